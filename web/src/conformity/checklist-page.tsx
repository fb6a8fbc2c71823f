import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DocumentChecklist } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { formatDay, formatNumber } from '../format';
import { countryName } from '../i18n/country-name';
import { type Language, useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { ChecklistColumn } from './checklist-column';
import { ChecklistForm } from './checklist-form';
import classes from './conformity.module.css';
import { CustomsSection } from './customs';
import { GiveChecklist } from './give-checklist';
import { type ConformityAsked, useChecklist } from './use-conformity';

/** What to have in hand before goods leave and before they enter. What is asked lives in the address. */
export function ChecklistPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { product, from, to, on, quantity } = useSearch({ strict: false });
  const asked: ConformityAsked = {
    ...(product === undefined ? {} : { product }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(on === undefined ? {} : { on }),
    ...(quantity === undefined ? {} : { quantity }),
  };
  const query = useChecklist(asked);
  return (
    <>
      <h1 className="no-print">{t('checklist.title')}</h1>
      <p className="lead no-print">{t('checklist.lead')}</p>
      <ChecklistForm
        key={JSON.stringify(asked)}
        asked={asked}
        onAsk={(next) =>
          void navigate({ to: '/toolbox/checklist', search: (search) => ({ case: search.case, ...next }) })
        }
      />
      {query && <Answered query={query}>{(list) => <Checklist list={list} />}</Answered>}
    </>
  );
}

// A quantity may be words: a lorry load.
const quantityText = (quantity: string, language: Language): string =>
  /^\d+$/.test(quantity) ? formatNumber(Number(quantity), language) : quantity;

function Checklist({ list }: { list: DocumentChecklist }) {
  const { t } = useWords();
  const language = useLanguage();
  const { product, from, to, on, quantity, rulesAsOf, customs } = list;
  const route = {
    goods: t.label(`goods.${product}`),
    from: countryName(from, language),
    to: countryName(to, language),
    day: formatDay(on, language, 'long'),
  };
  return (
    <article>
      <h2>
        {quantity !== undefined && `${quantityText(quantity, language)} × `}
        {t('checklist.heading', route)}
      </h2>
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('consignment.print')}
        </button>
      </p>
      <div className={classes.ends}>
        <ChecklistColumn name={t('conformity.checklist.export', { country: route.from })} end={list.export} />
        <ChecklistColumn name={t('conformity.checklist.import', { country: route.to })} end={list.import} />
      </div>
      {customs !== null && <CustomsSection customs={customs} />}
      {rulesAsOf !== null && (
        <p className="small">{t('checklist.made', { day: formatDay(rulesAsOf, language, 'long') })}</p>
      )}
      <GiveChecklist
        list={list}
        name={`${quantity === undefined ? '' : `${quantityText(quantity, language)} × `}${route.goods}, ${route.from} → ${route.to}`}
      />
    </article>
  );
}
