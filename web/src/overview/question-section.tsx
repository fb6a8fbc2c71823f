import { useId, useState } from 'react';
import {
  answersTo,
  type askedQuestions,
  type PresentedFinding,
  toldFirst,
} from '../../../src/findings/index';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { usePrinting } from '../ui/use-printing';
import { CountedApart } from './counted-apart';
import classes from './overview.module.css';

type Props = {
  question: (typeof askedQuestions)[number];
  findings: readonly PresentedFinding[];
  /** Findings the page has told before, which are not the first here. */
  toldAbove: readonly PresentedFinding[];
};

/** One question: how the findings stand, and the most telling of them. */
export function QuestionSection({ question, findings, toldAbove }: Props) {
  const { t } = useWords();
  const heading = useId();
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  const { answers, told } = answersTo(question, findings);
  const silent = question.axes.filter((axis) => !answers.some((finding) => finding.question === axis));
  return (
    <section aria-labelledby={heading} className={classes.question}>
      <h2 id={heading}>{t(`question.${question.id}`)}</h2>
      <p className={classes.asks}>{t(`question.${question.id}.lead`)}</p>
      {answers.length === 0 ? (
        <Empty>{t('overview.none')}</Empty>
      ) : (
        <CountedApart answers={answers} about={question.id} />
      )}
      <ul className={classes.findings}>
        {(all ? told : told.filter((one) => !toldAbove.includes(one)).slice(0, toldFirst - 1)).map(
          (finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ),
        )}
      </ul>
      {told.length > toldFirst && (
        <button
          type="button"
          className="plain-button no-print"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('overview.showFewer') : t('overview.showAll', { count: told.length })}
        </button>
      )}
      {answers.length > 0 &&
        silent.map((axis) => (
          <p key={axis} className={classes.silent}>
            {t(question.unassessed.includes(axis) ? 'overview.notAssessed' : 'overview.notYet', {
              what: t(`axis.${axis}`),
            })}
          </p>
        ))}
    </section>
  );
}
