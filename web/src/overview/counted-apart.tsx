import { countedAs, type PresentedFinding } from '../../../src/findings/index';
import { groupBy } from '../../../src/lib/lists/index';
import { VerdictBar } from '../findings/verdict-bar';
import { useWords } from '../i18n/index';
import { isAxis, isCountedApart } from '../i18n/words';
import classes from './overview.module.css';

/** What is of different kinds is not counted as one: a route is made up of the shipments beside it. */
export function CountedApart({ answers, about }: { answers: readonly PresentedFinding[]; about?: string }) {
  const { t } = useWords();
  const parts = [...groupBy(answers, countedAs)];
  const name = (part: string): string =>
    isCountedApart(part) ? t(`overview.of.${part}`) : isAxis(part) ? t.label(`axis.${part}`) : part;
  return parts.map(([part, findings]) => (
    <div key={part}>
      {parts.length > 1 && <h3 className={classes.of}>{name(part)}</h3>}
      <VerdictBar findings={findings} {...(about === undefined ? {} : { about, of: part })} />
    </div>
  ));
}
