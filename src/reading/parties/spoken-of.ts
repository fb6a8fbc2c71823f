import { fold, type PartyMention } from './party.js';

const definite =
  /(?<!\p{L})(?:the|this|that|il|lo|la|l'|el|le|der|die|das|dem|den|vom|zum|zur|beim|im|al|allo|alla|all'|dal|dallo|dalla|dall'|del|della|dell'|au|du|a la|de la)(?: |(?<='))$/u;
const hospital =
  /(?<!\p{L})(?:hospital|infirmary|clinic|ospedale|policlinico|clinica|hopital|clinique|chu|centre hospitalier|\p{L}*klinik|\p{L}*klinikum|\p{L}*krankenhaus|\p{L}*hospital|\p{L}*spital)(?!\p{L})/u;
const spokenHospital =
  /^(?:hospital|clinic|infirmary|ospedale|nosocomio|struttura|clinica|sanatorio|hopital|etablissement|clinique|klinik|klinikum|krankenhaus|hospital|spital)$/u;
const firm =
  /(?<!\p{L})(?:compan(?:y|ies)|firm|supplier|distributor|manufacturer|wholesaler|ditta|azienda|societa|impresa|fornitore|produttore|grossista|empresa|firma|compania|proveedor|proveedora|distribuidora|fabricante|mayorista|societe|entreprise|fournisseur|fabricant|grossiste|hersteller|handler|grosshandler|lieferant|unternehmen|anbieter)(?!\p{L})/u;
const legalForm =
  /(?<!\p{L})(?:ltd|limited|inc|plc|llc|s\.?p\.?a|s\.?r\.?l|sac|s\.a|sarl|gmbh|ag|kg|ohg)(?!\p{L})/u;
const firmAhead = new RegExp(`${firm.source}(?: \\p{Ll}+)? ["“«„]?$`, 'u');

/** "The firm", "die Klinik", "l'établissement": the firm or the hospital that was named last, be it by another word. */
export function spokenOf(
  { name, start, end, kind }: PartyMention,
  earlier: readonly PartyMention[],
  shown: string,
): string | undefined {
  const said = fold(name);
  const ahead = fold(shown.slice(Math.max(0, start - 10), start)).replace('’', "'");
  const isBare = kind === 'office' && end - start === name.length && !/[ -]/.test(name);
  if (!isBare || !definite.test(ahead)) return undefined;
  const isSuch = spokenHospital.test(said) ? isHospital : firm.test(said) ? isFirm : undefined;
  return isSuch && earlier.findLast((other) => isNamed(other) && isSuch(other, shown))?.name;
}

const isNamed = ({ name, kind }: PartyMention): boolean =>
  kind === 'organisation' || kind === 'name' || (kind === 'office' && /[ -]\p{Lu}/u.test(name));

const isHospital = ({ name }: PartyMention): boolean => hospital.test(fold(name));

const isFirm = ({ name, start }: PartyMention, shown: string): boolean =>
  legalForm.test(fold(name)) ||
  firm.test(fold(name)) ||
  firmAhead.test(fold(shown.slice(Math.max(0, start - 40), start)));
