import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'tool.quote': 'Citazione',
  'tool.quote.does':
    'Se qualcuno lo ha detto, con queste parole e in quel giorno; che cosa è stato omesso o cambiato.',
  'quotes.title': 'È stato detto così?',
  'quotes.lead':
    'Una citazione viene confrontata parola per parola con ciò che è stato detto: testuale, accorciata, alterata, ricomposta, di un’altra persona o di un altro giorno, o assente. Nulla viene conservato.',
  'quotes.quote': 'Le parole come sono state citate',
  'quotes.by': 'A chi viene attribuita',
  'quotes.on': 'Il giorno in cui sarebbe stata detta',
  'quotes.text': 'Che cosa è stato detto',
  'quotes.text.hint': 'Una trascrizione o un articolo; «Nome:» davanti a un paragrafo dice chi parla.',
  'quotes.day': 'Il giorno di questo testo, se noto',
  'quotes.files': 'Scegliere o trascinare file',
  'quotes.files.hint':
    'Testo, HTML, posta, DOCX o PDF. Una data nel nome del file è il giorno in cui è stato detto.',
  'quotes.remove': 'Togliere {name}',
  'quotes.translation.add': 'La citazione è in un’altra lingua',
  'quotes.translation': 'Una traduzione di ciò che è stato detto',
  'quotes.translation.hint':
    'Fatta da qualcuno di cui ci si fida: la citazione viene confrontata con questa, e la risposta lo dice.',
  'quotes.ask': 'Confrontare',
  'quotes.missing': 'Servono sia una citazione sia ciò che è stato detto.',
  'quotes.pasted': '«testo incollato»',
  'quotes.pasted.translation': '«traduzione incollata»',
  'quotes.result': 'Che cos’è la citazione',
  'quotes.asQuoted': 'Come citato',
  'quotes.passage': 'In {name}',
  'quotes.nearest': 'Il passo più simile in {name}',
  'quotes.mark.quoted': 'citato',
  'quotes.mark.leftOut': 'omesso',
  'quotes.mark.exchanged': 'parole diverse nella citazione',
  'quotes.mark.added': 'parole che la fonte non ha',
  'quotes.mark.beside': 'subito accanto, non citato',
};
