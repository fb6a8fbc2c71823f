import type { EntryOf } from '../../case/index.js';
import { type Language, languageNames } from '../../words/index.js';
import type { Edition } from '../edition.js';
import type { PublishInput } from '../part.js';
import { type EditionReading, readEdition } from './edition-reading.js';
import type { Format } from './format.js';
import type { Lacks } from './lacks.js';
import { pageAddress } from './pages.js';
import { agentOf, appearanceOf, dayOf, jsonText, publisherOf } from './schema-org.js';

/** https://schema.org/MediaReview: one for each finding about footage. */
export const mediaReview: Format = {
  name: 'media-review',
  standard: 'schema.org MediaReview',
  write(input, lacks) {
    const published = readEdition(input.edition);
    return languageNames.flatMap((language) => {
      const reviews = published.findings.flatMap(
        (finding) => reviewOf(finding, language, { input, published, lacks }) ?? [],
      );
      if (reviews.length === 0) return [];
      const document = { '@context': 'https://schema.org', '@graph': reviews };
      return [{ path: `formats/media-review.${language}.jsonld`, text: jsonText(document) }];
    });
  },
};

type Context = { readonly input: PublishInput; readonly published: EditionReading; readonly lacks: Lacks };
type MediaItem = EntryOf<'media'>;

const objectTypes = { video: 'VideoObject', audio: 'AudioObject', image: 'ImageObject' } as const;

function reviewOf(
  finding: Edition['findings'][number],
  language: Language,
  { input, published, lacks }: Context,
) {
  const { question, subject, summary } = finding.texts[language];
  const item = published.record.media.get(subject.id);
  if (question !== 'media' || !item) {
    lacks.add(
      question === 'media' ? 'formats.lack.not-in-edition' : 'formats.lack.other-question',
      finding.id,
    );
    return undefined;
  }
  if (item.kind === 'quote') {
    lacks.add('formats.lack.quote', finding.id);
    return undefined;
  }
  // The record tells whether footage is what it is said to be. Whether it was cut, staged or only shown in another
  // setting, which the categories tell apart, is not among what it can answer.
  lacks.add('formats.lack.media-category', finding.id);
  return {
    '@type': 'MediaReview',
    url: pageAddress(input, finding.id, language, lacks),
    reviewBody: summary,
    itemReviewed: {
      '@type': 'MediaReviewItem',
      mediaItemAppearance: [mediaObjectOf(item, objectTypes[item.kind], published, lacks)],
    },
    author: publisherOf(published.edition, published.record, lacks),
    datePublished: dayOf(published.edition.at),
    inLanguage: language,
  };
}

function mediaObjectOf(item: MediaItem, type: string, { record }: EditionReading, lacks: Lacks) {
  const spreader = item.publisher === undefined ? undefined : record.parties.get(item.publisher);
  const source = record.sources.get(item.source);
  return {
    '@type': type,
    name: item.title,
    description: item.purports,
    ...(item.sha256 === undefined ? {} : { sha256: item.sha256 }),
    ...(spreader ? { publisher: agentOf(spreader) } : {}),
    ...(source ? { isPartOf: appearanceOf(source, record, lacks) } : {}),
  };
}
