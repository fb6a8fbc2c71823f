import { plainText } from '../../lib/numbers/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { TableChoices, type TableReading } from '../tables/api.js';
import { nameKey, plainName } from '../tables/name-match.js';
import { columnRoles } from '../tables/roles.js';

type Texts =
  | 'sheet'
  | 'header'
  | 'language'
  | 'decimal'
  | 'days'
  | 'goods'
  | 'from'
  | 'to'
  | 'unit'
  | 'stage'
  | 'terms';
type SourceTexts = 'currency' | 'source' | 'title' | 'publisher' | 'published' | 'url' | 'leaveOut';

export type TableOptions = Readonly<Partial<Record<Texts | SourceTexts, string>>> & {
  readonly again?: boolean;
  readonly case: string;
  readonly describe?: true;
  readonly column?: readonly string[];
  readonly word?: readonly string[];
  readonly same?: readonly string[];
  readonly json?: true;
};

/** What was said by options, but for what names a column or a word, which the table has to be looked at for. */
export function choicesOf(options: TableOptions): TableChoices {
  const { sheet, language, decimal, days, goods, from, to, unit, stage, terms, currency } = options;
  const whole = said({ goods, from, to, unit, stage, terms, currency });
  const { source: id, title, publisher, published, url } = options;
  const source = said({ id, title, publisher, published, url });
  const asked = said({
    sheet,
    header: options.header === undefined ? undefined : Number(options.header),
    language,
    decimal,
    days,
    again: options.again,
    leaveOut: options.leaveOut?.split(/[\s,;]+/).map(Number),
    ...(Object.keys(whole).length > 0 && { whole }),
    ...(Object.keys(source).length > 0 && { source }),
  });
  const parsed = TableChoices.safeParse(asked);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path.at(-1) ?? '');
  throw wrongValue(
    `--${flagOf(field)}`,
    asIs(String(new Map(Object.entries(options)).get(field))),
    wording('expect.table.option'),
  );
}

const flagOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const said = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The same with columns, words and names by hand, which are said by what the table has. */
export function choicesFor(
  choices: TableChoices,
  options: TableOptions,
  { columns, words, names }: TableReading,
): TableChoices {
  const byColumn = pairsOf('--column', options.column).map(([name, role]) => {
    const wanted = plainText(name);
    const at = columns.find((column) => plainText(column.name) === wanted)?.at;
    const as = columnRoles.find((each) => each === role);
    if (at === undefined)
      throw wrongValue('--column', asIs(name), oneOf(columns.map((column) => column.name)));
    if (as === undefined) throw wrongValue('--column', asIs(role), oneOf(columnRoles));
    return [String(at), as] as const;
  });
  const meant = pairsOf('--word', options.word).map(([word, meaning]) => {
    const plain = plainName(word);
    const found = words.find((each) => plainName(each.word) === plain);
    if (!found) throw wrongValue('--word', asIs(word), oneOf(words.map((each) => each.word)));
    return { of: found.of, plain, meaning };
  });
  const same = pairsOf('--same', options.same).flatMap(([name, id]) => {
    const found = names.filter((each) => plainName(each.name) === plainName(name));
    if (found.length === 0) throw wrongValue('--same', asIs(name), oneOf(names.map((each) => each.name)));
    return found.map(({ kind }) => [nameKey(kind, name), id] as const);
  });
  const parsed = TableChoices.safeParse({
    ...choices,
    columns: Object.fromEntries(byColumn),
    terms: Object.fromEntries(
      meant.flatMap(({ of, plain, meaning }) => (of === 'terms' ? [[plain, meaning]] : [])),
    ),
    stages: Object.fromEntries(
      meant.flatMap(({ of, plain, meaning }) => (of === 'stage' ? [[plain, meaning]] : [])),
    ),
    notes: Object.fromEntries(
      meant.flatMap(({ of, plain, meaning }) => (of === 'note' ? [[plain, meaning]] : [])),
    ),
    names: Object.fromEntries(same),
  });
  if (parsed.success) return parsed.data;
  throw wrongValue(
    '--word',
    asIs(meant.map(({ meaning }) => meaning).join(', ')),
    wording('expect.table.meaning'),
  );
}

function pairsOf(flag: string, given: readonly string[] = []): (readonly [string, string])[] {
  return given.map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at < 1) throw appError('request-invalid', wording('error.table.pair', { flag, pair: asIs(pair) }));
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}
