import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumProgram } from '../../tools.ts';

type Packed = { readonly output: readonly { readonly type: string; readonly code?: string }[] };

/** The engine packed by the web's bundler, as one script that defines `words`. */
async function packWords(): Promise<string> {
  const packed = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'test/browser/support/words-entry.ts', formats: ['iife'], name: 'words' },
    },
  });
  const [first] = (Array.isArray(packed) ? packed : [packed]) as Packed[];
  const code = first?.output[0]?.code;
  if (code === undefined) throw new Error('The bundler gave no script');
  return code;
}

export type WordsPage = { readonly page: Page; readonly close: () => Promise<void> };

/** A blank page in a real Chromium with the engine in it. */
export async function openWordsPage(): Promise<WordsPage> {
  const [content, browser] = await Promise.all([
    packWords(),
    chromium.launch({ executablePath: chromiumProgram(), args: ['--no-sandbox'] }),
  ]);
  const page = await browser.newPage();
  await page.addScriptTag({ content });
  return { page, close: () => browser.close() };
}
