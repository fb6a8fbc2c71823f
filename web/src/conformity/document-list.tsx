import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { useDocumentChoices } from './choices';
import classes from './conformity.module.css';
import { documentDays, documentTexts } from './dossier-fields';
import type { DossierDraft } from './use-dossier';

type Item = NonNullable<DossierDraft['documents']>[number];
type Props = { draft: DossierDraft; onChange: (part: DossierDraft) => void };

/** The documents in hand, one after another, and those known not to exist. */
export function DocumentList({ draft, onChange }: Props) {
  const { t } = useWords();
  const documents = draft.documents ?? [];
  const set = (index: number, part: Item) =>
    onChange({ documents: documents.map((item, at) => (at === index ? { ...item, ...part } : item)) });
  return (
    <>
      <h2>{t('dossier.documents')}</h2>
      {documents.map((item, index) => (
        <DocumentFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a document being typed has no name yet
          key={index}
          number={index + 1}
          item={item}
          onChange={(part) => set(index, part)}
          onRemove={() => onChange({ documents: documents.filter((_, at) => at !== index) })}
        />
      ))}
      <p className={classes.wide}>
        <button
          type="button"
          className="plain-button"
          onClick={() => onChange({ documents: [...documents, { title: '' }] })}
        >
          {t('dossier.addDocument')}
        </button>
      </p>
      <Absent draft={draft} onChange={onChange} />
    </>
  );
}

type DocumentProps = {
  number: number;
  item: Item;
  onChange: (part: Item) => void;
  onRemove: () => void;
};

function DocumentFields({ number, item, onChange, onRemove }: DocumentProps) {
  const { t } = useWords();
  const { documentTypes, countries, goods } = useDocumentChoices();
  const field = (name: Exclude<keyof Item, 'amount'>) => ({
    value: item[name] ?? '',
    onChange: (value: string) => onChange({ [name]: value === '' ? undefined : value }),
  });
  const outcomes = [
    { value: '', label: t('dossier.unknown') },
    ...(['pass', 'fail', 'inconclusive'] as const).map((value) => ({ value, label: t(`choice.${value}`) })),
  ];
  return (
    <fieldset className={`${classes.wide} ${classes.item}`}>
      <legend>{t('dossier.document', { number })}</legend>
      <TextField label={t('field.title')} required maxLength={200} {...field('title')} />
      <Choice label={t('field.documentType')} choices={documentTypes} {...field('documentType')} />
      {documentTexts.map((name) => (
        <TextField key={name} label={t(`field.${name}`)} maxLength={80} {...field(name)} />
      ))}
      {documentDays.map((name) => (
        <TextField
          key={name}
          type="date"
          label={name === 'doneOn' ? t('dossier.doneOn') : t(`field.${name}`)}
          {...field(name)}
        />
      ))}
      <Choice label={t('certificate.issuerCountry')} choices={countries} {...field('issuerCountry')} />
      <Choice label={t('dossier.documentProduct')} choices={goods} {...field('product')} />
      <Choice label={t('field.outcome')} choices={outcomes} {...field('outcome')} />
      <button type="button" className="plain-button" onClick={onRemove}>
        {t('dossier.remove')}
      </button>
    </fieldset>
  );
}

function Absent({ draft, onChange }: Props) {
  const { t } = useWords();
  const { documentTypes } = useDocumentChoices();
  const absent = draft.absent ?? [];
  const labelOf = new Map(documentTypes.map(({ value, label }) => [value, label]));
  return (
    <fieldset className={classes.wide}>
      <legend>{t('dossier.absent')}</legend>
      <Choice
        label={t('dossier.addAbsent')}
        value=""
        choices={documentTypes.filter(({ value }) => !absent.includes(value))}
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
