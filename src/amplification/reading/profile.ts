import type { AccountMetadata } from '../automation/index.js';
import type { RecordsAt } from './records.js';

// As in layouts: a column's name or a JSON path each, the first that is not empty.
type Fields = readonly string[];

export const profileFields = [
  'read',
  'created',
  'statuses',
  'followers',
  'friends',
  'listed',
  'favourites',
  'verified',
  'defaultProfile',
  'defaultPicture',
  'picture',
  'description',
  'name',
] as const;

export type ProfileField = (typeof profileFields)[number];

/** Where a layout says what an account is like. */
export type ProfileLayout = {
  /** Where profiles stand in a list of their own: that list, and the account's id in it. */
  readonly apart?: { readonly records: RecordsAt; readonly account: Fields };
  /** `read` is when the profile was seen; a post that came with it was written just before, or is that moment. */
  readonly fields: Partial<Record<ProfileField, Fields>>;
  /** The profiles were read when the posts were collected, which is not said: after the last of them. */
  readonly readAfterLastPost?: true;
};

export type ProfileSelection = {
  readonly account: Fields;
  readonly accountIgnoresCase?: boolean;
  readonly records?: RecordsAt;
  readonly fields: Partial<Record<ProfileField, Fields>>;
};

export type ProfileTexts = Readonly<Record<ProfileField, string>>;

export type Circumstances = {
  /** When the profile was read, in seconds, unless it says. */
  readonly readSeconds?: number | undefined;
  /** Whether the layout has descriptions, so that none is an empty one. */
  readonly hasDescription?: boolean;
};

/** What a profile says, of what can be understood of it. */
export function metadataOf(texts: ProfileTexts, known: Circumstances = {}): AccountMetadata {
  return present({
    createdSeconds: secondsOf(texts.created),
    readSeconds: secondsOf(texts.read) ?? known.readSeconds,
    statuses: countOf(texts.statuses),
    followers: countOf(texts.followers),
    friends: countOf(texts.friends),
    listed: countOf(texts.listed),
    favourites: countOf(texts.favourites),
    verified: flagOf(texts.verified),
    defaultProfile: flagOf(texts.defaultProfile),
    // Twitter serves the picture of those who chose none from …/default_profile_images/….
    defaultPicture:
      flagOf(texts.defaultPicture) ??
      (texts.picture === '' ? undefined : /default_profile/.test(texts.picture)),
    descriptionLength:
      texts.description === '' && !known.hasDescription ? undefined : [...texts.description].length,
    nameLength: texts.name === '' ? undefined : [...texts.name].length,
  });
}

type Maybe<T> = { [K in keyof T]: T[K] | undefined };

const present = (values: Maybe<AccountMetadata>): AccountMetadata =>
  Object.fromEntries(Object.entries<unknown>(values).filter(([, value]) => value !== undefined));

const countOf = (text: string): number | undefined => (/^\d+(\.0)?$/.test(text) ? Number(text) : undefined);

function flagOf(text: string): boolean | undefined {
  if (/^(true|yes|1)$/i.test(text)) return true;
  return /^(false|no|0)$/i.test(text) ? false : undefined;
}

/** Twitter's own form of a date is among those JavaScript knows; one without a zone is UTC in all known exports. */
function secondsOf(text: string): number | undefined {
  if (/^\d{9,11}(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{12,14}$/.test(text)) return Number(text) / 1000;
  const zoned = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text)
    ? `${text.replace(' ', 'T')}Z`
    : text;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
