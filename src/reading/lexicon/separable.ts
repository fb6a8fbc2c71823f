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

export const germanSeparable: readonly Separable[] = [
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
  { verbs: 'stellte|stellten|stellt|stellen', particle: 'bereit|zur verfugung|in aussicht', act: promised },
  { verbs: 'stellte|stellten|stellt', particle: 'kostenlos zur verfugung|unentgeltlich bereit', act: given },
  { verbs: 'gab|gaben|gibt', particle: 'ab', act: given },
  { verbs: 'steuert|steuern', particle: 'bei', act: promised },
  { verbs: 'steuerte|steuerten', particle: 'bei', act: given },
  { verbs: 'holte|holten|holt|holen', particle: 'zuruck', act: recalled },
  { verbs: 'half|halfen|hilft|helfen', particle: 'aus', act: given },
  { verbs: 'schaffte|schafften|schafft|kaufte|kauften', particle: 'an|ein|hinzu|zu', act: bought },
];
