import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether a part of the page was ever near to being seen; printing sees everything. */
export function useSeen<E extends Element>(): [RefObject<E | null>, boolean] {
  const part = useRef<E>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!part.current || isSeen) return;
    const see = () => setSeen(true);
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) see();
      },
      { rootMargin: '200px' },
    );
    watch.observe(part.current);
    addEventListener('beforeprint', see);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', see);
    };
  }, [isSeen]);
  return [part, isSeen];
}
