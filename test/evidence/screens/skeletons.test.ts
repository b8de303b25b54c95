import test from 'ava';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import { measureSurface } from '../../../evidence/screens/surface.ts';
import { type Colour, grey, type Patch, paint, write } from './painted.ts';
import { type Place, size } from './placed-words.ts';

type Page = {
  readonly ground?: Colour;
  readonly patches: readonly Patch[];
  readonly places: readonly Place[];
};

const bars = (
  count: number,
  colour: Patch['colour'],
  { x = 240, y = 120, width = 900, height = 18, step = 32 } = {},
) => Array.from({ length: count }, (_, at): Patch => ({ x, y: y + at * step, width, height, colour }));
const names = ['首页', '会员管理', '积分明细', '券模板', '系统设置'];
const nav = names.map((name, at): Place => [name, 20, 80 + at * 44]);
const dotted = [...names, '门店', '活动', '报表'].map((name, at): Place => [`· ${name}`, 20, 80 + at * 44]);
const glimmer = (x: number) => grey(226 + Math.round(10 * Math.sin(x / 180)));
const card = (x: number, y: number): Patch[] => [
  { x, y, width: 300, height: 180, colour: grey(255) },
  ...bars(3, grey(236), { x: x + 20, y: y + 60, width: 240, height: 14, step: 30 }),
];
const cards = [240, 580, 920].flatMap((x) => [...card(x, 90), ...card(x, 300)]);
const row = (texts: readonly string[], y: number): Place[] =>
  texts.map((text, at) => [text, 260 + at * 200, y]);

const unusable: readonly (readonly [string, Page])[] = [
  ['bars and a word that was cut', { patches: bars(10, grey(229)), places: [['Loadin', 700, 500]] }],
  ['bars beside a navigation that is there', { patches: bars(9, grey(232)), places: nav }],
  ['bars beside a navigation whose entries have dots', { patches: bars(12, grey(236)), places: dotted }],
  [
    'bars under a title',
    { patches: bars(12, grey(238)), places: [...nav, ['会员列表', 240, 80], ['更新于 10:20', 1000, 80]] },
  ],
  ['bars on a dark page', { ground: grey(20), patches: bars(8, grey(38)), places: nav }],
  ['bars over which a glimmer runs', { patches: bars(8, glimmer), places: nav }],
  ['cards of bars', { ground: grey(245), patches: cards, places: [['会员通', 24, 20]] }],
];

const usable: readonly (readonly [string, Page])[] = [
  [
    'striped rows of a table',
    {
      patches: bars(10, grey(246), { height: 30, step: 60 }),
      places: [
        ...nav,
        ...Array.from({ length: 10 }, (_, at) => row(['陈默', '2026-11-02', '已完成'], 124 + at * 60)).flat(),
      ],
    },
  ],
  [
    'a form whose fields are empty and grey',
    {
      patches: bars(7, grey(240), { x: 400, width: 420, height: 34, step: 60 }),
      places: [
        ...nav,
        ...['姓名', '手机', '等级', '生日', '门店', '来源', '备注'].map(
          (text, at): Place => [text, 280, 126 + at * 60],
        ),
        ...row(['保存', '取消'], 600),
      ],
    },
  ],
  [
    'bars of a chart',
    {
      patches: bars(7, [22, 119, 255], { width: 420 }),
      places: [
        ...nav,
        ...names.map((text, at): Place => [`${text}占比`, 1100, 120 + at * 40]),
        ['月度报表', 240, 80, 28],
      ],
    },
  ],
  [
    'an empty list that says so',
    {
      patches: bars(2, grey(250), { height: 40, step: 60 }),
      places: [
        ...nav,
        ...row(['姓名', '手机', '等级', '操作'], 128),
        ['暂无数据', 640, 400],
        ['新增会员', 1100, 80],
        ['查询', 260, 80],
      ],
    },
  ],
  [
    'a board of photographs',
    {
      patches: [240, 580, 920].map(
        (x): Patch => ({
          x,
          y: 120,
          width: 300,
          height: 200,
          colour: (column, line) => [
            (column * 7 + line * 3) % 256,
            (column * 5 + line * 11) % 256,
            (column * line) % 256,
          ],
        }),
      ),
      places: [
        ...nav,
        ...row(['东门 01', '西门 02', '仓库 03'], 340),
        ['实时预览', 240, 80, 28],
        ['云台', 900, 80],
      ],
    },
  ],
  [
    'a sign-in beside grey boxes',
    {
      patches: bars(6, grey(240), { x: 60, width: 300 }),
      places: [
        ['用户名', 900, 240],
        ['请输入密码', 900, 300],
        ['登录', 900, 380],
        ['忘记密码？', 900, 420],
      ],
    },
  ],
];

function judged({ ground = grey(255), patches, places }: Page) {
  const { lines, strokes } = write(places);
  const picture = paint(ground, [...patches, ...strokes]);
  return judgePage({ lines, size, surface: measureSurface(picture, lines) }).unusable;
}

for (const [title, page] of unusable) test(`${title}: still loading`, (t) => t.is(judged(page), 'loading'));
for (const [title, page] of usable) test(`${title}: a page`, (t) => t.is(judged(page), undefined));
