/** What the first bytes say: suffix of the content and its media type. Looked at before a file leaves the browser. */
export type Content = { readonly suffix: string; readonly mediaType: string };

type Signature = Content & { readonly bytes: readonly number[]; readonly at?: number };

const text = (word: string) => [...word].map((char) => char.charCodeAt(0));

const signatures: readonly Signature[] = [
  { suffix: 'png', mediaType: 'image/png', bytes: [0x89, ...text('PNG')] },
  { suffix: 'jpg', mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { suffix: 'gif', mediaType: 'image/gif', bytes: text('GIF8') },
  { suffix: 'webp', mediaType: 'image/webp', bytes: text('WEBP'), at: 8 },
  { suffix: 'bmp', mediaType: 'image/bmp', bytes: text('BM') },
  { suffix: 'tif', mediaType: 'image/tiff', bytes: [0x49, 0x49, 0x2a, 0] },
  { suffix: 'tif', mediaType: 'image/tiff', bytes: [0x4d, 0x4d, 0, 0x2a] },
  { suffix: 'ico', mediaType: 'image/x-icon', bytes: [0, 0, 1, 0] },
  { suffix: 'psd', mediaType: 'image/vnd.adobe.photoshop', bytes: text('8BPS') },
  { suffix: 'avif', mediaType: 'image/avif', bytes: text('ftypavif'), at: 4 },
  { suffix: 'heic', mediaType: 'image/heic', bytes: text('ftyphei'), at: 4 },
  { suffix: 'mov', mediaType: 'video/quicktime', bytes: text('ftypqt'), at: 4 },
  { suffix: 'mp4', mediaType: 'video/mp4', bytes: text('ftyp'), at: 4 },
  { suffix: 'pdf', mediaType: 'application/pdf', bytes: text('%PDF-') },
  { suffix: 'rar', mediaType: 'application/x-rar-compressed', bytes: text('Rar!') },
  { suffix: '7z', mediaType: 'application/x-7z-compressed', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { suffix: 'exe', mediaType: 'application/x-msdownload', bytes: text('MZ') },
];

const office = [
  {
    part: 'word/',
    suffix: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    part: 'ppt/',
    suffix: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  {
    part: 'xl/',
    suffix: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

const legacyOffice: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  ppt: 'application/vnd.ms-powerpoint',
  xls: 'application/vnd.ms-excel',
};

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0) =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** `undefined` where the content is of no kind that we know. */
export function sniffContent(bytes: Uint8Array, name: string): Content | undefined {
  if (startsWith(bytes, text('PK'))) return sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffLegacyOffice(name);
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes, signature.at));
  if (known) return { suffix: known.suffix, mediaType: known.mediaType };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  return /<svg[\s>]/iu.test(head) ? { suffix: 'svg', mediaType: 'image/svg+xml' } : undefined;
}

/** The names of a ZIP's parts stand uncompressed in it. */
function sniffZip(bytes: Uint8Array): Content {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  const kind = office.find(({ part }) => tail.includes(part));
  return kind ?? { suffix: 'zip', mediaType: 'application/zip' };
}

/** One container for all three: only the name tells them apart. */
function sniffLegacyOffice(name: string): Content {
  const suffix = suffixOf(name);
  const known = suffix in legacyOffice ? suffix : 'doc';
  return { suffix: known, mediaType: legacyOffice[known] ?? 'application/msword' };
}

export function suffixOf(name: string): string {
  return /\.([^.\\/]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
