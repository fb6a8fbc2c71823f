/** What two posts have in common when they count as sharing. Anything else is the name of a column. */
export const kinds = [
  'hashtag',
  'url',
  'domain',
  'repost',
  'reply',
  'mention',
  'text',
  'near-text',
  'image',
] as const;

export type Kind = (typeof kinds)[number];

export type CoShareKey = { readonly kind: Kind } | { readonly column: string };

export const coShareKeyOf = (word: string): CoShareKey => {
  const kind = kinds.find((known) => known === word);
  return kind === undefined ? { column: word } : { kind };
};
