import { useEffect, useState } from 'react';
import { recall, remember } from './outbox/claim-draft';

// The server says its time to the second, and an answer takes some.
const offSecondsMin = 120;

/** By how many seconds the clock of this phone is ahead of the server's, by when they last met; undefined while they agree. */
export function useClockAhead(): number | undefined {
  const [ahead, setAhead] = useState<number>();
  useEffect(() => {
    const compare = async () => {
      const before = Date.now();
      const { headers } = await fetch('/api/health', { cache: 'no-store' });
      const server = Date.parse(headers.get('date') ?? '');
      const found = Math.round(((before + Date.now()) / 2 - server) / 1000);
      if (Number.isNaN(found)) return;
      setAhead(found);
      await remember('clock-ahead', found);
    };
    void recall<number>('clock-ahead')
      .then((known) => setAhead((now) => now ?? known))
      .then(compare)
      .catch(() => undefined);
  }, []);
  return ahead === undefined || Math.abs(ahead) < offSecondsMin ? undefined : ahead;
}
