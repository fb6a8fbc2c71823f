import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'kits.verdict.meets': 'SODDISFA',
  'kits.verdict.fails': 'NON SODDISFA',
  'kits.verdict.cannot-tell': 'NON SI PUÒ DIRE:',
  'kits.decision': '{verdict} {target} ({use}), con confidenza del {confidence}.',
  'kits.measure.sensitivity': 'sensibilità',
  'kits.measure.specificity': 'specificità',
  'kits.requirement': '{measure}: {what}',
  'kits.requirement.none':
    'nessuno provato; {need, plural, one {un risultato senza errori mostrerebbe} other {{need} risultati senza errori mostrerebbero}} {min}.',
  'kits.requirement.meets': 'almeno {bound}, ed è chiesto {min}.',
  'kits.requirement.fails': 'al massimo {bound}, ed è chiesto {min}.',
  'kits.requirement.open':
    'tra {low} e {high}, ed è chiesto {min}: {misses} sbagliati su {n}, e {n} ne ammettono {allowed}; {need} senza altri errori lo mostrerebbero.',
  'kits.requirement.too-few':
    'tra {low} e {high}, ed è chiesto {min}: {misses} sbagliati su {n}, e {n} sono troppo pochi perché un risultato lo mostri; {need} senza altri errori lo mostrerebbero.',
  'kits.days-from': 'La sensibilità conta solo i campioni dal giorno {day} dopo i primi sintomi.',
  'kits.target': 'Requisito: {source}; {confirmation}.',
  'kits.intervals': 'Intervalli: {method}, {confidence}.',
  'kits.row.sensitivity': 'sensibilità: {value}',
  'kits.row.specificity': 'specificità: {value}',
  'kits.row.accuracy': 'accuratezza: {value}',
  'kits.row.predictive': 'VPP: {ppv}; VPN: {npv}',
  'kits.row.predictive-none': 'VPP, VPN: non si può dire: vanno provati sia gli infetti sia gli altri',
  'kits.row.ratios': 'LR+: {positive}; LR−: {negative}',
  'kits.row.youden': 'Youden: {youden}; DOR: {odds}',
  'kits.rate': '{estimate} (da {low} a {high}), {x} su {n}',
  'kits.rate.none': 'non si può dire: nessuno provato',
  'kits.figure.no-low': 'nessun limite inferiore',
  'kits.figure.no-high': 'nessun limite superiore',
  'kits.figure.unknown': 'non noto',
  'kits.at': 'Dove è infetto il {prevalence}: un positivo è giusto {ppv}, un negativo {npv};',
  'kits.at.per': 'su 10.000 provati {missed} sfuggono e {alarmed} sono allarmati per nulla.',
  'kits.at.none': 'Dove è infetto il {prevalence}: non si può dire, vanno provati entrambi i gruppi.',
  'kits.opened':
    'Per kit aperto trova {rate}; {invalid} non validi, {indeterminate} indeterminati e {defective} difettosi su {opened} aperti.',
  'kits.days.open': 'dal giorno {from}: {rate}',
  'kits.days': 'giorni {from}–{to}: {rate}',
  'kits.lot': 'lotto {lot}: {rate}',
  'kits.lots.more':
    'e {more, plural, one {un altro lotto; --json lo dà} other {altri {more} lotti; --json li dà tutti}}',
  'kits.why': 'Perché sbaglia:',
  'kits.no-result':
    'kit senza risultato: non validi {invalid}; difettosi {defective}; {kits} kit per risultato valido.',
  'kits.no-result.none': 'kit senza risultato: nessuno.',
  'kits.early': 'usato troppo presto: sì. Prima del giorno {day} trova {before}; da allora {after}.',
  'kits.early.not-seen': 'usato troppo presto: non si vede; nessun giorno divide i risultati oltre il caso.',
  'kits.early.cannot-tell':
    'usato troppo presto: non si può dire; i giorni dall’esordio non sono noti o sono tutti uguali.',
  'kits.bad-lot': 'un lotto cattivo: sì. Il lotto {lot} trova {its}; gli altri {others}.',
  'kits.bad-lot.not-seen': 'un lotto cattivo: non si vede; nessun lotto differisce oltre il caso.',
  'kits.bad-lot.cannot-tell': 'un lotto cattivo: non si può dire; non ci sono due lotti.',
  'kits.regardless.none':
    'sbaglia comunque: non si può dire senza un uso previsto che dica che cosa trova un buon kit.',
  'kits.regardless.not-seen': 'sbaglia comunque: non si vede; trova allora {rate}, e si attende {expected}.',
  'kits.regardless.cannot-tell':
    'sbaglia comunque: non si può dire; trova allora {rate}, e si attende {expected}.',
  'kits.regardless.seen':
    'sbaglia comunque: sì; trova allora {rate}, e si attende {expected}. Lo fanno kit morti che sembrano buoni (almeno il {dead}), e lo fa un kit debole. Riprovare i campioni sfuggiti con un altro kit del lotto: ciò che un kit morto ha mancato per caso si trova, ciò che uno debole ha mancato sfugge di nuovo.',
  'kits.target.antigen-who': 'il minimo OMS per i test antigenici rapidi',
  'kits.target.antibody-mhra': 'il profilo MHRA per i test anticorpali',
  'kits.target.serology-fda': 'il minimo FDA per i test sierologici, 2020',
  'kits.confirmed.confirmed': 'confermato',
  'kits.confirmed.one secondary source': 'una sola fonte secondaria',
  'kits.column.reference': 'riferimento',
  'kits.column.result': 'risultato del kit',
  'kits.column.days_since_onset': 'giorni dall’esordio',
  'kits.column.lot': 'lotto',
  'kits.column.kit': 'kit',
  'kits.read.word': '"{word}" = {as} ({count})',
  'kits.read.sheet': 'È stato letto il foglio «{sheet}».',
  'kits.read.rows':
    '{read, plural, one {Conta {read} riga su {rows}} other {Contano {read} righe su {rows}}}, {refused, plural, one {{refused} non si è potuta leggere} other {{refused} non si sono potute leggere}}; {noResult, plural, one {{noResult} non ha} other {{noResult} non hanno}} un esito del kit e {noReference} nessuna risposta del riferimento, e non contano.',
  'kits.read.words': 'La colonna «{name}» è stata presa per {column}: {words}.',
  'kits.read.column': 'La colonna «{name}» è stata presa per {column}.',
};
