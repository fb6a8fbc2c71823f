import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Case, readAmount, type Statement } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';
import { alpha2Of } from '../src/lib/countries/index.js';
import { proposeFromText } from '../src/reading/propose.js';

// The texts are not part of the project; where they lie beside the checkout, what is proposed is held against them.
const seed = new URL('../../shared/seed/', import.meta.url);
const fields = new URL('../../shared/reference/text-field/', import.meta.url);
const hasSeed = existsSync(seed);
const hasFields = existsSync(fields);

const readText = (folder: URL, name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe.skipIf(!hasSeed)('the article the project began with', async () => {
  const [file = ''] = hasSeed ? readdirSync(seed).filter((name) => name.endsWith('.txt')) : [];
  const article = hasSeed ? readText(seed, file) : '';
  const reading = proposeFromText(article, { language: 'en', published: '2020-04-03' });
  const { case: caseData } = await readCaseFolder(
    fileURLToPath(new URL('../cases/mask-diplomacy-2020/', import.meta.url)),
  );
  const statements = transfersIn(caseData?.entries.statement ?? []);

  test('every digit is in a number that is proposed', () => {
    const digits = [...article.matchAll(/\d[\d,.]*/g)];
    const covered = digits.filter(({ index }) =>
      reading.numbers.some(({ start, end }) => index >= start && index < end),
    );
    expect(covered.length / digits.length).toBeGreaterThanOrEqual(0.95);
  });

  test('most transfers the case took from it have goods, number, both sides and stage right', () => {
    const right = statements.filter((statement) =>
      reading.statements.some((proposed) => agrees(statement, proposed, caseData)),
    );
    expect(right.length / statements.length).toBeGreaterThanOrEqual(0.8);
  });

  test('few proposals about goods are of nothing the case took from it', () => {
    const goods = reading.statements.filter(({ measure }) => measure === 'goods');
    const known = goods.filter((proposed) =>
      statements.some((statement) => sameAmount(statement, proposed) && sameStage(statement, proposed)),
    );
    // One is said and was not taken: a plane load that arrived in New York from China.
    expect(known.length / goods.length).toBeGreaterThanOrEqual(0.75);
  });
});

/** Statements that say how far goods, teams or flights came, with a number or between two sides. */
function transfersIn(all: readonly Statement[]): Statement[] {
  return all.filter(
    ({ source, stage, amount, from, to }) =>
      source === 'time-2020-04-03' &&
      stage !== undefined &&
      (amount !== undefined || (from !== undefined && to !== undefined)),
  );
}

type Proposed = ReturnType<typeof proposeFromText>['statements'][number];

function sameAmount({ amount }: Statement, proposed: Proposed): boolean {
  const read = amount === undefined ? undefined : readAmount(amount);
  if (!read) return proposed.amount === null;
  return (
    proposed.amount?.low === read.low && (proposed.amount.high ?? Number.POSITIVE_INFINITY) === read.high
  );
}

const sameStage = ({ stage }: Statement, proposed: Proposed): boolean => stage === proposed.stage;

function agrees(statement: Statement, proposed: Proposed, caseData: Case | undefined): boolean {
  const names = (id: string | undefined): string => {
    const party = caseData?.entries.party.find((each) => each.id === id);
    const code = party?.country && alpha2Of(party.country);
    const country = code && new Intl.DisplayNames('en', { type: 'region' }).of(code);
    return `${party?.name ?? ''} ${country ?? ''}`.toLowerCase();
  };
  const isSide = (id: string | undefined, name: string | null): boolean =>
    id === undefined ||
    (name ?? '')
      .toLowerCase()
      .split(/\W+/)
      .some((word) => word.length > 3 && names(id).includes(word.slice(0, 5)));
  return (
    sameAmount(statement, proposed) &&
    sameStage(statement, proposed) &&
    isSide(statement.from, proposed.from) &&
    isSide(statement.to, proposed.to)
  );
}

describe.skipIf(!hasFields)('articles in six languages', () => {
  type Gold = {
    readonly id: string;
    readonly language: 'en';
    readonly published: string;
    readonly numbers: readonly {
      readonly span: readonly [number, number];
      readonly kind: string;
      readonly kindAccept?: readonly string[];
      readonly counts: string | null;
      readonly optional?: boolean;
      readonly value?: { readonly low: number; readonly high: number | null } | null;
    }[];
  };
  const all: Gold[] = hasFields
    ? readdirSync(new URL('articles/', fields))
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => JSON.parse(readText(fields, `articles/${name}`)) as Gold)
    : [];

  test.each(all)('$id: numbers are found and of the right kind, and identifiers count nothing', (gold) => {
    const { numbers } = proposeFromText(readText(fields, `articles/${gold.id}.txt`), gold);
    const at = ({ span: [from, to] }: Gold['numbers'][number]) =>
      numbers.find(({ start, end }) => start < to && end > from);
    const counted = gold.numbers.filter(
      ({ optional, counts }) => !optional && counts !== 'identifier' && counts !== 'time of day',
    );
    const right = counted.filter((number) => {
      const found = at(number);
      return found && [number.kind, ...(number.kindAccept ?? [])].includes(found.kind);
    });
    expect(right.length / counted.length).toBeGreaterThanOrEqual(0.9);
    const identifiers = gold.numbers.filter(({ counts }) => counts === 'identifier');
    const taken = identifiers.filter((number) =>
      ['goods', 'people', 'money', 'date', 'ratio'].includes(at(number)?.kind ?? ''),
    );
    expect(taken).toEqual([]);
  });
});

describe.skipIf(!hasFields)('hostile texts', () => {
  const hostile = (name: string): string => readText(fields, `hostile/${name}.txt`);

  test('three megabytes of tables with a sentence among them are read in seconds', () => {
    const { statements, skipped } = proposeFromText(hostile('tables-3mb'), {
      language: 'en',
      published: '2026-01-31',
    });
    expect(skipped.tableLines).toBeGreaterThan(30_000);
    expect(statements.filter(({ amount }) => amount?.low === 4800 || amount?.low === 700).length).toBe(2);
  }, 120_000);

  test('a text without numbers has none', () => {
    const { numbers } = proposeFromText(hostile('no-numbers'), { language: 'en', published: '2025-03-02' });
    expect(numbers.filter(({ kind }) => kind !== 'date')).toEqual([]);
  });

  test('a block that talks to a machine changes nothing around it', () => {
    const text = hostile('text-to-a-reader');
    const { blockSpan } = JSON.parse(readText(fields, 'hostile/text-to-a-reader.gold.json')) as {
      blockSpan: [number, number];
    };
    const [from, to] = blockSpan;
    const asked = { language: 'en', published: '2026-02-11' } as const;
    const outside = proposeFromText(text, asked).statements.filter(
      ({ start, end }) => end <= from || start >= to,
    );
    const without = proposeFromText(text.slice(0, from) + text.slice(to), asked).statements;
    const said = outside.map(({ amount, stage, to: receiver, negated }) => ({
      amount,
      stage,
      receiver,
      negated,
    }));
    expect(said).toEqual(
      without.map(({ amount, stage, to: receiver, negated }) => ({ amount, stage, receiver, negated })),
    );
  });
});
