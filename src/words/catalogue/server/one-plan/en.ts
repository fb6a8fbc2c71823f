export const en = {
  'one-plan.says.unreadable': 'This is no day that can be planned.',
  'one-plan.says.ward': 'The ward {id} is left out.',
  'one-plan.expect.file':
    'a day as JSON: start, horizon, shiftEnd, loading, service, capacity, packSize, packs, minutes and wards',
  'one-plan.expect.vehicles': 'how many vehicles, 1 to {most}, or a list of them',
  'one-plan.expect.matrix': 'minutes between all places, the store first and then each ward',
  'one-plan.expect.square': 'as many rows as columns, {size}: the store first and then each ward',
  'one-plan.expect.minutes': 'minutes, 0 or more',
  'one-plan.expect.more':
    'minutes, also in {more, plural, one {another place} other {{more} other places}} not shown here',
  'one-plan.expect.after': 'a time after {time}',
  'one-plan.expect.from': 'a time no earlier than {time}',
  'one-plan.expect.once': 'each name once',
  'one-plan.counts':
    '{read, plural, one {One ward was} other {{read} wards were}} read and {kept} {kept, plural, one {is} other {are}} planned for.',
  'one-plan.all':
    '{wards, plural, one {The one ward gets something} other {All {wards} wards get something}}: {packs, plural, one {one pack} other {{packs} packs}}, {minutes} minutes of driving.',
  'one-plan.not-all':
    '{served} of {wards} {wards, plural, one {ward gets} other {wards get}} something: {packs, plural, one {one pack} other {{packs} packs}}, {minutes} minutes of driving.',
  'one-plan.worth.better':
    'What wards lack, as pieces an hour times hours without stock squared, is {together}; with packs shared out first and routes planned afterwards it is {apart}, so planning both together leaves {percent} % less lacking.',
  'one-plan.worth.driving':
    'What wards lack, as pieces an hour times hours without stock squared, is {together} either way; with packs shared out first and routes planned afterwards, {minutes} more minutes are driven.',
  'one-plan.worth.same':
    'What wards lack, as pieces an hour times hours without stock squared, is {together}; sharing packs out first and planning routes afterwards does as well.',
  'one-plan.searched': 'Both ways were searched for equally long.',
  'one-plan.left.enough': '{ward} gets nothing and lacks nothing until {time}.',
  'one-plan.left.alone':
    '{ward} gets nothing and has none from {time}: no vehicle can go there and be back in time, even if it does nothing else.',
  'one-plan.left.store': '{ward} gets nothing and has none from {time}: the store has no packs.',
  'one-plan.left.others': '{ward} gets nothing and has none from {time}: more would be lacking elsewhere.',
  'one-plan.left.not-found':
    '{ward} gets nothing and has none from {time}: no better plan was found. Whether there is one cannot be told.',
  'one-plan.stays': '{packs, plural, one {One pack stays} other {{packs} packs stay}} in the store.',
  'command.plan.vehicle':
    'Vehicle {vehicle}: {packs, plural, one {one pack} other {{packs} packs}}, {minutes} minutes of driving',
  'command.plan.loads':
    'loads {from}, leaves {to} with {packs, plural, one {one pack} other {{packs} packs}}',
  'command.plan.stop':
    '{ward} at {time}: {packs, plural, one {one pack} other {{packs} packs}} ({pieces} pieces)',
  'command.plan.progress': 'lacking {lacking}, {seconds} s left',
};
