import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { wording } from '../../lib/wording/index.js';
import { type CapturePlan, captureEventsMax, type OnError, planCapture } from '../capture/plan-capture.js';
import type { Split } from '../capture/split.js';
import { JsonSplitter } from '../capture/split-json.js';
import { XmlSplitter } from '../capture/split-xml.js';
import { readDocument } from '../epcis/index.js';

/** What is to be kept of a large file, whose rows are in a file of their own. */
export type LargePlan = Omit<CapturePlan, 'rows'> & { readonly isKept: boolean };

const problemsMax = 1000;
// Sender, receiver and the meaning of prefixes; a file with more than this beside its events is read whole.
const aroundBytesMax = 1024 * 1024;

/**
 * Plans a file some events at a time, so that it takes no more memory than these do. Rows are written as lines, each a
 * list.
 */
export async function planLarge(file: string, onError: OnError, out: string): Promise<LargePlan> {
  const rows = createWriteStream(out);
  const plan = { read: 0, refused: 0, problems: [] as Problem[] };
  try {
    for await (const part of planParts(file)) {
      if ('says' in part) return { ...plan, refused: plan.read, problems: [part], isKept: false };
      plan.read += part.read;
      plan.refused += part.refused;
      if (plan.read > captureEventsMax) return tooMany(plan.read);
      addAll(plan.problems, part.problems.slice(0, problemsMax - plan.problems.length));
      const isLeft = onError === 'rollback' && plan.problems.length > 0;
      if (!isLeft && !rows.write(`${JSON.stringify(part.rows)}\n`)) await once(rows, 'drain');
    }
  } finally {
    await finished(rows.end());
  }
  return { ...plan, isKept: onError === 'proceed' || plan.problems.length === 0 };
}

function tooMany(count: number): LargePlan {
  const says = wording('capture.too-many', { count, max: captureEventsMax });
  const problems = [problem('events-unreadable', { file: 'body' }, says)];
  return { read: count, refused: count, problems, isKept: false };
}

async function* planParts(file: string): AsyncGenerator<CapturePlan | Problem> {
  const handle = await open(file);
  try {
    const { size } = await stat(file);
    const split = await findList(file);
    const around = split && split.start + (size - split.end);
    if (split === undefined || around === undefined || around > aroundBytesMax) {
      yield planPart(await handle.readFile(), { index: 0, lines: 0 });
      return;
    }
    const before = await readBytes(handle, 0, split.start);
    const after = await readBytes(handle, split.end, size);
    const linesBefore = before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
    let index = 0;
    for (const { start, end, line } of split.slices) {
      const bytes = Buffer.concat([before, await readBytes(handle, start, end), after]);
      const plan = planPart(bytes, { index, lines: line - linesBefore });
      if (!('says' in plan)) index += plan.read;
      yield plan;
    }
  } finally {
    await handle.close();
  }
}

async function findList(file: string): Promise<Split | undefined> {
  let splitter: JsonSplitter | XmlSplitter | undefined;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    // Of UTF-16 every other byte of what is markup is nothing.
    if (splitter === undefined && chunk.subarray(0, 200).includes(0)) return undefined;
    splitter ??= /^[\ufeff\s]*</.test(chunk.toString('utf8', 0, 200))
      ? new XmlSplitter()
      : new JsonSplitter();
    splitter.take(chunk);
  }
  return splitter?.split();
}

async function readBytes(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  await handle.read(buffer, 0, buffer.length, start);
  return buffer;
}

type Offset = { readonly index: number; readonly lines: number };

function planPart(bytes: Buffer, offset: Offset): CapturePlan | Problem {
  const read = readDocument('body', bytes);
  if ('says' in read) return moved(read, offset);
  const plan = planCapture('body', read, 'proceed');
  return { ...plan, problems: plan.problems.map((each) => moved(each, offset)) };
}

/** Where it stands in the whole file. */
function moved(found: Problem, { index, lines }: Offset): Problem {
  const { field, line } = found.at;
  return {
    ...found,
    at: {
      ...found.at,
      ...(field === undefined
        ? {}
        : { field: field.replace(inList, (_, list: string, at: string) => `${list}/${Number(at) + index}`) }),
      ...(line === undefined ? {} : { line: line + lines }),
    },
  };
}

const inList = /^((?:\/(?:epcisBody|queryResults|resultsBody|eventList|event))*)\/(\d+)/;
