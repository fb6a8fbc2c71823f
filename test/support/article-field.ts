import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleReading, ProposedStatement } from '../../src/reading/api.js';
import { readingLanguages } from '../../src/reading/lexicon/lexicons.js';

/** What a reader finds in an invented article. Of several right answers any is right; `null` is "not said". */
export type GoldStatement = {
  readonly start: number;
  readonly end: number;
  readonly goods: readonly string[];
  readonly amounts: readonly (number | null)[];
  readonly from: readonly (string | null)[];
  readonly to: readonly (string | null)[];
  /** "received", "not received". */
  readonly stages: readonly string[];
  /** Fair to propose and fair to leave out. */
  readonly isOptional: boolean;
};

export type FieldArticle = {
  readonly name: string;
  readonly language: (typeof readingLanguages)[number];
  readonly published: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
};

/** `test/articles/*.md`: a line with language and day, the text, and a table of what it says. */
export function readField(folder: URL): FieldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => articleOf(name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')));
}

function articleOf(name: string, file: string): FieldArticle {
  const [head = '', rest = ''] = file.split(/\n\n(.*)/s);
  const [code = '', published = ''] = head.split(', ');
  const [text = '', table = ''] = rest.split(/\n\n(?=\| goods)/);
  const language = readingLanguages.find((each) => each === code);
  assert(language !== undefined, `${name}: language ${code}`);
  const rows = table.trim().split('\n').slice(2);
  return { name, language, published, text, statements: rows.map((row) => statementOf(row, text, name)) };
}

function statementOf(row: string, text: string, name: string): GoldStatement {
  const [goods = '', amount = '', from = '', to = '', stage = '', words = ''] = row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  const start = text.indexOf(words);
  assert(start >= 0 && text.lastIndexOf(words) === start, `${name}: ${words}`);
  const among = (cell: string): string[] => cell.split(' / ');
  const sides = (cell: string): (string | null)[] => among(cell).map((each) => (each === '-' ? null : each));
  return {
    start,
    end: start + words.length,
    goods: among(goods.replace(/^\? /, '')),
    amounts: among(amount).map((each) => (each === '-' ? null : Number(each))),
    from: sides(from),
    to: sides(to),
    stages: among(stage),
    isOptional: goods.startsWith('? '),
  };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const hasWords = (text: string, words: string): boolean =>
  words.length > 1 &&
  (` ${text} `.includes(` ${words} `) || (/\p{Script=Han}/u.test(words) && text.includes(words)));

/** Whether a party a program found is one that a reader wrote down. */
export function isParty(said: string | null, right: string | null): boolean {
  if (said === null || right === null) return said === right;
  const [one, other] = [fold(said), fold(right)];
  return hasWords(one, other) || hasWords(other, one);
}

const amountIs = ({ amount }: ProposedStatement, right: number | null): boolean =>
  right === null ? amount === null : amount?.low === right && amount.high === right;

const aspects = {
  goods: ({ goods }: ProposedStatement, right: GoldStatement) =>
    goods !== null &&
    right.goods.some(
      (each) => fold(goods.words).includes(fold(each)) || hasWords(fold(each), fold(goods.words)),
    ),
  amount: (said: ProposedStatement, { amounts }: GoldStatement) =>
    amounts.some((each) => amountIs(said, each)),
  from: ({ from }: ProposedStatement, right: GoldStatement) => right.from.some((each) => isParty(from, each)),
  to: ({ to }: ProposedStatement, right: GoldStatement) => right.to.some((each) => isParty(to, each)),
  stage: ({ stage, negated }: ProposedStatement, { stages }: GoldStatement) =>
    stages.includes(`${negated ? 'not ' : ''}${stage ?? '-'}`),
};
export type Aspect = keyof typeof aspects;

export type Scored = {
  readonly right: GoldStatement;
  readonly said: ProposedStatement | undefined;
  readonly wrong: readonly Aspect[];
};

/** Each statement beside the proposal that is of it, and the proposals that are of none. */
export function scoreArticle(
  { statements }: FieldArticle,
  reading: ArticleReading,
): { readonly scored: readonly Scored[]; readonly others: readonly ProposedStatement[] } {
  const goods = reading.statements.filter(({ measure }) => measure === 'goods');
  const pairs = statements
    .flatMap((right) => goods.map((said) => ({ right, said, weight: weightOf(said, right) })))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const of = new Map<GoldStatement, ProposedStatement>();
  const used = new Set<ProposedStatement>();
  for (const { right, said } of pairs) {
    if (of.has(right) || used.has(said)) continue;
    of.set(right, said);
    used.add(said);
  }
  return {
    scored: statements.map((right) => ({ right, said: of.get(right), wrong: wrongOf(of.get(right), right) })),
    others: goods.filter((said) => !used.has(said)),
  };
}

function weightOf(said: ProposedStatement, right: GoldStatement): number {
  const shared = Math.min(said.end, right.end) - Math.max(said.start, right.start);
  const overlap = Math.max(0, shared) / Math.min(said.end - said.start, right.end - right.start);
  const isAmount = right.amounts.some((each) => each !== null && amountIs(said, each));
  const isFair = isAmount ? overlap > 0 : overlap >= 0.3 && right.amounts.includes(null);
  if (!isFair) return 0;
  return (
    overlap +
    (isAmount ? 2 : 0) +
    (aspects.stage(said, right) ? 0.6 : 0) +
    (aspects.from(said, right) ? 0.2 : 0)
  );
}

const wrongOf = (said: ProposedStatement | undefined, right: GoldStatement): Aspect[] =>
  (Object.keys(aspects) as Aspect[]).filter((aspect) => !said || !aspects[aspect](said, right));
