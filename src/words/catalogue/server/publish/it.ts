export const it = {
  'publish.text-lost': 'Ciò che questa edizione diceva non è più conservato.',
  'command.publish.choose':
    'Indica che cosa pubblicare: uno tra --findings ID,ID, --question DOMANDA e --all.',
  'command.publish.by': 'Indica chi pubblica: --by NOME. Il caso non nomina un curatore.',
  'command.publish.none': 'Non c’è nulla che si possa pubblicare.',
  'command.publish.there': '{path} non è vuota. Un dossier va in una cartella tutta sua.',
  'command.publish.doubt.withdrawn':
    '{findings, plural, one {{findings} risultato poggia} other {{findings} risultati poggiano}} su {count, plural, one {{count} fonte ritirata} other {{count} fonti ritirate}}: {names}',
  'command.publish.doubt.changed':
    '{findings, plural, one {{findings} risultato poggia} other {{findings} risultati poggiano}} su {count, plural, one {{count} fonte la cui copia non è quella conservata} other {{count} fonti le cui copie non sono quelle conservate}}: {names}',
  'command.publish.doubt.unarchived':
    '{findings, plural, one {{findings} risultato poggia} other {{findings} risultati poggiano}} su {count, plural, one {{count} fonte} other {{count} fonti}} senza copia: {names}',
  'command.publish.progress': '{part}: {done} file',
  'command.publish.progress-of': '{part}: {done} file su {total}',
  'command.publish.cancelled': 'Annullato. Non è stato pubblicato nulla.',
  'command.publish.done':
    '{path} contiene {id}: {count, plural, one {{count} risultato} other {{count} risultati}}.',
};
