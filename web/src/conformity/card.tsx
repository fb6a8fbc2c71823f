import type { ConsignmentConformity } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay } from '../format';
import { countryName } from '../i18n/country-name';
import { useWords } from '../i18n/index';
import { isPaper } from '../i18n/words';
import { Answered, Empty } from '../shell/states';
import classes from './conformity.module.css';
import { DateLine } from './date-line';
import { End } from './end';
import { daysText, stretchOf } from './period-text';
import { useAskedDay, useConformity } from './use-conformity';

type Answer = NonNullable<ConsignmentConformity['answer']>;
type Asked = { on: string | undefined; onDay: (day: string | undefined) => void };

/** May a consignment leave and enter, on its own days and on any other. */
export function ConformityCard({ id }: { id: string }) {
  const { t } = useWords();
  const { on, resting, onDay } = useAskedDay();
  const query = useConformity(id, resting);
  return (
    <section aria-labelledby="conformity" className={classes.card}>
      <h2 id="conformity">{t('question.conformity')}</h2>
      <Answered query={query} place="part">
        {({ answer }) =>
          answer === null ? (
            <Empty>{t('conformity.none')}</Empty>
          ) : (
            <Both answer={answer} on={on} onDay={onDay} />
          )
        }
      </Answered>
    </section>
  );
}

function Both({ answer, on, onDay }: { answer: Answer } & Asked) {
  const { t } = useWords();
  const language = useLanguage();
  const { leaving, entering, days, periods, papers, verdict } = answer;
  const country = (code: string | null): string =>
    code === null ? t('conformity.countryUnknown') : countryName(code, language);
  const names = {
    leaving: t('conformity.end.leaving', { country: country(leaving.country) }),
    entering: t('conformity.end.entering', { country: country(entering.country) }),
  };
  const asked = (own: string): string => (on === undefined ? own : formatDay(on, language));
  return (
    <>
      <p aria-live="polite">
        <VerdictBadge verdict={verdict} />{' '}
        {on === undefined
          ? t('conformity.asked.own')
          : t('conformity.asked.other', { day: formatDay(on, language, 'long') })}
      </p>
      <DateLine
        rows={[
          { name: names.leaving, periods: periods.leaving, days: days.left },
          { name: names.entering, periods: periods.entering, days: days.there },
        ]}
        stretch={stretchOf(answer, on)}
        on={on}
        onDay={onDay}
      />
      <div className={classes.ends}>
        <End name={names.leaving} days={asked(daysText(days.left, t, language))} answer={leaving} />
        <End name={names.entering} days={asked(daysText(days.there, t, language))} answer={entering} />
      </div>
      <h3>{t('conformity.papers')}</h3>
      {papers.length === 0 && <Empty>{t('conformity.finding.no-paper')}</Empty>}
      <ul className={classes.papers}>
        {papers.map(({ kind, id, title, documentType, seen, signs }) => (
          <li key={`${kind} ${id}`}>
            <p>
              {title}{' '}
              <span className="small">
                {documentType !== null && isPaper(documentType) && `${t.label(`paper.${documentType}`)} · `}
                {t(seen ? 'conformity.paper.seen' : 'conformity.paper.unseen')}
              </span>
            </p>
            {signs.map((text) => (
              <p key={text} className={classes.why}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p className="small">
        {t('conformity.packs', {
          packs: Object.entries({ ...leaving.packs, ...entering.packs })
            .map((pair) => pair.join(' '))
            .join(', '),
        })}
      </p>
    </>
  );
}
