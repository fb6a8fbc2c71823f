export const en = {
  'need.note.box-count-twice':
    'Two counts of day {day}: {one} and {other} boxes; the first was used. Which is right?',
  'need.note.not-a-count': '{found} is no number of full boxes or pieces and was left out.',
  'need.note.nothing-left':
    'Days {from} to {to}: nothing left. What is used there says nothing about what is needed.',
  'need.note.ran-out':
    'Between day {from} and {to} the ward may have run out: what was used is the least that was needed, the upper end is open.',
  'need.note.rose':
    '{boxes, plural, one {From day {from} to {to} the count rose by one box without a receipt} other {From day {from} to {to} the count rose by {boxes} boxes without a receipt}}: at least {pieces} pieces came in. Those days are left out of the average.',
  'need.note.no-rate': 'Too few counts to tell a rate: two of different days with stock are needed.',
  'need.note.below-one':
    '{rate} per head and day is less than one: is it rationed, or is not all of the staff there every day?',
  'need.note.rationing':
    '{rate} per head and day is what was used under “{policy}”: that is rationing. At one per head and day the need is at least {need} a day.',
  'need.note.one-a-head': 'one for each who works',
  'need.note.stretched': 'Used under “{policy}”: without that rule more would go than was counted.',
  'need.note.policy-unread':
    'The rule “{policy}” was not understood: what was used may be less than what is needed.',
};
