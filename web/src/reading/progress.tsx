import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import type { Proposal } from './proposals';
import classes from './reading.module.css';
import type { Review } from './use-review';

/** How many are decided, and where to go when all are. */
export function Progress({ review, proposals }: { review: Review; proposals: readonly Proposal[] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const count = (is: string): number => proposals.filter((each) => review.decisionOf(each)?.is === is).length;
  const [accepted, refused] = [count('accepted'), count('refused')];
  const { sourceId } = review.told.from.draft;
  if (proposals.length === 0) return <p role="status">{t('read.none')}</p>;
  return (
    <>
      <p role="status" className={classes.progress}>
        {t('read.progress', { done: accepted + refused, all: proposals.length })}
        {accepted + refused === proposals.length && ` ${t('read.done', { accepted, refused })}`}
      </p>
      {sourceId !== '' && accepted > 0 && (
        <p>
          <Link to="/$caseId/sources/$id" params={{ caseId, id: sourceId }}>
            {t('read.to-source')}
          </Link>
        </p>
      )}
      <p className={classes.keys}>{t('read.keys')}</p>
    </>
  );
}
