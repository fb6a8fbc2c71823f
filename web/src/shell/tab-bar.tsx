import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './tab-bar.module.css';

type Props = { label: string; children: ReactNode };

/** Links side by side. Where they do not fit they scroll, and the one that is open comes into sight. */
export function TabBar({ label, children }: Props) {
  const nav = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when another page is open
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - 32;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className={`${classes.tabs} no-print`}>
      {children}
    </nav>
  );
}
