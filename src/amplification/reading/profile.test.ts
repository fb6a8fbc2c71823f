import { expect, test } from 'vitest';
import { metadataOf, type ProfileTexts, profileFields } from './profile.js';

const texts = (given: Partial<ProfileTexts>) =>
  ({ ...Object.fromEntries(profileFields.map((name) => [name, ''])), ...given }) as ProfileTexts;

test('what a profile does not say stays unknown', () => {
  expect(metadataOf(texts({}))).toEqual({});
  expect(metadataOf(texts({ statuses: 'many', created: 'once', verified: 'maybe' }))).toEqual({});
});

test.each([
  ['Sun Mar 01 10:00:00 +0000 2020'],
  ['2020-03-01T10:00:00.000Z'],
  ['2020-03-01 10:00'],
  ['2020-03-01T10:00:00'],
  ['1583056800'],
  ['1583056800000'],
])('%s is one moment', (created) => {
  expect(metadataOf(texts({ created })).createdSeconds).toBe(1_583_056_800);
});

test('flags and counts are read in every spelling, and a picture of the service shows', () => {
  expect(
    metadataOf(
      texts({
        verified: 'False',
        defaultProfile: '1',
        statuses: '12.0',
        picture: 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png',
        name: 'anna',
      }),
      { hasDescription: true },
    ),
  ).toEqual({
    verified: false,
    defaultProfile: true,
    defaultPicture: true,
    statuses: 12,
    descriptionLength: 0,
    nameLength: 4,
  });
});
