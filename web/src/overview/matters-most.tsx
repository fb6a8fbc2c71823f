import { answersTo, askedQuestions, type PresentedFinding, toneOf } from '../../../src/findings/index';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import classes from './overview.module.css';

/** The most telling answer to each question, where there is one: what a reader takes away. */
export function mattersMost(findings: readonly PresentedFinding[]): PresentedFinding[] {
  const first = askedQuestions.flatMap((question) => answersTo(question, findings).told[0] ?? []);
  return [...new Set(first)].filter(({ verdict }) => toneOf(verdict) !== 'open');
}

export function MattersMost({ findings }: { findings: readonly PresentedFinding[] }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="matters" className={classes.part}>
      <h2 id="matters">{t('overview.matters')}</h2>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
