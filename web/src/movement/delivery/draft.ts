import type { DeliveryLabel, RefusalReason } from '../../../../src/movement/delivery/index';

/** As it is typed: a field that is not filled in yet is an empty text. */
export type TypedRefusal = {
  readonly reason: RefusalReason | '';
  readonly pieces: string;
  readonly note: string;
};
export type TypedCount = { readonly counted: string; readonly refusals: readonly TypedRefusal[] };

export type Point = readonly [x: number, y: number];
/** Each line without lifting the finger, by shares of the height of the field. */
export type Strokes = readonly (readonly Point[])[];

/** A delivery that is not confirmed yet. */
export type DeliveryDraft = {
  readonly id: string;
  readonly place: string;
  readonly receiver: string;
  readonly role: string;
  readonly handedBy: string;
  readonly note: string;
  readonly shipment?: { readonly caseId: string; readonly id: string; readonly name: string } | undefined;
  readonly labels: readonly DeliveryLabel[];
  readonly counts: Readonly<Record<string, TypedCount>>;
  /** By their SHA-256. */
  readonly photos: readonly string[];
  readonly strokes: Strokes;
  /** The photo of the sheet that was signed. */
  readonly sheet?: string | undefined;
};

export const noCount: TypedCount = { counted: '', refusals: [] };

export const emptyDraft = (id: string, before?: Partial<DeliveryDraft>): DeliveryDraft => ({
  id,
  place: '',
  receiver: '',
  role: '',
  handedBy: '',
  note: '',
  labels: [],
  counts: {},
  photos: [],
  strokes: [],
  ...before,
});

/** Whether nothing would be lost with it. */
export const isBlank = ({ labels, photos, strokes, sheet, note }: DeliveryDraft): boolean =>
  labels.length + photos.length + strokes.length === 0 && sheet === undefined && note === '';

export const picturesOf = ({ photos, sheet }: DeliveryDraft): string[] => [
  ...photos,
  ...(sheet === undefined ? [] : [sheet]),
];

/** Random enough on any page: browsers have `crypto.randomUUID` only over HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
