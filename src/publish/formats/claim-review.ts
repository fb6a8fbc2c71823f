import type { Statement } from '../../case/index.js';
import { type Language, languageNames } from '../../words/index.js';
import type { Edition } from '../edition.js';
import type { PublishInput } from '../part.js';
import { type EditionReading, readEdition } from './edition-reading.js';
import type { Format } from './format.js';
import type { Lacks } from './lacks.js';
import { pageAddress } from './pages.js';
import { ratingOf } from './rating.js';
import { agentOf, appearanceOf, dayOf, jsonText, publisherOf } from './schema-org.js';

/** https://schema.org/ClaimReview, with what Google's guide to fact checks asks for. One for each finding about a claim. */
export const claimReview: Format = {
  name: 'claim-review',
  standard: 'schema.org ClaimReview',
  write(input, lacks) {
    const published = readEdition(input.edition);
    return languageNames.flatMap((language) => {
      const reviews = published.findings.flatMap(
        (finding) => reviewOf(finding, language, { input, published, lacks }) ?? [],
      );
      if (reviews.length === 0) return [];
      const document = { '@context': 'https://schema.org', '@graph': reviews };
      return [{ path: `formats/claim-review.${language}.jsonld`, text: jsonText(document) }];
    });
  },
};

type Context = { readonly input: PublishInput; readonly published: EditionReading; readonly lacks: Lacks };

function reviewOf(
  finding: Edition['findings'][number],
  language: Language,
  { input, published, lacks }: Context,
) {
  const { question, subject, verdict, summary, figure } = finding.texts[language];
  const { record, edition } = published;
  const statement = record.statements.get(subject.id);
  if (question !== 'claim' || !statement) {
    lacks.add(
      question === 'claim' ? 'formats.lack.not-in-edition' : 'formats.lack.other-question',
      finding.id,
    );
    return undefined;
  }
  const reviewRating = ratingOf(verdict, language);
  if (reviewRating.ratingValue === undefined) lacks.add('formats.lack.rating', finding.id);
  if (figure) lacks.add('formats.lack.figure', finding.id);
  return {
    '@type': 'ClaimReview',
    url: pageAddress(input, finding.id, language, lacks),
    claimReviewed: statement.text,
    reviewBody: summary,
    reviewRating,
    itemReviewed: claimOf(statement, published, lacks),
    author: publisherOf(edition, record, lacks),
    datePublished: dayOf(edition.at),
    inLanguage: language,
  };
}

function claimOf(statement: Statement, { record }: EditionReading, lacks: Lacks) {
  const speaker = record.speakerOf(statement);
  const party = speaker === undefined ? undefined : record.parties.get(speaker);
  if (!party) lacks.add('formats.lack.speaker', statement.id);
  const source = record.sources.get(statement.source);
  return {
    '@type': 'Claim',
    ...(party ? { author: agentOf(party) } : {}),
    ...(statement.said === undefined ? {} : { datePublished: statement.said }),
    ...(source ? { appearance: appearanceOf(source, record, lacks) } : {}),
  };
}
