import type { UnusableReason } from '../../domain/facts.ts';
import type { Layout, Placed, Size } from './layout.ts';
import type { KindVerdict } from './page-kind.ts';
import type { Surface } from './surface.ts';
import { errorCues, failedLoginCue, loadingCue, loginCues } from './vocabulary.ts';

export type Page = {
  readonly layout: Layout;
  readonly surface: Surface;
  readonly verdict: KindVerdict;
  readonly size: Size;
};

const matches = (lines: readonly Placed[], pattern: RegExp, maxLength: number) =>
  lines.some(({ words }) => words.length <= maxLength && pattern.test(words));

/** Text of a normal screen, brought to this width, is 12 pixels high or more. */
const smallestReadablePx = 9;

function isThumbnail({ layout, size }: Page): boolean {
  const pixels = size.widthPx * size.heightPx;
  if (Math.max(size.widthPx, size.heightPx) < 420 || pixels < 110_000) return true;
  return pixels < 420_000 && layout.all.length > 0 && layout.medianHeightPx < smallestReadablePx;
}

/** Lines of a screen are level; a camera is hardly ever. */
function isTilted({ layout }: Page): boolean {
  const long = layout.all.filter(({ words }) => words.length >= 5);
  if (long.length < 4) return false;
  const tilted = long.filter(({ line }) => line.box.height > 0 && isSkewed(line));
  return tilted.length >= long.length * 0.6;
}

/** Seen from the side, lines fall towards one point: those near the middle stay level. */
function isSeenFromAside({ layout: { all } }: Page): boolean {
  const falling = all.filter(({ line }) => isSkewed(line) && Math.abs(line.angle ?? 0) > 0.025);
  return falling.length >= 4 && falling.length >= all.length * 0.2;
}

const isSkewed = ({ angle = 0 }: Placed['line']) => Math.abs(angle) > 0.008 && Math.abs(angle) < 0.12;

/** The rim of a screen, or its sides as they run when it isn't held before the camera quite straight. */
const showsScreen = ({ edges = { slanted: 0, rims: 0 } }: Surface) => edges.slanted >= 2 || edges.rims >= 3;

function isPhoto(page: Page): boolean {
  const { surface } = page;
  if (showsScreen(surface)) return true;
  // A camera leaves noise everywhere; drawn pages, saved as JPEG at 50 or with photos in them, stay far from it.
  const isNatural = (surface.grain > 1 && surface.flatShare < 0.45) || surface.grain > 2;
  // A photo as the background of a page ends at the form that stands on it.
  if ((surface.cleanLines ?? 0) > 0.8) return isTilted(page);
  // Beside no line is the ground clean, and it is grainy: no screen writes so.
  if ((surface.cleanLines ?? 1) < 0.35 && surface.grain > 0.6 && page.layout.all.length >= 4) return true;
  if (isSeenFromAside(page)) return true;
  return isTilted(page) || (isNatural && page.layout.all.length >= 3);
}

/** 连续 5 次口令错误账户将锁定: what will happen, beside every sign-in of some systems. */
const lockWarning =
  /(连续|累计|超过|多次).{0,14}(锁定|冻结|禁用|停用).{0,8}|\d+(failed|incorrect|wrong|invalid).{0,30}lock.{0,12}/g;

function isFailedLogin({ layout, verdict }: Page): boolean {
  const all = layout.all.map((entry) => ({ ...entry, words: entry.words.replace(lockWarning, '') }));
  const asksToSignIn =
    all.length < 45 && matches(all, loginCues.button, 16) && matches(all, loginCues.keep, 24);
  return (verdict.kind === 'login' || asksToSignIn) && matches(all, failedLoginCue, 60);
}

/** Few words besides the frame, and one of them says what went wrong. */
function isErrorPage({ layout }: Page): boolean {
  const { content, all, top } = layout;
  const body = content.length > 0 ? content : all;
  const hasCode = matches([...body, ...top], errorCues.code, 40);
  const hasWords = matches([...body, ...top], errorCues.words, 60);
  if (matches(all, loginCues.password, 24)) return false;
  if (hasCode && hasWords) return body.length <= 20;
  // A bare 503 may be a figure on a cockpit: then it is not the only one, and has captions around it.
  if (hasCode) return body.length <= 5 && body.filter(({ words }) => /^\d+$/.test(words)).length <= 1;
  return hasWords && body.length <= 12;
}

/** Grey bars stand where the words will be. */
const isSkeleton = ({ layout: { content }, surface: { bars = 0 } }: Page) =>
  bars >= 5 && content.length <= Math.min(8, bars * 0.5);

function isLoading(page: Page): boolean {
  const { layout } = page;
  if (isSkeleton(page) && !matches(layout.all, loginCues.password, 24)) return true;
  return (
    layout.content.length <= 6 &&
    matches(layout.all, loadingCue, 30) &&
    !matches(layout.all, loginCues.password, 24)
  );
}

/** Nothing where the content should be, or grey bars in its place. */
function isBlank({ layout, surface, verdict }: Page): boolean {
  if (verdict.kind === 'login' && verdict.reasons.length > 0) return false;
  if (layout.all.length <= 2) return surface.flatShare > 0.85 || surface.dominantShare > 0.85;
  return layout.content.length === 0;
}

function isNoScreenshot({ layout, surface }: Page): boolean {
  return layout.all.length <= 4 && surface.flatShare < 0.5 && surface.colours > 12;
}

/** Why a screenshot proves nothing, or undefined. What is certain is asked first. */
export function findUnusable(page: Page): UnusableReason | undefined {
  if (isThumbnail(page)) return 'thumbnail';
  if (isPhoto(page)) return 'photo';
  if (isFailedLogin(page)) return 'failed-login';
  if (isErrorPage(page)) return 'error-page';
  if (isLoading(page)) return 'loading';
  if (isBlank(page)) return 'blank';
  return isNoScreenshot(page) ? 'not-a-screenshot' : undefined;
}
