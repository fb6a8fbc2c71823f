import { NativeSelect } from '@mantine/core';
import { useWords } from '../i18n/index';
import { nameKey } from './known-names';
import type { Proposal } from './proposals';
import classes from './reading.module.css';
import type { ProposalFields } from './review-draft';
import type { Review } from './use-review';

type Props = {
  proposal: Proposal;
  fields: ProposalFields;
  error?: string | undefined;
  review: Review;
  onChange: (choice: string) => void;
};

type Choice = { readonly value: string; readonly label: string };

/** No shipment, the new ones of this article, and those of the case. */
export function useShipmentChoices(
  { shipment }: Proposal,
  fields: ProposalFields,
  { told }: Review,
): Choice[] {
  const { t } = useWords();
  const { known, draft, proposals } = told.from;
  const numbers = [...new Set(proposals.flatMap((each) => (each.shipment === null ? [] : [each.shipment])))];
  const fresh = numbers
    .filter((number) => !(nameKey('consignment', String(number)) in draft.made))
    .map((number): Choice => {
      const own = number === shipment ? fields : { product: '', from: '', to: '' };
      const { product, from, to } = told.needsOf(String(number), own);
      const first = proposals.find((each) => each.shipment === number);
      const amount = first?.amount?.words ?? '';
      return {
        value: `new:${number}`,
        label: t('read.shipment.new', {
          what: `${`${amount} ${product}`.trim()}, ${from || t('read.nobody')} → ${to || t('read.nobody')}`,
        }),
      };
    });
  const made = numbers.flatMap((number): Choice[] => {
    const id = draft.made[nameKey('consignment', String(number))];
    return id === undefined ? [] : [{ value: `new:${number}`, label: known.consignment.labelOf(id) ?? id }];
  });
  const there = known.consignment.entries
    .map(({ id }) => String(id))
    .filter((id) => !made.some(({ label }) => label === known.consignment.labelOf(id)))
    .map((id): Choice => ({ value: id, label: known.consignment.labelOf(id) ?? id }));
  return [{ value: '', label: t('read.shipment.none') }, ...fresh, ...made, ...there];
}

/** Which shipment a statement tells of; what is chosen can be for all that tell of the same one. */
export function ShipmentField({ proposal, fields, error, review, onChange }: Props) {
  const { t } = useWords();
  const choices = useShipmentChoices(proposal, fields, review);
  const { shipment } = proposal;
  const alike = review.told.from.proposals.filter(
    (each) => shipment !== null && each.shipment === shipment,
  ).length;
  return (
    <div className={classes.wide}>
      <NativeSelect
        label={t('field.consignment')}
        value={fields.shipment}
        error={error}
        data={choices}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {shipment !== null && alike > 1 && (
        <button
          type="button"
          className="plain-button"
          onClick={() => review.shipAll(shipment, fields.shipment)}
        >
          {t('read.shipment.all', { count: alike })}
        </button>
      )}
    </div>
  );
}
