/** Why goods are refused at the door. */
export const refusalReasons = [
  'damaged',
  'temperature',
  'expired',
  'wrong-goods',
  'not-ordered',
  'documents',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type Refusal = {
  readonly reason: RefusalReason;
  readonly pieces: number;
  readonly note?: string | undefined;
};

/** Goods of one name, as they were counted. What is not refused is accepted. */
export type DeliveredLine = {
  /** A thing with a serial or a pallet is one; of a lot or a product there are so many. */
  readonly goods: { readonly id: string; readonly isThing: boolean };
  readonly counted: number;
  readonly refusals: readonly Refusal[];
};

export const refusedOf = ({ refusals }: Pick<DeliveredLine, 'refusals'>): number =>
  refusals.reduce((sum, { pieces }) => sum + pieces, 0);

/** By finger on the screen, or a photo of the sheet that was signed. */
export const signedWays = ['finger', 'sheet'] as const;
export type Signature = { readonly sha256: string; readonly way: (typeof signedWays)[number] };

/** What was handed over at a door, as whoever received it confirmed it. */
export type Delivery = {
  readonly id: string;
  /** By the clock of the phone, with the zone it was in. */
  readonly at: string;
  readonly offset: string;
  /** By how many seconds that clock was ahead of the server's when they last met; undefined where they agreed. */
  readonly clockAhead?: number | undefined;
  readonly place: string;
  readonly receiver: string;
  /** What the receiver is there: pharmacist, porter. */
  readonly role?: string | undefined;
  /** Who handed it over. */
  readonly handedBy?: string | undefined;
  readonly shipment?: { readonly caseId: string; readonly id: string } | undefined;
  readonly lines: readonly DeliveredLine[];
  readonly photos: readonly string[];
  readonly signature?: Signature | undefined;
  readonly note?: string | undefined;
};
