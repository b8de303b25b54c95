// Dependencies exactly as the lock file names them.
import { existsSync, readFileSync } from 'node:fs';
import { chmod, lstat, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines, root, run, SetupProblem } from './run.mjs';

const oldestNode = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetupProblem(
    `Node ${version} is too old: install Node ${oldestNode.join('.')} or newer, then run this again.`,
  );
}

/** Whether node_modules holds every package of the lock file in its version; optional ones may be missing. */
export function isInstalled(folder = root) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      optional ||
      (present[path]?.version === version && existsSync(join(folder, path, 'package.json'))),
  );
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

export async function installPackages() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ONNXRUNTIME_NODE_INSTALL: 'skip', NODE_ENV: undefined };
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { env })
    : await run('npm', args, { env });
  if (code === 0) return;
  if (/ENOSPC/.test(output))
    throw new SetupProblem('The disk is full: free about 2 GB, then run this again.');
  throw new SetupProblem(
    `npm could not install the dependencies: check the network or the registry, then run this again.\n${lastLines(output)}`,
  );
}

/** Makes `npx shangjia` work inside the clone. */
export async function linkCommand() {
  const command = join(root, 'cli', 'shangjia.mjs');
  const link = join(root, 'node_modules', '.bin', 'shangjia');
  if (!existsSync(command) || existsSync(link)) return;
  await chmod(command, 0o755);
  if (await lstat(link).catch(() => undefined)) await unlink(link);
  await symlink('../../cli/shangjia.mjs', link);
}
