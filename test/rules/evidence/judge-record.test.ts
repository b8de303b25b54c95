import test from 'ava';
import type { DeliveryOrder } from '../../../domain/delivery-order.ts';
import type { DocumentFacts } from '../../../domain/facts.ts';
import { findRecordFlaw } from '../../../rules/evidence/judge-record.ts';

const order: DeliveryOrder = {
  orderId: 'CS2609070018',
  productName: '影像归档软件',
  productKind: 'license',
  deliveryMode: 'remote',
  customerName: '淮海康复医疗投资有限公司',
  customerAliases: ['Huaihai Rehabilitation Ltd.'],
};
const written = (text: string): DocumentFacts => ({
  readable: true,
  source: 'text',
  text,
  pages: 1,
  readerVersion: 'test',
});

const proofs: readonly (readonly [string, string])[] = [
  [
    'a report under its labels, that needs no word for done',
    '远程实施报告\n客户：淮海康复医疗投资有限公司\n实施时间：2026年9月12日 20:00 至 22:45\n实施内容：安装归档引擎 2.9；导入历史影像 1,204 份；许可激活（1节点）；与影像设备联调通过。\n遗留问题：无。\n实施人：骆驰　　客户确认人：文静',
  ],
  [
    'a chat whose messages carry month, day and hour',
    '淮海康复-归档软件交付群(6)\n09-12 14:02\n各位老师好，订单 CS2609070018 今天下午远程部署，向日葵已连上服务器。\n09-12 15:48\n引擎 5.1 已装好，许可已激活，样片识别正常。\n淮海康复 唐工 09-12 16:05\n我们测了样带，淮海康复医疗投资有限公司确认收货。',
  ],
  [
    'a chat that says it is running',
    '淮海康复医疗投资有限公司 项目群\n9月12日 下午3:20\n实施 小何：远程连上了，服务都起来了\n9月12日 下午4:02\n老陆：我这边能进系统，跑了一遍没问题，谢谢',
  ],
  [
    'a mail by which a licence is handed over',
    '发件人：交付组\n日期：2026-09-12 18:05\n主题：CS2609070018 许可文件\n您好，贵司的许可文件已生成并发至本邮箱，请查收附件 license.dat，激活步骤见手册。',
  ],
  [
    'a letter of acceptance',
    '验收确认函\n淮海康复医疗投资有限公司于二〇二六年九月十二日收到影像归档软件的远程交付，经测试功能符合要求，同意验收。',
  ],
  [
    'an acceptance form in lines',
    '交付验收单\n订单编号 CS2609070018\n交付方式 远程\n交付日期 2026/9/12\n安装部署 ☑\n账号开通 ☑\n操作培训 ☑\n验收结论 合格\n客户签字 文静',
  ],
  [
    'minutes of a training',
    '培训纪要\n时间：2026.09.12 14:00-16:00（腾讯会议）\n单位：淮海康复医疗投资有限公司\n参加：信息科 6 人\n演示了检索与归档，现场答疑，参训人员均能独立操作。系统当日起投入使用。',
  ],
  [
    'minutes that end with what is planned next',
    '会议纪要 2026-09-12\n淮海康复医疗投资有限公司影像归档项目\n1. 服务器环境已部署，数据迁移完成，客户确认无误。\n2. 下周计划安排第二次培训。',
  ],
  [
    'a log of commands for the customer',
    'Customer: Huaihai Rehabilitation Ltd.\n2026-09-12 20:01:33 ssh session opened\n2026-09-12 20:04:10 archive-engine 2.9 installed\n2026-09-12 20:11:52 licence activated (1 node)\n2026-09-12 20:15:07 health check: OK',
  ],
  [
    'an English mail in the past tense',
    'Date: Sat, 12 Sep 2026 18:05:12 +0800\nSubject: order CS2609070018\nDear all,\nwe have set up both servers over VPN and imported your archive. Your team tested it and signed off.',
  ],
  [
    'an English note with short dates',
    'Huaihai Rehabilitation Ltd. / remote handover notes\nSep 12, 10:30 connected via AnyDesk\nSep 12, 11:45 deployment complete, admin account handed over\nSep 12, 12:00 customer confirmed',
  ],
  [
    'a record in traditional letters',
    '遠端交付紀錄\n客戶：淮海康復醫療投資有限公司\n日期：2026年9月12日\n內容：已完成軟體安裝與帳號開通，客戶確認驗收。',
  ],
  [
    'a ticket with its steps',
    '工单 #8812\n关联订单：CS2609070018\n创建：2026-09-11 09:10\n处理过程：远程登录客户服务器，升级驱动，安装客户端 12 台，逐台验证\n处理结果：完成\n客户评价：满意',
  ],
  [
    'a chat that once asks a question and once talks of money',
    '淮海康复医疗投资有限公司\n2026-09-12 15:02 甲：现在可以登录了吗？\n2026-09-12 15:05 乙：部署完成，账号发您邮箱了\n2026-09-12 15:30 甲：收到，正常。尾款我让财务走流程',
  ],
  [
    'a mail with the footer of a mailing system',
    '订单 CS2609070018 交付完成通知\n2026-09-12 影像归档软件已远程安装，许可已激活，管理员账号已移交。\n扫码关注公众号\n退订',
  ],
  [
    'a sheet for both sides to sign',
    '远程交付确认书\n甲方：淮海康复医疗投资有限公司\n乙方：远帆软件\n乙方于2026年9月12日通过远程方式向甲方交付影像归档软件V2.9及授权文件，甲方已安装并验证可用。\n甲方（盖章）',
  ],
  [
    'a day written without blanks',
    '交付记录20260912\n淮海康复医疗投资有限公司\n远程桌面接入，安装数据库与归档服务，启动正常，移交管理员口令。',
  ],
  ['a phrase in a hurry', 'CS2609070018 9/12 17:40\n远程弄完了 账号给老陆了 他试过能用'],
  [
    'a service sheet in English with its labels',
    'Remote service report\nOrder no.: CS2609070018\nDate: 12/09/2026\nWork performed: installation of the archive engine, data import, user training\nResult: OK\nCustomer signature: W. Jing',
  ],
  [
    'a handover that mentions an open point',
    '交付说明 2026年9月12日\n客户 淮海康复医疗投资有限公司\n主服务器部署完成并通过测试，备机尚未到货，待到货后再装。',
  ],
  [
    'a record whose invoice is mentioned',
    '订单 CS2609070018\n2026-09-12 远程部署完成，客户确认无误。发票已随快递寄出，税额见票面。',
  ],
];

const moreProofs: readonly (readonly [string, string])[] = [
  [
    'a message that tells where it was installed',
    '王总好，归档软件昨晚（2026-10-05）通过ToDesk装到影像科服务器，小李已会操作，有问题随时联系。淮海康复医疗投资有限公司',
  ],
  [
    'notes of a remote session for a product that schedules',
    'Remote session log\nCustomer: Huaihai Rehabilitation Ltd.\n05/10/2026 14:00-15:30\n- Installed scheduler 4.2\n- Applied license\n- Walked through main screens\nAll good, customer happy.',
  ],
  [
    'a notice with what was sent and who signed for it',
    '【交付通知】订单 CS2609070018\n交付物：安装包下载链接、License 文件、用户手册\n发送时间：2026-10-05 16:20\n接收人：李工 已签收',
  ],
];

const others: readonly (readonly [string, string, string])[] = [
  ['nothing', ' \n ', 'empty'],
  [
    'an invoice whose goods are a deployment',
    '电子发票（普通发票）\n购买方名称：淮海康复医疗投资有限公司\n项目名称：软件部署服务费\n税率 6%　税额 3,600.00\n价税合计 63,600.00\n开票日期：2026年09月12日',
    'invoice',
  ],
  [
    'an English invoice',
    'TAX INVOICE\nBill to: Huaihai Rehabilitation Ltd.\nInvoice date: 12 Sep 2026\nInstallation and configuration, 1 pc\nSubtotal 60,000\nAmount due 63,600\nPayment terms 30 days',
    'invoice',
  ],
  [
    'haggling',
    '淮海康复医疗投资有限公司 采购群\n2026-09-02 10:02\n你们这个报价 6.8 万还是高，能不能再优惠点？\n2026-09-02 10:31\n申请下来了，6.1 万含税，今年签的话送一年维保。\n行，合同先发来看看。',
    'price-talk',
  ],
  [
    'an offer that lists what will be done',
    '报价单\n客户：淮海康复医疗投资有限公司\n日期：2026-09-02\n软件许可 单价 40,000\n远程部署及培训 单价 8,000\n合计 48,000\n部署完成后付尾款',
    'price-talk',
  ],
  [
    'a contract and its terms',
    '软件采购合同\n甲方：淮海康复医疗投资有限公司\n签订日期：2026年9月2日\n乙方应在合同签订后15日内完成远程部署、调试和培训。验收合格后，甲方支付尾款。',
    'price-talk',
  ],
  [
    'a newsletter',
    '尊敬的淮海康复医疗投资有限公司：\n本期导读 2026年9月\n新品发布：归档引擎 3.0 已上线，成功案例 12 个。\n活动报名 | 查看网页版 | 退订',
    'newsletter',
  ],
  [
    'an invitation to a webinar',
    'Dear Huaihai Rehabilitation Ltd.,\nRegister now for our webinar on 12 Sep 2026: how others successfully deployed and migrated.\nUnsubscribe',
    'newsletter',
  ],
  [
    'a plan',
    '实施计划\n客户：淮海康复医疗投资有限公司\n2026-09-20 计划远程部署服务器\n2026-09-22 计划数据迁移\n2026-09-25 计划培训并验收',
    'nothing-delivered',
  ],
  [
    'a promise',
    '淮海康复医疗投资有限公司 陆工：您好，我们将于 2026年9月20日 为您远程安装并完成培训，届时请准备服务器环境。',
    'nothing-delivered',
  ],
  [
    'an English plan',
    'Order CS2609070018\nOn 20 September 2026 our engineers will install and configure the product remotely. Training is scheduled for the week after; the handover will be completed by October.',
    'nothing-delivered',
  ],
  [
    'an invitation to a meeting',
    '会议邀请\n主题：淮海康复医疗投资有限公司 归档软件部署培训\n时间：2026/09/20 14:00-16:00\n点击链接入会 腾讯会议 号：482 119 003',
    'nothing-delivered',
  ],
  [
    'a delivery that failed',
    '淮海康复医疗投资有限公司\n2026-09-12 远程部署失败，服务器连不上，今天没有装成，安装未完成，改天再约。',
    'nothing-delivered',
  ],
  [
    'a question that nobody answers',
    '淮海康复医疗投资有限公司\n2026-09-12 09:00 部署完成了吗？\n2026-09-12 17:00 账号什么时候开通？',
    'nothing-delivered',
  ],
  [
    'small talk',
    '淮海康复医疗投资有限公司 唐工 2026-09-12\n早上好，中秋快乐，月饼已寄出，请注意查收。',
    'nothing-delivered',
  ],
  [
    'what a product can do',
    '影像归档软件 产品介绍\n发给：淮海康复医疗投资有限公司 2026-09-12\n支持一键部署、远程升级、账号管理、数据迁移，适配多种服务器环境。',
    'nothing-delivered',
  ],
  [
    'the steps of a manual',
    '安装手册 订单 CS2609070018\n版本日期 2026-09-01\n第一步：下载安装包；第二步：配置数据库；第三步：部署完成后用管理员账号登录。',
    'nothing-delivered',
  ],
  [
    'another customer of the same seller',
    '远程交付记录\n客户：淮海通达物流有限公司\n2026-09-12 已远程安装并开通账号，客户确认。',
    'names-nobody',
  ],
  [
    'a customer whose name is one word apart',
    '客户：淮海康养医疗投资有限公司\n2026-09-12 已远程安装并开通账号，客户确认验收。',
    'names-nobody',
  ],
  [
    'another order of the same customer',
    '订单 CS2608110007\n客户：淮海康复医疗投资有限公司\n2026-08-15 已远程安装并开通账号，客户确认。',
    'other-order',
  ],
  ['no customer at all', '远程交付记录\n2026-09-12 已完成部署、培训，客户确认验收。', 'names-nobody'],
  ['no day', '淮海康复医疗投资有限公司\n归档引擎 5.1 已装好，许可 2.9 已激活，客户确认收货。', 'no-date'],
  [
    'a call for tenders',
    '淮海康复医疗投资有限公司招标公告\n2026-10-05\n采购归档软件，要求供应商负责安装、部署、培训并通过验收。',
    'nothing-delivered',
  ],
  [
    'a training that was called off',
    '淮海康复医疗投资有限公司 李工：10月5日的远程培训因贵司断网取消，另行约时间。',
    'nothing-delivered',
  ],
  [
    'a call for help',
    '淮海康复医疗投资有限公司 2026-10-05\n系统登录不了，提示许可过期，请尽快派人远程处理。',
    'nothing-delivered',
  ],
  [
    'a reminder to pay',
    '淮海康复医疗投资有限公司：\n订单 CS2609070018 合同金额 6.1 万元，已付首付款 3 万元，尾款 3.1 万元请于 2026-09-30 前付款，逾期费用另计。',
    'price-talk',
  ],
  [
    'a receipt for a payment',
    'Order CS2609070018\n12 Sep 2026\nWe confirm that your payment was received. Amount paid: 61,000. Your quotation and the price remain unchanged.',
    'price-talk',
  ],
];

for (const [title, text] of [...proofs, ...moreProofs]) {
  test(`${title} proves a remote delivery`, (t) => {
    t.is(findRecordFlaw(written(text), order), undefined);
  });
}

for (const [title, text, flaw] of others) {
  test(`${title} proves no remote delivery`, (t) => {
    const found = findRecordFlaw(written(text), order);
    t.is(found, flaw as typeof found);
  });
}
