import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';

/** Leads to the form of a statement that is marked as one to be held against the record. */
export function ClaimToCheck() {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <Link
      to="/$caseId/add/$kind"
      params={{ caseId, kind: 'statement' }}
      search={{ entry: { claim: 'true' } }}
      className="no-print"
    >
      {t('claims.check')}
    </Link>
  );
}
