import sharp, { type Sharp } from 'sharp';
import type { Random } from './random.ts';

type Point = readonly [number, number];
/** Maps a point of the drawn sheet, in its pixels, to the picture that came out. */
export type PointMap = (point: Point) => Point;
export type Picture = {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly map: PointMap;
};

export type Profile = 'clean' | 'skew' | 'photo' | 'grey' | 'bilevel' | 'low-contrast';

const same: PointMap = (point) => point;
const chain =
  (first: PointMap, second: PointMap): PointMap =>
  (point) =>
    second(first(point));

async function skew(picture: Picture, degrees: number): Promise<Picture> {
  const { data, info } = await sharp(picture.bytes)
    .rotate(degrees, { background: '#f6f6f4' })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const radians = (degrees * Math.PI) / 180;
  const map: PointMap = ([x, y]) => {
    const dx = x - picture.width / 2;
    const dy = y - picture.height / 2;
    return [
      info.width / 2 + dx * Math.cos(radians) - dy * Math.sin(radians),
      info.height / 2 + dx * Math.sin(radians) + dy * Math.cos(radians),
    ];
  };
  return { bytes: data, width: info.width, height: info.height, map: chain(picture.map, map) };
}

/** Solves the eight numbers of a homography from four pairs of points. */
function homography(from: readonly Point[], to: readonly Point[]): number[] {
  const rows: number[][] = [];
  from.forEach(([x, y], index) => {
    const [u, v] = to[index] as Point;
    rows.push([x, y, 1, 0, 0, 0, -x * u, -y * u, u], [0, 0, 0, x, y, 1, -x * v, -y * v, v]);
  });
  for (let column = 0; column < 8; column += 1) {
    const best = rows
      .slice(column)
      .reduce(
        (top, row, index) =>
          Math.abs(row[column] as number) > Math.abs((rows[top] as number[])[column] as number)
            ? index + column
            : top,
        column,
      );
    [rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]];
    const pivot = rows[column] as number[];
    for (let other = 0; other < 8; other += 1) {
      if (other === column) continue;
      const row = rows[other] as number[];
      const factor = (row[column] as number) / (pivot[column] as number);
      for (let cell = column; cell < 9; cell += 1)
        row[cell] = (row[cell] as number) - factor * (pivot[cell] as number);
    }
  }
  return rows.map((row, index) => (row[8] as number) / (row[index] as number));
}

const apply = (h: readonly number[], [x, y]: Point): Point => {
  const [a, b, c, d, e, f, g, i] = h as [number, number, number, number, number, number, number, number];
  const w = g * x + i * y + 1;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
};

function lightAt(random: Random, width: number, height: number): (x: number, y: number) => number {
  const angle = random.between(0, Math.PI * 2);
  const strength = random.between(0.12, 0.32);
  const edge = random.chance(0.55) ? random.between(0.3, 0.7) : 2;
  const slant = random.between(-0.3, 0.3);
  const shade = random.between(0.62, 0.82);
  return (x, y) => {
    const along = ((x / width - 0.5) * Math.cos(angle) + (y / height - 0.5) * Math.sin(angle)) * strength;
    const past = x / width + slant * (y / height) - edge;
    return (0.9 + along) * (past > 0 ? 1 - (1 - shade) * Math.min(1, past / 0.03) : 1);
  };
}

/** A sheet on a table, seen from above at an angle under uneven light. */
async function photograph(random: Random, picture: Picture): Promise<Picture> {
  const { data, info } = await sharp(picture.bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const jitter = () => random.between(0.015, 0.075);
  const corners: Point[] = [
    [width * jitter(), height * jitter()],
    [width * (1 - jitter()), height * jitter()],
    [width * (1 - jitter()), height * (1 - jitter())],
    [width * jitter(), height * (1 - jitter())],
  ];
  const sheet: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const back = homography(corners, sheet);
  const forward = homography(sheet, corners);
  const light = lightAt(random, width, height);
  const tint = [random.between(0.92, 1), random.between(0.9, 0.98), random.between(0.82, 0.96)];
  const table = [random.integer(40, 130), random.integer(40, 120), random.integer(40, 110)];
  const out = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = apply(back, [x, y]);
      const at = (y * width + x) * 3;
      const inside = sx >= 0 && sy >= 0 && sx < width - 1 && sy < height - 1;
      const shade = light(x, y);
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      const fx = sx - x0;
      const fy = sy - y0;
      for (let channel = 0; channel < 3; channel += 1) {
        let value = table[channel] as number;
        if (inside) {
          const first = (y0 * width + x0) * 3 + channel;
          const below = first + width * 3;
          const upper = (data[first] as number) * (1 - fx) + (data[first + 3] as number) * fx;
          const lower = (data[below] as number) * (1 - fx) + (data[below + 3] as number) * fx;
          value = (upper * (1 - fy) + lower * fy) * (tint[channel] as number);
        }
        out[at + channel] = Math.max(0, Math.min(255, value * shade + (random.next() - 0.5) * 12));
      }
    }
  }
  const bytes = await sharp(out, { raw: { width, height, channels: 3 } })
    .blur(random.between(0.4, 0.9))
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { bytes, width, height, map: chain(picture.map, (point) => apply(forward, point)) };
}

async function turn(picture: Picture, degrees: 0 | 90 | 180 | 270): Promise<Picture> {
  if (degrees === 0) return picture;
  const { data, info } = await sharp(picture.bytes)
    .rotate(degrees)
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = picture;
  const maps: Record<number, PointMap> = {
    90: ([x, y]) => [height - y, x],
    180: ([x, y]) => [width - x, height - y],
    270: ([x, y]) => [y, width - x],
  };
  return {
    bytes: data,
    width: info.width,
    height: info.height,
    map: chain(picture.map, maps[degrees] as PointMap),
  };
}

const recolour = async (picture: Picture, change: (image: Sharp) => Sharp): Promise<Picture> => ({
  ...picture,
  bytes: await change(sharp(picture.bytes)).png({ compressionLevel: 1 }).toBuffer(),
});

/** What a scanner or a phone makes of a sheet; ends as JPEG, or PNG for clean and one-bit scans. */
export async function degrade(
  random: Random,
  bytes: Buffer,
  profile: Profile,
  turned: 0 | 90 | 180 | 270,
): Promise<Picture> {
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  let picture: Picture = { bytes, width, height, map: same };
  if (profile === 'skew' || (profile !== 'clean' && profile !== 'photo' && random.chance(0.6)))
    picture = await skew(picture, random.between(-4, 4));
  if (profile === 'photo') picture = await photograph(random, picture);
  if (profile === 'grey') picture = await recolour(picture, (image) => image.greyscale());
  if (profile === 'low-contrast')
    picture = await recolour(picture, (image) =>
      image.linear(random.between(0.35, 0.55), random.between(105, 125)),
    );
  if (profile === 'bilevel')
    picture = await recolour(picture, (image) => image.greyscale().threshold(random.integer(150, 190)));
  picture = await turn(picture, turned);
  if (profile === 'bilevel' || (profile === 'clean' && random.chance(0.6))) return picture;
  return {
    ...picture,
    bytes: await sharp(picture.bytes)
      .jpeg({ quality: random.integer(38, 85) })
      .toBuffer(),
  };
}
