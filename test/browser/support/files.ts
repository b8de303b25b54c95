/** Files as sellers hand them in, made on the spot: a logo that is what it says, one that isn't, a one-page PDF. */
import sharp from 'sharp';

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const logoSvg = (word: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="168" height="70">
  <rect width="168" height="70" fill="#fff"/>
  <rect x="8" y="15" width="40" height="40" rx="9" fill="#0f3d4a"/>
  <path d="M16 40 q12 -22 24 0" stroke="#8fe3cf" stroke-width="4" fill="none"/>
  <text x="58" y="46" font-size="26" font-family="sans-serif" fill="#0f3d4a">${word}</text>
</svg>`;

/** 168 × 70 pixels, as the guide advises. */
export async function pngLogo(word = 'Xinglan'): Promise<Upload> {
  return {
    name: 'xinglan_logo.png',
    mimeType: 'image/png',
    buffer: await sharp(Buffer.from(logoSvg(word)))
      .png()
      .toBuffer(),
  };
}

/** 120 × 120 pixels, as a product's logo is advised to be. */
export async function squareLogo(): Promise<Upload> {
  const buffer = await sharp(Buffer.from(logoSvg('X')))
    .resize(120, 120, { fit: 'contain', background: '#fff' })
    .png()
    .toBuffer();
  return { name: 'logo.png', mimeType: 'image/png', buffer };
}

/** WebP under the suffix of a JPEG: renaming doesn't convert. */
export async function renamedWebp(): Promise<Upload> {
  return {
    name: 'xinglan_logo.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp(Buffer.from(logoSvg('Xinglan')))
      .webp()
      .toBuffer(),
  };
}

export function pdf(name: string): Upload {
  const text = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 52>>stream
BT /F1 24 Tf 72 700 Td (${name}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text) };
}
