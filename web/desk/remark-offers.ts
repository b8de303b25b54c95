import { type FormDefinition, findField } from '../../domain/form.ts';
import { fillSlots } from '../../domain/remark-slots.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { RemarkTemplate } from '../api/desk.ts';
import { fieldsMatching, markOf, openMarkAt } from './location-menu.ts';
import { pinyinInitials } from './pinyin-initials.ts';

/** Something that can be put in where the caret stands. */
export type Offer = {
  readonly key: string;
  readonly kind: 'location' | 'template';
  readonly label: string;
  readonly hint: string;
  /** Where what is replaced begins; it ends at the caret. */
  readonly start: number;
  readonly insert: string;
};

type Written = {
  readonly text: string;
  readonly caret: number;
  readonly form: FormDefinition;
  readonly templates: readonly RemarkTemplate[];
  /** The finding that the remark was taken from. */
  readonly finding: KeyedFinding | undefined;
};

const offeredAtMost = 8;

/** Locations after 【, templates after a / at the beginning of what is said. */
export function offersAt(written: Written): readonly Offer[] {
  const { text, caret, form } = written;
  const open = openMarkAt(text, caret);
  if (open)
    return fieldsMatching(form, open.typed)
      .slice(0, offeredAtMost)
      .map((field) => ({
        ...{ key: field.key, kind: 'location', label: markOf(field), hint: '' },
        ...{ start: open.start, insert: markOf(field) },
      }));
  const slash = /^(\s*【[^】]*】)?\s*\/([^/\s]{0,20})$/u.exec(text.slice(0, caret));
  return slash ? templateOffers(written, slash[1] ?? '', slash[2] ?? '') : [];
}

function templateOffers(
  { caret, form, templates, finding }: Written,
  mark: string,
  typed: string,
): readonly Offer[] {
  return templates
    .filter((one) => isMatching(one, typed))
    .toSorted((a, b) => rank(b, finding) - rank(a, finding))
    .slice(0, offeredAtMost)
    .map((template) => {
      const field = mark ? undefined : findField(form, template.field ?? finding?.field ?? '');
      return {
        ...{ key: template.id, kind: 'template', label: template.title, hint: template.text.slice(0, 40) },
        ...{
          start: caret - typed.length - 1,
          insert: (field ? markOf(field) : '') + fillSlots(template.text, finding),
        },
      };
    });
}

function isMatching({ title, text }: RemarkTemplate, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return (
    title.toLowerCase().includes(wanted) || pinyinInitials(title).includes(wanted) || text.includes(typed)
  );
}

const rank = ({ rule, field }: RemarkTemplate, finding: KeyedFinding | undefined) =>
  (rule !== null && rule === finding?.rule ? 2 : 0) + (field !== null && field === finding?.field ? 1 : 0);
