import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(listener: () => void): () => void {
  const turn = (to: boolean) => () => {
    printing = to;
    // The print is drawn as soon as this returns.
    flushSync(listener);
  };
  const before = turn(true);
  const after = turn(false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed: a print has no pages to turn, and is given everything. So is a dossier. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing,
    () => true,
  );
