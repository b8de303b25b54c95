import { type Browser, chromium, type Page } from 'playwright-core';

/** A line as a browser draws it: its words and where they stand, in CSS pixels. */
export type Drawn = { text: string; x: number; y: number; width: number; height: number };

/** Runs in the page: each line of each text node with its place. */
const collectLines = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    const text = node.textContent;
    let line;
    for (let at = 0; at < text.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.bottom > innerHeight || box.right > innerWidth) continue;
      if (/[\\u3000\\n]/.test(text[at])) {
        line = undefined;
        continue;
      }
      if (!line || Math.abs(box.top - line.y) > 3) {
        line = { text: '', x: box.left, y: box.top, width: 0, height: box.height };
        found.push(line);
      }
      line.text += text[at];
      line.width = box.right - line.x;
    }
  }
  return found.filter(({ text }) => text.trim() !== '');
})()`;

export const drawnLines = async (page: Page): Promise<Drawn[]> =>
  (await page.evaluate(collectLines)) as Drawn[];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
