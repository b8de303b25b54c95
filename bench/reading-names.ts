/**
 * How well names are told from names that look alike: `node dist/bench/reading-names.js [SEED] [PAGES]
 * [traditional]`. Pages of names in print of 12 to 20 pixels are read; each line is looked through for its own name, and for names of which one
 * letter is another. Prints how many were found, and how many of the others were taken for it.
 */
import { createPpOcr } from '../evidence/ocr/pp-ocr.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { findName } from '../rules/names/find-name.ts';
import { foldLine, foldName } from '../rules/names/fold-name.ts';
import { wantedName } from '../rules/names/page-names.ts';
import { createRandom } from '../test/evidence/pages/random.ts';
import { drawnLines, openBrowser } from './drawn-lines.ts';
import { nameLetters, sheetOfNames, sheetOfTraditionalNames, traditionalLetters } from './name-sheets.ts';

const [seed = '7', count = '3', script] = process.argv.slice(2);
const random = createRandom(Number(seed));
const isTraditional = script === 'traditional';
const letters = [...(isTraditional ? traditionalLetters : nameLetters)];

/** Names of which one letter of the brand is one that stands beside it in the list of look-alikes, or any other. */
function namesAlike(name: string): string[] {
  return [2, 3].flatMap((at) => {
    const place = letters.indexOf(name[at] ?? '');
    const others = [letters[place - 1], letters[place + 1], random.pick(letters)];
    return others
      .filter((other) => other !== undefined && other !== name[at])
      .map((other) => name.slice(0, at) + other + name.slice(at + 1));
  });
}

const browser = await openBrowser();
const engine = await createPpOcr();
let [all, plain, found, others, mistaken] = [0, 0, 0, 0, 0];
for (let sheet = 0; sheet < Number(count); sheet++) {
  const { width, height, htmls } = (isTraditional ? sheetOfTraditionalNames : sheetOfNames)(random);
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(htmls[0] ?? '');
  const drawn = await drawnLines(page);
  const read = await engine.read(await decodeRaster(await page.screenshot()), { isScreen: true });
  await page.close();
  for (const { text: name, x, y, height: tall } of drawn) {
    const line = read.find(
      ({ box }) => Math.abs(box.x - x) < 12 && Math.abs(box.y + box.height / 2 - y - tall / 2) < tall / 2,
    );
    if (!line) continue;
    const folded = foldLine(line);
    const isFound = (wanted: string) => findName(folded, wantedName(wanted)) !== undefined;
    all += 1;
    plain += folded.text.includes(foldName(name).text) ? 1 : 0;
    found += isFound(name) ? 1 : 0;
    for (const other of namesAlike(name)) {
      others += 1;
      mistaken += isFound(other) ? 1 : 0;
      if (isFound(other)) console.log(`${name}, read as ${line.text}, was taken for ${other}`);
    }
    if (!isFound(name)) console.log(`${name}, read as ${line.text}, was not found`);
  }
}
await engine.close();
await browser.close();
console.log(
  `${all} names: ${plain} read to the letter, ${found} found; ${mistaken} of ${others} others taken for them`,
);
