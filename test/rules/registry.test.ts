import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'ava';
import { fieldsOf } from '../../domain/form.ts';
import { forms } from '../../domain/forms/form-of.ts';
import { isSelected } from '../../domain/pack.ts';
import { allRules } from '../../rules/index.ts';
import { rulePacks } from '../../rules/packs/index.ts';

const pathsIn = (folder: string, suffix: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(suffix))
    .map((path) => `${folder}/${path}`);
const pages = pathsIn('rules', '.md');
const tests = pathsIn('test', '.test.ts').map((path) => readFileSync(path, 'utf8'));
const index = readFileSync('docs/rules.md', 'utf8');

test('ids of rules are kebab-case and unique', (t) => {
  const ids = allRules.map(({ id }) => id);
  t.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  );
  for (const id of ids) t.regex(id, /^[a-z]+(-[a-z0-9]+)*$/);
});

for (const rule of allRules) {
  test(`${rule.id} has a page in both languages, a place in the index, a pack and a test`, (t) => {
    const page = pages.find((path) => basename(path, '.md') === rule.id);
    t.truthy(page, 'page');
    const text = readFileSync(page ?? '', 'utf8');
    t.regex(text, /\p{Script=Han}/u);
    t.regex(text, /[A-Za-z]{4,} [A-Za-z]{2,} /u);
    t.true(index.includes(`(../${page})`), 'docs/rules.md');
    t.true(
      rulePacks.some((pack) => pack.rules.some((entry) => entry.rule === rule.id)),
      'pack',
    );
    const variable = rule.id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    t.true(
      tests.some((source) => source.includes(variable) || source.includes(`'${rule.id}'`)),
      'test',
    );
  });
}

for (const pack of rulePacks) {
  const name = `${pack.id}@${pack.version}`;

  test(`${name}: every entry names a rule and reaches a field of a form`, (t) => {
    for (const { rule, on } of pack.rules) {
      t.true(
        allRules.some(({ id }) => id === rule),
        rule,
      );
      const reached = forms.some((form) => fieldsOf(form).some((field) => isSelected(on, form, field)));
      t.true(reached, `${rule} reaches nothing`);
    }
  });

  test(`${name}: every key that an entry names is a field of some form`, (t) => {
    const keys = new Set(forms.flatMap((form) => fieldsOf(form).map(({ key }) => key)));
    for (const { rule, on } of pack.rules)
      for (const key of [...(on.fields ?? []), ...(on.except ?? [])])
        t.true(keys.has(key), `${rule}: ${key}`);
  });

  test(`${name}: no field is judged twice by one rule`, (t) => {
    for (const form of forms)
      for (const field of fieldsOf(form)) {
        const ids = pack.rules.filter(({ on }) => isSelected(on, form, field)).map(({ rule }) => rule);
        t.deepEqual(
          ids.filter((id, at) => ids.indexOf(id) !== at),
          [],
          `${form.id} ${field.key}`,
        );
      }
  });

  test(`${name}: every rule says where it comes from and when that was read`, (t) => {
    for (const { rule, source } of pack.rules) {
      t.true(source.title.length > 0, rule);
      t.regex(source.checkedOn, /^\d{4}-\d{2}-\d{2}$/, rule);
      t.is(
        source.confidence === 'printed',
        source.reference !== undefined,
        `${rule}: printed means an address`,
      );
    }
  });
}
