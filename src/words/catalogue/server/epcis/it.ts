import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'event.unknown':
    'nessun evento di questo tipo ha questo campo',
  'event.prefix':
    'il prefisso {prefix} non è dichiarato: nessuno può dire che cosa significa il nome',
  'event.unlike':
    'non può essere questo',
  'event.nothing':
    'l’evento non riguarda nulla: non nomina alcun bene',
  'event.transformation':
    'una trasformazione vuole ciò che entra e ciò che esce, o un id che unisca le sue parti',
  'event.ilmd':
    'ciò che si dice di lotti e pezzi (ilmd) va solo con l’azione ADD',
  'event.no-object':
    'non è un evento',
  'event.expect.uri':
    'un identificatore come urn:epc:id:sscc:9520000.0000000001 o un indirizzo',
  'event.expect.time':
    'un giorno e un’ora con il fuso, come 2026-03-14T08:00:00+01:00',
  'event.expect.offset':
    'ore e minuti da UTC, da -14:00 a +14:00, come +01:00',
  'event.expect.hex':
    'cifre e lettere da a a f',
  'event.expect.unit':
    'un’unità della Raccomandazione 20 UN/ECE, come KGM',
  'event.expect.measure':
    'ciò che si misura, come Temperature',
  'event.expect.word':
    'una fra {words}, o un indirizzo proprio',
  'event.not-a-document':
    'non contiene un elenco di eventi',
  'event.not-json':
    'non è JSON: {why}',
  'event.not-xml':
    'non è XML: {why}',
  'event.entities':
    'dichiara un tipo di documento proprio; le entità non si leggono, così nessun file può essere incluso e nulla si gonfia',
  'event.too-deep':
    'è annidato troppo in profondità',
  'event.empty':
    'è vuoto',
};
