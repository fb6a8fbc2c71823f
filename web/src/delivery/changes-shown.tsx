import { useWords } from '../i18n/index';
import type { ChangeLine } from './changes';

type Props = { changes: readonly ChangeLine[]; takeBack: () => void };

/** What has happened today, one line each; the last can be taken back. */
export function ChangesShown({ changes, takeBack }: Props) {
  const { t } = useWords();
  if (changes.length === 0) return <p>{t('plan.change.none')}</p>;
  const saidOf = ({ at, vehicle, ward, until, stock, held, added }: ChangeLine): string => {
    const time = String(at);
    if (ward !== undefined) return t('plan.said.ward', { time, ward: String(ward), stock: Number(stock) });
    if (until !== undefined)
      return t('plan.said.stands', { time, vehicle: String(vehicle), until: String(until) });
    if (vehicle !== undefined) return t('plan.said.lost', { time, vehicle: String(vehicle) });
    if (held !== undefined) return t('plan.said.held', { time, packs: Number(held) });
    return t('plan.said.come', { time, packs: Number(added) });
  };
  return (
    <>
      <ol>
        {changes.map((change) => (
          <li key={JSON.stringify(change)} dir="auto">
            {saidOf(change)}
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="plain-button" onClick={takeBack}>
          {t('plan.change.takeBack')}
        </button>
      </p>
    </>
  );
}
