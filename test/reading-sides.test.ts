import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingLanguages } from '../src/reading/lexicon/lexicons.js';
import { proposeFromText } from '../src/reading/propose.js';
import { isParty } from './support/article-field.js';

const file = readFileSync(new URL('./sentences/sides.md', import.meta.url), 'utf8');
const sentences = [...file.matchAll(/^- (\w\w): (.*) → (.*)$/gm)].map(([, code, text = '', sides = '']) => {
  const language = readingLanguages.find((each) => each === code);
  assert(language !== undefined, `language ${code}`);
  return { language, text: text.replaceAll('\\n', '\n'), sides };
});

/** `hospital*` is whoever has the word in the name, `*` anybody. */
function isSaid(said: string | null, right: string): boolean {
  if (/^-?\*$/.test(right)) return true;
  const word = right.replace(/\*$/, '');
  return isParty(said, word) || (word !== right && said?.toLowerCase().includes(word.toLowerCase()) === true);
}

test.each(sentences)('$language: $text', ({ language, text, sides }) => {
  const said = proposeFromText(text, { language, published: '2026-03-12' }).statements.filter(
    ({ measure }) => measure === 'goods',
  );
  const right = sides.split(';').map((each) => each.split(' > '));
  const read = right.map(([from = '', to = ''], at) => {
    const one = said[at];
    const isRight = one !== undefined && isSaid(one.from, from) && isSaid(one.to, to);
    return isRight ? `${from} > ${to}` : `${one?.from ?? '-'} > ${one?.to ?? '-'}`;
  });
  expect(read.join(';')).toBe(sides);
});
