import { nameText, placeText } from '../../../../src/movement/delivery/index';
import { useWords } from '../../i18n/index';
import table from '../../ui/table/table.module.css';
import { Moment } from './moment';
import { PlaceName } from './place-name';
import classes from './trace.module.css';
import type { Traced } from './traced';

type Place = Traced['where'][number];

const shownMax = 20;

type Names = Traced['names'];

/** A line for each place: what is there, since when, and whether that is certain. */
export function PlaceRows({ places, names }: { places: readonly Place[]; names: Names }) {
  const { t } = useWords();
  return (
    <table className={`${table.table} ${classes.places}`}>
      <thead>
        <tr>
          <th scope="col">{t('trace.what')}</th>
          <th scope="col">{t('trace.place')}</th>
          <th scope="col">{t('trace.since')}</th>
          <th scope="col">{t('trace.sure')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={JSON.stringify(place)}>
            <td data-label={t('trace.what')}>
              <div>
                <Things ids={place.ids} />
                <Quantity quantity={place.quantity} />
                {place.within !== undefined && (
                  <p className="small">{t('trace.within', { id: nameText(place.within) })}</p>
                )}
              </div>
            </td>
            <td data-label={t('trace.place')}>
              <Where place={place} names={names} />
            </td>
            <td data-label={t('trace.since')}>
              {place.since !== undefined && <Moment time={place.since} offset={place.offset} />}
            </td>
            <td data-label={t('trace.sure')}>
              {place.sure === 'certain' ? t('trace.certain') : t('trace.possibly')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Things({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <ul className={classes.things}>
        {ids.slice(0, shownMax).map((id) => (
          <li key={id}>
            <code>{nameText(id)}</code>
          </li>
        ))}
      </ul>
      {ids.length > shownMax && <p className="small">{t('trace.more', { count: ids.length - shownMax })}</p>}
    </>
  );
}

function Where({ place: { state, place, from, to, isRefused }, names }: { place: Place; names: Names }) {
  const { t } = useWords();
  if (state === 'at') return <PlaceName id={place ?? ''} names={names} />;
  if (isRefused) return <>{t('trace.way.refused', { place: called(from, names) })}</>;
  if (state === 'in-transit')
    return (
      <>
        {t('trace.way', {
          from: called(from, names),
          to: called(to, names),
        })}
      </>
    );
  return <>{t(`trace.state.${state}`)}</>;
}

const called = (id: string | undefined, names: Names): string =>
  id === undefined ? '?' : placeText(id, names[id]);

function Quantity({ quantity }: { quantity: Place['quantity'] }) {
  const { t } = useWords();
  if (quantity === undefined) return null;
  const { low, high, uom = '' } = quantity;
  if (high === undefined) return <p>{t('trace.quantity.open', { low, uom })}</p>;
  return (
    <p>
      {low === high ? t('trace.quantity', { low, uom }) : t('trace.quantity.between', { low, high, uom })}
    </p>
  );
}
