import { type EditionEntry, readEditionLine } from '../case/index.js';
import { formatMessage, type Language, languageNames, type PresentedFinding } from '../findings/index.js';
import { canonicalJson } from '../lib/json/index.js';
import type { Correction, Edition, FrozenFinding } from './edition.js';

/** What an edition said of one finding, as far as it is kept. */
export type Published = {
  readonly edition: EditionEntry;
  readonly id: string;
  readonly verdict: string;
  readonly summary: Correction['was']['summary'];
  /** Not there where the frozen text is lost. */
  readonly frozen: FrozenFinding | undefined;
};

/** An edition, and its frozen text where that is kept. */
export type KeptEdition = { readonly entry: EditionEntry; readonly frozen: Edition | undefined };

/** Of every finding that was ever published the last edition that held it, whether withdrawn or not. Oldest first. */
export function lastPublished(editions: readonly KeptEdition[]): ReadonlyMap<string, Published> {
  const found = new Map<string, Published>();
  for (const { entry, frozen } of editions) {
    const texts = new Map(frozen?.findings.map((finding) => [finding.id, finding]));
    for (const { id, verdict } of entry.findings.map(readEditionLine)) {
      const text = texts.get(id);
      found.set(id, { edition: entry, id, verdict, frozen: text, summary: text ? summariesOf(text) : lost });
    }
  }
  return found;
}

export const inLanguages = <T>(of: (language: Language) => T): Record<Language, T> =>
  // Every language is among the names.
  Object.fromEntries(languageNames.map((language) => [language, of(language)])) as Record<Language, T>;

export const summariesOf = ({ texts }: FrozenFinding): Correction['was']['summary'] =>
  inLanguages((language) => texts[language].summary);

const lost = inLanguages((language) => formatMessage({ key: 'publish.text-lost', params: {} }, language));

/** What a finding says, as two of them are compared: not on what it rests, and not in which words. */
type Said = Pick<PresentedFinding, 'verdict' | 'figure' | 'aspects'>;

/** Whether a finding says otherwise than it was published: in its verdict, its figure or how an aspect stands. */
export const saysOtherwise = (was: Published, is: Said): boolean =>
  was.verdict !== is.verdict || (was.frozen !== undefined && saidOf(was.frozen.texts.en) !== saidOf(is));

const saidOf = ({ figure, aspects = [] }: Said): string =>
  canonicalJson({
    figure: figure && { ...figure, method: undefined },
    aspects: aspects.map(({ aspect, standing }) => [aspect, standing]),
  });
