import type { JobSummary } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatBytes, formatNumber, formatSeconds, formatShare } from '../format';
import { type Language, type Say, useWords } from '../i18n/index';
import { FactList } from '../ui/fact-list';
import { byLabel, layoutLabel } from './by-label';
import classes from './result.module.css';

/** What was asked, of which file, with what: enough for somebody else to get the same. */
export function Parameters({ summary }: { summary: JobSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <>
      <h3>{t('hashtags.parameters')}</h3>
      <FactList className={classes.facts} facts={factsOf(summary, t, language)} />
    </>
  );
}

function factsOf(summary: JobSummary, t: Say, language: Language): [string, string][] {
  const { parameters, seconds, input, pairs, peakMemoryBytes } = summary;
  const { minParticipation, edgeWeight, falseDiscovery } = parameters;
  const { versions } = summary;
  const rate = isObject(falseDiscovery) ? falseDiscovery.rate : undefined;
  const total = Object.values(seconds).reduce((sum, value) => sum + value, 0);
  return [
    [t('hashtags.by'), byLabel(parameters.by, t)],
    [t('hashtags.window'), formatSeconds(parameters.windowSeconds, language, 'sentence')],
    [t('hashtags.mode'), t(`hashtags.mode.${parameters.mode === 'cooRTweet' ? 'cooRTweet' : 'default'}`)],
    ...fact(t('hashtags.minimum'), minParticipation, (value) => formatNumber(value, language)),
    ...fact(t('hashtags.edgeWeight'), edgeWeight, (value) => formatNumber(value, language)),
    ...fact(t('hashtags.fdr'), rate, (value) => formatShare(value, language)),
    [t('hashtags.layout'), layoutLabel(parameters.layout, t)],
    [t('hashtags.pairs'), formatNumber(pairs, language)],
    [
      t('hashtags.took'),
      t('hashtags.took.value', {
        seconds: formatSeconds(Math.round(total * 10) / 10, language),
        memory: formatBytes(peakMemoryBytes, language),
      }),
    ],
    [t('hashtags.sha256'), input.sha256],
    ...(isObject(versions)
      ? [
          [
            t('hashtags.versions'),
            Object.entries(versions)
              .map((entry) => entry.join(' '))
              .join(', '),
          ] as [string, string],
        ]
      : []),
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const fact = (name: string, value: unknown, say: (value: number) => string): [string, string][] =>
  typeof value === 'number' ? [[name, say(value)]] : [];
