import { type Lexicon, words } from '../lexicon.js';

// What is on an alef is typed as often as not, and ه for ة.
const ways = (word: string): string[] => {
  const bare = word.replaceAll(/[أإآ]/g, 'ا');
  return [word, bare].flatMap((one) => [one, one.replaceAll('ة', 'ه')]);
};
const spelled = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map([...words(entries)].flatMap(([word, worth]) => ways(word).map((way) => [way, worth] as const)));

const hundreds = Object.entries({
  ثلاث: 300,
  أربع: 400,
  خمس: 500,
  ست: 600,
  سبع: 700,
  ثمان: 800,
  ثماني: 800,
  تسع: 900,
}).flatMap(([unit, worth]) => ['مائة', 'مئة', 'مية'].map((hundred) => [unit + hundred, worth] as const));

export const ar: Lexicon = {
  language: 'ar',
  // Arabic digits have marks of their own; beside Latin ones both are used, by country.
  marks: { decimal: '.', group: ',' },
  atoms: spelled({
    'أحد|إحدى|واحد|واحدة': 1,
    'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي|إثنان|إثنين': 2,
    'ثلاث|ثلاثة': 3,
    'أربع|أربعة': 4,
    'خمس|خمسة': 5,
    'ست|ستة': 6,
    'سبع|سبعة': 7,
    'ثمان|ثماني|ثمانية': 8,
    'تسع|تسعة': 9,
    'عشر|عشرة': 10,
    'عشرون|عشرين': 20,
    'ثلاثون|ثلاثين': 30,
    'أربعون|أربعين': 40,
    'خمسون|خمسين': 50,
    'ستون|ستين': 60,
    'سبعون|سبعين': 70,
    'ثمانون|ثمانين': 80,
    'تسعون|تسعين': 90,
    'مائة|مئة|مية': 100,
    'مائتان|مائتين|مائتا|مائتي|مئتان|مئتين|مئتا|مئتي|ميتين': 200,
    ...Object.fromEntries<number>(hundreds),
  }),
  scales: spelled({
    'ألف|آلاف|ألفا': 1e3,
    'ألفان|ألفين|ألفي': 2e3,
    'مليون|ملايين|مليونا': 1e6,
    'مليونان|مليونين|مليوني': 2e6,
    'مليار|مليارات|مليارا': 1e9,
    'ملياران|مليارين': 2e9,
  }),
  aloneScales: new Set(
    [
      'ألف',
      'ألفان',
      'ألفين',
      'ألفي',
      'مليون',
      'مليونان',
      'مليونين',
      'مليوني',
      'مليار',
      'ملياران',
      'مليارين',
    ].flatMap(ways),
  ),
  halves: words({}),
  and: new Set(['و']),
  isAndAttached: true,
  isUnitFirst: true,
  // ثلاثة عشر
  teensAfter: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  fractions: words({ نصف: 1 / 2, ثلث: 1 / 3, ربع: 1 / 4 }),
  several: spelled({
    عشرات: 10,
    مئات: 100,
    آلاف: 1e3,
    'عشرات الآلاف': 1e4,
    'مئات الآلاف': 1e5,
    ملايين: 1e6,
    'عشرات الملايين': 1e7,
  }),
  phrases: {
    before: {
      about: ['حوالي', 'نحو', 'قرابة', 'ما يقارب', 'تقريبا'],
      nearly: ['ما يقرب من'],
      least: ['أكثر من', 'اكثر من', 'ما لا يقل عن', 'على الأقل'],
      most: ['أقل من', 'حتى', 'ما لا يزيد عن'],
    },
    after: { about: ['تقريبا', 'تقريبًا'], least: ['على الأقل', 'أو أكثر'] },
    ranges: [
      ['بين', 'و'],
      ['من', 'إلى'],
      ['', 'إلى'],
    ],
    percent: ['بالمئة', 'بالمائة', 'في المئة'],
    articles: [],
  },
};
