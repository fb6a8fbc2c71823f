export const en = {
  'standards.title': 'Standards compared',
  'standards.lead':
    'What one class asks, seen from another, with both limits in one unit. A limit measured in another way is not compared.',
  'standards.first': 'What is at hand',
  'standards.second': 'What is asked',
  'standards.result': 'Comparison',
  'standards.caption': '{first}, seen from {second}',
  'standards.property': 'Property',
  'standards.relation': 'The first is',
  'standards.none': 'not asked',
  'standards.unconfirmed': 'Unconfirmed: look at the standard before relying on it.',
  'standards.other-edition': 'Read in another edition.',
};
