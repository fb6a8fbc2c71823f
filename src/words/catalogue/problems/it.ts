import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'problem.of.folder-unreadable': 'La cartella del caso manca, non è una cartella o non si può leggere.',
  'problem.of.file-unreadable': 'Un file del caso non si è potuto leggere.',
  'problem.of.file-outside': 'Un file del caso è un collegamento a qualcosa fuori dalla cartella.',
  'problem.of.file-too-large': 'Un file è più grande di quanto si accetti.',
  'problem.of.file-encoding': 'Un file non è testo in una codifica che si legge.',
  'problem.of.file-utf-16': 'Un file è in UTF-16 ed è stato letto così.',
  'problem.of.file-unknown': 'La cartella contiene un file da cui non si legge alcun tipo di voce.',
  'problem.of.file-twice': 'Un tipo sta in un file YAML e anche in uno CSV; nessuno dei due viene letto.',
  'problem.of.case-missing': 'La cartella non ha case.yaml, quindi non è un caso.',
  'problem.of.byte-order-mark': 'Un file comincia con un segno di ordine dei byte, che viene ignorato.',
  'problem.of.character-unreadable': 'Una voce contiene un carattere di controllo o byte che non sono UTF-8.',
  'problem.of.entry-too-long': 'Una voce è più lunga di quanto si accetti.',
  'problem.of.entries-too-many': 'Un file contiene più voci di quante se ne accettino.',
  'problem.of.yaml-not-a-list': 'Un file YAML non è un elenco di voci, o case.yaml non è un elenco di campi.',
  'problem.of.yaml-syntax': 'Una voce non è YAML.',
  'problem.of.yaml-tab': 'Una riga è rientrata con un tabulatore.',
  'problem.of.yaml-duplicate-key': 'Una voce dà due volte lo stesso campo.',
  'problem.of.yaml-anchor': 'Una voce usa un’ancora, un rimando o un’etichetta.',
  'problem.of.yaml-key': 'Il nome di un campo non è testo semplice.',
  'problem.of.yaml-documents': 'Un file contiene più di un documento YAML.',
  'problem.of.csv-header': 'La prima riga non nomina le colonne, o ne nomina una due volte o male.',
  'problem.of.csv-row': 'Una riga ha più o meno celle della prima.',
  'problem.of.csv-quotes': 'Le virgolette di una riga non si chiudono.',
  'problem.of.csv-formula': 'Una cella comincia con = + - o @ e un foglio di calcolo la calcolerebbe.',
  'problem.of.csv-read':
    'Un file CSV è scritto in modo diverso da quello di un caso, ed è stato letto così; il messaggio dice che cosa come che cosa.',
  'problem.of.csv-two-ways':
    'Una cella può voler dire due cose e nulla nella sua colonna decide; la voce resta senza di essa.',
  'problem.of.entry-not-a-map': 'Una voce non è un elenco di campi.',
  'problem.of.field-unknown': 'Una voce ha un campo che il suo tipo non ha.',
  'problem.of.field-missing': 'A una voce manca un campo che deve avere.',
  'problem.of.faults-too-many': 'Una voce ha più errori di quanti se ne nominino uno per uno.',
  'problem.of.field-type': 'Un campo contiene un tipo diverso da quello dovuto.',
  'problem.of.field-value': 'Un campo contiene un valore che non si può leggere.',
  'problem.of.day-without-year': 'Un campo contiene un giorno e un mese senza l’anno.',
  'problem.of.day-two-ways':
    'Un campo contiene un giorno che può essere due (10/11/2026), e nulla decide quale.',
  'problem.of.step-refused':
    'Un passo di un lotto non poteva essere compiuto quando lo fu: non può seguire, o gli manca un elemento di prova.',
  'problem.of.id-twice': 'Due voci di un tipo hanno lo stesso identificativo; la seconda è rifiutata.',
  'problem.of.reference-unknown': 'Un campo nomina una voce che non esiste.',
  'problem.of.reference-refused': 'Un campo nomina una voce che è stata a sua volta rifiutata.',
  'problem.of.reference-loop': 'Una voce rimanda a sé stessa, direttamente o attraverso altre.',
  'problem.of.value-without-currency': 'Una dichiarazione dà un valore e nessuna valuta.',
  'problem.of.currency-without-value': 'Una dichiarazione dà una valuta e né valore né prezzo.',
  'problem.of.gtin-check-digit':
    'Un GTIN ha una cifra di controllo diversa da quella data dalle altre cifre; resta come è scritto.',
  'problem.of.unit-unknown':
    'Un’unità non è né un pezzo del prodotto né una sua confezione; la quantità vi resta espressa.',
  'problem.of.amount-unreadable': 'Una quantità non si può leggere; la voce resta senza di essa.',
  'problem.of.amount-two-ways':
    'Una quantità può voler dire due numeri (1.234) e nessuna lingua decide; la voce resta senza di essa.',
  'problem.of.amount-by-table':
    'Una quantità che può voler dire due numeri è letta come mostrano le altre della sua colonna in un file CSV.',
  'problem.of.said-after-published': 'Una dichiarazione è stata fatta dopo la pubblicazione della sua fonte.',
  'problem.of.days-reversed': 'Una regola finisce prima di cominciare.',
  'problem.of.rules-overlap':
    'Due regole chiedono la stessa merce negli stessi giorni, e nessuna dice in che rapporto stanno.',
  'problem.of.archive-missing': 'Manca la copia archiviata di una fonte.',
  'problem.of.archive-changed': 'La copia archiviata di una fonte è cambiata.',
  'problem.of.source-changed':
    'Il file da cui una fonte fu archiviata è ancora nella cartella ed è cambiato.',
  'problem.of.zip-unreadable': 'I byte non sono un file zip, o il file zip è danneggiato.',
  'problem.of.zip-too-large': 'Un file zip ha troppe voci o si espande troppo.',
  'problem.of.zip-path': 'Un nome in un file zip punta fuori dalla cartella del caso o troppo in profondità.',
};
