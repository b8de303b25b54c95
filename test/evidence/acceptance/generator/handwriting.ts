import type { Random } from './random.ts';

/** CSS pixels at 96 dpi; origin at the top left of the page. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Pen = { readonly colour: string; readonly width: number; readonly opacity: number };

export type PenKind = 'black' | 'blue' | 'faint';

export function choosePen(random: Random, kind: PenKind): Pen {
  if (kind === 'blue')
    return {
      colour: random.pick(['#1b3fae', '#2a4bc4', '#14308a']),
      width: random.between(1.3, 2.4),
      opacity: 0.92,
    };
  if (kind === 'faint')
    return {
      colour: random.pick(['#777', '#6a6a78', '#8a8a8a']),
      width: random.between(0.9, 1.5),
      opacity: 0.75,
    };
  return { colour: random.pick(['#111', '#1c1c24', '#222']), width: random.between(1.2, 2.6), opacity: 0.95 };
}

type Point = readonly [number, number];

function spline(points: readonly Point[], pen: Pen): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${first.map((value) => value.toFixed(1)).join(' ')}`;
  rest.forEach((point, index) => {
    const before = points[index] as Point;
    const middle = [(before[0] + point[0]) / 2, (before[1] + point[1]) / 2];
    path += ` Q${before[0].toFixed(1)} ${before[1].toFixed(1)} ${(middle[0] as number).toFixed(1)} ${(middle[1] as number).toFixed(1)}`;
  });
  return `<path d="${path}" fill="none" stroke="${pen.colour}" stroke-width="${pen.width.toFixed(2)}" stroke-opacity="${pen.opacity}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A signature in one go: a running line of loops and zigzags, sometimes underlined with a flourish. */
function scrawl(random: Random, rect: Rect, pen: Pen): string {
  const count = random.integer(9, 22);
  const points = Array.from({ length: count }, (_, index): Point => {
    const along = index / (count - 1);
    const back = random.between(-0.09, 0.05);
    return [
      rect.x + rect.width * Math.min(1, Math.max(0, along + back)),
      rect.y + rect.height * random.between(0.05, 0.95),
    ];
  });
  const flourish = random.chance(0.35)
    ? spline(
        [
          [rect.x, rect.y + rect.height * 0.95],
          [rect.x + rect.width * 0.5, rect.y + rect.height * random.between(0.85, 1.1)],
          [rect.x + rect.width, rect.y + rect.height * 0.85],
        ],
        pen,
      )
    : '';
  return spline(points, pen) + flourish;
}

/** A quick hand: a few waves that run out to the right. */
function waves(random: Random, rect: Rect, pen: Pen): string {
  const count = random.integer(5, 9);
  const points = Array.from({ length: count }, (_, index): Point => {
    const along = (index + random.between(-0.25, 0.25)) / (count - 1);
    const isUp = index % 2 === 0;
    const reach = random.between(0.6, 1) * (1 - (0.4 * index) / count);
    return [
      rect.x + rect.width * Math.min(1, Math.max(0, along)),
      // The curve runs between the points, so it reaches about half as far as they do.
      rect.y + rect.height * (0.5 + (isUp ? -1 : 1) * reach),
    ];
  });
  const last = points.at(-1) as Point;
  return spline([...points, [last[0] + rect.width * 0.08, last[1] - rect.height * 0.1]], pen);
}

/** Characters made of strokes: bars, falls and hooks at random angles, joined here and there. */
function characters(random: Random, rect: Rect, pen: Pen): string {
  const count = random.integer(2, 3);
  const width = rect.width / count;
  let drawn = '';
  for (let index = 0; index < count; index += 1) {
    const left = rect.x + index * width;
    for (let stroke = random.integer(5, 9); stroke > 0; stroke -= 1) {
      const x = left + width * random.between(0.05, 0.55);
      const y = rect.y + rect.height * random.between(0, 0.75);
      const [dx, dy] = random.pick([
        [0.5, -0.05],
        [0.02, 0.6],
        [-0.25, 0.45],
        [0.35, 0.4],
        [0.3, 0.05],
      ] as const);
      drawn += spline(
        [
          [x, y],
          [x + width * dx * 0.5 + random.between(-2, 2), y + rect.height * dy * 0.5 + random.between(-2, 2)],
          [x + width * dx, y + rect.height * dy],
          [x + width * dx + random.between(-3, 3), y + rect.height * dy - random.between(0, 4)],
        ],
        pen,
      );
    }
  }
  return drawn;
}

/** A name in the writer's own glyphs: type bent until it looks like a hand, larger than the print beside it. */
function bentName(random: Random, rect: Rect, pen: Pen, name: string, filter: string): string {
  const size = Math.min(rect.height * 0.95, (rect.width / name.length) * 1.15);
  return [...name]
    .map((glyph, index) => {
      const x = rect.x + index * size * random.between(0.82, 0.98);
      const y = rect.y + rect.height * random.between(0.72, 0.95);
      const turn = random.between(-12, 9).toFixed(1);
      return `<text font-family="Noto Serif CJK SC" font-size="${(size * random.between(0.85, 1.12)).toFixed(1)}" fill="${pen.colour}" fill-opacity="${pen.opacity}" filter="url(#${filter})" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) skewX(${random.between(-14, 4).toFixed(1)})">${glyph}</text>`;
    })
    .join('');
}

/** Draws a signature inside `rect`; `filter` names the turbulence that bends type. */
export function drawSignature(random: Random, rect: Rect, pen: Pen, name: string, filter: string): string {
  const kind = random.next();
  if (kind < 0.22) return scrawl(random, rect, pen);
  if (kind < 0.44) return waves(random, rect, pen);
  if (kind < 0.68) return characters(random, rect, pen);
  return bentName(random, rect, pen, name, filter);
}

/** A Latin hand: a tall first letter, then a chain of loops, each as high as it happens to be. */
export function drawLoops(random: Random, rect: Rect, pen: Pen): string {
  const loops = random.integer(3, 7);
  const step = rect.width / (loops + 1.5);
  const base = rect.y + rect.height * 0.85;
  const points: Point[] = [
    [rect.x, base - rect.height * random.between(0, 0.5)],
    [rect.x + step * random.between(0.3, 1.2), rect.y],
    [rect.x + step * random.between(0, 0.9), rect.y + rect.height * random.between(0.2, 0.8)],
    [rect.x + step, base],
  ];
  let x = rect.x + step;
  for (let index = 0; index < loops; index += 1) {
    const tall = rect.height * random.between(0.2, 0.75);
    const back = step * random.between(0.1, 0.6);
    points.push([x + step * 0.6, base - tall * 0.6], [x + step * 0.6 - back / 2, base - tall]);
    points.push([x + step * 0.6 - back, base - tall * 0.5], [x + step * 0.7, base + random.between(-4, 6)]);
    x += step * random.between(0.7, 1.2);
  }
  return spline([...points, [rect.x + rect.width, base - rect.height * random.between(-0.1, 0.4)]], pen);
}

/** A mark that nobody would call a signature: a dot, a dash, a tick, a scratch. */
export function drawStray(random: Random, rect: Rect, pen: Pen): string {
  const x = rect.x + rect.width * random.between(0.1, 0.7);
  const y = rect.y + rect.height * random.between(0.2, 0.7);
  const length = random.between(14, 48);
  return random.pick([
    () =>
      spline(
        [
          [x, y],
          [x + length / 2, y + random.between(-3, 3)],
          [x + length, y + random.between(-6, 6)],
          [x + length, y],
        ],
        pen,
      ),
    () =>
      spline(
        [
          [x, y],
          [x + length * 0.3, y + length * 0.3],
          [x + length, y - length * 0.5],
          [x + length, y - length * 0.5],
        ],
        pen,
      ),
    () =>
      `<circle cx="${x}" cy="${y}" r="${random.between(1.5, 5).toFixed(1)}" fill="${pen.colour}" fill-opacity="${pen.opacity}"/>`,
    () =>
      spline(
        [
          [x, y],
          [x + length, y - length * 0.7],
          [x + length, y - length * 0.7],
        ],
        pen,
      ),
  ])();
}

/** Figures as a pen writes them, small; the digits are bent type. */
export function drawWrittenDate(random: Random, at: Point, pen: Pen, text: string, filter: string): string {
  const size = random.between(10, 14);
  return [...text]
    .map(
      (glyph, index) =>
        `<text x="${(at[0] + index * size * 0.52).toFixed(1)}" y="${(at[1] + random.between(-1.5, 1.5)).toFixed(1)}" font-family="DejaVu Sans" font-size="${(size * random.between(0.9, 1.1)).toFixed(1)}" fill="${pen.colour}" fill-opacity="${pen.opacity}" filter="url(#${filter})" transform="rotate(${random.between(-6, 6).toFixed(1)} ${at[0]} ${at[1]})">${glyph}</text>`,
    )
    .join('');
}
