import test from 'ava';
import {
  namesDiffer,
  namesOther,
  namesOwn,
  namesSame,
  namesTeam,
  shareOfName,
} from '../../../evidence/acceptance/seal-company.ts';

const order = {
  seller: '海岳数据服务有限公司',
  projectTeam: '华为技术有限公司',
  customer: '临溪第二人民医院',
};
const read = (text: string, confidence = 0.95) => ({ text, confidence });

test('the part of a name that all companies share says nothing', (t) => {
  t.is(shareOfName('海岳数据服务有限公司', order.seller), 1);
  t.is(shareOfName('宁川机械制造有限公司', order.seller), 0);
  t.is(shareOfName('务有限公司海岳数据服', order.seller), 1, 'a ring may be read from its middle on');
});

test('a stamp of the party’s own company is no other’s, one letter misread or not', (t) => {
  t.is(namesOther(read('海岳数据服务有限公司合同专用章'), 'seller', order), false);
  t.is(namesOther(read('海岳数据服各有限公司'), 'seller', order), false);
});

test('a stamp of another party, or of nobody in the order, is another’s', (t) => {
  t.is(namesOther(read('临溪第二人民医院'), 'seller', order), true);
  t.is(namesOther(read('宁川机械制造有限公司'), 'customer', order), true);
});

test('another party’s stamp is another’s, though nothing tells the party’s own company', (t) => {
  const { seller, projectTeam } = order;
  t.is(namesOther(read('海岳数据服务有限公司'), 'customer', { seller, projectTeam }), true);
  t.is(namesOther(read('宁川机械制造有限公司'), 'customer', { seller, projectTeam }), undefined);
});

test('what is hardly legible, short, or without a company to compare is left open', (t) => {
  t.is(namesOther(read('宁川机械制造有限公司', 0.6), 'seller', order), undefined);
  t.is(namesOther(read('公司'), 'seller', order), undefined);
  t.is(namesOther(read('宁川机械制造有限公司'), 'seller', {}), undefined);
});

test('two stamps that name one company are told, two companies of one trade are not', (t) => {
  t.true(namesSame(read('海岳数据服务有限公司'), read('海岳数据服务有限公司项目专用章')));
  t.false(namesSame(read('海岳数据服务有限公司'), read('宁川数据服务有限公司', 0.5)));
  t.false(namesSame(read('海岳数据服务有限公司'), read('青禾数据服务有限公司')));
});

test('two companies are told apart only where both could be read', (t) => {
  t.true(namesDiffer(read('海岳数据服务有限公司'), read('宁川机械制造有限公司')));
  t.false(namesDiffer(read('海岳数据服务有限公司'), read('海岳数据服各有限公司')));
  t.false(namesDiffer(read('海岳数据服务有限公司'), read('宁川机械制造有限公司', 0.5)));
  t.false(namesDiffer(read('海岳数据服务有限公司'), read('')));
  t.true(namesDiffer(read('件技术有限公司', 0.99), read('海岳数据服务有限公司', 0.96)), 'a piece of another');
  t.false(namesDiffer(read('件技术有限公司', 0.9), read('海岳数据服务有限公司', 0.96)));
  t.false(namesDiffer(read('据服务有限公司', 0.99), read('海岳数据服务有限公司', 0.96)));
  t.false(namesDiffer(read('技术有限公司', 0.99), read('海岳数据服务有限公司', 0.96)));
});

test('one company’s stamp in several blocks is its own party’s where it is legible beyond doubt', (t) => {
  const stamp = read('海岳数据服务有限公司');
  t.true(namesOwn(stamp, 'seller', order));
  t.false(namesOwn(stamp, 'customer', order));
  t.false(namesOwn(read('海岳数据服务有限公司', 0.7), 'seller', order));
  const group = { ...order, customer: '海岳数据集团有限公司' };
  t.false(namesOwn(read('海岳数据有限公司'), 'seller', group), 'two names of the order are too much alike');
});

test('a company of the group stands for the project team where nothing names the team’s own', (t) => {
  const { projectTeam, ...rest } = order;
  t.true(namesTeam(read('华为云计算技术有限公司'), rest));
  t.false(namesTeam(read('华为云计算技术有限公司', 0.6), rest), 'not legible');
  t.false(namesTeam(read('宁川华为授权代理有限公司'), rest));
  t.false(namesTeam(read('华为软件技术有限公司'), { ...rest, seller: '华为软件技术有限公司' }));
  t.false(namesTeam(read('华为软件技术有限公司'), { projectTeam, ...rest }), 'the team’s own is known');
});
