import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChat } from './read-chat.js';

const today = '2026-11-20';
const read = (text: string) => readChat('messages.txt', text, today);
const said = (text: string) =>
  read(text).messages.map(({ message: { at, from, text: words }, line }) => [
    line,
    at.slice(0, 16),
    from,
    words,
  ]);
const codes = (text: string) => read(text).notes.map(({ level, code }) => `${level} ${code}`);

// Shapes that people report in public (chat-miner, rwhatsapp, whatsapp-chat-parser, ChatLab and others); every word is invented.
describe('a chat as programs save and people copy it', () => {
  test.each([
    ['iPhone', '[14/10/2026, 15:34:09] Ada: 40 gowns', '2026-10-14T15:34'],
    [
      'iPhone, half days with a narrow space',
      '[14/10/2026, 3:34:09\u202fPM] Ada: 40 gowns',
      '2026-10-14T15:34',
    ],
    ['iPhone, marks of direction', '\u200e[14/10/2026, 00:05:09] Ada: \u200e40 gowns', '2026-10-14T00:05'],
    ['iPhone, year first', '[2026-10-14, 7:58:30 AM] Ada: 40 gowns', '2026-10-14T07:58'],
    ['iPhone, dots', '[14.10.26, 15:34:09] Ada: 40 gowns', '2026-10-14T15:34'],
    ['Android, month first', '10/14/26, 12:05 AM - Ada: 40 gowns', '2026-10-14T00:05'],
    ['Android, Italian', '14/10/26, 09:41 - Ada: 40 gowns', '2026-10-14T09:41'],
    ['Android, German', '14.10.26, 09:41 - Ada: 40 gowns', '2026-10-14T09:41'],
    ['Android, Spanish', '14/10/2026 8:28 p.\u00a0m. - Ada: 40 gowns', '2026-10-14T20:28'],
    ['Android, Chinese', '2026/10/14 下午3:41 - Ada: 40 gowns', '2026-10-14T15:41'],
    ['Android, Arabic digits and comma', '١٤/١٠/٢٠٢٦، ٩:٤١ م - Ada: 40 gowns', '2026-10-14T21:41'],
    ['Telegram', 'Ada, [14.10.2026 09:41]\n40 gowns', '2026-10-14T09:41'],
    ['WeChat', 'Ada 2026-10-14 09:41:22\n40 gowns', '2026-10-14T09:41'],
  ])('%s', (_, text, at) => {
    expect(said(text)).toEqual([[1, at, 'Ada', '40 gowns']]);
  });

  test('a message of several lines is one, and what the program says is none', () => {
    const text =
      '12/10/26, 09:00 - Messages and calls are end-to-end encrypted.\n' +
      '12/10/26, 09:41 - Ada Ré 🚑: servono\n- 40 camici\n\n- 2 scatole di guanti\n13/10/26, 10:00 - 李: 谢谢';
    expect(said(text)).toEqual([
      [2, '2026-10-12T09:41', 'Ada Ré 🚑', 'servono\n- 40 camici\n\n- 2 scatole di guanti'],
      [6, '2026-10-13T10:00', '李', '谢谢'],
    ]);
  });

  test('pictures and voices are counted, and not read', () => {
    const text =
      '14/10/26, 09:41 - Ada: <Media omitted>\n14/10/26, 09:42 - Ada: <Media omessi>\n14/10/26, 09:42 - Ada: IMG-7.jpg (file attached)\n14/10/26, 09:43 - Ada: 40 gowns';
    expect(said(text)).toEqual([[4, '2026-10-14T09:43', 'Ada', '40 gowns']]);
    expect(codes(text)).toEqual(['assumed chat-days', 'asked chat-media']);
  });
});

describe('the day and the month', () => {
  test('are told apart by any day of the whole', () => {
    expect(said('05/06/26, 09:00 - A: x\n25/06/26, 09:00 - A: y').map(([, at]) => at)).toEqual([
      '2026-06-05T09:00',
      '2026-06-25T09:00',
    ]);
  });

  test('are told apart by the order of the messages', () => {
    // Day first would be 5 June, 4 July, 3 August; month first 6 May, 7 April: backwards.
    expect(said('05/06/26, 09:00 - A: x\n04/07/26, 09:00 - A: y')[0]?.[1]).toBe('2026-06-05T09:00');
    // Month first: 6 May and 7 June; day first: 5 June and 6 July would do as well.
    expect(codes('05/06/26, 09:00 - A: x\n06/07/26, 09:00 - A: y')).toEqual(['asked chat-days-two-ways']);
  });

  test('are told apart by what lies ahead', () => {
    // 12 October, or 10 December, which has not come.
    expect(said('12/10/26, 09:00 - A: x')[0]?.[1]).toBe('2026-10-12T09:00');
  });

  test('a chat that goes backwards in every order is refused in words', () => {
    const reading = read('25/06/26, 09:00 - A: x\n06/25/26, 09:00 - A: y');
    expect(reading).toMatchObject({
      messages: [],
      refused: 2,
      notes: [{ code: 'chat-days-wrong', line: 1 }],
    });
  });
});

test('what is no chat is one message for each paragraph, and that is said', () => {
  const text = '\n\nSan Rocco: servono 40 camici\nper domani\n\nVilla Iris: 2 scatole di guanti\n';
  expect(said(text)).toEqual([
    [3, '2026-11-20T12:00', '', 'San Rocco: servono 40 camici\nper domani'],
    [6, '2026-11-20T12:00', '', 'Villa Iris: 2 scatole di guanti'],
  ]);
  expect(codes(text)).toEqual(['assumed chat-none']);
  expect(read(' \n')).toEqual({ messages: [], refused: 0, notes: [] });
});

test('a clock time or a date inside of what is said begins no message', () => {
  const text = '14/10/26, 09:41 - Ada: by 15/10/26, 18:00 please\nand 16/10/26 again: 40 gowns';
  expect(said(text)).toHaveLength(1);
});

test('law: whatever is pasted, each line of a chat is kept once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z0-9 ,:é李]{1,20}$/), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (texts, month) => {
        const chat = texts.map(
          (words, at) => `2026/${month > 11 ? 10 : month}/${at + 1}, 09:41 - Ada: w${words}`,
        );
        expect(said(chat.join('\r\n')).map(([, , , words]) => words)).toEqual(
          texts.map((words) => `w${words}`.trim()),
        );
      },
    ),
  );
});
