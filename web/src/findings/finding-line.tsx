import type { PresentedFinding } from '../../../src/findings/index';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { EditionMark } from '../publish/edition-mark';
import { figureText } from './figure-text';
import classes from './finding-line.module.css';
import { FindingLink } from './finding-link';
import { VerdictBadge } from './verdict-badge';

/** One finding: verdict, figure and sentence. The figure and the sentence open what it stands on. */
export function FindingLine({ finding }: { finding: PresentedFinding }) {
  return (
    <li className={classes.line}>
      <VerdictBadge verdict={finding.verdict} />
      <FindingLink id={finding.id} className={classes.link}>
        {finding.figure && <FigureNumber figure={finding.figure} />}
        <span className={classes.sentence}>{finding.summary}</span> <EditionMark finding={finding.id} />
      </FindingLink>
    </li>
  );
}

function FigureNumber({ figure }: { figure: NonNullable<PresentedFinding['figure']> }) {
  const { t } = useWords();
  const { number, unit } = figureText(figure, t, useLanguage());
  return (
    <span className={classes.figure}>
      {number} <span className={classes.unit}>{unit}</span>
    </span>
  );
}
