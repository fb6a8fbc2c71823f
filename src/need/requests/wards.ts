import { folded } from '../names/folded.js';
import { patternOf, type Site } from '../names/known.js';

// Kinds of wards in the languages people write in; one name of a kind finds the ward of that kind that a site has.
const wardKinds: readonly (readonly string[])[] = [
  [
    'ICU',
    'intensive care',
    'terapia intensiva',
    'rianimazione',
    'UCI',
    'UTI',
    'cuidados intensivos',
    'réanimation',
    'soins intensifs',
    'Intensivstation',
    '重症',
    '重症监护',
    'العناية المركزة',
    'عناية مركزة',
    'الإنعاش',
  ],
  [
    'ER',
    'ED',
    'A&E',
    'emergency room',
    'emergency department',
    'pronto soccorso',
    'urgencias',
    'urgences',
    'Notaufnahme',
    '急诊',
    '急诊科',
    'الطوارئ',
    'قسم الطوارئ',
  ],
  [
    'pediatrics',
    'paediatrics',
    'pediatria',
    'pediatría',
    'pédiatrie',
    'Kinderstation',
    '儿科',
    'الأطفال',
    'قسم الأطفال',
  ],
  ['surgery', 'chirurgia', 'cirugía', 'chirurgie', '外科病房', 'الجراحة'],
  [
    'infectious diseases',
    'malattie infettive',
    'infettivi',
    'enfermedades infecciosas',
    'maladies infectieuses',
    '感染科',
    'الأمراض المعدية',
  ],
  ['pneumology', 'pneumologia', 'neumología', 'pneumologie', '呼吸科', 'الصدرية'],
  ['maternity', 'maternità', 'ostetricia', 'maternidad', 'maternité', '产科', 'الولادة'],
  ['dialysis', 'dialisi', 'diálisis', 'dialyse', '透析', 'غسيل الكلى'],
  ['oncology', 'oncologia', 'oncología', 'oncologie', '肿瘤科', 'الأورام'],
  ['geriatrics', 'geriatria', 'geriatría', 'gériatrie', '老年科'],
];

export type WardFound = {
  readonly start: number;
  readonly end: number;
  /** As the site's own list names it; undefined where the site has none such. */
  readonly ward: string | undefined;
  /** What it was called in the message. */
  readonly called: string;
};

/** Two letters are a ward in capitals only: "ER", and not German "er". */
const isWritten = (name: string, original: string): boolean => name.length > 2 || original.includes(name);

function* placesOf(name: string, text: string, original: string): Generator<{ start: number; end: number }> {
  if (!isWritten(name, original)) return;
  for (const match of text.matchAll(patternOf(name)))
    yield { start: match.index, end: match.index + match[0].length };
}

/** Wards named in a text, the site's own first. */
export function findWards(text: string, original: string, site: Site | undefined): WardFound[] {
  const own = (site?.wards ?? []).map((ward) => ward.split('|').map((name) => name.trim()));
  const found: WardFound[] = [];
  const add = (ward: WardFound) => {
    if (!found.some(({ start, end }) => ward.start < end && start < ward.end)) found.push(ward);
  };
  for (const names of own)
    for (const name of names)
      for (const place of placesOf(name, text, original)) add({ ...place, ward: name, called: name });
  for (const kind of wardKinds)
    for (const name of kind)
      for (const place of placesOf(name, text, original)) {
        const same = own.find((names) =>
          names.some((one) => kind.some((other) => folded(other) === folded(one))),
        );
        add({ ...place, ward: same?.[0], called: name });
      }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The ward by whatever of its names it was called: one key for each that a site has. */
export function wardKeyOf(site: Site | undefined, ward: string | undefined): string {
  if (ward === undefined) return '';
  const own = site?.wards.find((all) => all.split('|').some((name) => folded(name) === folded(ward)));
  return folded(own ?? ward);
}
