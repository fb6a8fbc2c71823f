import classes from './dossier.module.css';
import { useEdition, useSiteWords } from './edition-context';

/** The address of a source in full, its hash, and whether a copy goes with the dossier. */
export function SourceKept({ id }: { id: string }) {
  const say = useSiteWords();
  const source = useEdition().sources.find((each) => each.id === id);
  if (!source) return null;
  return (
    <>
      {source.withdrawn && <p className={classes.warning}>{say('site.withdrawn')}</p>}
      <dl className={classes.hashes}>
        {source.url !== undefined && (
          <div className={classes.row}>
            <dt>{say('site.address')}</dt>
            <dd>{source.url}</dd>
          </div>
        )}
        {source.sha256 !== undefined && (
          <div className={classes.row}>
            <dt>SHA-256</dt>
            <dd>
              <code>{source.sha256}</code>
            </dd>
          </div>
        )}
        <div className={classes.row}>
          <dt>{say('site.kept')}</dt>
          <dd>{say(`site.kept.${source.kept}`)}</dd>
        </div>
      </dl>
    </>
  );
}
