/**
 * Full-width letters, digits and signs as half-width ones, the ideographic space as a space. One UTF-16 unit stays one,
 * so offsets in the result are offsets in the original.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe5\uffe1]/gu, (char) => {
    if (char === '\u3000') return ' ';
    if (char === '\uffe5') return '¥';
    if (char === '\uffe1') return '£';
    return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

/** For comparing names: half-width, lower case, without blanks and brackets. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】《》“”"'·\-_]/gu, '');
}
