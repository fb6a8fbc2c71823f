export const en = {
  'tool.need': 'What is needed',
  'tool.need.does': 'What wards ask for and how long their things last, out of messages, counts and beds.',
  'estimate.title': 'What is needed, and who has least?',
  'estimate.lead':
    'Paste what wards write, add counts, beds or boxes: each need once, days of cover with their bounds, and what is open. Nothing is stored, and nobody who asked is named.',
  'estimate.messages': 'Messages',
  'estimate.messages.hint':
    'As they are copied or saved out of WhatsApp, Telegram or WeChat; anything else is one message for each paragraph.',
  'estimate.sites': 'Your sites',
  'estimate.sites.hint':
    'One a line, as people call them: San Rocco | SR: Intensive care | ICU; Emergency. Other names stand behind a bar, wards behind the colon.',
  'estimate.files': 'Add files',
  'estimate.files.hint':
    'Known by how their names begin: counts.csv or .xlsx, beds.csv, staff.csv, boxes.json, messages.txt, sites.json, items.json, rates.json.',
  'estimate.remove': 'Remove {name}',
  'estimate.on': 'As of (today where nothing is said)',
  'estimate.ask': 'Work it out',
  'estimate.example': 'Try an example',
  'estimate.clear': 'Begin anew',
  'estimate.result': 'What is needed',
  'estimate.csv': 'Save {title} as CSV',
  'estimate.json': 'Save all as JSON',
  'estimate.found': 'Found: {found}.',
  'estimate.expected': 'Expected: {expected}.',
};
