import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCaseId, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { isSourceStatus } from '../i18n/words';
import { addressOf } from '../operations';
import classes from './evidence.module.css';

export type SourceOfEvidence = {
  id: string;
  title: string;
  publisher: string;
  author?: string | undefined;
  published: string;
  url?: string | undefined;
  sha256?: string | undefined;
  status?: string | undefined;
};

type Props = { source: SourceOfEvidence; locator?: string | undefined; children?: ReactNode };

/** The end of the chain: publisher, title, day, and the copy that was kept. */
export function SourceLine({ source, locator, children }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const { status } = source;
  return (
    <p className={classes.source}>
      <span className={classes.sourceLabel}>{t('evidence.source')}</span>{' '}
      <Link to="/$caseId/sources/$id" params={{ caseId, id: source.id }}>
        {source.title}
      </Link>
      .{' '}
      {[source.author, source.publisher, formatDay(source.published, language), locator]
        .filter(Boolean)
        .join(', ')}
      {status !== undefined && isSourceStatus(status) && `. ${t(`evidence.status.${status}`)}`}
      {source.url !== undefined && (
        <>
          {' · '}
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {t('source.open')}
          </a>
        </>
      )}
      {source.sha256 !== undefined && (
        <span className="only-print">
          {' · SHA-256 '}
          <code className={classes.hash}>{source.sha256}</code>
        </span>
      )}
      {source.sha256 !== undefined && (
        <span className="no-print">
          {' · '}
          <a
            href={addressOf('/api/cases/{case}/sources/{id}/archive', { case: caseId, id: source.id })}
            download
          >
            {t('source.archive')}
          </a>
        </span>
      )}
      {children !== undefined && <span className="no-print"> · {children}</span>}
    </p>
  );
}
