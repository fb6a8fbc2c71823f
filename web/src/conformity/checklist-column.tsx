import type { DocumentChecklist } from '../../../src/conformity/api';
import { useWords } from '../i18n/index';
import classes from './conformity.module.css';
import { RuleSource } from './rule-source';

type ListEnd = DocumentChecklist['export'];

/** The documents for one end, with a box for each and the traps beneath. */
export function ChecklistColumn({ name, end }: { name: string; end: ListEnd }) {
  const { t } = useWords();
  return (
    <section className={classes.end} aria-label={name}>
      <h3>{name}</h3>
      {end.nothingAsked && <p>{t('conformity.checklist.nothing')}</p>}
      {end.notes.map((note) => (
        <p key={note} className={classes.open}>
          {note}
        </p>
      ))}
      {end.rules.map((rule) => (
        <Rule key={rule.rule} rule={rule} />
      ))}
    </section>
  );
}

function Rule({ rule }: { rule: ListEnd['rules'][number] }) {
  const { t } = useWords();
  const { open, insteadOf, asks, ways, refuseIf, traps } = rule;
  return (
    <article className={classes.rule}>
      <h4>
        {rule.title} <small>{rule.rule}</small>
      </h4>
      {open.map((text) => (
        <p key={text} className={classes.open}>
          {t('conformity.checklist.maybe')} {text}
        </p>
      ))}
      {insteadOf.length > 0 && (
        <p className={classes.why}>{t('conformity.checklist.route', { rules: insteadOf.join(', ') })}</p>
      )}
      <Boxes title={t('conformity.checklist.all')} items={asks} />
      {ways.map((way, index) => (
        <Boxes key={way.join()} title={t('conformity.checklist.way', { number: index + 1 })} items={way} />
      ))}
      <Warnings title={t('conformity.checklist.refuse')} items={refuseIf} tone="against" />
      <Warnings title={t('conformity.checklist.traps')} items={traps} tone="caution" />
      <RuleSource {...rule} />
    </article>
  );
}

function Boxes({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul className={classes.ticks}>
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" /> <span>{item}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

type WarningProps = { title: string; items: readonly string[]; tone: 'against' | 'caution' };

function Warnings({ title, items, tone }: WarningProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h5 data-tone={tone}>{title}</h5>
      <ul className={classes.traps}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
