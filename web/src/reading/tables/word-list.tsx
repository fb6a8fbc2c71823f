import { Stage, Terms } from '../../../../src/case/index';
import type { TableChoices, TableReading } from '../../../../src/reading/tables/api';
import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { isChoice } from '../../i18n/words';
import { type Decide, plainKey } from './table-draft';
import classes from './tables.module.css';

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };
type Word = TableReading['words'][number];

/** Each word for terms and stages with what it is taken for; what nobody understands stays unknown. */
export function WordList({ reading, choices, decide }: Props) {
  const { t } = useWords();
  const words = reading.words.filter(({ of, as }) => of !== 'unit' || as === null);
  if (words.length === 0) return null;
  const say = ({ of, word }: Word, as: string) => {
    const terms = Terms.options.find((option) => option === as);
    const stage = as === 'none' ? ('none' as const) : Stage.options.find((option) => option === as);
    if (of === 'terms' && terms) decide({ terms: { ...choices.terms, [plainKey(word)]: terms } });
    const state = as === 'none-came' ? as : stage;
    if (of === 'note' && state) decide({ notes: { ...choices.notes, [plainKey(word)]: state } });
    if (of === 'stage' && state) decide({ stages: { ...choices.stages, [plainKey(word)]: state } });
  };
  return (
    <section aria-labelledby="table-words">
      <h2 id="table-words">{t('table.words.title')}</h2>
      <p className="small">{t('table.words.hint')}</p>
      <ul className={classes.words}>
        {words.map((word) => (
          <li key={`${word.of} ${word.word}`} data-asked={word.as === null || undefined}>
            <WordLine word={word} onSay={(as) => say(word, as)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordLine({
  word: { of, word, count, as, called },
  onSay,
}: {
  word: Word;
  onSay: (as: string) => void;
}) {
  const { t } = useWords();
  const language = useLanguage();
  const times = formatNumber(count, language);
  if (of === 'unit')
    return (
      <>
        <strong>{word}</strong> <span className="small">× {times}</span> <span>{t('table.word.unit')}</span>
      </>
    );
  const options =
    of === 'note'
      ? notesSaid()
      : of === 'terms'
        ? Terms.options.map((each) => [each, t.label(`verdict.${each}`)] as const)
        : stagesSaid();
  function notesSaid() {
    const [, ...states] = stagesSaid();
    return [['none', t('table.note.text')] as const, ...states];
  }
  function stagesSaid() {
    const stages = Stage.options.map((each) => [each, t.label(`stage.${each}`)] as const);
    return [
      ['none', t('table.word.no-stage')] as const,
      ['none-came', t('table.note.none-came')] as const,
      ...stages,
    ];
  }
  return (
    <label>
      <strong>{word}</strong> <span className="small">× {times}</span>
      <select value={as ?? ''} onChange={({ target }) => onSay(target.value)}>
        {as === null && <option value="">{t('table.word.unknown.page')}</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {called !== null && isChoice(called) && (
        <span className="small">{t('table.word.called', { called: t(`choice.${called}`) })}</span>
      )}
    </label>
  );
}
