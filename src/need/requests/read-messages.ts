import { parseMoment } from '../../lib/days/index.js';
import { addAll } from '../../lib/lists/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Known } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { OpenRequests } from './merge.js';
import type { Message } from './message.js';
import { readMessage, type Whence } from './read-message.js';
import type { Request } from './request.js';

/** What a message says that a site has, or uses in a day. */
export type ToldPieces = {
  readonly site: string;
  readonly item: string;
  readonly pieces: number;
  readonly at: string;
};

export type MessagesReading = {
  readonly requests: readonly Request[];
  readonly stock: readonly ToldPieces[];
  readonly rates: readonly ToldPieces[];
  /** Sites that a message came from. */
  readonly heard: readonly string[];
  readonly messagesWithout: number;
  readonly notes: readonly NeedNote[];
};

/** What is needed by what people wrote, one after the other as they wrote it. */
export function readMessages(file: string, messages: readonly Message[], known: Known): MessagesReading {
  const open = new OpenRequests(known);
  const [stock, rates, notes]: [ToldPieces[], ToldPieces[], NeedNote[]] = [[], [], []];
  const whence = new Map<string, Whence>();
  const heard = new Set<string>();
  let messagesWithout = 0;
  const ordered = messages
    .map((message, at) => ({ message, place: { file, field: `/${at}` } }))
    .toSorted((a, b) => (parseMoment(a.message.at) ?? 0) - (parseMoment(b.message.at) ?? 0));
  for (const { message, place } of ordered) {
    const reading = readMessage(message, place, known, whence.get(message.from));
    addAll(notes, reading.notes);
    if (reading.site !== undefined) {
      heard.add(reading.site);
      if (message.from !== '')
        whence.set(message.from, {
          site: known.sites?.find(({ id }) => id === reading.site),
          ward: reading.ward,
          last: reading.last,
        });
    }
    if (reading.told.length === 0) {
      messagesWithout++;
      if (reading.notes.length === 0)
        notes.push(needNote('assumed', place, wording('need.note.message-asks-nothing')));
    }
    for (const told of reading.told) {
      if (told.kind === 'asked') open.ask(told, message, place);
      else if (told.kind === 'withdrawn') open.withdraw(told, message, place);
      else
        (told.kind === 'stock' ? stock : rates).push({
          site: told.site,
          item: told.item.id,
          pieces: told.pieces,
          at: message.at,
        });
    }
  }
  return {
    requests: open.requests,
    stock,
    rates,
    heard: [...heard],
    messagesWithout,
    notes: [...notes, ...open.notes],
  };
}
