import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { TableReading } from '../../../../src/reading/tables/api';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import { PageSkeleton } from '../../shell/states';
import { useDraft } from '../../ui/draft/use-draft';
import { ColumnTable } from './column-table';
import { GiveTable } from './give-table';
import { NameList } from './name-list';
import { Outcome } from './outcome';
import { Questions } from './questions';
import { type Decide, noDraft, type TableDraft, type TableTaken, withoutEmpty } from './table-draft';
import { TableSourceForm } from './table-source';
import classes from './tables.module.css';
import { Taken } from './taken';
import { useTable } from './use-table';
import { WholeTable } from './whole-table';
import { WordList } from './word-list';

/** A table of shipments: dropped, confirmed column by column, and taken in as one change. */
export function TablePage() {
  const { t } = useWords();
  const draft = useDraft<TableDraft>('import', noDraft);
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<TableTaken>();
  const give = (given: File) => {
    setTaken(undefined);
    setFile(given);
    // What was decided of a file of this name holds when it is chosen again.
    if (draft.value.file !== given.name) draft.change({ file: given.name, choices: {} });
  };
  const leave = () => {
    draft.clear();
    setFile(undefined);
    setTaken(undefined);
  };
  return (
    <div className={classes.page}>
      <h1>{t('table.title')}</h1>
      {!file && !taken && <p className="lead">{t('table.lead')}</p>}
      {taken ? (
        <Taken taken={taken} onOther={leave} />
      ) : file ? (
        <Review
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          draft={draft.value}
          decide={(part) => draft.change({ choices: withoutEmpty({ ...draft.value.choices, ...part }) })}
          onTaken={(done) => {
            draft.clear();
            setTaken(done);
          }}
          onLeave={leave}
        />
      ) : (
        <GiveTable kept={draft.value.file} onFile={give} />
      )}
    </div>
  );
}

type ReviewProps = {
  file: File;
  draft: TableDraft;
  decide: Decide;
  onTaken: (taken: TableTaken) => void;
  onLeave: () => void;
};

function Review({ file, draft, decide, onTaken, onLeave }: ReviewProps) {
  const { t } = useWords();
  const after = useAfterChange();
  const { read, isBehind, take } = useTable(file, draft);
  const reading = read.data?.value;
  const onTake = () =>
    take.mutate(
      { given: file, onto: read.data?.etag },
      {
        onSuccess: (done) => {
          onTaken(done);
          void after(t('table.taken', done.counts), done);
        },
      },
    );
  return (
    <>
      <p className={classes.file}>
        <strong>{file.name}</strong> {reading && <FileFacts reading={reading} />}{' '}
        <button type="button" className="plain-button" onClick={onLeave}>
          {t('table.other')}
        </button>
      </p>
      {read.error && (
        <p role="alert" className={classes.wrong}>
          {read.error.message}
        </p>
      )}
      {!reading && !read.error && <PageSkeleton />}
      {reading && (
        <>
          <Questions reading={reading} choices={draft.choices} decide={decide} />
          {reading.columns.length > 0 && (
            <>
              <ColumnTable reading={reading} columns={draft.choices.columns ?? {}} decide={decide} />
              <WholeTable reading={reading} choices={draft.choices} decide={decide} />
              <WordList reading={reading} choices={draft.choices} decide={decide} />
              <NameList reading={reading} choices={draft.choices} decide={decide} />
              <TableSourceForm reading={reading} choices={draft.choices} decide={decide} />
            </>
          )}
          <Outcome reading={reading} choices={draft.choices} decide={decide} />
          <TakeIt
            reading={reading}
            isBehind={isBehind}
            isTaking={take.isPending}
            error={take.error}
            onTake={onTake}
          />
        </>
      )}
    </>
  );
}

function FileFacts({ reading: { format, delimiter, headerLines } }: { reading: TableReading }) {
  const { t } = useWords();
  const mark = delimiter === '\t' ? 'Tab' : delimiter;
  const lines = headerLines.join(', ');
  return (
    <span className="small">
      {format === 'xlsx' || mark === null
        ? t('table.file.xlsx', { lines })
        : t('table.file.csv', { mark, lines })}
    </span>
  );
}

type TakeProps = {
  reading: TableReading;
  isBehind: boolean;
  isTaking: boolean;
  error: Error | null;
  onTake: () => void;
};

/** The last step, and what is still to be said before it. */
function TakeIt({ reading: { questions, counts }, isBehind, isTaking, error, onTake }: TakeProps) {
  const { t } = useWords();
  const needed = questions.filter(({ isNeeded }) => isNeeded);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (error) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <div className={classes.take}>
      {needed.length > 0 && (
        <ul className={classes.notices}>
          {needed.map(({ code }) => (
            <li key={code}>{t(`table.needed.${code}`)}</li>
          ))}
        </ul>
      )}
      <Button
        disabled={needed.length > 0 || counts.good === 0 || isBehind}
        loading={isTaking}
        onClick={onTake}
      >
        {t('table.take', { good: counts.good })}
      </Button>
      {counts.bad > 0 && <span className="small">{t('table.take.bad', { bad: counts.bad })}</span>}
      {error && (
        <p role="alert" ref={alert} className={classes.wrong}>
          {error.message}
        </p>
      )}
    </div>
  );
}
