import { Link } from '@tanstack/react-router';
import type { Kind } from '../../../src/case/index';
import { useCaseId } from '../case-query';

export type ListedKind = Extract<Kind, 'party' | 'place' | 'product'>;

type Props = { kind: ListedKind; id: string; name: string };

export function NamedLink({ kind, id, name }: Props) {
  const caseId = useCaseId();
  return (
    <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id }}>
      {name}
    </Link>
  );
}
