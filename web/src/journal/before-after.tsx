import { Kind } from '../../../src/case/index';
import { shownText } from '../../../src/lib/names/index';
import type { JournalPage } from '../../../src/server/api';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import { isKind } from '../i18n/words';
import { changesIn, type FieldChange, fieldChanges } from './changes-in';
import classes from './journal.module.css';

const shownMax = 20;

/** What each entry said before and says after, field by field. */
export function BeforeAfter({ entry }: { entry: JournalPage['entries'][number] }) {
  const { t } = useWords();
  const changes = changesIn(entry);
  if (changes.length === 0) return null;
  return (
    <details className={classes.change}>
      <summary>{t('journal.beforeAfter')}</summary>
      {changes.slice(0, shownMax).map((change) => (
        <div key={`${change.kind} ${change.id}`}>
          <p className="small">
            {isKind(change.kind) ? t(`kind.${change.kind}`) : change.kind} {change.id}
          </p>
          <dl>
            {fieldChanges(change).map((field) => (
              <Field key={field.name} kind={Kind.safeParse(change.kind).data} field={field} />
            ))}
          </dl>
        </div>
      ))}
      {changes.length > shownMax && (
        <p className="small">{t('merge.more', { count: changes.length - shownMax })}</p>
      )}
    </details>
  );
}

type FieldProps = { kind: Kind | undefined; field: FieldChange };

function Field({ kind, field: { name, before, after } }: FieldProps) {
  const { t } = useWords();
  return (
    <>
      <dt>{fieldLabel(kind, name, t)}</dt>
      <dd>
        {before !== undefined && <del>{shownText(before)}</del>}
        {before !== undefined && after !== undefined && ' → '}
        {after !== undefined && <ins>{shownText(after)}</ins>}
      </dd>
    </>
  );
}
