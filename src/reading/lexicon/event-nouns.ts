import type { Act, NounsAhead, Words } from './lexicon.js';

const under = (articles: Words, nouns: Words): Words =>
  articles
    .split('|')
    .flatMap((article) => nouns.split('|').map((noun) => `${article}${noun}`))
    .join('|');

type Told = Readonly<
  Record<'received' | 'thanked' | 'shipped' | 'distributed' | 'rejected' | 'given' | 'bought', Words>
>;

const nounsOf = ({
  received,
  thanked,
  shipped,
  distributed,
  rejected,
  given,
  bought,
}: Told): readonly Act[] => [
  { words: received, subject: 'goods', stage: 'received' },
  { words: thanked, subject: 'to', stage: 'received' },
  { words: shipped, subject: 'goods', stage: 'shipped' },
  { words: distributed, subject: 'goods', stage: 'distributed' },
  { words: rejected, subject: 'goods', stage: 'rejected' },
  { words: given, subject: 'goods', terms: 'gift', called: 'donation' },
  { words: bought, subject: 'goods', stage: 'contracted', terms: 'sale', called: 'purchase' },
];

// A French, Italian or Spanish noun is often a verb without its article: "la consegna", "consegna 40 letti".
const fr = 'la |une |cette |sa |leur |premiere |nouvelle ';
const le = 'le |un |ce |son |leur |du |au ';
const elided = "l'|d'|cet |cette |son |leur |un |une ";
const it = 'la |una |questa |sua |della |alla |dalla |prima |nuova ';
const il = "il |lo |un |del |dello |al |dal |l'|dell'|all'|sull'|dall'|suo |primo |nuovo ";
const es = 'la |una |esta |su |primera |nueva ';
const el = 'el |un |del |al |este |su |primer |nuevo ';

export const eventNouns: Readonly<Record<string, readonly Act[]>> = {
  en: nounsOf({
    thanked: 'thanked|thanks|thank',
    received: 'delivery|deliveries|arrival|arrivals|receipt|handover|hand-over|presentation',
    shipped: 'shipment|shipments|dispatch|despatch|airlift|shipping',
    distributed: 'distribution|allocation|redistribution',
    rejected: 'return|rejection|destruction|disposal',
    given: 'donation|donations|gift|gifts',
    bought: 'purchase|procurement|acquisition',
  }),
  it: nounsOf({
    thanked: 'ringraziato|ringraziata|ringrazia|ringraziano|ringraziano',
    received: `${under(it, 'consegna|ricezione')}|${under(il, 'arrivo')}`,
    shipped: `${under(it, 'spedizione|partenza')}|${under(il, 'invio')}`,
    distributed: `${under(it, 'distribuzione|assegnazione|ripartizione')}|${under("l'|dell'|all'", 'assegnazione')}`,
    rejected: `${under(it, 'restituzione|distruzione')}|${under(il, 'reso|smaltimento')}`,
    given: `${under(it, 'donazione|cessione')}|${under(il, 'dono')}`,
    bought: under(il, 'acquisto|acquisizione'),
  }),
  es: nounsOf({
    thanked: 'agradecio|agradecieron|agradece|agradecen',
    received: `${under(es, 'entrega|llegada|recepcion')}|${under(el, 'arribo')}`,
    shipped: `${under(es, 'salida|partida')}|${under(el, 'envio|despacho')}`,
    distributed: `${under(es, 'distribucion|asignacion')}|${under(el, 'reparto')}`,
    rejected: `${under(es, 'devolucion|destruccion')}|${under(el, 'rechazo')}`,
    given: `${under(es, 'donacion|cesion')}|${under(el, 'donativo')}`,
    bought: under(es, 'compra|adquisicion'),
  }),
  fr: nounsOf({
    thanked: 'remercie|remercient',
    received: `${under(fr, 'livraison|remise|reception')}|${under(elided, 'arrivee')}`,
    shipped: under(elided, 'expedition|envoi|acheminement|exportation'),
    distributed: `${under(fr, 'distribution|repartition')}|${under(elided, 'attribution')}`,
    rejected: `${under(le, 'retour|renvoi|rejet')}|${under(fr, 'destruction|restitution')}`,
    given: `${under(le, 'don')}|${under(fr, 'donation|cession')}`,
    bought: under(elided, 'achat|acquisition'),
  }),
  de: nounsOf({
    thanked: 'dankte|dankten|dankt|danken|bedankte sich|bedankten sich',
    received:
      'lieferung*|ubergabe*|ankunft|das eintreffen|dem eintreffen|der erhalt|den erhalt|dem erhalt|anlieferung*|auslieferung*|empfang|aushandigung',
    shipped: 'versand|entsendung|abfahrt|absendung|verschiffung|transport',
    distributed: 'verteilung*|ausgabe|zuteilung*|weitergabe',
    rejected: 'ruckgabe|rucksendung|vernichtung|entsorgung|ablehnung',
    given: 'spende|schenkung*|sachspende*',
    bought: 'kauf|ankauf|anschaffung*|beschaffung*|erwerb|einkauf',
  }),
};

export const nounsAhead: Readonly<Record<string, NounsAhead>> = {
  en: {
    pledged: 'promises? of|offers? of|pledges? of|plans? for|commitment of|hopes? of',
    contracted:
      '(?:orders?|contracts?|tenders?|deals?|agreements?) (?:(?:with|to|of|is|was|worth|signed|placed) ?(?:\\p{L}+ ){0,3})?(?:for|covering)|orders? of|contract covers|contract to (?:buy|supply)',
    recalled: 'recall of|withdrawal of',
    asked:
      '(?:appeals?|calls?) (?:for|to get|to raise|to collect)|requests? for|needs? for|shortage of|lack of|shortfall of',
  },
  it: {
    pledged: 'promessa di|offerta di|impegno per|impegno di|promesse di',
    contracted:
      '(?:ordine|ordini|contratto|commessa|gara|appalto|accordo) (?:con (?:\\p{L}+ ){1,3})?(?:di|per|da|relativ[oa] a)',
    recalled: '(?:ritiro|richiamo)(?: dal (?:mercato|commercio))? (?:di|dei|delle|degli)',
    asked:
      'appello per(?: ottenere| avere| raccogliere)?|richiesta di|richieste di|bisogno di|carenza di|fabbisogno di|richiesta per',
  },
  es: {
    pledged: 'promesa de|oferta de|compromiso de|anuncio de',
    contracted:
      '(?:pedido|contrato|contratos|licitacion|concurso|orden de compra|adjudicacion|acuerdo) (?:con (?:\\p{L}+ ){1,3})?(?:de|por|para)|encargo de',
    recalled: '(?:retirada|retiro)(?: del (?:mercado|comercio))? (?:de|de los|de las)',
    asked:
      'solicitud de|peticion de|necesidad de|falta de|llamamiento (?:por|para)(?: conseguir| obtener| reunir)?|escasez de|deficit de',
  },
  fr: {
    pledged: "promesse de|promesse d'|offre de|offre d'|annonce de|envoi prochain de|engagement de",
    contracted:
      "(?:commande|contrat|marche|bon de commande|accord)(?: (?:avec (?:\\p{L}+ ){1,3})?(?:de|d'|pour|portant sur|porte(?: au total)? sur|concernant|portait(?: au total)? sur))|porte au total sur",
    recalled: "(?:rappel|retrait)(?: du (?:marche|commerce))? (?:de|d'|des)",
    asked:
      "appel pour(?: obtenir| recevoir| reunir)?|demande de|demande d'|besoin de|besoin d'|besoin en|manque de|penurie de",
  },
  de: {
    pledged: '(?:zusage|angebot|versprechen|ankundigung) (?:von|uber|fur)',
    contracted:
      '(?:bestellung|auftrag|vertrag|kaufvertrag|liefervertrag|rahmenvertrag|vereinbarung|order|zuschlag|ausschreibung)(?:en)? (?:von|uber|fur)',
    recalled: 'ruckruf (?:von|der|fur)',
    asked:
      '(?:bitte|bitten) um|bedarf an|mangel an|anfrage nach|aufruf fur|spenden fur|bedarf von|antrag auf',
  },
};
