import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCaseId } from '../case-query';

export function ConsignmentLink({ id, children }: { id: string; children: ReactNode }) {
  const caseId = useCaseId();
  return (
    <Link to="/$caseId/shipments/$id" params={{ caseId, id }}>
      {children}
    </Link>
  );
}
