import type { Kit } from '../varied/parts.ts';
import { table } from '../varied/parts.ts';
import { oneOf, sentence, times, usingAll } from '../wide/kit.ts';
import { clock, staff } from './kit.ts';

const firm = (kit: Kit) =>
  oneOf(
    kit,
    '海宁澄湖纺织有限公司|Lakeside Weaving Ltd. / 遂昌竹海食品有限公司|Bamboo Foods LLC / 绥德秦岳矿业公司|Northpeak Mining Inc.',
  );
const bill = (kit: Kit) => {
  const amount = kit.random.int(2000, 90000);
  const party = (title: string) =>
    `<div style="flex:1;border:1px solid #a33;padding:8px">${title}<br>${kit.t('名称|Name')}：${firm(kit)}<br>${kit.t('统一社会信用代码|Tax number')}：91330${kit.random.int(1000000, 9999999)}X</div>`;
  return `<div style="background:#fff;color:#7a2f12;height:100%;padding:34px 60px"><h2 style="text-align:center;letter-spacing:4px">${oneOf(kit, '电子发票（普通发票）|Tax invoice / 增值税专用发票|Invoice')}</h2><div style="text-align:right">${kit.t('发票号码|Invoice no')}：26${kit.random.int(100000, 999999)}　${kit.t('开票日期|Invoice date')}：2026-1${kit.random.int(0, 2)}-1${kit.random.int(0, 9)}</div><div class="row" style="align-items:stretch">${party(kit.t('购买方|Bill to'))}${party(kit.t('销售方|From'))}</div><table style="margin-top:6px"><tr>${['项目名称|Description', '数量|Quantity', '单价|Price', '金额|Amount', '税率|VAT rate', '税额|VAT'].map((column) => `<th>${kit.t(column)}</th>`).join('')}</tr>${times(kit.random.int(1, 3), () => `<tr><td>${kit.t('*软件*|Software ')}${kit.look.product}</td><td>1</td><td>${amount}.00</td><td>${amount}.00</td><td>6%</td><td>${Math.round(amount * 0.06)}.00</td></tr>`)}</table><p style="padding:10px 0">${kit.t('价税合计（大写）　伍万元整　（小写）|Amount due ')}¥${amount}.00</p><p>${kit.t('备注|Remarks')}：${kit.t('订单|Order')} ${kit.random.int(10000000, 99999999)}</p><p style="padding-top:14px">${kit.t('开票人|Issued by')}：${staff(kit)}</p></div>`;
};
const letter = (kit: Kit) => {
  const bar = oneOf(
    kit,
    '收件箱 (12)　已发送　草稿　写信|Inbox (12)　Sent　Drafts　Compose / 邮箱　收件箱　草稿箱　垃圾邮件|Mail　Inbox　Drafts　Spam',
  );
  return `<div class="row" style="background:${kit.look.accent};color:#fff;padding:12px 20px">${bar}</div><div style="padding:26px 5%"><h1>${oneOf(kit, '【交付确认】|Hand-over: / 回复：远程实施安排|Re: remote set-up / 关于账号开通的说明|Your accounts')} ${kit.look.product}</h1><p class="soft" style="padding:8px 0">${kit.t('发件人|From')}：${staff(kit)} &lt;a@firm.example&gt;　${kit.t('收件人|To')}：${staff(kit)} &lt;b@corp.example&gt;</p><p class="soft">${kit.t('时间|Sent')}：2026-11-1${kit.random.int(0, 9)} ${clock(kit)}　${kit.t('附件|Attachments')}：${oneOf(kit, '手册.pdf|guide.pdf / 清单.xlsx|list.xlsx')}</p>${times(kit.random.int(2, 5), () => `<p style="padding:8px 0">${sentence(kit)}</p>`)}${kit.random.chance(0.5) ? table(kit, 4, { heads: 4 }) : ''}<p style="padding:10px 0">${kit.t('此致|Regards')}，${staff(kit)}</p></div>`;
};
const talk = (kit: Kit) => {
  const said = () => {
    const isOwn = kit.random.chance(0.45);
    return `<div style="display:flex;justify-content:${isOwn ? 'flex-end' : 'flex-start'};margin:10px 0"><span style="background:${isOwn ? '#95ec69' : '#fff'};color:#111;padding:9px 12px;border-radius:6px;max-width:70%">${sentence(kit)}${kit.random.chance(0.4) ? sentence(kit) : ''}</span></div>`;
  };
  return `<div style="background:#ededed;color:#111;height:100%"><div style="background:#f7f7f7;text-align:center;padding:${kit.isPhone ? 44 : 12}px 0 12px"><b>${firm(kit).slice(0, 8)} ${staff(kit)}</b></div><div style="padding:6px 16px"><div class="soft" style="text-align:center;font-size:.85em">${oneOf(kit, '11月12日 下午 |12 Nov, / 昨天 |Yesterday ')}${clock(kit)}</div>${times(kit.random.int(5, 9), said)}</div></div>`;
};

/** Papers, letters and talk that people hand in: about a system, but none of its pages. */
export const plainOthers = usingAll({ bill, letter, talk, 'bill-too': bill, 'talk-too': talk });
