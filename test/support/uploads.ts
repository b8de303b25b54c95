import sharp from 'sharp';

/** A PNG of that size with something on it. */
export function pngPicture(width: number, height: number, word = '云启'): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#fff"/><circle cx="30" cy="30" r="22" fill="#3b4bc8"/>
    <text x="60" y="42" font-size="24" fill="#16191f">${word}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** The request body of an upload. */
export function uploadOf(
  content: Uint8Array | string,
  { name, formId, field }: { name: string; formId: string; field: string },
): FormData {
  const body = new FormData();
  body.append('formId', formId);
  body.append('field', field);
  body.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return body;
}
