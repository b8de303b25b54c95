import test from 'ava';
import { findCustomer, wantedName } from '../../rules/names/page-names.ts';
import { type Words, wordedPage } from './names/worded-page.ts';

const hangzhou = '杭州云启智能科技有限公司';
const harbor = 'Bright Harbor Logistics Co., Ltd.';

type Case = {
  readonly title: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly lines: readonly Words[];
  readonly shows: boolean;
};

const cases: readonly Case[] = [
  { title: 'the full name', lines: ['当前企业：杭州云启智能科技有限公司'], shows: true },
  { title: 'the usual short form', lines: ['云启智能'], shows: true },
  { title: 'the short form with the product behind it', lines: ['云启智能管理平台'], shows: true },
  { title: 'traditional letters', lines: ['杭州雲啟智能科技有限公司'], shows: true },
  {
    title: 'an accent that was not read',
    name: 'Old Mill Bakery & Café Holdings',
    lines: ['Old Mill Bakery & Cafe Holdings'],
    shows: true,
  },
  {
    title: 'a blank in the middle, full-width brackets around',
    lines: ['【杭州云启 智能科技有限公司】'],
    shows: true,
  },
  { title: 'a name over two lines', lines: ['杭州云启智能', '科技有限公司'], shows: true },
  { title: 'an alias', aliases: ['云小启'], lines: ['云小启 · 工作台'], shows: true },
  {
    title: 'one letter that the engine doubts',
    lines: [{ text: '杭州云后智能科技有限公司', unsure: '后' }],
    shows: true,
  },
  {
    title: 'one letter for which the engine thought of the right one as well',
    lines: [{ text: '杭州云后智能科技有限公司', thought: { 后: '启右' } }],
    shows: true,
  },
  {
    title: 'two such letters',
    lines: [{ text: '杭州去后智能科技有限公司', thought: { 去: '云', 后: '启' } }],
    shows: true,
  },
  {
    title: 'a doubted letter that the engine never took for the right one',
    lines: [{ text: '杭州云后智能科技有限公司', thought: { 后: '右石' } }],
    shows: false,
  },
  {
    title: 'a doubted letter for which the engine thought of nothing else',
    lines: [{ text: '杭州云后智能科技有限公司', thought: { 后: '' } }],
    shows: false,
  },
  {
    title: 'a traditional letter that was passed over',
    name: '香港阴颖机电设备有限公司',
    lines: [{ text: '香港陰機電設備有限公司', lost: { 機: ['镇颖穎'] } }],
    shows: true,
  },
  {
    title: 'two letters that were passed over together',
    name: '澳门缇骆饮食有限公司',
    lines: [{ text: '澳門飲食有限公司', lost: { 飲: ['緹缇', '骼駱'] } }],
    shows: true,
  },
  {
    title: 'a traditional letter misread, another one passed over',
    name: '广州鉴锋数码有限公司',
    lines: [{ text: '廣州墾數碼有限公司', thought: { 墾: '鑑' }, lost: { 數: ['鋒锌'] } }],
    shows: true,
  },
  {
    title: 'a name over two lines whose second one begins behind a letter that was passed over',
    name: '澳门缇骆饮食有限公司',
    lines: ['澳門緹', { text: '飲食有限公司', lost: { 飲: ['駱'] } }],
    shows: true,
  },
  {
    title: 'a letter that was passed over, which the engine never took for the right one',
    name: '香港阴驰机电设备有限公司',
    lines: [{ text: '香港陰機電設備有限公司', unsure: '陰機', lost: { 機: ['镇颖穎'] } }],
    shows: false,
  },
  {
    title: 'room for a letter of which the engine saw nothing',
    name: '香港阴驰机电设备有限公司',
    lines: [{ text: '香港陰機電設備有限公司', unsure: '陰機', lost: { 機: [''] } }],
    shows: false,
  },
  {
    title: 'three letters that were passed over',
    name: '香港阴颖机电设备有限公司',
    lines: [{ text: '香港機電備有限公司', lost: { 機: ['陰', '颖'], 備: ['設'] } }],
    shows: false,
  },
  {
    title: 'a brand of four letters without its trade',
    name: '慈溪佳沁净水电器有限公司',
    lines: ['您好，这里是佳沁净水，很抱歉'],
    shows: true,
  },
  {
    title: 'such a brand with another trade',
    name: '慈溪佳沁净水电器有限公司',
    lines: ['佳沁净水食品有限公司'],
    shows: false,
  },
  {
    title: 'the group without its legal form, in front of a product',
    name: '滁州琅溪热力集团有限公司',
    lines: ['琅溪热力集团供热调度台'],
    shows: true,
  },
  {
    title: 'a short form that a dot sets apart from a word of trade',
    name: '滁州琅溪热力集团有限公司',
    lines: ['滁州琅溪热力·供热平台'],
    shows: true,
  },
  {
    title: 'another company of the same group',
    name: '滁州琅溪热力集团有限公司',
    lines: ['琅溪热力集团物流有限公司'],
    shows: false,
  },
  {
    title: 'a short form with one letter for which the engine thought of the right one',
    name: '烟台岏峰远海冷链物流有限公司',
    lines: [{ text: '元峰远海冷链 值班 周倩', thought: { 元: '岏玩' } }],
    shows: true,
  },
  {
    title: 'such a form with another trade behind it',
    name: '烟台岏峰远海冷链物流有限公司',
    lines: [{ text: '元峰远海冷链食品有限公司', thought: { 元: '岏玩' } }],
    shows: false,
  },
  { title: 'another name, one letter apart', lines: ['杭州云起智能科技有限公司'], shows: false },
  { title: 'the same head with another trade', lines: ['杭州云启物流有限公司'], shows: false },
  { title: 'the short form inside another company', lines: ['云启智能装备集团有限公司'], shows: false },
  { title: 'the short form of a company elsewhere', lines: ['上海云启智能'], shows: false },
  { title: 'a masked name', lines: ['杭州**科技有限公司'], shows: false },
  { title: 'one masked letter', lines: [{ text: '杭州云*智能科技有限公司', unsure: '*' }], shows: false },
  { title: 'a name that is cut', lines: ['杭州云启智能…'], shows: false },
  { title: 'a name that is cut without a sign', lines: ['杭州云启智能科技有'], shows: false },
  { title: 'the brand alone', lines: ['云启'], shows: false },
  {
    title: 'an English name in capitals',
    name: harbor,
    lines: ['BRIGHT HARBOR LOGISTICS CO., LTD.'],
    shows: true,
  },
  {
    title: 'an English name without its ending',
    name: harbor,
    lines: ['Hosted for Bright Harbor Logistics'],
    shows: true,
  },
  {
    title: 'an English name whose blanks were lost',
    name: harbor,
    lines: ['BrightHarborLogisticsCo.,Ltd.'],
    shows: true,
  },
  {
    title: 'an l read as 1',
    name: 'Silverline Medical Group',
    lines: ['Si1verline Medical Group'],
    shows: true,
  },
  {
    title: 'an English name with another trade',
    name: harbor,
    lines: ['Bright Harbor Foods Co., Ltd.'],
    shows: false,
  },
  {
    title: 'an English name without its last word',
    name: 'Calder & Finch Laboratories Ltd',
    lines: ['Calder & Finch'],
    shows: true,
  },
  {
    title: 'such a name with another trade behind it',
    name: 'Calder & Finch Laboratories Ltd',
    lines: ['Calder & Finch Logistics'],
    shows: false,
  },
  {
    title: 'an alias of five letters, one of which the engine took for another',
    name: '江南沣禾农村商业银行股份有限公司',
    aliases: ['沣禾农商行'],
    lines: [{ text: '洋禾农商行', thought: { 洋: '沣津注' } }],
    shows: true,
  },
  {
    title: 'a branch of a bank',
    name: '江南沣禾农村商业银行股份有限公司',
    aliases: ['沣禾农商行'],
    lines: ['沣禾农商行城东支行'],
    shows: true,
  },
  {
    title: 'an alias of five letters that is plainly another',
    name: '江南沣禾农村商业银行股份有限公司',
    aliases: ['沣禾农商行'],
    lines: ['洋禾农商行'],
    shows: false,
  },
  {
    title: 'a name on a tab with the cross that shuts it',
    name: '华岭证券股份有限公司',
    aliases: ['华岭证券'],
    lines: ['×华岭证券'],
    shows: true,
  },
  {
    title: 'a name of which crosses hide the head',
    name: '华岭证券股份有限公司',
    aliases: ['华岭证券'],
    lines: ['××岭证券'],
    shows: false,
  },
  {
    title: 'the first word of an English name',
    name: 'Calder & Finch Laboratories Ltd',
    lines: ['Calder'],
    shows: false,
  },
  {
    title: 'an English name one letter apart',
    name: harbor,
    lines: ['Bright Harbar Logistics Co., Ltd.'],
    shows: false,
  },
  {
    title: 'an English name that goes on',
    name: harbor,
    lines: ['Bright Harbor Logistics Software Inc.'],
    shows: false,
  },
];

for (const { title, name = hangzhou, aliases = [], lines, shows } of cases) {
  test(`${title} ${shows ? 'shows' : 'does not show'} the customer`, (t) => {
    t.is(findCustomer(wordedPage(lines), wantedName(name, aliases)) !== undefined, shows);
  });
}

test('a name goes on in the next row under its caption', (t) => {
  const read = wordedPage(['所属单位 杭州云启智能科', '技有限公司 / 二车间']);
  const [first, second] = read.lines;
  const under = { ...second, box: { x: 118, y: 58, width: 150, height: 20 } } as typeof first;
  const lines = [first, under] as typeof read.lines;
  t.is(findCustomer({ ...read, lines }, wantedName(hangzhou))?.how, 'full');
  t.is(findCustomer({ ...read, lines }, wantedName('杭州云启智能科创有限公司')), undefined);
});

test('a name goes on under a row that was read in pieces', (t) => {
  const read = wordedPage(['杭州云启', '（华东）智能科', '技股份有限公司']);
  const places = [
    { x: 40, y: 30, width: 80, height: 20 },
    { x: 124, y: 30, width: 130, height: 20 },
    { x: 40, y: 54, width: 140, height: 20 },
  ] as const;
  const lines = read.lines.map((line, at) => ({ ...line, box: places[at] as (typeof places)[0] }));
  t.is(findCustomer({ ...read, lines }, wantedName('杭州云启（华东）智能科技股份有限公司'))?.how, 'full');
  t.is(findCustomer({ ...read, lines }, wantedName('杭州云启（华东）智能科创股份有限公司')), undefined);
});
