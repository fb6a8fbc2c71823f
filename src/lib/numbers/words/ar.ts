import { type Lexicon, severalOf, words } from '../lexicon.js';

export const ar: Lexicon = {
  language: 'ar',
  // Arabic digits have marks of their own; beside Latin ones both are used, by country.
  marks: { decimal: '.', group: ',' },
  atoms: words({}),
  scales: words({
    'ألف|الف|آلاف|الاف|ألفا': 1e3,
    'مليون|ملايين|مليونا': 1e6,
    'مليار|مليارات|مليارا': 1e9,
  }),
  aloneScales: new Set(['ألف', 'الف', 'مليون', 'مليار']),
  halves: words({}),
  and: new Set(),
  fractions: words({ نصف: 1 / 2, ثلث: 1 / 3, ربع: 1 / 4 }),
  several: severalOf({
    عشرات: 10,
    مئات: 100,
    'آلاف|الاف': 1e3,
    'عشرات الآلاف|عشرات الالاف': 1e4,
    'مئات الآلاف|مئات الالاف': 1e5,
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
