import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SourceRow } from '../../../src/server/api';
import { useCaseId, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { ArchivedMark } from './archived-mark';
import { kindText, statusText } from './columns';
import classes from './sources.module.css';

export function SourceFacts({ source }: { source: SourceRow }) {
  const { t } = useWords();
  const language = useLanguage();
  const caseId = useCaseId();
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={t('source.publisher')}>{source.publisher.name}</Fact>
        {source.author !== undefined && <Fact name={t('field.author')}>{source.author}</Fact>}
        <Fact name={t('sources.column.published')}>{formatDay(source.published, language)}</Fact>
        <Fact name={t('sources.column.kind')}>{kindText(source.kind, t)}</Fact>
        <Fact name={t('sources.column.status')}>{statusText(source.status ?? 'none', t)}</Fact>
        {source.language !== undefined && (
          <Fact name={t('source.language')}>
            {new Intl.DisplayNames(language, { type: 'language' }).of(source.language)}
          </Fact>
        )}
        <Fact name={t('sources.column.archived')}>
          <ArchivedMark archived={source.archived} />
        </Fact>
      </dl>
      <p className={classes.archive}>
        {source.url !== undefined && (
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {t('source.open')}
          </a>
        )}
        <Link
          to="/$caseId/edit/$kind/$id"
          params={{ caseId, kind: 'source', id: source.id }}
          className="no-print"
        >
          {t('consignment.edit')}
        </Link>
      </p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
