import { useNavigate } from '@tanstack/react-router';
import type { Kind } from '../../../src/case/index';
import { useCaseId } from '../case-query';

type From = { source?: string | undefined; consignment?: string | undefined; lot?: string | undefined };

/** To the page that shows an entry after it was saved, or to where one came from. */
export function useGoToEntry(): (kind: Kind, id: string, from?: From) => void {
  const navigate = useNavigate();
  const caseId = useCaseId();
  return (kind, id, from = {}) => {
    if (kind === 'source') void navigate({ to: '/$caseId/sources/$id', params: { caseId, id } });
    else if (kind === 'consignment') void navigate({ to: '/$caseId/shipments/$id', params: { caseId, id } });
    else if (kind === 'lot') void navigate({ to: '/$caseId/lots/$id', params: { caseId, id } });
    else if (from.lot !== undefined)
      void navigate({ to: '/$caseId/lots/$id', params: { caseId, id: from.lot } });
    else if (from.consignment !== undefined)
      void navigate({ to: '/$caseId/shipments/$id', params: { caseId, id: from.consignment } });
    else if (from.source !== undefined)
      void navigate({ to: '/$caseId/sources/$id', params: { caseId, id: from.source } });
    else void navigate({ to: '/$caseId', params: { caseId } });
  };
}
