import type { LotDisposition } from '../../../../src/quality/disposition/api';
import type { EnteredSample, GivenPlanView } from '../../../../src/quality/lots/api';
import { useAsOf, useLanguage } from '../../case-query';
import { formatNumber, formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { Allowed } from '../../people/allowed';
import disposition from '../disposition/disposition.module.css';
import { LotLine, partId } from '../disposition/line';
import { ResultToEnter } from '../disposition/result-to-enter';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** What was looked at and found, plan by plan, and how much of the lot that is. */
export function Samples({ view, stage }: Props) {
  const isNow = useAsOf() === undefined;
  const samples = [...view.plans.flatMap((plan) => plan.samples), ...view.strays];
  const open = view.plans.filter(({ isOpen }) => isOpen);
  return (
    <StageSection stage={stage}>
      <ol className={disposition.steps}>
        {samples.map((sample) => (
          <Sample key={sample.ref} view={view} sample={sample} />
        ))}
      </ol>
      {isNow && open.map((plan) => <Result key={`${plan.ref} ${view.etag}`} view={view} plan={plan} />)}
    </StageSection>
  );
}

function Sample({ view: { pieces }, sample }: { view: LotDisposition; sample: EnteredSample }) {
  const { t } = useWords();
  const language = useLanguage();
  const taken = sample.inspected.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return (
    <LotLine on={sample.on} id={partId('sample', sample.ref)}>
      <strong>{sample.ref}</strong> · {sample.by}
      {pieces && pieces.low === pieces.high && taken > 0 && (
        <div className="small">
          {t('lot.sample.share', {
            taken: formatNumber(taken, language),
            pieces: formatNumber(pieces.low, language),
            share: formatShare(taken / pieces.low, language),
          })}
        </div>
      )}
      {sample.note !== undefined && <div>{sample.note}</div>}
    </LotLine>
  );
}

const Result = ({ view, plan }: { view: LotDisposition; plan: GivenPlanView }) => (
  <Allowed act="inspect">
    <ResultToEnter view={view} plan={plan} isNext={view.next?.plan === plan.ref} />
  </Allowed>
);
