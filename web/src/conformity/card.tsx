import type { ConsignmentConformity } from '../../../src/conformity/api';
import { useLanguage } from '../case-query';
import { VerdictBadge } from '../findings/verdict-badge';
import { formatDay } from '../format';
import { countryName } from '../i18n/country-name';
import { useWords } from '../i18n/index';
import { isDocumentType } from '../i18n/words';
import { Answered, Empty } from '../shell/states';
import classes from './conformity.module.css';
import { CountryToEnter } from './country-to-enter';
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
            <Both id={id} answer={answer} on={on} onDay={onDay} />
          )
        }
      </Answered>
    </section>
  );
}

function Both({ id, answer, on, onDay }: { id: string; answer: Answer } & Asked) {
  const { t } = useWords();
  const language = useLanguage();
  const { export: exportEnd, import: importEnd, days, periods, documents, verdict } = answer;
  const country = (code: string | null): string =>
    code === null ? t('conformity.countryUnknown') : countryName(code, language);
  const names = {
    export: t('conformity.end.export', { country: country(exportEnd.country) }),
    import: t('conformity.end.import', { country: country(importEnd.country) }),
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
      {exportEnd.country === null && <CountryToEnter consignment={id} end="export" />}
      {importEnd.country === null && <CountryToEnter consignment={id} end="import" />}
      <DateLine
        rows={[
          { name: names.export, periods: periods.export, days: days.export },
          { name: names.import, periods: periods.import, days: days.import },
        ]}
        stretch={stretchOf(answer, on)}
        on={on}
        onDay={onDay}
      />
      <div className={classes.ends}>
        <End name={names.export} days={asked(daysText(days.export, t, language))} answer={exportEnd} />
        <End name={names.import} days={asked(daysText(days.import, t, language))} answer={importEnd} />
      </div>
      <h3>{t('conformity.documents')}</h3>
      {documents.length === 0 && <Empty>{t('conformity.finding.no-document')}</Empty>}
      <ul className={classes.documents}>
        {documents.map(({ kind, id, title, documentType, seen, signs }) => (
          <li key={`${kind} ${id}`}>
            <p>
              {title}{' '}
              <span className="small">
                {documentType !== null &&
                  isDocumentType(documentType) &&
                  `${t.label(`documentType.${documentType}`)} · `}
                {t(seen ? 'conformity.document.seen' : 'conformity.document.unseen')}
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
          packs: Object.entries({ ...exportEnd.packs, ...importEnd.packs })
            .map((pair) => pair.join(' '))
            .join(', '),
        })}
      </p>
    </>
  );
}
