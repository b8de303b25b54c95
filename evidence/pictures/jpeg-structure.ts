/** What the markers of a JPEG tell without decoding it (ITU-T T.81, annex B). */
export type JpegStructure = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether an end-of-image marker follows the first scan. */
  readonly hasEnd: boolean;
};

const startOfScan = 0xda;
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc];
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Walks the marker segments to the first scan; `undefined` where no frame header is found. */
export function readJpegStructure(file: Buffer): JpegStructure | undefined {
  let size: { widthPx: number; heightPx: number } | undefined;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = file[at + 1] as number;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else {
      if (isFrame(marker) && at + 9 <= file.length) {
        size = { heightPx: file.readUInt16BE(at + 5), widthPx: file.readUInt16BE(at + 7) };
      }
      if (marker === startOfScan) break;
      at += 2 + file.readUInt16BE(at + 2);
    }
  }
  return size && { ...size, hasEnd: file.indexOf(Buffer.from([0xff, 0xd9]), at) >= 0 };
}
