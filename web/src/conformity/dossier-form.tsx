import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { useNumberEcho } from '../ui/typed/number-echo';
import { useDocumentChoices } from './choices';
import classes from './conformity.module.css';
import { DocumentList } from './document-list';
import { claimFields, factFields, goodsFields, riskClasses } from './dossier-fields';
import type { DossierDraft } from './use-dossier';

type Props = { draft: DossierDraft; onChange: (part: DossierDraft) => void; onAsk: () => void };

/** Everything the rules may ask of a consignment. What is left empty is not known. */
export function DossierForm({ draft, onChange, onAsk }: Props) {
  const { t } = useWords();
  const { goods, countries } = useDocumentChoices();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk();
  };
  return (
    <form className={`${classes.form} no-print`} onSubmit={submit}>
      <Choice
        label={t('checklist.product')}
        required
        value={draft.product ?? ''}
        choices={goods}
        onChange={(product) => onChange({ product })}
      />
      {(['from', 'to'] as const).map((name) => (
        <Choice
          key={name}
          label={t(`checklist.${name}`)}
          required
          value={draft[name] ?? ''}
          choices={countries}
          onChange={(code) => onChange({ [name]: code })}
        />
      ))}
      {(['declaredOn', 'placedOn'] as const).map((name) => (
        <TextField
          key={name}
          type="date"
          label={t.label(`asked.${name}`)}
          value={draft[name] ?? ''}
          onChange={(day) => onChange({ [name]: day })}
        />
      ))}
      {goodsFields.map(([name, kind]) => (
        <GoodsField key={name} name={name} kind={kind} draft={draft} onChange={onChange} />
      ))}
      <Lots draft={draft} onChange={onChange} />
      <Facts draft={draft} onChange={onChange} />
      <Claims draft={draft} onChange={onChange} />
      <DocumentList draft={draft} onChange={onChange} />
      <Button type="submit">{t('dossier.ask')}</Button>
    </form>
  );
}

type PartProps = Omit<Props, 'onAsk'>;
type Field = (typeof goodsFields)[number];
type FieldProps = PartProps & { name: Field[0]; kind: Field[1] };

function GoodsField({ name, kind, draft, onChange }: FieldProps) {
  const { t } = useWords();
  const { countries } = useDocumentChoices();
  const none = { value: '', label: t('dossier.unknown') };
  const told = draft[name];
  // A quantity from a file may be an interval; the form leaves that as it is.
  const text =
    typeof told === 'string' || typeof told === 'number' || typeof told === 'boolean' ? String(told) : '';
  const label = t.label(`asked.${name}`);
  const choose = (choices: readonly { value: string; label: string }[]) => (
    <Choice
      label={label}
      value={text}
      choices={choices}
      onChange={(value) => onChange({ [name]: kind === 'so' ? soOf(value) : value })}
    />
  );
  switch (kind) {
    case 'country':
      return choose(countries);
    case 'so':
      return choose([
        none,
        { value: 'true', label: t('dossier.yes') },
        { value: 'false', label: t('dossier.no') },
      ]);
    case 'risk':
      return choose([none, ...riskClasses.map((value) => ({ value, label: value }))]);
    case 'use':
      return choose([
        none,
        { value: 'medical', label: t('dossier.medical') },
        { value: 'non-medical', label: t('dossier.nonMedical') },
      ]);
    case 'purpose':
      return choose([
        none,
        ...(['patient', 'wearer', 'both'] as const).map((value) => ({
          value,
          label: t(`dossier.purpose.${value}`),
        })),
      ]);
    case 'basis':
      return choose([
        none,
        { value: 'chinese-standard', label: t('dossier.chineseStandard') },
        { value: 'foreign-standard', label: t('dossier.foreignStandard') },
      ]);
    case 'day':
      return (
        <TextField type="date" label={label} value={text} onChange={(value) => onChange({ [name]: value })} />
      );
    case 'number':
      return (
        <Quantity
          label={label}
          value={text}
          onChange={(value) => onChange({ [name]: value === '' ? undefined : value })}
        />
      );
    case 'text':
      return (
        <TextField
          label={label}
          maxLength={80}
          value={text}
          onChange={(value) => onChange({ [name]: value })}
        />
      );
  }
}

/** An amount in the words and marks of the page's language, and what it is understood as. */
function Quantity(props: { label: string; value: string; onChange: (value: string) => void }) {
  const echo = useNumberEcho(props.value, { isWhole: true });
  return (
    <div>
      <TextField maxLength={40} {...props} />
      {echo && (
        <p className="small" aria-live="polite">
          {echo.text}
        </p>
      )}
    </div>
  );
}

const soOf = (value: string): boolean | undefined => (value === '' ? undefined : value === 'true');

function Facts({ draft, onChange }: PartProps) {
  const { t } = useWords();
  const { facts = {} } = draft;
  const choices = [
    { value: '', label: t('dossier.unknown') },
    { value: 'true', label: t('dossier.yes') },
    { value: 'false', label: t('dossier.no') },
  ];
  return (
    <>
      <h2>{t('dossier.facts')}</h2>
      {factFields.map((fact) => (
        <Choice
          key={fact}
          label={t.label(`fact.${fact}`)}
          value={facts[fact] === undefined ? '' : String(facts[fact])}
          choices={choices}
          onChange={(value) => {
            const { [fact]: _, ...others } = facts;
            const so = soOf(value);
            onChange({ facts: so === undefined ? others : { ...others, [fact]: so } });
          }}
        />
      ))}
    </>
  );
}

function Claims({ draft, onChange }: PartProps) {
  const { t } = useWords();
  const claims = draft.claims ?? [];
  return (
    <fieldset className={classes.wide}>
      <legend>{t.label('asked.claims')}</legend>
      {claimFields.map((claim) => (
        <label key={claim}>
          <input
            type="checkbox"
            checked={claims.includes(claim)}
            onChange={({ target }) =>
              onChange({
                claims: target.checked ? [...claims, claim] : claims.filter((each) => each !== claim),
              })
            }
          />{' '}
          {t.label(`conformity.claim.${claim}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Lots({ draft, onChange }: PartProps) {
  const { t } = useWords();
  const lots = draft.lots ?? [];
  const set = (index: number, part: { batch?: string; expires?: string }) =>
    onChange({ lots: lots.map((lot, at) => (at === index ? { ...lot, ...part } : lot)) });
  return (
    <fieldset className={classes.wide}>
      <legend>{t.label('asked.lots')}</legend>
      {lots.map((lot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lot being typed has no name yet
        <p key={index} className={classes.lot}>
          <TextField
            label={t('field.batch')}
            maxLength={40}
            value={lot.batch}
            onChange={(batch) => set(index, { batch })}
          />
          <TextField
            type="date"
            label={t('field.expires')}
            value={lot.expires ?? ''}
            onChange={(expires) => set(index, { expires })}
          />
          <button
            type="button"
            className="plain-button"
            onClick={() => onChange({ lots: lots.filter((_, at) => at !== index) })}
          >
            {t('dossier.remove')}
          </button>
        </p>
      ))}
      <button
        type="button"
        className="plain-button"
        onClick={() => onChange({ lots: [...lots, { batch: '' }] })}
      >
        {t('dossier.addLot')}
      </button>
    </fieldset>
  );
}
