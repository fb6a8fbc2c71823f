import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../../../src/people/api';
import { useWords } from '../i18n/index';
import { isAllowed, useMe } from './use-me';

type Props = { act: Parameters<typeof isAllowed>[1]; children: ReactNode };

const roleFor = {
  read: 'viewer',
  record: 'recorder',
  inspect: 'inspector',
  coordinate: 'coordinator',
  publish: 'editor',
  administer: 'admin',
} as const;

/** What one may do in the case that is open, or in every one; else who may, in the words in which the server would refuse. */
export function Allowed({ act, children }: Props) {
  const { t } = useWords();
  const caseId = useParams({ strict: false, select: (params) => params.caseId });
  const me = useMe();
  if (isAllowed(me, act, caseId)) return children;
  const of = { needed: t(`people.plural.${roleFor[act]}`), what: t(`people.act.${act}`) };
  const held = rolesIn(me, caseId).map((role) => t(`people.role.${role}`));
  return (
    <p className="small no-print">
      {held.length > 0
        ? t('people.refused.role', { ...of, held: held.join(', ') })
        : t(me?.who?.grants.length ? 'people.refused.every-case' : 'people.no-role', of)}
    </p>
  );
}

function rolesIn(me: Me | undefined, caseId: string | undefined) {
  const counts = (me?.who?.grants ?? []).filter((grant) => grant.case === undefined || grant.case === caseId);
  return [...new Set(counts.flatMap(({ roles }) => roles))];
}
