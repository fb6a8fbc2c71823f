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
  'one-plan.says.no-changes': 'These are no changes that a plan can be made from.',
  'one-plan.says.no-plan': 'This is no plan of this day.',
  'one-plan.expect.changes':
    'changes as JSON: a list “changes”, each with “at” and a vehicle, a ward, or packs of the store, and “now” if it is later',
  'one-plan.expect.plan': 'what “waybill plan … --json” answered for this day',
  'one-plan.expect.out': 'true, or not said',
  'one-plan.expect.before': 'a time before {time}',
  'one-plan.expect.until': 'a plan that was made no later than {time}',
  'one-plan.expect.all-changes': 'all changes that this plan knows, and more; there are {count}',
  'one-plan.expect.of-day': 'a vehicle or ward of the day or of its changes',
  'one-plan.expect.in-turn': 'times one after the other, and no more packs given than loaded',
  'one-plan.expect.new-ward': 'how many pieces an hour a new ward uses',
  'one-plan.expect.known-ward': 'minutes only of a ward that the day has not',
  'one-plan.expect.ways':
    'minutes from a new ward to each of the {size} places: the store, the wards of the day, the new ones before it',
  'one-plan.expect.new-vehicle': 'a vehicle of the day, or of a new one its capacity and shiftEnd',
  'one-plan.expect.known-vehicle': 'a capacity only of a vehicle that the day has not',
  'one-plan.expect.what-of-vehicle': 'what is changed about it: out, until, shiftEnd or held',
  'one-plan.expect.what-of-store': 'what is changed: held or added, or a vehicle or a ward',
  'one-plan.expect.on-board': 'no more than it has on board, {most}',
  'one-plan.expect.in-store': 'no more than are in the store, {most}',
  'one-plan.changed.rest':
    '{wards, plural, =0 {From {time} on no other ward is visited. What is driven and loaded stays.} one {From {time} on, one ward is still visited: {packs, plural, one {one pack} other {{packs} packs}}, {minutes} minutes of driving. What is driven and loaded stays.} other {From {time} on, {wards} wards are still visited: {packs, plural, one {one pack} other {{packs} packs}}, {minutes} minutes of driving. What is driven and loaded stays.}}',
  'one-plan.changed.better': 'What wards lack over the whole day is {is}; had it gone on as planned, {was}.',
  'one-plan.changed.as-good':
    'What wards lack over the whole day is {is}; going on as planned would do as well.',
  'one-plan.changed.no-going-on': 'What wards lack over the whole day is {is}. It cannot go on as planned.',
  'one-plan.changed.differences':
    '{changed, plural, =0 {No stop changes} one {One stop changes} other {{changed} stops change}}, {same} {same, plural, one {stays} other {stay}} as planned.',
  'one-plan.changed.stop':
    '{ward}: at {time} with {vehicle}, {packs, plural, one {one pack} other {{packs} packs}} (was at {wasTime} with {wasVehicle}, {wasPacks, plural, one {one pack} other {{wasPacks} packs}}).',
  'one-plan.changed.new':
    '{ward}: new, at {time} with {vehicle}, {packs, plural, one {one pack} other {{packs} packs}}.',
  'one-plan.changed.gone':
    '{ward}: no longer visited (was at {time} with {vehicle}, {packs, plural, one {one pack} other {{packs} packs}}).',
  'one-plan.changed.stuck':
    '{packs, plural, one {One pack is} other {{packs} packs are}} on board of {vehicle}, which is lost for the day, and {packs, plural, one {is} other {are}} not planned with.',
  'one-plan.says.parts':
    'One file of a day is expected, and with it both “{since}” and “{changes}” or neither.',
  'command.plan.both':
    '--since and --changes go together: the plan that is being driven, and what has happened since.',
  'command.plan.lost': 'out of service from {time}',
};
