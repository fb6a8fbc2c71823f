import type { FastifyInstance } from 'fastify';
import { type AppError, problem } from '../lib/errors/index.js';
import { type Wording, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

const depthMax = 40;
const valuesMax = 100_000;
// Nothing that is taken has a tenth of these. Each that is not known is a problem of its own.
const fieldsMax = 1_000;

type Level = {
  /** Of an object: the names it has given. */
  readonly names: Set<string> | undefined;
  /** Where in it we are. */
  name: string;
  at: number;
};

/** Bodies are looked over before they are parsed: what nobody sends in earnest is not worth making values of. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    try {
      checkJson(text);
    } catch (error) {
      return done(error as Error);
    }
    void parse(request, text, done);
  });
}

/**
 * Refuses JSON that is nested too deep, holds too much or gives a name twice, of which a parser would keep the last and
 * say nothing. One pass over its characters; whether it is JSON the parser says.
 */
export function checkJson(text: string): void {
  const open: Level[] = [];
  let values = 0;
  const count = (): void => {
    values += 1;
    if (values > valuesMax)
      throw refuse(
        [],
        wording('problem.json.much'),
        wording('expect.values-at-most', { max: String(valuesMax) }),
      );
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      const end = endOfString(text, at);
      if (isName(text, end)) takeName(open, text.slice(at, end));
      at = end - 1;
    } else if (sign === openBrace || sign === openBracket) {
      if (open.length === depthMax)
        throw refuse(
          pathOf(open),
          wording('problem.yaml.deep'),
          wording('expect.levels-at-most', { max: String(depthMax) }),
        );
      open.push({ names: sign === openBrace ? new Set() : undefined, name: '', at: 0 });
      count();
    } else if (sign === closeBrace || sign === closeBracket) open.pop();
    else if (sign === comma) {
      const level = open.at(-1);
      if (level) level.at += 1;
      count();
    }
  }
}

const [quote, openBrace, openBracket, closeBrace, closeBracket, comma, colon, backslash] = [
  ...'"{[}],:\\',
].map((sign) => sign.charCodeAt(0));

/** Behind the quotation mark that ends it. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === backslash) at++;
    else if (sign === quote) return at + 1;
  }
  return text.length;
}

const space = /[ \t\r\n]*/y;

function isName(text: string, end: number): boolean {
  space.lastIndex = end;
  space.exec(text);
  return text.charCodeAt(space.lastIndex) === colon;
}

function takeName(open: readonly Level[], written: string): void {
  const level = open.at(-1);
  if (!level?.names) return;
  level.name = spelled(written);
  if (level.names.has(level.name))
    throw refuse(pathOf(open), wording('problem.json.twice'), wording('expect.once'));
  if (level.names.size === fieldsMax)
    throw refuse(
      pathOf(open.slice(0, -1)),
      wording('problem.json.much'),
      wording('expect.fields-at-most', { max: String(fieldsMax) }),
    );
  level.names.add(level.name);
}

// Two spellings of one name are one name.
function spelled(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

const pathOf = (open: readonly Level[]): string[] =>
  open.map(({ names, name, at }) => (names ? name : String(at)));

function refuse(path: readonly string[], says: Wording, expected: Wording): AppError {
  const at = { file: 'body', field: path.join('.') };
  return appError('request-invalid', wording('error.form'), {
    problems: [problem('field-value', at, says, { expected })],
  });
}
