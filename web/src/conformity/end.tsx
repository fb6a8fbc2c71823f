import type { ConformityEvaluation } from '../../../src/conformity/api';
import { VerdictBadge } from '../findings/verdict-badge';
import { useWords } from '../i18n/index';
import classes from './conformity.module.css';
import { RuleSource } from './rule-source';

type EndAnswer = ConformityEvaluation['export'];
type Props = { name: string; days: string; answer: EndAnswer };

/** One end: what the rules of its day ask, what is missing, and what would cure it. */
export function End({ name, days, answer }: Props) {
  const { t } = useWords();
  const { verdict, failed, rules, routes, remarks, free } = answer;
  const unruled = failed.filter(({ rule }) => rule === undefined);
  return (
    <section className={classes.end} aria-label={name}>
      <h3>{name}</h3>
      <p className={classes.verdict}>
        <VerdictBadge verdict={verdict} /> <span className="small">{days}</span>
      </p>
      {rules.length === 0 && failed.length === 0 && <p>{t('conformity.nothing-asked')}</p>}
      {rules.length === 0 && free !== null && <p className="small">{free}</p>}
      <Failures failed={unruled} />
      {rules.map((rule) => (
        <article key={rule.rule} className={classes.rule}>
          <h4>
            {rule.title} <small>{rule.rule}</small>
          </h4>
          {rule.open.map((text) => (
            <p key={text} className={classes.open}>
              {t('conformity.checklist.maybe')} {text}
            </p>
          ))}
          {rule.carried.map((text) => (
            <p key={text} className={classes.open}>
              {text}
            </p>
          ))}
          <Met met={rule.met} />
          <Failures failed={failed.filter((each) => each.rule === rule.rule)} />
          {failed.every((each) => each.rule !== rule.rule) && <p>{t('conformity.met')}</p>}
          <RuleSource {...rule} />
        </article>
      ))}
      {routes.length > 0 && (
        <>
          <h4>{t('conformity.routes')}</h4>
          <ul>
            {routes.map(({ rule, title }) => (
              <li key={rule}>
                {title} <small>{rule}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.map((text) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
    </section>
  );
}

/** What is asked and there, with the documents it rests on. */
function Met({ met }: { met: EndAnswer['rules'][number]['met'] }) {
  if (met.length === 0) return null;
  return (
    <ul className={classes.met}>
      {met.map(({ clause, documents }) => (
        <li key={clause}>
          <span aria-hidden>✓</span> {clause}
          {documents.length > 0 && <strong> {documents.join(', ')}</strong>}
        </li>
      ))}
    </ul>
  );
}

function Failures({ failed }: { failed: EndAnswer['failed'] }) {
  const { t } = useWords();
  if (failed.length === 0) return null;
  return (
    <ul className={classes.failures}>
      {failed.map(({ clause, state, why, cure }) => (
        <li key={clause}>
          <p>
            <strong data-tone={state === 'unmet' ? 'against' : 'open'}>
              {t(`conformity.state.${state}`)}
            </strong>{' '}
            {clause}
          </p>
          {why.map((text) => (
            <p key={text} className={classes.why}>
              {text}
            </p>
          ))}
          {cure.map((text) => (
            <p key={text} className={classes.cure}>
              <span>{t('conformity.cure.title')}</span> {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
