import type { EpcisEvent, Json, JsonObject, Namespaces } from './event.js';
import { standardContext, standardNamespaces } from './namespaces.js';

type Presented = { readonly event: EpcisEvent; readonly recordTime?: string; readonly eventID?: string };

/** Events as one list in JSON-LD with what its names stand for. Where two events mean different things by one prefix, each says it itself. */
export function presentEvents(events: readonly Presented[]): {
  readonly context: readonly Json[];
  readonly eventList: readonly JsonObject[];
} {
  const shared: Record<string, string> = {};
  const contexts = new Set<string>();
  const eventList = events.map(({ event, recordTime, eventID }) => {
    const own: Record<string, string> = {};
    for (const [prefix, address] of Object.entries(event.namespaces)) {
      if (standardNamespaces[prefix] === address) continue;
      const before = shared[prefix] ?? standardNamespaces[prefix];
      if (before === undefined) shared[prefix] = address;
      else if (before !== address) own[prefix] = address;
    }
    for (const each of event.contexts ?? []) contexts.add(each);
    return {
      ...(Object.keys(own).length > 0 ? { '@context': own } : {}),
      ...event.body,
      ...(eventID === undefined || event.body.eventID !== undefined ? {} : { eventID }),
      ...(recordTime === undefined ? {} : { recordTime }),
    };
  });
  return { context: contextOf(shared, [...contexts]), eventList };
}

const contextOf = (shared: Namespaces, contexts: readonly string[]): Json[] => [
  standardContext,
  ...contexts,
  ...Object.entries(shared).map(([prefix, address]) => ({ [prefix]: address })),
];
