import type { AcceptanceForm } from './acceptance-facts.ts';
import type { DeliveryOrder } from './delivery-order.ts';
import type {
  DocumentFacts,
  FileFacts,
  ImageFacts,
  PictureWords,
  ScreenshotFacts,
  Unreadable,
} from './facts.ts';
import type { FieldValue, FieldValues, FormDefinition } from './form.ts';
import type { PackWords } from './pack-words.ts';

/** Everything that a rule may ask for, by name. A rule sees only what it `needs`. */
export type Artifacts = {
  readonly form: FormDefinition;
  /** All values of the submission. */
  readonly fields: FieldValues;
  /** The value of the field under judgement. */
  readonly value: FieldValue | undefined;
  /** The same as text; absent where the field holds none. */
  readonly text: string;
  /** What a site and this submission add to the words that the engine knows. */
  readonly vocabulary: Vocabulary;
  /** Facts of the files in the field under judgement, in the order of the field. */
  readonly files: readonly FileFacts[];
  readonly images: readonly { readonly file: FileFacts; readonly image: ImageFacts | Unreadable }[];
  /** The words in those pictures. */
  readonly pictureWords: readonly ReadPictureWords[];
  /** The signed forms of the order, in the order of their files. */
  readonly acceptanceForms: readonly AcceptanceForm[];
  /** The order that evidence belongs to. */
  readonly order: DeliveryOrder;
  /** The pictures handed in as evidence, read as screenshots. */
  readonly screenshots: readonly ReadScreenshot[];
  /** Everything handed in that may be a record of a remote delivery. */
  readonly records: readonly ReadRecord[];
};

/** A site's words in force, and the names and trademarks that the submission declares outside the field. */
export type Vocabulary = PackWords & { readonly names: readonly string[] };

export type ReadScreenshot = { readonly file: FileFacts; readonly screenshot: ScreenshotFacts | Unreadable };
export type ReadPictureWords = { readonly file: FileFacts; readonly words: PictureWords | Unreadable };
export type ReadRecord = { readonly file: FileFacts; readonly document: DocumentFacts | Unreadable };
