import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';

const kinds = [
  'statement',
  'source',
  'consignment',
  'party',
  'place',
  'product',
  'lot',
  'certificate',
  'test-report',
  'media',
  'hashtag-study',
] as const;

export function ChoosePage() {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <h1>{t('edit.add')}</h1>
      <p className="lead">{t('edit.addLead')}</p>
      <ul className={classes.kinds}>
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
