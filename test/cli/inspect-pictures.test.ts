import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import { inspectEvidence } from '../../cli/inspect-evidence.ts';
import { inspectLogos } from '../../cli/inspect-logo.ts';

const orders = 'test/corpus/evidence/orders';

async function collect<Item>(from: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of from) items.push(item);
  return items;
}

test('logos come back in their order, and a missing file hides none of them', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'logos-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="168" height="70"><circle cx="40" cy="35" r="25"/></svg>',
  );
  const fine = join(folder, '标志 ..%2f.PNG');
  const wrong = join(folder, 'logo.jpg');
  const png = await sharp(svg).flatten({ background: '#fff' }).png().toBuffer();
  await writeFile(fine, png);
  await writeFile(wrong, png);
  const results = await collect(inspectLogos([fine, join(folder, 'none.png'), wrong], { kind: 'company' }));
  t.deepEqual(
    results.map((result) =>
      'problem' in result ? result.problem.en : result.findings.map(({ code }) => code),
    ),
    [[], 'no such file.', ['logo-suffix-mismatch']],
  );
  t.like(results[0], { file: fine, facts: { sizeBytes: png.length, image: { widthPx: 168, heightPx: 70 } } });
  const [square] = await collect(inspectLogos([fine], { kind: 'product' }));
  t.deepEqual(
    square && 'findings' in square && square.findings.map(({ code, severity }) => [code, severity]),
    [['logo-dimensions', 'block']],
  );
});

test('orders are read and judged: whole, somebody else’s, with a copy, with an error page', async (t) => {
  const folders = ['complete', 'near-name', 'copied', 'not-found', 'nowhere'].map(
    (name) => `${orders}/${name}`,
  );
  const results = await collect(inspectEvidence(folders));
  const codes = results.map((result) =>
    'problem' in result ? 'unusable' : [...new Set(result.findings.map(({ code }) => code))],
  );
  t.deepEqual(codes, [
    [],
    ['other-customer-name', 'customer-name-missing'],
    ['duplicate-screenshot', 'missing-feature'],
    ['unusable-screenshot', 'missing-after-login'],
    'unusable',
  ]);
  const [complete] = results;
  t.like(complete, {
    order: 'CS261101000',
    files: {
      'a.jpg': { kind: 'login', customerName: false },
      'b.jpg': { kind: 'after-login', customerName: true },
      'c.jpg': { kind: 'feature', customerName: true },
    },
  });
});

test('a remote order is judged by its record', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'remote-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const order = {
    orderId: 'CS2611180001',
    productName: '星桥',
    productKind: 'saas',
    deliveryMode: 'remote',
    customerName: '杭州云启智能科技有限公司',
  };
  await writeFile(join(folder, 'order.json'), JSON.stringify(order));
  const codes = async () => {
    const [result] = await collect(inspectEvidence([folder]));
    return result && 'findings' in result ? result.findings.map(({ code }) => code) : result?.problem.en;
  };
  t.deepEqual(await codes(), ['remote-record-missing']);
  await writeFile(
    join(folder, 'chat.txt'),
    '云启智能项目群\n2026-03-18 15:02 王工：远程已经部署好了，账号已开通',
  );
  t.deepEqual(await codes(), []);
  await writeFile(join(folder, 'order.json'), '{"orderId":');
  t.is(typeof (await codes()), 'string');
});
