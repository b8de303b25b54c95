import { Activity, type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

type Props = { readonly isShown: boolean; readonly children: ReactNode };

/**
 * Draws its children before they are wanted, outside the document: nothing there finds, reads out or focuses them, and
 * they start no work of their own. Shown, they only have to be put in place.
 */
export function DrawnAhead({ isShown, children }: Props) {
  const [host] = useState(createHost);
  const place = useCallback(
    (element: HTMLElement | null) => {
      element?.append(host);
      return () => host.remove();
    },
    [host],
  );
  return (
    <>
      {/* Before the children: they are in the document by the time they measure or focus themselves. */}
      {isShown && <div className="drawn-ahead" ref={place} />}
      {createPortal(<Activity mode={isShown ? 'visible' : 'hidden'}>{children}</Activity>, host)}
    </>
  );
}

function createHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'drawn-ahead';
  return host;
}
