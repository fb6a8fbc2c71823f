import { shownName } from '../lib/names/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { formatMessage, type Language, type Message } from '../words/index.js';
import type { EdgeEvidence } from './api.js';

type Post = EdgeEvidence['pairs'][number]['from'];

/** An edge's posts side by side, for the terminal. */
export function edgeText({ total, pairs, ...ends }: EdgeEvidence, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const [from, to] = [shownName(ends.from), shownName(ends.to)];
  const names = { from: asIs(from), to: asIs(to) };
  if (total === 0) return `${say(wording('command.between.none', names))}\n`;
  const left = total - pairs.length;
  return [
    say(wording('command.between.pairs', { total, ...names })),
    ...pairs.flatMap((pair) => [
      '',
      say(
        wording('command.between.apart', {
          seconds: asIs(String(pair.secondsApart)),
          object: asIs(oneLine(pair.object)),
        }),
      ),
      ...postLines(from, pair.from),
      ...postLines(to, pair.to),
    ]),
    ...(left > 0 ? ['', say(wording('command.between.more', { count: left }))] : []),
    '',
  ].join('\n');
}

const postLines = (account: string, { content, at, text }: Post): string[] => [
  `  ${at}  ${account}${content === '' ? '' : `  ${content}`}`,
  ...(text === undefined || text === '' ? [] : [`      ${oneLine(text)}`]),
];

const oneLine = (text: string): string => shownName(text.replaceAll(/\s+/g, ' ').trim().slice(0, 280));
