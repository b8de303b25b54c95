import test from 'ava';
import { inspectRandom } from './support/words-entry.ts';
import { openWordsPage } from './support/words-page.ts';

declare const words: typeof import('./support/words-entry.ts');

const count = 10_000;

test('a browser says of ten thousand random texts what Node says', async (t) => {
  const { page, close } = await openWordsPage();
  try {
    const inBrowser = await page.evaluate((many) => words.inspectRandom(many), count);
    const here = inspectRandom(count);
    const different = here.filter((inspection, at) => inspection !== inBrowser[at]);
    t.is(inBrowser.length, count);
    t.deepEqual(different.slice(0, 3), []);
    t.true(here.filter((inspection) => !inspection.startsWith('{"spans":[]')).length > count / 4);
  } finally {
    await close();
  }
});
