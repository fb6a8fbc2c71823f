import { addAll } from '../../../lib/lists/index.js';
import { asIs, wording } from '../../../lib/wording/index.js';
import { type NeedNote, needNote } from '../../note.js';
import type { Message } from '../message.js';
import { dayBy, findOrder, type Order } from './day-order.js';
import { type MessageHead, messageHead, type Stamp } from './message-head.js';

export type ChatReading = {
  /** With the line each begins in. */
  readonly messages: readonly { readonly message: Message; readonly line: number }[];
  readonly refused: number;
  readonly notes: readonly NeedNote[];
};

type Part = { readonly header: MessageHead; readonly line: number; readonly lines: string[] };

// What a chat is saved with in place of a picture, a film or a voice, in the languages of the page and some more.
const left =
  /^<[^<>]{4,40}>$|\b(?:image|video|audio|sticker|document|GIF) omitted$|\b(?:immagine|video|audio|sticker|documento) omess[oa]$|^\[(?:图片|语音|视频|文件|表情)\]$|\((?:file attached|file allegato|archivo adjunto|fichier joint|datei angehängt|文件附件)\)$/iu;

/**
 * What was copied or saved out of a chat: WhatsApp's files in their many forms, Telegram, WeChat. What is no chat is taken
 * as messages of today, one for each paragraph. The day and the month are told apart over the whole.
 */
export function readChat(file: string, text: string, today: string): ChatReading {
  const parts = partsOf(text.split(/\r\n|\r|\n/));
  const said = parts.filter(({ header }) => header.from !== undefined);
  if (parts.length === 0) return paragraphsOf(file, text, today);
  const stamps = parts.map(({ header }) => header.stamp);
  const found = findOrder(stamps, today);
  const notes: NeedNote[] = [];
  if (!found) {
    const note = needNote(
      'refused',
      { file, line: parts[0]?.line ?? 1 },
      wording('need.note.chat-days-wrong'),
      {
        found: stamps[0]?.written ?? '',
      },
    );
    return { messages: [], refused: said.length, notes: [note] };
  }
  addAll(notes, orderNotes(file, parts, found.order, found.other));
  const shown = said.filter(({ header, lines }) => !isLeftOut(header, lines));
  if (shown.length < said.length)
    notes.push(
      needNote('asked', { file }, wording('need.note.chat-media', { count: said.length - shown.length })),
    );
  return {
    messages: shown.map(({ header, line, lines }) => ({
      line,
      message: {
        at: momentOf(header, found.order),
        from: header.from ?? '',
        text: [header.text, ...lines].join('\n').trim(),
      },
    })),
    refused: 0,
    notes,
  };
}

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const [at, line] of lines.entries()) {
    const header = messageHead(line);
    if (header) parts.push({ header, line: at + 1, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const isLeftOut = ({ text }: MessageHead, lines: readonly string[]): boolean =>
  left.test(text.replaceAll(/[\u200e\u200f]/g, '').trim()) && lines.every((line) => line.trim() === '');

function momentOf({ stamp }: MessageHead, order: Order): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(stamp.minute / 60), stamp.minute % 60];
  return `${dayBy(order, stamp) ?? ''}T${two(hours)}:${two(minutes)}:00Z`;
}

function orderNotes(
  file: string,
  parts: readonly Part[],
  order: Order,
  other: Order | undefined,
): NeedNote[] {
  const first = (isShown: (stamp: Stamp) => boolean) => parts.find(({ header }) => isShown(header.stamp));
  const open = other && first((stamp) => dayBy(order, stamp) !== dayBy(other, stamp));
  const shown = open ?? first((stamp) => dayBy(order, stamp) !== stamp.written);
  if (!shown) return [];
  const { stamp } = shown.header;
  const place = { file, line: shown.line };
  const read = { written: asIs(stamp.written), read: asIs(dayBy(order, stamp) ?? '') };
  if (other === undefined) return [needNote('assumed', place, wording('need.note.chat-days', read))];
  const either = { ...read, other: asIs(dayBy(other, stamp) ?? '') };
  return [needNote('asked', place, wording('need.note.chat-days-two-ways', either))];
}

function paragraphsOf(file: string, text: string, today: string): ChatReading {
  const messages: { message: Message; line: number }[] = [];
  let open: string[] = [];
  const close = (line: number): void => {
    const said = open.join('\n').trim();
    if (said !== '')
      messages.push({
        line: line - open.length,
        message: { at: `${today}T12:00:00Z`, from: '', text: said },
      });
    open = [];
  };
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') close(at + 1);
    else open.push(line);
  }
  close(lines.length + 1);
  const note = needNote(
    'assumed',
    { file },
    wording('need.note.chat-none', { day: today, count: messages.length }),
  );
  return { messages, refused: 0, notes: messages.length === 0 ? [] : [note] };
}
