import type { Vote } from './page-votes.ts';

/** What only the inside of a system has: a web site's menu and its even rows of words look like it. */
const insideSigns =
  /^(open-entry-is-a-function|open-entry-is-first|title-is-an-entry|tiles|icon-tiles|inside-the-system)$/;

/** What the window behind a box offers says nothing of the box. */
const offered =
  /^(filters|form-buttons|page-actions|row-actions|settings|designer|open-tab|open-entry-is-home|navigation)$/;

/** Which reasons hold for nothing on a page that is plainly a web site, a paper or a form by which one joins. */
export function voidReasons(votes: readonly Vote[]): (reason: string) => boolean {
  const isAt = (reason: string, least: number) =>
    votes.some((one) => one.reason === reason && one.weight >= least);
  const isSite = isAt('web-site', 6);
  // The fields of a paper stand below each other as functions do.
  const isPaper = isAt('invoice', 4);
  const joins = isAt('confirm-password', 1) && (isAt('joining-fields', 1) || isAt('registration', 2));
  // Neither a menu nor people who meet are a launcher's icons.
  const isWork = isAt('writers-menu', 1) || isAt('tools', 1) || isAt('call', 1);
  const isBehindBox = isAt('about-window', 4);
  return (reason) =>
    (isBehindBox && (insideSigns.test(reason) || offered.test(reason))) ||
    (isWork && /^(icon-)?tiles$/.test(reason)) ||
    ((isSite || isPaper) && insideSigns.test(reason)) ||
    (isPaper && reason === 'navigation') ||
    (joins && /^second-(step|factor)$/.test(reason));
}
