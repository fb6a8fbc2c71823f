import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'standards.line': '{name}: {text}',
  'standards.conditions': '{name} ({conditions})',
  'standards.flow': '{flow} L/min',
  'standards.range': '{range}',
  'standards.met': 'devono rispettarlo {by} su {of}',
  'standards.limit.max': 'al massimo {value}{unit}',
  'standards.limit.min': 'almeno {value}{unit}',
  'standards.limit.by-laboratory': 'secondo il laboratorio',
  'standards.limit.none': 'non chiede nulla',
  'standards.replaced': '{edition} è stata sostituita da {by}.',
  'standards.replaced-from': '{edition} è sostituita da {by} dal {from}.',
  'standards.verdict.pass':
    'CONFORME: soddisfa {grade}; {all, plural, one {l’unico requisito misurato e rispettato} other {tutti i {all} requisiti misurati e rispettati}}.',
  'standards.verdict.fail':
    'NON CONFORME: non soddisfa {grade}; requisiti non rispettati: {failed} su {all}.',
  'standards.verdict.cannot-tell':
    'NON SI PUÒ DIRE se soddisfa {grade}: requisiti non dimostrati {open} su {all}, rispettati {passed}.',
  'standards.verdict.no-limits':
    'NON SI PUÒ DIRE se soddisfa {grade}: di questa norma qui non c’è alcun limite.',
  'standards.standing.pass': 'rispettato',
  'standards.standing.fail': 'non rispettato',
  'standards.standing.cannot-tell': 'non si può dire',
  'standards.why.not-measured': 'non misurato',
  'standards.why.other-aerosol': 'non provato con questo aerosol, o aerosol non dichiarato',
  'standards.why.other-flow': 'non provato a questa portata, o portata non dichiarata',
  'standards.why.other-counting': 'contato in altro modo',
  'standards.why.other-range': 'non provato in questo intervallo',
  'standards.why.other-unit': 'l’unità misura un’altra cosa',
  'standards.why.no-outcome': 'il laboratorio non dà un esito',
  'standards.why.no-figure': 'nessun valore indicato',
  'standards.why.results-not-given': 'il rapporto non riporta i risultati che decidono',
  'standards.why.too-few': 'troppo pochi i campioni, ne servono {samples}',
  'standards.worst': 'risultato peggiore {value}{unit}',
  'standards.failing': '{failing} su {n} oltre il limite',
  'standards.failing-share':
    'di tutti i pezzi simili almeno {low} e al massimo {high}, ciascuno con confidenza {confidence}',
  'standards.relation.same': 'uguale',
  'standards.relation.stricter': 'più severa',
  'standards.relation.looser': 'meno severa',
  'standards.relation.not-required': 'non richiesta',
  'standards.relation.only-first': 'richiesta in più',
  'standards.relation.not-comparable': 'non confrontabile',
  'standards.apart.other-aerosol': 'perché l’aerosol è un altro',
  'standards.apart.other-flow': 'perché la portata è un’altra',
  'standards.apart.other-unit': 'perché le unità misurano cose diverse',
  'standards.apart.other-counting': 'perché si conta in altro modo',
  'standards.apart.other-range': 'perché l’intervallo è un altro',
  'standards.apart.no-figure': 'perché manca un valore',
  'standards.suffices.yes': 'Ciò che soddisfa {first} rispetta anche i limiti di {second} presenti qui.',
  'standards.suffices.no':
    '{first} non è {second}. Dei requisiti di {second}: meno severi {looser}, non richiesti {missing}, non confrontabili {open}.',
  'standards.suffices.cannot-tell':
    'Non si può dire se ciò che soddisfa {first} soddisfi {second}: requisiti non confrontabili {open}.',
};
