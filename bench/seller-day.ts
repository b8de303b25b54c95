/** A seller fixes a rejection with seven remarks, in Chinese and English, at 1280 and 390 pixels: clicks, keys, seconds. */
import { mkdir } from 'node:fs/promises';
import { fixesSeven, rejectWithSeven } from '../test/browser/paths/seven-remarks.ts';
import { seriousFaults } from '../test/browser/support/axe.ts';
import { desktop, openDeskTown, phone } from '../test/browser/support/desk-town.ts';

const pictures = process.argv[2];
const town = await openDeskTown();
try {
  for (const language of ['zh', 'en'] as const)
    for (const view of [desktop, phone]) {
      const seller = await town.pageOf('seller', { view, language });
      const id = await rejectWithSeven(town, seller, await town.pageOf('reviewer'));
      await seller.goto(`${town.url}/submissions/${id}`);
      await seller.getByTestId('work').first().waitFor();
      const faults = await seriousFaults(seller);
      if (pictures) {
        await mkdir(pictures, { recursive: true });
        await seller.screenshot({
          path: `${pictures}/seven-${language}-${view.width}.png`,
          fullPage: view === desktop,
        });
      }
      if (view === phone) {
        console.log(JSON.stringify({ language, width: view.width, faults }));
        continue;
      }
      const day = await fixesSeven(seller, { url: town.url, id }, language);
      console.log(JSON.stringify({ language, width: view.width, ...day, faults }));
      if (pictures) await seller.screenshot({ path: `${pictures}/handed-in-${language}.png` });
      await seller.context().close();
    }
} finally {
  await town.close();
}
