import { Link, useSearch } from '@tanstack/react-router';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import type { GivenPlanView } from '../../../../src/quality/lots/api';
import { useAsOf, useCaseId } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Allowed } from '../../people/allowed';
import disposition from '../disposition/disposition.module.css';
import { LotLine, partId } from '../disposition/line';
import { PlanToGive } from '../disposition/plan-to-give';
import classes from './lots.module.css';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** Which pieces are to be looked at, by whom that was decided, and how strictly this supplier's lots are inspected. */
export function Plans({ view, stage }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const isNow = useAsOf() === undefined;
  const begun = useSearch({ strict: false, select: ({ plan }) => plan });
  const { plans, switching, pieces } = view;
  const size = pieces && pieces.low === pieces.high ? { lot: String(pieces.low) } : {};
  return (
    <StageSection stage={stage}>
      <ol className={disposition.steps}>
        {plans.map((plan) => (
          <Plan key={plan.ref} plan={plan} />
        ))}
      </ol>
      {switching.map(({ says, defects = '' }) => (
        <p key={defects} className="small">
          {defects !== '' && `${defects}: `}
          {says}
        </p>
      ))}
      {isNow && (
        <Allowed act="inspect">
          <PlanToGive
            key={`plan ${view.etag}`}
            view={view}
            isNext={begun !== undefined || view.next?.task === 'give-plan'}
            begun={begun}
          />
        </Allowed>
      )}
      <p className={`${classes.actions} no-print`}>
        <Link to="/toolbox/sampling" search={{ case: caseId, kind: 'series', ...size }}>
          {t('lot.plan.work')}
        </Link>
      </p>
    </StageSection>
  );
}

function Plan({ plan }: { plan: GivenPlanView }) {
  const { t } = useWords();
  return (
    <LotLine on={plan.on} id={partId('plan', plan.ref)}>
      <strong>{t('lot.plan', { ref: plan.ref })}</strong> · {plan.numbers}
      {plan.defects !== undefined && ` · ${plan.defects}`} · {plan.by}
      <div className="small">{plan.terms}</div>
      {plan.isOpen && plan.instruction.map((line) => <div key={line}>{line}</div>)}
      {plan.note !== undefined && <div>{plan.note}</div>}
    </LotLine>
  );
}
