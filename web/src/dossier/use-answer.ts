import { type DayPath, useAsOf, useCaseId, useCaseQuery } from '../case-query';
import type { AnswerOf, ParametersOf } from '../operations';

/** What was answered when the edition was published. A page without it would be a page that leaves something unsaid. */
export function useAnswer<P extends DayPath>(
  path: P,
  named: Omit<ParametersOf<'get', P>, 'case' | 'asOf' | 'lang'>,
): AnswerOf<'get', P> {
  const query = useCaseQuery(path, named);
  const at = `${path} ${JSON.stringify(named)} of ${useCaseId()} as of ${useAsOf() ?? 'the last day'}`;
  if (!query.isSuccess) throw new Error(`what was published holds no answer to ${at}`);
  return query.data;
}
