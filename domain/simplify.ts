import { otherForms, simplifiedForms } from './simplified-forms.ts';

const simplified = new Map<string, string>();
const targets = [...simplifiedForms];
[...otherForms].forEach((letter, at) => {
  simplified.set(letter, targets[at] ?? letter);
});

/** The simplified form of one letter; any other letter stays. */
export const simplify = (letter: string): string => simplified.get(letter) ?? letter;
