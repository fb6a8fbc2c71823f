import { unspaced } from './unspaced.js';

/** The words of a normalised text. Where a script puts no spaces between them, its dictionary says where they end. */
export function wordsOf(text: string): string[] {
  const spaced = text.split(' ');
  return hasUnspaced.test(text) ? spaced.flatMap(cut) : spaced;
}

const hasUnspaced = new RegExp(unspaced, 'u');
const runs = new RegExp(`${unspaced}+|[^${unspaced.slice(1)}+`, 'gu');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const cut = (word: string): string[] =>
  (word.match(runs) ?? []).flatMap((run) =>
    hasUnspaced.test(run) ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run],
  );
