import { kinds, ProductClass } from '../../../../src/case/index';
import type { TableChoices, TableReading } from '../../../../src/reading/tables/api';
import { useWords } from '../../i18n/index';
import { isChoice } from '../../i18n/words';
import { Folded } from '../../ui/folded';
import { type Decide, plainKey } from './table-draft';
import classes from './tables.module.css';

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };
type Name = TableReading['names'][number];

const keyOf = ({ kind, name }: Name): string => `${kind}/${plainKey(name)}`;
const firstShown = 12;

/** Names that the case does not have: what each is, and which entries may be the same. Nothing is merged by itself. */
export function NameList({ reading, choices, decide }: Props) {
  const { t } = useWords();
  const chosen = (name: Name) => choices.names?.[keyOf(name)] !== undefined;
  const fresh = reading.names.filter((name) => name.id === null || chosen(name));
  const known = reading.names.length - fresh.length;
  if (reading.names.length === 0) return null;
  const inOrder = [
    ...fresh.filter(({ alike }) => alike.length > 0),
    ...fresh.filter(({ alike }) => alike.length === 0),
  ];
  return (
    <section aria-labelledby="table-names">
      <h2 id="table-names">{t('table.names.title', { count: fresh.length })}</h2>
      <p className="small">{t('table.names.hint', { known })}</p>
      <Folded items={inOrder} first={firstShown}>
        {(shown) => (
          <ul className={classes.words}>
            {shown.map((name) => (
              <li key={keyOf(name)} data-asked={name.alike.length > 0 || undefined}>
                <NameLine
                  name={name}
                  onNature={(nature) => decide({ natures: { ...choices.natures, [keyOf(name)]: nature } })}
                  onSame={(id) => decide({ names: { ...choices.names, [keyOf(name)]: id } })}
                />
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </section>
  );
}

type LineProps = { name: Name; onNature: (nature: string) => void; onSame: (id: string) => void };

function NameLine({ name: { kind, name, id, nature, alike }, onNature, onSame }: LineProps) {
  const { t } = useWords();
  const natures: readonly string[] =
    kind === 'product' ? ProductClass.options : kinds[kind].schema.shape.kind.options;
  const labelOf = (word: string): string => {
    const known = ProductClass.options.find((each) => each === word);
    if (kind === 'product' && known) return t.label(`class.${known}`);
    return isChoice(word) ? t(`choice.${word}`) : word;
  };
  return (
    <>
      <strong>{name}</strong>
      {id === null && (
        <select
          aria-label={t('table.name.nature', { name })}
          value={nature}
          onChange={({ target }) => onNature(target.value)}
        >
          {natures.map((each) => (
            <option key={each} value={each}>
              {labelOf(each)}
            </option>
          ))}
        </select>
      )}
      {(alike.length > 0 || id !== null) && (
        <select
          aria-label={t('table.name.same', { name })}
          value={id ?? ''}
          onChange={({ target }) => onSame(target.value)}
        >
          <option value="">{t('table.name.new')}</option>
          {id !== null && !alike.some((each) => each.id === id) && (
            <option value={id}>{t('table.name.is', { name: id })}</option>
          )}
          {alike.map((each) => (
            <option key={each.id} value={each.id}>
              {`${t('table.name.is', { name: each.name })} (${t(`name.alike.${each.why}`)})`}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
