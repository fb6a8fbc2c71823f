import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

// The answers were written before anything was read.
test.each<[ReadingLanguage, string, string]>([
  ['en', '"We received 40 ventilators," said the director of San Carlo Hospital, Ana Ruiz.', 'Ana Ruiz'],
  ['en', '"We received 40 ventilators," said Ana Ruiz of San Carlo Hospital.', 'Ana Ruiz'],
  [
    'en',
    'Health minister Jan Wolf of the Ministry of Health said: "We received 40 ventilators."',
    'Jan Wolf',
  ],
  [
    'en',
    'Dr. Mary Otieno, who heads Lund Hospital, said that 40 ventilators had arrived from Norway.',
    'Mary Otieno',
  ],
  [
    'it',
    '«Abbiamo ricevuto 40 ventilatori», ha detto il direttore dell’ospedale San Carlo, Marco Riva.',
    'Marco Riva',
  ],
  [
    'it',
    'Marco Riva, direttore dell’ospedale San Carlo, ha detto: «Abbiamo ricevuto 40 ventilatori».',
    'Marco Riva',
  ],
  ['es', '«Recibimos 40 respiradores», dijo la directora del Hospital San Roque, Ana Ruiz.', 'Ana Ruiz'],
  ['es', 'Ana Ruiz, directora del Hospital San Roque, dijo: «Recibimos 40 respiradores».', 'Ana Ruiz'],
  [
    'fr',
    '« Nous avons reçu 40 respirateurs », a déclaré le directeur de l’hôpital Saint-Luc, Paul Roy.',
    'Paul Roy',
  ],
  [
    'fr',
    'Paul Roy, directeur de l’hôpital Saint-Luc, a déclaré : « Nous avons reçu 40 respirateurs ».',
    'Paul Roy',
  ],
  [
    'de',
    '„Wir haben 40 Beatmungsgeräte erhalten“, sagte der Direktor des Klinikums Altenau, Jan Wolf.',
    'Jan Wolf',
  ],
  [
    'de',
    'Jan Wolf, Direktor des Klinikums Altenau, sagte: „Wir haben 40 Beatmungsgeräte erhalten.“',
    'Jan Wolf',
  ],
  ['zh', '人民医院院长王芳说：“我们收到了40台呼吸机。”', '王芳'],
  ['zh', '“我们收到了40台呼吸机。”人民医院院长王芳说。', '王芳'],
  ['zh', '县卫健委主任李强在发布会上表示，已收到40台呼吸机。', '李强'],
])('%s: %s: %s speaks, and not the institution', (language, text, speaker) => {
  const [first] = proposeFromText(text, { language }).statements;
  expect(first?.speaker?.endsWith(speaker)).toBe(true);
});

test('where only an institution is named it speaks', () => {
  const text = 'The Ministry of Health said that 40 ventilators had arrived from Norway.';
  expect(proposeFromText(text, { language: 'en' }).statements[0]?.speaker).toBe('Ministry of Health');
});
