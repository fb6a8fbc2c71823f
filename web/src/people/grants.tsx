import type { Person } from '../../../src/people/api';
import { useWords } from '../i18n/index';
import { useCases } from '../shell/use-cases';

/** The roles of somebody in words, and where they count. */
export function Grants({ grants }: { grants: Person['grants'] }) {
  const { t } = useWords();
  const cases = useCases();
  const titleOf = (id: string): string => cases.find((each) => each.id === id)?.title ?? id;
  const held = grants.filter(({ roles }) => roles.length > 0);
  if (held.length === 0) return t('people.roles.none');
  return held
    .map(({ case: caseId, roles }) => {
      const names = roles.map((role) => t(`people.role.${role}`)).join(', ');
      return caseId === undefined
        ? t('people.roles.every', { roles: names })
        : t('people.roles.case', { roles: names, case: titleOf(caseId) });
    })
    .join('; ');
}
