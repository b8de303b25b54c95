// Running other programs: quietly, with what they said kept for the case that they fail.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something that the person at the terminal can put right; its message is one line that says how. */
export class SetupProblem extends Error {}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>, timeoutMs?: number}} [options]
 * @returns {Promise<{code: number, output: string}>} never rejects: a program that can't be started has code 127
 */
export function run(program, args, { cwd = root, env = {}, timeoutMs = 1_800_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Last lines of what a program said, for the reader of an error. */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/** Full path of a program on PATH, or in one of the further folders; undefined where there is none. */
export function findProgram(names, furtherFolders = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...furtherFolders].filter(Boolean);
  for (const name of names)
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  return undefined;
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A step with a line before and the time it took after; shows a dot line only where something was done. */
export async function step(title, work) {
  const began = performance.now();
  process.stdout.write(`  ${title} …`);
  try {
    const outcome = await work();
    process.stdout.write(` ${outcome ?? 'done'} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    process.stdout.write(' failed\n');
    throw error;
  }
}

const isRoot = process.getuid?.() === 0;

let listsAreFresh = false;

/** Installs Debian packages where that is possible: as root, with apt-get. False where it is not or did not work. */
export async function aptInstall(packages) {
  if (!isRoot || !findProgram(['apt-get'])) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) listsAreFresh = (await run('apt-get', ['update', '-q'], { env })).code === 0;
  const args = ['install', '-q', '-y', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, { env })).code === 0;
}
