import test from 'ava';
import { composeNotice, noticeKinds, smsLimit } from '../../domain/notice.ts';

const facts = {
  submissionId: 'SJ-2611-0482',
  title: '星桥数据集成平台',
  revision: 3,
  remarks: [
    { location: '商品介绍', text: '请删去外部链接。' },
    { location: '商品主图', text: '请去掉右下角的二维码。' },
  ],
  link: 'http://127.0.0.1:8080/submissions/SJ-2611-0482',
};

test('a rejection carries each remark as the seller sees it on the page', (t) => {
  const notice = composeNotice('rejected', facts, 'zh');
  t.is(notice.subject, '没有通过：星桥数据集成平台');
  t.true(notice.body.includes('请处理下面 2 条意见'));
  t.true(notice.body.includes('1.【商品介绍】请删去外部链接。\n2.【商品主图】请去掉右下角的二维码。'));
  t.true(notice.body.endsWith(facts.link));
});

test('an English rejection keeps the marks 【】', (t) => {
  const notice = composeNotice('rejected', facts, 'en');
  t.is(notice.subject, 'Not approved: 星桥数据集成平台');
  t.true(notice.body.includes('the 2 remarks below'));
  t.true(notice.body.includes('1.【商品介绍】'));
});

test('an SMS names the places once each', (t) => {
  const remarks = [...facts.remarks, { location: '商品介绍', text: '再改一处。' }];
  t.is(
    composeNotice('rejected', { ...facts, remarks }, 'zh').sms,
    '没有通过：星桥数据集成平台 【商品介绍】【商品主图】',
  );
});

test('an SMS never passes its limit, counted in characters', (t) => {
  const sms = composeNotice('approved', { ...facts, title: '𠮷'.repeat(200) }, 'zh').sms;
  t.is([...sms].length, smsLimit);
  t.true(sms.endsWith('…'));
});

for (const kind of noticeKinds) {
  test(`${kind} has words in both languages that name the product`, (t) => {
    for (const language of ['zh', 'en'] as const) {
      const notice = composeNotice(kind, { ...facts, due: '11-25 18:00' }, language);
      t.true(notice.subject.includes(facts.title));
      t.true(notice.body.includes(facts.title));
      t.false(notice.body.includes('undefined'));
    }
  });
}
