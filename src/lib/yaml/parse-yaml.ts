import { formatFound, type Problem, problem } from '../errors/index.js';
import { limits } from '../limits/index.js';
import { addAll } from '../lists/index.js';
import { findUnreadable, hasUnreadable, normalise } from '../text/index.js';
import { wording } from '../wording/index.js';
import { plainLineOf, readPlainEntry } from './plain-entry.js';
import type { ParsedFile, RawEntry } from './raw-entry.js';
import { isFields } from './raw-entry.js';
import { pathKey, readYaml, type YamlReading } from './yaml-entry.js';

type Item = { readonly text: string; readonly line: number };

/**
 * Reads a YAML list of entries. Everything inside an item of a top-level list is indented, so a "-" in the first
 * column always begins an entry: each is parsed alone, and a broken one loses only itself.
 */
export function parseYaml(file: string, source: string): ParsedFile {
  const { text, problems } = normalise(file, source);
  const entries: RawEntry[] = [];
  const start = firstItem(text);
  const stray = checkHead(file, text.slice(0, start));
  if (stray) return { entries, problems: [...problems, stray], read: 0 };
  const isSuspect = hasUnreadable(text);
  let read = 0;
  for (const item of splitItems(text, start)) {
    if (read === limits.entriesPerFileMax) {
      problems.push(
        problem(
          'entries-too-many',
          { file, line: item.line },
          wording('problem.entries-many', { max: String(read) }),
        ),
      );
      break;
    }
    read++;
    const trouble = isSuspect ? findUnreadable(file, item) : undefined;
    const parsed = trouble ? [trouble] : parseItem(file, item);
    if (Array.isArray(parsed)) addAll(problems, parsed);
    else entries.push(parsed);
  }
  return { entries, problems, read };
}

/** Reads a YAML file that is one entry: case.yaml. */
export function parseYamlHeader(file: string, source: string): ParsedFile {
  const { text, problems } = normalise(file, source);
  const item = { text, line: 1 };
  const trouble = findUnreadable(file, item) ?? checkLength(file, item);
  if (trouble) return { entries: [], problems: [...problems, trouble], read: 1 };
  const reading = readYaml(text);
  const { value } = reading;
  const found = troublesOf(file, item, reading);
  if (found.length > 0) return { entries: [], problems: [...problems, ...found], read: 1 };
  if (!isFields(value)) {
    const wrong = problem('yaml-not-a-list', { file, line: 1 }, wording('problem.header-fields'));
    return { entries: [], problems: [...problems, wrong], read: 1 };
  }
  return { entries: [{ value, line: 1, lineOf: lineFinder(item, [], reading) }], problems, read: 1 };
}

function firstItem(text: string): number {
  if (isItem(text, 0)) return 0;
  return nextItem(text, 0);
}

const isItem = (text: string, at: number): boolean =>
  text[at] === '-' && (text.length === at + 1 || ' \t\n'.includes(text[at + 1] ?? ''));

function nextItem(text: string, from: number): number {
  let at = text.indexOf('\n-', from);
  while (at !== -1 && !isItem(text, at + 1)) at = text.indexOf('\n-', at + 1);
  return at === -1 ? text.length : at + 1;
}

function* splitItems(text: string, start: number): Generator<Item> {
  let line = 1 + countLines(text, 0, start);
  for (let at = start; at < text.length; ) {
    const end = nextItem(text, at);
    yield { text: text.slice(at, end), line };
    line += countLines(text, at, end);
    at = end;
  }
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Before the first entry only blank lines, comments and one "---" may stand, or "[]" for a list of none. */
function checkHead(file: string, head: string): Problem | undefined {
  const lines = head.split('\n');
  const contentAt = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#');
  const first = lines.findIndex(
    (line) => contentAt(line) && line.trimEnd() !== '---' && line.trim() !== '[]',
  );
  if (first === -1) return undefined;
  return problem('yaml-not-a-list', { file, line: first + 1 }, wording('problem.list-of-entries'), {
    found: formatFound(lines[first]),
  });
}

function checkLength(file: string, { text, line }: Item): Problem | undefined {
  if (text.length <= limits.entryCharsMax) return undefined;
  return problem('entry-too-long', { file, line }, wording('problem.entry-long'), {
    found: wording('found.characters', { count: String(text.length) }),
    expected: wording('expect.at-most', { max: String(limits.entryCharsMax) }),
  });
}

function parseItem(file: string, item: Item): RawEntry | Problem[] {
  const tooLong = checkLength(file, item);
  if (tooLong) return [tooLong];
  const plain = readPlainEntry(item.text);
  if (plain)
    return { value: plain, line: item.line, lineOf: (path) => item.line + plainLineOf(item.text, path) };
  const reading = readYaml(item.text);
  const troubles = troublesOf(file, item, reading);
  if (troubles.length > 0) return troubles;
  const list: readonly unknown[] = Array.isArray(reading.value) ? reading.value : [];
  const value = list.length === 1 ? list[0] : reading.value;
  if (!isFields(value)) {
    return [
      problem('entry-not-a-map', { file, line: item.line }, wording('problem.entry-fields'), {
        found: formatFound(value),
      }),
    ];
  }
  return { value, line: item.line, lineOf: lineFinder(item, [0], reading) };
}

// One message an entry: what follows the first syntax error is usually its echo.
function troublesOf(file: string, item: Item, reading: YamlReading): Problem[] {
  return reading.troubles
    .slice(0, 1)
    .map(({ code, says, line }) => problem(code, { file, line: item.line + line - 1 }, says));
}

function lineFinder(item: Item, root: readonly PropertyKey[], reading: YamlReading) {
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const line = reading.lines.get(pathKey([...root, ...path.slice(0, length)]));
      if (line !== undefined) return item.line + line - 1;
    }
    return item.line;
  };
}
