import type { JobSummary, ResultFiles } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatBytes, formatNumber } from '../format';
import { useWords } from '../i18n/index';
import { isResultFile } from '../i18n/words';
import { addressOf } from '../operations';
import { Answered } from '../shell/states';
import { useResult } from './jobs';
import classes from './result.module.css';
import { useRunShown } from './run-shown';

type File = ResultFiles['files'][number];

/** Every file of the result, one line for each thing and one link for each form of it. */
export function Downloads({ job, summary: { network } }: { job: string; summary: JobSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  const run = useRunShown();
  const files = useResult('files', job, {});
  return (
    <Answered query={files} place="part">
      {(data) => (
        <dl className={classes.files}>
          {[...byBaseName(data.files)].map(([base, forms]) => (
            <div key={base}>
              <dt>
                {isResultFile(base) ? t(`hashtags.file.${base}`) : base}{' '}
                {base === 'network' && network && (
                  <span className="small">
                    {t('hashtags.file.network.size', {
                      accounts: formatNumber(network.accounts, language),
                      edges: formatNumber(network.edges, language),
                    })}
                  </span>
                )}
              </dt>
              <dd>
                {forms.map(({ name, bytes }) => (
                  <a
                    key={name}
                    href={addressOf('/api/amplification/jobs/{job}/files/{file}', { job, file: name, run })}
                    download
                  >
                    {name} <span className="small">{formatBytes(bytes, language)}</span>
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Answered>
  );
}

function byBaseName(files: readonly File[]): Map<string, File[]> {
  const bases = new Map<string, File[]>();
  for (const file of files) {
    const base = file.name.replace(/\..*$/, '');
    bases.set(base, [...(bases.get(base) ?? []), file]);
  }
  return bases;
}
