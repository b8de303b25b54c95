import { type FormDefinition, type FormField, fieldsOf, isFileField, isTextField } from '../domain/form.ts';
import { isSelected, type PackRule, packName, type RulePack } from '../domain/pack.ts';
import { allRules } from './index.ts';
import type { Rule } from './rule.ts';

/** A rule of a pack at a field that it looks at. */
export type RulePlace = { readonly rule: Rule; readonly entry: PackRule; readonly field: FormField };

type Asked = { readonly form: FormDefinition; readonly pack: RulePack; readonly rules?: readonly Rule[] };
type Places = ReadonlyMap<FormField, readonly RulePlace[]>;

/** Packs and forms are never changed in place: what was worked out for two of them holds as long as both live. */
const known = new WeakMap<RulePack, WeakMap<FormDefinition, Places>>();

/**
 * The fields of a form, in its order, that rules of the pack look at, each with these rules in the order of the pack.
 * @throws RangeError where the pack names a rule that does not exist
 */
export function rulePlaces({ form, pack, rules = allRules }: Asked): Places {
  if (rules !== allRules) return workOut(form, pack, rules);
  const ofPack = known.get(pack) ?? new WeakMap<FormDefinition, Places>();
  known.set(pack, ofPack);
  const places = ofPack.get(form) ?? workOut(form, pack, rules);
  ofPack.set(form, places);
  return places;
}

function workOut(form: FormDefinition, pack: RulePack, rules: readonly Rule[]): Places {
  return new Map(
    fieldsOf(form)
      .map((field) => [field, placesAt({ form, pack, rules }, field)] as const)
      .filter(([, places]) => places.length > 0),
  );
}

function placesAt({ form, pack, rules }: Required<Asked>, field: FormField): readonly RulePlace[] {
  return pack.rules
    .filter((entry) => entry.mode !== 'off' && isSelected(entry.on, form, field))
    .map((entry) => {
      const rule = rules.find(({ id }) => id === entry.rule);
      if (!rule) throw new RangeError(`${packName(pack)} names the unknown rule ${entry.rule}`);
      return { rule, entry, field };
    })
    .filter((place) => canLookAt(place));
}

/** A rule on words has nothing to say of a file, and the other way round. */
function canLookAt({ rule, field }: RulePlace): boolean {
  const needs: readonly string[] = rule.needs;
  if (needs.includes('text')) return isTextField(field);
  if (needs.includes('files') || needs.includes('images')) return isFileField(field);
  return true;
}
