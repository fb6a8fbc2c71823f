import { describe, expect, test } from 'vitest';
import { findSharedWording, type KeptText } from './shared-wording.js';

const kept = (source: string, day: string, text: string, publisher = source): KeptText => ({
  source,
  day,
  publisher,
  text,
});

const release =
  'The regional health authority took delivery of nineteen pallets of examination gloves late on Tuesday evening at the old freight terminal.';
const other =
  'Officials in the port said on Wednesday that most wards had gone without gloves for the better part of a week before the lorries came.';

describe('two sources that share a run of words', () => {
  test('may be a copy, the later of the earlier, and the words are shown', () => {
    const [found, ...more] = findSharedWording([
      kept('late', '2026-03-12', `Exclusive: ${release} Nurses cheered.`),
      kept('early', '2026-03-10', release),
      kept('own', '2026-03-11', other),
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: 'late', of: 'early' });
    expect(found?.words).toContain('took delivery of nineteen pallets of examination gloves');
  });

  test('are each a copy of the first that has them', () => {
    const found = findSharedWording([
      kept('a', '2026-03-10', release),
      kept('b', '2026-03-11', `${release} So it was said.`),
      kept('c', '2026-03-12', `${release} More follows.`),
    ]);
    expect(found.map(({ source, of }) => [source, of])).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ]);
  });

  test.each<[string, readonly KeptText[]]>([
    ['in their own words', [kept('a', '2026-03-10', release), kept('b', '2026-03-11', other)]],
    [
      'but only a few',
      [
        kept('a', '2026-03-10', 'Took delivery of nineteen pallets today.'),
        kept('b', '2026-03-11', 'They took delivery of nineteen pallets.'),
      ],
    ],
    [
      'but only those of somebody they both quote',
      [
        kept('a', '2026-03-10', `The director: “${release}” Wards wait.`),
        kept('b', '2026-03-11', `Asked, she said: “${release}”`),
      ],
    ],
    [
      'but only a note of fields',
      [
        kept(
          'a',
          '2026-03-10',
          `read today | excerpt of a stored copy, not the whole page | public domain (17 U.S.C. 105) | A first.`,
        ),
        kept(
          'b',
          '2026-03-11',
          `read today | excerpt of a stored copy, not the whole page | public domain (17 U.S.C. 105) | Something else.`,
        ),
      ],
    ],
    ['of one publisher', [kept('a', '2026-03-10', release, 'p'), kept('b', '2026-03-11', release, 'p')]],
  ])('are no copies: %s', (_, texts) => {
    expect(findSharedWording(texts)).toEqual([]);
  });

  test('are found in Chinese too, where words are not parted', () => {
    const text = '当地卫生部门星期二深夜在旧货运站接收了十九托盘检查手套，病房随后开始分发。';
    expect(
      findSharedWording([kept('a', '2026-03-10', text), kept('b', '2026-03-11', `本报讯：${text}`)]),
    ).toMatchObject([{ source: 'b', of: 'a' }]);
  });

  test('are no copies where most texts of the case have the words', () => {
    const footer =
      'Subscribe to our newsletter to read the stories that matter most to you every single morning of the week.';
    const texts = Array.from({ length: 12 }, (_, at) =>
      kept(`s${at}`, `2026-03-${at + 10}`, `${at} wrote ${at * 7} of its own. ${footer}`),
    );
    expect(findSharedWording(texts)).toEqual([]);
  });
});
