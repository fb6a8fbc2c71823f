import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'amplification.summary':
    '{hashtag}: {by} riporta {share} di messaggi automatizzati; senza i messaggi non è riproducibile.',
  'amplification.summary.none': '{hashtag}: nessuna quota riportata.',
  'amplification.no-posts':
    'I messaggi su cui si basa lo studio non sono agli atti, e non è indicato alcun errore.',
  'amplification.rule': 'La regola dello studio: {rule}',
  'amplification.said': '{speaker} indica la quota.',
  'amplification.cannot-tell':
    '{hashtag}: {by} riporta il {share} di messaggi automatizzati. Non si può dire: gli errori della regola, misurati su account diversi, portano a quote incompatibili fra loro.',
  'amplification.estimated':
    '{hashtag}: {by} riporta il {share} di messaggi automatizzati; corretta per gli errori misurati della regola, {range}.',
  'amplification.errors.per-account':
    '{set}, contando gli account: la regola individua {found} degli account automatizzati e segnala a torto {wrong} degli altri.',
  'amplification.errors.per-post':
    '{set}, contando i messaggi: la regola segnala {found} dei messaggi degli account automatizzati e {wrong} di quelli delle persone.',
  'amplification.out-of-range':
    'Con gli errori misurati in {set} la regola non avrebbe potuto segnalare il {share} nemmeno se tutti gli account fossero automatizzati.',
  'amplification.corrected': 'Corretta con {set} la quota è {range}.',
  'amplification.busy-is-not-automated':
    'Più di 50 messaggi al giorno fanno un account molto attivo, non per questo automatizzato.',
  'amplification.change.posts': "I messaggi stessi, o l'elenco degli account.",
  'amplification.change.error': 'Quanto spesso la regola dello studio sbaglia su account di natura nota.',
  'amplification.measured':
    '{posts, plural, one {È stato misurato un messaggio} other {Sono stati misurati {posts} messaggi di {accounts} account}}, per {by}, con una finestra di {window, plural, one {un secondo} other {{window} secondi}} (Waybill {version}, SHA-256 dei file {sha256}).',
  'amplification.measured.chance':
    'Due account contano come coordinati quando il caso non lo spiega: di tali coppie si attende che siano false al massimo {rate}.',
  'amplification.measured.undecided':
    '{accounts, plural, one {Un account ha} other {{accounts} account hanno}} agito più volte all’unisono con un altro; il caso lo spiega solo finché sono essi stessi fra quelli su cui è misurato.',
  'amplification.measured.no-chance':
    'La modalità di CooRTweet non chiede se il caso lo spieghi, quindi non ne segue alcuna quota.',
  'amplification.coordinated':
    '{hashtag}: {range} dei messaggi misurati è di {accounts} account che agiscono insieme più spesso di quanto spieghi il caso.',
  'amplification.coordinated.open':
    '{hashtag}: non si può dire. {accounts} account hanno agito all’unisono più volte, e fra i messaggi ce ne sono troppo pochi di altri per distinguerlo dal caso; può essere di account che agiscono insieme {range} dei messaggi.',
  'amplification.coordinated.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano di account che agiscono insieme.',
  'amplification.coordinated-is-not-automated':
    'Le persone possono accordarsi e un programma può agire da solo: agire insieme non è automazione.',
  'amplification.automated-posts':
    '{hashtag}: {range} dei messaggi misurati è automatizzato, su tutte le regole, le soglie e gli insiemi di account etichettati.',
  'amplification.automated-posts.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano automatizzati.',
  'amplification.automated-posts.spread':
    'Ciò che le regole segnalano è stato corretto per i loro errori su account di natura nota.',
  'amplification.automated-posts.no-share':
    'Corretto per i loro errori su account di natura nota, ciò che le regole segnalano non porta a una quota.',
  'amplification.hyperactive':
    '{hashtag}: {range} dei messaggi misurati è di account con più di 50 messaggi al giorno.',
  'amplification.hyperactive.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano di account con più di 50 messaggi al giorno.',
  'amplification.change.others':
    'Tutti i messaggi di più account, o di un periodo più lungo: altri con cui confrontare.',
  'amplification.change.all-posts':
    'Tutto ciò che questi account hanno pubblicato in quel periodo, e non solo quanto raccolto.',
  'media.summary.contradicted': '«{title}» non è ciò che si dice che sia: {purports}',
  'media.summary.not-yet-determinable': '«{title}»: non si può ancora dire se sia ciò che si dice.',
  'media.purports': 'Si dice che mostri: {purports}',
  'media.denied': "{speaker} dice che è un'altra cosa.",
  'media.said': '{speaker} ne parla.',
  'media.no-file': 'Il file non è agli atti; ci si basa su quanto ne viene riferito.',
  'media.change.original': 'La registrazione originale o la citazione completa.',
};
