import type { PageKind } from '../../domain/facts.ts';
import { launcherLabels, withoutLabels } from './launcher.ts';
import type { Layout, Placed, Size } from './layout.ts';
import { withoutTabs } from './open-tabs.ts';
import { isMonth, partVotes } from './part-votes.ts';
import { figureCards, outsideTables, pairRows, rowsOf, saidOnce, tableRows } from './rows.ts';
import { workScenes } from './scene-cues.ts';
import { sceneVotes } from './scene-votes.ts';
import { type SeenPage, structureVotes } from './structure-votes.ts';
import { summaryVotes } from './summary-votes.ts';
import { isTileGrid } from './tile-grid.ts';
import {
  aboutCues,
  featureCues,
  homeWords,
  landingCues,
  loginCues,
  registerCues,
  signedInCues,
  siteCues,
  siteMenu,
} from './vocabulary.ts';
import { voidReasons } from './void-reasons.ts';
import { upTo, when } from './vote-weights.ts';
import { windowVotes } from './window-votes.ts';

/** One thing that a page shows. `weight` is how far it holds, times what it was first thought to say for `kind`. */
export type Vote = { readonly kind: PageKind; readonly reason: string; readonly weight: number };

const count = (lines: readonly Placed[], pattern: RegExp, maxLength = 24) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words)).length;
const has = (lines: readonly Placed[], pattern: RegExp, maxLength = 24) =>
  count(lines, pattern, maxLength) > 0;

/** How often a cue is met, several times in a line where an engine joined the entries of a bar. */
const mentions = (lines: readonly Placed[], pattern: RegExp) =>
  lines.reduce((sum, { words }) => sum + (words.match(new RegExp(pattern.source, 'g'))?.length ?? 0), 0);

/** A vote whose weight is 0 says nothing. */
const vote = (kind: PageKind, reason: string, weight: number): Vote => ({ kind, reason, weight });
const several = (times: number, least: number, weight: number) => (times >= least ? weight : 0);

/** 密码(P): the keys that a window's labels name are no part of what they say. */
const withoutKey = (entry: Placed) => ({ ...entry, words: entry.words.replace(/\([a-z]\)/, '') });

function loginVotes({ all: read, nav, content }: Layout): Vote[] {
  const all = read.map(withoutKey);
  const inside = count(all, signedInCues);
  return [
    vote('login', 'password-field', when(has(all, loginCues.password), 2.6)),
    vote('login', 'sign-in-button', when(has(content, loginCues.button, 16), 2.2)),
    vote(
      'login',
      'masked-field',
      when(all.length < 40 && all.some(({ line }) => /^[*★●•·∙.]{4,}$/.test(line.text.trim())), 1),
    ),
    vote('login', 'user-field', when(has(all, loginCues.user, 34), 1.2)),
    vote(
      'login',
      'second-step',
      when(all.length < 26 && has(all, loginCues.user, 34) && has(all, loginCues.next, 12), 1.8),
    ),
    vote('login', 'one-time-code', when(has(all, loginCues.code), 1.2)),
    vote('login', 'qr-code', when(has(all, loginCues.qr, 40), 3.4)),
    vote('login', 'single-sign-on', upTo(3.4, 1.7, count(all, loginCues.sso, 36))),
    vote('login', 'sign-in-title', when(has(all, loginCues.title, 40), 1.8)),
    vote('login', 'remember-or-forgot', when(has(all, loginCues.keep), 1.3)),
    vote('login', 'consent', when(has(all, loginCues.consent, 60), 0.5)),
    vote('login', 'navigation', nav.length > 3 ? -3.5 : 0),
    vote('login', 'signed-in', inside > 0 ? -2 : 0),
    vote('login', 'many-words', all.length > 60 ? -3 : all.length > 36 ? -1.2 : 0),
  ];
}

function otherVotes({ all, nav, content }: Layout): Vote[] {
  // What every row of a table offers is no menu of a site.
  const site = mentions(saidOnce(all), siteCues);
  const isForm = has(all, registerCues.confirm) || has(all, registerCues.haveAccount, 40);
  const isSmall = all.length <= 22;
  const rights = has(all, aboutCues.rights, 80);
  const hasVersion = has(all, aboutCues.version, 40);
  return [
    vote('other', 'nothing-known', 0.5),
    vote('other', 'no-words', when(all.length === 0, 3)),
    vote('other', 'confirm-password', when(has(all, registerCues.confirm), 3.2)),
    vote('other', 'registration', when(has(content, registerCues.title, 26), isForm ? 2 : 1)),
    vote('other', 'joining-fields', when(all.length < 40, several(count(all, registerCues.fields), 2, 1.8))),
    vote('other', 'already-registered', when(has(all, registerCues.haveAccount, 40), 2.2)),
    vote('other', 'about-box', when(isSmall && has(all, aboutCues.title, 30), 2.4)),
    vote(
      'other',
      'version-and-rights',
      when(isSmall && hasVersion, 1.2) + when(isSmall && hasVersion && rights, 1.4),
    ),
    vote('other', 'web-site', site >= 2 ? upTo(7, 1.5, site) : 0),
    vote('other', 'navigation', nav.length > 3 ? -2.5 : 0),
    vote('other', 'signed-in', when(has(all, signedInCues), -1.5)),
  ];
}

/** 08:00, 09:00: the hours along an axis. */
const isHour = (words: string) => /^\d{1,2}:[03]0$/.test(words);
const isNumber = (words: string) =>
  !isHour(words) &&
  /^(hk|us|nt)?[¥$€£]?[+-]?[\d:]+([%万亿kmb元台件个次人]|小时|分|天)?$/.test(words.replace(/[,.]/g, '')) &&
  words.length <= 16;

const mostFigures = 16;
/** So many sums of money are the prices of goods. */
const fewestPrices = 6;

/** Figures set larger than the rest, or in a row under their captions: the cards of a cockpit. */
function figuresShown({ content, top, medianHeightPx }: Layout, size: Size): number {
  const sellsGoods = count(content, /^[¥$€£]\d{1,5}$/) >= fewestPrices;
  const isFigure = (words: string) => isNumber(words) && !(sellsGoods && /^[¥$€£]/.test(words));
  const large = content.filter(
    ({ words, heightPx }) => isFigure(words) && heightPx > medianHeightPx * 1.3,
  ).length;
  const figures = Math.max(large, figureCards(rowsOf([...top, ...content], size), isFigure));
  // Numbers of rooms or days fill a page; cards have a few figures.
  return figures > mostFigures || isMonth(content) ? 0 : figures;
}

/** Words in the title's place: high up in the content, larger than the rest or alone. */
function titleLines({ content, top, medianHeightPx }: Layout): readonly Placed[] {
  // A row of many words on top is a bar; fewer may be the title of a page without one.
  const heads = top.length <= 4 ? top : [];
  return [...heads, ...content].filter(
    ({ middleY, heightPx, words }) => middleY < 0.3 && heightPx > medianHeightPx * 1.12 && words.length <= 24,
  );
}

function landingVotes(layout: Layout, size: Size): Vote[] {
  const { content, top } = layout;
  // Small words in a bar greet on every page.
  const large = top.filter(({ heightPx }) => heightPx > layout.medianHeightPx * 1.25);
  const upper = [...large, ...content.filter(({ middleY }) => middleY < 0.55)];
  const titles = titleLines(layout);
  const heads = top.length <= 4 ? [...top, ...content] : content;
  const figures = figuresShown(layout, size);
  return [
    vote('after-login', 'greeting', when(has(upper, landingCues.greeting, 44), 2.6)),
    vote(
      'after-login',
      'home-title',
      when(
        titles.some(({ words }) => homeWords.test(words)),
        2,
      ),
    ),
    vote('after-login', 'position-home', when(has(content, landingCues.atHome), 1.6)),
    vote('after-login', 'large-figures', figures >= 2 ? upTo(3, 0.8, figures) : 0),
    vote('after-login', 'compared-with-before', upTo(1.6, 0.6, count(content, landingCues.compare))),
    vote(
      'after-login',
      'figures-of-now',
      upTo(1.6, 0.6, count([...top, ...outsideTables(content, size)], landingCues.now, 18)),
    ),
    vote('after-login', 'tasks', upTo(1.8, 1.3, count(saidOnce(content), landingCues.todo, 16))),
    vote('after-login', 'news', upTo(1.8, 1.3, count(content, landingCues.news, 18))),
    vote('after-login', 'shortcuts', upTo(3, 2.4, count(heads, landingCues.quick, 16))),
    vote('after-login', 'first-steps', upTo(3.6, 2, count(layout.all, landingCues.start, 40))),
    vote(
      'after-login',
      'cockpit',
      when(
        has(
          [...titles, ...top].filter(({ words, line }) => !/[/>›»|]|[·•].+[·•]/.test(words + line.text)),
          landingCues.cockpit,
        ),
        2.2,
      ),
    ),
    vote('after-login', 'trends', upTo(1, 0.5, count(content, landingCues.trend, 18))),
    vote('after-login', 'tiles', when(isTileGrid(layout, size), 3)),
  ];
}

function featureVotes(layout: Layout, size: Size): Vote[] {
  const { content, top, isPhone } = layout;
  const rows = rowsOf(content, size);
  const table = tableRows(rows);
  const pairs = pairRows(rows);
  const titles = [...titleLines(layout), ...(isPhone ? top : [])];
  const words = top.length <= 4 ? [...top, ...content] : content;
  return [
    vote('feature', 'table', table >= 3 ? Math.min(2, 1.1 + table * 0.1) : 0),
    vote(
      'feature',
      'row-actions',
      when(has(content, featureCues.actions), 1) + upTo(2, 0.5, count(content, featureCues.rowAction, 10)),
    ),
    vote('feature', 'paging', when(has(content, featureCues.paging, 40), 2.4)),
    vote('feature', 'filters', upTo(3.2, 1.1, count(content, featureCues.filter, 16))),
    vote('feature', 'form-buttons', upTo(2.2, 1.2, count(content, featureCues.submit, 14))),
    vote(
      'feature',
      'form-fields',
      upTo(2.4, 0.8, count(content, featureCues.placeholder, 20)) +
        upTo(1.6, 0.5, count(content, featureCues.required, 14)),
    ),
    vote('feature', 'labelled-values', pairs >= 3 ? upTo(2.6, 0.45, pairs) : 0),
    vote('feature', 'detail', upTo(2.2, 1.3, count(words, featureCues.detail, 14))),
    vote('feature', 'report', upTo(2.4, 1.2, count(words, featureCues.report, 30))),
    vote(
      'feature',
      'chat',
      has(content, workScenes.writing, 12)
        ? 0
        : upTo(3, 1.8, count(content, featureCues.chat, 20)) +
            when(count(content, featureCues.talk, 16) >= 3, 1.2),
    ),
    vote('feature', 'files', upTo(3, 1, count(content, featureCues.files, 16))),
    vote('feature', 'log', upTo(3, 0.9, count(words, featureCues.log, 90))),
    vote('feature', 'settings', upTo(2.4, 0.8, count(words, featureCues.settings, 16))),
    vote('feature', 'states', table === 0 && count(content, featureCues.states, 12) >= 3 ? 1.2 : 0),
    vote('feature', 'record-numbers', table === 0 && count(content, featureCues.numbers, 18) >= 3 ? 1.2 : 0),
    vote('feature', 'editor', upTo(2, 1, count(content, featureCues.editor, 40))),
    vote('feature', 'task', upTo(2, 1, count(content, featureCues.task, 30))),
    vote(
      'feature',
      'board',
      count(
        rows.find((row) => row.filter(({ words }) => featureCues.board.test(words)).length >= 3) ?? [],
        featureCues.board,
      ) >= 3
        ? 1.6
        : 0,
    ),
    vote(
      'feature',
      'breadcrumb',
      when(
        has(
          content.filter(({ middleY }) => middleY < 0.25),
          featureCues.crumbs,
          40,
        ),
        1.2,
      ),
    ),
    vote(
      'feature',
      'function-title',
      when(
        titles.some(({ words }) => words.length <= 14 && featureCues.title.test(words)),
        1.6,
      ),
    ),
  ];
}

/** The product at the left end of a bar, and at its right end who uses it. */
function namesUser(bar: readonly Placed[]): boolean {
  const product = bar.find(({ left, words }) => left < 0.06 && words.length >= 2);
  return bar.some(
    ({ right, words, middleY }) =>
      product !== undefined &&
      right > 0.93 &&
      /^\p{L}[\p{L}()（）-]+[▾▼∨vV]?$/u.test(words) &&
      Math.abs(middleY - product.middleY) < 0.02,
  );
}

/** A page that looks like any inside page, but like no kind of them in particular. */
function insideVotes({ nav, all, content, top }: Layout): Vote[] {
  const bar = top.filter(({ words }) => words.length <= 14 && !siteMenu.test(words));
  // A sign-in may stand on a web site with a bar of its own.
  const isSignIn = all.length < 45 && (has(all, loginCues.password) || has(content, loginCues.button, 16));
  const isInside =
    nav.length > 3 || ((bar.length >= 5 || namesUser(bar)) && !isSignIn) || has(all, signedInCues);
  const weight = when(isInside, 0.9) + when(content.length > 25, 0.4);
  // Most pages of a system are functions: without a sign of home, that is what an inside page is.
  return [
    vote('feature', 'inside-the-system', weight + when(isInside, 0.3)),
    vote('after-login', 'inside-the-system', weight),
  ];
}

/** All that speaks for or against a kind of page. */
export function votesOf(page: SeenPage): Vote[] {
  const { layout, size } = page;
  const shown = withoutTabs(layout, size);
  const votes = [
    ...loginVotes(layout),
    ...otherVotes(layout),
    ...landingVotes(shown, size),
    ...featureVotes(withoutLabels(layout, launcherLabels(page)), size),
    ...insideVotes(layout),
    ...structureVotes(page),
    ...sceneVotes(page),
    ...summaryVotes({ ...page, layout: shown }),
    ...partVotes(page),
    ...windowVotes(page),
  ];
  const isVoid = voidReasons(votes);
  return votes.filter(({ reason, weight }) => weight !== 0 && !isVoid(reason));
}
