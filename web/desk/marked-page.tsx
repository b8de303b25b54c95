import i18next from 'i18next';
import { Check, MessageSquarePlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FileRef, FormField } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { fileAddress } from '../api/routes.ts';
import type { PageSlots } from '../components/page-slots.tsx';
import { cutIntoPieces, type Mark } from '../form/cut-into-pieces.ts';
import { pick } from '../i18n/language.ts';
import { markOf } from './location-menu.ts';

export type MarkedPage = {
  readonly findings: readonly KeyedFinding[];
  readonly selectedKey: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly changed: ReadonlySet<string>;
  /** Fields whose very content was let pass before. */
  readonly passed: ReadonlySet<string>;
  readonly onRemark: (field: FormField) => void;
};

/** A page whose words and pictures carry the findings, numbered as in the list beside it. */
export function markedSlots({
  findings,
  selectedKey,
  onSelect,
  changed,
  passed,
  onRemark,
}: MarkedPage): PageSlots {
  const numberOf = new Map(findings.map((finding, index) => [finding.key, index + 1]));
  const inField = (field: FormField) => findings.filter((finding) => finding.field === field.key);
  return {
    text: (field, text, part) => (
      <MarkedText
        text={text}
        marks={inField(field).flatMap((finding) => marksIn(finding, part?.from ?? 0, text.length))}
        {...{ numberOf, selectedKey, onSelect }}
      />
    ),
    picture: (field, file) => (
      <MarkedPicture
        file={file}
        label={pick(field.label)}
        findings={inField(field).filter(
          (finding) => finding.file === undefined || finding.file === file.name,
        )}
        {...{ numberOf, selectedKey, onSelect }}
      />
    ),
    frame: (field, content) => (
      <FieldFrame
        field={field}
        isChanged={changed.has(field.key)}
        isPassed={passed.has(field.key)}
        onRemark={onRemark}
      >
        {content}
      </FieldFrame>
    ),
  };
}

function marksIn(finding: KeyedFinding, from: number, length: number): Mark[] {
  if (!finding.span) return [];
  const start = finding.span.start - from;
  const end = finding.span.end - from;
  return end <= 0 || start >= length ? [] : [{ key: finding.key, severity: finding.severity, start, end }];
}

type Selection = {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly selectedKey: string | undefined;
  readonly onSelect: (key: string) => void;
};

function MarkedText({
  text,
  marks,
  numberOf,
  selectedKey,
  onSelect,
}: Selection & { text: string; marks: readonly Mark[] }) {
  return cutIntoPieces(text, marks).map((piece) => {
    const { mark } = piece;
    if (!mark) return piece.text;
    return (
      <button
        type="button"
        key={piece.start}
        data-finding={mark.key}
        className="mark-button"
        aria-pressed={mark.key === selectedKey}
        onClick={() => onSelect(mark.key)}
      >
        <mark className={`mark is-${mark.severity} ${mark.key === selectedKey ? 'is-active' : ''}`}>
          {piece.text}
        </mark>
        <span className={`pin is-${mark.severity}`}>{numberOf.get(mark.key)}</span>
      </button>
    );
  });
}

type PictureProps = Selection & {
  readonly file: FileRef;
  readonly label: string;
  readonly findings: readonly KeyedFinding[];
};

/** Boxes are pixels of the original, so they are placed as shares of its size. */
function MarkedPicture({ file, label, findings, numberOf, selectedKey, onSelect }: PictureProps) {
  const [size, setSize] = useState<{ width: number; height: number }>();
  const share = (value: number, whole: number) => `${(value / whole) * 100}%`;
  return (
    <span className="marked-picture">
      <img
        src={fileAddress(file)}
        alt={`${label} ${file.name}`}
        onLoad={({ currentTarget }) =>
          setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
        }
      />
      {findings.map((finding) => {
        const { box } = finding;
        const isSelected = finding.key === selectedKey;
        const place =
          box && size
            ? {
                left: share(box.x, size.width),
                top: share(box.y, size.height),
                width: share(box.width, size.width),
                height: share(box.height, size.height),
              }
            : undefined;
        return (
          <button
            type="button"
            key={finding.key}
            data-finding={finding.key}
            className={`${place ? 'box' : 'box-less'} is-${finding.severity} ${isSelected ? 'is-active' : ''}`}
            style={place}
            aria-label={`${numberOf.get(finding.key)} ${pick(finding.message)}`}
            aria-pressed={isSelected}
            onClick={() => onSelect(finding.key)}
          >
            <span className={`pin is-${finding.severity}`}>{numberOf.get(finding.key)}</span>
          </button>
        );
      })}
    </span>
  );
}

type FrameProps = {
  readonly field: FormField;
  readonly isChanged: boolean;
  readonly isPassed: boolean;
  readonly onRemark: (field: FormField) => void;
  readonly children: ReactNode;
};

/** The accent bar says: changed since the last revision. The button begins a remark at this place. */
function FieldFrame({ field, isChanged, isPassed, onRemark, children }: FrameProps) {
  return (
    <div className={`frame ${isChanged ? 'is-changed' : ''}`} data-field={field.key}>
      {isChanged && <span className="visually-hidden">{i18next.t('desk.changed')}</span>}
      {children}
      {isPassed && (
        <span className="frame-passed" title={i18next.t('passed.field')}>
          <Check className="icon" /> <span className="visually-hidden">{i18next.t('passed.field')}</span>
        </span>
      )}
      <button
        type="button"
        className="frame-remark"
        aria-label={i18next.t('desk.remarkAt', { place: markOf(field) })}
        title={i18next.t('desk.remarkAt', { place: markOf(field) })}
        onClick={() => onRemark(field)}
      >
        <MessageSquarePlus className="icon" />
      </button>
    </div>
  );
}
