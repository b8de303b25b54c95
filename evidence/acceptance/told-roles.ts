import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import { centreY, right } from './geometry.ts';
import { asksUnder, namesCompanyBelow, withoutTwin, worthOf } from './label-worth.ts';
import type { Label, Sheet } from './labels.ts';
import { type PageLine, partBox } from './page-lines.ts';
import { findPartyWords, plainWords } from './party-words.ts';

const leastSure = 0.6;

/** What forms call those who sign, by role: 见证方, 监督单位. */
const role = '\\p{Script=Han}{2,6}(?:方|单位|人|部门|机构)';
/** A role at the head of a line, and who that is, in brackets or behind a colon: 见证方(华为项目组), 监督单位:华为某公司. */
const inBrackets = new RegExp(`^(${role})\\(([^()]{1,16})\\)`, 'u');
const behindColon = new RegExp(`^(${role})[a-z]{0,16}:(华为\\p{Script=Han}{0,12})`, 'u');

/** Roles that name no party by themselves, and whose they are on this form. */
export type ToldRoles = ReadonlyMap<string, SignatureParty>;

function toldIn(words: string): readonly [string, SignatureParty] | undefined {
  const [, name = '', who = ''] = inBrackets.exec(words) ?? behindColon.exec(words) ?? [];
  if (!name || findPartyWords(name).length > 0) return undefined;
  const parties = new Set(
    findPartyWords(who).flatMap(({ names }) => ('party' in names ? [names.party] : [])),
  );
  if (/^华为.*公司$/.test(who)) parties.add('project-team');
  const [party, ...more] = parties;
  return party && more.length === 0 ? [name, party] : undefined;
}

/** Whose the roles are that a form explains, as it says itself; one that is told of two parties is nobody's. */
export function findToldRoles(texts: readonly string[]): ToldRoles {
  const roles = new Map<string, SignatureParty>();
  const doubtful = new Set<string>();
  for (const told of texts.flatMap((text) => [toldIn(plainWords(text))])) {
    if (!told) continue;
    const [name, party] = told;
    if ((roles.get(name) ?? party) !== party) doubtful.add(name);
    roles.set(name, party);
  }
  for (const name of doubtful) roles.delete(name);
  return roles;
}

/** What may stand behind a role in a head: its English name, and that it signs. */
const behind = /^(?:[a-z]{0,20}|\(?(?:代表|签字|签章|盖章|签名|确认|意见).{0,10}):?$/;

/** A line with what begins with a bracket close behind it, which may be read by itself. */
function withBracket({ words, box }: PageLine, lines: readonly PageLine[], em: number): string {
  const next = lines.find(
    (other) =>
      other.words.startsWith('(') &&
      Math.abs(centreY(other.box) - centreY(box)) < em * 0.5 &&
      Math.abs(other.box.x - right(box)) < em * 0.7,
  );
  return `${words}${next?.words ?? ''}`;
}

/** Lines that are such a role and nothing else, where the form tells whose it is. */
export function labelsOfRoles(lines: readonly PageLine[], sheet: Pick<Sheet, 'em' | 'heightPx'>): Label[] {
  const printed = lines.filter(({ confidence, isStamped }) => confidence >= leastSure && !isStamped);
  const roles = findToldRoles(printed.map((line) => withBracket(line, printed, sheet.em)));
  return printed.flatMap((line) =>
    [...roles].flatMap(([name, party]): Label[] => {
      const tail = line.words.slice(name.length);
      if (!line.words.startsWith(name) || !behind.test(tail)) return [];
      const standing = {
        ...{ start: 0, tail: withoutTwin(line.words, tail), place: centreY(line.box) / sheet.heightPx },
        asks: asksUnder(line, lines, sheet),
        isNamed: namesCompanyBelow(line, lines, sheet.em),
      };
      const worth = worthOf(line, standing);
      return [
        { party, line, tail: standing.tail, box: partBox(line, 0, name.length), worth, byLetter: false },
      ];
    }),
  );
}
