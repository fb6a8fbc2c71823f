export const it = {
  'site.skip': 'Vai al contenuto',
  'site.pages': 'Pagine di questo dossier',
  'site.languages': 'Lingue',
  'site.beside': 'Il risultato precedente e il successivo',
  'site.stamp': 'Edizione {edition}, su quanto era noto alla fine del {day}',
  'site.entrance':
    '{count, plural, one {# risultato con tutto ciò su cui si fonda, fino alle fonti.} other {# risultati, ciascuno con tutto ciò su cui si fonda, fino alle fonti.}}',
  'site.asOf': 'Noto alla fine del {day}',
  'site.chosen':
    'Pubblicati qui: {chosen} {all, plural, one {dell’unico risultato} other {dei # risultati}} che il registro dava quel giorno. Ognuno conduce alle fonti su cui si fonda.',
  'site.onlyCited':
    'È mostrato solo ciò su cui si fondano i risultati di questa edizione. Il registro può contenere altro.',
  'site.about': 'Su questa edizione',
  'site.case': 'Caso',
  'site.edition': 'Edizione',
  'site.published': 'Fissata',
  'site.published.by': '{at}, da {by}; il giornale la registra quando i suoi file sono scritti',
  'site.day': 'Noto alla fine del',
  'site.record': 'SHA-256 del registro',
  'site.journal': 'Giornale fino alla voce {seq}',
  'site.rules': 'Regole con le loro versioni',
  'site.program': 'Prodotta con',
  'site.corrections': 'Correzioni',
  'site.corrections.none': 'Questa edizione non dice nulla di diverso dalle precedenti.',
  'site.corrections.more':
    '{count, plural, one {Un’altra è nella prima pagina.} other {Altre # sono nella prima pagina.}}',
  'site.correction.was': 'Nell’edizione {edition}',
  'site.correction.now': 'Ora',
  'site.correction.leftOut': 'Non più pubblicato.',
  'site.correction.reason': 'Motivo',
  'site.newer':
    'Una pagina non può sapere se è stata corretta dopo la pubblicazione. Chiedete a chi l’ha pubblicata se esiste un’edizione più recente.',
  'site.verify': 'Come verificarla',
  'site.verify.how':
    'Eseguite «waybill verify» sulla cartella in cui si trova questa pagina. Non serve altro: indica ogni file che non è come era quando fu firmato. manifest.json contiene lo SHA-256 di ogni file, manifest.note la firma su di esso, edition.json tutto ciò che è stato pubblicato.',
  'site.pdf': 'In PDF',
  'site.oneFile': 'In un solo file',
  'site.address': 'Indirizzo',
  'site.kept': 'Copia',
  'site.kept.copy': 'Una copia accompagna questo dossier, nella cartella archive.',
  'site.kept.hash':
    'Una copia è conservata e non può essere ceduta. Chi ne possiede una può vedere dallo SHA-256 se è la stessa.',
  'site.kept.none': 'Nessuna copia è stata conservata.',
  'site.withdrawn': 'Chi aveva pubblicato questa fonte l’ha ritirata.',
  'site.unprintable': 'Caratteri che questo documento non può mostrare:',
  'site.card.edition': 'edizione {edition}',
  'site.paraphrase':
    'Ciò che dice una dichiarazione è riferito con le parole del registro, non della fonte; è citato solo ciò che sta tra virgolette. I testi del registro restano nella lingua in cui sono stati inseriti.',
  'site.day.means':
    'Noto al {day} è ciò che era stato pubblicato fino a quel giorno, in qualunque momento sia stato letto.',
  'site.day.means-read':
    'Noto al {day} è ciò che era stato pubblicato fino a quel giorno. Le fonti sono state lette dopo, fino al {read}; ciò che è stato pubblicato dopo il primo dei due giorni resta fuori.',
  'site.others':
    '{count, plural, one {# altro risultato di questo registro non fa parte di questa edizione} other {# altri risultati di questo registro non fanno parte di questa edizione}}',
  'site.others.lead':
    'Per domanda e per esito, con i loro identificativi, perché si veda che cosa è stato lasciato fuori. Ciò che dicono e su cui si fondano non è pubblicato qui.',
};
