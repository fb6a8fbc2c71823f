import { placeText } from '../../../../src/movement/delivery/index';
import { useWords } from '../../i18n/index';
import { Moment } from './moment';
import { PlaceName } from './place-name';
import { stepText } from './step-text';
import classes from './trace.module.css';
import type { Traced } from './traced';

/** What happened, in order. */
export function Path({ path, names }: Pick<Traced, 'path' | 'names'>) {
  const { t } = useWords();
  return (
    <ol className={classes.path}>
      {path.map((each, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike in all that is shown, and none is moved
        <li key={i}>
          <Moment time={each.time} offset={each.offset} />{' '}
          <strong>
            {each.recall === undefined
              ? stepText(each.step ?? each.type, t)
              : t('trace.path.recall', { what: t(`recalls.what.${each.recall}`) })}
          </strong>{' '}
          {each.place !== undefined && <PlaceName id={each.place} names={names} />}
          {each.to !== undefined && each.to !== each.place && (
            <> {t('trace.path.to', { to: placeText(each.to, names[each.to]) })}</>
          )}
        </li>
      ))}
    </ol>
  );
}
