import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FormDefinition } from '../../domain/form.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { ReadRemark } from './desk-remarks.ts';
import { fieldsMatching, markOf, openMarkAt } from './location-menu.ts';

type Props = {
  readonly form: FormDefinition;
  readonly text: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly read?: ReadRemark;
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (text: string) => void;
  readonly onPaste?: (text: string) => boolean;
  readonly onBlur?: () => void;
  readonly onSend: () => void;
  readonly onEnter?: () => void;
};

/** One remark as it will be read. 【 opens the list of the form's locations; Tab or Enter takes the marked one. */
export function RemarkInput(props: Props) {
  const { form, text, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const wantedCaret = useRef<number | undefined>(undefined);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const listId = useId();
  const open = caret === undefined || isClosed ? undefined : openMarkAt(text, caret);
  const offers = open ? fieldsMatching(form, open.typed).slice(0, 8) : [];

  useLayoutEffect(() => {
    if (wantedCaret.current === undefined) return;
    area.current?.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = undefined;
  });
  const follow = () => setCaret(area.current?.selectionEnd);
  const take = (index: number) => {
    const field = offers[index];
    if (!field || !open || caret === undefined) return;
    const mark = markOf(field);
    const rest = text.slice(caret).replace(/^[】\]]/u, '');
    wantedCaret.current = open.start + mark.length;
    onChange(text.slice(0, open.start) + mark + rest);
    setCaret(undefined);
  };
  const handleKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (offers.length > 0 && moveInList(event, offers.length, setChosen)) return;
    if (offers.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      return take(Math.min(chosen, offers.length - 1));
    }
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
      <LocationList
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

type ListProps = {
  readonly id: string;
  readonly offers: ReturnType<typeof fieldsMatching>;
  readonly chosen: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly onTake: (index: number) => void;
};

function LocationList({ id, offers, chosen, counts, onTake }: ListProps) {
  const { t } = useWords();
  return (
    <div
      className="location-list"
      id={id}
      role="listbox"
      aria-label={t('desk.chooseField')}
      hidden={offers.length === 0}
    >
      {offers.map((field, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus, aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field
        <div
          key={field.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={`location ${index === chosen ? 'is-chosen' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          {`【${pick(field.label)}】`}
          {counts.get(field.key) && (
            <span className="hint push">{t('desk.has', { count: counts.get(field.key) ?? 0 })}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** The copy behind the text: the location in bold colour, an unknown one underlined. */
function paint(text: string, read: ReadRemark | undefined): ReactNode {
  const mark = /[【[][^】\]]*[】\]]/u.exec(text);
  if (!mark) return text;
  return (
    <>
      {text.slice(0, mark.index)}
      <span className={read?.fault === 'unknown-location' ? 'is-unknown' : 'is-place'}>{mark[0]}</span>
      {text.slice(mark.index + mark[0].length)}
    </>
  );
}
