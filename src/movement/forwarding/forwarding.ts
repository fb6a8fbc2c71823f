/** Goods of one name: so many of a lot or a product; a carton or a thing with a serial is one. */
export type ForwardedGoods = { readonly id: string; readonly isThing: boolean; readonly pieces: number };

type Told = {
  readonly id: string;
  /** In UTC, with the zone of whoever tells it. */
  readonly at: string;
  readonly offset: string;
  readonly note?: string | undefined;
  readonly goods: readonly ForwardedGoods[];
};

/** Goods that whoever got them passes on: to another hospital, to another country. */
export type Forwarding = Told & {
  readonly caseId: string;
  readonly shipment?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly sender: string;
};

/** That some of it came to where it was sent. */
export type ForwardingReceipt = Told & { readonly receiver: string };
