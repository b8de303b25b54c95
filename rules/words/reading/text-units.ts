import { doorNumber, englishRoad } from '../detect/find-addresses.ts';
import { dealing, watchword } from '../detect/find-dealings.ts';
import { boilerplates, head } from '../detect/find-licence-scope.ts';
import { address, mailSign, www } from '../detect/find-links.ts';
import { looseHead, looseSign } from '../detect/find-loose-scopes.ts';
import { anchors, invitation } from '../detect/find-messengers.ts';
import { wordJoined } from '../detect/find-phones.ts';
import { tellsHow } from '../detect/told-numbers.ts';
import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Openings } from '../gate/read-openings.ts';
import { ownLexicon } from '../lexicon.ts';
import { openingsOf } from '../match/build-automaton.ts';
import { classWords } from '../model/class-marks.ts';
import { GateBank, type PlaceList } from './gate-bank.ts';
import { type Kinds, latin, readKinds } from './unit-kinds.ts';

/** What is looked for everywhere in a text, and where it may begin. */
export type Places = Readonly<Record<Sought, PlaceList>>;

type Sought =
  | 'words'
  | 'classes'
  | 'messengers'
  | 'invitations'
  | 'addresses'
  | 'www'
  | 'joined'
  | 'dealings'
  | 'watchwords'
  | 'doors'
  | 'roads'
  | 'mailSigns'
  | 'scopes'
  | 'looseHeads'
  | 'looseSigns'
  | 'formulas';

/** A folded text, what its units are, and where things may begin; good until the next text is read. */
export type TextUnits = { readonly text: string; readonly kinds: Kinds; readonly places: Places };

const openingsOfPattern = (pattern: GatedPattern): Openings => {
  const openings = pattern.openings();
  if (openings === undefined) throw new Error(`may begin with anything: ${pattern.pattern}`);
  return openings;
};

/** Both patterns behind one gate. */
const either = (one: GatedPattern, other: GatedPattern): GatedPattern =>
  new GatedPattern(new RegExp(`${one.pattern.source}|${other.pattern.source}`));

function build(): GateBank<Sought> {
  return new GateBank({
    words: openingsOf(ownLexicon().entries.map(({ text }) => text)),
    classes: openingsOf(classWords()),
    messengers: openingsOfPattern(anchors),
    invitations: openingsOfPattern(invitation),
    addresses: openingsOfPattern(address),
    www: openingsOfPattern(www),
    joined: openingsOfPattern(either(wordJoined, tellsHow)),
    dealings: openingsOfPattern(dealing),
    watchwords: openingsOfPattern(watchword),
    doors: openingsOfPattern(doorNumber),
    roads: openingsOfPattern(englishRoad),
    mailSigns: openingsOfPattern(mailSign),
    scopes: openingsOfPattern(head),
    looseHeads: openingsOfPattern(looseHead),
    looseSigns: openingsOfPattern(looseSign),
    formulas: openingsOfPattern(boilerplates),
  });
}

let bank: GateBank<Sought> | undefined;

/** Reads the units of a folded text, once for all who look for something in it. */
export function readUnits(text: string): TextUnits {
  bank ??= build();
  const kinds = readKinds(text);
  const places = bank.read(text);
  // Its Latin words are whole words.
  places.classes.dropInside(kinds, latin);
  return { text, kinds, places };
}
