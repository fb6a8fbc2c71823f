import { askedQuestions, type PresentedFinding, verdictCounts } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import classes from './dossier.module.css';
import { useSiteWords } from './edition-context';

/** What the record gave on that day and nobody chose: by question and verdict, so that leaving out can be seen. */
export function NotPublished({ findings }: { findings: readonly PresentedFinding[] }) {
  const { t } = useWords();
  const say = useSiteWords();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="not-published">
      <h2 id="not-published">{say('site.others', { count: findings.length })}</h2>
      <p>{say('site.others.lead')}</p>
      {askedQuestions.map(({ id, axes }) => {
        const asked = findings.filter(({ question }) => axes.includes(question));
        if (asked.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`not-published-${id}`}>
            <h3 id={`not-published-${id}`}>
              {t(`question.${id}`)} ({asked.length})
            </h3>
            <dl className={classes.hashes}>
              {verdictCounts(asked).map(([verdict, count]) => (
                <div key={verdict} className={classes.row}>
                  <dt>
                    {t.label(`verdict.${verdict}`)} ({count})
                  </dt>
                  <dd>
                    {asked
                      .filter((finding) => finding.verdict === verdict)
                      .map((finding) => finding.id)
                      .join(', ')}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
