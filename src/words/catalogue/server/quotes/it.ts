export const it = {
  'quote.verdict.verbatim': 'Testuale: la citazione si trova in {source} con queste parole.',
  'quote.verdict.shortened': 'Accorciata: la citazione omette parole di {source}.',
  'quote.verdict.altered': 'Alterata: in {source} le parole sono altre.',
  'quote.verdict.joined': 'Ricomposta: la citazione unisce passi che non stanno uno accanto all’altro.',
  'quote.verdict.wrong-speaker': 'Altra persona: lo ha detto {speaker}, non {by}.',
  'quote.verdict.wrong-time': 'Altro giorno: è stato detto il {day} ({source}), non il {on}.',
  'quote.verdict.translation':
    'Traduzione: confrontata con quella inserita, {source}, non con l’originale. Rispetto a quella è {verdict}.',
  'quote.verdict.not-found':
    'Non trovata: la citazione non si trova in nessuna delle fonti. Se ne renda il senso con altre parole non viene esaminato.',
  'quote.verdict.not-found.translation':
    'Non trovata: la citazione non si trova né nelle fonti né nella traduzione inserita. Un’altra traduzione può avere altre parole.',
  'quote.verdict.cannot-tell': 'Non si può dire: nessuna fonte è nella lingua della citazione.',
  'quote.verdict.cannot-tell-some':
    'Non si può dire: la citazione non si trova nelle fonti nella sua lingua, e altre non si sono potute confrontare.',
  'quote.wording.verbatim': 'testuale',
  'quote.wording.shortened': 'accorciata',
  'quote.wording.altered': 'alterata',
  'quote.wording.joined': 'ricomposta da più passi',
  'quote.wording.wrong-speaker': 'testuale',
  'quote.wording.wrong-time': 'testuale',
  'quote.wording.translation': 'una traduzione',
  'quote.wording.not-found': 'non trovata',
  'quote.wording.cannot-tell': 'non valutabile',
  'quote.turns.none':
    'In ciò che è stato omesso o cambiato non si è trovata nessuna parola che ne rovesci il senso, per quanto qui si conoscono parole di inglese, italiano, tedesco, francese, spagnolo, portoghese, olandese, polacco, russo, ucraino, cinese e arabo.',
  'quote.turns':
    'Fuorviante: ciò che è stato omesso, lasciato fuori o cambiato rovescia quello che è stato detto.',
  'quote.before': 'Subito prima, non citato: «{words}»',
  'quote.after': 'Subito dopo, non citato: «{words}»',
  'quote.omitted': 'Omesso, senza che si veda: «{words}»',
  'quote.omitted.marked': 'Omesso dove ci sono i puntini: «{words}»',
  'quote.exchanged': 'La citazione ha «{quote}», la fonte «{source}».',
  'quote.added': 'La citazione ha «{quote}»; nella fonte, in quel punto, queste parole non ci sono.',
  'quote.inserted': 'Aggiunto da chi cita: {words}',
  'quote.speaker': 'Detto da {speaker}.',
  'quote.speaker.other': 'Detto da {speaker}, non da {by}.',
  'quote.speaker.unknown': 'La fonte non mostra chi lo dice.',
  'quote.day': 'Detto il {day}.',
  'quote.day.other': 'Detto il {day}, non il {on}.',
  'quote.day.unknown':
    'Il giorno in cui è stato detto non è noto; verrebbe preso da una data nel nome del file.',
  'quote.also-in': 'Si trova anche in {sources}.',
  'quote.not-compared':
    '{source} non si è potuta confrontare: è in una lingua diversa dalla citazione. Inserire una sua traduzione con cui confrontare la citazione.',
  'quote.allowed.capital-letter': 'Le maiuscole sono diverse; non conta.',
  'quote.allowed.punctuation': 'La punteggiatura è diversa; non conta.',
  'quote.allowed.line-break': 'Gli a capo sono altrove; non conta.',
  'quote.allowed.line-end-hyphen': 'Una parola è divisa in fin di riga; non conta.',
  'quote.allowed.signs':
    'I segni sono scritti in altro modo (apostrofi, accenti, forme delle lettere); non conta.',
  'quote.allowed.machine-read':
    'Sembra che una macchina abbia letto male lettere o cifre della fonte: guardare l’immagine prima di fidarsi di un numero.',
  'quote.allowed.aside': 'La fonte ha in quel punto un’annotazione tra parentesi che nessuno ha detto.',
  'quote.heading.quote': 'Citazione',
  'quote.heading.nearest': 'Il passo più simile nella fonte',
  'quote.heading.passage': 'Nella fonte',
};
