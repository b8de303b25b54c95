import { createReadStream } from 'node:fs';
import test from 'ava';
import sharp from 'sharp';
import { sourceOf } from '../../store/files/file-store.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { pngPicture } from '../support/uploads.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

async function keep(content: AsyncIterable<Uint8Array>, mediaType: string): Promise<string> {
  const { store, userIdOf } = server;
  const kept = await store.files.put(content);
  await store.uploads.keep({
    ...{ ...kept, name: 'form', mediaType, userId: userIdOf('owner'), sellerId: 'yunqi' },
  });
  return kept.sha256;
}
const keepPdf = (name: string) =>
  keep(createReadStream(`test/corpus/acceptance/${name}.pdf`), 'application/pdf');

async function see(sha256: string, query: string, page = 1) {
  const answer = await fetch(`${server.url}/api/files/${sha256}/pages/${page}${query}`, {
    headers: { cookie: server.cookieOf('owner') },
  });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}
async function sizeOf(sha256: string, query: string, page = 1) {
  const { answer, bytes } = await see(sha256, query, page);
  if (answer.status !== 200) throw new Error(bytes.toString());
  const { width, height, format } = await sharp(bytes).metadata();
  return { width, height, format, pages: answer.headers.get('x-page-count') };
}

test('a page of a PDF is a PNG, a cut-out of it is enlarged and may be turned', async (t) => {
  const form = await keepPdf('pages40');
  const page = await sizeOf(form, '', 3);
  t.like(page, { width: 1240, format: 'png', pages: '40' });
  t.like(await sizeOf(form, '?box=60,600,200,100'), { width: 900, height: 450 });
  t.like(await sizeOf(form, '?box=60,600,200,100&turn=90'), { width: 450, height: 900 });
  t.like(await sizeOf(form, '?width=300'), { width: 300 });
});

test('a picture is shown upright and cut, never made larger than it is', async (t) => {
  const picture = await keep(sourceOf(await pngPicture(400, 300)), 'image/png');
  t.like(await sizeOf(picture, ''), { width: 400, height: 300, pages: '1' });
  t.like(await sizeOf(picture, '?box=20,10,200,100'), { width: 200, height: 100 });
  t.like(await sizeOf(picture, '?box=350,250,200,100'), { width: 50, height: 50 });
});

test('what can’t be drawn is said, and nothing else breaks', async (t) => {
  const locked = await see(await keepPdf('pw'), '');
  t.is(locked.answer.status, 422);
  t.like(JSON.parse(locked.bytes.toString()), { code: 'page-not-drawn', reason: 'encrypted' });
  const form = await keepPdf('plain-1');
  t.is((await see(form, '', 99)).answer.status, 404);
  t.is((await see(form, '?box=1,2,3')).answer.status, 422);
  t.is((await see(form, '?box=0,0,0,0')).answer.status, 422);
  const text = await keep(sourceOf('no picture at all'), 'text/plain');
  t.is((await see(text, '')).answer.status, 404);
});
