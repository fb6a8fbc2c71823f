import type { Known } from './known-names';
import type { ProposalFields } from './review-draft';

export type ShipmentNeeds = Pick<ProposalFields, 'product' | 'from' | 'to'>;

const needed = ['product', 'from', 'to'] as const;

/** The number of a shipment of this article that is not in the case yet. */
export const newShipment = (choice: string): string | undefined => /^new:(.+)$/.exec(choice)?.[1];

/** What the statements about one shipment say of it together: the first that says something. */
export function togetherSay(statements: readonly ShipmentNeeds[]): ShipmentNeeds {
  const first = (name: keyof ShipmentNeeds): string =>
    statements.find((each) => each[name] !== '')?.[name] ?? '';
  return { product: first('product'), from: first('from'), to: first('to') };
}

/** What nobody says yet and a shipment cannot be without. */
export const missingFor = (said: ShipmentNeeds): (keyof ShipmentNeeds)[] =>
  needed.filter((name) => said[name].trim() === '');

type Ids = { readonly [N in keyof ShipmentNeeds]: string | undefined };

/** The shipment of the case that is of these goods between these two, where there is one and no other. */
export function existingShipment({ product, from, to }: Ids, { consignment }: Known): string | undefined {
  const alike = consignment.entries.filter(
    (entry) => entry.product === product && entry.from === from && entry.to === to,
  );
  return alike.length === 1 ? String(alike[0]?.id) : undefined;
}
