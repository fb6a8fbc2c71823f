export const it = {
  'footage.unreadable':
    '{file}: non contiene filmati, suoni o immagini leggibili. Atteso: un file multimediale intero, per esempio MP4, Matroska, WebM, MP3, PNG o JPEG; gli elenchi che rimandano ad altri file non vengono aperti.',
  'footage.no-decoder':
    'Qui manca un programma che decodifichi filmati e suoni: installare il pacchetto npm node-av (npm install node-av) e riprovare.',
  'footage.picture-too-large':
    '{file}: l’immagine ha più di 64 milioni di pixel, più di quanti se ne decodifichino.',
  'footage.too-long': '{file}: la decodifica ha superato {seconds} s ed è stata fermata.',
  'footage.too-much-memory': '{file}: la decodifica ha superato la memoria concessa ed è stata fermata.',
  'footage.too-much': '{file}: ne esce più di quanto si accetti; la decodifica è stata fermata.',
  'footage.form':
    'il modulo contiene {suspects} file chiamati suspect e {originals} chiamati original. Atteso: un solo suspect e almeno un original.',
  'footage.no-picture': '{file}: non contiene immagini. Atteso: un filmato.',
  'footage.whole.unchanged':
    'Le immagini sono quelle dell’originale, nel suo ordine e alla sua velocità; non si vedono modifiche.',
  'footage.whole.changed': 'Le immagini sono quelle dell’originale, ma modificate.',
  'footage.whole.composite':
    'Il filmato è un montaggio: le immagini vengono da più originali o da più punti di uno stesso.',
  'footage.whole.in-part': 'Solo per una parte delle immagini si può dire da quale originale vengono.',
  'footage.whole.cannot-tell': 'Non si può dire se le immagini vengano da uno di questi originali.',
  'footage.whole.not-found':
    'Nessuno di questi originali è stato riconosciuto nelle immagini; una scritta grande, un inserto o un forte ritaglio può nasconderne uno.',
  'footage.sound.kept': 'suono: quello dell’originale',
  'footage.sound.kept-under-something':
    'suono: quello dell’originale, sotto qualcosa che vi è stato sovrapposto',
  'footage.sound.silent': 'suono: silenzio',
  'footage.sound.silent-in-part': 'suono: quello dell’originale, in parte silenzioso',
  'footage.sound.none': 'suono: assente nel filmato',
  'footage.sound.replaced': 'suono: non è quello dell’originale, è stato sostituito',
  'footage.sound.replaced-in-part': 'suono: in parte non è quello dell’originale, lì è stato sostituito',
  'footage.sound.cannot-tell': 'suono: non si può dire se sia quello dell’originale',
  'footage.segment.unchanged': 'nessuna modifica visibile',
  'footage.segment.changed': 'modificato',
  'footage.segment.cannot-tell': 'simile, ma non si può dire se sia lo stesso',
  'footage.segment.not-found': 'nessun originale riconosciuto',
  'footage.segment.place': '{original} {from}–{to} s a velocità {speed}',
  'footage.unclear.plain': 'non si può dire: si vede troppo poco',
  'footage.unclear.short': 'troppo breve per dirlo',
  'footage.unclear.still': 'non si può dire di quando: nulla si muove',
  'footage.unclear.several-times': 'non si può dire di quando: più punti dell’originale si somigliano',
  'footage.change.mirrored': 'specchiato',
  'footage.change.cropped': 'ritagliato',
  'footage.change.bordered': 'con un bordo',
  'footage.change.re-timed': 'a velocità diversa',
  'footage.change.backwards': 'all’indietro',
  'footage.change.altered': 'alterato in modo non precisato (una scritta, un inserto, la luce)',
  'footage.segment.line': '{at}: {what}; {sound}',
  'footage.cut':
    '{file}: dice di durare {told} s, e se ne sono potuti leggere {read} s di immagini. Il resto non è stato esaminato.',
  'footage.no-sound': '{file}: non contiene alcun suono. Atteso: un filmato o un file audio.',
  'footage.overlay': '{sound} (dal secondo {from}: {name}, lì dal secondo {second})',
  'footage.limits':
    'Ogni immagine è vista nel suo insieme, otto volte al secondo: non si vedono piccole cose aggiunte o tolte né singoli fotogrammi. Anche un originale può essere stato modificato prima.',
  'command.media.progress': '{file}: esaminati {seconds} s',
  'command.media.interrupted': 'Interrotto.',
};
