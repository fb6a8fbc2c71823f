import { askedQuestions, type Verdict, verdictNames, verdicts } from '../../../src/findings/index';
import { VerdictBadge } from '../findings/verdict-badge';
import { useWords } from '../i18n/index';
import classes from './help.module.css';

type Question = (typeof verdicts)[Verdict]['questions'][number];

const endsIn = (verdict: Verdict, questions: readonly Question[]): boolean =>
  verdicts[verdict].questions.length <= 2 &&
  verdicts[verdict].questions.some((question) => questions.includes(question));

const ofEvery = verdictNames.filter((verdict) => verdicts[verdict].questions.length > 2);

/** Every word a finding may end in, under the question it answers; docs/reference/verdicts.md says the same. */
export function Verdicts() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('help.verdicts')}</h1>
      <p className="lead">{t('help.verdicts.lead')}</p>
      {askedQuestions.map(({ id, axes }) => (
        <Section
          key={id}
          id={id}
          title={t(`question.${id}`)}
          named={verdictNames.filter((verdict) => endsIn(verdict, axes))}
        />
      ))}
      <Section id="every" title={t('help.every')} named={ofEvery} />
    </>
  );
}

type SectionProps = { id: string; title: string; named: readonly Verdict[] };

function Section({ id, title, named }: SectionProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className={classes.words}>
        {named.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictBadge verdict={verdict} />
            </dt>
            <dd>{t(`meaning.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
