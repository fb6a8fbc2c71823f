import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCaseId } from '../../case-query';

export function LotLink({ id, children }: { id: string; children: ReactNode }) {
  const caseId = useCaseId();
  return (
    <Link to="/$caseId/lots/$id" params={{ caseId, id }}>
      {children}
    </Link>
  );
}
