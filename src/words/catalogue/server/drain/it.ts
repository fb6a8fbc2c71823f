import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'drain.summary.short':
    '{country}, {goods}: {net} nei giorni in cui là ce n’erano troppo pochi ({days}); {size}.',
  'drain.summary.none-left': '{country}, {goods}: non risulta che ne siano usciti.',
  'drain.summary.more-came': '{country}, {goods}: {net} ({days}).',
  'drain.summary.enough': '{country}, {goods}: {net}, e si dice che ce ne fossero abbastanza ({days}).',
  'drain.summary.need-unsaid':
    '{country}, {goods}: {net}; se nel paese ce ne fossero abbastanza nessuno lo dice.',
  'drain.summary.need-disputed':
    '{country}, {goods}: {net} ({days}); chi dice che ce n’erano troppo pochi, chi abbastanza.',
  'drain.summary.uncounted':
    '{country}, {goods}: là ce n’erano troppo pochi ({days}), e quanti ne siano usciti ed entrati in quei giorni non si sa con precisione sufficiente; {net}.',
  'drain.summary.other-days':
    '{country}, {goods}: {net}, in parte in giorni di cui nessuno dice se ce ne fossero abbastanza.',
  'drain.summary.origin-unsaid':
    '{country}, {goods}: {net} ({days}), ma di una parte di queste merci nessuno dice da quale paese siano partite.',
  'drain.size.unsaid': 'quanti ne servano là nessuno lo dice',
  'drain.size.need': 'là ne servono {need} al giorno',
  'drain.size.days': 'quanti ne servono là in {days} giorni ({need} al giorno)',
  'drain.days': 'dal {from} al {to}',
  'drain.days.all': 'per tutti i giorni documentati',
  'drain.none': 'nessuno',
  'drain.unknown-number': 'un numero che nessuno dà',
  'drain.net.none': 'non risulta che ne siano usciti',
  'drain.net.out': 'ne sono usciti più di quanti entrati, {pieces} in più',
  'drain.net.in': 'ne sono entrati più di quanti usciti, {pieces} in più',
  'drain.net.open': 'usciti {out}, entrati {in}',
  'drain.supply.short': '{speakers}: troppo pochi {goods} in {country} (vale {days}).',
  'drain.supply.enough': '{speakers}: {goods} a sufficienza in {country} (vale {days}).',
  'drain.supply.disputed':
    '{speakers} non concordano se in {country} ci fossero abbastanza {goods} ({days}).',
  'drain.supply.need': 'Fabbisogno di {country}: {need} al giorno.',
  'drain.supply.unsaid':
    'Nessuno dice se in {country} ci fossero abbastanza {goods} quando questi partirono.',
  'drain.left': 'In uscita, per {party}: {pieces} ({name}).',
  'drain.came': 'In entrata, da {party}: {pieces} ({name}).',
  'drain.more':
    '{count, plural, one {E un’altra spedizione, più piccola.} other {E altre {count} spedizioni, più piccole.}}',
  'drain.one-buyer': '{firms} hanno comprato per un solo proprietario, {owner}: {pieces} in tutto.',
  'drain.given': 'Donati mentre in patria ce n’erano troppo pochi: {name}.',
  'drain.given-perhaps':
    'Forse donati mentre in patria ce n’erano troppo pochi, il giorno non è noto con precisione sufficiente: {name}.',
  'drain.announced': 'Promessi o sotto contratto, non risultano partiti e perciò non contati: {pieces}.',
  'drain.may-overlap':
    'Questi contano quanto è andato ovunque e possono comprendere quanto è contato per un solo paese: per il minimo si prende solo il maggiore dei due.',
  'drain.origin-unsaid':
    '{count, plural, one {Di una spedizione di queste merci nessuno dice da quale paese sia partita.} other {Di {count} spedizioni di queste merci nessuno dice da quale paese siano partite.}}',
  'drain.head': 'Sono {pieces} ogni mille abitanti ({people} abitanti, {publisher}, {year}).',
  'drain.head.unknown':
    'Quanti abitanti abbia il paese non è agli atti, perciò nulla è rapportato alla popolazione.',
  'drain.rule': 'Nei giorni della partenza vigeva una regola sull’esportazione: {title} ({rule}). {names}.',
  'drain.rule-perhaps':
    'Nei giorni della partenza forse vigeva una regola sull’esportazione, o forse valeva per altre merci: {title} ({rule}). {names}.',
  'drain.rule-none':
    'Non è agli atti nessuna regola di {country} sull’esportazione di queste merci in quei giorni, il che non vuol dire che non ce ne fosse.',
  'drain.price.alone':
    '{price} {currency} al pezzo; quanto costasse di solito in {currency} non è agli atti.',
  'drain.price.usual': '{price} {currency} al pezzo, quanto costava di solito ({usual} {currency}, {by}).',
  'drain.price.above':
    '{price} {currency} al pezzo, {times} volte quanto costava di solito ({usual} {currency}, {by}).',
  'drain.price.below':
    '{price} {currency} al pezzo, meno di quanto costava di solito ({usual} {currency}, {by}).',
  'drain.price.unsaid': 'Quanto sia stato pagato nessuno lo dice.',
  'drain.buyer.summary.drained':
    '{buyer} ha comprato {goods} in {countries, plural, other {{countries} paesi}}, {pieces}; ne sono usciti più di quanti entrati mentre ce n’erano troppo pochi in {shelves}.',
  'drain.buyer.summary.went-while-short':
    '{buyer} ha comprato {goods} in {countries, plural, other {{countries} paesi}}, {pieces}; sono usciti mentre ce n’erano troppo pochi in {shelves}.',
  'drain.buyer.summary.not-drained':
    '{buyer} ha comprato {goods} in {countries, plural, other {{countries} paesi}}, {pieces}; nessuno di essi risulta svuotato.',
  'drain.buyer.summary.cannot-tell':
    '{buyer} ha comprato, o fatto comprare, {goods} in {countries, plural, other {{countries} paesi}}: {pieces}. Se là ne siano rimasti troppo pochi non si può dire.',
  'drain.buyer.controlled': '{name} ({by})',
  'drain.buyer.firms': 'Comprati per {owner} da {firms}: un proprietario è un solo compratore.',
  'drain.buyer.shelf': '{country}: {verdict}.',
  'drain.said': '{speaker} ne dice: {text}',
  'drain.buyer.unnamed': 'In quali paesi abbia comprato, e quanti in ciascuno, nessuno lo dice.',
  'drain.change.supply': 'Qualcuno che dica se in quei giorni là ce n’erano abbastanza.',
  'drain.change.need': 'Quanti ne servono là, e in quanti giorni.',
  'drain.change.count': 'Quanti siano usciti ed entrati di quelli che nessuno ha contato.',
  'drain.change.days': 'In quali giorni siano partiti e arrivati.',
  'drain.change.origin': 'Da quale paese siano partiti gli altri.',
  'drain.change.bought': 'Quanti ne siano stati comprati.',
  'drain.change.countries': 'In quali paesi, e quanti in ciascuno.',
};
