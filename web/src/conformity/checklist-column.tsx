import { useTranslation } from 'react-i18next';
import type { DocumentChecklist } from '../../../src/conformity/api';
import classes from './conformity.module.css';
import { RuleSource } from './rule-source';

type ListEnd = DocumentChecklist['leaving'];

/** The papers for one end, with a box for each and the traps beneath. */
export function ChecklistColumn({ name, end }: { name: string; end: ListEnd }) {
  const { t } = useTranslation();
  return (
    <section className={classes.end} aria-label={name}>
      <h3>{name}</h3>
      {end.nothingAsked && <p>{t('checklist.nothing')}</p>}
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
  const { t } = useTranslation();
  const { open, insteadOf, asks, ways, refuseIf, traps } = rule;
  return (
    <article className={classes.rule}>
      <h4>
        {rule.title} <small>{rule.rule}</small>
      </h4>
      {open.map((text) => (
        <p key={text} className={classes.open}>
          {t('conformity.mayApply')} {text}
        </p>
      ))}
      {insteadOf.length > 0 && (
        <p className={classes.why}>{t('checklist.instead', { rules: insteadOf.join(', ') })}</p>
      )}
      <Boxes title={t('checklist.asks')} items={asks} />
      {ways.map((way, index) => (
        <Boxes key={way.join()} title={t('checklist.way', { number: index + 1 })} items={way} />
      ))}
      <Warnings title={t('checklist.refuse')} items={refuseIf} tone="against" />
      <Warnings title={t('checklist.traps')} items={traps} tone="caution" />
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
