import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { type AnswerOf, addressOf } from '../../operations';
import { Answered } from '../../shell/states';
import classes from './recall.module.css';

type Letter = AnswerOf<'get', '/api/recalls/{recall}/letters'>['letters'][number];

/** A letter for each site, each on a sheet of its own when printed. */
export function RecallLettersPage() {
  const { t } = useWords();
  const recall = useParams({ strict: false, select: (params) => params.recall ?? '' });
  const lang = useLanguage();
  const letters = useQuery({
    queryKey: ['recalls', recall, 'letters', lang],
    queryFn: ({ signal }) => getShown('/api/recalls/{recall}/letters', { recall, lang }, signal),
    retry: false,
  });
  return (
    <>
      <div className="no-print">
        <p className="small">
          <Link to="/toolbox/recall/$recall" params={{ recall }}>
            {t('recalls.letters.back')}
          </Link>
        </p>
        <h1>{t('recalls.letters')}</h1>
        <p>{t('recalls.letters.lead')}</p>
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('recalls.letters.print')}
        </button>{' '}
        <a href={addressOf('/api/recalls/{recall}/letters.pdf', { recall, lang })}>
          {t('recalls.letters.pdf')}
        </a>
      </div>
      <Answered query={letters} place="part">
        {(answer) => answer.letters.map((letter) => <Sheet key={letter.site} letter={letter} />)}
      </Answered>
    </>
  );
}

function Sheet({ letter }: { letter: Letter }) {
  const { t } = useWords();
  return (
    <section className={classes.letter} aria-label={letter.to}>
      <h2>{letter.title}</h2>
      <p>{t('recalls.letter.to', { to: letter.to })}</p>
      <p className="small">{t('recalls.letter.reference', { id: letter.reference })}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ol>
        {letter.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <table className={classes.blanks}>
        <tbody>
          {letter.blanks.map((blank) => (
            <tr key={blank}>
              <th scope="row">{blank}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
