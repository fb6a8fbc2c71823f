import type { en } from './en.js';

export const it: Record<keyof typeof en, string> = {
  'people.expect.name':
    'un nome di al massimo {max} caratteri con una lettera o una cifra, senza parentesi, «:», «;», «|» né caratteri nascosti',
  'people.expect.password':
    'almeno {min} caratteri, almeno quattro diversi, al massimo {max}, e non il nome stesso',
  'people.expect.person': 'il nome di una persona',
  'people.expect.device': 'come si chiama il dispositivo',
  'people.found.password': 'un’altra password',
  'people.name-taken': '{name} è già inserito; un nome che gli somiglia sarebbe preso per il suo.',
  'people.name-was':
    '{name} è stato rimosso, e il registro lo nomina ancora. Chi arriva ora ha bisogno di un altro nome.',
  'people.none': 'Nessuno di nome {name} può accedere.',
  'people.last-admin':
    'Deve restare qualcuno che possa inserire persone: un amministratore di tutti i casi, con password o passkey.',
  'people.devices-too-many': 'Ci sono già cinquanta dispositivi. Ritira prima il token di uno.',
  'people.device-taken': 'Un altro dispositivo si chiama {name}.',
  'people.no-device': 'Non c’è un dispositivo {name} con un token ancora valido.',
  'people.no-rule': 'Nessuno ha detto chi può farlo, perciò non può nessuno.',
  'people.refused.device': '{needed} {what}; questo dispositivo può quanto: {held}.',
  'people.sign-in':
    'Accedi con nome e password, oppure invia il token di un dispositivo come "Authorization: Bearer …".',
  'people.token-opens-nothing':
    'Questo token qui non apre nulla: è stato ritirato, o non è di questo server. Chi accede ne crea un altro sotto il proprio nome.',
  'people.unsafe':
    'Su HTTP semplice chiunque lungo la strada leggerebbe la password. Apri la pagina su HTTPS o su questo computer, oppure usa il token di un dispositivo.',
  'people.wrong': 'Questo nome e questa password non vanno insieme.',
  'people.wrong-current': 'Questa non è la tua password attuale.',
  'people.by-device': 'Un dispositivo non distribuisce chiavi. Accedi di persona.',
  'people.nobody-signed-in': 'Questo è per chi ha fatto l’accesso con il proprio nome.',
  'command.people.password': 'Password:',
  'command.people.no-password':
    'Nessuna password: imposta WAYBILL_PASSWORD, o scrivila su una riga di stdin.',
  'command.people.added': '{name} può accedere.',
  'command.people.roles': 'Da ora {name} può:',
  'command.people.changed': '{name} ha una nuova password; chi era entrato con la vecchia non lo è più.',
  'command.people.token': 'Il token del dispositivo. Si mostra solo questa volta:',
  'command.people.revoked': 'Un dispositivo di {name} non apre più nulla.',
  'command.people.removed': '{name} non può più accedere. Il registro ne conserva il nome.',
  'command.people.nobody': 'Non è inserito nessuno: chi raggiunge il server può fare tutto.',
  'command.people.line-removed': '{name} | rimosso il {day}',
  'people.passkey.no-name':
    'Una passkey appartiene al nome di un sito. Apri questa pagina con il suo nome, come localhost su questo computer, e non con un indirizzo in numeri.',
  'people.passkey.wrong': 'Questa passkey qui non apre nulla.',
  'people.no-passkey': 'Non c’è una passkey così.',
};
