import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../src/movement/epcis/index.js';

// GS1's own JSON schema, as another that says what an event may be; `../shared` is beside the checkout.
const folder = join(import.meta.dirname, '../../shared/reference/epcis/gs1');

type Fields = Record<string, unknown>;
type Sent = Fields & { epcisBody: { eventList: Fields[] } };

const uri = /^[a-z][a-z0-9+.-]*:\S+$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

describe.skipIf(!existsSync(folder))('beside the schema of GS1', () => {
  let allows: ValidateFunction;
  beforeAll(() => {
    const ajv = new Ajv({ strict: false, allErrors: false });
    ajv.addFormat('uri', uri);
    ajv.addFormat('date-time', (text) => time.test(text) && !Number.isNaN(Date.parse(text)));
    const schema = JSON.parse(readFileSync(join(folder, 'schema/EPCIS-JSON-Schema.json'), 'utf8')) as object;
    allows = ajv.compile(schema);
  });

  const examples = (): Sent[] =>
    readdirSync(join(folder, 'examples'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonld'))
      .map((name) => JSON.parse(readFileSync(join(folder, 'examples', name), 'utf8')) as Sent)
      .filter(({ epcisBody }) => Array.isArray(epcisBody.eventList));

  const accepts = (sent: object): boolean => {
    const read = readDocument('mutant', new TextEncoder().encode(JSON.stringify(sent)));
    return !('says' in read) && read.events.every(({ problems }) => problems.length === 0);
  };

  /** One field of one event otherwise: left out, of another type, or one the standard does not know. */
  function* mutants(sent: Sent): Generator<{ what: string; mutant: Sent }> {
    for (const [at, event] of sent.epcisBody.eventList.entries()) {
      const withEvent = (what: string, changed: Fields) => ({
        what: `${what} of event ${at} (${String(event.type)})`,
        mutant: {
          ...sent,
          epcisBody: { eventList: sent.epcisBody.eventList.map((each, i) => (i === at ? changed : each)) },
        },
      });
      for (const name of Object.keys(event)) {
        const { [name]: _, ...without } = event;
        yield withEvent(`without ${name}`, without);
        if (name.includes(':')) continue;
        for (const wrong of [7, 'not a word of it', ['x y'], { a: 1 }, true, []])
          yield withEvent(`${name} = ${JSON.stringify(wrong)}`, { ...event, [name]: wrong });
      }
      yield withEvent('a field nobody knows', { ...event, nobody: 1 });
      yield withEvent('ilmd', { ...event, ilmd: { 'cbvmda:lotNumber': 'L' } });
      yield withEvent('persistentDisposition', { ...event, persistentDisposition: { set: ['recalled'] } });
    }
  }

  test('what the schema refuses is refused, and what it allows is allowed but for what the standard’s text forbids', () => {
    let both = 0;
    const differing = new Set<string>();
    for (const example of examples())
      for (const { what, mutant } of mutants(example)) {
        both += 1;
        if (accepts(mutant) !== allows(mutant))
          differing.add(`${accepts(mutant) ? 'taken' : 'refused'}: ${what}`);
      }
    expect(both).toBeGreaterThan(3000);
    // What is packed is packed into something: only who merely looks need not know into what (7.4.3).
    expect([...differing]).toEqual(['refused: without parentID of event 0 (AggregationEvent)']);
  });
});
