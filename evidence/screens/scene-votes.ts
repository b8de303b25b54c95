import { median } from '../median.ts';
import type { Layout, Placed, Size } from './layout.ts';
import type { Vote } from './page-votes.ts';
import { alignedCells, outsideTables, rowsOf, saidOnce, tableRows } from './rows.ts';
import { homeScenes, loginScenes, outsideScenes, workScenes } from './scene-cues.ts';
import type { SeenPage } from './structure-votes.ts';
import { homeHead } from './summary-votes.ts';
import { type Colour, colourDistance } from './tints.ts';
import { homeWords } from './vocabulary.ts';
import { upTo, when } from './vote-weights.ts';

const count = (lines: readonly Placed[], pattern: RegExp, maxLength: number) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words)).length;
/** One is chance, two are a scene. */
const several = (times: number, least: number, weight: number) =>
  times >= least ? Math.min(2, times / least) * weight : 0;

/** Scenes that are known by their words. */
function wordScenes({ layout }: SeenPage): Vote[] {
  const { all, content, nav, medianHeightPx } = layout;
  const isSmall = all.length < 40 && nav.length === 0;
  const headings = content.filter(({ heightPx }) => heightPx > medianHeightPx * 1.15);
  const first = [...headings, ...content.filter(({ middleY }) => middleY < 0.3)];
  const isBeingWritten = count(content, workScenes.writing, 12) > 0;
  return [
    {
      kind: 'login',
      reason: 'second-factor',
      weight: when(isSmall, upTo(3, 1.6, count(all, loginScenes.secondFactor, 30))),
    },
    {
      kind: 'login',
      reason: 'captcha',
      weight: when(isSmall, upTo(1.5, 1.2, count(all, loginScenes.captcha, 24))),
    },
    {
      kind: 'login',
      reason: 'face-or-card',
      weight: when(isSmall, upTo(2.4, 1.6, count(all, loginScenes.face, 20))),
    },
    {
      kind: 'login',
      reason: 'code-or-password',
      weight: when(isSmall, upTo(2.4, 1.2, count(all, loginScenes.code, 30))),
    },
    { kind: 'login', reason: 'other-ways', weight: upTo(1.5, 1.2, count(all, loginScenes.otherWays, 20)) },
    { kind: 'login', reason: 'no-account-yet', weight: upTo(0.8, 0.6, count(all, loginScenes.refuge, 24)) },
    {
      kind: 'after-login',
      reason: 'nothing-yet',
      weight: upTo(2, 1.6, count(content, homeScenes.empty, 24)),
    },
    {
      kind: 'after-login',
      reason: 'choose-organisation',
      weight: upTo(2.4, 2, count(first, homeScenes.choose, 20)),
    },
    {
      kind: 'after-login',
      reason: 'announcement',
      weight: upTo(1.6, 1.2, count(content, homeScenes.popup, 16)),
    },
    {
      kind: 'after-login',
      reason: 'day-of-week',
      weight: upTo(
        1,
        0.8,
        count(
          all.filter(({ middleY }) => middleY < 0.4),
          homeScenes.today,
          40,
        ),
      ),
    },
    {
      kind: 'after-login',
      reason: 'last-visit',
      weight: upTo(1.5, 1.2, count(all, homeScenes.lastVisit, 40)),
    },
    {
      kind: 'after-login',
      reason: 'checklist',
      weight: several(count(content, homeScenes.checklist, 10), 2, 1.2),
    },
    { kind: 'after-login', reason: 'assistant', weight: upTo(2, 1.6, count(content, homeScenes.ask, 26)) },
    {
      kind: 'after-login',
      reason: 'waits-for-me',
      weight: upTo(1.8, 1.2, count(saidOnce(content), homeScenes.waiting, 14)),
    },
    { kind: 'after-login', reason: 'mine', weight: upTo(1.2, 0.7, count(headings, homeScenes.mine, 16)) },
    { kind: 'feature', reason: 'terminal', weight: several(count(all, workScenes.terminal, 120), 2, 3) },
    { kind: 'feature', reason: 'designer', weight: several(count(all, workScenes.designer, 16), 2, 1.2) },
    { kind: 'feature', reason: 'spreadsheet', weight: several(count(content, workScenes.sheet, 20), 3, 1.4) },
    { kind: 'feature', reason: 'meters', weight: several(count(content, workScenes.meters, 16), 2, 1.1) },
    { kind: 'feature', reason: 'period', weight: upTo(1.6, 0.9, count(content, workScenes.period, 14)) },
    { kind: 'feature', reason: 'till', weight: several(count(content, workScenes.till, 16), 2, 1) },
    { kind: 'feature', reason: 'replay', weight: upTo(2, 1, count(content, workScenes.replay, 16)) },
    { kind: 'feature', reason: 'question', weight: upTo(1.8, 1.5, count(content, workScenes.question, 40)) },
    { kind: 'feature', reason: 'cameras', weight: upTo(2.4, 0.8, count(content, workScenes.cameras, 24)) },
    { kind: 'feature', reason: 'upload', weight: upTo(2, 1, count(content, workScenes.upload, 50)) },
    { kind: 'feature', reason: 'reader', weight: upTo(1.4, 0.7, count(all, workScenes.reader, 24)) },
    {
      kind: 'feature',
      reason: 'own-account',
      weight: several(count(content, workScenes.personal, 14), 3, 1),
    },
    { kind: 'feature', reason: 'approval', weight: upTo(2.2, 0.9, count(content, workScenes.approval, 14)) },
    { kind: 'feature', reason: 'steps', weight: several(count(content, workScenes.steps, 14), 2, 0.9) },
    { kind: 'feature', reason: 'tools', weight: upTo(2.4, 2.4, count(all, workScenes.tools, 40)) },
    { kind: 'feature', reason: 'statement', weight: several(count(all, workScenes.statement, 24), 2, 1.2) },
    { kind: 'feature', reason: 'contract', weight: several(count(all, workScenes.contract, 60), 3, 1.4) },
    { kind: 'feature', reason: 'rights', weight: several(count(content, workScenes.rights, 8), 6, 0.9) },
    {
      kind: 'other',
      reason: 'signed-out',
      weight: when(isSmall, upTo(2.6, 2, count(all, outsideScenes.signedOut, 24))),
    },
    {
      kind: 'other',
      reason: 'password-reset',
      weight: when(isSmall, upTo(2.4, 2, count(headings, outsideScenes.reset, 24))),
    },
    {
      kind: 'other',
      reason: 'installer',
      weight: when(isSmall, upTo(4.8, 3.2, count(all, outsideScenes.installer, 40))),
    },
    { kind: 'other', reason: 'terms', weight: upTo(2.4, 2, count(headings, outsideScenes.terms, 24)) },
    {
      kind: 'other',
      reason: 'download',
      weight: several(count(saidOnce(content), outsideScenes.download, 14), 3, 1.4),
    },
    { kind: 'other', reason: 'article', weight: upTo(2, 1, count(all, outsideScenes.article, 40)) },
    { kind: 'other', reason: 'help-centre', weight: several(count(all, outsideScenes.help, 16), 3, 1.6) },
    { kind: 'other', reason: 'invoice', weight: several(count(all, outsideScenes.invoice, 50), 4, 2.4) },
    {
      kind: 'other',
      reason: 'mail',
      weight: nav.length > 3 || isBeingWritten ? 0 : several(count(all, outsideScenes.mail, 160), 2, 2.2),
    },
    { kind: 'other', reason: 'desktop', weight: several(count(all, outsideScenes.desktop, 12), 2, 2.4) },
    { kind: 'other', reason: 'folder', weight: several(count(all, outsideScenes.folder, 30), 3, 3) },
  ];
}

/** Where a line says that one is: 首页 / 客户 / 详情. */
const crumbs = /^(.{1,14}?)[/>›»](?:.{1,14}[/>›»])?(.{1,14})$/;

/** The last part of a position line names the page that is open. */
function crumbVotes({ layout: { top, content, nav } }: SeenPage): Vote[] {
  const entries = new Set(nav.map(({ words }) => words));
  const isPlace = (words: string) => homeWords.test(words) || entries.has(words);
  const places = [...top, ...content.filter(({ middleY }) => middleY < 0.3)].flatMap(({ words }) => {
    const [, first = '', last = ''] =
      crumbs.exec(words.replace(/^(当前位置|您的位置|youarehere)[:：]/, '')) ?? [];
    return last !== '' && (isPlace(first) || isPlace(last)) && !/\d/.test(first) ? [last] : [];
  });
  const isHome = places.some((last) => homeWords.test(last));
  return [
    { kind: 'after-login', reason: 'position-is-home', weight: when(isHome, 2) },
    { kind: 'feature', reason: 'position-is-a-function', weight: when(places.length > 0 && !isHome, 2) },
  ];
}

/** Keys 1 to 9 in three columns: a sign-in by PIN. */
function isKeypad({ content }: Layout): boolean {
  const keys = new Set(content.map(({ words }) => words).filter((words) => /^[1-9]$/.test(words)));
  return keys.size >= 7 && content.length < 30;
}

/** The most content lines that stand in one table, as a share of all. */
function tableShare({ content }: Layout, size: Size): number {
  const rows = rowsOf(content, size);
  let best = 0;
  for (const head of rows) {
    if (head.length < 3) continue;
    const fitting = rows.filter((row) => alignedCells(head, row) >= Math.min(3, head.length));
    if (fitting.length >= 3)
      best = Math.max(
        best,
        fitting.reduce((sum, row) => sum + row.length, 0),
      );
  }
  return content.length > 0 ? best / content.length : 0;
}

/** A long table with nothing beside it but its title, which is none of a whole. */
function isOnlyTable({ layout: { content }, size }: SeenPage): boolean {
  const beside = outsideTables(content, size);
  return (
    tableRows(rowsOf(content, size)) >= 8 &&
    beside.length <= 2 &&
    !beside.some(({ words }) => homeHead.test(words))
  );
}

const strength = (colour: Colour) => Math.max(...colour) - Math.min(...colour);

/** Short words on a strong ground of their own, or in the colour of links. */
function colouredWords({ layout: { content }, tints }: SeenPage) {
  const grounds = content.flatMap(({ index }) => {
    const tint = tints[index];
    return tint ? [tint.ground] : [];
  });
  const middle = (channel: 0 | 1 | 2) => median(grounds.map((colour) => colour[channel]));
  const usual: Colour = [middle(0), middle(1), middle(2)];
  const short = content.filter(({ words }) => words.length >= 2 && words.length <= 12 && !/\d/.test(words));
  const tintOf = ({ index }: Placed) => tints[index];
  const buttons = short.filter((entry) => {
    const ground = tintOf(entry)?.ground;
    return ground && strength(ground) > 60 && colourDistance(ground, usual) > 60;
  });
  const links = short.filter((entry) => {
    const tint = tintOf(entry);
    return tint && !buttons.includes(entry) && strength(tint.ink) > 80 && strength(tint.ground) < 40;
  });
  return { buttons, links };
}

/** Columns in which headings start: sections that stand side by side. */
function headingColumns({ content, medianHeightPx }: Layout): number {
  const lefts = content
    .filter(
      ({ heightPx, words }) =>
        heightPx > medianHeightPx * 1.12 && words.length >= 2 && words.length <= 14 && !/\d/.test(words),
    )
    .map(({ left }) => left)
    .sort((a, b) => a - b);
  return lefts.filter((left, at) => at === 0 || left - (lefts[at - 1] as number) > 0.08).length;
}

/** What has no kind of its own: learning says what it speaks for. */
function measures(page: SeenPage): Vote[] {
  const { layout, size } = page;
  const { content, all, nav } = layout;
  const { buttons, links } = colouredWords(page);
  const among = (share: number) => upTo(1, 1, share);
  const centred = content.filter(({ middleX }) => Math.abs(middleX - 0.5) < 0.03).length;
  const endLinks = links.filter(({ left }) => left > 0.7).length;
  const values: readonly (readonly [string, number])[] = [
    ['table-share', tableShare(layout, size)],
    ['buttons-above', upTo(1, 0.5, buttons.filter(({ middleY }) => middleY < 0.33).length)],
    ['buttons-below', upTo(1, 0.5, buttons.filter(({ middleY }) => middleY > 0.5).length)],
    ['one-button', when(buttons.length === 1 && all.length < 40, 1)],
    ['many-buttons', when(buttons.length > 6, 1)],
    ['links-at-the-end', upTo(1, 0.34, endLinks)],
    ['centred', content.length > 0 ? among(centred / content.length) : 0],
    ['section-columns', upTo(2, 0.5, Math.max(0, headingColumns(layout) - 1))],
    ['activity', upTo(2, 0.4, count(all, homeScenes.activity, 60))],
    [
      'long-lines',
      content.length > 0 ? content.filter(({ words }) => words.length >= 18).length / content.length : 0,
    ],
    ['navigation-column', when(nav.length > 3, 1)],
  ];
  return values.map(([reason, weight]) => ({ kind: 'other', reason: `measure:${reason}`, weight }));
}

/** Scenes that many products share, and measures of how a page is filled. */
export function sceneVotes(page: SeenPage): Vote[] {
  return [
    ...wordScenes(page),
    ...crumbVotes(page),
    { kind: 'login', reason: 'keypad', weight: when(isKeypad(page.layout), 2.4) },
    { kind: 'feature', reason: 'only-a-table', weight: when(isOnlyTable(page), 1.6) },
    ...measures(page),
  ];
}
