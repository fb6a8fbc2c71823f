import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useAsOf } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Allowed } from '../../people/allowed';
import { StepForm } from '../disposition/step-form';
import { Steps } from '../disposition/steps';
import { type StageOfLot, StageSection } from './stage';

type Props = { view: LotDisposition; stage: StageOfLot };

/** What was decided, by whom and on what evidence; what the record proposes, and what would change that. */
export function LotDecision({ view, stage }: Props) {
  const { t } = useWords();
  const asOf = useAsOf();
  const isNext = view.next?.task === 'take-step';
  return (
    <StageSection stage={stage}>
      {view.wouldChange.length > 0 && (
        <>
          <h3>{t('lot.wouldChange')}</h3>
          <ul>
            {view.wouldChange.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('lot.steps')}</h3>
      <Steps steps={view.steps} />
      {asOf === undefined ? (
        <Allowed act="inspect">
          <StepForm key={view.recordHash} view={view} next={stage.next?.action} isNext={isNext} />
        </Allowed>
      ) : (
        <p className="small no-print">{t('lot.pastDay')}</p>
      )}
    </StageSection>
  );
}
