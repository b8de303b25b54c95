import type { OrderParties, SignatureParty } from '../../domain/acceptance-facts.ts';
import { findLetterCompanies, sellerByTrade } from './letter-companies.ts';
import { readSentences } from './letter-sentences.ts';
import {
  findPartyWords,
  type Letter,
  namesLetterAndRole,
  type PartyWord,
  plainWords,
} from './party-words.ts';

export type Letters = Partial<Record<Letter, SignatureParty>> & {
  /** Some of it is only the usual order of a contract. */
  isGuess?: boolean;
};

function roleIn(words: string, order: OrderParties): SignatureParty | undefined {
  for (const [party, company] of [
    ['seller', order.seller],
    ['project-team', order.projectTeam],
    ['customer', order.customer],
  ] as const) {
    if (company && plainWords(company).length >= 4 && words.includes(plainWords(company))) return party;
  }
  if (/华为(?:云计算|云|技术|软件)/.test(words)) return 'project-team';
  const named = findPartyWords(words).find((word) => 'party' in word.names);
  return named && 'party' in named.names ? named.names.party : undefined;
}

const defines = /[:(“"'「]|以下简称|简称|即|为|是/;

type Definition = { readonly letter?: Letter; readonly role?: SignatureParty };

const lettersAmong = (found: readonly PartyWord[]): Set<Letter> =>
  new Set(found.flatMap(({ names }) => ('letter' in names ? [names.letter] : [])));

/** What one line says: a letter, a role, or both; a company's name tells its role as well. */
function definitionIn(line: string, order: OrderParties): Definition {
  const words = plainWords(line);
  const letters = lettersAmong(findPartyWords(words));
  const role = roleIn(words, order);
  const [letter] = letters;
  if (!letter) return role ? { role } : {};
  if (letters.size !== 1 || !(defines.test(words) || namesLetterAndRole(words))) return {};
  return { letter, ...(role ? { role } : {}) };
}

const definesNext = /^(?:[:(]|系|为|是|即|指)/;

/** What a line says of letters, a clause each: 甲方系用户某院,乙方为商家某公司. */
function clausesIn(line: string, order: OrderParties): Definition[] {
  return plainWords(line)
    .split(/[,;。]/)
    .flatMap((clause): Definition[] => {
      const [first, ...more] = findPartyWords(clause);
      if (!first || !('letter' in first.names)) return [];
      if (more.some(({ names }) => 'letter' in names) || !definesNext.test(clause.slice(first.end)))
        return [];
      const role = roleIn(clause.slice(first.end), order);
      return role ? [{ letter: first.names.letter, role }] : [];
    });
}

function definitionsIn(line: string, order: OrderParties): Definition[] {
  const clauses = clausesIn(line, order);
  return clauses.length > 0 ? clauses : [definitionIn(line, order)];
}

/** What brackets say of letters, over the ends of lines, too: (供货商家,以下简称乙方). Only words tell roles here, and one alone. */
function bracketsIn(text: string): Definition[] {
  return [...text.matchAll(/\(([^()]{3,60})\)/g)].flatMap(([, words = '']): Definition[] => {
    const found = findPartyWords(words);
    const letters = lettersAmong(found);
    const roles = new Set(found.flatMap(({ names }) => ('party' in names ? [names.party] : [])));
    const [[letter], [role]] = [[...letters], [...roles]];
    return letter && role && letters.size === 1 && roles.size === 1 ? [{ letter, role }] : [];
  });
}

/** A line whose letter a stamp or a shadow hides, right under or over a line that could be read, is its neighbour. */
function fillFromNeighbours(letters: Letters, definitions: readonly Definition[]): Letters {
  const filled: Letters = { ...letters };
  const order: readonly Letter[] = ['a', 'b', 'c'];
  definitions.forEach(({ letter }, index) => {
    if (!letter) return;
    for (const step of [-1, 1]) {
      const name = order[order.indexOf(letter) + step];
      const beside = definitions[index + step];
      if (!name || filled[name] || !beside?.role || beside.letter) continue;
      if (!Object.values(filled).includes(beside.role)) filled[name] = beside.role;
    }
  });
  return filled;
}

/** Lines that define a letter with the remark in brackets that stands under them: 甲方:某公司 over (使用单位). */
function joinRemarks(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    const isRemark = /^[（(]/.test(next.trim()) && !/[)）]/.test(line);
    return isRemark && definesNext.test(plainWords(line).slice(2)) ? `${line}${next}` : line;
  });
}

/**
 * Who 甲方, 乙方 and 丙方 are, as the form itself says, line by line in the order in which they are read: `甲方(用户):…`, `…(以下简称“乙方”,即商家)`, `丙方:华为…`.
 * The last one follows from the other two.
 */
export function resolveLetters(lines: readonly string[], order: OrderParties): Letters {
  const letters: Letters = {};
  const definitions = joinRemarks(lines).flatMap((line) => definitionsIn(line, order));
  const companies = findLetterCompanies(lines);
  const text = lines.map(plainWords).join('');
  const sentences = readSentences(text);
  const byCompany = companies.map(({ letter, company }) => ({ letter, role: roleIn(company, order) }));
  const said = [...bracketsIn(text), ...sentences.told, ...definitions, ...byCompany];
  for (const { letter, role } of said)
    if (letter && role && !letters[letter] && !Object.values(letters).includes(role)) letters[letter] = role;
  const named = sentences.companies.filter(({ letter }) => companies.every((one) => one.letter !== letter));
  return completeLetters(fillFromNeighbours(letters, definitions), sellerByTrade([...companies, ...named]));
}

/** Letters that nothing tells: the last follows from the other two; for more there is the usual order of a contract. */
function completeLetters(letters: Letters, sellers?: Letter): Letters {
  const open = (['a', 'b', 'c'] as const).filter((letter) => !letters[letter]);
  const left = (['customer', 'seller', 'project-team'] as const).filter(
    (party) => !Object.values(letters).includes(party),
  );
  const completed: Letters = { ...letters };
  open.forEach((letter, index) => {
    completed[letter] = left[index] as SignatureParty;
  });
  if (open.length < 2) return completed;
  const isKnown = open.length === 2 && sellers !== undefined && open.includes(sellers);
  // No order is usual in which Huawei comes before others.
  const isUnusual = letters.a === 'project-team' || letters.b === 'project-team';
  if (isKnown && isUnusual)
    for (const letter of open) completed[letter] = letter === sellers ? 'seller' : 'customer';
  const isBorneOut = isKnown && completed[sellers] === 'seller';
  // No verdict may rest on what is usual alone.
  return isBorneOut ? completed : { ...completed, isGuess: true };
}
