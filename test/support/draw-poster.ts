import sharp from 'sharp';

/** A picture with one line of large words in its middle. */
export function drawPoster(
  words: string,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  const font = "font-family='Noto Sans CJK SC' font-size='48' font-weight='700' text-anchor='middle'";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#123a6b"/>
    <text x="${width / 2}" y="${height / 2 + 16}" fill="#fff" ${font}>${words}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
