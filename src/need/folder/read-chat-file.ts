import { decodeJson } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import { needNote } from '../note.js';
import { readChat } from '../requests/chat/read-chat.js';
import type { Message } from '../requests/message.js';
import type { NeedFile } from './need-file.js';
import type { JsonReading } from './read-json-list.js';

/** The messages of a chat, each at the line it begins in. */
export function readChatFile({ name: file, bytes }: NeedFile, today: string): JsonReading<Message> {
  const text = decodeJson(file, bytes);
  if (text === undefined) {
    const note = needNote('refused', { file }, wording('allocation.problem.encoding'));
    return { entries: [], refused: 1, notes: [note], lineOf: () => undefined };
  }
  const { messages, refused, notes } = readChat(file, text, today);
  return {
    entries: messages.map(({ message }, at) => ({ value: message, file, pointer: `/${at}` })),
    refused,
    notes,
    lineOf: (pointer) => messages[Number(/^\/(\d+)/.exec(pointer)?.[1])]?.line,
  };
}
