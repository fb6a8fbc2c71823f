import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChoices } from '../edit/choices';
import { fieldsOf as formFields } from '../edit/fields';
import { useWords } from '../i18n/index';
import { partyLabel } from './known-names';
import type { Proposal } from './proposals';
import classes from './reading.module.css';
import type { ProposalFields } from './review-draft';
import { useShipmentChoices } from './shipment-field';
import type { Review } from './use-review';

const statementFields = formFields('statement');

/** The word of a choice in the language of the page. */
export function useChoiceWord(name: 'stage' | 'terms' | 'called' | 'measure'): (word: string) => string {
  const field = statementFields.find((each) => each.name === name);
  const choices = useChoices(field ?? { name, type: 'choice', required: false, choices: [] }, 'statement');
  return (word) => choices.find(({ value }) => value === word)?.label ?? word;
}

/** A proposal in one line. */
export function ProposalHead({ fields }: { fields: ProposalFields }) {
  const { t } = useWords();
  const measure = useChoiceWord('measure');
  const goods = fields.product || (fields.measure === '' ? '' : measure(fields.measure));
  const head = [fields.amount, goods].filter((part) => part !== '').join(' ');
  return <>{head === '' ? t('read.no-goods') : head}</>;
}

type Props = { proposal: Proposal; fields: ProposalFields; review: Review };

/** Everything a proposal says, in the words it will be entered in. */
export function ProposalFacts({ proposal, fields, review }: Props) {
  const { t } = useWords();
  const [stage, terms, called] = [useChoiceWord('stage'), useChoiceWord('terms'), useChoiceWord('called')];
  const shipments = useShipmentChoices(proposal, fields, review);
  const { from, to, speaker, on, value, currency } = fields;
  const isOpen = proposal.unsure.from.length + proposal.unsure.to.length > 0;
  const isBetween = from !== '' || to !== '' || isOpen;
  const said = [fields.terms && terms(fields.terms), fields.called && `“${called(fields.called)}”`];
  return (
    <dl className={classes.facts}>
      <Fact name={t('read.fact.way')}>
        {isBetween && <Way proposal={proposal} from={from} to={to} review={review} />}
      </Fact>
      <Fact name={t('field.product')}>
        {review.told.alikeTo('product', fields.product).length > 0 && (
          <Name kind="product" name={fields.product} review={review} />
        )}
      </Fact>
      <Fact name={t('field.unit')}>{fields.unit}</Fact>
      <Fact name={t('field.stage')}>{fields.stage && stage(fields.stage)}</Fact>
      <Fact name={t('field.terms')}>{said.filter(Boolean).join(', ')}</Fact>
      <Fact name={t('field.on')}>{on}</Fact>
      <Fact name={t('field.value')}>{value && `${value} ${currency}`}</Fact>
      <Fact name={t('field.speaker')}>{speaker && <Name kind="party" name={speaker} review={review} />}</Fact>
      <Fact name={t('field.place')}>{fields.place}</Fact>
      <Fact name={t('field.consignment')}>
        {shipments.find(({ value: choice }) => choice === fields.shipment)?.label}
      </Fact>
    </dl>
  );
}

/** Nothing where nothing is said. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type WayProps = Omit<Props, 'fields'> & { from: string; to: string };

function Way({ proposal, from, to, review }: WayProps) {
  return (
    <>
      <Side side="from" name={from} proposal={proposal} review={review} /> →{' '}
      <Side side="to" name={to} proposal={proposal} review={review} />
    </>
  );
}

type SideProps = Omit<Props, 'fields'> & { side: 'from' | 'to'; name: string };

function Side({ side, name, proposal, review }: SideProps) {
  const { t } = useWords();
  if (name === '' && proposal.unsure[side].length > 0)
    return <OpenSide side={side} proposal={proposal} review={review} />;
  if (name === '') return <span className="small">{t('read.nobody')}</span>;
  return (
    <>
      <Name kind="party" name={name} review={review} />
      {review.told.isFromElsewhere(proposal, side) && (
        <span className={classes.elsewhere}> {t('read.elsewhere')}</span>
      )}
    </>
  );
}

/** Where the words do not decide: those they leave room for, one click each. */
function OpenSide({ side, proposal, review }: Omit<SideProps, 'name'>) {
  const { t } = useWords();
  const { known } = review.told.from;
  return (
    <span className={classes.open}>
      {t(`read.unsure.${side}`)}
      {proposal.unsure[side].map((name) => (
        <Button
          key={name}
          size="compact-xs"
          variant="default"
          onClick={() => review.edit(proposal, { [side]: partyLabel(name, known) })}
        >
          {partyLabel(name, known)}
        </Button>
      ))}
    </span>
  );
}

/** A name, and that it is new to the case. */
function Name({ kind, name, review }: { kind: 'party' | 'product'; name: string; review: Review }) {
  const { t } = useWords();
  const field = formFields(kind).find((each) => each.name === 'kind');
  const choices = useChoices(field ?? { name: 'kind', type: 'choice', required: true, choices: [] }, kind);
  if (!review.told.isNew(kind, name)) return <>{name}</>;
  const nature = review.told.natureOf(kind, name);
  const what = choices.find(({ value }) => value === nature)?.label ?? nature;
  return (
    <>
      {name} <span className={classes.fresh}>{t('read.fresh', { what })}</span>
      {review.told.alikeTo(kind, name).map(({ label, why }) => (
        <button
          key={label}
          type="button"
          className="plain-button"
          onClick={() => review.takeAs(kind, name, label)}
        >
          {t('read.alike', { name: label, why: t(`name.alike.${why}`) })}
        </button>
      ))}
    </>
  );
}
