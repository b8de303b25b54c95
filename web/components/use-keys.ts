import { useLayoutEffect, useRef } from 'react';

const switchKey = 'shangjia.single-keys';

export function areSingleKeysOn(): boolean {
  return localStorage.getItem(switchKey) !== 'off';
}
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(switchKey, on ? 'on' : 'off');
}

/** `J`, `Shift+J`, `Alt+ArrowDown`, `Ctrl+Enter`, `F8`; Ctrl also stands for ⌘. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Listens on the document. Bare keys act only outside text fields, never while a word is being composed, and not
 * where a control of its own uses the key (a button's Enter, an open dialog or list).
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Whoever sees the page can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[chordOf(event)];
      if (!act || event.isComposing || event.defaultPrevented || event.repeat || isBusy(event)) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function chordOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shift = event.shiftKey && (event.key.length > 1 || /[a-z]/iu.test(event.key)) ? 'Shift+' : '';
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`;
}

function isBusy(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/u.test(event.key)) return false;
  if (event.key === 'Escape') return false;
  const target = event.target as HTMLElement;
  if (
    target.closest(
      'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],[role=combobox]',
    )
  )
    return true;
  if (
    document.querySelector('.ant-modal-root .ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')
  )
    return true;
  if (event.key === 'Enter' || event.key === ' ')
    return target.closest('button,a,[role=button],summary,label,input') !== null;
  return event.key.length === 1 && event.key !== '?' && event.key !== '/' && !areSingleKeysOn();
}
