export const en = {
  'scan.title': 'Scan a label',
  'scan.lead':
    'Type or scan what is on the label. Where a scanner may have lost something, every possible reading is shown and you choose.',
  'scan.input': 'Bar code',
  'scan.input.hint':
    'A scanner that plays a keyboard types here and presses Enter. A second bar code of the same label is added to the first.',
  'scan.add': 'Read',
  'scan.next': 'Next label',
  'scan.camera': 'Use the camera',
  'scan.camera.stop': 'Stop the camera',
  'scan.camera.none':
    'A browser gives the camera only to pages over HTTPS or on this machine. A photo, a scanner or typing works.',
  'scan.photo': 'Photo of the label',
  'scan.photo.stays': 'Read in this browser; the photo goes nowhere.',
  'scan.photo.reading': 'Reading the photo …',
  'scan.photo.none': '{name}: no bar code found. One taken nearer, without glare, may do.',
  'scan.photo.unreadable': '{name}: not a picture this browser can show.',
  'scan.photo.failed': 'The photo could not be read: {why}',
  'scan.camera.refused': 'The camera cannot be used: {why}',
  'scan.codes': 'Bar codes of this label',
  'scan.remove': 'Remove {code}',
  'scan.result': 'What the label says',
  'scan.choose': 'Which reading is right?',
  'scan.others': 'Other ways to read it',
  'scan.chosen': 'You chose this reading.',
  'scan.likeliest': 'likeliest',
  'tool.scan': 'Scan',
  'tool.scan.does':
    'What a bar code says: product, lot, expiry. Where a scanner lost something, every way to read it.',
};
