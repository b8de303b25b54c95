// What only the tests need: a browser, PostgreSQL, an S3-compatible server, Chinese fonts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, installPackage } from './pip.mjs';
import { aptInstall, findProgram, isProgram, run, SetupProblem } from './run.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH && isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
  return findProgram(browsers, ['/Applications/Google Chrome.app/Contents/MacOS']);
}

export async function installChromium() {
  await aptInstall(['chromium']);
  if (findChromium()) return 'from Debian';
  throw new SetupProblem(
    'No Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH; then run this again.',
  );
}

/** Folder that holds initdb and postgres; Debian keeps them off PATH. */
export function findPostgres(env = process.env) {
  if (env.POSTGRES_BIN && isProgram(join(env.POSTGRES_BIN, 'initdb'))) return env.POSTGRES_BIN;
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(base, version, 'bin'));
  const initdb = findProgram(['initdb'], folders);
  return folders.find((folder) => isProgram(join(folder, 'initdb'))) ?? initdb?.replace(/\/initdb$/, '');
}

export async function installPostgres() {
  await aptInstall(['postgresql']);
  if (findPostgres()) return 'from Debian';
  throw new SetupProblem(
    'No PostgreSQL: install it (apt-get install postgresql) or set POSTGRES_BIN to the folder of initdb; then run this again.',
  );
}

const objectStore = { requirement: 'moto[s3,server]==5.2.5', folder: join(cacheFolder, 'moto-5.2.5') };

/** Folder of Python packages in which `python3 -m moto.server` finds itself. */
export function findObjectStore() {
  return existsSync(join(objectStore.folder, 'moto')) ? objectStore.folder : undefined;
}

export async function installObjectStore() {
  await installPackage(objectStore);
  if (findObjectStore()) return 'from PyPI';
  throw new SetupProblem(
    'No S3-compatible server: install Python 3 with pip (apt-get install python3-pip); then run this again.',
  );
}

export async function hasChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}

export async function installChineseFont() {
  await aptInstall(['fonts-noto-cjk', 'fontconfig']);
  if (await hasChineseFont()) return 'from Debian';
  throw new SetupProblem(
    'No Chinese font: install one (apt-get install fonts-noto-cjk); then run this again.',
  );
}
