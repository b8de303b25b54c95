import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { both } from '../domain/bilingual.ts';
import { type FormDefinition, findField, formIds, isTextField } from '../domain/form.ts';
import { formOf, isFormId } from '../domain/forms/form-of.ts';
import { nearestName } from '../domain/nearest.ts';
import { InputProblem } from './input.ts';

/** A submission as it was written: values are not yet held against the form, files are still paths. */
export type WrittenSubmission = {
  readonly form: FormDefinition;
  readonly values: Readonly<Record<string, unknown>>;
};

/**
 * Reads `{form, fields}` in YAML or JSON. In YAML a number or a date in a text field stays the text that was written, so
 * that a phone number needs no quotes.
 * @throws InputProblem that says what is wrong, and in which line
 */
export function readSubmission(text: string): WrittenSubmission {
  const root = /^\s*\{/u.test(text) ? (readJson(text) ?? readYaml(text)) : readYaml(text);
  const { form: id, fields, ...others } = root.plain;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new InputProblem(
      both(
        `多了“${short(unknown)}”：只有 form 和 fields 两项。`,
        `has "${short(unknown)}": only form and fields are known.`,
      ),
    );
  const form = formCalled(id);
  if (fields === undefined || fields === null) return { form, values: {} };
  if (!isRecord(fields))
    throw new InputProblem(
      both('fields 要写成“字段: 值”的形式。', 'fields must be a mapping of field: value.'),
    );
  return { form, values: root.node ? asWritten(root.node, form, fields) : fields };
}

type Root = { readonly plain: Record<string, unknown>; readonly node?: YAMLMap };

function formCalled(id: unknown): FormDefinition {
  if (typeof id !== 'string')
    throw new InputProblem(
      both(
        `没有写 form。可选：${formIds.join('、')}。`,
        `form is missing. Choose one of ${formIds.join(', ')}.`,
      ),
    );
  if (isFormId(id)) return formOf(id);
  const nearest = nearestName(id.slice(0, 60), formIds);
  throw new InputProblem(
    both(
      `没有表单“${short(id)}”，最接近的是 ${nearest}。`,
      `there is no form "${short(id)}"; the nearest is ${nearest}.`,
    ),
  );
}

/** Undefined where it is no JSON; YAML in braces may still read it and explains itself better. */
function readJson(text: string): Root | undefined {
  try {
    const plain: unknown = JSON.parse(text);
    return isRecord(plain) ? { plain } : undefined;
  } catch {
    return undefined;
  }
}

function readYaml(text: string): Root {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const said = error.message.split('\n')[0];
    throw new InputProblem(
      both(`第 ${line} 行第 ${col} 列读不懂：${said}`, `line ${line}, column ${col} can't be read: ${said}`),
    );
  }
  const plain = toPlain(document);
  if (!isRecord(plain) || !isMap(document.contents))
    throw new InputProblem(
      both(
        '不是提交：最外层要有 form 和 fields。',
        'is no submission: form and fields are expected at the top.',
      ),
    );
  return { plain, node: document.contents };
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new InputProblem(both(`读不懂：${said}`, `can't be read: ${said}`));
  }
}

/** Numbers and dates that stand in a text field, as they were spelled. */
function asWritten(
  root: YAMLMap,
  form: FormDefinition,
  plain: Record<string, unknown>,
): Record<string, unknown> {
  const fields = root.get('fields', true);
  if (!isMap(fields)) return plain;
  const values = { ...plain };
  for (const { key, value } of fields.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const field = findField(form, name);
    const isNumber = isScalar(value) && typeof value.value === 'number';
    if (field && isTextField(field) && isNumber && value.source !== undefined) values[name] = value.source;
  }
  return values;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const short = (text: string) => text.slice(0, 60);
