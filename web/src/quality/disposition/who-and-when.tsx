import { useWords } from '../../i18n/index';
import { SignedBy } from '../../people/signed-by';
import { TextField } from '../../ui/text-field';

type Entered = { readonly by: string; readonly on: string; readonly note: string };
type Props = { value: Entered; change: (typed: Partial<Entered>) => void };

/** Who enters it, the day, and a note. */
export function WhoAndWhen({ value, change }: Props) {
  const { t } = useWords();
  return (
    <>
      <SignedBy label={t('lot.by')} maxLength={120} value={value.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('lot.on')}
        type="date"
        required
        value={value.on}
        onChange={(on) => change({ on })}
      />
      <TextField
        label={t('field.note')}
        maxLength={200}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
