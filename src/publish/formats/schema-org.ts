import type { CaseRecord, EntryOf, Source } from '../../case/index.js';
import type { Edition } from '../edition.js';
import type { Lacks } from './lacks.js';

type Party = EntryOf<'party'>;

const people: readonly Party['kind'][] = ['official', 'researcher', 'person'];

export const agentOf = ({ name, kind }: Party) => ({
  '@type': people.includes(kind) ? 'Person' : 'Organization',
  name,
});

/** Whoever publishes is a name; what kind of somebody it is, only an entry of that name can tell. */
export function publisherOf({ by }: Edition, record: CaseRecord, lacks: Lacks) {
  const party = record.parties.get(by) ?? [...record.parties.values()].find(({ name }) => name === by);
  if (party) return agentOf(party);
  lacks.add('formats.lack.author-kind', by);
  return { name: by };
}

/** Where a thing was said or shown. */
export function appearanceOf(source: Source, record: CaseRecord, lacks: Lacks) {
  const publisher = record.parties.get(source.publisher);
  if (source.url === undefined) lacks.add('formats.lack.appearance', source.id);
  return {
    '@type': 'CreativeWork',
    headline: source.title,
    datePublished: source.published,
    ...(source.language === undefined ? {} : { inLanguage: source.language }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(publisher ? { publisher: agentOf(publisher) } : {}),
  };
}

export const dayOf = (moment: string): string => moment.slice(0, 10);

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
