import type { Act, Separable } from './lexicon.js';

const back: Act = { words: '', subject: 'to', stage: 'rejected', toIs: 'from' };
const recalled: Act = { words: '', subject: 'to', stage: 'recalled' };
const received: Act = { words: '', subject: 'to', stage: 'received' };
const accepted: Act = { words: '', subject: 'to', stage: 'accepted' };
const arrived: Act = { words: '', subject: 'goods', stage: 'received' };
const delivered: Act = { words: '', subject: 'from', stage: 'received' };
const handedOn: Act = { words: '', subject: 'from', stage: 'distributed' };
const promised: Act = { words: '', subject: 'from', stage: 'pledged' };
const given: Act = { words: '', subject: 'from', terms: 'gift', called: 'donation' };
const bought: Act = {
  words: '',
  subject: 'to',
  stage: 'contracted',
  terms: 'sale',
  called: 'purchase',
};

const ordered: Act = { ...bought };
const awaited: Act = { words: '', subject: 'to', stage: 'received', isUndone: true };
const hoped: Act = { words: '', subject: 'to', stage: 'pledged' };
const notCome: Act = { words: '', subject: 'goods', stage: 'received', isUndone: true };
const set: Act = { words: '', subject: 'goods', stage: 'shipped' };
const stuck: Act = { words: '', subject: 'goods', stage: 'shipped', isHeld: true };
const equipped: Act = { words: '', subject: 'from', stage: 'received', objectIs: 'to' };

/** "Sent 40 monitors back to the maker", "gab bei Medtek 40 Monitore in Auftrag". */
export const separable: Readonly<Record<string, readonly Separable[]>> = {
  en: [
    { verbs: 'supplied|supplies|provided|provides|presented|presents', particle: 'with', act: equipped },
    { verbs: 'carried|carries|carry', particle: 'into', act: delivered },
    {
      verbs: 'put|puts|placed|loaded',
      particle: 'on(?:to)? (?:an?|the) (?:train|plane|ship|lorry|truck|bus|boat|flight)',
      act: set,
    },
    {
      verbs: 'chose|chosen|selected|picked',
      particle: 'to (?:make|supply|build|produce|provide|deliver)',
      act: ordered,
    },
    { verbs: 'called|calls', particle: 'back', act: recalled },
    {
      verbs: 'sent|send|sends|sending|shipped|ships|took|takes|gave|gives|handed|brought',
      particle: 'back',
      act: back,
    },
    { verbs: 'turned|turns|turn', particle: 'down|away', act: back },
    { verbs: 'threw|throws|throw|thrown|throwing', particle: 'away|out', act: back },
    {
      verbs: 'passed|passes|pass|handed|hands|gave|gives|sent|shared|shares|divided|divides|split',
      particle: 'on to|out to|out among|among|between',
      act: handedOn,
    },
    { verbs: 'handed|hands', particle: 'over', act: delivered },
    { verbs: 'dropped|drops', particle: 'off', act: delivered },
    { verbs: 'put|puts|placed', particle: 'at the disposal of|at the (?:\\p{L}+ )+disposal', act: delivered },
    {
      verbs: 'took|takes|taken|pulled|pulls',
      particle: 'off the market|out of service|out of use|from the shelves|off the shelves',
      act: recalled,
    },
    { verbs: 'awarded|awards', particle: 'a contract|the contract|contracts|an order', act: ordered },
    { verbs: 'set|sets', particle: 'aside', act: promised },
  ],
  it: [
    { verbs: 'divis[oaie]|divide', particle: 'tra|fra', act: handedOn },
    {
      verbs: 'mess[oaie]|caricat[oaie]',
      particle: 'su(?:ll?[aeo]?|l)? ?(?:un[ao]? )?(?:treno|aereo|nave|camion)',
      act: set,
    },
    {
      verbs: 'scelt[oa]|incaricat[oa]',
      particle: '(?:per|di) (?:produrre|fornire|fabbricare)',
      act: ordered,
    },
    { verbs: 'mess[oaie]|mette|mettono', particle: 'a disposizione', act: delivered },
    { verbs: 'mandat[oaie]|rimandat[oaie]|spedit[oaie]', particle: 'indietro', act: back },
    { verbs: 'pres[oaie]|prende', particle: 'in carico|in consegna', act: received },
    {
      verbs: 'firmat[oa]|stipulat[oa]|sottoscritt[oa]|firma',
      particle: 'un contratto|il contratto',
      act: ordered,
    },
  ],
  es: [
    { verbs: 'dividio|dividieron|divide', particle: 'entre', act: handedOn },
    {
      verbs: 'subid[oa]s?|cargad[oa]s?|puest[oa]s?',
      particle: '(?:a|en) (?:un|el) (?:tren|avion|barco|camion)',
      act: set,
    },
    { verbs: 'mando|mandaron|envio|enviaron', particle: 'de vuelta|de regreso', act: back },
    {
      verbs: 'eligio|escogio|selecciono',
      particle: 'para (?:fabricar|suministrar|proveer|producir)',
      act: ordered,
    },
    {
      verbs: 'puso|pusieron|pone|ponen|puest[oa]s?',
      particle: 'a (?:su |la )?disposicion|al servicio',
      act: delivered,
    },
    {
      verbs: 'firmo|firmaron|suscribio|firmado',
      particle: 'un contrato|el contrato|un convenio',
      act: ordered,
    },
    {
      verbs: 'retiro|retiraron|retir[oa]',
      particle: 'de la aduana|del puerto|del aeropuerto',
      act: received,
    },
  ],
  fr: [
    {
      verbs: 'mis|mise|mises|charges?|chargees?',
      particle: '(?:dans|sur) un (?:train|avion|camion|bateau|navire)',
      act: set,
    },
    { verbs: 'choisi|retenu', particle: '(?:pour|de) (?:fabriquer|fournir|livrer|produire)', act: ordered },
    {
      verbs: 'mis|mise|mises|met|mettent',
      particle: 'a (?:la |leur |sa |notre )?disposition',
      act: delivered,
    },
    { verbs: 'signe|conclu|passe', particle: 'un contrat|un marche|un accord', act: ordered },
    { verbs: 'mis|mise|mises', particle: 'au rebut|a la poubelle', act: back },
  ],
};

export const germanSeparable: readonly Separable[] = [
  { verbs: 'kann|konnen', particle: 'rechnen', act: hoped },
  { verbs: 'stattete|statteten|stattet|rustete|rusteten|rustet', particle: 'aus', act: equipped },
  { verbs: 'sortierte|sortierten|sortiert', particle: 'aus', act: back },
  { verbs: 'gab|gaben|gibt|geben', particle: 'in auftrag', act: ordered },
  {
    verbs: 'schloss|schlossen|unterzeichnete|unterzeichneten|unterschrieb',
    particle: '(?:einen |den |ein )?\\p{L}*(?:vertrag|vertrage|abkommen)[^.,;]*',
    act: ordered,
  },
  { verbs: 'bereitet|bereitete|bereiten', particle: 'vor', act: promised },
  {
    verbs: 'wartet|warten|wartete|warteten',
    particle: '(?:seit|noch|immer noch|weiter|weiterhin|vergeblich|bis heute) [^.,;]*',
    act: awaited,
  },
  { verbs: 'teilte|teilten|teilt|teilen', particle: 'auf', act: handedOn },
  { verbs: 'brach|brachen|bricht|brechen|lief|liefen', particle: 'auf|aus', act: set },
  { verbs: 'bleibt|bleiben|blieb|blieben', particle: 'aus', act: notCome },
  {
    verbs: 'hangt|hangen|hing|hingen|steckt|stecken|steckte|steckten|sitzt|sitzen|sass|sassen',
    particle: 'fest',
    act: stuck,
  },
  {
    verbs: 'stehen|steht|standen|liegen|liegt|lagen|lagern|lagert|warten|wartet|befinden|befindet',
    particle:
      '(?:noch )?(?:im hafen|im zoll|beim zoll|am zoll|an der grenze|am flughafen|im zolllager|im freihafen|am kai|auf dem kai)',
    act: stuck,
  },
  { verbs: 'halt|halten|hielt|hielten', particle: 'zuruck|fest', act: stuck },
  { verbs: 'hat|haben|hatte|hatten', particle: 'verlassen', act: set },
  {
    verbs: 'machte|machten|macht|machen|brachte|brachten|schickte|schickten',
    particle: 'auf den weg(?: nach [^.,;]*)?',
    act: set,
  },
  {
    verbs: 'nahm|nahmen|nimmt|nehmen|zog|zogen|zieht|lie(?:ss|ß)(?:en)?|lasst',
    particle: '(?:vom markt|aus dem verkehr|aus dem handel)(?: nehmen| ziehen)?',
    act: recalled,
  },
  { verbs: 'ging|gingen|geht|gehen|kam|kamen', particle: 'zuruck', act: back },
  { verbs: 'rief|riefen|ruft|rufen', particle: 'zuruck', act: recalled },
  {
    verbs:
      'schickte|schickten|schickt|schicken|sandte|sandten|sendet|gab|gaben|gibt|wies|wiesen|weist|nahm|nimmt',
    particle: 'zuruck',
    act: back,
  },
  { verbs: 'lehnte|lehnten|lehnt|lehnen|wies', particle: 'ab', act: back },
  { verbs: 'nahm|nahmen|nimmt|nehmen', particle: 'entgegen|in empfang', act: received },
  { verbs: 'nahm|nahmen|nimmt|nehmen', particle: 'an', act: accepted },
  { verbs: 'traf|trafen|trifft|treffen|ging|gingen|geht|gehen', particle: 'ein', act: arrived },
  { verbs: 'kam|kamen|kommt|kommen', particle: 'an', act: arrived },
  { verbs: 'lieferte|lieferten|liefert|liefern|handigte|handigten', particle: 'aus', act: delivered },
  {
    verbs: 'gab|gaben|gibt|geben|leitete|leiteten|leitet|reichte|reichten|reicht',
    particle: 'weiter|aus',
    act: handedOn,
  },
  { verbs: 'teilte|teilten|teilt', particle: 'aus|zu', act: handedOn },
  { verbs: 'sagte|sagten|sagt|sagen|sicherte|sicherten|sichert', particle: 'zu', act: promised },
  { verbs: 'kundigte|kundigten|kundigt|bot|boten|bietet', particle: 'an', act: promised },
  { verbs: 'stellte|stellten|stellt|stellen', particle: 'bereit|in aussicht', act: promised },
  { verbs: 'stellt|stellen', particle: 'zur verfugung', act: promised },
  { verbs: 'stellte|stellten', particle: 'zur verfugung', act: delivered },
  { verbs: 'stellte|stellten|stellt', particle: 'kostenlos zur verfugung|unentgeltlich bereit', act: given },
  { verbs: 'gab|gaben|gibt', particle: 'ab', act: given },
  { verbs: 'steuert|steuern', particle: 'bei', act: promised },
  { verbs: 'steuerte|steuerten', particle: 'bei', act: given },
  { verbs: 'holte|holten|holt|holen', particle: 'zuruck', act: recalled },
  { verbs: 'half|halfen|hilft|helfen', particle: 'aus', act: given },
  { verbs: 'schaffte|schafften|schafft|kaufte|kauften', particle: 'an|ein|hinzu|zu', act: bought },
];
