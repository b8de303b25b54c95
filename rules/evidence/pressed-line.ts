/** A line's words as they are compared between pictures: width, case, blanks and punctuation don't count. */
export const pressedLine = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
