import { Day } from '../../../../src/lib/days/index';
import type { TableChoices, TableReading } from '../../../../src/reading/tables/api';
import { sourceLanguages } from '../../home/source-languages';
import { useWords } from '../../i18n/index';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { type Decide, type TableSource, withoutEmpty } from './table-draft';
import classes from './tables.module.css';

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };

/** Where the table is from: whose word its rows are, and since when anybody could know them. */
export function TableSourceForm({ reading, choices, decide }: Props) {
  const { t, language } = useWords();
  const source = choices.source ?? {};
  const put = (part: Partial<TableSource>) => decide({ source: withoutEmpty({ ...source, ...part }) });
  const isAsked = reading.questions.some(({ code }) => code === 'source');
  return (
    <section aria-labelledby="table-source" data-asked={isAsked || undefined} className={classes.asked}>
      <h2 id="table-source">{t('table.source.title')}</h2>
      <p className="small">{t('table.source.hint')}</p>
      <div className={classes.fields}>
        <TextField
          label={t('field.title')}
          value={source.title ?? reading.file.replace(/\.[^.]+$/, '')}
          maxLength={300}
          onChange={(title) => put({ title })}
        />
        <TextField
          label={t('table.source.publisher')}
          value={source.publisher ?? ''}
          required
          maxLength={300}
          onChange={(publisher) => put({ publisher })}
        />
        <TextField
          label={t('table.source.published')}
          type="date"
          value={source.published ?? ''}
          required
          onChange={(day) => put({ published: Day.safeParse(day).data })}
        />
        <Choice
          label={t('table.source.language')}
          value={choices.language ?? ''}
          choices={[
            { value: '', label: t('table.source.language.none') },
            ...sourceLanguages(language).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(code) => decide({ language: code === '' ? undefined : code })}
        />
        <TextField
          label={t('field.url')}
          value={source.url ?? ''}
          maxLength={2000}
          onChange={(url) => put({ url })}
        />
      </div>
    </section>
  );
}
