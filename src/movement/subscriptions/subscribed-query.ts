import { problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { EventQuery } from '../query/event-query.js';
import { parseQuery, type QueryParameters } from '../query/parse-query.js';

/** A query whose new answers somebody is told. One with a limit has no new answers once that is reached. */
export function parseSubscribedQuery(parameters: QueryParameters): EventQuery {
  const query = parseQuery(parameters);
  const field = query.limit === undefined ? 'maxEventCount' : 'eventCountLimit';
  if (query.limit === undefined && query.refuseAbove === undefined) return query;
  throw appError('request-invalid', wording('error.form'), {
    problems: [problem('field-value', { file: 'query', field }, wording('subscription.limited'))],
  });
}
