import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import { harmlessName } from '../../server/upload.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { pngPicture, uploadOf } from '../support/uploads.ts';

let server: TestServer;
let logo: Buffer;
test.before(async () => {
  server = await startTestServer();
  logo = await pngPicture(120, 120);
});
test.after.always(() => server?.close());

const place = { formId: 'listing-saas', field: 'productLogo' };
const upload = (content: Uint8Array | string, name: string, where = place) =>
  server.ask('owner', '/api/files', { method: 'POST', body: uploadOf(content, { name, ...where }) });

test('a logo is kept by its content, answered with what it is, and read again as it was', async (t) => {
  const { status, body } = await upload(logo, '标志.png');
  t.is(status, 201, JSON.stringify(body));
  t.is(body.file.name, '标志.png');
  t.is(body.file.mediaType, 'image/png');
  t.is(body.file.sizeBytes, logo.byteLength);
  t.is(body.facts.image.widthPx, 120);
  t.deepEqual(
    body.findings.filter(({ severity }: { severity: string }) => severity === 'block'),
    [],
  );
  const response = await fetch(
    `${server.url}/api/files/${body.file.sha256}?name=${encodeURIComponent('标志.png')}`,
    {
      headers: { cookie: server.cookieOf('owner') },
    },
  );
  t.deepEqual(Buffer.from(await response.arrayBuffer()), logo);
  t.is(response.headers.get('content-type'), 'image/png');
  t.is(response.headers.get('x-content-type-options'), 'nosniff');
  t.is(response.headers.get('content-disposition'), "inline; filename*=UTF-8''%E6%A0%87%E5%BF%97.png");
});

const refused: readonly [what: string, content: () => Uint8Array | string, name: string, code: string][] = [
  ['a GIF named .png', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.png', 'logo-format'],
  [
    'an SVG with a script',
    () => '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    'a.svg',
    'logo-format',
  ],
  ['a page named .png', () => '<!doctype html><script>1</script>', 'a.png', 'logo-format'],
  ['a picture cut in the middle', () => logo.subarray(0, logo.byteLength / 2), 'a.png', 'logo-corrupt'],
];
for (const [what, content, name, code] of refused)
  test(`${what} is refused with the reason, and not kept`, async (t) => {
    const { status, body } = await upload(content(), name);
    t.is(status, 422, JSON.stringify(body));
    t.is(body.code, 'file-refused');
    t.true(
      body.findings.some((finding: { code: string }) => finding.code === code),
      JSON.stringify(body.findings),
    );
  });

test('more bytes than the field takes are refused while they come in', async (t) => {
  const { status, body } = await upload(Buffer.alloc(6 * 1_048_576, 1), 'a.png');
  t.is(status, 413);
  t.is(body.code, 'file-too-large');
  t.regex(body.detail, /5 MB/);
});

test('a place that takes no file is named', async (t) => {
  t.is((await upload(logo, 'a.png', { ...place, field: 'productName' })).body.errors[0].field, 'field');
  t.is((await upload(logo, 'a.png', { ...place, formId: 'x' })).body.errors[0].field, 'formId');
});

test.serial('an upload that is cut leaves nothing behind', async (t) => {
  const [host = '', port = ''] = server.url.slice('http://'.length).split(':');
  const socket = connect(Number(port), host);
  const head = uploadHead(server.cookieOf('owner'));
  socket.write(head);
  socket.write(logo.subarray(0, 400));
  await sleep(150);
  socket.destroy();
  await sleep(150);
  const folder = server.filesFolder;
  t.deepEqual(readdirSync(join(folder, '.incoming')), []);
  t.false(readdirSync(folder).some((name) => statSync(join(folder, name)).size === 400));
});

function uploadHead(cookie: string): string {
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return [
    `POST /api/files HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\n`,
    'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n',
    part('formId', place.formId),
    part('field', place.field),
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n',
  ].join('');
}

const names: readonly [given: string | undefined, kept: string][] = [
  ['标志.png', '标志.png'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\logo.png', 'logo.png'],
  ['a\0.png', 'a.png'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['..', 'file'],
  ['', 'file'],
  [undefined, 'file'],
  [`${'长'.repeat(300)}.png`, `${'长'.repeat(251)}.png`],
];
for (const [given, kept] of names)
  test(`a file named ${JSON.stringify(given)?.slice(0, 30)} is called ${kept.slice(0, 20)}`, (t) => {
    t.is(harmlessName(given), kept);
  });
