import { type PageKind, pageKinds } from './facts.ts';

/** What a person says that a picture shows; `unclear` where they can't tell, which proves nothing. */
export const pageChoices = [...pageKinds, 'unclear'] as const;
export type PageChoice = PageKind | 'unclear';

/** Who said so: the seller when handing in, the project team when judging. The latter counts. */
export type ChoiceSide = 'seller' | 'project-team';
