import { existsSync } from 'node:fs';
import test from 'ava';
import { callCli, linesOf, type PrintedFinding } from './call-cli.ts';
import { drawLogo, type Folder, makeFolder } from './submission-files.ts';

type PrintedLogo = {
  readonly file: string;
  readonly findings: readonly PrintedFinding[];
  readonly facts: { readonly contentSuffix?: string; readonly image: { readonly widthPx?: number } };
};

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
});
test.after.always(() => folder.remove());

const inspect = (argv: readonly string[], stdin?: Buffer) =>
  callCli(['inspect', 'logo', '--format', 'jsonl', ...argv], stdin);

test('files are judged by their content, in the order given; one that is missing hides none', async (t) => {
  const good = await folder.write('good.png', await drawLogo(168, 70).png().toBuffer());
  const webp = await folder.write('webp.png', await drawLogo(168, 70).webp().toBuffer());
  const named = await folder.write('named.jpg', await drawLogo(168, 70).png().toBuffer());
  const gone = `${folder.path}/gone.png`;
  const { status, stdout, stderr } = await inspect([webp, gone, good, named, folder.path]);
  t.deepEqual(
    linesOf<PrintedLogo>(stdout).map(({ file, findings }) => [file, findings.map(({ code }) => code)]),
    [
      [webp, ['logo-format']],
      [good, []],
      [named, ['logo-suffix-mismatch']],
    ],
  );
  t.is(stderr, `${gone}：没有这个文件。\n${folder.path}：这是文件夹，不是文件。\n`);
  t.is(status, 2);
});

test('a product logo is square, a company logo is not', async (t) => {
  const square = await folder.write('square.png', await drawLogo(120, 120).png().toBuffer());
  t.is((await inspect(['--kind', 'product', square])).status, 0);
  const asCompany = await inspect([square]);
  t.deepEqual(
    linesOf<PrintedLogo>(asCompany.stdout)[0]?.findings.map(({ code }) => code),
    ['logo-dimensions'],
  );
  t.is(asCompany.status, 1);
});

test('- reads the picture from stdin and leaves no file behind', async (t) => {
  const { status, stdout } = await inspect(['-'], await drawLogo(168, 70).jpeg().toBuffer());
  t.like(linesOf<PrintedLogo>(stdout)[0], {
    file: '-',
    findings: [],
    facts: { contentSuffix: 'jpg', image: { widthPx: 168 } },
  });
  t.is(status, 0);
  t.false(existsSync('stdin.jpg'));
});

test('an unknown kind is named', async (t) => {
  const { status, stderr } = await inspect(['--kind', 'banner', 'a.png']);
  t.is(stderr, '--kind 只能是 company 或 product，不是“banner”。\n');
  t.is(status, 2);
});
