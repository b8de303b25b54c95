/** Forms that tell who the parties are on one page and are signed on two. */
import test from 'ava';
import { readForm } from '../../../evidence/acceptance/read-form.ts';
import type { OcrEngine, Raster, ReadLine } from '../../../evidence/ocr/engine.ts';

const [widthPx, heightPx, linePx] = [800, 1100, 20];
type Printed = readonly (readonly [text: string, x: number, y: number])[];

const toLine = ([text, x, y]: Printed[number]): ReadLine => {
  const width = text.length * linePx * 0.8;
  const turned = { centreX: x + width / 2, centreY: y + linePx / 2, width, height: linePx, angle: 0 };
  return { text, confidence: 0.99, letters: [], turned, box: { x, y, width, height: linePx } };
};

/** Reads blank pages as if this were printed on them; the shade of a page's paper is its number. */
function readerOf(pages: readonly Printed[]) {
  const engine: OcrEngine = {
    version: 'none',
    read: async (picture: Raster) => pages[255 - (picture.pixels[0] as number)]?.map(toLine) ?? [],
    close: async () => undefined,
  };
  const papers = pages.map((_, index) => ({
    page: index + 1,
    picture: { pixels: new Uint8Array(widthPx * heightPx * 3).fill(255 - index), widthPx, heightPx },
    toOriginal: (point: readonly [number, number]) => point,
    isUpright: true,
  }));
  return readForm(engine, papers);
}

const told: Printed = [
  ['服务提供商:', 80, 200],
  ['海岳数据服务有限公司', 240, 200],
  ['最终用户:', 80, 240],
  ['东港食品工业有限公司', 240, 240],
  ['项目组:', 80, 280],
  ['华为示例技术有限公司', 240, 280],
  ['二、服务提供商承诺', 80, 420],
];
const signedLater: Printed = [
  ['最终用户(签章)', 80, 300],
  ['日期', 80, 420],
  ['项目组(签章)', 80, 600],
  ['日期', 80, 720],
];

test('parties that sign on the second page are only told on the first, where the third one signs', async (t) => {
  // A stamp hides the end of the company's name.
  const first: Printed = [
    ...told,
    ['服务提供商:海岳数据服', 440, 860],
    ['(签字并盖章)', 440, 910],
    ['日期:', 440, 960],
  ];
  const { parties } = await readerOf([first, signedLater]);
  const places = Object.values(parties).map(({ page, box }) => [page, (box?.y ?? 0) > 700]);
  t.deepEqual(places, [
    [1, true],
    [2, false],
    [2, false],
  ]);
});
