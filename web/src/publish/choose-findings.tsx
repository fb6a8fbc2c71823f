import { useId } from 'react';
import { answersTo, askedQuestions, byWeight, type PresentedFinding } from '../../../src/findings/index';
import { FindingLink } from '../findings/finding-link';
import { VerdictBadge } from '../findings/verdict-badge';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { ChoiceFilter } from '../ui/filters/choice-filter';
import { TextFilter } from '../ui/filters/text-filter';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { Paged } from '../ui/paged';
import { EditionMark } from './edition-mark';
import classes from './publish.module.css';

const noFilters = { q: '', about: '' };

type Props = {
  findings: readonly PresentedFinding[];
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
};

/** Findings to tick: those of a question, those that hold some words, all that are shown at once. */
export function ChooseFindings({ findings, ticked, onChange }: Props) {
  const { t } = useWords();
  const [filters, setFilters] = useAddressFilters(noFilters);
  const ofQuestion = (about: string) => {
    const question = askedQuestions.find(({ id }) => id === about);
    return question ? answersTo(question, findings).answers : findings;
  };
  const words = filters.q.trim().toLowerCase();
  const shown = ofQuestion(filters.about)
    .filter(({ summary, subject }) => `${summary} ${subject.name}`.toLowerCase().includes(words))
    .toSorted(byWeight);
  const all = shown.length > 0 && shown.every(({ id }) => ticked.has(id));
  const put = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    onChange(next);
  };
  return (
    <>
      <search className="filters no-print">
        <ChoiceFilter
          label={t('publish.question')}
          value={filters.about}
          choices={askedQuestions.map(({ id }) => ({
            value: id,
            label: t(`question.${id}`),
            count: ofQuestion(id).length,
          }))}
          onChange={(about) => setFilters({ ...filters, about })}
        />
        <TextFilter
          label={t('publish.filter')}
          value={filters.q}
          onChange={(q) => setFilters({ ...filters, q })}
        />
      </search>
      {shown.length === 0 ? (
        <Empty>{t('state.nothingMatches')}</Empty>
      ) : (
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) =>
              put(
                shown.map(({ id }) => id),
                target.checked,
              )
            }
          />
          <span>{t('publish.tick.all', { count: shown.length })}</span>
        </label>
      )}
      <Paged rows={shown}>
        {(page) => (
          <ul className={classes.findings}>
            {page.map((finding) => (
              <Choice
                key={finding.id}
                finding={finding}
                on={ticked.has(finding.id)}
                onChange={(on) => put([finding.id], on)}
              />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

type ChoiceProps = { finding: PresentedFinding; on: boolean; onChange: (on: boolean) => void };

function Choice({ finding, on, onChange }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <li className={classes.finding}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
        aria-label={t('publish.tick', { finding: finding.summary })}
      />
      <label htmlFor={id}>
        <VerdictBadge verdict={finding.verdict} />
      </label>
      <span>
        <FindingLink id={finding.id}>{finding.summary}</FindingLink> <EditionMark finding={finding.id} />
      </span>
    </li>
  );
}
