/** What a person does with files: drags them onto a place, pastes them; and pictures that have been drawn. */
import type { Locator, Page } from 'playwright-core';
import type { Given } from './deliveries.ts';

/** Makes a DataTransfer of the page's own, which holds the files. */
const transferOf = (files: readonly Given[]) => `(() => {
  const transfer = new DataTransfer();
  for (const { name, type, base64 } of ${JSON.stringify(
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString('base64') })),
  )}) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type }));
  }
  return transfer;
})()`;

export async function drags(page: Page, files: readonly Given[], onto: Locator): Promise<void> {
  await onto.dispatchEvent('drop', { dataTransfer: await page.evaluateHandle(transferOf(files)) });
}

export async function pastes(page: Page, file: Given): Promise<void> {
  await page.evaluate(
    `document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: ${transferOf([file])}, bubbles: true, cancelable: true }))`,
  );
}

/** Waits until the picture is there, at least that many pixels wide. */
export async function untilDrawn(picture: Locator, leastWidthPx: number): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  for (let tries = 0; tries < 300; tries += 1) {
    const width = await picture.evaluate(
      (image) => (image as unknown as { naturalWidth: number }).naturalWidth,
    );
    if (width >= leastWidthPx) return;
    await picture.page().waitForTimeout(100);
  }
  throw new Error('the picture was never drawn');
}
