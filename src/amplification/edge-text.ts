import { shownName } from '../lib/names/index.js';
import type { EdgeEvidence } from './api.js';

type Post = EdgeEvidence['pairs'][number]['from'];

/** An edge's posts side by side, for the terminal. */
export function edgeText({ total, pairs, ...ends }: EdgeEvidence): string {
  const [from, to] = [shownName(ends.from), shownName(ends.to)];
  if (total === 0)
    return `No two posts of ${from} and ${to} share a object within the window. The names are those of edges.csv.\n`;
  const left = total - pairs.length;
  return [
    `${total.toLocaleString('en')} pairs of posts of ${from} and ${to}, the closest first.`,
    ...pairs.flatMap((pair) => [
      '',
      `${pair.secondsApart} s apart on ${oneLine(pair.object)}`,
      ...postLines(from, pair.from),
      ...postLines(to, pair.to),
    ]),
    ...(left > 0 ? ['', `… and ${left.toLocaleString('en')} more; --limit gives more.`] : []),
    '',
  ].join('\n');
}

const postLines = (account: string, { content, at, text }: Post): string[] => [
  `  ${at}  ${account}${content === '' ? '' : `  ${content}`}`,
  ...(text === undefined || text === '' ? [] : [`      ${oneLine(text)}`]),
];

const oneLine = (text: string): string => shownName(text.replaceAll(/\s+/g, ' ').trim().slice(0, 280));
