import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import type { PackingAnswers } from '../../../../src/movement/packing/api';
import { useAfterChange } from '../../edit/save';
import { useWords } from '../../i18n/index';
import tables from '../../reading/tables/tables.module.css';
import { PageSkeleton } from '../../shell/states';
import { FileDrop, tableFiles } from '../../ui/file-drop';
import { GoodsTable } from './goods-table';
import { IntoCase } from './into-case';
import { Notes } from './notes';
import { PackingDone, type PackingWritten } from './packing-done';
import { PackingQuestions } from './packing-questions';
import { usePacking } from './use-packing';

/** A packing list: dropped, shown with everything that was assumed, answered, and taken in as one change. */
export function PackingPage() {
  const { t } = useWords();
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<PackingWritten>();
  const leave = () => {
    setFile(undefined);
    setTaken(undefined);
  };
  return (
    <div className={tables.page}>
      <h1>{t('packing.title')}</h1>
      {taken ? (
        <PackingDone taken={taken} onOther={leave} />
      ) : file ? (
        <Review key={`${file.name} ${file.lastModified}`} file={file} onTaken={setTaken} onLeave={leave} />
      ) : (
        <>
          <p className="lead">{t('packing.lead')}</p>
          <FileDrop
            className={tables.drop}
            label={t('packing.choose')}
            accept={tableFiles}
            onFiles={([one]) => setFile(one)}
          >
            {(choose) => (
              <>
                <IconPackage size={28} stroke={1.5} aria-hidden />
                <Button data-autofocus onClick={choose}>
                  {t('packing.choose')}
                </Button>
                <p className="small">{t('packing.formats')}</p>
              </>
            )}
          </FileDrop>
        </>
      )}
    </div>
  );
}

type ReviewProps = { file: File; onTaken: (taken: PackingWritten) => void; onLeave: () => void };

function Review({ file, onTaken, onLeave }: ReviewProps) {
  const { t } = useWords();
  const after = useAfterChange();
  const [answers, setAnswers] = useState<PackingAnswers>({});
  const answer = (part: Partial<PackingAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  const { read, take } = usePacking(file, answers);
  const reading = read.data;
  return (
    <>
      <p className={tables.file}>
        <strong>{file.name}</strong>{' '}
        <button type="button" className="plain-button" onClick={onLeave}>
          {t('packing.other')}
        </button>
      </p>
      {read.error && (
        <p role="alert" className={tables.wrong}>
          {read.error.message}
        </p>
      )}
      {!reading && !read.error && <PageSkeleton />}
      {reading && (
        <>
          <PackingQuestions reading={reading} answers={answers} onAnswer={answer} />
          <Notes reading={reading} />
          <GoodsTable
            reading={reading}
            confirmed={answers.confirmed ?? []}
            onConfirm={(confirmed) => answer({ confirmed })}
          />
          <IntoCase
            reading={reading}
            answers={answers}
            onAnswer={answer}
            isTaking={take.isPending}
            error={take.error}
            onTake={() =>
              take.mutate(undefined, {
                onSuccess: (done) => {
                  onTaken(done);
                  void after(t('packing.taken', { lots: done.lotsWritten }), done);
                },
              })
            }
          />
        </>
      )}
    </>
  );
}
