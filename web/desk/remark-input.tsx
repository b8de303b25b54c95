import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FormDefinition } from '../../domain/form.ts';
import { slotsIn } from '../../domain/remark-slots.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { ReadRemark } from './desk-remarks.ts';
import { OfferList } from './offer-list.tsx';
import { type Offer, offersAt } from './remark-offers.ts';
import { useTemplates } from './use-templates.ts';

type Props = {
  readonly form: FormDefinition;
  readonly text: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly read?: ReadRemark;
  /** The finding that it was taken from. */
  readonly finding?: KeyedFinding | undefined;
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (text: string) => void;
  readonly onPaste?: (text: string) => boolean;
  readonly onBlur?: () => void;
  readonly onSend: () => void;
  readonly onEnter?: () => void;
};

/**
 * One remark as it will be read. 【 opens the list of the form's locations, / that of the templates; Tab or Enter takes
 * the marked one, and Tab goes on to the next slot that is still to be filled.
 */
export function RemarkInput(props: Props) {
  const { form, text, finding, onChange } = props;
  const templates = useTemplates();
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<readonly [from: number, to: number] | undefined>(undefined);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const listId = useId();
  const offers = caret === undefined || isClosed ? [] : offersAt({ text, caret, form, templates, finding });

  useLayoutEffect(() => {
    if (!wanted.current) return;
    area.current?.setSelectionRange(...wanted.current);
    wanted.current = undefined;
  });
  const follow = () => setCaret(area.current?.selectionEnd);
  const take = (offer: Offer | undefined) => {
    if (!offer || caret === undefined) return;
    const rest = text.slice(caret);
    const [slot] = slotsIn(offer.insert);
    const end = offer.start + offer.insert.length;
    wanted.current = slot ? [offer.start + slot.start, offer.start + slot.end] : [end, end];
    const after = offer.kind === 'location' ? rest.replace(/^[】\]]/u, '') : rest;
    onChange(text.slice(0, offer.start) + offer.insert + after);
    setCaret(undefined);
  };
  /** Whether there was one to go to. */
  const goToSlot = (): boolean => {
    const slots = slotsIn(text);
    const from = area.current?.selectionEnd ?? 0;
    const next = slots.find(({ start }) => start >= from) ?? slots[0];
    if (next) area.current?.setSelectionRange(next.start, next.end);
    return next !== undefined;
  };
  const handleKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (offers.length > 0 && moveInList(event, offers.length, setChosen)) return;
    if (offers.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      return take(offers[Math.min(chosen, offers.length - 1)]);
    }
    if (event.key === 'Tab' && !event.shiftKey && goToSlot()) return event.preventDefault();
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (offers.length > 0) setClosed(true);
      else area.current?.blur();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onSend();
    } else if (event.key === 'Enter' && !event.shiftKey && props.onEnter) {
      event.preventDefault();
      props.onEnter();
    }
  };
  const handlePaste = (event: ClipboardEvent) => {
    if (props.onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  return (
    <div className={`remark-input ${props.read?.fault ? 'is-faulty' : ''}`}>
      <div className="remark-back" aria-hidden="true">
        {paint(text, props.read)}
        {'\u200B'}
      </div>
      <textarea
        ref={area}
        rows={1}
        value={text}
        placeholder={props.placeholder}
        aria-label={props.label}
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          offers.length > 0 ? `${listId}-${Math.min(chosen, offers.length - 1)}` : undefined
        }
        spellCheck={false}
        onChange={(event) => {
          setClosed(false);
          setChosen(0);
          setCaret(event.target.selectionEnd);
          onChange(event.target.value);
        }}
        onKeyDown={handleKeys}
        onSelect={follow}
        onPaste={handlePaste}
        onBlur={() => {
          setCaret(undefined);
          props.onBlur?.();
        }}
      />
      <OfferList
        id={listId}
        {...{ offers, chosen: Math.min(chosen, offers.length - 1), counts: props.counts }}
        onTake={take}
      />
    </div>
  );
}

function moveInList(
  event: KeyboardEvent,
  length: number,
  move: (to: (at: number) => number) => void,
): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return false;
  event.preventDefault();
  move((at) => (at + by + length) % length);
  return true;
}

/** The copy behind the text: the location in colour, an unknown one underlined, what is still to be filled in marked. */
function paint(text: string, read: ReadRemark | undefined): ReactNode {
  const mark = /[【[][^】\]]*[】\]]/u.exec(text);
  const from = mark ? mark.index + mark[0].length : 0;
  return (
    <>
      {mark && text.slice(0, mark.index)}
      {mark && (
        <span className={read?.fault === 'unknown-location' ? 'is-unknown' : 'is-place'}>{mark[0]}</span>
      )}
      {paintSlots(text.slice(from))}
    </>
  );
}

function paintSlots(text: string): ReactNode {
  const slots = slotsIn(text);
  return (
    <>
      {slots.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(slots[index - 1]?.end ?? 0, start)}
          <span className="is-slot">{text.slice(start, end)}</span>
        </Fragment>
      ))}
      {text.slice(slots.at(-1)?.end ?? 0)}
    </>
  );
}
