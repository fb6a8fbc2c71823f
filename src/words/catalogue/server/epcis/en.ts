export const en = {
  'event.unknown':
    'no event of this kind has that field',
  'event.prefix':
    'the prefix {prefix} is declared nowhere, so nobody can tell what the name means',
  'event.unlike':
    'cannot be that',
  'event.nothing':
    'the event is about nothing: no goods are named',
  'event.transformation':
    'a transformation needs what went in and what came out, or an id that joins its parts',
  'event.ilmd':
    'what is said of instances and lots (ilmd) goes with the action ADD only',
  'event.no-object':
    'is no event',
  'event.expect.uri':
    'an identifier such as urn:epc:id:sscc:9520000.0000000001 or an address',
  'event.expect.time':
    'a day and time with its zone, as 2026-03-14T08:00:00+01:00',
  'event.expect.offset':
    'hours and minutes from UTC, from -14:00 to +14:00, as +01:00',
  'event.expect.hex':
    'digits and letters a to f',
  'event.expect.unit':
    'a unit of UN/ECE Recommendation 20, such as KGM',
  'event.expect.measure':
    'what is measured, such as Temperature',
  'event.expect.word':
    'one of {words}, or an address of your own',
  'event.not-a-document':
    'holds no list of events',
  'event.not-json':
    'is no JSON: {why}',
  'event.not-xml':
    'is no XML: {why}',
  'event.entities':
    'declares a document type of its own; entities are not read, so that no file can be drawn in and nothing swells',
  'event.too-deep':
    'is nested too deep',
  'event.empty':
    'is empty',
};
