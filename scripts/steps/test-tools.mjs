// What only the tests need: a browser, PostgreSQL, Chinese fonts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
