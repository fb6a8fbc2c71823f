import { Checkbox } from '@mantine/core';
import { useWords } from '../../i18n/index';
import { TextField } from '../../ui/text-field';
import { typedNumber } from '../../ui/typed/typed-number';

export type GoodsOffered = {
  readonly id: string;
  readonly label: string;
  readonly isThing: boolean;
  readonly hint?: string | undefined;
};
export type Amounts = Readonly<Record<string, string>>;

type Props = {
  goods: readonly GoodsOffered[];
  amounts: Amounts;
  onChange: (amounts: Amounts) => void;
};

/** How many of each; a carton is there or not. */
export function GoodsFields({ goods, amounts, onChange }: Props) {
  const { t } = useWords();
  const put = (id: string, amount: string) => onChange({ ...amounts, [id]: amount });
  return goods.map(({ id, label, isThing, hint }) =>
    isThing ? (
      <Checkbox
        key={id}
        label={`${t('forward.carton')}: ${label}`}
        checked={amounts[id] === '1'}
        onChange={({ target }) => put(id, target.checked ? '1' : '')}
      />
    ) : (
      <TextField
        key={id}
        label={hint === undefined ? label : `${label} (${hint})`}
        value={amounts[id] ?? ''}
        numeric
        onChange={(amount) => put(id, amount)}
      />
    ),
  );
}

/** What was typed, line by line; undefined where an amount is none. */
export function linesTyped(goods: readonly GoodsOffered[], amounts: Amounts) {
  const lines = goods.flatMap(({ id }) => {
    const text = amounts[id]?.trim() ?? '';
    return text === '' ? [] : [{ goods: id, pieces: typedNumber(text, { isWhole: true }) }];
  });
  return lines.length > 0 && lines.every(({ pieces }) => pieces > 0) ? lines : undefined;
}
