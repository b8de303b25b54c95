import type { NameStyle } from './companies.ts';
import type { Builder } from './kinds.ts';
import type { Family } from './orders.ts';
import { type Look, page } from './shell.ts';

/** Written after all tuning was done, and looked at once. */
type Builders = Readonly<Record<string, Builder>>;

const inside = (look: Look, name: NameStyle, body: string, active: number) =>
  page(
    look,
    `<div style="background:#fffdf8;color:#333;height:100%"><div class="row between" style="padding:12px 26px;border-bottom:3px solid #8d6e63"><b style="color:#5d4037;font-size:18px">${look.product}</b><div class="row">${look.nav
      .slice(0, 6)
      .map(
        (entry, at) =>
          `<span style="${at === active ? 'border-bottom:2px solid #5d4037;' : ''}padding:4px 6px">${entry}</span>`,
      )
      .join(
        '',
      )}</div><span style="font-size:13px">${name.style === 'watermark' ? '' : name.text}　👤</span></div><div style="padding:24px 5%">${body}</div></div>`,
    name,
  );

const logins: Builders = {
  aside: (say, _random, look) =>
    `<div style="display:flex;height:100%;background:#efebe9;color:#333"><div style="width:420px;background:#fff;padding:90px 50px"><p style="font-size:20px;color:#5d4037">${look.product}</p><p style="margin:26px 0 6px;font-size:13px">${say('员工编号', 'Employee number')}</p><div style="border:1px solid #bbb;padding:9px">10086</div><p style="margin:18px 0 6px;font-size:13px">${say('登录密码', 'Password')}</p><div style="border:1px solid #bbb;padding:9px">●●●●●●</div><p style="font-size:13px;margin:14px 0">☑ ${say('下次自动登录', 'Stay signed in')}</p><div style="background:#5d4037;color:#fff;padding:10px;text-align:center">${say('登　录', 'Sign in')}</div></div></div>`,
  face: (say, _random, look) =>
    `<div style="background:#263238;color:#eceff1;height:100%;text-align:center;padding-top:12%"><p style="font-size:26px">${look.product}</p><p style="margin:20px">${say('微信扫码，安全登录', 'Scan with your phone to log in')}</p><div style="width:170px;height:170px;background:#fff;margin:auto"></div><p style="margin-top:24px;font-size:13px">${say('账号密码登录　|　短信登录', 'Password | Text message')}</p></div>`,
};
const landings: Builders = {
  ward: (say, random) =>
    `<p style="font-size:20px">${say('孙医生，晚上好', 'Good evening, Dr. Sun')}</p><div style="display:flex;gap:18px;margin-top:18px;flex-wrap:wrap">${[say('今日预约', 'Booked today'), say('候诊', 'Waiting'), say('已完成', 'Seen')].map((title) => `<div style="background:#efebe9;padding:18px 34px">${title}<br><b style="font-size:28px">${random.int(2, 48)}</b></div>`).join('')}</div><p style="margin-top:24px"><b>${say('院内通知', 'Notices')}</b></p><p style="padding:6px 0">${say('本周五全院停机维护', 'System maintenance this Friday')}</p>`,
  map: (say, random) =>
    `<div style="display:flex;gap:16px;flex-wrap:wrap">${[say('园区总览', 'Site overview'), say('今日能耗', 'Energy today'), say('告警', 'Alarms'), say('车位余量', 'Free parking')].map((title) => `<div style="border:1px solid #bcaaa4;width:46%;height:180px;padding:12px"><b>${title}</b><br><span style="font-size:36px">${random.int(10, 980)}</span></div>`).join('')}</div>`,
};
const features: Builders = {
  visits: (say, random) =>
    `<b>${say('就诊记录', 'Visits')}</b>　<input placeholder="${say('姓名或病历号', 'Name or number')}"> <button>${say('搜索', 'Search')}</button><table style="margin-top:14px;color:#333"><tr><td>${say('病历号', 'File')}</td><td>${say('姓名', 'Name')}</td><td>${say('科室', 'Ward')}</td><td>${say('就诊时间', 'Time')}</td></tr>${Array.from({ length: 6 }, () => `<tr><td>${random.int(100000, 999999)}</td><td>${say('王**', 'K. Lee')}</td><td>${say(random.pick(['内科', '骨科', '儿科']), random.pick(['Internal', 'Paediatric']))}</td><td>2026-03-${random.int(10, 28)} 09:${random.int(10, 59)}</td></tr>`).join('')}</table>`,
  editor: (say) =>
    `<p style="font-size:22px">${say('设备巡检规程（草稿）', 'Inspection procedure (draft)')}</p><p style="margin:8px 0;color:#8d6e63">${say('正文 ▾　B　I　U　插入图片　插入表格　撤销', 'Text ▾  B  I  U  Image  Table  Undo')}</p><p style="line-height:2">${say('一、巡检前确认现场照明与通风。二、记录压力表读数并拍照。三、发现渗漏立即上报值班长。', 'Check light and air first. Note the gauge and take a picture. Report any leak at once.')}</p><p style="margin-top:30px"><button>${say('存为草稿', 'Save draft')}</button> <button>${say('发布', 'Publish')}</button>　${say('已自动保存 10:42', 'Saved 10:42')}</p>`,
  cart: (say, random) =>
    `<b>${say('申领明细', 'Requisition')}</b>${[say('一次性手套', 'Gloves'), say('消毒液', 'Disinfectant'), say('口罩', 'Masks')].map((item) => `<p style="border-bottom:1px solid #d7ccc8;padding:12px 0">${item}　× ${random.int(2, 40)}　<span style="float:right">− ${random.int(1, 9)} ＋　${say('移除', 'Remove')}</span></p>`).join('')}<p style="text-align:right;margin-top:14px">${say('共 3 种物品', '3 items')}　<button>${say('提交申领', 'Submit')}</button></p>`,
};
const others: Builders = {
  join: (say, _random, look) =>
    `<div style="padding:8% 32%;color:#333;background:#fff;height:100%"><p style="font-size:22px">${say('开通', 'Join')} ${look.product}</p>${[say('机构名称', 'Organisation'), say('管理员手机', 'Mobile'), say('设置密码', 'Choose a password'), say('确认密码', 'Confirm password')].map((label) => `<p style="margin:14px 0">${label}</p><div style="border:1px solid #bbb;padding:8px">&nbsp;</div>`).join('')}<button style="margin-top:14px">${say('完成注册', 'Create account')}</button></div>`,
  licence: (say, _random, look) =>
    `<div style="padding:10% 30%;background:#fff;color:#333;height:100%"><b>${look.product}</b><p>${say('软件版本：4.8.12', 'Version 4.8.12')}</p><p>${say('授权到期：2027-01-31', 'Licence ends: 31 Jan 2027')}</p><p>${say('版权所有', 'Copyright')} © 2019-2026 ${look.seller}</p></div>`,
};
const broken: Builders = {
  spin: (say) =>
    `<div style="text-align:center;padding-top:22%;background:#fff;color:#666;height:100%">◌<p>${say('数据加载中', 'Loading data')}</p></div>`,
  gone: (say) =>
    `<div style="padding:18% 34%;background:#fff;color:#333;height:100%"><p style="font-size:30px">${say('出错了', 'Something went wrong')}</p><p>${say('服务暂时不可用，请稍后再试（503）', 'Service unavailable (503)')}</p></div>`,
};

export const lateFamily: Family = {
  name: 'late',
  logins,
  landings,
  features,
  others,
  broken,
  shells: ['top'],
  inside,
};
