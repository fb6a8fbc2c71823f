import { expect, test } from 'vitest';
import { claimReview } from '../../src/publish/formats/claim-review.js';
import type { Format } from '../../src/publish/formats/format.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import { mediaReview } from '../../src/publish/formats/media-review.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';

type Node = Readonly<Record<string, unknown>>;

function write(format: Format, input: PublishInput, language = 'en') {
  const lacks = new Lacks();
  const file = format.write(input, lacks).find(({ path }) => path.endsWith(`.${language}.jsonld`));
  const { '@graph': graph }: { '@graph': Node[] } = JSON.parse(file?.text ?? '');
  return { graph, lacks: new Map(lacks.list().map(({ what, count }) => [what, count])) };
}

test('a claim that was contradicted is a ClaimReview with a place on the scale', () => {
  const { graph } = write(claimReview, { ...inventedInput, address: 'https://dossier.example/aiuti/' });
  expect(graph[0]).toEqual({
    '@type': 'ClaimReview',
    url: 'https://dossier.example/aiuti/en/findings/claim.rossi-dono.html',
    claimReviewed: `I 50 kit sono un dono dell'Egitto 🎁, dice "lei".`,
    reviewBody: `Anna Rossi: I 50 kit sono un dono dell'Egitto 🎁, dice "lei". It was bought, at least in part.`,
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'purchase called a gift',
      ratingValue: 2,
      bestRating: 5,
      worstRating: 1,
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Anna Rossi' },
      datePublished: '2026-11-19',
      appearance: {
        '@type': 'CreativeWork',
        headline: 'Mascherine: "dono" o vendita?',
        datePublished: '2026-11-20',
        inLanguage: 'it',
        url: 'https://gazzetta.example/a?b=1&c=2',
        publisher: { '@type': 'Organization', name: 'La Gazzetta 😷' },
      },
    },
    author: { name: 'Redazione di prova' },
    datePublished: '2026-11-30',
    inLanguage: 'en',
  });
});

test('a claim that cannot be told yet is in words only: no number stands for it', () => {
  const { graph, lacks } = write(claimReview, inventedInput, 'zh');
  expect(graph[1]).toMatchObject({
    url: '../zh/findings/claim.rossi-guanti.html',
    claimReviewed: 'I guanti sono 90.000.',
    inLanguage: 'zh',
  });
  expect(graph[1]?.reviewRating).toEqual({ '@type': 'Rating', alternateName: '尚无法判断' });
  // Two claims among twenty findings; the first has a figure.
  expect(Object.fromEntries(lacks)).toEqual({
    'formats.lack.other-question': 18,
    'formats.lack.address': 2,
    'formats.lack.rating': 1,
    'formats.lack.figure': 1,
    'formats.lack.author-kind': 1,
  });
});

test('footage that is not what it is said to be is a MediaReview, and how it was made so is not guessed', () => {
  const { graph, lacks } = write(mediaReview, inventedInput);
  expect(graph).toEqual([
    {
      '@type': 'MediaReview',
      url: '../en/findings/media.video.html',
      reviewBody: '“Applausi dal balcone” is not what it is said to be: Romani che ringraziano.',
      itemReviewed: {
        '@type': 'MediaReviewItem',
        mediaItemAppearance: [
          {
            '@type': 'VideoObject',
            name: 'Applausi dal balcone',
            description: 'Romani che ringraziano.',
            publisher: { '@type': 'Organization', name: 'La Gazzetta 😷' },
            isPartOf: expect.objectContaining({ url: 'https://gazzetta.example/a?b=1&c=2' }),
          },
        ],
      },
      author: { name: 'Redazione di prova' },
      datePublished: '2026-11-30',
      inLanguage: 'en',
    },
  ]);
  expect(lacks.get('formats.lack.media-category')).toBe(1);
  expect(lacks.get('formats.lack.quote')).toBe(1);
});

// The properties of https://schema.org/ClaimReview, MediaReview and what they hold, own and inherited, that we may use.
const thing = ['name', 'description', 'url'];
const work = [...thing, 'author', 'publisher', 'datePublished', 'inLanguage', 'headline', 'isPartOf'];
const review = [...work, 'itemReviewed', 'reviewBody', 'reviewRating'];
const properties: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [...review, 'claimReviewed'],
  MediaReview: [...review, 'mediaAuthenticityCategory', 'originalMediaContextDescription'],
  Rating: [...thing, 'alternateName', 'ratingValue', 'bestRating', 'worstRating'],
  Claim: [...work, 'appearance', 'firstAppearance'],
  CreativeWork: work,
  MediaReviewItem: [...work, 'mediaItemAppearance'],
  VideoObject: [...work, 'sha256', 'contentUrl'],
  AudioObject: [...work, 'sha256', 'contentUrl'],
  ImageObject: [...work, 'sha256', 'contentUrl'],
  Thing: thing,
  Person: thing,
  Organization: thing,
};

function unknownProperties(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(unknownProperties);
  if (typeof node !== 'object' || node === null) return [];
  // Whoever publishes may be a person or an organisation: a node without a type.
  const { '@type': type = 'Thing', ...rest } = node as Node;
  const known = properties[String(type)] ?? [];
  return Object.entries(rest).flatMap(([key, value]) => [
    ...(known.includes(key) ? [] : [`${String(type)}.${key}`]),
    ...unknownProperties(value),
  ]);
}

test('every claim of the shipped case is a review with what is required, in words of schema.org alone', async () => {
  const { graph } = write(claimReview, await shippedInput());
  expect(graph.length).toBe(166);
  for (const each of graph) {
    expect(each).toMatchObject({
      claimReviewed: expect.stringMatching(/./),
      url: expect.stringMatching(/^\.\.\/en\/findings\/claim\./),
      reviewRating: { alternateName: expect.stringMatching(/./) },
      itemReviewed: { author: { name: expect.stringMatching(/./) } },
    });
    expect(unknownProperties(each)).toEqual([]);
  }
  expect(unknownProperties(write(mediaReview, await shippedInput()).graph)).toEqual([]);
  expect(unknownProperties({ '@type': 'Claim', speaker: 'x' })).toEqual(['Claim.speaker']);
});
