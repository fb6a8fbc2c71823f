export const en = {
  'people.expect.name':
    'a name of at most {max} characters with a letter or number in it, without brackets, “:”, “;”, “|” or hidden characters',
  'people.expect.password':
    'at least {min} characters, at least four of them different, at most {max}, and not the name itself',
  'people.expect.person': 'the name of a person',
  'people.expect.device': 'what the device is called',
  'people.found.password': 'another password',
  'people.name-taken': '{name} is entered already; a name that looks the same would be taken for theirs.',
  'people.name-was':
    '{name} was removed, and the journal still names them. Whoever comes now needs another name.',
  'people.none': 'Nobody called {name} may sign in.',
  'people.last-admin':
    'Somebody has to stay who may enter people: an admin of every case, with a password or a passkey.',
  'people.devices-too-many': 'There are fifty devices already. Take the token of one back first.',
  'people.device-taken': 'Another device is called {name}.',
  'people.no-device': 'There is no device {name} whose token is still good.',
  'people.no-rule': 'Nobody has said who may do this, so nobody may.',
  'people.refused.device': '{needed} {what}; this device is held to: {held}.',
  'people.sign-in':
    'Sign in with your name and password, or send the token of a device as "Authorization: Bearer …".',
  'people.token-opens-nothing':
    'This token opens nothing here: it was taken back, or is not of this server. Whoever signs in makes another under their name.',
  'people.unsafe':
    'Over plain HTTP everybody on the way could read the password. Open the page over HTTPS or on this machine itself, or use the token of a device.',
  'people.wrong': 'This name and this password do not go together.',
  'people.wrong-current': 'This is not the password you have now.',
  'people.by-device': 'A device gives out no keys. Sign in yourself.',
  'people.nobody-signed-in': 'This is for whoever has signed in with a name of their own.',
  'command.people.password': 'Password:',
  'command.people.no-password':
    'No password was given: set WAYBILL_PASSWORD, or write it on one line to stdin.',
  'command.people.added': '{name} may sign in.',
  'command.people.roles': 'From now on {name} may:',
  'command.people.changed': '{name} has a new password; whoever was signed in with the old one no longer is.',
  'command.people.token': 'The token of the device. It is shown this once:',
  'command.people.revoked': 'A device of {name} opens nothing any more.',
  'command.people.removed': '{name} may no longer sign in. The journal keeps the name.',
  'command.people.nobody': 'Nobody is entered: whoever reaches the server may do everything.',
  'command.people.line-removed': '{name} | removed on {day}',
  'people.passkey.no-name':
    'A passkey belongs to the name of a site. Open this page by its name, as localhost on this machine, and not by an address in numbers.',
  'people.passkey.wrong': 'This passkey does not open anything here.',
  'people.no-passkey': 'There is no such passkey.',
};
