import { Link } from '@tanstack/react-router';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import type { GivenPlanView } from '../../../../src/quality/lots/api';
import { useAsOf, useCaseId, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { Empty } from '../../shell/states';
import classes from './disposition.module.css';
import { PlanToGive } from './plan-to-give';
import { ResultToEnter } from './result-to-enter';

export const partId = (lot: string, kind: string, ref: string): string => `lot-${lot}-${kind}-${ref}`;

/** What was planned for the lot, what its samples gave, and what was learnt of its kits. */
export function LotChain({ view }: { view: LotDisposition }) {
  const { t } = useWords();
  const isNow = useAsOf() === undefined;
  const { plans, strays, switching } = view;
  return (
    <>
      <h4>{t('lot.plans')}</h4>
      {plans.length === 0 && strays.length === 0 && <Empty>{t('lot.plans.none')}</Empty>}
      <ol className={classes.steps}>
        {plans.map((plan) => (
          <Plan key={plan.ref} view={view} plan={plan} isNow={isNow} />
        ))}
        {strays.map((sample) => (
          <Line key={sample.ref} on={sample.on}>
            {sample.says}
          </Line>
        ))}
      </ol>
      {switching.map(({ says, defects = '' }) => (
        <p key={defects} className="small">
          {defects !== '' && `${defects}: `}
          {says}
        </p>
      ))}
      {isNow && <PlanToGive key={`plan ${plans.length}`} view={view} />}
      {(view.product.class === 'test-kit' || view.evaluations.length > 0) && <Evaluations view={view} />}
    </>
  );
}

function Line({ on, id, children }: { on: string; id?: string; children: React.ReactNode }) {
  const language = useLanguage();
  return (
    <li id={id}>
      <span className="small nowrap">{formatDay(on, language)}</span>
      <div>{children}</div>
    </li>
  );
}

function Plan({ view, plan, isNow }: { view: LotDisposition; plan: GivenPlanView; isNow: boolean }) {
  const { t } = useWords();
  const { id } = view.lot;
  return (
    <>
      <Line on={plan.on} id={partId(id, 'plan', plan.ref)}>
        <strong>{t('lot.plan', { ref: plan.ref })}</strong> · {plan.numbers}
        {plan.defects !== undefined && ` · ${plan.defects}`} · {plan.by}
        <div className="small">{plan.terms}</div>
        {plan.isOpen && plan.instruction.map((line) => <div key={line}>{line}</div>)}
        {plan.note !== undefined && <div>{plan.note}</div>}
      </Line>
      {plan.samples.map((sample) => (
        <Line key={sample.ref} on={sample.on} id={partId(id, 'sample', sample.ref)}>
          {sample.says}
          {sample.note !== undefined && <div>{sample.note}</div>}
        </Line>
      ))}
      {plan.isOpen && isNow && (
        <li className={classes.whole}>
          <ResultToEnter view={view} plan={plan} />
        </li>
      )}
    </>
  );
}

function Evaluations({ view: { lot, evaluations } }: { view: LotDisposition }) {
  const { t } = useWords();
  const caseId = useCaseId();
  return (
    <>
      <h4>{t('lot.evaluations')}</h4>
      {evaluations.length === 0 && <Empty>{t('lot.evaluations.none')}</Empty>}
      <ol className={classes.steps}>
        {evaluations.map(({ ref, on, says, note }) => (
          <Line key={ref} on={on} id={partId(lot.id, 'evaluation', ref)}>
            {says}
            {note !== undefined && <div>{note}</div>}
          </Line>
        ))}
      </ol>
      <p className="no-print">
        <Link to="/toolbox/kits" search={{ case: caseId, lot: lot.id }}>
          {t('lot.evaluate')}
        </Link>
      </p>
    </>
  );
}
