import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

/** What a text says moved: amount and goods. */
const moved = (text: string, language: ReadingLanguage): string[] =>
  proposeFromText(text, { language, published: '2026-03-12' })
    .statements.filter(({ measure }) => measure === 'goods')
    .map(({ amount, goods }) => `${amount?.low ?? '-'} ${goods?.words}`);

test.each<[ReadingLanguage, string, string[]]>([
  [
    'en',
    'Norway sent 260 bags of blood and 500 blankets. Of the bags, 40 went to the clinic.',
    ['260 bags of blood', '500 blankets', '40 bags of blood'],
  ],
  [
    'it',
    'La Norvegia ha inviato 260 sacche di sangue e 500 coperte. Delle sacche, 40 sono state consegnate alla clinica.',
    ['260 sacche di sangue', '500 coperte', '40 sacche di sangue'],
  ],
  [
    'es',
    'El banco envió 260 bolsas de sangre y 5.000 litros de agua. De las bolsas, 40 fueron entregadas a la clínica.',
    ['260 bolsas de sangre', '5000 agua', '40 bolsas de sangre'],
  ],
  [
    'fr',
    'La Norvège a envoyé 260 poches de sang et 500 couvertures. Sur les poches, 40 ont été remises à la clinique.',
    ['260 poches de sang', '500 couvertures', '40 poches de sang'],
  ],
  [
    'es',
    'El Gobierno compró 18 ventiladores a la firma Respira SAC. “Doce ya nos los entregaron”, dijo.',
    ['18 ventiladores', '12 ventiladores'],
  ],
  [
    'es',
    'Chile donó tres ambulancias y dos de ellas ya fueron recibidas por el hospital San Roque.',
    ['3 ambulancias', '2 ambulancias'],
  ],
  [
    'en',
    'It bought four ambulances from Pennine Coachworks. Two of the old ones will be passed on to Hesta.',
    ['4 ambulances', '2 ambulances'],
  ],
  [
    'en',
    'From the Store 75 ventilators were issued in November to Port Alder General Hospital and 40 to the Brannock Clinic.',
    ['75 ventilators', '40 ventilators'],
  ],
  [
    'en',
    'Pulse oximeters, 1,900 in all, were presented to the ministry by Norway.',
    ['1900 Pulse oximeters'],
  ],
  [
    'it',
    "La Regione ha ordinato 38 ambulanze; ne sono arrivate quattordici, tre delle quali consegnate all'ospedale di Roccamare.",
    ['38 ambulanze', '14 ambulanze', '3 ambulanze'],
  ],
  [
    'it',
    'Resta aperta la questione dei monitor. La Regione ne aveva acquistati 30 dalla ditta Elmed.',
    ['30 monitor'],
  ],
  ['it', 'I guanti, 10.000 paia, li ha donati la fondazione Mani.', ['10000 guanti']],
  [
    'fr',
    'La région a acheté 280 tentes. Les premières, au nombre de dix, ont été livrées à la mairie.',
    ['280 tentes', '10 tentes'],
  ],
  [
    'fr',
    'La région a acheté 280 tentes. La société Gazom a promis d’en envoyer 150 avant la rentrée.',
    ['280 tentes', '150 tentes'],
  ],
  [
    'fr',
    'Le ministère a reçu 6 400 doses de vaccin ; 900 autres partent demain pour Tshimba.',
    ['6400 vaccin', '900 vaccin'],
  ],
  [
    'de',
    'Die Firma Pulmotec AG lieferte 165 Beatmungsgeräte. Die Lieferung der übrigen 45 hat sie zugesagt.',
    ['165 Beatmungsgeräte', '45 Beatmungsgeräte'],
  ],
  [
    'de',
    'Der Verein Nordwind bekam 2.000 Moskitonetze. Von den Netzen haben die Schwestern 1.300 verteilt.',
    ['2000 Moskitonetze', '1300 Netzen'],
  ],
])('%s: %s – a number by itself is of the goods named before', (language, text, expected) => {
  expect(moved(text, language)).toEqual(expected);
});

test.each<[ReadingLanguage, string]>([
  ['en', 'Norway sent 40 tents to Kenya. The hospital admitted 814 patients, of whom 122 needed oxygen.'],
  [
    'es',
    'Chile envió 40 carpas a Perú. En la provincia hay 212 pacientes, 37 de ellos en cuidados intensivos.',
  ],
  ['fr', 'La Norvège a envoyé 40 tentes au Tchad. Cas de la semaine : rougeole 57, choléra 12.'],
  ['it', 'La Norvegia ha inviato 40 tende al Kenya. Le vittime sono finora 173; i feriti non si contano.'],
  ['de', 'Norwegen schickte 40 Zelte nach Kenia.\n\n3. Trifft es zu, dass Masken zurückgerufen wurden?'],
])('%s: %s – people, cases and the number of a question are no goods', (language, text) => {
  expect(moved(text, language).filter((each) => !each.startsWith('-'))).toHaveLength(1);
});

test.each<[ReadingLanguage, string, string[]]>([
  ['en', 'The French Red Cross sent a field hospital with 40 beds to Vohimena.', ['1 field hospital']],
  [
    'it',
    'La fondazione Mani ha donato un ecografo e 30 letti al comune di Lodi.',
    ['1 ecografo', '30 letti'],
  ],
  [
    'es',
    'Una planta generadora de oxígeno fue entregada al hospital San Roque por la minera Cerro Pardo.',
    ['1 planta generadora de oxígeno'],
  ],
  ['fr', 'La Norvège a fait don à l’hôpital d’une couveuse et de 12 lits.', ['1 couveuse', '12 lits']],
  ['de', 'Die Sparkasse schenkte dem Verein einen gebrauchten Rettungswagen.', ['1 Rettungswagen']],
  [
    'de',
    'Norwegen schickte fünf Narkosegeräte, 36 Krankenhausbetten und 340 Heizdecken nach Kenia.',
    ['5 Narkosegeräte', '36 Krankenhausbetten', '340 Heizdecken'],
  ],
  ['fr', 'Neuf tonnes d’eau ont été livrées aux communes du Sud.', ['9 eau']],
  [
    'it',
    'La ditta Lumex ha spedito 7.200 flaconi di soluzione isotonica a Pemba.',
    ['7200 soluzione isotonica'],
  ],
  [
    'es',
    'Un lote de 310 cajas de antirretrovirales fue enviado a Miami por Chile.',
    ['310 antirretrovirales'],
  ],
  ['es', 'La consejería compró en enero 16 respiradores a la firma Airekin.', ['16 respiradores']],
  ['en', 'Half a million nitrile gloves were supplied by Mersey Trading to Kenya.', ['500000 gloves']],
])('%s: %s – one, or goods behind their unit, is counted', (language, text, expected) => {
  expect(moved(text, language)).toEqual(expected);
});
