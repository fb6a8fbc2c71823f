import { type Problem, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { checkEvent } from './check-event.js';
import type { EpcisDocument, ReadEvent } from './document.js';
import { asTexts, isList, isObject, type Json, type JsonObject } from './event.js';
import { type Context, readContext, usedBy } from './namespaces.js';

/** The places where a list of events stands: in a document, in the answer to a query. */
const lists = [
  ['epcisBody', 'eventList'],
  ['epcisBody', 'event'],
  ['eventList'],
  ['epcisBody', 'queryResults', 'resultsBody', 'eventList'],
] as const;

/** Events of a document, of the answer to a query, of a bare list, or one alone (EPCIS 2.0 in JSON or JSON-LD). */
export function readJson(file: string, value: Json): EpcisDocument | Problem {
  if (isList(value)) return documentOf(file, {}, value, '', readContext(undefined));
  if (!isObject(value)) return notEvents(file);
  const context = readContext(value['@context']);
  for (const path of lists) {
    const events = path.reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), value);
    if (isList(events)) return documentOf(file, value, events, `/${path.join('/')}`, context);
    if (isObject(events) && path.at(-1) === 'event')
      return documentOf(file, value, [events], `/${path.join('/')}`, context);
  }
  return typeof value.type === 'string' && value.type !== 'EPCISDocument' && value.eventTime !== undefined
    ? documentOf(file, {}, [value], '', context)
    : notEvents(file);
}

function documentOf(
  file: string,
  document: JsonObject,
  list: readonly Json[],
  pointer: string,
  context: Context,
): EpcisDocument {
  const { epcisBody, '@context': _, ...header } = document;
  const isAlone =
    pointer === '' && list.length === 1 && document !== list[0] && Object.keys(document).length === 0;
  const events = list.map((each, i) => readEvent(file, each, isAlone ? '' : `${pointer}/${i}`, context));
  return { header, events, ignored: ignoredIn(epcisBody) };
}

function readEvent(file: string, value: Json, pointer: string, context: Context): ReadEvent {
  if (!isObject(value)) {
    const at = { file, field: pointer };
    return { pointer, problems: [problem('entry-not-a-map', at, wording('event.no-object'))] };
  }
  const { '@context': own, isA, ...fields } = value;
  // As drafts of the standard called it.
  const body =
    fields.type === undefined && typeof isA === 'string'
      ? { ...fields, type: isA }
      : isA === undefined
        ? fields
        : { ...fields, isA };
  const { namespaces, contexts } = readContext(own, context);
  const event = { body, namespaces: usedBy(body, namespaces), ...(contexts.length > 0 ? { contexts } : {}) };
  return { event, pointer, problems: checkEvent({ ...event, namespaces }, { file, pointer }) };
}

/** Fields that a repository added and says are not to be hashed. */
function ignoredIn(body: Json | undefined): string[] {
  const results = isObject(body) ? body.queryResults : undefined;
  if (!isObject(results)) return [];
  const name = Object.keys(results).find((each) => each.endsWith(':ignoreFields'));
  return name === undefined ? [] : asTexts(results[name]);
}

const notEvents = (file: string): Problem =>
  problem('events-unreadable', { file }, wording('event.not-a-document'));
