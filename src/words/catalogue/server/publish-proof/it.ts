export const it = {
  'dossier-check.changed': '{file} non è ciò che dice manifest.json: è stato modificato.',
  'dossier-check.changed-lines':
    '{file} non è ciò che dice manifest.json: sono cambiati i caratteri di fine riga, come fanno programmi di posta o di versioni (git); il resto è uguale.',
  'dossier-check.changed-manifest':
    'manifest.json non è ciò che è stato firmato: è stato modificato, e quanto dice degli altri file non prova nulla.',
  'dossier-check.unreadable': '{file} non si può estrarre dal file zip: {said}',
  'dossier-check.missing': '{file} manca.',
  'dossier-check.added': '{file} è stato aggiunto: manifest.json non lo elenca.',
  'dossier-check.no-file': '{file} è un collegamento o altro che non è un file. Non è stato seguito.',
  'dossier-check.twice': '{file} è due volte nel file zip.',
  'dossier-check.path': 'manifest.json nomina {file}, che non è un posto in un dossier. Non è stato aperto.',
  'dossier-check.form': '{file} non ha la forma che dovrebbe avere.',
  'dossier-check.seal-unsigned':
    'manifest.note: la firma non è della chiave che nomina. Il testo o la firma sono stati modificati.',
  'dossier-check.checkpoint-unsigned':
    'proof/checkpoint: la chiave di questo dossier non lo ha firmato. La firma è stata modificata.',
  'dossier-check.key-other': 'manifest.note non è firmato con la chiave indicata: {key}',
  'dossier-check.witness-none': 'proof/checkpoint: il testimone {name} non lo ha firmato.',
  'dossier-check.witness-wrong': 'proof/checkpoint: la firma del testimone {name} non è della sua chiave.',
  'dossier-check.not-in-tree': 'proof/journal.json: la voce {seq} del giornale non è nell’albero firmato.',
  'dossier-check.entry-hash':
    'proof/journal.json: la voce {seq} del giornale non è ciò che dice il suo hash.',
  'dossier-check.entry-changed':
    'edition.json: {kind} {id} non dice ciò che dice la voce {seq} del giornale.',
  'dossier-check.entry-unproven': 'proof/evidence.json: nulla mostra che {kind} {id} sia nel giornale.',
  'dossier-check.head-unproven':
    'proof/journal.json: la voce {seq}, su cui poggia l’edizione, non è lì come la nomina edition.json.',
  'dossier-check.edition-unrecorded':
    'proof/evidence.json: nulla mostra che il giornale registri l’edizione {id} come la riporta edition.json.',
  'dossier-check.source':
    'archive/: non c’è una copia della fonte {id} con l’hash che edition.json indica: {sha256}',
  'dossier-check.older-changed':
    'Il dossier precedente non è integro: {count, plural, one {un difetto} other {{count} difetti}}. Per vederli, verificarlo da solo.',
  'dossier-check.key-since':
    'È firmato con una chiave diversa da quella del dossier precedente. O chi pubblica ha cambiato chiave, e lo dice dove ti fidi, oppure qualcun altro ha firmato uno dei due. Indica con --key la chiave di cui ti fidi.',
  'dossier-check.other-journal':
    'I due dossier sono di giornali diversi: di un altro registro, o di uno ricominciato da capo.',
  'dossier-check.truncated':
    'Il giornale è stato troncato: ha {newer} voci, e {older} nel dossier precedente. Oppure i due sono stati dati nell’ordine sbagliato.',
  'dossier-check.no-consistency':
    'Nulla mostra che il giornale di {newer} voci contenga quello di {older} del dossier precedente: il giornale nuovo non conosce quell’edizione. Nel frattempo è stato riscritto.',
  'dossier-check.rewritten':
    'Nel frattempo il giornale è stato riscritto: quello di {newer} voci non contiene quello di {older} del dossier precedente.',
  'command.dossier.edition': 'Edizione {id}: {title}, pubblicata {at}.',
  'command.dossier.whole':
    'Il dossier è integro: {count, plural, one {{count} file} other {{count} file}}, {bytes} byte, ciascuno come è stato firmato.',
  'command.dossier.fits':
    'Tutto ciò che è nel dossier combacia: {count, plural, one {{count} file} other {{count} file}}, {bytes} byte, ciascuno come fu firmato. Chi lo abbia firmato la cartella da sola non può mostrarlo; vedi la chiave qui sotto.',
  'command.dossier.not-since': 'Confrontato con {path}, non ne è il seguito:',
  'command.dossier.not-whole':
    'Il dossier non è ciò che è stato pubblicato: {count, plural, one {un difetto} other {{count} difetti}}.',
  'command.dossier.tree': 'Il suo giornale: {size} voci, radice {root}, registro {origin}',
  'command.dossier.proven':
    '{count, plural, one {{count} voce} other {{count} voci}} dei dati, ciascuna in quel giornale con queste parole.',
  'command.dossier.copies':
    '{count, plural, one {La copia di {count} fonte è allegata} other {Le copie di {count} fonti sono allegate}}, come le indica l’edizione.',
  'command.dossier.open':
    'Non si possono confrontare con il giornale, che ne conserva solo un’impronta da quando sono state tolte, o è nella sua prima forma: {names}.',
  'command.dossier.key-named': 'Firmato con la chiave indicata: {key}',
  'command.dossier.key-own':
    'La firma è della chiave contenuta nella cartella stessa. Confrontarla con quella che l’editore indica altrove, oppure darla con --key:',
  'command.dossier.witness': 'Testimone: {name}, {at}.',
  'command.dossier.witness-signed': 'Firmato anche da {name}.',
  'command.dossier.witness-unknown':
    'Risulta firmato anche da {name}; senza la sua chiave (--key) nessuno può dirlo.',
  'command.dossier.respelled':
    '{count, plural, one {Il nome di {count} file è scritto} other {I nomi di {count} file sono scritti}} in altre forme Unicode, come fanno alcuni sistemi; considerati uguali.',
  'command.dossier.backslashed':
    'Le cartelle vi sono separate da barre rovesciate, come scrivono i file zip alcuni programmi di Windows; lette come barre.',
  'command.dossier.left':
    '{count, plural, one {Un file è stato lasciato da un sistema, non da chi ha pubblicato; non è firmato e non cambia nulla:} other {{count} file sono stati lasciati da un sistema, non da chi ha pubblicato; non sono firmati e non cambiano nulla:}} {names}',
  'command.dossier.older': 'Il suo giornale contiene tutto quello di {path}.',
  'command.dossier.none': '{path}: non esiste una cartella o un file zip con questo nome.',
  'command.dossier.no-zip': '{path} non è una cartella né un file zip leggibile: {said}',
  'command.dossier.alone': '{flag} riguarda un dossier: indicare quale.',
  'command.key.public': 'La chiave con cui si firmano le edizioni, da indicare dove i lettori si fidano:',
  'command.key.made':
    'È stata creata una chiave nuova. La precedente è in {file}; ciò che ha firmato resta verificabile con essa.',
  'command.key.empty':
    'L’archivio non ha ancora voci, quindi il suo giornale non ha un nome per cui firmare.',
  'command.backup.key':
    'La chiave con cui si firmano le edizioni non è nella copia: tenere una copia di {file} dove nessun altro la legga.',
  'expect.verifier-key': 'una chiave pubblica come la mostra `waybill key`: NAME+ID+KEY',
  'dossier-check.stamp-form': 'manifest.tst non è una marca temporale leggibile.',
  'dossier-check.stamp-other-file': 'manifest.tst è la marca temporale di un file diverso da manifest.json.',
  'dossier-check.stamp-signature': 'manifest.tst: la firma della marca temporale non è valida.',
  'dossier-check.stamp-not-for-stamps':
    'manifest.tst: il certificato che l’ha firmata non è per marche temporali.',
  'dossier-check.stamp-authority':
    'manifest.tst: nessuna delle autorità nel file indicato garantisce per chi ha apposto la marca temporale.',
  'dossier-check.stamp-none':
    'Non c’è alcuna marca temporale per cui le autorità indicate possano garantire.',
  'command.dossier.stamp-trusted':
    'Marca temporale di {authority}: il manifesto esisteva in data {at}. Garantisce un’autorità indicata.',
  'command.dossier.stamp-unknown':
    'Marca temporale a nome di {authority}: il manifesto esisteva in data {at}. Senza il certificato di un’autorità (--tsa-certificates) non si può dire se sia davvero sua.',
  'command.dossier.no-certificates': '{path}: non contiene un certificato leggibile (PEM o DER).',
  'error.time-stamp': 'Nessuna marca temporale da {url}: {said}',
  'error.time-stamp.none': 'la risposta non ne contiene.',
  'error.time-stamp.other': 'ciò che ha inviato non vale per quanto richiesto.',
  'error.signing-key': '{file} nella cartella dei dati non è una chiave Ed25519. Non è stato firmato nulla.',
  'readme.title': 'COME CONTROLLARE QUESTO DOSSIER',
  'readme.what': '{title}: {id}, fissato il {at} da {by}. Questa cartella è tutto il dossier.',
  'readme.read': 'Per leggerlo si apre index.html. Non servono né server né rete.',
  'readme.program':
    'Per controllarlo con il programma che lo ha fatto, Waybill {version}: procurarsi il programma altrove, non da chi ha dato questa cartella, ed eseguire in questa cartella',
  'readme.key':
    'Nomina ogni file che non è come è stato firmato. Non può dire chi ha firmato: una chiave arrivata con la cartella può essere di chiunque. Chiedere la chiave pubblica a chi ha pubblicato, o cercarla dove ci si fida di lui (una sua pagina, un’edizione stampata), e aggiungerla: --key NOME+ID+CHIAVE. Deve essere la riga «key» di manifest.note.',
  'readme.by-hand':
    'Per controllarlo a mano servono una shell con sha256sum (macOS: shasum -a 256), awk, sed e OpenSSL 3. Ogni riga si scrive in questa cartella; quello che si crea finisce nella cartella che la contiene.',
  'readme.files': 'Ogni file è come dice manifest.json: non viene stampato nulla.',
  'readme.others':
    'Nessun file è stato aggiunto: vengono stampati solo manifest.json, manifest.note e proof/checkpoint, e manifest.tst dove c’è. Sono firmati a parte.',
  'readme.note':
    'manifest.json e il checkpoint sono ciò che è stato firmato: le due somme stanno in manifest.note. Quella del checkpoint è del suo testo, sopra la riga vuota e le firme, e non del file: sotto, in seguito, possono firmare dei testimoni.',
  'readme.signature':
    'La firma su manifest.note vale: «Signature Verified Successfully». Al posto della prima riga scrivere KEY="…" con la chiave avuta altrove; solo così si vede chi ha firmato.',
  'readme.stamp':
    'Dove c’è manifest.tst, una marca temporale mostra che manifest.json c’era in quel momento; servono i certificati dell’autorità:',
};
