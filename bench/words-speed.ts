/**
 * Speed of the words engine on one core: bare matchers and the whole engine at 5,000 and 50,000 patterns, hostile input
 * and a keystroke. `node dist/bench/words-speed.js [MB] [--houbb]`; MB of UTF-8 a second of processor time, the median of
 * three runs. `--houbb` fetches and times the Java library sensitive-word beside them; see `houbb/time-houbb.ts`.
 */

import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { createIncrementalInspector } from '../rules/words/incremental-inspector.ts';
import { inspectText } from '../rules/words/inspect-text.ts';
import { buildAutomaton } from '../rules/words/match/build-automaton.ts';
import { scanText } from '../rules/words/match/scan-text.ts';
import { timeHoubb } from './houbb/time-houbb.ts';
import { makeListings, seededNumbers, writtenListings } from './listing-text.ts';

const megabytes = Number(process.argv[2] ?? 20);
const withHoubb = process.argv.includes('--houbb');
const written = writtenListings();
const listing = written.join('\n\n');
const listings = makeListings(megabytes * 1e6);
const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Seeded, so that every run searches for the same words. */
function patternsOf(count: number): string[] {
  const characters = [...new Set(listing.match(/[\u3400-\u9fff]/g))];
  const random = seededNumbers(42);
  const patterns = new Set<string>();
  while (patterns.size < count) {
    const at = random(listing.length - 8);
    const length = 2 + random(4);
    const cut = listing.slice(at, at + length);
    const isWord = /^[\u3400-\u9fff]+$/.test(cut) && patterns.size % 3 === 0;
    patterns.add(isWord ? cut : Array.from({ length }, () => characters[random(characters.length)]).join(''));
  }
  return [...patterns];
}

function median(run: () => void, times = 3): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

const show = (what: string, ms: number, bytes: number): void => {
  console.log(`${what.padEnd(44)} ${(bytes / 1e6 / (ms / 1000)).toFixed(1).padStart(8)} MB/s`);
};

function benchMatchers(count: number): void {
  const patterns = patternsOf(count);
  const text = listings.join('\n\n');
  const bytes = bytesOf(text);
  let found = 0;
  const buildMs = median(() => buildAutomaton(patterns));
  console.log(`-- ${count} patterns; build ${buildMs.toFixed(0)} ms`);
  const automaton = buildAutomaton(patterns);
  show(
    'double array over UTF-16 units',
    median(() => scanText(automaton, text, () => found++)),
    bytes,
  );
  const other = new AhoCorasick(patterns);
  const part = text.slice(0, Math.floor(text.length / 4));
  show(
    '@monyone/aho-corasick/fast',
    median(() => void other.matchInText(part)),
    bytesOf(part),
  );
  const some = text.slice(0, 60_000);
  const expression = new RegExp(patterns.join('|'), 'g');
  show(
    'RegExp',
    median(() => void [...some.slice(0, 6_000).matchAll(expression)], 1),
    bytesOf(some.slice(0, 6_000)),
  );
  show(
    'includes()',
    median(() => void patterns.filter((word) => some.includes(word)), 1),
    bytesOf(some),
  );
  benchEngine(patterns);
  if (!withHoubb) return;
  const half = listings.slice(0, listings.length / 2);
  show('houbb sensitive-word, its folding on', timeHoubb(patterns, half), bytesOf(half.join('')));
}

/** Everything: folding, frames, detectors, contexts and the model, with the patterns as words of a site. */
function benchEngine(patterns: readonly string[]): void {
  const by = { category: 'absolute', severity: 'advice', who: 'bench', why: 'bench' } as const;
  const words = patterns.map((word) => ({ word, ...by }));
  const texts = listings.slice(0, listings.length / 2);
  const bytes = bytesOf(texts.join(''));
  for (const [what, given] of [
    ['the whole engine, its own words', {}],
    ['the whole engine and the patterns', { words }],
  ] as const) {
    let findings = 0;
    // A server is warm: its first texts compile what the others run.
    for (const text of listings.slice(-1000)) inspectText(text, given);
    const ms = median(() => {
      for (const text of texts) findings += inspectText(text, given).spans.length;
    }, 1);
    show(what, ms, bytes);
    console.log(`${''.padEnd(44)} ${((findings / bytes) * 1e3).toFixed(1).padStart(8)} findings a kB`);
  }
}

function benchHostile(): void {
  console.log('-- 1 MB of one thing (ms)');
  for (const what of [
    '最',
    '*',
    '(',
    ')',
    '\u0301',
    ' ',
    '\n',
    '第一',
    '点',
    '<',
    '&',
    '<a ',
    '<!--',
    '0',
    '0-',
    'a.',
    '@',
    '微信',
    '，',
    '“',
    '经营范围：',
    'www.',
    'http://',
    '软件销售；',
    '国家级',
    '100%',
  ]) {
    const text = what.repeat(Math.floor(1e6 / what.length));
    const half = text.slice(0, text.length / 2);
    const ms = median(() => void inspectText(text), 1);
    const halfMs = median(() => void inspectText(half), 1);
    console.log(
      `${JSON.stringify(what).padEnd(12)} ${ms.toFixed(0).padStart(7)}   half ${halfMs.toFixed(0).padStart(7)}`,
    );
  }
}

function benchKeystroke(): void {
  const text = listing.slice(0, 5000);
  const inspector = createIncrementalInspector();
  inspector.inspect(text);
  const middle = text.indexOf('\n\n', 2500);
  const taken: number[] = [];
  for (let stroke = 1; stroke <= 300; stroke++) {
    const typed =
      text.slice(0, middle) + '我们支持断点续传'.repeat(5).slice(0, stroke % 40) + text.slice(middle);
    const ms = median(() => void inspector.inspect(typed), 1);
    // The first strokes compile what the others run.
    if (stroke > 100) taken.push(ms);
  }
  taken.sort((a, b) => a - b);
  console.log(
    `-- keystroke in 5,000 characters: median ${taken[100]!.toFixed(2)} ms, p95 ${taken[190]!.toFixed(2)} ms`,
  );
}

benchMatchers(5_000);
benchMatchers(50_000);
benchKeystroke();
benchHostile();
