import type { PicturePair } from '../../domain/api/delivery.ts';
import type { ReadScreenshot } from '../../domain/artifacts.ts';
import type { ScreenshotFacts } from '../../domain/facts.ts';
import { comparePictures } from '../../rules/evidence/compare-pictures.ts';
import type { PairRecord } from '../../store/delivery/pictures.ts';
import type { Store } from '../../store/open-store.ts';
import type { SubmissionRecord } from '../../store/submissions/shapes.ts';
import type { Evidence } from './evidence-of.ts';

/** What other orders show too, with how the two pictures differ; those that people have not settled come first. */
export async function pairViews(
  store: Store,
  { id, sellerId }: SubmissionRecord,
  { screenshots }: Evidence,
): Promise<readonly PicturePair[]> {
  const hashes = screenshots.map(({ file }) => file.sha256);
  const pairs = await store.deliveries.pairs(id, hashes);
  const facts = await store.facts.latest(
    'screenshot',
    pairs.flatMap(({ sha256, other }) => [sha256, other.sha256]),
  );
  const pageOf = (sha256: string) => readable(facts.get(sha256) as ReadScreenshot | undefined);
  const views = pairs.flatMap((pair) => {
    const [here, there] = [pageOf(pair.sha256), pageOf(pair.other.sha256)];
    const name = screenshots.find(({ file }) => file.sha256 === pair.sha256)?.file.name;
    return here && there && name ? [toView(pair, { here, there, name, sellerId })] : [];
  });
  return views.sort((a, b) => Number(a.dismissed !== null) - Number(b.dismissed !== null));
}

type Compared = {
  readonly here: ScreenshotFacts;
  readonly there: ScreenshotFacts;
  readonly name: string;
  readonly sellerId: string;
};

function toView({ sha256, other, dismissed }: PairRecord, compared: Compared): PicturePair {
  const { here, there, name, sellerId } = compared;
  const { sellerId: otherSeller, ...shown } = other;
  const differences = comparePictures(here, there);
  return {
    ...{ sha256, name, dismissed },
    other: {
      ...{ ...shown, isSameSeller: otherSeller === sellerId },
      ...{ widthPx: there.widthPx, heightPx: there.heightPx },
    },
    ...(differences.likeness === undefined ? {} : { likeness: differences.likeness }),
    ...{ here: [...differences.here], there: [...differences.there] },
  };
}

function readable(read: ReadScreenshot | undefined): ScreenshotFacts | undefined {
  return read?.screenshot.readable ? read.screenshot : undefined;
}
