import { useEffect, useState } from 'react';
import { forgetOld, type Kept, listKept, onChange } from './outbox';
import { keepSending } from './send';

/** What is kept on this phone, whichever tab changed it; and sends it while the page is open. */
export function useOutbox(): readonly Kept[] | undefined {
  const [kept, setKept] = useState<readonly Kept[]>();
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void listKept().then(
        (list) => {
          if (!isOver) setKept(list);
        },
        (error: unknown) => console.info('The outbox cannot be read:', error),
      );
    look();
    const stopLooking = onChange(look);
    const stopSending = keepSending();
    void forgetOld(new Date()).catch((error: unknown) => console.info('Nothing old is forgotten:', error));
    return () => {
      isOver = true;
      stopLooking();
      stopSending();
    };
  }, []);
  return kept;
}
