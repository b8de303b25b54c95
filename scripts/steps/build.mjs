// TypeScript to dist/, the web's files, and the workflows as one bundle, each only where its sources changed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { lastLines, root, run, SetupProblem } from './run.mjs';

/** Of TypeScript that Node runs. */
export const serverFolders = [
  'domain',
  'rules',
  'evidence',
  'store',
  'activities',
  'workflows',
  'server',
  'cli',
  'test',
  'bench',
];

/** What is built from what: a part is built again when a file of its folders came, went or changed. */
const parts = [
  {
    title: 'Compiling',
    key: 'server',
    folders: serverFolders,
    files: ['tsconfig.json', 'package-lock.json'],
    output: 'dist/tsconfig.tsbuildinfo',
    build: compile,
  },
  {
    title: 'Bundling the workflows',
    key: 'workflows',
    folders: ['workflows', 'domain'],
    files: ['package-lock.json'],
    output: 'dist/workflow-bundle.js',
    needs: 'workflows/index.ts',
    build: bundleWorkflows,
  },
  {
    title: 'Building the web',
    key: 'web',
    folders: ['web', 'domain', 'rules'],
    files: ['package-lock.json'],
    output: 'dist/web/index.html',
    needs: 'web/vite.config.ts',
    build: buildWeb,
  },
];

const stampsPath = join(root, 'dist', '.built.json');

/** Parts whose sources differ from what they were last built from. */
export async function outdatedParts() {
  const stamps = await readStamps();
  const outdated = [];
  for (const part of parts) {
    if (part.needs && !existsSync(join(root, part.needs))) continue;
    const digest = await digestOf(part);
    if (stamps[part.key] !== digest || !existsSync(join(root, part.output))) outdated.push({ part, digest });
  }
  return outdated;
}

export async function buildPart({ part, digest }) {
  await mkdir(join(root, 'dist'), { recursive: true });
  await part.build();
  await writeFile(stampsPath, JSON.stringify({ ...(await readStamps()), [part.key]: digest }));
}

async function readStamps() {
  return existsSync(stampsPath) ? JSON.parse(await readFile(stampsPath, 'utf8')) : {};
}

async function digestOf({ folders, files }) {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const path of await listFiles(join(root, folder))) await addTo(hash, path);
  for (const file of files) await addTo(hash, join(root, file));
  return hash.digest('hex');
}

async function addTo(hash, path) {
  const { size, mtimeMs } = await stat(path);
  hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
}

async function listFiles(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

async function compile() {
  await mustRun('tsc', ['-p', 'tsconfig.json'], 'The sources do not compile');
  await removeOrphans();
}

/** A deleted source must not live on in dist/, where a test of it would still be run. */
async function removeOrphans() {
  for (const folder of serverFolders)
    for (const path of await listFiles(join(root, 'dist', folder))) {
      const source = join(root, relative(join(root, 'dist'), path)).replace(/\.js(\.map)?$/, '.ts');
      if (/\.js(\.map)?$/.test(path) && !existsSync(source)) await rm(path);
    }
}

async function bundleWorkflows() {
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'dist', 'workflows', 'index.js'),
    logger: new DefaultLogger('ERROR'),
  });
  await writeFile(join(root, 'dist', 'workflow-bundle.js'), code);
}

async function buildWeb() {
  await mustRun(
    'vite',
    ['build', '--config', 'web/vite.config.ts', '--logLevel', 'error'],
    'The web does not build',
  );
}

async function mustRun(program, args, problem) {
  const { code, output } = await run(join(root, 'node_modules', '.bin', program), args);
  if (code !== 0) throw new SetupProblem(`${problem}:\n${lastLines(output, 40)}`);
}
