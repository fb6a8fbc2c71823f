import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import type { Person } from '../api.js';
import { presentPeople } from '../present.js';
import { listDevices } from './device-store.js';
import { listPeople } from './person-store.js';

/** Everybody, as HTTP answers and the command line prints. */
export const readPeople = (store: Store): Promise<{ people: Person[] }> =>
  store.use(async (db) => ({ people: presentPeople(await listPeople(db), await listDevices(db)) }));

export async function readPerson(store: Store, id: string): Promise<Person> {
  const person = (await readPeople(store)).people.find((each) => each.id === id);
  if (person) return person;
  throw appError('person-unknown', wording('people.none', { name: asIs(id) }));
}
