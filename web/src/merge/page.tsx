import '../edit/mantine-inputs.css';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { MergedKind } from '../../../src/case/index';
import { useCaseId } from '../case-query';
import { useEntries } from '../edit/entries';
import { useWords } from '../i18n/index';
import { Empty, NotFound } from '../shell/states';
import { listOf } from './list-of';
import classes from './merge.module.css';
import { Pair } from './pair';
import { PairInput } from './pair-input';

/** Two entries that may be one: chosen, looked at side by side, made one. */
export function MergePage() {
  const asked = useParams({ strict: false, select: ({ kind }) => kind });
  const kind = MergedKind.safeParse(asked).data;
  return kind === undefined ? <NotFound /> : <Merge kind={kind} />;
}

function Merge({ kind }: { kind: MergedKind }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const entries = useEntries(kind);
  const { one, other } = useSearch({ strict: false });
  const [first, second] = [one, other].map((id) => entries.find((entry) => entry.id === id));
  return (
    <>
      <p className="small no-print">
        {kind === 'consignment' ? (
          <Link to="/$caseId/shipments" params={{ caseId }} search={{}}>
            {t('nav.shipments')}
          </Link>
        ) : kind === 'lot' ? (
          <Link to="/$caseId/lots" params={{ caseId }}>
            {t('nav.lots')}
          </Link>
        ) : (
          <Link to="/$caseId/sources" params={{ caseId }} search={{ view: listOf[kind] }}>
            {t(`sources.${listOf[kind]}`)}
          </Link>
        )}
      </p>
      <h1>{t('merge.title')}</h1>
      <p className="lead">{t('merge.lead')}</p>
      <div className={`${classes.choices} no-print`}>
        <PairInput end="one" label={t('merge.one')} entries={entries} without={other} />
        <PairInput end="other" label={t('merge.other')} entries={entries} without={one} />
      </div>
      {first && second && first !== second ? (
        <Pair key={`${one} ${other}`} kind={kind} one={first} other={second} />
      ) : (
        <Empty>{t('merge.choose')}</Empty>
      )}
    </>
  );
}
