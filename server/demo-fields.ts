/** Fills the forms of the demo in: the words of a story, and for the rest what every honest seller writes. */
import { type FieldValues, type FormField, fieldsOf, isFileField } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { DemoSeller } from './demo-people.ts';
import { drawLogo, drawPaper, drawScreen } from './demo-pictures.ts';
import type { DemoStory } from './demo-stories.ts';

export type DemoFile = { readonly name: string; readonly content: Buffer };

/** Keeps a file as an upload of the seller's and answers what a field holds of it. */
export type KeepFile = (file: DemoFile) => Promise<unknown>;

/** An unfinished draft has its words alone. */
export async function fillIn(story: DemoStory, seller: DemoSeller, keep: KeepFile): Promise<FieldValues> {
  const isComplete = story.end !== 'draft' || 'description' in story.fields;
  const values: Record<string, unknown> = { ...story.fields };
  if (!isComplete) return values as FieldValues;
  for (const field of fieldsOf(formOf(story.formId))) {
    if (field.key in values) continue;
    if (isFileField(field)) {
      const files = await filesFor(field, story, seller);
      const refs = await Promise.all(files.map(keep));
      if (refs.length > 0) values[field.key] = isList(field) ? refs : refs[0];
    } else if (field.required) values[field.key] = wordsFor(field, seller);
  }
  return values as FieldValues;
}

function isList(field: FormField): boolean {
  return field.type === 'images' || field.type === 'files';
}

const usual: Readonly<Record<string, string | boolean | readonly string[]>> = {
  contactPosition: '市场经理',
  contactMobile: '138 0000 4321',
  version: 'V1.0',
  supportContent: '提供安装指导、使用答疑、故障排查和版本升级，两小时内响应。',
  supportHours: '工作日 9:00–18:00',
  supportPhone: '400-000-1234',
  operatingSystem: 'CentOS 7.9 64bit',
  imageId: 'a6f1c2d4-0b3e-4c57-9a1d-58f2e7c90b14',
  openPorts: '443, 8080',
  loginMethod: '用控制台设置的密码登录，首次登录后进入 https 管理页面修改初始口令。',
  debugRequest: '{"plot":"A-03","from":"2026-09-01","to":"2026-09-02"}',
  debugResponse: '{"code":0,"points":[{"at":"2026-09-01T08:00:00+08:00","value":23.4}]}',
  deliverables: '环境检查报告、配置记录、培训录像与签字的验收单。',
  serviceFlow: '需求确认 → 方案 → 实施 → 验收，共 10 个工作日。',
};

function wordsFor(field: FormField, seller: DemoSeller): unknown {
  const known = usual[field.key];
  if (known !== undefined) return known;
  const address = `${seller.id}.example.com`;
  if (field.key === 'companyName') return seller.name;
  if (field.key === 'contactName') return seller.person;
  if (field.type === 'email') return `service@${address}`;
  if (field.type === 'url')
    return field.key === 'website' ? `https://www.${address}` : `https://api.${address}/v1/orders`;
  if (field.type === 'agreement' || field.type === 'boolean') return true;
  if (field.type === 'choice') return field.options[0]?.value;
  if (field.type === 'choices') return field.options.map(({ value }) => value);
  return field.example?.zh;
}

/** Optional pictures only where they make a page look like one. */
const wanted: readonly string[] = ['productLogo', 'descriptionPictures', 'brandPicture'];

async function filesFor(
  field: FormField,
  story: DemoStory,
  seller: DemoSeller,
): Promise<readonly DemoFile[]> {
  if (!field.required && !wanted.includes(field.key)) return [];
  const { brand, hue } = seller;
  if (field.type === 'company-logo')
    return [{ name: `${brand}-logo.png`, content: await drawLogo(brand, hue, 'company') }];
  if (field.type === 'product-logo')
    return [{ name: 'logo-120.png', content: await drawLogo(titleOf(story, seller), hue, 'product') }];
  if (field.type === 'images' || field.type === 'image') return drawPictures(field, story, seller);
  const heading = field.label.zh;
  const lines = [seller.name, titleOf(story, seller), '版本 V1.0', '2026 年 6 月'];
  return [{ name: `${heading}.pdf`, content: await drawPaper(heading, lines) }];
}

async function drawPictures(field: FormField, story: DemoStory, seller: DemoSeller): Promise<DemoFile[]> {
  const title = titleOf(story, seller);
  const points = String(story.fields.highlights ?? '概览\n任务\n报表\n设置').split('\n');
  const menu = ['工作台', ...points.map((point) => point.slice(0, 6)), '系统设置'];
  const rows = points.map((point, index) => [
    `SJ-${1024 + index * 37}`,
    point.slice(0, 8),
    ['进行中', '已完成', '待确认'][index % 3] ?? '',
    `09-${10 + index} 14:${20 + index}`,
  ]);
  const columns = ['编号', '事项', '状态', '更新时间'];
  const screen = await drawScreen({ title, hue: seller.hue, menu, columns, rows });
  const frame = frames[field.key] ?? { widthPx: 800, heightPx: 600 };
  const { default: sharp } = await import('sharp');
  const content = await sharp(screen).resize(frame.widthPx, frame.heightPx, { fit: 'fill' }).png().toBuffer();
  return [{ name: `${field.label.zh}-1.png`, content }];
}

const frames: Readonly<Record<string, { widthPx: number; heightPx: number }>> = {
  descriptionPictures: { widthPx: 1120, heightPx: 840 },
  brandPicture: { widthPx: 780, heightPx: 440 },
};

function titleOf({ fields }: DemoStory, { brand }: DemoSeller): string {
  return String(fields.productName ?? fields.shopName ?? brand);
}
