import type { EntryOf } from '../../../case/index.js';
import { element, type Xml } from '../../../lib/xml/index.js';
import { languageNames } from '../../../words/index.js';
import type { EditionReading } from '../edition-reading.js';
import type { Journey } from '../journey.js';

type Party = EntryOf<'party'>;

// Code list OrganisationType. A hospital, an authority or a person may be several of them: left out.
const types: Readonly<Partial<Record<Party['kind'], number>>> = {
  government: 10,
  foundation: 60,
  company: 70,
};

export const organisation = (name: string, party: Party, attributes: Readonly<Record<string, number>>): Xml =>
  element(name, { ...attributes, type: types[party.kind] }, [element('narrative', {}, party.name)]);

/** What was found about terms and arrival, in every language. */
export const narratives = ({ id }: Journey, { findings }: EditionReading): Xml[] =>
  languageNames.map((language) => {
    const said = findings
      .map(({ texts }) => texts[language])
      .filter(
        ({ question, subject }) => subject.id === id && (question === 'terms' || question === 'arrival'),
      )
      .map(({ summary }) => summary);
    return element('narrative', language === 'en' ? {} : { 'xml:lang': language }, said.join(' '));
  });
