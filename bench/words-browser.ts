/** A keystroke in a text of 5,000 characters, in a real Chromium: `node dist/bench/words-browser.js`. */

import { openWordsPage } from '../test/browser/support/words-page.ts';
import { wholeTexts } from '../test/rules/words/labelled-texts.ts';

declare const words: typeof import('../test/browser/support/words-entry.ts');

const length = 5000;
const typed = '我们支持断点续传，传输日志保留半年。'.repeat(12);
const text = wholeTexts('whole-texts.txt')
  .map((one) => one.text)
  .join('\n\n')
  .slice(0, length);
const { page, close } = await openWordsPage();
try {
  const times = await page.evaluate(
    ([long, keys]) => words.timeKeystrokes(long ?? '', keys ?? ''),
    [text, typed],
  );
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`${times.length} keystrokes in ${length} characters: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
} finally {
  await close();
}
