import { Kind } from '../../../src/case/index';
import type { Explanation } from '../../../src/server/api';
import { useWords } from '../i18n/index';
import { isKind } from '../i18n/words';
import { EntryFacts } from './entry-facts';
import classes from './evidence.module.css';
import { SourceLine } from './source-line';
import { StatementCard } from './statement-card';

type Item = Explanation['reasons'][number]['evidence'][number];

/** One thing a reason stands on: a statement, or a certificate, test, media item or study. */
export function EvidenceItem({ item }: { item: Item }) {
  const { t } = useWords();
  if (item.statement) return <StatementCard statement={item.statement} source={item.source} />;
  return (
    <div className={classes.card}>
      <p className={classes.kind}>{isKind(item.kind) ? t(`kind.${item.kind}`) : item.kind}</p>
      <p className={classes.text}>{item.title}</p>
      {item.entry && (
        <EntryFacts kind={Kind.safeParse(item.kind).data} entry={item.entry} names={item.names} />
      )}
      {item.source && <SourceLine source={item.source} />}
    </div>
  );
}
