import { askedQuestions, byWeight } from '../../../src/findings/index';
import { useLanguage } from '../case-query';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { CountedApart } from '../overview/counted-apart';
import overview from '../overview/overview.module.css';
import { Corrections } from './corrections';
import { useEdition, useSiteWords } from './edition-context';
import { NotPublished } from './not-published';
import { useAnswer } from './use-answer';
import { KnownDay } from './what-words-mean';

/** What was published, question by question, and of how many. */
export function EditionPage() {
  const { t } = useWords();
  const say = useSiteWords();
  const language = useLanguage();
  const { title, asOf, findings, corrections } = useEdition();
  const all = useAnswer('/api/cases/{case}/findings', {}).findings;
  const chosen = new Set(findings.map(({ id }) => id));
  const told = findings.map(({ texts }) => texts[language]);
  return (
    <>
      <div className={overview.headline}>
        <p className={overview.kicker}>{say('site.asOf', { day: asOf })}</p>
        <h1>{title}</h1>
        <p className="lead">{say('site.chosen', { chosen: findings.length, all: all.length })}</p>
        <KnownDay />
      </div>
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {askedQuestions.map(({ id, axes }) => {
        const answers = told.filter(({ question }) => axes.includes(question)).sort(byWeight);
        if (answers.length === 0) return null;
        return (
          <section key={id} aria-labelledby={id} className={overview.part}>
            <h2 id={id}>{t(`question.${id}`)}</h2>
            <p className={overview.asks}>{t(`question.${id}.lead`)}</p>
            <CountedApart answers={answers} />
            <ul className={overview.findings}>
              {answers.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
      <NotPublished findings={all.filter(({ id }) => !chosen.has(id))} />
    </>
  );
}
