import { strFromU8, unzipSync } from 'fflate';

/** More than any page of words needs; a bomb claims far more. */
const largestPartBytes = 20 * 1024 * 1024;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Named and numbered entities as letters; what is unknown stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const isWords = (name: string) => /^word\/(document|header\d*|footer\d*|footnotes|comments)\.xml$/.test(name);

function paragraphs(xml: string): string {
  const lines = xml
    .replace(/<w:(p|tr)[ >]/g, '\n<$1 ')
    .replace(/<w:(tab|tc)[ />]/g, ' <$1 ')
    .replace(/<w:br[^>]*>/g, '\n')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '');
  return decodeEntities(lines.replace(/<[^>]*>/g, ''));
}

/** Pictures inside a document: a record may be pasted as a screenshot. */
const isPicture = (name: string) => /^word\/media\/[^/]+\.(png|jpe?g|webp)$/i.test(name);

/**
 * Words of a DOCX (Office Open XML, part 1, §17), body first, and the pictures pasted into it.
 * @throws where the file is no zip archive or a part is absurdly large
 */
export function readWordFile(file: Uint8Array): { text: string; pictures: readonly Uint8Array[] } {
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!isWords(name) && !isPicture(name)) return false;
      if (originalSize > largestPartBytes) throw new RangeError(`${name} unpacks to ${originalSize} bytes`);
      return true;
    },
  });
  const names = Object.keys(parts);
  const words = names
    .filter(isWords)
    .sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml'));
  return {
    text: words.map((name) => paragraphs(strFromU8(parts[name] as Uint8Array))).join('\n'),
    pictures: names.filter(isPicture).map((name) => parts[name] as Uint8Array),
  };
}
