import type { PresentedFinding } from '../../../src/findings/index';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { RangeChart } from '../views/chart/range-chart';
import classes from './figure-block.module.css';
import { figureText, methodText } from './figure-text';

/** The figure of a finding in large type, how it was had, and both bounds drawn where a claim stands against it. */
export function FigureBlock({ figure }: { figure: NonNullable<PresentedFinding['figure']> }) {
  const { t } = useWords();
  const language = useLanguage();
  const { number, unit } = figureText(figure, t, language);
  return (
    <div className={classes.block}>
      <p className={classes.number}>
        {number} <span className={classes.unit}>{unit}</span>
      </p>
      <RangeChart figure={figure} />
      <p className="small">{t('evidence.method', { method: methodText(figure, t) })}</p>
    </div>
  );
}
