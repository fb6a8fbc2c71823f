import { useRef } from 'react';

/** One after the other, in the order they were asked for: what is written first is known to the next. */
export function useQueue(): (work: () => Promise<void>) => void {
  const last = useRef(Promise.resolve());
  return (work) => {
    last.current = last.current.then(work, work);
  };
}
