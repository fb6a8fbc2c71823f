import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = { id: string; className?: string | undefined; children: ReactNode };

/** Opens the evidence of a finding over the page one is on. */
export function FindingLink({ id, className, children }: Props) {
  return (
    <Link to="." search={(search) => ({ ...search, finding: id })} resetScroll={false} className={className}>
      {children}
    </Link>
  );
}
