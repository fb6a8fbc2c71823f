import { plainLetters } from '../../../src/lib/text/index';
import { entryLabel, useEntriesOf } from '../edit/entries';

/** A document as a tool has it: its parties by their names, and nothing where nothing was said. */
export type DocumentTold = Readonly<Record<string, unknown>>;

const facts = [
  'title',
  'documentType',
  'number',
  'law',
  'standard',
  'notifiedBody',
  'model',
  'scope',
  'issued',
  'validUntil',
] as const;
const parties = ['issuer', 'holder', 'maker'] as const;

/** The fields of a document in a case. A party the case does not know keeps its name: the form asks who it is. */
export function useGivenDocument(caseId: string): (told: DocumentTold) => Record<string, string> {
  const known = new Map(
    useEntriesOf(caseId, 'party').map((party) => [plainLetters(entryLabel(party)), String(party.id)]),
  );
  return (told) => {
    const text = (name: string): string => {
      const value = told[name];
      return typeof value === 'string' ? value.trim() : '';
    };
    const fields = [
      ...facts.map((name) => [name, text(name)] as const),
      ...parties.map((name) => [name, known.get(plainLetters(text(name))) ?? text(name)] as const),
    ];
    return Object.fromEntries(fields.filter(([, value]) => value !== ''));
  };
}
