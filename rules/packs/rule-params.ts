/** Which parameters a pack may give to a rule, within which bounds: read by the editor and by the check of a draft. */
import type { Bilingual } from '../../domain/bilingual.ts';

type Named = { readonly name: string; readonly label: Bilingual };
export type RuleParam = Named &
  (
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly isWhole?: boolean }
    /** Two numbers: lowest and highest, or width and height. */
    | { readonly kind: 'pair'; readonly min: number; readonly max: number; readonly isRising?: boolean }
    | { readonly kind: 'texts'; readonly pattern: RegExp; readonly most: number }
    /** Keys of form fields. */
    | { readonly kind: 'fields' }
    /** One key of a form field. */
    | { readonly kind: 'field' }
    /** Text by name. */
    | { readonly kind: 'text-by-name'; readonly names: readonly string[] }
  );

const say = (zh: string, en: string): Bilingual => ({ zh, en });
const pixels = (name: string, zh: string, en: string): RuleParam => ({
  ...{ name, label: say(`${zh}（像素）`, `${en} (pixels)`) },
  ...{ kind: 'number', min: 1, max: 20_000, isWhole: true },
});
const suffixes: RuleParam = {
  ...{ name: 'suffixes', label: say('允许的格式', 'Formats allowed') },
  ...{ kind: 'texts', pattern: /^(png|jpe?g|webp|gif|svg|bmp)$/u, most: 8 },
};
const maxSizeBytes: RuleParam = {
  ...{ name: 'maxSizeBytes', label: say('最大文件（字节）', 'Largest file (bytes)') },
  ...{ kind: 'number', min: 1_024, max: 104_857_600, isWhole: true },
};
const ratio = (name: string, zh: string, en: string): RuleParam => ({
  ...{ name, label: say(zh, en), kind: 'number', min: 0.1, max: 20 },
});
const least = (zh: string, en: string, max: number): RuleParam => ({
  ...{ name: 'least', label: say(zh, en), kind: 'number', min: 1, max, isWhole: true },
});

/** All rules on logos read the same limits, each what it needs of them. */
const logoParams: readonly RuleParam[] = [
  suffixes,
  maxSizeBytes,
  {
    ...{ name: 'advised', label: say('建议的宽和高（像素）', 'Advised width and height (pixels)') },
    ...{ kind: 'pair', min: 1, max: 20_000 },
  },
  ratio('minRatio', '最小宽高比', 'Least ratio of width to height'),
  ratio('maxRatio', '最大宽高比', 'Greatest ratio of width to height'),
  pixels('minHeightPx', '最小高度', 'Least height'),
];
const logoRules = [
  'animated',
  'blank',
  'bomb',
  'corrupt',
  'dimensions',
  'format',
  'suffix-mismatch',
  'too-large',
];

export const ruleParams: Readonly<Record<string, readonly RuleParam[]>> = {
  'carousel-link': [
    {
      ...{ name: 'domains', label: say('允许的域名', 'Domains allowed') },
      ...{ kind: 'texts', pattern: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, most: 50 },
    },
  ],
  'description-length': [
    least('没有图片时的最少字数', 'Least characters without pictures', 10_000),
    { name: 'pictures', label: say('图片所在的字段', 'Field of the pictures'), kind: 'field' },
  ],
  ...Object.fromEntries(logoRules.map((rule) => [`logo-${rule}`, logoParams])),
  'picture-size': [
    pixels('minWidthPx', '最小宽度', 'Least width'),
    pixels('maxWidthPx', '最大宽度', 'Greatest width'),
    pixels('minHeightPx', '最小高度', 'Least height'),
    {
      ...{ name: 'ratio', label: say('宽高比，从低到高', 'Ratio of width to height, lowest and highest') },
      ...{ kind: 'pair', min: 0.1, max: 20, isRising: true },
    },
  ],
  'product-name-platform': [
    {
      ...{ name: 'names', label: say('平台名称', 'Names of the platform') },
      ...{ kind: 'texts', pattern: /^\S(.{0,38}\S)?$/u, most: 50 },
    },
  ],
  'product-name-suffix': [
    {
      ...{ name: 'suffixes', label: say('名称后缀', 'Suffixes of names') },
      ...{ kind: 'text-by-name', names: ['saas', 'license', 'api', 'image', 'service', 'hcs'] },
    },
  ],
  'required-field': [
    { name: 'alsoRequired', label: say('另外必填的字段', 'Fields required besides'), kind: 'fields' },
  ],
  'too-few-screenshots': [least('最少截图张数', 'Least number of screenshots', 50)],
};

/** Why the value can't be this parameter, or undefined where it can. */
export function faultOfParam(
  param: RuleParam,
  value: unknown,
  knownFields: ReadonlySet<string>,
): Bilingual | undefined {
  const { label } = param;
  switch (param.kind) {
    case 'number':
      if (isWithin(value, param) && (!param.isWhole || Number.isInteger(value))) return undefined;
      return outOfRange(label, param, param.isWhole === true);
    case 'pair': {
      const pair = Array.isArray(value) && value.length === 2 && value.every((one) => isWithin(one, param));
      if (pair && (!param.isRising || (value[0] as number) <= (value[1] as number))) return undefined;
      return outOfRange(label, param, false, 2);
    }
    case 'texts': {
      const isList = Array.isArray(value) && value.length > 0 && value.length <= param.most;
      const odd = isList ? value.find((one) => typeof one !== 'string' || !param.pattern.test(one)) : value;
      if (isList && odd === undefined) return undefined;
      return say(
        `“${label.zh}”里的“${shown(odd)}”写法不对，要 1–${param.most} 项，逐项填写。`,
        `“${shown(odd)}” can’t stand in “${label.en}”; list 1–${param.most} of them.`,
      );
    }
    case 'fields':
    case 'field': {
      const keys = param.kind === 'field' ? [value] : Array.isArray(value) ? value : [value];
      const odd = keys.find((key) => typeof key !== 'string' || !knownFields.has(key));
      return odd === undefined && keys.length > 0 ? undefined : unknownField(odd);
    }
    case 'text-by-name': {
      const isTable = value !== null && typeof value === 'object' && !Array.isArray(value);
      const odd = isTable
        ? Object.entries(value).find(([name, text]) => !param.names.includes(name) || !isShortText(text))
        : [shown(value)];
      if (!odd) return undefined;
      return say(
        `“${label.zh}”没有“${odd[0]}”这一项，可以填 ${param.names.join('、')}。`,
        `“${label.en}” has no “${odd[0]}”; there are ${param.names.join(', ')}.`,
      );
    }
  }
}

export function unknownField(key: unknown): Bilingual {
  return say(
    `表单没有字段“${shown(key)}”，从字段列表里选一个。`,
    `No form has a field “${shown(key)}”; choose one of the list.`,
  );
}

function isWithin(value: unknown, { min, max }: { min: number; max: number }): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function outOfRange(
  label: Bilingual,
  { min, max }: { min: number; max: number },
  isWhole: boolean,
  many = 1,
) {
  const zh = many === 1 ? (isWhole ? '整数' : '数字') : '两个数字';
  const en = many === 1 ? (isWhole ? 'a whole number' : 'a number') : 'two numbers';
  return say(
    `“${label.zh}”超出范围，填 ${min}–${max} 的${zh}。`,
    `“${label.en}” is out of range; give ${en} from ${min} to ${max}.`,
  );
}

function isShortText(text: unknown): boolean {
  return typeof text === 'string' && text.length > 0 && text.length <= 60;
}

function shown(value: unknown): string {
  return String(typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 40);
}
