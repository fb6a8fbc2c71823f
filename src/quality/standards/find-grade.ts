import { appError, wrongValue } from '../../findings/index.js';
import { meantBy, nearest } from '../../lib/names/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import type { Grade } from './demand.js';
import type { Standard } from './standard.js';

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** `open` names leave the edition open: which is meant is told by the day. */
type Named = { readonly names: readonly string[]; readonly open: readonly string[]; readonly grade: Grade };

/** "EN 149 FFP2", "FFP2", "EN 149:2001+A1:2009 FFP2", and the bare standard where it has one class. */
const namesOf = (standard: Standard): Named[] =>
  standard.classes.map((className) => ({
    grade: { standard, className },
    names: editionNames(standard).flatMap((name) => [
      `${name} ${className}`,
      ...(standard.classes.length === 1 ? [name] : []),
    ]),
    open: [
      `${standard.name} ${className}`,
      className,
      ...(standard.classes.length === 1 ? [standard.name] : []),
    ],
  }));

// The id of the first edition held is the bare name again.
const editionNames = ({ name, edition, id }: Standard): string[] =>
  plain(id) === plain(name) ? [edition] : [edition, id];

/** An edition that came after another is called by its year, so that the two can be told apart. */
export const formatGrade = ({ standard, className }: Grade): string =>
  `${standard.from === undefined ? standard.name : standard.edition} ${className}`;

/** Days an edition is asked about: those a test may have been made on. */
export type EditionDays = { readonly from: string; readonly to: string };

// Without a day the edition whose limits are held is meant, and whoever reads it is told that it was replaced.
function mayStand({ from, replaced }: Standard, on: EditionDays | undefined): boolean {
  if (on === undefined) return from === undefined;
  return (from ?? '') <= on.to && (replaced?.from === undefined || on.from < replaced.from);
}

// Where the day leaves two editions open the younger is meant, of which less is known.
const youngest = (found: readonly Named[]): readonly Named[] => {
  const isYounger = ({ grade }: Named): boolean => grade.standard.from !== undefined;
  const names = new Set(found.map(({ grade }) => grade.standard.name));
  return names.size === 1 && found.some(isYounger) ? found.filter(isYounger) : found;
};

/** The class of a standard that a text names. */
export function getGrade(standards: readonly Standard[], text: string, on?: EditionDays): Grade {
  const named = standards.flatMap(namesOf);
  const isNamed = (names: readonly string[]): boolean => names.some((name) => plain(name) === plain(text));
  const exact = named.filter(({ names }) => isNamed(names));
  const found =
    exact.length > 0
      ? exact
      : youngest(named.filter(({ open, grade }) => isNamed(open) && mayStand(grade.standard, on)));
  const [only, second] = found;
  if (only && !second) return only.grade;
  if (found.length > 0) {
    const count = wording('found.classes', { count: String(found.length) });
    throw wrongValue(text, count, oneOf(found.map(({ grade }) => formatGrade(grade))));
  }
  const close = nearest(
    text,
    named.flatMap(({ names, open }) => [...open, ...names]),
  );
  const choices = asIs(named.map(({ grade }) => formatGrade(grade)).join(', '));
  const hint = meantBy(close);
  throw appError('request-invalid', wording('error.no-standard', { text: asIs(text), choices, hint }));
}
