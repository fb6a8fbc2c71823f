import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId, useCaseQuery } from '../../case-query';
import detail from '../../consignments/detail.module.css';
import { useWords, type Words } from '../../i18n/index';
import { RecallLines } from '../../movement/recall/recall-lines';
import { isOpen, type RecallOfCase, useRecallsOfLot } from '../../movement/recall/use-recalls-of-case';
import { Answered } from '../../shell/states';
import { usePageSubject } from '../../shell/use-page-title';
import disposition from '../disposition/disposition.module.css';
import { LotDecision } from './decision';
import { Documents } from './documents';
import { LotFacts } from './lot-facts';
import classes from './lots.module.css';
import { Plans } from './plans';
import { Recall } from './recall';
import { RecordToSign } from './record';
import { Samples } from './samples';
import { type StageOfLot, stageId } from './stage';
import { StepsBar } from './steps-bar';
import { TestsDone } from './tests-done';
import { tones } from './tones';

const LotWhereabouts = lazy(() => import('../../movement/evidence/lot-whereabouts'));

export function LotPage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const query = useCaseQuery('/api/cases/{case}/lots/{lot}/disposition', { lot: id });
  return (
    <Answered query={query} missing={<NoLot id={id} />}>
      {(view) => <Lot key={view.lot.id} view={view} />}
    </Answered>
  );
}

function NoLot({ id }: { id: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <h1>{t('lot.missing', { id })}</h1>
      <p>{t('lot.missing.hint')}</p>
      <p>
        <Link to="/$caseId/lots" params={{ caseId }}>
          {t('lot.back')}
        </Link>
      </p>
    </>
  );
}

/** One lot from its documents to what is called back: how each stage stands, and what comes next. */
function Lot({ view }: { view: LotDisposition }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const { lot, state } = view;
  const title = t('lot.title', { lot: lot.batch ?? lot.id });
  const recalls = useRecallsOfLot(view);
  const stages = view.stages.map((stage) => withRecalls(stage, recalls, t));
  usePageSubject(title);
  return (
    <article>
      <p className="small no-print">
        <Link to="/$caseId/lots" params={{ caseId }}>
          {t('lot.back')}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className={disposition.state}>
        {state.says}{' '}
        <span className={disposition.proposed} data-tone={tones[view.disposition]}>
          {t('lot.proposed', { decision: t(`disposition.${view.disposition}`) })}
        </span>
      </p>
      {state.atDoor !== undefined && <p>{state.atDoor}</p>}
      <RecallLines recalls={recalls.filter(isOpen)} />
      {state.differs !== undefined && (
        <p className={disposition.differs} role="status">
          {state.differs}
        </p>
      )}
      <Next view={view} />
      <LotFacts view={view} />
      {lot.note !== undefined && <p className={detail.note}>{lot.note}</p>}
      <p className="small no-print">
        <Link to="/$caseId/merge/$kind" params={{ caseId, kind: 'lot' }} search={{ one: lot.id }}>
          {t('merge.fromEntry')}
        </Link>
        {' · '}
        <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'lot', id: lot.id }}>
          {t('lot.edit')}
        </Link>
      </p>
      <Suspense>
        <LotWhereabouts lot={lot.id} />
      </Suspense>
      <StepsBar stages={stages} />
      {stages.map((stage) => (
        <StageShown key={stage.stage} view={view} stage={stage} />
      ))}
    </article>
  );
}

function Next({ view: { next, stages } }: { view: LotDisposition }) {
  const { t } = useWords();
  const at = stages.find((stage) => stage.next?.says === next?.says);
  if (!next || !at) return null;
  return (
    <p className={`${classes.next} no-print`}>
      {t('lot.next')} <a href={`#${stageId(at.stage)}`}>{next.says}</a>
    </p>
  );
}

const unsaid: ReadonlySet<string> = new Set(['not-due', 'cannot-tell', 'waiting']);

/** A recall that runs by events is under way, whatever the case's own steps say of it. */
function withRecalls(stage: StageOfLot, recalls: readonly RecallOfCase[], t: Words['t']): StageOfLot {
  if (stage.stage !== 'recall' || recalls.length === 0 || !unsaid.has(stage.standing)) return stage;
  const standing = recalls.some(isOpen) ? 'waiting' : 'done';
  return { ...stage, standing, word: t(`lot.recall.is.${standing}`), says: [] };
}

const parts = {
  documents: Documents,
  plan: Plans,
  sample: Samples,
  tests: TestsDone,
  decision: LotDecision,
  record: RecordToSign,
  recall: Recall,
} as const satisfies Record<StageOfLot['stage'], unknown>;

function StageShown({ view, stage }: { view: LotDisposition; stage: StageOfLot }) {
  const Part = parts[stage.stage];
  return <Part view={view} stage={stage} />;
}
