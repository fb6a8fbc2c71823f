import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { usePaperChoices } from './choices';
import classes from './conformity.module.css';
import { paperDays, paperTexts } from './dossier-fields';
import type { DossierDraft } from './use-dossier';

type Paper = NonNullable<DossierDraft['documents']>[number];
type Props = { draft: DossierDraft; onChange: (part: DossierDraft) => void };

/** The papers in hand, one after another, and those known not to exist. */
export function PaperList({ draft, onChange }: Props) {
  const { t } = useWords();
  const papers = draft.documents ?? [];
  const set = (index: number, part: Paper) =>
    onChange({ documents: papers.map((paper, at) => (at === index ? { ...paper, ...part } : paper)) });
  return (
    <>
      <h2>{t('dossier.documents')}</h2>
      {papers.map((paper, index) => (
        <PaperFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper being typed has no name yet
          key={index}
          number={index + 1}
          paper={paper}
          onChange={(part) => set(index, part)}
          onRemove={() => onChange({ documents: papers.filter((_, at) => at !== index) })}
        />
      ))}
      <p className={classes.wide}>
        <button
          type="button"
          className="plain-button"
          onClick={() => onChange({ documents: [...papers, { title: '' }] })}
        >
          {t('dossier.addPaper')}
        </button>
      </p>
      <Absent draft={draft} onChange={onChange} />
    </>
  );
}

type PaperProps = {
  number: number;
  paper: Paper;
  onChange: (part: Paper) => void;
  onRemove: () => void;
};

function PaperFields({ number, paper, onChange, onRemove }: PaperProps) {
  const { t } = useWords();
  const { papers, countries, goods } = usePaperChoices();
  const field = (name: Exclude<keyof Paper, 'amount'>) => ({
    value: paper[name] ?? '',
    onChange: (value: string) => onChange({ [name]: value === '' ? undefined : value }),
  });
  const outcomes = [
    { value: '', label: t('dossier.unknown') },
    ...(['pass', 'fail', 'inconclusive'] as const).map((value) => ({ value, label: t(`choice.${value}`) })),
  ];
  return (
    <fieldset className={`${classes.wide} ${classes.paper}`}>
      <legend>{t('dossier.paper', { number })}</legend>
      <TextField label={t('field.title')} required maxLength={200} {...field('title')} />
      <Choice label={t('field.documentType')} choices={papers} {...field('documentType')} />
      {paperTexts.map((name) => (
        <TextField key={name} label={t(`field.${name}`)} maxLength={80} {...field(name)} />
      ))}
      {paperDays.map((name) => (
        <TextField
          key={name}
          type="date"
          label={name === 'doneOn' ? t('dossier.doneOn') : t(`field.${name}`)}
          {...field(name)}
        />
      ))}
      <Choice label={t('certificate.issuerCountry')} choices={countries} {...field('issuerCountry')} />
      <Choice label={t('dossier.paperProduct')} choices={goods} {...field('product')} />
      <Choice label={t('field.outcome')} choices={outcomes} {...field('outcome')} />
      <button type="button" className="plain-button" onClick={onRemove}>
        {t('dossier.remove')}
      </button>
    </fieldset>
  );
}

function Absent({ draft, onChange }: Props) {
  const { t } = useWords();
  const { papers } = usePaperChoices();
  const absent = draft.absent ?? [];
  const labelOf = new Map(papers.map(({ value, label }) => [value, label]));
  return (
    <fieldset className={classes.wide}>
      <legend>{t('dossier.absent')}</legend>
      <Choice
        label={t('dossier.addAbsent')}
        value=""
        choices={papers.filter(({ value }) => !absent.includes(value))}
        onChange={(type) => type !== '' && onChange({ absent: [...absent, type] })}
      />
      <ul className={classes.ticks}>
        {absent.map((type) => (
          <li key={type}>
            {labelOf.get(type) ?? type}{' '}
            <button
              type="button"
              className="plain-button"
              onClick={() => onChange({ absent: absent.filter((each) => each !== type) })}
            >
              {t('dossier.remove')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
