import { AppError, nearest } from '../../case/index.js';
import type { Grade } from './demand.js';
import type { Standard } from './standard.js';

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

type Named = { readonly names: readonly string[]; readonly grade: Grade };

/** "EN 149 FFP2", "FFP2", "EN 149:2001+A1:2009 FFP2", and the bare standard where it has one class. */
const namesOf = (standard: Standard): Named[] =>
  standard.classes.map((className) => ({
    grade: { standard, className },
    names: [
      ...[standard.name, standard.edition, standard.id].map((name) => `${name} ${className}`),
      className,
      ...(standard.classes.length === 1 ? [standard.name, standard.edition, standard.id] : []),
    ],
  }));

export const sayGrade = ({ standard, className }: Grade): string => `${standard.name} ${className}`;

/** The class of a standard that a text names. */
export function getGrade(standards: readonly Standard[], text: string): Grade {
  const named = standards.flatMap(namesOf);
  const found = named.filter(({ names }) => names.some((name) => plain(name) === plain(text)));
  const [only, second] = found;
  if (only && !second) return only.grade;
  if (found.length > 0) {
    const choices = found.map(({ grade }) => sayGrade(grade)).join(', ');
    throw new AppError(
      'request-invalid',
      `${text}: found ${found.length} classes of this name, expected one of ${choices}.`,
    );
  }
  const close = nearest(
    text,
    named.flatMap(({ names }) => names),
  );
  const hint = close === undefined ? '' : ` Did you mean ${close}?`;
  const choices = named.map(({ grade }) => sayGrade(grade)).join(', ');
  throw new AppError('request-invalid', `${text}: no such standard; expected one of ${choices}.${hint}`);
}
