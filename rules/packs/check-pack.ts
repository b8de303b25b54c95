/** What is wrong with a draft, place by place, each in one sentence with what to do. */
import type { Bilingual } from '../../domain/bilingual.ts';
import { fieldsOf, formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import type { PackRule, RulePack } from '../../domain/pack.ts';
import { entriesOf } from '../../domain/pack-entries.ts';
import { allRules } from '../index.ts';
import { faultOfParam, ruleParams, unknownField } from './rule-params.ts';

export type PackFault = {
  /** `picture-size:2.params.minWidthPx` */
  readonly place: string;
  readonly code:
    | 'unknown-rule'
    | 'unknown-field'
    | 'unknown-param'
    | 'param-out-of-range'
    | 'bad-dates'
    | 'nowhere';
  readonly message: Bilingual;
};

const knownFields: ReadonlySet<string> = new Set(
  formIds.flatMap((id) => fieldsOf(formOf(id)).map(({ key }) => key)),
);

export function checkPack(pack: RulePack): readonly PackFault[] {
  return entriesOf(pack).flatMap(({ key, entry }) => [
    ...faultsOfRule(key, entry),
    ...faultsOfFields(key, entry),
    ...faultsOfParams(key, entry),
    ...faultsOfDates(key, entry),
  ]);
}

function faultsOfRule(key: string, { rule }: PackRule): readonly PackFault[] {
  if (allRules.some(({ id }) => id === rule)) return [];
  return [
    fault(key, 'unknown-rule', {
      zh: `没有规则“${rule}”，从规则列表里选一条。`,
      en: `There is no rule “${rule}”; choose one of the list.`,
    }),
  ];
}

function faultsOfFields(key: string, { on }: PackRule): readonly PackFault[] {
  const odd = [...(on.fields ?? []), ...(on.except ?? [])].find((field) => !knownFields.has(field));
  if (odd !== undefined) return [fault(`${key}.on.fields`, 'unknown-field', unknownField(odd))];
  const left = on.fields?.filter((field) => !on.except?.includes(field));
  if (left?.length === 0 || on.forms?.length === 0)
    return [
      fault(`${key}.on`, 'nowhere', {
        zh: '这样没有任何字段会被检查；选一个字段，或停用这条规则。',
        en: 'No field would be checked; choose one, or switch the rule off.',
      }),
    ];
  return [];
}

function faultsOfParams(key: string, { rule, params = {} }: PackRule): readonly PackFault[] {
  const known = ruleParams[rule] ?? [];
  return Object.entries(params).flatMap(([name, value]) => {
    const param = known.find((one) => one.name === name);
    const place = `${key}.params.${name}`;
    if (!param)
      return [
        fault(place, 'unknown-param', {
          zh: `这条规则没有参数“${name}”${known.length > 0 ? `，有 ${known.map((one) => one.name).join('、')}` : ''}。`,
          en: `The rule has no parameter “${name}”${known.length > 0 ? `; it has ${known.map((one) => one.name).join(', ')}` : ''}.`,
        }),
      ];
    const message = faultOfParam(param, value, knownFields);
    return message ? [fault(place, 'param-out-of-range', message)] : [];
  });
}

function faultsOfDates(key: string, { from, until }: PackRule): readonly PackFault[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [
    fault(`${key}.until`, 'bad-dates', {
      zh: `结束日 ${until} 早于开始日 ${from}，改其中一个。`,
      en: `It ends on ${until}, before it begins on ${from}; change one of them.`,
    }),
  ];
}

function fault(place: string, code: PackFault['code'], message: Bilingual): PackFault {
  return { place, code, message };
}
