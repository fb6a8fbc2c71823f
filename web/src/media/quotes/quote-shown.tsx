import type { QuoteAnswer, QuoteRequest } from '../../../../src/media/quotes/api';
import { useWords } from '../../i18n/index';
import { passageParts, quoteParts } from './marked-parts';
import { MarkedText, MarksSaid } from './marked-text';
import classes from './quotes.module.css';

type Props = { answer: QuoteAnswer; asked: QuoteRequest };

/** The verdict in a sentence, the quote beside the passage, and what else must be said of it. */
export function QuoteShown({ answer, asked }: Props) {
  const { t } = useWords();
  const [verdict, ...further] = answer.says;
  const quote = quoteParts(asked.quote, answer);
  const passages = passageParts(answer, [...asked.sources, ...(asked.translations ?? [])]);
  const kinds = [quote, ...passages.map(({ parts }) => parts)]
    .flat()
    .flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  const isFound = answer.segments.length > 0;
  return (
    <article className={classes.result} aria-label={t('quotes.result')}>
      <h2 data-tone={toneOf(answer)}>{verdict}</h2>
      {answer.turnsMeaning && <p className={classes.turns}>{further[0]}</p>}
      <div className={classes.sides}>
        <figure>
          <figcaption>{t('quotes.asQuoted')}</figcaption>
          <MarkedText parts={quote} />
        </figure>
        <div>
          {passages.map(({ name, start, parts }) => (
            <figure key={`${name} ${start}`}>
              <figcaption>
                {isFound ? t('quotes.passage', { name }) : t('quotes.nearest', { name })}
              </figcaption>
              <MarkedText parts={parts} />
            </figure>
          ))}
        </div>
      </div>
      {kinds.length > 0 && <MarksSaid kinds={[...new Set(kinds)]} />}
      <ul className={classes.says}>
        {(answer.turnsMeaning ? further.slice(1) : further).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </article>
  );
}

function toneOf({ verdict, turnsMeaning }: QuoteAnswer): 'for' | 'caution' | 'against' | 'open' {
  if (verdict === 'not-found' || verdict === 'cannot-tell') return 'open';
  if (verdict === 'verbatim') return turnsMeaning ? 'caution' : 'for';
  return verdict === 'shortened' || verdict === 'translation' ? 'caution' : 'against';
}
