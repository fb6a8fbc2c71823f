import { z } from 'zod';
import { sha256, uuidOfName } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';
import { asText, type EpcisEvent, isList, isObject, type JsonObject } from '../epcis/index.js';
import { type Happening, isDeclaration } from '../trace/index.js';
import { countedKinds, type SaidKind, saidKinds } from './said-kinds.js';

/** One line of a recall: that it was started or closed, or what somebody said of a site. */
export type RecallLine = {
  readonly kind: 'started' | 'closed' | SaidKind;
  readonly recall: string;
  readonly lot: string;
  /** When it was written down, in milliseconds. */
  readonly at: number;
  readonly by: string;
  readonly site?: string | undefined;
  readonly pieces?: number | undefined;
  readonly uom?: string | undefined;
  /** The day it speaks of. */
  readonly on?: string | undefined;
  /** Where goods were passed on to. */
  readonly to?: string | undefined;
  /** Why, or what else is to be known; of a site its name. */
  readonly note?: string | undefined;
  /** The number of a delivery note or the like: two equal answers of one day are told apart by it. */
  readonly ref?: string | undefined;
  /** Of a start: the day by which sites are to answer. */
  readonly due?: string | undefined;
  /** What people call the lot, where its identifier does not say it. */
  readonly called?: string | undefined;
  /** How often the same was said and withdrawn before. */
  readonly again?: number | undefined;
};

// Drawn once, since the project has no domain that a name could stand on.
export const recallNamespace = 'urn:uuid:5b0f3a52-7f0a-4c5e-9d56-1f1f0f6c3a87#';

/** The same id for the same name, whoever asks: of a recall, of a lot or site that has no code. */
export const uuidInRecalls = (name: string): string =>
  uuidOfName(recallNamespace.slice('urn:uuid:'.length, -1), name);

type Words = { readonly action: string; readonly bizStep: string; readonly disposition?: string };

/** The words of CBV 2.0 that come closest. None moves goods: a line is about them, and their own events tell where they go. */
const wordsOf: Readonly<Record<RecallLine['kind'], Words>> = {
  started: { action: 'ADD', bizStep: 'holding', disposition: 'recalled' },
  named: { action: 'OBSERVE', bizStep: 'other' },
  notified: { action: 'OBSERVE', bizStep: 'holding', disposition: 'recalled' },
  acknowledged: { action: 'OBSERVE', bizStep: 'holding', disposition: 'recalled' },
  counted: { action: 'OBSERVE', bizStep: 'stock_taking', disposition: 'non_sellable_other' },
  returned: { action: 'OBSERVE', bizStep: 'shipping', disposition: 'returned' },
  destroyed: { action: 'OBSERVE', bizStep: 'destroying', disposition: 'destroyed' },
  used: { action: 'OBSERVE', bizStep: 'dispensing', disposition: 'dispensed' },
  missing: { action: 'OBSERVE', bizStep: 'stock_taking', disposition: 'unknown' },
  passed: { action: 'OBSERVE', bizStep: 'shipping' },
  unreachable: { action: 'OBSERVE', bizStep: 'other' },
  closed: { action: 'DELETE', bizStep: 'other' },
};

/** As an event of the standard: the goods belong to a transaction, which is the recall. */
export function eventOfLine(line: RecallLine): EpcisEvent {
  const { kind, recall, lot, at, site, pieces, uom } = line;
  const own = { kind, by: line.by, on: line.on, to: line.to, note: line.note, ref: line.ref };
  const fields = Object.entries({ ...own, due: line.due, again: line.again, called: line.called }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    body: {
      type: 'TransactionEvent',
      eventTime: new Date(at).toISOString(),
      eventTimeZoneOffset: '+00:00',
      ...wordsOf[kind],
      bizTransactionList: [{ bizTransaction: `urn:uuid:${recall}` }],
      quantityList: [
        {
          epcClass: lot,
          ...(pieces === undefined ? {} : { quantity: pieces }),
          ...(pieces === undefined || uom === undefined ? {} : { uom }),
        },
      ],
      ...(site === undefined ? {} : { bizLocation: { id: site } }),
      ...Object.fromEntries(fields.map(([name, value]) => [`wb:${name}`, value])),
    },
    namespaces: { wb: recallNamespace },
  };
}

const Own = z.object({
  kind: z.enum(['started', 'closed', ...saidKinds]),
  by: z.string().min(1),
  on: z.string().optional(),
  to: z.string().optional(),
  note: z.string().optional(),
  ref: z.string().optional(),
  due: z.string().optional(),
  called: z.string().optional(),
  // XML has no numbers.
  again: z.coerce.number().int().optional(),
});

/** The line an event is, whoever sent it; nothing where it is none. */
export function lineOf({ event, time, amounts, place, kind }: Happening): RecallLine | undefined {
  const recall = recallIn(event);
  const [amount] = amounts;
  if (recall === undefined || kind !== 'TransactionEvent' || amount === undefined) return undefined;
  const own = Own.safeParse(ownFields(event));
  if (!own.success) return undefined;
  const { id: lot, quantity: pieces, uom } = amount;
  const line = { ...own.data, recall, lot, at: time, site: place, pieces, uom };
  return isWhole(line) ? line : undefined;
}

function isWhole({ kind, site, pieces, to }: RecallLine): boolean {
  if (kind === 'started' || kind === 'closed') return true;
  if (site === undefined || (kind === 'passed' && to === undefined)) return false;
  return countedKinds.has(kind) === (pieces !== undefined && pieces >= 0);
}

/** The recall that an event is about. */
export function recallIn(event: EpcisEvent): string | undefined {
  if (prefixOf(event) === undefined) return undefined;
  const [first] = isList(event.body.bizTransactionList) ? event.body.bizTransactionList : [];
  const name = isObject(first) ? asText(first.bizTransaction) : undefined;
  return name === undefined ? undefined : /^urn:uuid:([\da-f-]{36})$/i.exec(name)?.[1]?.toLowerCase();
}

const prefixOf = ({ namespaces }: EpcisEvent): string | undefined =>
  Object.entries(namespaces).find(([, address]) => address === recallNamespace)?.[0];

function ownFields(event: EpcisEvent): JsonObject {
  const start = `${prefixOf(event)}:`;
  return Object.fromEntries(
    Object.entries(event.body).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    ),
  );
}

/** What a line says, whoever wrote it and when: who says the same again adds nothing. */
export function keyOfLine({ kind, recall, site, pieces, on, to, note, ref, again }: RecallLine): string {
  const name = kind === 'named' ? note : undefined;
  return sha256(canonicalJson([kind, recall, site, pieces, on, to, name, ref, again ?? 0].map(orNull)));
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

export type WrittenLine = RecallLine & {
  readonly key: string;
  readonly hash: string;
  /** By whom it was withdrawn, and when. */
  readonly withdrawn?: { readonly at: number; readonly by: string } | undefined;
};

/** Every line in its order, each once; what was withdrawn with its withdrawal. Whatever order the events came in. */
export function linesIn(happenings: readonly Happening[]): WrittenLine[] {
  const withdrawn = new Map(
    happenings.filter(isDeclaration).map(({ hash, event }) => [hash, withdrawalIn(event)]),
  );
  const written = happenings
    .filter((each) => !isDeclaration(each))
    .flatMap((each): WrittenLine[] => {
      const line = lineOf(each);
      if (line === undefined) return [];
      return [{ ...line, key: keyOfLine(line), hash: each.hash, withdrawn: withdrawn.get(each.hash) }];
    })
    .toSorted((a, b) => a.at - b.at || (a.hash < b.hash ? -1 : 1));
  const once = new Map<string, WrittenLine>();
  for (const line of written) {
    const before = once.get(line.key);
    // Of two that say the same one stands as long as either does.
    if (before === undefined || (before.withdrawn !== undefined && line.withdrawn === undefined))
      once.set(line.key, line);
  }
  return [...once.values()];
}

function withdrawalIn(event: EpcisEvent): { at: number; by: string } {
  const { errorDeclaration } = event.body;
  const declared = isObject(errorDeclaration) ? errorDeclaration : {};
  const time = Date.parse(asText(declared.declarationTime) ?? '');
  return { at: Number.isNaN(time) ? 0 : time, by: asText(declared[`${prefixOf(event)}:by`]) ?? '' };
}

/** The same event with the standard's declaration that it is wrong. */
export function withdrawalOf(event: EpcisEvent, { at, by }: { at: number; by: string }): EpcisEvent {
  const declarationTime = new Date(at).toISOString();
  const errorDeclaration = { declarationTime, reason: 'incorrect_data', [`${prefixOf(event)}:by`]: by };
  return { ...event, body: { ...event.body, errorDeclaration } };
}
