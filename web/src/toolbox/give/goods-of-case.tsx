import { entryLabel, useEntriesOf } from '../../edit/entries';
import type { EntryBody } from '../../edit/form-values';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import classes from './give.module.css';

/** The shipment and the lot of a case that a result is about; none where that is not said. */
export type GoodsChosen = { readonly consignment: string; readonly lot: string };
export const noGoods: GoodsChosen = { consignment: '', lot: '' };

/** As fields of an entry: what is not chosen is left out. */
export const saidOf = (chosen: GoodsChosen): Partial<GoodsChosen> =>
  Object.fromEntries(Object.entries(chosen).filter(([, id]) => id !== ''));

type Props = { caseId: string; chosen: GoodsChosen; onChange: (chosen: GoodsChosen) => void };

export function GoodsOfCase({ caseId, chosen, onChange }: Props) {
  const { t } = useWords();
  const consignments = useEntriesOf(caseId, 'consignment');
  const lots = useEntriesOf(caseId, 'lot').filter(
    (lot) => chosen.consignment === '' || lot.consignment === chosen.consignment,
  );
  const choose = (lot: string) => {
    const of = lots.find(({ id }) => id === lot)?.consignment;
    onChange({ lot, consignment: typeof of === 'string' ? of : chosen.consignment });
  };
  return (
    <div className={classes.fields}>
      <Choice
        label={t('kind.consignment')}
        value={chosen.consignment}
        choices={[none(t('give.noShipment')), ...consignments.map(choiceOf)]}
        onChange={(consignment) => onChange({ consignment, lot: '' })}
      />
      <Choice
        label={t('kind.lot')}
        value={chosen.lot}
        choices={[none(t('give.noLot')), ...lots.map(choiceOf)]}
        onChange={choose}
      />
    </div>
  );
}

const none = (label: string) => ({ value: '', label });
const choiceOf = (entry: EntryBody) => ({ value: String(entry.id), label: entryLabel(entry) });
