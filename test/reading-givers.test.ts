import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ReadingLanguage, readingLanguages } from '../src/reading/lexicon/lexicons.js';
import { proposeFromText } from '../src/reading/propose.js';
import { isParty } from './support/article-field.js';

type Line = {
  readonly isKnownWrong: boolean;
  readonly language: ReadingLanguage;
  readonly text: string;
  readonly right: string;
};

const file = readFileSync(new URL('./sentences/givers.md', import.meta.url), 'utf8');
const lines = [...file.matchAll(/^- (\? )?(\w\w): (.*) → (.*)$/gm)].map(
  ([, mark, code, text = '', right = '']): Line => {
    const language = readingLanguages.find((each) => each === code);
    assert(language !== undefined, `language ${code}`);
    return { isKnownWrong: mark !== undefined, language, text, right };
  },
);

/** `hospital*` is whoever has the word in the name, `-` nobody. */
function isSaid(said: string | null, right: string): boolean {
  if (right === '-') return said === null;
  const word = right.replace(/\*$/, '');
  return isParty(said, word) || (word !== right && said?.toLowerCase().includes(word.toLowerCase()) === true);
}

/** What is read, each statement in the words of the right answer where it is right. */
function read({ language, text, right }: Line): string {
  const wanted = right.split('; ').map((each) => /^(\d+): (.*) > (.*)$/.exec(each) ?? []);
  const { statements } = proposeFromText(text, { language, published: '2026-03-12' });
  return statements
    .filter(({ measure }) => measure === 'goods')
    .map(({ amount, from, to }, at) => {
      const [whole, count, giver = '', receiver = ''] = wanted[at] ?? [];
      return amount?.low === Number(count) && isSaid(from, giver) && isSaid(to, receiver)
        ? whole
        : `${amount?.low}: ${from ?? '-'} > ${to ?? '-'}`;
    })
    .join('; ');
}

test.each(lines)('$language: $text', (line) => {
  const isRight = read(line) === line.right;
  // A line that is mended loses its mark.
  if (line.isKnownWrong) expect(isRight).toBe(false);
  else expect(read(line)).toBe(line.right);
});
