import { findMonth } from '../../lib/days/index.js';
import type { Preposed, Tools } from '../tools.js';
import type { Span } from '../words.js';
import { hanSide } from './han-side.js';

const dateBehind =
  /^(?: \([^)\n]*\))?, (?:den |le |il |am |a )?(?:\d{1,2}[. ]+(?:de )?(\p{L}+)|(\p{L}+) \d{1,2}[,. ])|^ \(\d{1,2}[. ](\p{L}+|\d)/u;
const linesFirstChars = 40;

/** "Goma, 12 September 2024 –", "THIMPHU, 19 October –": where it was written. */
function isDateline(plain: string, { start, end }: Span): boolean {
  const found = dateBehind.exec(plain.slice(end, end + 60));
  const word = found?.slice(1).join('') ?? '';
  if (word === '' || start - (plain.lastIndexOf('\n', start) + 1) > linesFirstChars) return false;
  return /^\d/.test(word) || findMonth(word) !== undefined;
}

/** ", a annoncé le ministère de la Santé.", ", said the ministry,": whose words end the sentence. */
function saidBehind(plain: string, { start, end }: Span, { say }: Tools): boolean {
  const ahead = plain.slice(Math.max(0, start - 60), start);
  const verb = say.in(ahead).at(-1);
  return (
    verb !== undefined &&
    /^ (?:the |il |lo |la |l'|el |los |las |le |les |der |die |das )?(?:\p{Ll}+ ){0,1}$/u.test(
      ahead.slice(verb.end),
    ) &&
    /[,»”"] ?(?:(?:a|ha|hanno|ont|han|hat) ){0,1}$/u.test(ahead.slice(0, verb.start)) &&
    /^[^,.;:!?\n]{0,40}(?:[,.;!?»”"\n]|$)/u.test(plain.slice(end, end + 42))
  );
}

export function isSayer(plain: string, { start, end }: Span, tools: Tools): boolean {
  const { according, isChinese } = tools;
  const ahead = plain.slice(Math.max(0, start - 40), start);
  // "(Pacific Health Wire)".
  if (/[(（]$/.test(ahead) && /^[)）]/.test(plain.slice(end, end + 1))) return true;
  if (isDateline(plain, { start, end })) return true;
  if (!isChinese && saidBehind(plain, { start, end }, tools)) return true;
  // 通过慈善总会捐赠: not the giver.
  if (isChinese && /(?:通过|经由)$/u.test(ahead)) return true;
  // 被海关扣留: whoever holds goods up.
  if (isChinese && /被$/u.test(ahead) && /^(?:[扣查拦]|暂扣|没收)/u.test(plain.slice(end))) return true;
  if (isChinese)
    return (
      /^(?:处|方面)?(?:\d{1,2}日|已|日前|近日)?(?:获悉|了解到|得知|责令|通报|发布通报|发布公告)/u.test(
        plain.slice(end),
      ) ||
      /据《?$/u.test(ahead) ||
      /^》(?:\d{1,2}[月日])*(?:称|报道|援引|刊文|披露)/u.test(plain.slice(end))
    );
  return according.in(ahead).some((hit) => /^(?: [\p{L}']{1,4}){0,2} ?$/u.test(ahead.slice(hit.end)));
}

const keptBy =
  /(?<!\p{L})(?:run|managed|operated|held|kept|gestit\p{L}|gestionad\p{L}|administrad\p{L}|geree?|gere|tenue?|betrieben\p{L}*|gefuhrt\p{L}*) (?:by|da|dal\p{L}*|por|par|von|vom|durch)(?!\p{L})/u;

// Through whose hands, and neither who gives nor who receives.
const via =
  /(?<!\p{L})(?:through|via|on behalf of|tramite|attraverso|per conto d\p{L}+|a nome d\p{L}+|a traves del?|por medio del?|en nombre del?|par l'intermediaire d[eu]|par le biais d[eu]|au nom d[eu]|a travers|im namen de[rs]|uber d(?:ie|en)|mit hilfe de[rs])(?: (?:the|its|their|la|il|lo|los|las|le|les|su|sa|son|sua|suo|der|die|das|den))?(?: \p{Ll}+)?(?: |(?<='))(?:l'|dell')?$/u;

// "An order for 300 tests was placed with Biosure": whom an order goes to is whom the goods come from.
const orderedWith =
  /(?<!\p{L})(?:(?:order|contract|deal|agreement)s?(?: \P{Lu}{0,50})? with|(?:contratt[oi]|accordo)(?: .{0,50})? con|ordin[ei](?: .{0,50})? (?:alla|al|all'|presso)|contratos?(?: .{0,50})? con|pedidos?(?: .{0,50})? (?:a|al)|contrats?(?: .{0,50})? avec|(?:commande|marche)s?(?: .{0,50})? (?:aupres d[eu]|a|chez)|vertrag(?: .{0,50})? mit|auftrag(?: .{0,50})? an|bestellung(?:en)?(?: .{0,50})? bei)(?: (?:the|la|el|le|der|dem|die))?(?: \p{L}+){0,2} ?(?:l')?$/u;

// "Ha ordinato 400 camici alla ditta Nordtex": to a firm, of what is ordered.
const orderedFrom =
  /(?<!\p{L})(?:ordinat|commissionat|acquistat|comprat|compr|encarg|adquir|pedid|contrat|command|achet)\p{L}*(?:(?!\. |; )[^\n]){0,80} (?:alla ditta|all'azienda|alla societa|all'impresa|al fornitore|al produttore|al gruppo|a la (?:empresa|firma|compania|distribuidora|farmaceutica)|al? (?:proveedor|fabricante|mayorista|laboratorio|grupo)|a la (?:societe|firme)|a l'entreprise|au (?:fournisseur|fabricant|grossiste|laboratoire|groupe)) (?:\p{Ll}+ )?["“«„]?$/u;

export function sideOf(plain: string, { start, end }: Span, tools: Tools): Preposed | undefined {
  const { before, isChinese } = tools;
  if (isChinese) return hanSide(plain, { start, end }, tools);
  const ahead = plain
    .slice(Math.max(0, start - 60), start)
    .replace(/["“„«(]\s*$|(?<= )['‘]$/u, '')
    // "Returned to the supplier, Windhoek Medical".
    .replace(
      /(?<=(?:supplier|distributor|manufacturer|maker|fornitore|produttore|proveedor|fabricante|fabricant|fournisseur|hersteller|lieferanten?)), $/u,
      ' ',
    );
  if (via.test(ahead)) return 'of';
  if (orderedWith.test(ahead) || orderedFrom.test(plain.slice(Math.max(0, start - 110), start)))
    return 'from';
  const side = before.find(({ pattern }) => pattern.test(ahead))?.side;
  // "A warehouse run by the foundation" is where, and not who gives.
  if (side === 'by' && keptBy.test(ahead.slice(-50))) return 'at';
  if (side === 'to' && isOfGift(ahead, tools)) return 'of';
  if (side === 'of') return isThroughSomebody(ahead, tools) ? undefined : wholeSide(ahead, tools);
  return side ?? (tools.dative.test(ahead) ? 'to' : undefined);
}

/** "Thanks to a donation of the foundation": whose gift it is. */
const isOfGift = (ahead: string, { gift, sale, aid }: Tools): boolean => {
  const noun =
    /(\p{L}+) (?:of|de|del|della|dello|dei|degli|delle|di|du|des|der|von|vom|d'|dell'|de l')(?: (?:the|la|las|los|le|les|el))? ?$/u.exec(
      ahead,
    )?.[1] ?? '';
  return [gift, sale, aid].some((each) => each.is(noun));
};

/** "To the branches of Kara": a name behind "of" is on the side of what is named before it. */
function wholeSide(ahead: string, tools: Tools): Preposed {
  const { before } = tools;
  if (isOfGift(ahead, tools)) return 'of';
  const whole = ahead.replace(
    /\p{L}+ (?:of|de|du|des|di|del|della|von)(?: (?:the|la|el|los|las|les|der))? $|\p{L}+ d'$/u,
    '',
  );
  const side = whole === ahead ? undefined : before.find(({ pattern }) => pattern.test(whole))?.side;
  return side === 'to' || side === 'by' || side === 'from' ? side : 'of';
}

/** "The president of the association handed over …": the association did. */
const isThroughSomebody = (ahead: string, { titles, lexicon }: Tools): boolean =>
  lexicon.language !== 'zh' &&
  titles
    .in(ahead)
    .some(({ end }) =>
      /^ (?:of|de|del|della|dell'|du|des|der|di|von|vom)(?: |(?<='))(?:[\p{L}']+ ){0,3}$/u.test(
        ahead.slice(end),
      ),
    );
