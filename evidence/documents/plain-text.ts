import { decodeEntities } from './word-text.ts';

/** Chat exports from Chinese Windows are often GB 18030; a byte order mark tells UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The visible words of a page, a line a block. */
export function pageText(html: string): string {
  const visible = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|head|template)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|p|div|tr|li|h\d|table|section|article)\b[^>]*>/gi, '\n')
    .replace(/<\/?(td|th|span)\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(visible);
}
