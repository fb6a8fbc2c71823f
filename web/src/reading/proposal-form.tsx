import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useChoices } from '../edit/choices';
import { fieldsOf as formFields } from '../edit/fields';
import { useWords } from '../i18n/index';
import { useNumberEcho } from '../ui/typed/number-echo';
import { useDayEcho } from '../ui/typed/typed-day';
import { NameField } from './name-field';
import type { Proposal } from './proposals';
import classes from './reading.module.css';
import type { ProposalFields } from './review-draft';
import { ShipmentField } from './shipment-field';
import type { Review } from './use-review';

type Props = {
  proposal: Proposal;
  fields: ProposalFields;
  errors: Readonly<Record<string, string>>;
  /** The one that is asked for, which the person lands in. */
  asked: string | undefined;
  review: Review;
  onAccept: () => void;
  onLeave: () => void;
};

// What the words of a statement are nearly always about; the rest is folded away.
const first: ReadonlySet<string> = new Set(['amount', 'product', 'from', 'to', 'stage', 'terms', 'shipment']);

/** A proposal to be corrected, with nothing in it that its words do not call for. */
export function ProposalForm({ proposal, fields, errors, asked, review, onAccept, onLeave }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const name = asked ?? 'amount';
    const input = form.current?.querySelector<HTMLElement>(
      `[data-field="${name}"] :is(input, textarea, select)`,
    );
    input?.focus();
  }, [asked]);
  const edit = (part: Partial<ProposalFields>) => review.edit(proposal, part);
  const names = review.told.from.reading.parties.map(({ name }) => name);
  const common = { fields, errors, edit };
  const party = (name: 'from' | 'to' | 'speaker') => (
    <div data-field={name}>
      <NameField
        kind="party"
        label={t(`field.${name}`)}
        value={fields[name]}
        error={errors[name]}
        also={names}
        review={review}
        onChange={(value) => edit({ [name]: value })}
      />
    </div>
  );
  return (
    <form
      ref={form}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAccept();
      }}
    >
      <AmountField {...common} name="amount" language={review.told.from.language} />
      <div data-field="product">
        <NameField
          kind="product"
          label={t('field.product')}
          value={fields.product}
          error={errors.product}
          review={review}
          onChange={(product) => edit({ product })}
        />
      </div>
      {party('from')}
      {party('to')}
      <ChoiceField {...common} name="stage" />
      <ChoiceField {...common} name="terms" />
      <ShipmentField
        proposal={proposal}
        fields={fields}
        error={errors.shipment}
        review={review}
        onChange={(shipment) => edit({ shipment })}
      />
      <details
        className={classes.more}
        open={Object.keys(errors).some((name) => !first.has(name)) || undefined}
      >
        <summary>{t('edit.group.more')}</summary>
        <div className={classes.form}>
          <ChoiceField {...common} name="called" />
          <ChoiceField {...common} name="measure" />
          <LineField {...common} name="unit" />
          <DayField {...common} />
          <AmountField {...common} name="value" language={review.told.from.language} />
          <LineField {...common} name="currency" />
          {party('speaker')}
          <div data-field="place">
            <NameField
              kind="place"
              label={t('field.place')}
              value={fields.place}
              error={errors.place}
              also={names}
              review={review}
              onChange={(place) => edit({ place })}
            />
          </div>
          <LongField {...common} name="text" />
          <LongField {...common} name="quote" />
        </div>
      </details>
      <div className={classes.buttons}>
        <Button type="submit" size="xs">
          {t('read.accept')}
        </Button>
        <Button variant="default" size="xs" onClick={onLeave}>
          {t('read.leave-form')}
        </Button>
      </div>
    </form>
  );
}

type FieldProps<Name extends keyof ProposalFields> = {
  name: Name;
  fields: ProposalFields;
  errors: Readonly<Record<string, string>>;
  edit: (part: Partial<ProposalFields>) => void;
};

function AmountField({
  name,
  fields,
  errors,
  edit,
  language,
}: FieldProps<'amount' | 'value'> & { language: string | undefined }) {
  const { t } = useWords();
  const echo = useNumberEcho(fields[name], { language });
  return (
    <TextInput
      wrapperProps={{ 'data-field': name }}
      label={t(`field.${name}`)}
      value={fields[name]}
      error={errors[name]}
      description={echo?.text}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      onChange={({ currentTarget }) => edit({ [name]: currentTarget.value })}
    />
  );
}

function LineField({ name, fields, errors, edit }: FieldProps<'unit' | 'currency'>) {
  const { t } = useWords();
  return (
    <TextInput
      label={t(`field.${name}`)}
      value={fields[name]}
      error={errors[name]}
      autoComplete="off"
      onChange={({ currentTarget }) => edit({ [name]: currentTarget.value })}
    />
  );
}

function DayField({ fields, errors, edit }: Omit<FieldProps<'on'>, 'name'>) {
  const { t } = useWords();
  const echo = useDayEcho(fields.on);
  return (
    <TextInput
      label={t('field.on')}
      value={fields.on}
      error={errors.on}
      description={echo}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      onChange={({ currentTarget }) => edit({ on: currentTarget.value })}
    />
  );
}

function LongField({ name, fields, errors, edit }: FieldProps<'text' | 'quote'>) {
  const { t } = useWords();
  return (
    <div data-field={name} className={classes.wide}>
      <Textarea
        label={t(`field.${name}`)}
        value={fields[name]}
        error={errors[name]}
        autosize
        minRows={1}
        maxRows={8}
        onChange={({ currentTarget }) => edit({ [name]: currentTarget.value })}
      />
    </div>
  );
}

const statementFields = formFields('statement');

function ChoiceField({ name, fields, errors, edit }: FieldProps<'stage' | 'terms' | 'called' | 'measure'>) {
  const { t } = useWords();
  const field = statementFields.find((each) => each.name === name);
  const choices = useChoices(field ?? { name, type: 'choice', required: false, choices: [] }, 'statement');
  return (
    <NativeSelect
      label={t(`field.${name}`)}
      value={fields[name]}
      error={errors[name]}
      data={[{ value: '', label: '–' }, ...choices]}
      onChange={({ currentTarget }) => edit({ [name]: currentTarget.value })}
    />
  );
}
