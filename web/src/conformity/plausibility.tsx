import type { CertificatePlausibility } from '../../../src/conformity/api';
import { useWords } from '../i18n/index';
import classes from './conformity.module.css';

const toneOf = { yes: 'for', no: 'against', 'cannot-tell': 'open' } as const;

/** What can be said of a document, with every sign against it and the rule that sees it. */
export function Plausibility({ judged }: { judged: CertificatePlausibility }) {
  const { t } = useWords();
  const { plausible, summary, rules } = judged;
  return (
    <section aria-labelledby="judged" className={classes.end} aria-live="polite">
      <h2 id="judged" data-tone={toneOf[plausible]} className={classes.judged}>
        {summary}
      </h2>
      {rules.map(({ rule, title, accepted, signs }) => (
        <article key={rule} className={classes.rule}>
          <h4>
            {title} <small>{rule}</small>
          </h4>
          <p className="small">{t(`certificate.accepted.${accepted}`)}</p>
          <ul className={classes.traps}>
            {signs.map(({ sign, field, text }) => (
              <li key={`${sign} ${field}`}>{text}</li>
            ))}
          </ul>
        </article>
      ))}
      <p className="small">{t('certificate.limits')}</p>
    </section>
  );
}
