import { folded } from '../names/folded.js';

const severities: readonly (readonly [string, string])[] = [
  [
    'none',
    'none|non ?covid|no covid|not infected|uninfected|negative|other|ordinary|nessuna?|non infett\\w*|ninguna?|no infectad\\w*|aucun\\w*|keine|无|非感染|普通病房|非新冠|غير مصاب|لا يوجد',
  ],
  ['suspected', 'suspected|suspect|sospett\\w*|sospechos\\w*|suspect[es]*|verdacht\\w*|疑似|مشتبه\\w*'],
  ['mild', 'mild|lievi?|leves?|leger\\w*|leicht\\w*|轻症|轻型|轻度|خفيفه?|بسيطه?'],
  ['moderate', 'moderate|moderat[oaie]|moderad[oa]s?|moderee?s?|mittel\\w*|中度|普通型|中症|متوسطه?'],
  ['severe', 'severe|gravi?|grave|graves|severo|severa|sever[ei]|schwer\\w*|重症|重型|重度|شديده?|خطيره?'],
  [
    'critical',
    'critical|critic[oaie]|critici|intensive|icu|terapia intensiva|uci|critiques?|reanimation|kritisch\\w*|危重|危重型|危重症|حرجه?|عنايه مركزه',
  ],
];

const roles: readonly (readonly [string, string])[] = [
  [
    'nurse',
    'nurses?|rn|registered nurses?|infermier[ei]|enfermer[oa]s?|infirmier\\w*|pfleger\\w*|pflegekr\\w*|krankenschwester\\w*|护士|护理|ممرض\\w*|تمريض',
  ],
  [
    'doctor',
    'doctors?|physicians?|md|medic[oi]|medic[oa]s|dottor[ei]|medecins?|arzt|arzte|arztin\\w*|医生|医师|طبيب|اطباء|الاطباء',
  ],
  [
    'cleaner',
    'cleaners?|cleaning|hygienists?|housekeeping|addett[oi] (?:alle )?pulizi[ea]|pulizi[ea]|limpieza|limpiador\\w*|nettoyage|agents? de nettoyage|reinigung\\w*|保洁|清洁工|清洁|عامل نظافه|عمال النظافه|نظافه',
  ],
  [
    'caregiver',
    'caregivers?|oss|healthcare assistants?|hca|operator[ei] socio ?sanitari\\w*|auxiliares?|cuidador\\w*|aides? soignant\\w*|pflegehilfe\\w*|护工|مرافق\\w*',
  ],
  [
    'ambulance',
    'ambulance|paramedics?|ambulance workers?|soccorritor[ei]|autist[ai] ambulanza|ambulanza|paramedic[oi]s?|ambulancia|ambulanciers?|rettungsdienst|sanitater|急救员|救护车|مسعف\\w*|اسعاف',
  ],
  [
    'laboratory',
    'laboratory|lab|lab techs?|lab technicians?|tecnic[oi] (?:di )?laboratorio|laboratorio|laboratoire|techniciens? de laboratoire|labor|检验|检验员|化验员|مختبر',
  ],
  [
    'engineer',
    'engineers?|biomedical engineers?|ingegner[ei]|ingenier[oa]s?|ingenieurs?|techniker|工程师|مهندس\\w*',
  ],
  [
    'pharmacist',
    'pharmacists?|farmacist[ai]|farmaceutic[oa]s?|pharmaciens?|apotheker\\w*|药师|药剂师|صيدلي\\w*',
  ],
  [
    'physiotherapist',
    'physiotherapists?|physio|fisioterapist[ai]|fisioterapeutas?|kinesitherapeutes?|理疗师|علاج طبيعي',
  ],
  ['midwife', 'midwife|midwives|ostetric[ahe]*|matronas?|sages? femmes?|hebammen?|助产士|قابله|قابلات'],
  ['screening', 'screening|triage|triage nurses?|预检|预检分诊|فرز'],
];

const canonicalIn = (all: readonly (readonly [string, string])[]): ((name: string) => string) => {
  const patterns = all.map(([key, words]) => [key, new RegExp(`^(?:${words})$`, 'u')] as const);
  return (name) => {
    const plain = folded(name)
      .replaceAll(/[-_./]+/g, ' ')
      .trim();
    return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? plain;
  };
};

/** One word of ours for how ill a patient is, in whatever language it was written; what we do not know stays as it is. */
export const severityOf = canonicalIn(severities);
export const roleOfStaff = canonicalIn(roles);
