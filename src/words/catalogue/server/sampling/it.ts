import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'sampling.head.aql':
    'n {n}, Ac {ac}, Re {re}; lettera codice {codeLetter}, livello {level}, {severity}, AQL {aql}; {edition}.',
  'sampling.head.isolated':
    'n {n}, Ac {ac}, Re {re}; per qualità limite, esatto per questo lotto, quindi senza lettera codice, livello, severità o AQL.',
  'sampling.points.aql':
    'LQ al rischio del consumatore di {consumer}: {quality}. Rischio del produttore all’AQL: {producer}.',
  'sampling.points.faults':
    'LQ al rischio del consumatore di {consumer}: {rate} difetti ogni 100 pezzi. Rischio del produttore all’AQL: {producer}.',
  'sampling.points.isolated':
    'LQ {limiting}: rischio del consumatore {consumer}, dove era chiesto {asked}. Qualità al rischio del produttore di {producer}: {passes}.',
  'sampling.points.two':
    'LQ {limiting}: rischio del consumatore {consumer}. Rischio del produttore a {acceptable}: {producer}.',
  'sampling.points.other':
    'LQ al rischio del consumatore di {consumer}: {limiting}. Qualità al rischio del produttore di {producer}: {passes}.',
  'sampling.take':
    'Prendere {n, plural, one {{n} pezzo} other {{n} pezzi}} a caso, accettare con al massimo {ac} difettosi.',
  'sampling.take-none':
    'Prendere {n, plural, one {{n} pezzo} other {{n} pezzi}} a caso, accettare solo se nessuno è difettoso.',
  'sampling.take-faults':
    'Prendere {n, plural, one {un pezzo} other {{n} pezzi}} a caso e contare ogni difetto, accettare con al massimo {ac, plural, one {un difetto} other {{ac} difetti}}.',
  'sampling.all':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}; accettare con al massimo {ac} difettosi.',
  'sampling.all-none':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}; accettare solo se nessuno è difettoso.',
  'sampling.all-faults':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}, e contare ogni difetto; accettare con al massimo {ac, plural, one {un difetto} other {{ac} difetti}}.',
  'sampling.stage':
    'Campione {stage}: prendere {n, plural, one {{n} pezzo} other {{n} pezzi}}. Con al massimo {ac} difettosi finora accettare, con {re} o più respingere, altrimenti continuare.',
  'sampling.stage-no-accept':
    'Campione {stage}: prendere {n, plural, one {{n} pezzo} other {{n} pezzi}}. Con {re} difettosi o più respingere, altrimenti continuare.',
  'sampling.last-stage':
    'Campione {stage}: prendere {n, plural, one {{n} pezzo} other {{n} pezzi}}. Con al massimo {ac} difettosi in tutto accettare, altrimenti respingere.',
  'sampling.sequential':
    'Prendere un pezzo alla volta. Accettare appena i difettosi non superano {g} × pezzi − {hA}; respingere appena raggiungono {g} × pezzi + {hR}.',
  'sampling.variables-known':
    'Misurare {n, plural, one {{n} pezzo} other {{n} pezzi}}. Accettare se la media sta entro il limite di almeno {k} deviazioni standard note.',
  'sampling.variables-unknown':
    'Misurare {n, plural, one {{n} pezzo} other {{n} pezzi}}. Accettare se la media sta entro il limite di almeno {k} delle loro deviazioni standard.',
  'sampling.column.quality': 'difettosi',
  'sampling.column.accepted': 'passa',
  'sampling.column.outgoing': 'restano difettosi',
  'sampling.passes': 'Un lotto con al massimo {quality} di difettosi passa almeno nel 95% dei casi.',
  'sampling.passes-faults':
    'Merce con al massimo {rate} difetti ogni 100 pezzi passa almeno nel 95% dei casi.',
  'sampling.stopped': 'Un lotto con {quality} di difettosi o più passa al massimo nel 10% dei casi.',
  'sampling.stopped-faults':
    'Merce con {rate} difetti o più ogni 100 pezzi passa al massimo nel 10% dei casi.',
  'sampling.one-in-three':
    'Se uno su tre fosse difettoso, questo piano lascerebbe passare il lotto nel {chance} dei casi.',
  'sampling.one-in-three-faults':
    'Con un difetto ogni tre pezzi, questo piano lascerebbe passare la merce nel {chance} dei casi.',
  'sampling.isolated':
    'Un lotto con {bad, plural, one {un difettoso} other {{bad} difettosi}} su {lot} ({quality}) passa nel {chance} dei casi.',
  'sampling.arrow':
    'Qui la tabella non ha un piano per la lettera {codeLetter} e rimanda alla lettera {planLetter}.',
  'sampling.reduced-differs':
    'Qui MIL-STD-105E e ANSI/ASQ Z1.4 lasciano un intervallo tra numero di accettazione e di rifiuto; questa edizione no.',
  'sampling.series':
    'Un piano per AQL protegge su una serie di lotti. Per una fornitura unica, pianificare per qualità limite.',
  'sampling.stops-nothing':
    'L’AQL {aql} dà n {n}, Ac {ac}, che non può fermare nulla: il lotto sarebbe accettato anche con tutti i pezzi del campione difettosi. Sopra 10 un AQL conta i difetti ogni 100 pezzi, non i pezzi difettosi; indicare l’AQL inteso o pianificare per qualità limite.',
  'sampling.unattained.consumer':
    'Il rischio del consumatore di {asked} chiesto a {quality} non è rispettato: è {reached}.',
  'sampling.unattained.producer':
    'Il rischio del produttore di {asked} chiesto a {quality} non è rispettato: è {reached}.',
  'sampling.less-than-one':
    'Su {lot} pezzi {acceptable} è meno di uno: il rischio indicato è quello di un lotto senza difettosi. Con un solo pezzo difettoso il lotto è respinto nel {chance} dei casi.',
  'sampling.passes-none':
    'Nessun rischio del produttore del 5% può essere rispettato: con un solo pezzo difettoso il lotto è già respinto più spesso.',
  'sampling.found.accept': 'Difettosi trovati: {found}. Accettare.',
  'sampling.found.refuse': 'Difettosi trovati: {found}. Non accettare.',
  'sampling.limits':
    'Il lotto contiene dunque {bad, plural, one {un pezzo difettoso} other {{bad} pezzi difettosi}} su {lot} ({share}), con un livello di confidenza del {confidence}.',
};
