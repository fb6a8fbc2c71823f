import { Link } from '@tanstack/react-router';
import { enteredKinds } from '../../../src/case/index';
import { useCaseId } from '../case-query';
import { ClaimToCheck } from '../claims/claim-to-check';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';

// What a story begins with, then the others in the order of the case.
const first = ['statement', 'source', 'consignment'] as const;
const kinds = [...new Set([...first, ...enteredKinds])];

export function ChoosePage() {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <h1>{t('edit.add')}</h1>
      <p className="lead">{t('edit.addLead')}</p>
      <ul className={classes.kinds}>
        <li>
          <Link to="/$caseId/read" params={{ caseId }}>
            {t('read.offer')}
          </Link>
          <p>{t('read.offer.hint')}</p>
        </li>
        <li>
          <Link to="/$caseId/import" params={{ caseId }}>
            {t('table.offer')}
          </Link>
          <p>{t('table.offer.hint')}</p>
        </li>
        <li>
          <Link to="/$caseId/packing" params={{ caseId }}>
            {t('packing.offer')}
          </Link>
          <p>{t('packing.offer.hint')}</p>
        </li>
        <li>
          <ClaimToCheck />
          <p>{t('claims.check.hint')}</p>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to="/$caseId/add/$kind" params={{ caseId, kind }}>
              {t(`kind.${kind}`)}
            </Link>
            <p>{t(`kindHint.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
