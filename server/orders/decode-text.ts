import { isUtf8 } from 'node:buffer';

/**
 * Text of a file that a spreadsheet program saved: UTF-8 with or without mark, UTF-16 with one, else GB 18030, which
 * holds GBK and GB 2312. Undefined for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}
