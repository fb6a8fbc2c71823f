export const it = {
  'scan.title': 'Scansionare un’etichetta',
  'scan.lead':
    'Digitate o scansionate ciò che è sull’etichetta. Dove lo scanner può aver perso qualcosa, si mostra ogni lettura possibile e scegliete voi.',
  'scan.input': 'Codice a barre',
  'scan.input.hint':
    'Uno scanner che fa da tastiera scrive qui e preme Invio. Un secondo codice della stessa etichetta si aggiunge al primo.',
  'scan.add': 'Leggere',
  'scan.next': 'Etichetta successiva',
  'scan.camera': 'Usare la fotocamera',
  'scan.camera.stop': 'Fermare la fotocamera',
  'scan.camera.none':
    'Un browser concede la fotocamera solo a pagine su HTTPS o su questa macchina. Funzionano una foto, uno scanner o la tastiera.',
  'scan.photo': 'Foto dell’etichetta',
  'scan.photo.stays': 'Letta in questo browser; la foto non va da nessuna parte.',
  'scan.photo.reading': 'Lettura della foto …',
  'scan.photo.none':
    '{name}: nessun codice a barre trovato. Può bastare una foto più da vicino e senza riflessi.',
  'scan.photo.unreadable': '{name}: non è un’immagine che questo browser sa mostrare.',
  'scan.photo.failed': 'La foto non si è potuta leggere: {why}',
  'scan.camera.refused': 'La fotocamera non si può usare: {why}',
  'scan.codes': 'Codici a barre di questa etichetta',
  'scan.remove': 'Togliere {code}',
  'scan.result': 'Che cosa dice l’etichetta',
  'scan.choose': 'Qual è la lettura giusta?',
  'scan.others': 'Altri modi di leggerla',
  'scan.chosen': 'Avete scelto questa lettura.',
  'scan.likeliest': 'la più probabile',
  'tool.scan': 'Scansione',
  'tool.scan.does':
    'Che cosa dice un codice a barre: prodotto, lotto, scadenza. Se lo scanner ha perso qualcosa, ogni modo di leggerlo.',
};
