import type { PackingReading } from '../../../../src/movement/packing/api';
import { useWords } from '../../i18n/index';
import tables from '../../reading/tables/tables.module.css';

const levels = ['asked', 'problem', 'assumed'] as const;
const titles = { asked: 'packing.asked', problem: 'packing.problems', assumed: 'packing.assumed' } as const;

/** Everything that was assumed, asked or found wrong, before anything is taken. */
export function Notes({ reading: { notes } }: { reading: PackingReading }) {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="packing-notes">
      <h2 id="packing-notes">{t('packing.notes')}</h2>
      {levels.map((level) => {
        const some = notes.filter((note) => note.level === level);
        if (some.length === 0) return null;
        return (
          <div key={level}>
            <h3>{t(titles[level])}</h3>
            <ul className={tables.notices}>
              {some.map(({ sheet, row, message }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: notes stay where they are
                <li key={at}>
                  {sheet !== null && `${sheet} `}
                  {row !== null && <strong>{t('packing.row', { row })} </strong>}
                  {message}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
