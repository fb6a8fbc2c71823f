export const it = {
  'formats.about.claim-review':
    "Ogni affermazione verificata, chi l'ha fatta, dove, e il verdetto, come lo leggono motori di ricerca e archivi di verifiche. Un file per lingua.",
  'formats.about.media-review':
    'Le immagini verificate, che cosa si diceva che mostrassero, e la risposta in parole. Un file per lingua.',
  'formats.lack.address':
    'Dove sta la pagina nel web: per questo dossier non è stato dato un indirizzo, perciò è indicata la pagina accanto al file.',
  'formats.lack.appearance': "L'indirizzo web di una fonte: non ne risulta nessuno.",
  'formats.lack.author-kind':
    "Se chi pubblica è una persona o un'organizzazione: è scritto come organizzazione.",
  'formats.lack.figure': 'La cifra più bassa e la più alta, la loro unità e come sono state trovate.',
  'formats.lack.media-category':
    'Se le immagini sono state tagliate, inscenate o tolte dal loro contesto: il registro dice solo se sono ciò che si dice che siano.',
  'formats.lack.not-in-edition': 'Cose le cui voci non sono in questa edizione.',
  'formats.lack.other-question': 'Risultati su domande a cui questo formato non serve.',
  'formats.lack.quote': 'Citazioni: sono parole e non immagini.',
  'formats.lack.rating':
    'Un numero tra falso e vero: il verdetto non ha posto su quella scala e sta solo in parole.',
  'formats.lack.speaker': 'Chi lo ha detto.',
  'formats.readme.all': 'Non lascia fuori nulla di quanto è stato pubblicato.',
  'formats.readme.lead':
    'Ogni file dice i risultati di questa edizione nella forma di uno standard. Nessuno ha posto per tutto; ciò che lascia fuori è contato qui sotto, con i primi identificativi. Ciò che non si sa è lasciato fuori e non è mai scritto come zero, come dono o come vero. Le pagine del dossier ed edition.json dicono tutto.',
  'formats.readme.leaves-out': 'Che cosa lascia fuori:',
  'formats.readme.title': 'Quanto è stato pubblicato, per altri programmi',
};
