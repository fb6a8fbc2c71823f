const standard = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';

/** An EPCIS 2.0 document of some events, as JSON. */
export const epcisDocument = (eventList: readonly object[]): string =>
  JSON.stringify({
    '@context': [standard],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: '2026-03-20T08:00:00Z',
    epcisBody: { eventList },
  });
