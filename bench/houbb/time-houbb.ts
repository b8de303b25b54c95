import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sources = 'bench/houbb';

/**
 * Milliseconds of processor time that sensitive-word 0.25 takes to search the texts. Needs a JDK and Maven, which fetches
 * the library into a folder that is removed afterwards; nothing of it is part of the product.
 * @throws where there is no JDK, no Maven, or the library can't be had
 */
export function timeHoubb(patterns: readonly string[], texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'houbb-'));
  const classes = join(folder, 'lib', '*');
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    writeFileSync(join(folder, 'patterns'), patterns.join('\n'));
    writeFileSync(join(folder, 'texts'), texts.join('\0'));
    const target = `-DoutputDirectory=${join(folder, 'lib')}`;
    run('mvn', [
      '-q',
      '-B',
      '-Dstyle.color=never',
      '-f',
      join(sources, 'pom.xml'),
      'dependency:copy-dependencies',
      target,
    ]);
    run('javac', ['-cp', classes, '-d', folder, join(sources, 'SpeedOfHoubb.java')]);
    const files = [join(folder, 'patterns'), join(folder, 'texts')];
    return Number(run('java', ['-cp', `${classes}:${folder}`, 'SpeedOfHoubb', ...files]).split(' ')[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
