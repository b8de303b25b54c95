import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { KeyedFinding } from '../../domain/report.ts';
import { deletionRange } from '../../rules/words/rewrites/deletion-range.ts';
import { cutIntoPieces, type Mark } from './cut-into-pieces.ts';

export type MarkedInputHandle = {
  /** Puts the caret at the mark and opens what is said about it. */
  readonly goTo: (key: string) => void;
  /** Replaces the words of the mark as one step that Ctrl Z takes back. */
  readonly rewrite: (finding: KeyedFinding, words: string) => void;
};

type Props = {
  readonly id: string;
  readonly value: string;
  readonly isMultiline: boolean;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly isInvalid: boolean;
  readonly marks: readonly Mark[];
  readonly activeKey: string | undefined;
  readonly onActivate: (key: string | undefined) => void;
  readonly onChange: (value: string) => void;
  readonly onCompose: (isComposing: boolean) => void;
  readonly onBlur: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly ref?: Ref<MarkedInputHandle>;
  /** Shown under the line of the active mark. */
  readonly children?: ReactNode;
};

const restMs = 800;

/** A text field whose findings are underlined in the text itself; a copy of the text lies behind it and carries them. */
export function MarkedInput(props: Props) {
  const { value, marks, activeKey, onActivate } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const { caret, track } = useMovingCaret(area);
  const [below, setBelow] = useState<{ top: number; left: number }>();

  useImperativeHandle(props.ref, () => ({
    goTo: (key) => {
      const mark = marks.find((one) => one.key === key);
      area.current?.focus();
      if (mark) area.current?.setSelectionRange(mark.start, mark.start);
      onActivate(key);
    },
    rewrite: (finding, words) => area.current && replaceWords(area.current, finding, words),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with the text
  useEffect(() => {
    const mark = activeKey
      ? back.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(activeKey)}"]`)
      : undefined;
    setBelow(mark && back.current ? placeBelow(mark, back.current) : undefined);
  }, [activeKey, value]);

  const shown = marks.filter((mark) => caret === undefined || caret <= mark.start || caret > mark.end);
  return (
    <div className={`marked ${props.isInvalid ? 'is-invalid' : ''}`}>
      <div className="marked-back" ref={back} aria-hidden="true">
        {cutIntoPieces(value, shown).map((piece) =>
          piece.mark ? (
            <mark
              key={piece.start}
              data-mark={piece.mark.key}
              className={`mark is-${piece.mark.severity} ${piece.mark.key === activeKey ? 'is-active' : ''}`}
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {'\u200B'}
      </div>
      <textarea
        ref={area}
        id={props.id}
        rows={props.isMultiline ? 3 : 1}
        value={value}
        placeholder={props.placeholder}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        spellCheck={false}
        onChange={(event) => {
          track();
          props.onChange(
            props.isMultiline ? event.target.value : event.target.value.replace(/\s*\n\s*/gu, ' '),
          );
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !props.isMultiline && !event.altKey) event.preventDefault();
          props.onKeyDown?.(event);
        }}
        onCompositionStart={() => props.onCompose(true)}
        onCompositionEnd={() => props.onCompose(false)}
        onBlur={props.onBlur}
        onMouseMove={(event) => {
          const key = markAt(back.current, event.clientX, event.clientY);
          if (key && key !== activeKey) onActivate(key);
        }}
        onClick={(event) => onActivate(markAt(back.current, event.clientX, event.clientY))}
      />
      {below && props.children && (
        <div className="marked-below" style={below}>
          {props.children}
        </div>
      )}
    </div>
  );
}

/** Where the caret is while someone types, and nothing once typing has rested: a word in the making isn't judged. */
function useMovingCaret(area: { readonly current: HTMLTextAreaElement | null }) {
  const [caret, setCaret] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const track = useCallback(() => {
    setCaret(area.current?.selectionEnd);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCaret(undefined), restMs);
  }, [area]);
  return { caret, track };
}

function markAt(back: HTMLElement | null, x: number, y: number): string | undefined {
  for (const mark of back?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])
    for (const box of mark.getClientRects())
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.dataset.mark;
  return undefined;
}

function placeBelow(mark: HTMLElement, back: HTMLElement): { top: number; left: number } {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const frame = back.getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - frame.left - 16, frame.width - 380));
  return { top: box.bottom - frame.top + 8, left };
}

/** `insertText` is the only way of changing a field that the browser's own undo knows. */
function replaceWords(area: HTMLTextAreaElement, finding: KeyedFinding, words: string): void {
  if (!finding.span || area.value.slice(finding.span.start, finding.span.end) !== (finding.quote ?? ''))
    return;
  area.focus();
  const { start, end } = finding.span;
  const range = words === '' ? deletionRange(area.value, start, end) : { start, end };
  area.setSelectionRange(range.start, range.end);
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
}
