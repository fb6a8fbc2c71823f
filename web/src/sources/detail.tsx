import { Link, useParams } from '@tanstack/react-router';
import type { SourceDetail } from '../../../src/server/api';
import { useCaseId, useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { SourceArchive } from './source-archive';
import { SourceChain } from './source-chain';
import { SourceFacts } from './source-facts';
import { SourceText } from './source-text';
import classes from './sources.module.css';

export function SourcePage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const detail = useCaseQuery('/api/cases/{case}/sources/{id}', { id });
  return <Answered query={detail}>{(data) => <Source detail={data} />}</Answered>;
}

function Source({ detail: { source, statements, findings } }: { detail: SourceDetail }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <article>
      <p className="small no-print">
        <Link to="/$caseId/sources" params={{ caseId }}>
          {t('source.back')}
        </Link>
      </p>
      <h1>{source.title}</h1>
      <SourceFacts source={source} />
      {source.note !== undefined && <p className={classes.note}>{source.note}</p>}
      <SourceArchive source={source} />
      <div className={classes.columns}>
        <SourceText source={source} statements={statements} />
        <SourceChain statements={statements} findings={findings} add={<AddStatement source={source.id} />} />
      </div>
    </article>
  );
}

function AddStatement({ source }: { source: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <p className="no-print">
      <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'statement' }} search={{ source }}>
        {t('source.addStatement')}
      </Link>
    </p>
  );
}
