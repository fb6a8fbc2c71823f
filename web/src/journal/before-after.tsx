import { shownText } from '../../../src/lib/names/index';
import type { JournalPage } from '../../../src/server/api';
import { useWords } from '../i18n/index';
import { isField, isKind } from '../i18n/words';
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
              <Field key={field.name} field={field} />
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

function Field({ field: { name, before, after } }: { field: FieldChange }) {
  const { t } = useWords();
  return (
    <>
      <dt>{isField(name) ? t(`field.${name}`) : name}</dt>
      <dd>
        {before !== undefined && <del>{shownText(before)}</del>}
        {before !== undefined && after !== undefined && ' → '}
        {after !== undefined && <ins>{shownText(after)}</ins>}
      </dd>
    </>
  );
}
