import { useState } from 'react';
import type { Job, ReadAs } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { layoutLabel } from './by-label';
import { ColumnChoice, type Columns, named, noColumns } from './column-choice';
import { useReadAgain } from './jobs';
import { NoticeList } from './notice-list';
import classes from './prepare.module.css';
import { ReadAsChoice } from './read-as';
import { Recognised } from './recognised';
import { RowsAsTheyStand } from './rows-as-they-stand';
import { RunForm } from './run-form';

/** What the file was taken for, to be confirmed or put right, and what is asked of it. */
export function Prepare({ job }: { job: Job }) {
  const { t } = useWords();
  const { reading, parameters } = job;
  const recognised = reading.layout !== null;
  const layout = layoutLabel(reading.layout ?? '', t);
  const [byHand, setByHand] = useState(!recognised || parameters?.columns !== undefined);
  const [columns, setColumns] = useState<Columns>({ ...noColumns, ...parameters?.columns });
  const [readAs, setReadAs] = useState<ReadAs>(parameters?.readAs ?? reading.readAs);
  const again = useReadAgain(job.id);
  const change = (next: ReadAs) => {
    setReadAs(next);
    again.mutate({
      readAs: said(next),
      ...(byHand && columns.account && columns.time ? { columns: named(columns) } : {}),
    });
  };
  return (
    <>
      <section className={classes.section} aria-labelledby="columns">
        <h2 id="columns">{t('hashtags.columns')}</h2>
        {recognised && (
          <p className="no-print">
            {byHand ? t('hashtags.byHand.on') : t('hashtags.recognised', { layout })}{' '}
            <button type="button" className="plain-button" onClick={() => setByHand(!byHand)}>
              {byHand ? t('hashtags.byHand.leave', { layout }) : t('hashtags.byHand.choose')}
            </button>
          </p>
        )}
        {!recognised && <p>{t('hashtags.notRecognised')}</p>}
        {byHand ? (
          <>
            <ColumnChoice names={reading.columns} columns={columns} onChange={setColumns} />
            <RowsAsTheyStand reading={reading} columns={columns} />
          </>
        ) : (
          <Recognised reading={reading} />
        )}
        <ReadAsChoice reading={reading} readAs={readAs} byHand={byHand} onChange={change} />
        {again.error && <p role="alert">{again.error.message}</p>}
        <NoticeList notices={reading.notices} className={classes.notices} />
      </section>
      <RunForm job={job} columns={byHand ? columns : undefined} readAs={said(readAs)} />
    </>
  );
}

/** Only what was said: a field that is empty says nothing. */
const said = (readAs: ReadAs): ReadAs =>
  Object.fromEntries(Object.entries<unknown>(readAs).filter(([, value]) => value !== undefined));
