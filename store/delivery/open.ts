import type { Database } from '../database.ts';
import {
  type AnswerToGive,
  type AppealToFile,
  answerAppeal,
  appealsOf,
  fileAppeal,
  openAppeals,
} from './appeals.ts';
import { type ChoiceToKeep, choicesOf, keepChoice } from './choices.ts';
import {
  keepPictures,
  type LikePictures,
  notePairs,
  type PairToSettle,
  type PictureToKeep,
  pairsOf,
  picturesLike,
  settlePair,
} from './pictures.ts';

/** What is kept of deliveries besides their submissions. */
export function deliveriesOn(db: Database, now: () => Date) {
  return {
    choose: (kept: ChoiceToKeep) => keepChoice(db, kept, now()),
    choices: (submissionId: string) => choicesOf(db, submissionId),
    keepPictures: (pictures: readonly PictureToKeep[]) => keepPictures(db, pictures, now()),
    picturesLike: (wanted: LikePictures) => picturesLike(db, wanted),
    notePairs: (pairs: readonly (readonly [string, string])[]) => notePairs(db, pairs, now()),
    pairs: (submissionId: string, hashes: readonly string[]) => pairsOf(db, submissionId, hashes),
    settlePair: (settled: PairToSettle) => settlePair(db, settled, now()),
    /** `at`: when, as the one who calls counts time. */
    appeal: (filed: AppealToFile, at: Date) => fileAppeal(db, filed, at),
    answerAppeal: (given: AnswerToGive, at: Date) => answerAppeal(db, given, at),
    appeals: (submissionId: string) => appealsOf(db, submissionId),
    openAppeals: () => openAppeals(db),
  };
}
