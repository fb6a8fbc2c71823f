import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'tool.trace': 'Tracciare',
  'tool.trace.does':
    'Dove si trova un lotto o un cartone, che cosa contiene e ogni luogo che un richiamo deve raggiungere.',
  'trace.title': 'Dove si trova?',
  'trace.lead':
    'Secondo gli eventi (GS1 EPCIS) registrati sulle merci in viaggio: dove si trova un lotto o una singola cosa e chi un richiamo deve raggiungere.',
  'trace.id': 'Lotto o identificatore',
  'trace.id.hint':
    'Un lotto per nome; oppure un cartone, un pallet o un lotto come sta sull’etichetta, ad esempio (01)09520000100018(10)L-7, come link o come URN.',
  'trace.on': 'In questo giorno (altrimenti ora)',
  'trace.ask': 'Cerca',
  'trace.rests-on': '{count, plural, one {Si basa su # evento.} other {Si basa su # eventi.}}',
  'trace.odd': 'Ciò che non può essere andato come è stato detto',
  'trace.where': 'Dove si trova',
  'trace.nowhere': 'Nessun evento dice dove si trova.',
  'trace.what': 'Che cosa',
  'trace.place': 'Luogo',
  'trace.since': 'Dal',
  'trace.sure': 'Quanto è certo',
  'trace.certain': 'certo',
  'trace.possibly': 'possibile',
  'trace.within': 'in {id}',
  'trace.more': '{count, plural, one {e un altro} other {e altri #}}',
  'trace.way': 'in viaggio da {from} a {to}',
  'trace.state.used-up': 'consumato',
  'trace.state.gone': 'ritirato dall’uso',
  'trace.state.unknown': 'nessun evento lo dice',
  'trace.quantity': '{low} {uom}',
  'trace.quantity.between': 'fra {low} e {high} {uom}',
  'trace.quantity.open': '{low} {uom} o più; nessuno dice quanto',
  'trace.recall': 'Se si dovesse richiamare',
  'trace.recall.lead':
    'È compreso tutto ciò che il lotto è diventato: quanto è stato imballato, spedito oltre e fatto con esso.',
  'trace.recall.certain': 'Da avvisare',
  'trace.recall.possible': 'Forse ne ha',
  'trace.recall.on-the-way': 'Una parte è in viaggio verso',
  'trace.recall.containers': 'Imballato in',
  'trace.is-in': 'Si trova in',
  'trace.holds': 'Contiene',
  'trace.of': 'È fatto con',
  'trace.of.possible': 'Forse è fatto con',
  'trace.path': 'Che cosa gli è accaduto',
  'trace.path.to': 'a {to}',
  'trace.capture': 'Aggiungi eventi',
  'trace.capture.lead':
    'Un documento EPCIS, JSON o XML, come lo scrivono i programmi di mittenti e magazzini. Un file aggiunto due volte si conserva una volta sola.',
  'trace.capture.choose': 'Scegli un file',
  'trace.capture.done':
    '{count, plural, one {# evento} other {# eventi}}: {kept} nuovi, {known} già noti, {refused} respinti.',
};
