import type { ReactNode } from 'react';
import type { MergedKind } from '../../../src/case/index';
import { entryLabel, namesOf } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import { differing, filledFields, type MergeSide, mergeSideOf } from './differing';
import { FieldValue } from './field-value';
import classes from './merge.module.css';

type Props = {
  kind: MergedKind;
  one: EntryBody;
  other: EntryBody;
  stays: MergeSide;
  onStays: (side: MergeSide) => void;
  chosen: Readonly<Record<string, MergeSide>>;
  onChoose: (field: string, side: MergeSide) => void;
};

const sides = ['one', 'other'] as const;

/** What each says, field by field. Where they differ one value is chosen; the other stays in the journal. */
export function FieldTable({ kind, one, other, stays, onStays, chosen, onChoose }: Props) {
  const { t } = useWords();
  const both = { one, other };
  const open = new Set(differing(kind, one, other));
  const name = both[mergeSideOf('name', chosen, stays)];
  const others = [...new Set([...namesOf(one), ...namesOf(other)])].filter(
    (each) => each !== entryLabel(name),
  );
  return (
    <table className={classes.fields}>
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('merge.one')}</th>
          <th scope="col">{t('merge.other')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('merge.id')}</th>
          {sides.map((side) => (
            <td key={side} data-label={t(`merge.${side}`)}>
              <Radio name="id" isChosen={stays === side} onChoose={() => onStays(side)}>
                <code>{String(both[side].id)}</code>
              </Radio>
            </td>
          ))}
        </tr>
        {filledFields(kind, one, other).map((field) => (
          <tr key={field.name}>
            <th scope="row">{fieldLabel(kind, field.name, t)}</th>
            {sides.map((side) => {
              const value = <FieldValue kind={kind} field={field} value={both[side][field.name]} />;
              const isChosen = mergeSideOf(field.name, chosen, stays) === side;
              return (
                <td key={side} data-label={t(`merge.${side}`)}>
                  {open.has(field.name) ? (
                    <Radio name={field.name} isChosen={isChosen} onChoose={() => onChoose(field.name, side)}>
                      {value}
                    </Radio>
                  ) : (
                    value
                  )}
                </td>
              );
            })}
          </tr>
        ))}
        {kind !== 'consignment' && (
          <tr>
            <th scope="row">{t('field.alsoKnownAs')}</th>
            <td colSpan={2}>{others.length === 0 ? '–' : others.join(' · ')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

type RadioProps = { name: string; isChosen: boolean; onChoose: () => void; children: ReactNode };

function Radio({ name, isChosen, onChoose, children }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
