import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const stagesOf = (text: string, language: ReadingLanguage): string[] =>
  proposeFromText(text, { language, published: '2026-03-12' })
    .statements.filter(({ measure }) => measure === 'goods')
    .map(({ stage, negated }) => `${negated ? 'not ' : ''}${stage ?? '-'}`);

test.each<[ReadingLanguage, string]>([
  ['it', 'La fondazione Mani porterà 40 ventilatori all’ospedale di Roccamare.'],
  ['it', 'All’ospedale pediatrico porteremo 150 kit di primo soccorso.'],
  ['it', 'La Regione presterà due generatori al comune di Pratofiorito.'],
  ['it', 'La ditta Emocare conta di spedire 600 sacche entro fine mese.'],
  ['it', 'La Croce Rossa si è impegnata, per parte sua, a consegnargli 30 tende.'],
  ['it', 'Il gruppo Lumex dovrà fornire 300 letti alla Asl di Montelago.'],
  ['it', 'Il ministero intende distribuire 4.000 mascherine alle scuole.'],
  ['es', 'Los vecinos prestarán dos grupos electrógenos al hospital San Roque.'],
  ['es', 'El alcalde se comprometió, por su parte, a prestarle dos generadores.'],
  ['es', 'La empresa Norsal deberá suministrar 300 camas al hospital San Roque.'],
  ['es', 'La fundación Vida piensa repartir 500 mantas entre los vecinos.'],
  ['es', 'El ministerio anunció el traslado de 5.000 dosis de vacuna, que deberían llegar esta semana.'],
  ['es', 'Chile aportaría 20 concentradores al hospital San Roque.'],
  ['fr', 'Les Lions livreront 40 lits à l’hôpital de Montaubry.'],
  ['fr', 'Le solde, soit 400 flacons, doit lui être livré avant la fin du mois de juin.'],
  ['fr', 'La société Gazom prévoit de remettre 30 tentes à l’hôpital de Montaubry.'],
  ['fr', 'La fondation Mutalis en offrira 60 tentes supplémentaires à la région.'],
  ['fr', 'La Norvège fournirait 20 respirateurs au Tchad.'],
  ['fr', 'Le ministère compte distribuer 9 000 masques aux écoles.'],
  ['en', 'Forty generators are due to be handed over to Port Alder General Hospital in June.'],
  ['en', 'The Harbour Foundation plans to bring 40 generators to Port Alder.'],
  ['en', 'Norway has undertaken, for its part, to supply 30 ventilators to Kenya.'],
  ['en', 'Norway is set to deliver 30 ventilators to Kenya.'],
  ['en', 'The ministry intends to distribute 4,000 masks to schools.'],
  ['de', '20 der Rollstühle will das Krankenhaus an ein Rehazentrum in Nemyriw weiterreichen.'],
  ['de', 'Die Firma Hygrosan GmbH soll 500 Masken an den Landkreis Altenau liefern.'],
  ['de', 'Norwegen plant, 30 Beatmungsgeräte an Kenia zu liefern.'],
  ['de', 'Norwegen hat sich verpflichtet, Kenia 30 Beatmungsgeräte zu schenken.'],
  ['de', '300 Betten sollten dem Klinikum Altenau im Mai übergeben werden.'],
  ['de', 'Der Verein Nordwind möchte 20 Zelte an Odessa weitergeben.'],
])('%s: %s – is still to come', (language, text) => {
  expect(stagesOf(text, language)).toEqual(['pledged']);
});

test.each<[ReadingLanguage, string]>([
  ['it', 'La dogana ha bloccato a Trieste 220.000 guanti destinati al presidio di Pratofiorito.'],
  ['it', 'I 30 ventilatori sono sbarcati a Ravenna ma restano fermi in dogana.'],
  ['it', 'A Trieste sono stati sequestrati 4.000 camici diretti all’ospedale di Roccamare.'],
  [
    'es',
    'La parroquia remitió al hospital 4.000 pruebas, que desembarcaron el viernes y siguen retenidas en la Aduana.',
  ],
  ['es', 'Chile despachó 30 ventiladores, todavía varados en la frontera.'],
  ['es', 'La Aduana incautó 4.000 mascarillas destinadas al hospital San Roque.'],
  ['fr', 'Les 30 respirateurs sont arrivés au port mais restent bloqués à la douane.'],
  ['fr', 'La douane a saisi 4 000 masques destinés à l’hôpital de Montaubry.'],
  ['fr', 'Les 12 tentes sont parties hier de Tanambe par bateau.'],
  ['en', 'The 30 ventilators arrived at the port and are still held by customs.'],
  ['en', 'Customs seized 4,000 masks bound for Port Alder General Hospital.'],
  ['en', 'The lorry, carrying 40 blankets for a shelter, broke down near Dresden.'],
  ['de', 'Die 30 Beatmungsgeräte sind im Hafen angekommen, stecken aber noch im Zoll fest.'],
  ['de', 'Der Zoll beschlagnahmte 4.000 Masken für das Klinikum Altenau.'],
])('%s: %s – is on its way, and nobody has it', (language, text) => {
  expect(stagesOf(text, language)).toEqual(['shipped']);
});

test.each<[ReadingLanguage, string]>([
  ['it', 'L’ospedale di Roccamare non ha accettato 500 test.'],
  ['it', 'Un lotto di 500 test offerto dalla ditta Lumex è stato respinto dall’ospedale.'],
  ['es', 'No se autorizó, en cambio, el ingreso de 150.000 mascarillas de la firma Alto Textil.'],
  ['es', 'El hospital San Roque no aceptó 500 pruebas.'],
  ['fr', 'Le don de 50 000 masques consenti à l’hôpital par la fondation Perrin a été décliné.'],
  ['fr', 'L’hôpital n’a pas accepté les 500 tests de la société Gazom.'],
  ['en', 'The hospital had to decline 3,500 test kits from a private donor.'],
  ['en', '3,000 packs of amoxicillin had to be sent back because they were soaked.'],
  ['en', 'The ministry would not accept 500 tests made by Labquick.'],
  ['de', '700.000 Masken des Händlers Globalcare hat das Ministerium nicht abgenommen.'],
  ['de', 'Die Klinik musste 240 Zelte zurückweisen.'],
])('%s: %s – was not taken', (language, text) => {
  const [only, ...more] = stagesOf(text, language);
  expect(more).toEqual([]);
  expect(['rejected', 'not accepted', 'not received']).toContain(only);
});

test.each<[ReadingLanguage, string]>([
  ['it', 'La Asl ha ricevuto 3.600 dosi di vaccino inviate dal ministero.'],
  [
    'es',
    'El Gobierno regional recibió ayer 30.000 mosquiteros y 18.000 pruebas, enviados por el ministerio.',
  ],
  ['fr', 'L’hôpital a reçu 40 lits envoyés par la Norvège et 300 tests expédiés par la Belgique.'],
  ['en', 'The health office took delivery of 20,400 vaccine doses allocated by the ministry.'],
  ['en', 'The hospital received 40 beds that had been promised by Norway.'],
])('%s: %s – has come, however it was sent', (language, text) => {
  for (const stage of stagesOf(text, language)) expect(stage).toBe('received');
});

test.each<[ReadingLanguage, string, string[]]>([
  ['en', 'The Royal lent us nine pumps. We returned three of the pumps yesterday.', ['received', 'received']],
  ['it', 'La Asl ci ha prestato nove pompe; tre pompe le abbiamo restituite ieri.', ['received', 'received']],
  ['es', 'Chile nos prestó nueve bombas; ayer devolvimos tres bombas.', ['received', 'received']],
  [
    'de',
    'Das Walburgastift lieh uns neun Pumpen; drei davon haben wir zurückgegeben.',
    ['received', 'received'],
  ],
])('%s: %s – goes back to whoever lent it, and nobody refused it', (language, text, expected) => {
  expect(stagesOf(text, language)).toEqual(expected);
});

test.each<[ReadingLanguage, string, string[]]>([
  [
    'de',
    'Der Verein bekam acht Aggregate. Die fehlenden siebzehn seien irgendwo.',
    ['received', 'not received'],
  ],
  ['it', 'La Asl ha ricevuto otto letti. I mancanti 17 sono chissà dove.', ['received', 'not received']],
  ['en', 'The hospital received eight beds. The missing 17 are somewhere.', ['received', 'not received']],
  ['fr', 'La mairie a reçu huit lits. Les 17 manquants sont on ne sait où.', ['received', 'not received']],
  ['es', 'El hospital recibió ocho camas. Las 17 faltantes no se sabe.', ['received', 'not received']],
  ['de', 'Die Klinik bestellte zehn Monitore; geliefert wurden bisher zwei.', ['contracted', 'received']],
  [
    'es',
    'Chile comprometió tres ambulancias y dos de ellas ya fueron recibidas por el hospital.',
    ['pledged', 'received'],
  ],
  [
    'en',
    'On board were 420 tents and 36 cholera kits, all of which were handed over to the ministry.',
    ['received', 'received'],
  ],
  ['fr', 'On nous avait parlé d’une ambulance offerte par la Norvège.', ['pledged']],
  ['it', 'Quattro ventilatori sono partiti domenica per Pemba, affidati alla onlus Mani.', ['shipped']],
])('%s: %s – each number has come as far as it is said to', (language, text, expected) => {
  expect(stagesOf(text, language)).toEqual(expected);
});
