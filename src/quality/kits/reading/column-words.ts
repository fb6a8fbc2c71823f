import { plainLetters } from '../../../lib/text/index.js';
import type { Column } from './columns.js';

// Names laboratories give their columns, as facts of the languages they write in. All are compared without accents,
// case or marks. A column is told by whole words, so that "test" is not found in "latest".

/** A column that names the method whose answer is taken for the truth. */
export const referenceWords = [
  'reference',
  'ref',
  'truth',
  'true',
  'gold',
  'goldstandard',
  'comparator',
  'pcr',
  'rtpcr',
  'qpcr',
  'naat',
  'molecular',
  'riferimento',
  'molecolare',
  'vero',
  'referencia',
  'verdad',
  'referenz',
  'referenztest',
  'wahrheit',
  'goldstandard',
  'verite',
  'moleculaire',
  'referencia',
  'padrao',
  'эталон',
  'пцр',
  'референс',
  'مرجع',
  'المرجع',
  'المرجعي',
  'مرجعي',
] as const;

/** A column that names the kit that is tried. */
export const indexWords = [
  'index',
  'rapid',
  'antigen',
  'ag',
  'rdt',
  'ragt',
  'lfd',
  'lfa',
  'lfia',
  'lateral',
  'poct',
  'candidate',
  'kit',
  'device',
  'selftest',
  'rapido',
  'antigenico',
  'autotest',
  'rapida',
  'antigeno',
  'schnelltest',
  'antigentest',
  'rapide',
  'antigenique',
  'tdr',
  'trod',
  'экспресс',
  'антиген',
  'السريع',
  'سريع',
] as const;

/** Words that say no more than that a result stands there. */
export const resultWords = [
  'result',
  'results',
  'outcome',
  'interpretation',
  'reading',
  'posneg',
  'detected',
  'risultato',
  'risultati',
  'esito',
  'lettura',
  'rilevato',
  'resultado',
  'lectura',
  'detectado',
  'ergebnis',
  'befund',
  'resultat',
  'nachgewiesen',
  'lecture',
  'detecte',
  'результат',
  'النتيجة',
  'نتيجة',
  'نتيجه',
] as const;

// Chinese is written without spaces: these are looked for anywhere in the name.
export const hanWords = {
  reference: ['参考', '參考', '金标准', '金標準', '核酸', '对照', '比对', '真实'],
  index: ['抗原', '快速', '快检', '待评', '考核', '胶体金'],
  result: ['结果', '結果', '判定', '判读', '检出'],
} as const;

/** Columns beside the two results. */
export const otherNames: Readonly<Record<Exclude<Column, 'reference' | 'result'>, readonly string[]>> = {
  days_since_onset: [
    'days since onset',
    'days since symptom onset',
    'days from onset',
    'days post onset',
    'days after onset',
    'day of illness',
    'days since symptoms',
    'days post symptom onset',
    'day',
    'days',
    'dpso',
    'dpo',
    'dso',
    'days pso',
    'giorni dall esordio',
    'giorni da esordio',
    'giorni dai sintomi',
    'giorni dall inizio dei sintomi',
    'giorni esordio',
    'giorni',
    'dias desde el inicio',
    'dias desde el inicio de sintomas',
    'dias de sintomas',
    'dias',
    'tage seit symptombeginn',
    'tage seit beginn',
    'tage',
    'jours depuis les symptomes',
    'jours depuis le debut des symptomes',
    'jours',
    '发病天数',
    '发病后天数',
    '症状天数',
    '病程',
    '病程天数',
    '发病第几天',
    'дней от начала',
    'день болезни',
    'أيام منذ ظهور الأعراض',
    'ايام منذ ظهور الاعراض',
  ],
  lot: [
    'lot',
    'lot no',
    'lot number',
    'kit lot',
    'batch',
    'batch no',
    'batch number',
    'lotto',
    'n lotto',
    'numero lotto',
    'numero di lotto',
    'lotto kit',
    'partita',
    'lote',
    'charge',
    'chargennummer',
    'charge nr',
    'numero de lot',
    '批号',
    '批次',
    '试剂批号',
    '生产批号',
    '批號',
    'партия',
    'серия',
    'رقم التشغيلة',
    'التشغيلة',
    'الدفعة',
    'رقم الدفعة',
  ],
  kit: [
    'kit',
    'kit name',
    'test kit',
    'device',
    'device name',
    'brand',
    'product',
    'test name',
    'assay',
    'nome kit',
    'nome del kit',
    'prodotto',
    'marca',
    'dispositivo',
    'producto',
    'produkt',
    'hersteller',
    'testname',
    'produit',
    'marque',
    '试剂',
    '试剂盒',
    '试剂名称',
    '产品',
    '产品名称',
    '厂家',
    '品牌',
    'набор',
    'المنتج',
    'الطقم',
  ],
};

/** A name as it is compared: no accents, case, marks or doubled spaces. */
export const plainColumn = (name: string): string =>
  plainLetters(name)
    .replaceAll('\u0640', '')
    .replaceAll(/pos(?:itive?o?)?\s*[/|\\]\s*neg(?:ative?o?)?|\+\s*[/|\\]\s*[-−–]/gu, ' posneg ')
    .replaceAll(/rt[-_ ]?q?pcr/gu, 'rtpcr')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// How a number is called, and what stands between words: "Lotto n°", "numero di lotto" and "Lot No." are one name.
const fillers = new Set(
  'n no nr num number numero nummer nombre di del della dell de des du la le il of the from since after post dai dal dall desde depuis seit'.split(
    ' ',
  ),
);

export const bareName = (name: string): string =>
  plainColumn(name)
    .split(' ')
    .filter((part) => !fillers.has(part))
    .join(' ');

const dayWords = new Set(
  'day days giorno giorni dia dias tag tage jour jours день дней дни ايام أيام يوم'.split(' '),
);
const onsetWords =
  /onset|symptom|sintom|esordio|insorgenza|inizio|inicio|illness|malattia|debut|beginn|начала|болезни|ظهور|الاعراض|الأعراض/u;

/** Days of an illness, however it is put: a word for days beside one for its beginning. */
export function isDaysOfIllness(name: string): boolean {
  const plain = plainColumn(name);
  if (/天/.test(plain) && /发病|症状|病程|發病/.test(plain)) return true;
  return plain.split(' ').some((part) => dayWords.has(part)) && onsetWords.test(plain);
}
