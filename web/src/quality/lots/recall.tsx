import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import { isOpen, useRecallsOfLot } from '../../movement/recall/use-recalls-of-case';
import classes from './lots.module.css';
import { type StageOfLot, StageSection } from './stage';
import { NotKnown, SaidOfGoods, SameBatch, Shipments } from './trace';

const LotRecalls = lazy(() => import('../../movement/recall/lot-recalls'));

type Props = { view: LotDisposition; stage: StageOfLot };

/** Where the goods went as far as anybody says, who is to be told, and what nobody knows. */
export function Recall({ view, stage }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const { trace } = view;
  const isUnderRecall = useRecallsOfLot(view).some(isOpen);
  return (
    <StageSection stage={stage}>
      <Suspense>
        <LotRecalls lot={view.lot.id} />
      </Suspense>
      <h3>{t('lot.recall.toTell')}</h3>
      <ul className={classes.known}>
        {trace.toTell.map(({ id, name, because }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className={classes.says}>{because.join('; ')}</span>
          </li>
        ))}
      </ul>
      <Shipments trace={trace} />
      <SameBatch trace={trace} />
      <SaidOfGoods trace={trace} />
      <NotKnown trace={trace} />
      <p className={`${classes.actions} no-print`}>
        {!isUnderRecall && (
          <Link to="/toolbox/recall" search={{ id: view.lot.id, case: caseId }}>
            {t('trace.recall.start')}
          </Link>
        )}
        <Link to="/$caseId/lots/$id/recall" params={{ caseId, id: view.lot.id }}>
          {t('lot.recall.sheet')}
        </Link>
      </p>
    </StageSection>
  );
}
