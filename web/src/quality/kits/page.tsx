import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Evaluation, KitEvaluation } from '../../../../src/quality/kits/api';
import { ApiError } from '../../api';
import { useWords } from '../../i18n/index';
import { ProblemTable } from '../../journal/problem-table';
import { Answered, PageError } from '../../shell/states';
import { Choice } from '../../ui/choice';
import { Attach } from './attach';
import { KitDecision } from './decision';
import { type ColumnsSaid, useEvaluation, useResults, useTargets } from './evaluation';
import { Figures } from './figures';
import { hasCounts, type KitSearch } from './kit-search';
import classes from './kits.module.css';
import { Predictive } from './predictive';
import { Reading } from './reading';
import { KitDetail, RowsRead } from './results';
import { ResultsDrop } from './results-drop';
import { Settings } from './settings';
import { TableForm } from './table-form';

// 30 of 100 infected, and nobody else: what was reported of the first Spanish kits, with a size that was not.
const example: KitSearch = { tp: 30, fn: 70, use: 'antigen-who' };
const none: KitSearch = { tp: undefined, fn: undefined, fp: undefined, tn: undefined };

const isExample = ({ tp, fn, fp, tn }: KitSearch): boolean =>
  tp === example.tp && fn === example.fn && fp === undefined && tn === undefined;

export function TestKitsPage() {
  const { t } = useWords();
  const search: KitSearch = useSearch({ from: '/toolbox/kits' });
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const targets = useTargets();
  const change = (next: KitSearch) =>
    void navigate({ to: '/toolbox/kits', search: { ...search, ...next }, replace: true, resetScroll: false });
  return (
    <>
      <h1>{t('kits.title')}</h1>
      <p className="lead">{t('kits.lead')}</p>
      <Answered query={targets}>
        {(list) => <Settings search={search} targets={list.targets} onChange={change} />}
      </Answered>
      <div className={classes.inputs}>
        <TableForm
          counts={search}
          onCounts={(counts) => {
            setFile(undefined);
            change({ ...none, ...counts });
          }}
        />
        <ResultsDrop
          onFile={(chosen) => {
            setFile(chosen);
            change(none);
          }}
        />
      </div>
      {file ? (
        <FileAnswer file={file} search={search} onChange={change} />
      ) : hasCounts(search) ? (
        <TableAnswer search={search} onChange={change} />
      ) : (
        <section className={classes.example}>
          <h2>{t('kits.example')}</h2>
          <p>{t('kits.example.source')}</p>
          <button type="button" className="plain-button" onClick={() => change(example)}>
            {t('kits.example.do')}
          </button>
        </section>
      )}
    </>
  );
}

type Asked = { search: KitSearch; onChange: (change: KitSearch) => void };

function TableAnswer({ search, onChange }: Asked) {
  const { t } = useWords();
  const evaluation = useEvaluation(search);
  if (evaluation.isError) return <Refused error={evaluation.error} />;
  return (
    <Answered query={evaluation}>
      {(data) => (
        <>
          {isExample(search) && <p className={classes.note}>{t('kits.example.source')}</p>}
          <Answer evaluation={data} search={search} onChange={onChange} />
        </>
      )}
    </Answered>
  );
}

function FileAnswer({ file, search, onChange }: Asked & { file: File }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [said, setSaid] = useState<ColumnsSaid>({});
  const results = useResults(file, search, said);
  if (results.isError) return <Refused error={results.error} />;
  return (
    <Answered query={results}>
      {(data) => {
        const kit = data.kits.find((one) => (one.kit ?? '') === name) ?? data.kits[0];
        return (
          <>
            {data.reading && data.reading.questions.length > 0 && (
              <Reading reading={data.reading} said={said} onSay={setSaid} />
            )}
            {data.kits.length > 1 && (
              <div className={classes.settings}>
                <Choice
                  label={t('kits.which')}
                  value={kit?.kit ?? ''}
                  choices={data.kits.map((one) => ({
                    value: one.kit ?? '',
                    label: one.kit ?? t('kits.unnamed'),
                  }))}
                  onChange={setName}
                />
              </div>
            )}
            {kit && (
              <Answer
                evaluation={kit.evaluation}
                kit={kit}
                file={file.name}
                search={search}
                onChange={onChange}
              >
                <RowsRead file={file.name} results={data} />
                {data.reading && <Reading reading={data.reading} said={said} onSay={setSaid} />}
              </Answer>
            )}
          </>
        );
      }}
    </Answered>
  );
}

type AnswerProps = Asked & {
  evaluation: Evaluation;
  kit?: KitEvaluation;
  file?: string;
  children?: React.ReactNode;
};

function Answer({ evaluation, kit, file, search, onChange, children }: AnswerProps) {
  const { t } = useWords();
  return (
    <>
      <KitDecision evaluation={evaluation} />
      {children}
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('kits.print')}
        </button>
      </p>
      <Figures evaluation={evaluation} />
      {kit && <KitDetail kit={kit} />}
      <Predictive
        evaluation={evaluation}
        prevalence={search.prevalence ?? 0.05}
        onPrevalence={(prevalence) => onChange({ prevalence })}
      />
      {!isExample(search) && <Attach lot={search.lot} evaluation={evaluation} kit={kit} file={file} />}
    </>
  );
}

/** What the server could not take, field by field. */
function Refused({ error }: { error: Error }) {
  const problems = error instanceof ApiError ? (error.problem.problems ?? []) : [];
  return (
    <>
      <PageError error={error} place="part" />
      {problems.length > 0 && <ProblemTable problems={problems} />}
    </>
  );
}
