import type { z } from 'zod';
import type { CaseRecord } from '../../case/index.js';
import {
  count,
  formatMessage,
  type Language,
  type Message,
  message,
  withUnit,
} from '../../findings/index.js';
import type { Store } from '../../store/index.js';
import type { Board } from '../board/api.js';
import { type BoardCard, cardOf } from '../board/card.js';
import { boardColumns } from '../board/columns.js';
import { seenAtDoor } from '../board/seen.js';
import { usableOf } from '../board/usable.js';
import type { TracedLot } from '../evidence/evidence.js';
import type { SeenOfLot } from '../evidence/lot-came.js';
import { nameOfPlace } from '../evidence/place-names.js';
import { seenOfLots } from '../evidence/seen-of-lots.js';
import { buildLedger } from '../ledger/ledger.js';
import { traceAnswer } from '../trace-answer.js';
import { findLots } from './find-lots.js';
import { namesOfPlaces } from './names-of-record.js';
import { recallsInCase } from './recalls-in-case.js';
import { endOf, untilOf } from './until.js';

type Asked = { readonly asOf: string | undefined; readonly language: Language };

/** Every shipment of a case where it stands on a day; a part stands under the whole it belongs to, and apart. */
export async function answerBoard(
  store: Store,
  record: CaseRecord,
  { asOf, language }: Asked,
): Promise<z.input<typeof Board>> {
  const names = await store.use(namesOfPlaces);
  const open = (await recallsInCase(store, record, endOf(asOf))).filter(({ closed }) => closed === undefined);
  const cards: BoardCard[] = [];
  const say = (text: Message | undefined) => text && formatMessage(text, language);
  for (const entry of record.consignments.values()) {
    const ledger = buildLedger(entry, record);
    const traced = (await findLots(store, entry, record.header.id)).flatMap(({ lot, traced: one }) =>
      one ? [{ ...one, name: lot.batch ?? lot.id }] : [],
    );
    const seen =
      traced.length > 0 ? seenOfLots(entry, record, traced, untilOf(asOf)) : new Map<string, SeenOfLot>();
    const called = open.filter(({ consignment }) => consignment === entry.id);
    const usable = usableOf(ledger, record, seen, {
      isWhole: called.some(({ lot }) => lot === undefined),
      lots: new Set(called.flatMap(({ lot }) => lot ?? [])),
    });
    cards.push({
      ...cardOf(ledger, record, language),
      usable: say(usable && message('board.usable', { quantity: withUnit(count(usable), ledger.unit) })),
      seen: say(seenAtDoor(ledger, seen)),
      lots: whereAre(traced, { asOf, language }),
      underRecall: called.map(({ called: lot, shipment }) => lot ?? shipment),
    });
  }
  return {
    asOf: record.asOf,
    columns: boardColumns.map((name) => ({
      name,
      label: formatMessage(message(`board.column.${name}`), language),
      cards: cards.filter(({ column }) => column === name).toSorted(lastFirst),
    })),
    names: Object.fromEntries(
      cards.flatMap(placesOn).flatMap((id) => {
        const name = nameOfPlace(names, id);
        return name === undefined ? [] : [[id, name] as const];
      }),
    ),
  };
}

const placesOn = ({ lots }: BoardCard): string[] =>
  lots.flatMap(({ where }) =>
    where.flatMap(({ place, from, to }) => [place, from, to].filter((id) => id !== undefined)),
  );

const lastFirst = (a: BoardCard, b: BoardCard): number =>
  lastMoved(b).localeCompare(lastMoved(a)) || a.name.localeCompare(b.name);

const lastMoved = ({ day = '', lots }: BoardCard): string =>
  [day, ...lots.flatMap(({ where }) => where.map(({ since = '' }) => since))].toSorted().at(-1) ?? '';

/** Where its lots are by captured events. */
const whereAre = (
  traced: readonly (TracedLot & { readonly name: string })[],
  { asOf, language }: Asked,
): BoardCard['lots'] =>
  traced.flatMap(({ lot, id, name, happenings }) => {
    const { where } = traceAnswer(happenings, id, untilOf(asOf), (text) => formatMessage(text, language));
    return where.length === 0 ? [] : [{ id: lot, name, where }];
  });
