import { launcherLabels } from './launcher.ts';
import type { Layout, Placed, Size } from './layout.ts';
import { findOpenEntry } from './open-entry.ts';
import type { Vote } from './page-votes.ts';
import { colourDistance, type Tint } from './tints.ts';
import { homeWords } from './vocabulary.ts';
import { upTo, when } from './vote-weights.ts';

export type SeenPage = { readonly layout: Layout; readonly size: Size; readonly tints: readonly Tint[] };

/** Which entry of the navigation is marked says most of all, where one is. */
function openEntryVotes(page: SeenPage): Vote[] {
  const open = findOpenEntry(page.layout, page.size, page.tints);
  if (!open) return [];
  const { words } = open.entry;
  // An icon before an entry may be read as a letter.
  const isHome = homeWords.test(words) || homeWords.test(words.replace(/^[^a-z](?=[\u4e00-\u9fff])/u, ''));
  if (isHome) return [{ kind: 'after-login', reason: `open-entry-is-home`, weight: 3 }];
  return open.isFirst
    ? [{ kind: 'after-login', reason: 'open-entry-is-first', weight: 0.7 }]
    : [{ kind: 'feature', reason: `open-entry-is-a-function`, weight: open.where === 'side' ? 2.6 : 3 }];
}

/** The address in a browser's bar names the page that is open. */
function addressVotes({ layout: { browser } }: SeenPage): Vote[] {
  const path = browser.map(({ words }) => /[a-z0-9](?:#|\/)[#/]*(.+)$/.exec(words)?.[1] ?? '').find(Boolean);
  if (!path) return [];
  if (/(login|signin|logon|sso|passport|auth)/.test(path))
    return [{ kind: 'login', reason: 'address-of-sign-in', weight: 1.5 }];
  if (/(register|signup|about)/.test(path))
    return [{ kind: 'other', reason: 'address-outside', weight: 1.5 }];
  if (
    /^(.*\/)?(home|index|main|dashboard|workbench|workspace|portal|welcome|desktop|desk|start|overview)(html?)?$/.test(
      path,
    )
  )
    return [{ kind: 'after-login', reason: 'address-of-home', weight: 1.5 }];
  return [{ kind: 'feature', reason: 'address-of-a-function', weight: 1 }];
}

/** Columns of cards of which some hold more than others: a board, whatever its columns are called. */
function isBoard({ layout: { content } }: SeenPage): boolean {
  const columns: Placed[][] = [];
  for (const entry of [...content].sort((a, b) => a.left - b.left)) {
    const column = columns.at(-1);
    if (column && entry.left - (column[0] as Placed).left < 0.006) column.push(entry);
    else columns.push([entry]);
  }
  const long = columns.filter(({ length }) => length >= 5);
  if (long.length < 3) return false;
  const lefts = long.map(([entry]) => (entry as Placed).left);
  const gaps = lefts.slice(1).map((left, at) => left - (lefts[at] as number));
  const isEven = gaps.every((gap) => gap > 0.11 && Math.abs(gap - (gaps[0] ?? 0)) < 0.01);
  const lengths = long.map(({ length }) => length);
  return isEven && Math.max(...lengths) >= Math.min(...lengths) * 1.25;
}

/** Tools of one report or document; an engine may join them. */
const pageActions =
  /^((编辑|分享|导出(pdf|excel|图片|数据|报表)?|打印|全屏|收藏|下载|另存为|订阅|返回)+|export.{0,5}|share|print|edit|fullscreen|download|back)$/;
/** 月份：2026-10▾, 大区：全部▾ */
const choices = /^.{2,6}[:：].{1,14}[▾▼▽vV]$|[:：](全部|所有|all)[▾▼▽vV]?$/;

const entryWords = ({ layout }: SeenPage) =>
  new Set(
    layout.navColumn.map(({ words }) => words).filter((words) => words.length >= 2 && !homeWords.test(words)),
  );

/** A title or a tab that repeats an entry of the navigation. */
function titleVotes(page: SeenPage): Vote[] {
  const { content, top } = page.layout;
  const upper = [...top, ...content].filter(({ middleY }) => middleY < 0.26);
  const entries = entryWords(page);
  const tabs = upper.filter(
    ({ words }) => /^.{2,12}[×x✕]$/u.test(words) && !homeWords.test(words.slice(0, -1)),
  );
  return [
    {
      kind: 'feature',
      reason: 'title-is-an-entry',
      weight: when(
        upper.some(({ words }) => entries.has(words)),
        1.5,
      ),
    },
    { kind: 'feature', reason: 'open-tab', weight: when(tabs.length > 0, 0.8) },
  ];
}

/** Cells of a few strong colours, each many times: rooms, beds, machines and their states. */
function isColouredBoard({ layout: { content }, tints }: SeenPage): boolean {
  const strong = content.flatMap(({ index }) => {
    const ground = tints[index]?.ground;
    return ground && Math.max(...ground) - Math.min(...ground) > 60 ? [ground] : [];
  });
  const kinds: { colour: Tint['ground']; times: number }[] = [];
  for (const colour of strong) {
    const known = kinds.find((kind) => colourDistance(kind.colour, colour) < 16);
    if (known) known.times += 1;
    else kinds.push({ colour, times: 1 });
  }
  return kinds.filter(({ times }) => times >= 3).length >= 2 && strong.length >= 10;
}

/** Lines that say what another line says: states, people and units of records. */
function repeatedShare(content: readonly Placed[]): number {
  const counts = new Map<string, number>();
  for (const { words } of content) counts.set(words, (counts.get(words) ?? 0) + 1);
  const repeated = content.filter(({ words }) => words.length >= 2 && (counts.get(words) ?? 0) >= 3);
  return content.length > 0 ? repeated.length / content.length : 0;
}

const matching = (content: readonly Placed[], pattern: RegExp) =>
  content.filter(({ words }) => pattern.test(words)).length;

/** How a page is built, whatever its words say. What has no kind of its own yet starts at `other` with its measure. */
export function structureVotes(page: SeenPage): Vote[] {
  const { content, nav, top, medianHeightPx, isPhone, browser } = page.layout;
  const headings = content.filter(
    ({ heightPx, words }) => heightPx > medianHeightPx * 1.15 && words.length >= 2 && !/\d/.test(words),
  );
  const measures: readonly (readonly [string, number])[] = [
    ['lines-few', when(content.length <= 12, 1)],
    ['lines-some', when(content.length > 12 && content.length <= 30, 1)],
    ['lines-many', when(content.length > 60, 1)],
    ['lines-very-many', when(content.length > 110, 1)],
    ['phone', when(isPhone, 1)],
    ['no-navigation', when(nav.length === 0 && top.length < 5, 1)],
    ['sentences', upTo(3, 0.5, matching(content, /^[\u4e00-\u9fff,，、]{18,}|^[a-z,]{45,}/u))],
    ['captions', upTo(2, 0.25, matching(content, /^.{2,8}[:：]/u))],
    ['headings', upTo(2, 0.3, headings.length)],
    ['dates', upTo(2, 0.15, matching(content, /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}|^\d\d[-/]\d\d/))],
    ['clock-times', upTo(2, 0.2, matching(content, /\d{1,2}:\d\d/))],
    ['small-figures', upTo(2, 0.15, matching(content, /^[\d.,%]{1,6}$/))],
    ['web-address', when(browser.length > 0, 1)],
    [
      'code',
      upTo(2, 0.5, matching(content, /[{};]$|^(import|const|select|return|function|public|def)|=>|\(\)/)),
    ],
    [
      'paths',
      upTo(
        2,
        0.5,
        matching(
          content,
          /^\/?v\d\/|^(get|post|put)$|\.(ts|js|py|java|md|json|pdf|xlsx?|docx?|zip|jpg|png)$/,
        ),
      ),
    ],
  ];
  return [
    ...openEntryVotes(page),
    ...titleVotes(page),
    ...addressVotes(page),
    { kind: 'after-login', reason: 'icon-tiles', weight: upTo(2.4, 0.35, launcherLabels(page).length) },
    { kind: 'feature', reason: 'board-of-cards', weight: when(isBoard(page), 1.6) },
    {
      kind: 'feature',
      reason: 'page-actions',
      weight: upTo(1.8, 0.6, matching([...top, ...content], pageActions)),
    },
    { kind: 'feature', reason: 'choices', weight: upTo(1.8, 0.6, matching([...top, ...content], choices)) },
    { kind: 'feature', reason: 'coloured-board', weight: when(isColouredBoard(page), 2) },
    { kind: 'feature', reason: 'repeated-words', weight: upTo(1.5, 3, repeatedShare(content)) },
    ...measures.map(([reason, weight]): Vote => ({ kind: 'other', reason: `measure:${reason}`, weight })),
  ];
}
