import { formatMessage } from '../words/index.js';
import type { ColumnNames } from './api.js';
import type { KeptReading } from './kept-reading.js';
import { findSelection, type PostSource, type PostsQuestion, type PreviewRow, settle } from './read-posts.js';
import { kinds } from './reading/co-share-key.js';
import { type Notice, noticeText } from './reading/notice.js';
import { listSign, objectsIn } from './reading/objects-in.js';
import { inDocument } from './reading/records.js';

export type Described = {
  readonly by?: string;
  readonly columns?: ColumnNames;
};

const previewRows = 20;

/** What a file is taken for, and its first rows, for somebody to confirm before anything is counted. */
export async function presentReading(
  source: PostSource,
  { by: asked, columns: named }: Described = {},
): Promise<KeptReading> {
  const columns = await source.columns();
  if (!named && (await source.look.layout()) === undefined) return unrecognised(source, columns);
  // Without an object named by hand the account stands in, so that the rest can be shown.
  const selected = await findSelection(
    source,
    asked ?? (named && !named.object ? named.account : undefined),
    named,
  );
  const { layout, by, word, selection } = selected;
  const noticed = await settle(source, selected, { isFinal: false });
  const isPlain = (layout.records ?? inDocument).path === '$';
  const found = await source.preview(previewRows, selection, layout.records);
  const objectNamed = asked !== undefined || !named || named.object !== undefined;
  return {
    layout: layout.name,
    columns,
    by: {
      proposed: objectNamed ? word : null,
      kinds: [...Object.keys(layout.objects), ...(isPlain ? columns : [])],
    },
    fields: {
      account: [...selection.account],
      content: [...selection.content],
      time: [...selection.time],
      object: objectNamed ? [...selection.object] : [],
    },
    preview: found.map((row) => ({
      account: row.account,
      content: row.content,
      timeText: row.timeText,
      at: isoOf(row),
      object: objectNamed ? objectsIn(by, row.object).join(', ').replaceAll(listSign, '').slice(0, 200) : '',
    })),
    rows: isPlain ? await source.head(previewRows) : [],
    ...aside(source, noticed),
  };
}

const unrecognised = async (source: PostSource, columns: string[]): Promise<KeptReading> => ({
  layout: null,
  columns,
  by: { proposed: null, kinds: [...kinds, ...columns] },
  fields: { account: [], content: [], time: [], object: [] },
  preview: [],
  rows: await source.head(previewRows),
  ...aside(source, []),
});

// The furthest a date can be is 8.64e15 ms; past it there is no ISO time.
const isoOf = ({ timeMs }: PreviewRow): string | null =>
  Math.abs(timeMs) <= 8.64e15 ? new Date(timeMs).toISOString() : null;

/** What was decided about the file, and what has to be asked. */
function aside({ look }: PostSource, noticed: readonly Notice[]) {
  return {
    notices: [...look.notices, ...noticed].map((one) => ({ ...one, text: noticeText(one) })),
    questions: look.questions.map(keptQuestion),
    sheets: [...look.sheets],
    readAs: look.readAs,
  };
}

const keptQuestion = ({ says, choices, ...question }: PostsQuestion): KeptReading['questions'][number] => ({
  ...question,
  says,
  text: formatMessage(says, 'en'),
  choices: choices.map(({ value, label }) =>
    label === undefined ? { value, label: value } : { value, label: formatMessage(label, 'en'), says: label },
  ),
});
