import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** Closes what lies open on Escape, on a press beside it, and when another page is shown. */
export function useDismissed(box: RefObject<HTMLElement | null>, opened: boolean, close: () => void): void {
  const href = useLocation({ select: (location) => location.href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is the reason
  useEffect(close, [href]);
  useEffect(() => {
    if (!opened) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [opened, close, box]);
}
