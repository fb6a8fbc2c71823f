import type { z } from 'zod';
import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import { formatMessage, type Language, message } from '../../findings/index.js';
import type { Store } from '../../store/index.js';
import type { Board } from '../board/api.js';
import { type BoardCard, cardOf } from '../board/card.js';
import { boardColumns } from '../board/columns.js';
import { nameOfPlace } from '../evidence/place-names.js';
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
  for (const entry of record.consignments.values())
    cards.push({
      ...cardOf(entry, record, language),
      lots: await tracedLots(store, entry, { asOf, language }),
      underRecall: open
        .filter(({ consignment }) => consignment === entry.id)
        .map(({ called, shipment }) => called ?? shipment),
    });
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
async function tracedLots(
  store: Store,
  entry: ConsignmentRecord,
  { asOf, language }: Asked,
): Promise<BoardCard['lots']> {
  const found = await findLots(store, entry);
  return found.flatMap(({ lot, traced }) => {
    if (traced === undefined) return [];
    const { where } = traceAnswer(traced.happenings, traced.id, untilOf(asOf), (text) =>
      formatMessage(text, language),
    );
    return where.length === 0 ? [] : [{ id: lot.id, name: lot.batch ?? lot.id, where }];
  });
}
