import test from 'ava';
import { websiteFormat } from '../../rules/website-format.ts';
import { problemsOf, testRule } from './rule-table.ts';

testRule(websiteFormat, {
  form: 'company-onboarding',
  key: 'website',
  innocent: ['', 'https://www.xinglan-data.example', 'http://星澜.中国/关于', ' https://a.example/p?q=1#x '],
  violating: [
    ['www.xinglan-data.example', 'website-format', 'www.xinglan-data.example'],
    ['公司官网', 'website-format'],
    ['ftp://a.example', 'website-format'],
    ['javascript:alert(1)', 'website-format'],
    ['https://', 'website-format'],
    ['https://a.example https://b.example', 'website-format'],
    ['https://user:secret@a.example', 'website-not-public'],
    ['http://localhost:3000', 'website-not-public'],
    ['http://192.168.1.20/', 'website-not-public'],
    ['http://172.20.0.1/', 'website-not-public'],
    ['http://[::1]/', 'website-not-public'],
    ['http://intranet/', 'website-not-public'],
    ['http://nas.local/', 'website-not-public'],
  ],
});

test('a missing scheme is offered, nothing else is made up', (t) => {
  const rewritesOf = (text: string) =>
    problemsOf(websiteFormat, { form: 'company-onboarding', key: 'website' }, text)[0]?.rewrites;
  t.deepEqual(rewritesOf('www.a.example/home'), ['https://www.a.example/home']);
  t.is(rewritesOf('公司官网'), undefined);
});
