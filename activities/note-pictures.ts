/** The same screen in another order: looked for among all that was handed in, told to people, never judged. */
import type { ReadScreenshot } from '../domain/artifacts.ts';
import type { ScreenshotFacts } from '../domain/facts.ts';
import { fewestSharedKeys, findSamePictures, pictureKeys } from '../rules/evidence/find-same-pictures.ts';
import type { ActivityDeps } from './deps.ts';
import { isUnread, type Reading } from './file-reading.ts';
import type { RevisionRef } from './records.ts';

/** Compared at most; the most alike first. */
const mostCandidates = 40;

type Picture = { readonly sha256: string; readonly name: string; readonly facts: ScreenshotFacts };

/** Keeps the revision's screenshots to be found by later orders, and notes which show what another order shows. */
export async function notePictures(
  { store }: ActivityDeps,
  { submissionId }: RevisionRef,
  readings: readonly Reading[],
): Promise<void> {
  const pictures = picturesOf(readings);
  const { deliveries } = store;
  await deliveries.keepPictures(
    pictures.map(({ sha256, name, facts }) => ({ submissionId, sha256, name, keys: pictureKeys(facts) })),
  );
  for (const { sha256, name, facts } of pictures) {
    const found = await deliveries.picturesLike({
      ...{ submissionId, sha256, name, keys: pictureKeys(facts) },
      ...{ fewestShared: fewestSharedKeys, limit: mostCandidates },
    });
    const others = await store.facts.latest('screenshot', found);
    const same = findSamePictures(facts, candidatesOf(others)).filter((other) =>
      isTelling(facts, other, sha256),
    );
    await deliveries.notePairs(same.map((other) => [sha256, other] as const));
  }
}

/** The sign-in page of a product looks alike for all of its customers; only the very same file tells something. */
function isTelling({ kind }: ScreenshotFacts, other: string, sha256: string): boolean {
  return kind !== 'login' || other === sha256;
}

function picturesOf(readings: readonly Reading[]): readonly Picture[] {
  return readings
    .filter((reading) => reading.reader.id === 'screenshot' && !isUnread(reading))
    .flatMap(({ file: { sha256, name }, facts }) => {
      const { screenshot } = facts as ReadScreenshot;
      return screenshot.readable && !screenshot.unusable ? [{ sha256, name, facts: screenshot }] : [];
    });
}

function candidatesOf(facts: ReadonlyMap<string, unknown>) {
  return [...facts].flatMap(([id, read]) => {
    const { screenshot } = read as ReadScreenshot;
    return screenshot.readable ? [{ id, print: screenshot }] : [];
  });
}
