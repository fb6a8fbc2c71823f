import { describe, expect, test } from 'vitest';
import { judgeQuote } from './judge-quote.js';
import type { QuoteVerdict } from './verdict.js';

type Pair = {
  readonly about: string;
  readonly quote: string;
  readonly source: string;
  readonly verdict: QuoteVerdict;
  readonly turns?: boolean;
  readonly by?: string;
  readonly on?: string;
};

const nurse =
  'NURSE IDA KOLB: We got 1,200 gloves, not 12,000. Half of them were torn 🙃 and we sent them back.';
const elena =
  'Elena Bassi: Se il corriere arriva domani, apriamo il reparto. Non è vero che mancano i letti.\n\nUgo Neri: I letti ci sono.';
const prose = '“The pumps arrived broken,” said Marta Olsen. Ivo Brandt, who was there, had no comment.';

/** Expected verdicts, written down before ours was run. */
const pairs: readonly Pair[] = [
  {
    about: 'en: a number changed',
    quote: 'We got 12,000 gloves',
    source: nurse,
    verdict: 'altered',
    turns: true,
  },
  {
    about: 'en: an emoji of irony left outside',
    quote: 'Half of them were torn',
    source: nurse,
    verdict: 'verbatim',
    turns: true,
  },
  {
    about: 'en: words taken out inside',
    quote: 'Half of them were sent back',
    source: nurse,
    verdict: 'shortened',
  },
  {
    about: 'it: cut out of its condition',
    quote: 'apriamo il reparto',
    source: elena,
    verdict: 'verbatim',
    turns: true,
    by: 'Elena Bassi',
  },
  {
    about: 'it: cut out of a denial',
    quote: 'Mancano i letti.',
    source: elena,
    verdict: 'verbatim',
    turns: true,
  },
  {
    about: 'it: said by another',
    quote: '«I letti ci sono»',
    source: elena,
    verdict: 'wrong-speaker',
    by: 'Elena Bassi',
  },
  {
    about: 'zh: 不 hidden by dots',
    quote: '口罩……合格',
    source: '李医生：口罩不合格，已经退回。',
    verdict: 'shortened',
    turns: true,
  },
  {
    about: 'zh: 八 for 六',
    quote: '收到八万只口罩',
    source: '王主任：我们收到六万只口罩，感谢大家。',
    verdict: 'altered',
    turns: true,
  },
  {
    about: 'ar: presentation forms, Arabic digits',
    quote: 'استلمنا 40 جهازا',
    source: 'سامي حداد: استلمنا ٤٠ جهازا أمس.',
    verdict: 'verbatim',
    turns: false,
  },
  {
    about: 'ar: لم left out',
    quote: 'تصل الأدوية',
    source: 'سامي حداد: لم تصل الأدوية.',
    verdict: 'verbatim',
    turns: true,
  },
  {
    about: 'de: nicht taken out',
    quote: 'Die Masken waren zertifiziert.',
    source: 'Jörg Weiß: Die Masken waren nicht zertifiziert.',
    verdict: 'shortened',
    turns: true,
  },
  {
    about: 'de: umlauts in two characters',
    quote: 'Größe und Gewicht stimmen'.normalize('NFD'),
    source: 'Jörg Weiß: Größe und Gewicht stimmen überein.',
    verdict: 'verbatim',
    turns: false,
  },
  {
    about: 'fr: no-break spaces, guillemets, œ',
    quote: '« Le cœur du problème : le froid »',
    source: 'ANNE LÉRY : Le cœur du problème\u00a0: le froid.',
    verdict: 'verbatim',
    turns: false,
  },
  {
    about: 'es: nothing of it',
    quote: 'El gobierno nos abandonó para siempre en esta guerra',
    source: 'Luz Peña: ¿Llegaron los guantes? Sí, llegaron el lunes.',
    verdict: 'not-found',
  },
  {
    about: 'es: a question made a statement',
    quote: 'Llegaron los guantes.',
    source: 'Luz Peña: ¿Llegaron los guantes? No lo sé.',
    verdict: 'verbatim',
    turns: true,
  },
  {
    about: 'en: prose, who is named as saying it',
    quote: 'The pumps arrived broken',
    source: prose,
    verdict: 'wrong-speaker',
    by: 'Ivo Brandt',
  },
  {
    about: 'en: same prose, right speaker',
    quote: 'The pumps arrived broken',
    source: prose,
    verdict: 'verbatim',
    by: 'Marta Olsen',
  },
  {
    about: 'other language',
    quote: 'The beds are there and we open the ward tomorrow',
    source: elena,
    verdict: 'cannot-tell',
  },
];

describe('pairs of our own', () => {
  test.each(pairs)('$about', ({ quote, source, verdict, turns, by, on }) => {
    const judged = judgeQuote({ quote, saidBy: by, saidOn: on, sources: [{ name: 'source', text: source }] });
    expect(judged.verdict).toBe(verdict);
    if (turns !== undefined) expect(judged.turnsMeaning).toBe(turns);
  });
});
