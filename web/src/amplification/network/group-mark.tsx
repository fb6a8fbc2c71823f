import { useWords } from '../../i18n/index';
import { groupColour } from './group-colours';
import classes from './network.module.css';

/** A group by its number, and by its colour where it has one. */
export function GroupMark({ group }: { group: number }) {
  const { t } = useWords();
  return (
    <span className={classes.mark}>
      <i style={{ background: `var(${groupColour(group)})` }} aria-hidden />
      {group >= 1 ? t('hashtags.group.number', { group }) : t('hashtags.group.no')}
    </span>
  );
}
