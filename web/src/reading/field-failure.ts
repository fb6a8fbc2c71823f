import type { Kind } from '../../../src/case/index';
import { ApiError } from '../api';
import { type FieldErrors, serverErrors } from '../edit/check-form';
import { fieldsOf } from '../edit/fields';

/** A write that was refused, told at the fields of whoever asked for it. */
export class FieldFailure extends Error {
  override readonly name = 'FieldFailure';
  constructor(
    readonly errors: FieldErrors,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What the server said of an entry; `field` is where the person wrote it, where that is one field. */
export function failureOf(cause: unknown, kind: Kind, field?: string): FieldFailure {
  if (cause instanceof FieldFailure) return cause;
  const errors = cause instanceof ApiError ? serverErrors(cause.problem.problems ?? [], fieldsOf(kind)) : {};
  const failure = new FieldFailure(errors, cause);
  return field === undefined
    ? failure
    : new FieldFailure({ [field]: Object.values(errors)[0] ?? failure.message }, cause);
}
