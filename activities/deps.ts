/** What the activities work on: the records and the readers. */
import type { Artifacts } from '../domain/artifacts.ts';
import type { FileRef, FormField } from '../domain/form.ts';
import type { Store } from '../store/open-store.ts';
import type { ReadingContext } from './reading-context.ts';

/** Measures one kind of files; what it says is kept by the file's hash, its id and its version. */
export type FileReader = {
  readonly id: string;
  readonly version: string;
  readonly canRead: (field: FormField) => boolean;
  /** The version for what the file belongs to, where that changes what is read; else `version`. */
  readonly versionFor?: (context: ReadingContext) => string;
  readonly read: (path: string, file: FileRef, context: ReadingContext) => Promise<unknown>;
  /** What rules may ask for, out of what is known of the files of one field; facts are undefined where unread. */
  readonly artifactsOf: (files: readonly KnownFile[], context: ReadingContext) => Partial<Artifacts>;
};

export type KnownFile = { readonly file: FileRef; readonly facts: unknown };

export type ActivityDeps = {
  readonly store: Store;
  readonly readers: readonly FileReader[];
  /** Address under which people reach the site; links in messages begin with it. */
  readonly publicUrl: string;
};
