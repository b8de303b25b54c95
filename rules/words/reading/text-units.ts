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
import { GateBank, type PlaceLists } from './gate-bank.ts';
import { type Kinds, latin, readKinds } from './unit-kinds.ts';

/** What is looked for everywhere in a text, and where it may begin. */
export type Places = PlaceLists<Sought>;

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

/** A folded text, what its units are, and where things may begin. */
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

/** Reads folded texts one after the other into the same memory, each once for all who look for something in it. */
export class UnitReader {
  private room = new Uint16Array(1024);
  private places: Places | undefined;

  /** The units of a text; good until this reader reads another. */
  read(text: string): TextUnits {
    if (this.room.length < text.length) this.room = new Uint16Array(text.length * 2);
    const kinds = readKinds(text, this.room.subarray(0, text.length));
    bank ??= build();
    this.places ??= bank.makeLists();
    const places = bank.read(text, this.places);
    // Its Latin words are whole words.
    places.classes.dropInside(kinds, latin);
    return { text, kinds, places };
  }
}
