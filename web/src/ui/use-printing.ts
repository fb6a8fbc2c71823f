import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(listener: () => void): () => void {
  const turn = (to: boolean) => () => {
    printing = to;
    // The paper is drawn as soon as this returns.
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

/** Whether the page is going to paper, which has no pages to turn: it is given everything. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
