import { aboutBox } from './about-box.ts';
import { type Placed, pressWords } from './layout.ts';
import type { Vote } from './page-votes.ts';
import { rowsOf, tableRows } from './rows.ts';
import type { SeenPage } from './structure-votes.ts';
import { featureCues, menuWords } from './vocabulary.ts';
import { upTo, when } from './vote-weights.ts';

const matching = (lines: readonly Placed[], pattern: RegExp, maxLength: number) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words));

const dividers = /\s*[-–—|｜/›»>[\]【】]\s*/u;

/** 禾田平台 — 地块管理: behind the name of the product a bar names the function that is open. */
function namesFunction({ line }: Placed): boolean {
  const [first = '', ...rest] = line.text.split(dividers).map(pressWords).filter(Boolean);
  return rest.some((part) => part !== first && part.length <= 8 && featureCues.title.test(part));
}

const menuEntry = new RegExp(`^(${menuWords}|查看)$`);
const writesDocuments = /^(插入|格式|insert|format)$/;

/** The menu of what writes documents; an explorer of folders and a plain window have no 插入 or 格式 in theirs. */
function hasWritersMenu({ layout: { top, content }, size }: SeenPage): boolean {
  const upper = [...top, ...content].filter(({ middleY }) => middleY < 0.3);
  return rowsOf(upper, size).some(
    (row) => matching(row, menuEntry, 10).length >= 4 && row.some(({ words }) => writesDocuments.test(words)),
  );
}

/** Keys that only people who meet have; which meeting it is may stand beside them. */
const callKeys =
  /^((取消|解除|全体)?静音|(开启|打开|关闭)?(摄像头|麦克风)|(开启|打开|关闭)视频|(共享|分享)(屏幕|桌面)|屏幕共享|举手|(结束|离开|退出)会议|挂断|(管理)?成员[(（]\d+[)）]|会议号.*|(un)?mute|(start|stop)video|sharescreen|participants([(（]?\d+[)）]?)?|raisehand|(leave|end)(meeting|call)|hangup|meetingid.*)$/;
/** Keys that are another thing where no call's own key stands beside them. */
const keysBesideCall =
  /^(视频|共享|分享|聊天|成员|参会(人|者)|参与者|(开始|停止)?录制|离开|退出|结束|更多|video|share|chat|(people|members|attendees)([(（]?\d+[)）]?)?|(start|stop)?record(ing)?|reactions?|leave|end|more)[●○]?$/;

/** The most keys of a call that stand beside each other, each another one: what leads to meetings stands apart. */
function callKeysShown({ layout: { all }, size }: SeenPage): number {
  const counts = rowsOf(all, size).map((row) => {
    const words = [...new Set(row.map((entry) => entry.words.replace(/^(会议号|meetingid).*/, '$1')))];
    const own = words.filter((one) => one.length <= 20 && callKeys.test(one)).length;
    return own === 0
      ? 0
      : own + words.filter((one) => !callKeys.test(one) && keysBesideCall.test(one)).length;
  });
  return Math.max(0, ...counts);
}

/** Figures with the units of instruments, as read off a plant: 31.17 m³/h, 总管压力 0.57 MPa. */
const measured =
  /^[\u4e00-\u9fff]{0,8}[:：]?[+-]?\d+(m[23]?\/[hs]|mg\/l|[km]?pa|bar|°+[cf]|rpm|r\/min|[km]?[vwa]h?|hz|mm(\/s)?|m\/s|ppm|ntu|[km]?g\/h|t\/h|l\/(min|s)|nm3\/h|m3?|[uμ]s\/cm)$/;

const reportTitle =
  /(报表|报告|分析|统计(表)?|[日周月季年]报(看板|表)?)$|reports?$|^(monthly|weekly|daily|annual)report/;

/** What is said in large letters on top of the page that it is, above its table. */
function isTitledReport({ layout: { top, content, medianHeightPx }, size }: SeenPage): boolean {
  const titles = [...top, ...content].filter(
    ({ middleY, heightPx }) => middleY < 0.3 && heightPx > medianHeightPx * 1.15,
  );
  return matching(titles, reportTitle, 36).length > 0 && tableRows(rowsOf(content, size)) >= 4;
}

/** What windows say of themselves: by their titles, their menus and keys, and the boxes that stand over them. */
export function windowVotes(page: SeenPage): Vote[] {
  const { top, content } = page.layout;
  const calls = callKeysShown(page);
  return [
    { kind: 'feature', reason: 'function-in-the-bar', weight: when(top.some(namesFunction), 1.6) },
    { kind: 'feature', reason: 'writers-menu', weight: when(hasWritersMenu(page), 2.4) },
    { kind: 'feature', reason: 'call', weight: calls >= 3 ? upTo(3.6, 0.8, calls) : 0 },
    {
      kind: 'feature',
      reason: 'measured-values',
      weight: upTo(2.4, 0.4, matching(content, measured, 14).length),
    },
    { kind: 'feature', reason: 'report-title', weight: when(isTitledReport(page), 2.4) },
    { kind: 'other', reason: 'about-window', weight: when(aboutBox(page.layout) !== undefined, 4) },
  ];
}
