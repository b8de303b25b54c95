import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 600px)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** A phone: one thing at a time. What is not shown is not rendered either, so that each form exists once. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
