import type { LotRow } from '../../../../src/quality/disposition/api';
import { useCaseQuery, useLanguage } from '../../case-query';
import { unitWord } from '../../evidence/unit-word';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { LotLink } from './lot-link';
import classes from './lots.module.css';
import { tones } from './tones';

type Props = { consignment: string; notes: ReadonlyMap<string, string> };

/** The lots of a shipment in short; each leads to its own page. */
export default function LotsOfShipment({ consignment, notes }: Props) {
  const query = useCaseQuery('/api/cases/{case}/lots', {});
  return (
    <Answered query={query} place="part">
      {({ lots }) =>
        lots
          .filter((lot) => lot.consignment.id === consignment)
          .map((lot) => <LotInShort key={lot.id} lot={lot} note={notes.get(lot.id)} />)
      }
    </Answered>
  );
}

function LotInShort({ lot, note }: { lot: LotRow; note: string | undefined }) {
  const { t } = useWords();
  const language = useLanguage();
  const { id, batch, product, amount, unit, expires, state, says, disposition, next, underRecall } = lot;
  const title = t('lot.title', { lot: batch ?? id });
  const facts = [
    product.name,
    amount === undefined ? '' : [amount, unit && unitWord(unit, amount, t)].filter(Boolean).join(' '),
    expires === undefined ? '' : `${t('field.expires')} ${formatDay(expires, language)}`,
    lot.expired === undefined ? '' : t('lot.expired'),
  ];
  return (
    <section className={classes.short} id={`entry-${id}`} aria-label={title}>
      <h3>
        <LotLink id={id}>{title}</LotLink>
      </h3>
      <p className="small">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {underRecall !== undefined && (
        <p className={classes.toned} data-tone="against">
          <strong>{t('lot.underRecall')}</strong>
        </p>
      )}
      <p>
        {t('lots.state')}
        {t('punctuation.colon')}
        {state.says} ·{' '}
        <strong className={classes.toned} data-tone={tones[disposition]}>
          {t('lot.proposed', { decision: says })}
        </strong>
      </p>
      {state.atDoor !== undefined && <p className="small">{state.atDoor}</p>}
      {note !== undefined && <p className="small">{note}</p>}
      {next && (
        <p className="no-print">
          {t('lot.next')} <LotLink id={id}>{next.says}</LotLink>
        </p>
      )}
    </section>
  );
}
