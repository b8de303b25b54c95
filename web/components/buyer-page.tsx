import type { ReactNode } from 'react';
import { type FieldValues, type FormDefinition, findField } from '../../domain/form.ts';
import { titleOf } from '../../domain/forms/form-of.ts';
import { filesIn, isEmptyValue } from '../form/values.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { FormView } from './form-view.tsx';
import { FieldContent, FileLink, type PageSlots, plainSlots, plainText } from './page-slots.tsx';

type Props = {
  readonly form: FormDefinition;
  readonly fields: FieldValues;
  readonly sellerName: string;
  readonly slots?: PageSlots;
};

const nameKeys = ['productName', 'companyName', 'shopName', 'developerName'];
const logoKeys = ['productLogo', 'companyLogo', 'shopLogo', 'logo'];

/** The shop page or product page as buyers will see it; delivery evidence has no buyers and is shown as its form. */
export function BuyerPage({ form, fields, sellerName, slots = plainSlots }: Props) {
  const { t } = useWords();
  if (form.id === 'delivery-evidence') return <FormView form={form} fields={fields} slots={slots} />;
  const isShop = form.id.endsWith('onboarding');
  const part = partsOf(form, fields, slots);
  return (
    <article className="buyer-page">
      <p className="hint">
        {t('page.market')} / {isShop ? t('page.shop') : (part.plain('category') ?? pick(form.title))}
      </p>
      {part.show('carouselPicture', 'buyer-carousel')}
      <header className="buyer-head">
        <Logo part={part} title={titleOf(fields)} />
        <div>
          {part.inline(nameKeys, 'h1') ?? <h1 className="is-absent">{t('page.unnamed')}</h1>}
          {!isShop && <p className="hint">{sellerName}</p>}
          {part.inline(['website'], 'p')}
        </div>
        {!isShop && <span className="buyer-buy">{t('page.buy')}</span>}
      </header>
      {part.gallery('mainPictures')}
      {part.lines('highlights')}
      {part.block('introduction')}
      {part.block('description')}
      {part.gallery('descriptionPictures')}
      {part.block('specifications')}
      {part.show('brandPicture', 'buyer-wide')}
      {part.gallery('certificatePictures')}
      <SupportList form={form} fields={fields} slots={slots} />
      {filesIn(fields.userGuide).length > 0 && (
        <section>
          <h2>{part.label('userGuide')}</h2>
          {filesIn(fields.userGuide).map((file) => (
            <FileLink key={file.sha256} file={file} />
          ))}
        </section>
      )}
    </article>
  );
}

const supportKeys = [
  'supportContent',
  'supportHours',
  'supportTimeZone',
  'supportPhone',
  'supportEmail',
  'contactEmail',
  'contactMobile',
];

function SupportList({
  form,
  fields,
  slots,
}: {
  form: FormDefinition;
  fields: FieldValues;
  slots: PageSlots;
}) {
  const { t } = useWords();
  const shown = supportKeys.map((key) => findField(form, key)).filter((field) => field !== undefined);
  const written = shown.filter((field) => !isEmptyValue(fields[field.key]));
  if (written.length === 0) return null;
  return (
    <section>
      <h2>{t('page.support')}</h2>
      {written.map((field) => (
        <div className="buyer-fact" key={field.key}>
          {slots.frame(
            field,
            <>
              <span className="hint">{pick(field.label)}</span>
              <FieldContent field={field} value={fields[field.key]} slots={slots} />
            </>,
          )}
        </div>
      ))}
    </section>
  );
}

type Parts = ReturnType<typeof partsOf>;

function Logo({ part, title }: { part: Parts; title: string }) {
  return (
    part.first(logoKeys, 'buyer-logo') ?? <div className="buyer-logo is-absent">{[...title][0] ?? ''}</div>
  );
}

/** The pieces of a page by field key; a field that the form lacks or that is empty leaves nothing behind. */
function partsOf(form: FormDefinition, fields: FieldValues, slots: PageSlots) {
  const written = (key: string) => {
    const field = findField(form, key);
    return field && !isEmptyValue(fields[key]) ? field : undefined;
  };
  const pictures = (key: string, className: string): ReactNode => {
    const field = written(key);
    return field
      ? slots.frame(
          field,
          <div className={className}>
            {filesIn(fields[key]).map((file) => (
              <div key={file.sha256}>{slots.picture(field, file)}</div>
            ))}
          </div>,
        )
      : undefined;
  };
  return {
    label: (key: string) => pick(findField(form, key)?.label ?? { zh: '', en: '' }),
    plain: (key: string) => {
      const field = written(key);
      return field && plainText(field, fields[key]);
    },
    show: pictures,
    first: (keys: readonly string[], className: string) =>
      keys.map((key) => pictures(key, className)).find(Boolean),
    gallery: (key: string) => pictures(key, 'buyer-gallery'),
    inline: (keys: readonly string[], Tag: 'h1' | 'p') => {
      const key = keys.find((one) => written(one));
      const field = key && written(key);
      return field
        ? slots.frame(field, <Tag>{slots.text(field, String(fields[field.key]))}</Tag>)
        : undefined;
    },
    lines: (key: string) => {
      const field = written(key);
      if (!field) return undefined;
      return (
        <section>
          <h2>{pick(field.label)}</h2>
          {slots.frame(
            field,
            <ul className="buyer-lines">
              {cutLines(String(fields[key])).map((line) => (
                <li key={line.from}>{slots.text(field, line.text, { from: line.from })}</li>
              ))}
            </ul>,
          )}
        </section>
      );
    },
    block: (key: string) => {
      const field = written(key);
      if (!field) return undefined;
      return (
        <section>
          <h2>{pick(field.label)}</h2>
          {slots.frame(field, <p className="content-text">{slots.text(field, String(fields[key]))}</p>)}
        </section>
      );
    },
  };
}

/** Lines with their offsets in the text, so that a finding's span still points at its words. */
function cutLines(text: string): { from: number; text: string }[] {
  let from = 0;
  const lines: { from: number; text: string }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ from, text: line });
    from += line.length + 1;
  }
  return lines;
}
