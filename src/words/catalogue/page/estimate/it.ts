import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'tool.need': 'Che cosa serve',
  'tool.need.does': 'Che cosa chiedono i reparti e quanto durano le scorte, da messaggi, conteggi e letti.',
  'estimate.title': 'Che cosa serve, e chi ha meno scorte?',
  'estimate.lead':
    'Incolla ciò che scrivono i reparti, aggiungi conteggi, letti o scatole: ogni bisogno una volta sola, i giorni di copertura con i loro limiti, e ciò che resta aperto. Nulla viene conservato e nessuno di chi ha chiesto viene nominato.',
  'estimate.messages': 'Messaggi',
  'estimate.messages.hint':
    'Come si copiano o si salvano da WhatsApp, Telegram o WeChat; ogni altro testo è un messaggio per paragrafo.',
  'estimate.sites': 'Le tue sedi',
  'estimate.sites.hint':
    'Una per riga, come le chiama la gente: San Rocco | SR: Terapia intensiva | UTI; Pronto soccorso. Gli altri nomi dopo una barra, i reparti dopo i due punti.',
  'estimate.files': 'Aggiungi file',
  'estimate.files.hint':
    'Si riconoscono da come comincia il nome: counts.csv o .xlsx, beds.csv, staff.csv, boxes.json, messages.txt, sites.json, items.json, rates.json.',
  'estimate.remove': 'Togli {name}',
  'estimate.on': 'Al giorno (oggi, se non è detto)',
  'estimate.ask': 'Calcola',
  'estimate.example': 'Prova un esempio',
  'estimate.clear': 'Ricomincia',
  'estimate.result': 'Che cosa serve',
  'estimate.csv': 'Salva {title} in CSV',
  'estimate.json': 'Salva tutto in JSON',
  'estimate.found': 'Trovato: {found}.',
  'estimate.expected': 'Atteso: {expected}.',
};
