import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useWords } from '../../i18n/index';
import classes from './lots.module.css';
import { stageId } from './stage';
import { StandingBadge } from './standing';

/** The stages side by side; each leads to where it is told. */
export function StepsBar({ stages }: Pick<LotDisposition, 'stages'>) {
  const { t } = useWords();
  return (
    <nav aria-label={t('lot.stages')}>
      <ol className={classes.bar}>
        {stages.map((stage) => (
          <li key={stage.stage} data-standing={stage.standing}>
            <a href={`#${stageId(stage.stage)}`}>{stage.name}</a>
            <StandingBadge stage={stage} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
