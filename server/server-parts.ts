import type { Bilingual } from '../domain/bilingual.ts';
import type { Store } from '../store/open-store.ts';
import type { Auth } from './auth.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { PackWork } from './pack-work.ts';
import type { PagePictures } from './page-pictures.ts';
import type { UploadedFile } from './read-uploads.ts';
import type { ReviewDesk } from './review-desk.ts';
import type { UploadReader } from './upload-facts.ts';
import type { Bundler } from './worker-bundle.ts';

/** What the routes work with. */
export type ServerParts = {
  readonly store: Store;
  readonly auth: Auth;
  readonly desk: ReviewDesk;
  readonly packWork: PackWork;
  readonly log: Log;
  readonly config: Pick<Config, 'publicUrl' | 'clientAddressHeader' | 'allowsPrivateWebhooks'>;
  readonly readUpload: UploadReader;
  readonly bundler: Bundler;
  readonly pagePictures: Pick<PagePictures, 'draw'>;
  /** What `METHOD /path/:of` of a route means, in words; null where there is no such route any more. */
  readonly titleOfAct: (act: string) => Bilingual | null;
  /** A revision was handed in: its review can be started now, without waiting for the next round. */
  readonly onSubmitted: () => void;
  /** A file came in: it can be read now, so that its seller sees what was read. */
  readonly onUploaded: (uploaded: UploadedFile) => void;
  /** Why the server can't work at the moment; undefined while it can. */
  readonly whyNotReady: () => Promise<string | undefined>;
};
