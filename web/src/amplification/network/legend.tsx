import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { colouredGroups } from './group-colours';
import { GroupMark } from './group-mark';
import classes from './network.module.css';

type Props = {
  groups: readonly (readonly [group: number, accounts: number])[];
  chosen: number | undefined;
  onChoose: (group: number | undefined) => void;
};

/** The groups that have a colour; choosing one lets the others fade. */
export function Legend({ groups, chosen, onChoose }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const coloured = groups.filter(([group]) => group >= 1 && group <= colouredGroups);
  const others = groups.length - coloured.length;
  return (
    <ul className={classes.legend}>
      {coloured.map(([group, accounts]) => (
        <li key={group}>
          <button
            type="button"
            aria-pressed={chosen === group}
            onClick={() => onChoose(chosen === group ? undefined : group)}
          >
            <GroupMark group={group} />{' '}
            <span className="small">
              {t('hashtags.accounts', { count: accounts, accounts: formatNumber(accounts, language) })}
            </span>
          </button>
        </li>
      ))}
      {others > 0 && (
        <li className={classes.mark}>
          <i style={{ background: 'var(--group-other)' }} aria-hidden />
          {t('hashtags.group.others', { count: others, groups: formatNumber(others, language) })}
        </li>
      )}
    </ul>
  );
}
