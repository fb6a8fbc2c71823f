import { useTranslation } from 'react-i18next';
import type { ResultFiles } from '../../../src/amplification/api';
import { apiPath } from '../api';
import { useLanguage } from '../case-query';
import { formatBytes } from '../format';
import { isResultFile } from '../i18n/words';
import { Answered } from '../shell/states';
import { jobPath, useResult } from './jobs';
import classes from './result.module.css';

type File = ResultFiles['files'][number];

/** Every file of the result, one line for each thing and one link for each form of it. */
export function Downloads({ job }: { job: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const files = useResult<ResultFiles>(job, '/files');
  return (
    <Answered query={files} place="part">
      {(data) => (
        <dl className={classes.files}>
          {[...byBaseName(data.files)].map(([base, forms]) => (
            <div key={base}>
              <dt>{isResultFile(base) ? t(`hashtags.file.${base}`) : base} </dt>
              <dd>
                {forms.map(({ name, bytes }) => (
                  <a key={name} href={apiPath(jobPath(job, `/files/${encodeURIComponent(name)}`))} download>
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
