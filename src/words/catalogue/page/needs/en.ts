export const en = {
  'needs.lead':
    'Places of which somebody says what is there, what is needed a day, or whether it is enough; whoever has least first.',
  'needs.add': 'Enter a count or a need',
  'needs.none':
    'Nobody has said yet what a place has or needs. Enter a statement with a place, goods and a day: what is counted there as “in-stock”, what is needed as “needed”, or that there was too little or enough.',
  'needs.filter': 'Place or goods',
  'needs.cover': 'Is there enough',
};
