import type { DocumentChecklist } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { formatDay, formatShare } from '../format';
import { useWords } from '../i18n/index';
import classes from './conformity.module.css';
import { RuleSource } from './rule-source';

type Customs = NonNullable<DocumentChecklist['customs']>;
type Dated = { readonly from: string | null; readonly to: string | null };

/** Which code, which relief, which duty where the goods enter, each with how far it was read. */
export function CustomsSection({ customs }: { customs: Customs }) {
  const { t } = useWords();
  const language = useLanguage();
  const days = ({ from, to }: Dated): string =>
    [
      from === null ? '' : t('conformity.customs.from', { day: dayText(from) }),
      to === null ? '' : t('conformity.customs.until', { day: dayText(to) }),
    ]
      .filter((text) => text !== '')
      .join(', ');
  // A day that is not settled stays the span it is.
  const dayText = (when: string): string => (when.length === 10 ? formatDay(when, language) : when);
  const { edition, codes, relief, duties } = customs;
  return (
    <section className={classes.end} aria-labelledby="customs">
      <h3 id="customs">{t('conformity.customs.title')}</h3>
      <h4>{t('conformity.customs.codes', { edition })}</h4>
      {codes.length === 0 && <p>{t('conformity.customs.none')}</p>}
      {codes.map((code) => (
        <article key={`${code.what} ${code.code ?? ''}`} className={classes.rule}>
          <p>
            <strong>{code.code ?? t('conformity.customs.unread')}</strong> {code.what}
          </p>
          <RuleSource {...code} {...trustOf(code)} />
        </article>
      ))}
      <h4>{t('conformity.customs.relief')}</h4>
      {relief.length === 0 && <p>{t('conformity.customs.none')}</p>}
      {relief.map((one) => (
        <article key={one.id} className={classes.rule}>
          <h5>
            {one.what} <small>{one.id}</small>
          </h5>
          <p className="small">{days(one)}</p>
          <List title={t('conformity.customs.documents')} items={one.documents} />
          <List title={t('conformity.customs.conditions')} items={one.conditions} />
          <List title={t('conformity.customs.benefits')} items={one.benefits} />
          <List title={t('conformity.customs.refuse')} items={one.refuseIf} />
          <RuleSource {...one} {...trustOf(one)} />
        </article>
      ))}
      <h4>{t('conformity.customs.duties')}</h4>
      {duties.length === 0 && <p>{t('conformity.customs.none')}</p>}
      {duties.map((duty) => (
        <article key={`${duty.id} ${duty.what} ${duty.from ?? ''}`} className={classes.rule}>
          <p>
            <strong>
              {duty.rate === null ? t('conformity.customs.rate-unsettled') : formatShare(duty.rate, language)}
            </strong>{' '}
            {duty.what} <span className="small">{days(duty)}</span>
          </p>
          <RuleSource {...duty} {...trustOf(duty)} />
        </article>
      ))}
    </section>
  );
}

const trustOf = ({ sources }: Pick<Customs['codes'][number], 'sources'>) => ({
  oneWeakSource:
    sources.length === 1 && sources.every(({ grade }) => grade === 'press' || grade === 'vendor'),
  restsOn: sources.some(({ grade }) => grade === 'official' || grade === 'copy')
    ? ('text' as const)
    : ('page' as const),
});

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h6>{title}</h6>
      <ul className={classes.traps}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
