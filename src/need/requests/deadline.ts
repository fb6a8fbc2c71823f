import { dayNumber, daysAfter } from '../../lib/days/index.js';

const before =
  "(?:entro|per|prima di|by|for|before|until|needed|para|antes de|pour|avant|d'ici|bis|fur|vor|serv\\w*|urge\\w*)(?: (?:il|la|le|l'|the|el|de|a|al|end of))*[ ']?";
const latin = (words: string): RegExp => new RegExp(`(?<![a-z])${before}(?:${words})(?![a-z])`, 'u');

type Rule = { readonly pattern: RegExp; readonly days: number; readonly time?: string };

const noon = 'T12:00';

// What is narrower stands first.
const rules: readonly Rule[] = [
  {
    pattern:
      /(?<![a-z])(?:domani mattina|domattina|tomorrow morning|manana (?:por|en|a) la manana|manana temprano|demain matin|morgen fruh)/u,
    days: 1,
    time: noon,
  },
  { pattern: /明天上午|明早|明日上午|غدا صباحا|صباح الغد|صباح غد/u, days: 1, time: noon },
  { pattern: latin('dopodomani|pasado manana|day after tomorrow|apres[ -]demain|ubermorgen'), days: 2 },
  { pattern: /后天(?:前|之前|要|需|送)|(?:قبل|بحلول) بعد غد/u, days: 2 },
  { pattern: latin('domani(?: sera| pomeriggio)?|tomorrow|manana|demain|morgen'), days: 1 },
  {
    pattern: /明天(?:前|之前|要|需|送|下午|晚)|明日(?:前|之前)|(?:قبل|بحلول|ليوم|ل) ?(?:ال)?غدا?(?!\p{L})/u,
    days: 1,
  },
  {
    pattern: latin(
      "stasera|stanotte|oggi|fine giornata|tonight|today|this evening|end of day|eod|esta noche|hoy|esta tarde|ce soir|aujourd'hui|heute(?: abend)?",
    ),
    days: 0,
  },
  {
    pattern:
      /(?:今天|今晚|今日)(?:之?前|内|要|需|送)|(?:قبل|بحلول|هذا) ?(?:اليوم|المساء|الليله|مساء اليوم)|الليله/u,
    days: 0,
  },
];

const weekdays: readonly RegExp[] = [
  latin('sunday|sun|domenica|domingo|dimanche|sonntag'),
  latin('monday|mon|lunedi|lunes|lundi|montag'),
  latin('tuesday|tue|martedi|martes|mardi|dienstag'),
  latin('wednesday|wed|mercoledi|miercoles|mercredi|mittwoch'),
  latin('thursday|thu|giovedi|jueves|jeudi|donnerstag'),
  latin('friday|fri|venerdi|viernes|vendredi|freitag'),
  latin('saturday|sat|sabato|sabado|samedi|samstag'),
];
const hanWeekdays = /(?:周|星期|礼拜)([日天一二三四五六])(?:之?前|要|需)/u;

/** By when it is needed, as a day, or a day and a time; the day of the message is the one where it was written. */
export function findDeadline(text: string, written: string): string | undefined {
  const rule = rules.find(({ pattern }) => pattern.test(text));
  if (rule) return daysAfter(written, rule.days) + (rule.time ?? '');
  const weekday = weekdays.findIndex((pattern) => pattern.test(text));
  const han = hanWeekdays.exec(text)?.[1];
  const wanted = weekday >= 0 ? weekday : han === undefined ? -1 : Math.max(0, '日一二三四五六'.indexOf(han));
  if (wanted >= 0) return nextWeekday(written, wanted);
  return dateIn(text, written);
}

// 1970-01-01 was a Thursday.
function nextWeekday(written: string, wanted: number): string {
  const today = (dayNumber(written) + 4) % 7;
  return daysAfter(written, (wanted - today + 7) % 7);
}

const dated = new RegExp(`(?<![a-z])${before}(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})/(\\d{1,2})(?!\\d))`, 'u');

function dateIn(text: string, written: string): string | undefined {
  const [, whole, day, month] = dated.exec(text) ?? [];
  if (whole !== undefined) return whole;
  // Of 3/4 nobody can tell which is the month; of 20/3 everybody can.
  if (day === undefined || month === undefined || Number(day) <= 12 || Number(month) > 12) return undefined;
  return `${written.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
