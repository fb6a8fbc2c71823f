import { Link } from '@tanstack/react-router';
import { useCaseId, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { isVerdict } from '../i18n/words';
import classes from './publish.module.css';
import { type SincePublished, useSincePublished } from './use-editions';

/** That a finding was published, and where it is found otherwise since. Nothing of one that never was. */
export function EditionMark({ finding }: { finding: string }) {
  const { t } = useWords();
  const since = useSincePublished(finding);
  if (!since) return null;
  return (
    <span className={classes.mark} data-tone={since.changed ? 'caution' : 'quiet'}>
      {t(since.changed ? 'published.mark.changed' : 'published.mark')}
    </span>
  );
}

/** The same in a sentence, with what made the difference. */
export function EditionNote({ finding }: { finding: string }) {
  const since = useSincePublished(finding);
  return since ? <SinceNote since={since} /> : null;
}

export function SinceNote({ since }: { since: SincePublished }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const day = formatDay(since.on, useLanguage());
  return (
    <p className={classes.note} data-tone={since.changed ? 'caution' : 'quiet'}>
      <Link to="/$caseId/publish" params={{ caseId }}>
        {t('published.as', { day, verdict: useVerdict(since.was.verdict) })}
      </Link>
      {since.changed && <NowOtherwise since={since} />}
    </p>
  );
}

function NowOtherwise({ since: { was, now, causes } }: { since: SincePublished }) {
  const { t } = useWords();
  const verdict = useVerdict(now?.verdict ?? '');
  const said = now
    ? was.verdict === now.verdict
      ? t('published.now.figure')
      : t('published.now', { verdict })
    : t('published.now.none');
  return (
    <>
      {' '}
      {said}
      {causes.length > 0 && (
        <>
          {' '}
          {t('published.causes', {
            names: causes
              .slice(0, 3)
              .map(({ title }) => title)
              .join('; '),
          })}
        </>
      )}
    </>
  );
}

function useVerdict(word: string): string {
  const { t } = useWords();
  return isVerdict(word) ? t.label(`verdict.${word}`) : word;
}
