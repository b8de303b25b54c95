/** Labels in two languages, and what an engine makes of them. */
import test from 'ava';
import { chooseLabels, findLabels } from '../../../evidence/acceptance/labels.ts';
import { em, sheet, words } from './page-words.ts';

test('a label in two languages, a line each, begins with the first, whichever that is', (t) => {
  const lines = [
    words('最终用户', 170, 700),
    words('Customer / End User', 60, 728),
    words('服务商', 380, 700),
    words('Seller', 380, 728),
    words('Huawei Project Team', 600, 700),
    words('华为项目组', 705, 728),
  ];
  const chosen = chooseLabels(findLabels(lines, sheet), em, lines)?.labels ?? [];
  t.deepEqual(Object.fromEntries(chosen.map(({ party, box }) => [party, box.y])), {
    seller: 700,
    'project-team': 700,
    customer: 700,
  });
  t.is(findLabels(lines, sheet).length, 3);
  t.is(findLabels([words('最终用户', 100, 700), words('Customer', 100, 760)], sheet).length, 2);
});

test('an English name behind the Chinese one, misread, makes a label no sentence', (t) => {
  const worthOf = (text: string) => findLabels([words(text, 120, 700)], sheet)[0]?.worth as number;
  t.is(worthOf('华为项目组 Huawei Prqiect Team'), worthOf('华为项目组'));
  t.is(worthOf('华为项目组 HUAWE!'), worthOf('华为项目组'));
  t.true(worthOf('华为项目组负责部署上线') < worthOf('华为项目组'));
});

test('an unreadable Chinese twin, the end of a letter, and by whom a form is accepted leave a label what it is', (t) => {
  const worthOf = (text: string) => findLabels([words(text, 120, 700)], sheet)[0]?.worth as number;
  t.is(worthOf('Yours faithfully, Vendor'), worthOf('Vendor'));
  t.is(worthOf('謹啟 Yours sincerely,問公可Consultant'), worthOf('問公可Consultant'));
  t.true(worthOf('問公可 Consultant') > worthOf('請通知 , Consultant') + 2);
  t.true(worthOf('Customer Accepted by') > worthOf('Customer Acceptance of goods') + 2);
});

test('a bullet before a label and the place for its date behind it leave it what it is', (t) => {
  const worthOf = (text: string) => findLabels([words(text, 120, 700)], sheet)[0]?.worth as number;
  t.is(worthOf('服务商 SERVICE PROVIDER DATE2024.5.7'), worthOf('服务商'));
  t.is(worthOf('用户 日期:2024年5月7日'), worthOf('用户'));
  t.is(worthOf('》用户'), worthOf('用户'));
  t.true(worthOf('用户日期以系统记录为准') < worthOf('用户'));
});
