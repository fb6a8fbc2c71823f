import { plainLetters } from '../../../lib/text/index.js';
import type { KitOutcome } from '../result.js';

// As laboratories write them. Compared without case, accents, or marks at the ends.
const words: Readonly<Record<KitOutcome, readonly string[]>> = {
  positive: [
    'positive',
    'pos',
    'p',
    'detected',
    'reactive',
    'present',
    'true',
    'yes',
    'y',
    't',
    'infected',
    'weak positive',
    'low positive',
    'weakly positive',
    'strong positive',
    'positivo',
    'positiva',
    'rilevato',
    'rilevata',
    'reattivo',
    'reattiva',
    'si',
    'vero',
    'debole positivo',
    'debolmente positivo',
    'positivo debole',
    'presente',
    'detectado',
    'detectada',
    'reactivo',
    'verdadero',
    'positivo debil',
    'positiv',
    'nachgewiesen',
    'reaktiv',
    'ja',
    'wahr',
    'schwach positiv',
    'positif',
    'detecte',
    'reactif',
    'oui',
    'vrai',
    'faiblement positif',
    '阳性',
    '陽性',
    '阳',
    '弱阳性',
    '强阳性',
    '检出',
    '是',
    'положительный',
    'положительно',
    'положит',
    'обнаружено',
    'да',
    'положительная',
    'ايجابي',
    'إيجابي',
    'موجب',
    'ايجابية',
    'نعم',
    'متفاعل',
    '正',
    '有反应性',
    '反应性',
    'pozitif',
    'pozitivni',
    'dodatni',
  ],
  negative: [
    'negative',
    'neg',
    'not detected',
    'non detected',
    'undetected',
    'none detected',
    'not reactive',
    'non reactive',
    'nonreactive',
    'absent',
    'false',
    'no',
    'f',
    'target not detected',
    'uninfected',
    'negativo',
    'negativa',
    'non rilevato',
    'non rilevata',
    'non rilevabile',
    'non reattivo',
    'falso',
    'assente',
    'no detectado',
    'no detectada',
    'indetectable',
    'no reactivo',
    'negativ',
    'nicht nachgewiesen',
    'nicht nachweisbar',
    'nicht reaktiv',
    'nein',
    'falsch',
    'negatif',
    'non detecte',
    'indetecte',
    'non reactif',
    'non',
    'faux',
    '阴性',
    '陰性',
    '阴',
    '未检出',
    '否',
    'отрицательный',
    'отрицательно',
    'отриц',
    'не обнаружено',
    'нет',
    'отрицательная',
    'سلبي',
    'سالب',
    'سلبية',
    'لا',
    'غير متفاعل',
    '负',
    '負',
    '无反应性',
    '非反应性',
    'negativni',
    'ujemny',
  ],
  invalid: [
    'invalid',
    'inv',
    'not valid',
    'void',
    'failed',
    'fail',
    'error',
    'err',
    'no control line',
    'control line missing',
    'test failed',
    'invalido',
    'invalida',
    'non valido',
    'non valida',
    'nullo',
    'errore',
    'fallito',
    'no valido',
    'no valida',
    'nulo',
    'ungultig',
    'fehler',
    'fehlgeschlagen',
    'invalide',
    'non valide',
    'echec',
    'erreur',
    '无效',
    '無效',
    '失败',
    '错误',
    'недействительный',
    'недействительно',
    'ошибка',
    'غير صالح',
    'غير صالحة',
    'باطل',
    'خطا',
  ],
  indeterminate: [
    'indeterminate',
    'ind',
    'indet',
    'inconclusive',
    'equivocal',
    'borderline',
    'unclear',
    'uncertain',
    'doubtful',
    'ambiguous',
    'grey zone',
    'gray zone',
    'unresolved',
    'presumptive positive',
    'indeterminato',
    'indeterminata',
    'dubbio',
    'dubbia',
    'incerto',
    'inconclusivo',
    'non conclusivo',
    'non interpretabile',
    'indeterminado',
    'dudoso',
    'no concluyente',
    'unklar',
    'grenzwertig',
    'fraglich',
    'nicht auswertbar',
    'nicht eindeutig',
    'indetermine',
    'douteux',
    'ininterpretable',
    'equivoque',
    '不确定',
    '可疑',
    '灰区',
    '待定',
    '疑似',
    '弱可疑',
    'неопределенный',
    'неопределённый',
    'сомнительный',
    'сомнительно',
    'غير محدد',
    'غير حاسم',
    'مشكوك',
  ],
  defective: [
    'defective',
    'defect',
    'broken',
    'leaking',
    'damaged',
    'empty',
    'difettoso',
    'difettosa',
    'rotto',
    'rotta',
    'danneggiato',
    'vuoto',
    'defectuoso',
    'roto',
    'defekt',
    'beschadigt',
    'defectueux',
    'casse',
    '损坏',
    '破损',
    '缺陷',
    '漏液',
    'дефектный',
    'брак',
    'معيب',
    'تالف',
  ],
  none: [
    '',
    'na',
    'n a',
    'null',
    'nan',
    'missing',
    'not tested',
    'not done',
    'not performed',
    'untested',
    'unknown',
    'pending',
    'not available',
    'no result',
    'no sample',
    'insufficient',
    'non eseguito',
    'non eseguita',
    'non testato',
    'non disponibile',
    'mancante',
    'in attesa',
    'sconosciuto',
    'ignoto',
    'no realizado',
    'no disponible',
    'pendiente',
    'desconocido',
    'k a',
    'fehlt',
    'nicht getestet',
    'nicht durchgefuhrt',
    'ausstehend',
    'unbekannt',
    'non realise',
    'non fait',
    'en attente',
    'inconnu',
    'manquant',
    '未检',
    '未检测',
    '未做',
    '缺失',
    '待检',
    '不详',
    '未知',
    'не проводилось',
    'нет данных',
    'неизвестно',
    'غير متوفر',
    'لم يجر',
    'غير معروف',
  ],
};

const byWord = new Map(
  (Object.entries(words) as [KitOutcome, readonly string[]][]).flatMap(([outcome, of]) =>
    of.map((word) => [plain(word), outcome] as const),
  ),
);

function plain(text: string): string {
  return plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}+\-−–]+/gu, ' ')
    .trim();
}

export type OutcomeReading = {
  /** What each cell says; undefined where it cannot be told. */
  readonly read: (cell: string) => KitOutcome | undefined;
  /** Cells that can mean two things here, and are read as neither. */
  readonly unclear: ReadonlySet<string>;
};

export type OutcomeWords = { readonly positive: readonly string[]; readonly negative: readonly string[] };

const minus = new Set(['-', '−', '–']);
const plus = /^\+{1,4}$|^[1-4] ?\+$/;

const toldMax = 1000;

/**
 * How the results of a column are read, decided over the whole of it: a minus is negative beside a plus, and may be an
 * empty cell beside words; 1 and 0 stand for results only where nothing but them does. `by` is what somebody said.
 */
export function readingOf(cells: readonly string[], by: OutcomeWords): OutcomeReading {
  const said = new Map<string, KitOutcome>([
    ...by.positive.map((word) => [word.trim().toLowerCase(), 'positive'] as const),
    ...by.negative.map((word) => [word.trim().toLowerCase(), 'negative'] as const),
  ]);
  const values = new Set(cells.map((cell) => cell.trim()));
  const plains = [...values].map(plain);
  const hasPlus = plains.some((value) => plus.test(value));
  const results = plains.filter((value) => byWord.get(value) !== 'none');
  const isBinary = results.length > 0 && results.every((value) => /^[01]([.,]0)?$/.test(rawOf(value)));
  const isLetters =
    plains.includes('n') && (plains.includes('y') || plains.includes('p') || plains.includes('s'));
  const unclear = new Set<string>();
  const tell = (cell: string): KitOutcome | undefined => {
    const own = said.get(cell.trim().toLowerCase());
    if (own !== undefined) return own;
    const value = plain(cell);
    if (plus.test(value)) return 'positive';
    if (minus.has(value)) return hasPlus ? 'negative' : undefined;
    if (/^[-−–]{2,}$/.test(value)) return 'none';
    if (isBinary && /^[01]$/.test(value.slice(0, 1)) && results.includes(value))
      return value.startsWith('1') ? 'positive' : 'negative';
    if (value === 'n') return isLetters ? 'negative' : undefined;
    if (value === 's') return isLetters ? 'positive' : undefined;
    return byWord.get(value) ?? agreed(value);
  };
  // A column says the same few things over and over.
  const told = new Map<string, KitOutcome | undefined>();
  const read = (cell: string): KitOutcome | undefined => {
    if (told.has(cell)) return told.get(cell);
    const outcome = tell(cell);
    if (told.size < toldMax) told.set(cell, outcome);
    return outcome;
  };
  for (const value of values) {
    const isKnown =
      minus.has(plain(value)) ||
      ['n', 's', 'nd', 'n d', '0', '1', '2', '有', '无', '没有'].includes(plain(value));
    if (isKnown && read(value) === undefined) unclear.add(value);
  }
  return { read, unclear };
}

// "Positive (+)" says the same twice.
function agreed(value: string): KitOutcome | undefined {
  const parts = value.split(' ').map((part) => {
    if (plus.test(part)) return 'positive';
    return minus.has(part) ? 'negative' : byWord.get(part);
  });
  const [first] = parts;
  return parts.length > 1 && first !== 'none' && parts.every((part) => part === first) ? first : undefined;
}

// "1,0" and "1.0" lose their mark when they are made plain.
const rawOf = (value: string): string => value.replace(/^([01]) 0$/, '$1');
