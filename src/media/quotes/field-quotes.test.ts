import { describe, expect, test } from 'vitest';
import { judgeQuote } from './judge-quote.js';
import type { QuoteVerdict } from './verdict.js';

type Case = readonly [about: string, quote: string, text: string, verdict: QuoteVerdict, turns: boolean];

// Shapes of public reports on matching quotes, in texts and scripts of our own.
const cases: readonly Case[] = [
  // open-legal-products/mike 391: dots that swallow "not", pieces in another order, pieces far apart.
  [
    'dots hide a "not"',
    'le merci sono … autorizzate',
    'Ida Po: Le merci sono non ancora autorizzate dal porto.',
    'shortened',
    true,
  ],
  [
    'pieces the other way round',
    'sono arrivate ieri … abbiamo pagato noi',
    'Ida Po: Abbiamo pagato noi le casse. Le casse sono arrivate ieri.',
    'joined',
    true,
  ],
  [
    'an edge cut out of a "not"',
    '… allowed to open this ward',
    'Ida Po: We are not allowed to open this ward today.',
    'shortened',
    true,
  ],
  // garrytan/gbrain 4706: the denial of a sentence is nearly the same sentence.
  [
    'not put in',
    'Die Lieferung war nicht vollständig',
    'Ida Po: Die Lieferung war vollständig.',
    'altered',
    true,
  ],
  // Open-Source-Legal/OpenContracts 2189: a tail that was invented.
  [
    'an invented tail',
    'We take the risk of late boxes, including those due to war and weather',
    'Ida Po: We take the risk of late boxes.',
    'not-found',
    false,
  ],
  // LLMQuant/quant-mind 157: ligatures, hyphens and numbers of pages in the text of a PDF.
  [
    'ligatures, hyphen, page number',
    'an effective cold chain needs power',
    'An eﬀec-\ntive cold\n\n12\n\nchain needs power.',
    'verbatim',
    false,
  ],
  // hypothesis/h 2634: a short word matched to one spelt a little like it.
  ['a look-alike word', 'Linus', 'Ida Po: Our computing machines are in order.', 'not-found', false],
  // hypothesis/client 7571: a look-alike sentence of another.
  [
    'a look-alike sentence',
    'Team Alpha sent ninety boxes to the northern port',
    'Ida Po: Team Beta sent ninety boxes to the northern port.',
    'altered',
    true,
  ],
  // google/diff-match-patch 59 and 149: pairs of surrogates are not cut apart.
  ['emoji exchanged', 'Danke 😀 für die Masken', 'Ida Po: Danke 😉 für die Masken.', 'altered', true],
  // xr843/fojin 532: traditional against simplified letters.
  ['traditional letters', '這批藥品是捐贈的', '何静：这批药品是捐赠的。', 'verbatim', false],
  // Text fragments: words at the bounds of scripts without spaces.
  ['a question without its mark', '口罩到了', '李明：口罩到了吗？', 'verbatim', true],
  ['Cyrillic, ё kept apart', 'все маски пришли', 'Ида По: Все маски пришли вчера.', 'verbatim', false],
];

describe('shapes of public reports', () => {
  test.each(cases)('%s', (_, quote, text, verdict, turns) => {
    const judged = judgeQuote({ quote, sources: [{ name: 'a', text }] });
    expect(judged.verdict).toBe(verdict);
    expect(judged.turnsMeaning).toBe(turns);
  });
});

test.each([
  ['Russian', 'Вакцины прибыли вовремя', 'Представитель: Вакцины не прибыли вовремя, но прибыли.'],
  ['Dutch', 'De maskers zijn veilig', 'Woordvoerder: De maskers zijn niet veilig.'],
  ['Polish', 'Maseczki są bezpieczne', 'Rzeczniczka: Maseczki nie są bezpieczne.'],
])('a "not" that was left out turns the quote: %s', (_, quote, text) => {
  const judged = judgeQuote({ quote, sources: [{ name: 's', text }] });
  expect([judged.verdict, judged.turnsMeaning]).toEqual(['shortened', true]);
});

test.each([
  [
    'an office in front of a Chinese name',
    '这批疫苗是安全的',
    '卫生局发言人 王丽：这批疫苗是安全的。',
    '卫生局发言人 王丽',
  ],
  [
    'an Italian verb of saying',
    'nessuno è stato usato in reparto',
    'Un lotto è stato ritirato. «Nessuno è stato usato in reparto», assicura la farmacista Daniela Piras.',
    'Daniela Piras',
  ],
  [
    'a colon behind a name',
    'ci avevano promesso diecimila camici',
    'Il consigliere Efisio Mura ha attaccato la giunta: «Ci avevano promesso diecimila camici in regalo».',
    'Efisio Mura',
  ],
  [
    'a Spanish verb of saying',
    'no falta nada',
    'Llegó el camión. «No falta nada», asegura la enfermera Lucía Prado.',
    'Lucía Prado',
  ],
  ['a handle', 'The fridges work', '@ngo_anna: The fridges work', '@ngo_anna'],
])('who speaks is read: %s', (_, quote, text, speaker) => {
  expect(judgeQuote({ quote, sources: [{ name: 's', text }] }).speakers).toEqual([speaker]);
});

test('a text in which a quote was found was compared, whatever its few words look like', () => {
  const text = 'Ugo Bassi: Ci avevano promesso diecimila camici in regalo, e li abbiamo pagati noi.';
  const judged = judgeQuote({
    quote: 'Ci avevano promesso 9.000 camici in regalo',
    sources: [{ name: 's', text }],
  });
  expect(judged.wording).toBe('altered');
  expect(judged.notCompared).toEqual([]);
});
