export const en = {
  'dossier-check.changed': '{file} is not what manifest.json says: it was changed.',
  'dossier-check.changed-lines':
    '{file} is not what manifest.json says: its line ends were changed, which programs for mail and versions (git) do; nothing else in it differs.',
  'dossier-check.changed-manifest':
    'manifest.json is not what was signed: it was changed, so what it says of other files proves nothing.',
  'dossier-check.unreadable': '{file} cannot be taken out of the zip file: {said}',
  'dossier-check.missing': '{file} is missing.',
  'dossier-check.added': '{file} was added: manifest.json does not list it.',
  'dossier-check.no-file': '{file} is a link or something else that is no file. It was not followed.',
  'dossier-check.twice': '{file} is in the zip file twice.',
  'dossier-check.path': 'manifest.json names {file}, which is no place in a dossier. It was not opened.',
  'dossier-check.form': '{file} does not have the form that it should have.',
  'dossier-check.seal-unsigned':
    'manifest.note: the signature is not that of the key it names. The text or the signature was changed.',
  'dossier-check.checkpoint-unsigned':
    'proof/checkpoint: the key of this dossier has not signed it. The signature was changed.',
  'dossier-check.key-other': 'manifest.note is not signed by the key that was given: {key}',
  'dossier-check.witness-none': 'proof/checkpoint: the witness {name} has not signed it.',
  'dossier-check.witness-wrong': 'proof/checkpoint: the signature of the witness {name} is not by its key.',
  'dossier-check.not-in-tree': 'proof/journal.json: entry {seq} of the journal is not in the signed tree.',
  'dossier-check.entry-hash': 'proof/journal.json: entry {seq} of the journal is not what its hash says.',
  'dossier-check.entry-changed':
    'edition.json: {kind} {id} does not say what entry {seq} of the journal says.',
  'dossier-check.entry-unproven': 'proof/evidence.json: nothing shows that {kind} {id} is in the journal.',
  'dossier-check.head-unproven':
    'proof/journal.json: entry {seq}, which the edition rests on, is not there as edition.json names it.',
  'dossier-check.edition-unrecorded':
    'proof/evidence.json: nothing shows that the journal records the edition {id} as edition.json has it.',
  'dossier-check.source':
    'archive/: there is no copy of the source {id} with the hash that edition.json names: {sha256}',
  'dossier-check.older-changed':
    'The older dossier is not whole itself: {count, plural, one {one fault} other {{count} faults}}. Verify it by itself to see.',
  'dossier-check.key-since':
    'It is signed by another key than the older dossier. Either the publisher changed the key, and says so where you trust them, or somebody else signed one of the two. Give the key you trust with --key.',
  'dossier-check.other-journal':
    'The two dossiers are of different journals: another record, or one that was begun anew.',
  'dossier-check.truncated':
    'The journal was cut off: it has {newer} entries, and {older} in the older dossier. Or the two were given in the wrong order.',
  'dossier-check.no-consistency':
    'Nothing shows that the journal of {newer} entries contains that of {older} in the older dossier: the newer journal does not know that edition. It was rewritten since.',
  'dossier-check.rewritten':
    'The journal was rewritten since: that of {newer} entries does not contain that of {older} in the older dossier.',
  'command.dossier.edition': 'Edition {id}: {title}, published {at}.',
  'command.dossier.whole':
    'The dossier is whole: {count, plural, one {{count} file} other {{count} files}}, {bytes} bytes, each as it was signed.',
  'command.dossier.fits':
    'All that is in the dossier fits together: {count, plural, one {{count} file} other {{count} files}}, {bytes} bytes, each as it was signed. Who signed it the folder alone cannot show; see the key below.',
  'command.dossier.not-since': 'Held against {path}, it is not what follows:',
  'command.dossier.not-whole':
    'The dossier is not what was published: {count, plural, one {one fault} other {{count} faults}}.',
  'command.dossier.tree': 'Its journal: {size} entries, root {root}, log {origin}',
  'command.dossier.proven':
    '{count, plural, one {{count} entry} other {{count} entries}} of the record, each in that journal with these words.',
  'command.dossier.copies':
    '{count, plural, one {The copy of {count} source} other {The copies of {count} sources}} came along, as the edition names them.',
  'command.dossier.open':
    'Cannot be held against the journal, which keeps only a digest of them since they were taken out, or is of its first form: {names}.',
  'command.dossier.key-named': 'Signed by the key that was given: {key}',
  'command.dossier.key-own':
    'The signature is by the key in the folder itself. Compare it with the one that the publisher names elsewhere, or give that one with --key:',
  'command.dossier.witness': 'Witnessed by {name}, {at}.',
  'command.dossier.witness-signed': 'Signed by {name} too.',
  'command.dossier.witness-unknown':
    '{name} is said to have signed too; without its key (--key) nobody can tell.',
  'command.dossier.respelled':
    '{count, plural, one {The name of {count} file is} other {The names of {count} files are}} spelled with other Unicode forms, as some systems do; taken for the same.',
  'command.dossier.backslashed':
    'Folders in it are parted by backslashes, as some programs on Windows write zip files; taken for slashes.',
  'command.dossier.left':
    '{count, plural, one {One file was left by a system, not by whoever published; it was not signed and changes nothing:} other {{count} files were left by a system, not by whoever published; they were not signed and change nothing:}} {names}',
  'command.dossier.older': 'Its journal contains all of that of {path}.',
  'command.dossier.none': '{path}: there is no such folder or zip file.',
  'command.dossier.no-zip': '{path} is no folder and no zip file that can be read: {said}',
  'command.dossier.alone': '{flag} is about a dossier: say which.',
  'command.key.public': 'The key that editions are signed with, to be named where readers trust you:',
  'command.key.made': 'A new key was made. The one before is in {file}; what it signed stays verified by it.',
  'command.key.empty': 'The store has no entries yet, so its journal has no name to sign for.',
  'command.backup.key':
    'The key that editions are signed with is not in it: keep a copy of {file} where nobody else reads it.',
  'expect.verifier-key': 'a public key as `waybill key` prints it: NAME+ID+KEY',
  'dossier-check.stamp-form': 'manifest.tst is no time stamp that can be read.',
  'dossier-check.stamp-other-file': 'manifest.tst is the time stamp of another file than manifest.json.',
  'dossier-check.stamp-signature': 'manifest.tst: the signature of the time stamp does not hold.',
  'dossier-check.stamp-not-for-stamps':
    'manifest.tst: the certificate that signed it is not one for time stamps.',
  'dossier-check.stamp-authority':
    'manifest.tst: none of the authorities in the file given vouches for whoever made the time stamp.',
  'dossier-check.stamp-none': 'There is no time stamp that the authorities given could vouch for.',
  'command.dossier.stamp-trusted':
    'Time stamp of {authority}: the manifest was there at {at}. An authority that you named vouches for it.',
  'command.dossier.stamp-unknown':
    'Time stamp that says {authority}: the manifest was there at {at}. Whether it is theirs cannot be told without the certificate of an authority (--tsa-certificates).',
  'command.dossier.no-certificates': '{path}: there is no certificate in it that can be read (PEM or DER).',
  'error.time-stamp': 'No time stamp from {url}: {said}',
  'error.time-stamp.none': 'its answer holds none.',
  'error.time-stamp.other': 'what it sent does not hold for what was asked.',
  'error.signing-key': '{file} in the data folder is no Ed25519 key. Nothing was signed.',
  'readme.title': 'HOW TO CHECK THIS DOSSIER',
  'readme.what': '{title}: {id}, frozen {at} by {by}. This folder is all of it.',
  'readme.read': 'To read it, open index.html. It needs no server and no network.',
  'readme.program':
    'To check it with the program that made it, Waybill {version}: get the program elsewhere than from whoever gave you this folder, and run in this folder',
  'readme.key':
    'This names every file that is not as it was signed. It cannot tell who signed: a key that came with the folder may be anybody’s. Ask whoever published it for their public key, or look where you trust them (their own page, a printed edition), and add it: --key NAME+ID+KEY. It must be the line “key” in manifest.note.',
  'readme.by-hand':
    'To check it by hand you need a shell with sha256sum (macOS: shasum -a 256), awk, sed and OpenSSL 3. Type each line in this folder; what is made is put into the folder above it.',
  'readme.files': 'Every file is as manifest.json says: nothing is printed.',
  'readme.others':
    'No file was added: only manifest.json, manifest.note and proof/checkpoint are printed, and manifest.tst where there is one. They are signed by themselves.',
  'readme.note':
    'manifest.json and the checkpoint are what was signed: the two sums stand in manifest.note. That of the checkpoint is of its text, above the empty line and the signatures, and not of the file: witnesses may sign below later.',
  'readme.signature':
    'The signature over manifest.note holds: “Signature Verified Successfully”. In place of the first line write KEY="…" with the key that you got elsewhere; only then does it show who signed.',
  'readme.stamp':
    'Where there is a manifest.tst, a time stamp shows that manifest.json was there at that moment; the certificates of the authority are needed:',
};
