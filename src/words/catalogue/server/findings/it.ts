import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'role.own-side': 'della stessa parte',
  'role.giver': 'chi dà',
  'role.recipient': 'chi riceve',
  'role.third-party': 'che non ne è parte',
  'end.from': 'mandato da',
  'end.to': 'destinato a',
  'quantity.in': '{number} {unit}',
  'quantity.disputed': '{figures} (cifre in contrasto)',
  'check.head': 'Al {asOf}: {findings, plural, one {un risultato} other {{findings} risultati}}.',
  'check.empty':
    'Non si è ancora potuto giudicare nulla: il registro non contiene consegne, affermazioni, prove o studi su cui chiedere.',
  'check.none-decided':
    'Non si è ancora potuto giudicare nulla: ciò che è a registro {findings, plural, one {non decide l’unica domanda che pone} other {non decide nessuna delle {findings} domande che pone}}.',
  'check.hidden': '{count, plural, one {e un altro} other {e altri {count}}} (--all li elenca)',
  'check.more': 'waybill explain <risultato> mostra su che cosa si fonda un risultato. Registro {hash}.',
  'typed.read': '{flag}: {text} è letto come {reading}.',
  'typed.number': '{value}',
  'typed.two-ways':
    '{flag}: {text} può voler dire {one} o {other}. Indica la lingua con --lang, o scrivilo senza segni.',
  'typed.other-calendar':
    '{flag}: {text} è dell’anno {year}, che non è del nostro tempo ed è probabilmente di un altro calendario. Indicare il giorno del calendario gregoriano.',
  'typed.no-such-day': '{flag}: il giorno {text} non esiste.',
  'typed.no-year': '{flag}: {text} è senza anno. Indicalo, come in {example}.',
  'typed.country-several': '{flag}: {text} è il nome di più di un paese: {near}.',
  'typed.country-near': '{flag}: non c’è un paese {text}. Intendevi {near}?',
  'measure.sensitivity': 'la quota di infetti individuati (sensibilità)',
  'measure.accuracy': "l'accuratezza",
  'measure.wrong-result-share': 'la quota di risultati errati',
  'measure.defective-share': 'la quota di pezzi difettosi',
  'measure.automated-share': 'la quota di messaggi automatizzati',
  'outcome.pass': 'superato',
  'outcome.fail': 'non superato',
  'outcome.inconclusive': 'esito incerto',
  'stance.affirms': 'lo conferma',
  'stance.denies': 'lo smentisce',
  'stance.corrects': 'lo corregge',
  'stance.annuls': 'dice che in seguito è stato annullato',
};
