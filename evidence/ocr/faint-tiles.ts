import type { Band } from './busy-bands.ts';
import type { Raster, TurnedBox } from './engine.ts';

const block = 8;
/** Steps of 256 inside a block: below the first it is one colour, above the second it holds print. */
const [flatRange, faintRange] = [5, 70];
/** Wide enough for a company's name across the page, in blocks. */
const tile = { columns: 80, rows: 40 };
const stride = { columns: 20, rows: 10 };
/** Shares of a tile's blocks. */
const [leastFaint, mostPrint] = [0.02, 0.02];
const mostTiles = 2;
/** What stands so near to the edge of a tile, in blocks, may go on outside. */
const edge = 4;

type Ground = 'flat' | 'faint' | 'print';

/** Green alone: what is written over a page is grey, and nearly all of what is seen is green. */
function groundOf({ pixels, widthPx }: Raster, left: number, top: number): Ground {
  let [low, high] = [255, 0];
  for (let y = top; y < top + block; y++) {
    for (let x = 0, at = (y * widthPx + left) * 3 + 1; x < block; x++, at += 3) {
      const value = pixels[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (high - low <= flatRange) return 'flat';
  return high - low <= faintRange ? 'faint' : 'print';
}

type Sums = { readonly columns: number; readonly values: Float64Array };

/** Sums over all above and left of each block, so that a tile costs four look-ups. */
function sumUp(columns: number, rows: number, isCounted: (column: number, row: number) => boolean): Sums {
  const values = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      if (isCounted(column, row)) inRow += 1;
      values[(row + 1) * (columns + 1) + column + 1] =
        (values[row * (columns + 1) + column + 1] as number) + inRow;
    }
  }
  return { columns, values };
}

/** The count of a tile, of whose blocks those at its edges may be left out. */
function countIn({ columns, values }: Sums, column: number, row: number, edge = 0): number {
  const at = (c: number, r: number) => values[r * (columns + 1) + c] as number;
  const [left, top] = [column + edge, row + edge];
  const [right, bottom] = [column + tile.columns - edge, row + tile.rows - edge];
  return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}

/** The fullest parts of a picture that hold faint print and no other, at most two, none over another. */
export function findFaintTiles(picture: Raster): readonly Band[] {
  const [columns, rows] = [Math.floor(picture.widthPx / block), Math.floor(picture.heightPx / block)];
  const grounds = Array.from({ length: columns * rows }, (_, at) =>
    groundOf(picture, (at % columns) * block, Math.floor(at / columns) * block),
  );
  const isFaint = (column: number, row: number) => grounds[row * columns + column] === 'faint';
  // Letters reach over several blocks both ways; rules and the edges of cards over one.
  const faint = sumUp(
    columns,
    rows,
    (c, r) =>
      c > 0 &&
      c < columns - 1 &&
      isFaint(c, r) &&
      (isFaint(c - 1, r) || isFaint(c + 1, r)) &&
      (isFaint(c, r - 1) || isFaint(c, r + 1)),
  );
  const print = sumUp(columns, rows, (c, r) => grounds[r * columns + c] === 'print');
  const size = tile.columns * tile.rows;
  const tiles: { column: number; row: number; count: number }[] = [];
  for (let row = 0; row + tile.rows <= rows; row += stride.rows) {
    for (let column = 0; column + tile.columns <= columns; column += stride.columns) {
      const count = countIn(faint, column, row, edge);
      if (count >= size * leastFaint && countIn(print, column, row) <= size * mostPrint)
        tiles.push({ column, row, count });
    }
  }
  const best: typeof tiles = [];
  for (const one of tiles.sort((a, b) => b.count - a.count)) {
    const isFree = best.every(
      ({ column, row }) =>
        Math.abs(column - one.column) >= tile.columns || Math.abs(row - one.row) >= tile.rows,
    );
    if (isFree && best.length < mostTiles) best.push(one);
  }
  return best.map(({ column, row }) => ({
    x: column * block,
    y: row * block,
    width: tile.columns * block,
    height: tile.rows * block,
  }));
}

const isSlanted = ({ angle }: TurnedBox) => Math.abs(angle) > 0.12 && Math.abs(angle) < 1;

/** Words across the page on purpose, longer than high. */
export const runsAcross = (region: TurnedBox): boolean =>
  isSlanted(region) && region.width > region.height * 3;

const marginPx = 4;

/** Whether all of a line lies inside a tile; what its edge cuts is another word. */
export function isWithin({ centreX, centreY, width, height, angle }: TurnedBox, band: Band): boolean {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [halfX, halfY] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return (
    centreX - halfX > band.x + marginPx &&
    centreX + halfX < band.x + band.width - marginPx &&
    centreY - halfY > band.y + marginPx &&
    centreY + halfY < band.y + band.height - marginPx
  );
}

/** Whether a slanted region lies on a longer line, of which it is a piece. */
export function isPieceOf(region: TurnedBox, line: TurnedBox): boolean {
  if (!isSlanted(region)) return false;
  const [x, y] = [region.centreX - line.centreX, region.centreY - line.centreY];
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  return Math.abs(x * cos + y * sin) < line.width / 2 && Math.abs(y * cos - x * sin) < line.height / 2;
}
