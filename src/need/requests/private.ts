// What is of persons, or is a number of something else than goods: it is blanked before anything is looked for, so that
// nothing of it can be taken for an amount or kept.
const hidden: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/gu,
  /[\w.+-]+@[\w-]+\.[\w.]+/gu,
  // Telephones: after a word for one, or seven digits and more.
  /(?<![a-z])(?:tel|cell|mob|phone|telefono|telefon|cel|movil|whatsapp|wa|call|chiama\w*|llam\w*|appel\w*|ruf\w*)\w*\.?:? ?(?:me |us |at |on |al |allo |numero |n\.? ?)*\+?[\d][\d ()./-]{4,}\d/gu,
  /(?:电话|手机|联系|微信|هاتف|جوال|موبايل|رقم)\S{0,4} ?[:：]? ?\+?\d[\d -]{4,}\d/gu,
  /(?:\+|\b00)\d[\d ()./-]{6,}\d/gu,
  /(?<![\d.,])\d{3,4}[ -]\d{6,}(?!\d)|(?<![\d.,])(?:0|1)\d{9,}(?!\d)/gu,
  // Nobody asks for nine digits of pieces, or writes an amount in such groups.
  /(?<![\d.,])\d{9,}(?!\d)|(?<![\d.,])\d{3}[ -]\d{3,4}[ -]\d{4}(?!\d)|(?<![\d.,])0\d(?:[ .-]\d{2}){4}(?!\d)/gu,
  // Beds, rooms and floors.
  /(?<![a-z])(?:letto|letti|bed|beds|cama|lit|bett|room|stanza|camera|habitacion|chambre|zimmer|floor|piano|planta|etage)\.? ?(?:n\.?|no\.?|nr\.?|#|numero)? ?\d+/gu,
  /\d+ ?(?:号床|床|号病房|楼|层)|(?:سرير|غرفه|طابق) ?(?:رقم ?)?\d+/gu,
  // Days and times of day.
  /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)|(?<!\d)\d{1,2} ?(?:am|pm|uhr|点|时)(?![a-z])/gu,
  /(?<![a-z])(?:alle|ore|h|at|by|until|entro le|a las|antes de las|avant|um|bis) ?\d{1,2}(?:[.:]\d{2})?(?= *(?:[,.!?;]|$))/gu,
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?!\d)/gu,
  /\d{1,2}月\d{1,2}[日号]/gu,
  /(?<!\d)\d+ ?(?:hours?|hrs?|h|ore|horas?|heures?|stunden|minut\w+|小时|分钟|ساعه|ساعات)(?![a-z])/gu,
  /(?<!\d)\d+ ?(?:days?|giorn[oi]|dias?|jours?|tagen?|weeks?|settiman[ae]|semanas?|天内|天后|周)(?![a-z])/gu,
  /covid[ -]?19|sars[ -]?cov[ -]?2|24\/7|h24|24h|新冠/gu,
  // People and their years.
  /(?<!\d)\d+ ?(?:nurses?|doctors?|patients?|people|staff|persons?|colleagues|workers|infermier[ei]|medic[oi]s?|pazient[ei]|person[ae]s?|collegh[ie]|operator[ei]|ricoverat[ei]|enfermer[oa]s|pacientes|trabajador\w*|infirmier\w*|medecins|soignants|pfleger\w*|patienten|arzte|years? old|anni|anos|ans|jahre|护士|医生|病人|患者|医护\w*|人|名|位|ممرض\w*|طبيب|اطباء|مريض|مرضى|شخص)(?![a-z])/gu,
];

const blank = '¤';
const blanked = (text: string): string => blank.repeat(text.length);

export const hidePrivate = (text: string): string =>
  hidden.reduce((seen, pattern) => seen.replaceAll(pattern, blanked), text);

/** A span that has been understood, so that nothing else is read in it. */
export const hideSpan = (text: string, start: number, end: number): string =>
  text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
