import type { Flow } from '../../../src/terms/http/api';
import { useLanguage } from '../case-query';
import { amountText, boundsText, type FigureBounds } from '../findings/figure-text';
import { FindingLink } from '../findings/finding-link';
import { useWords } from '../i18n/index';
import classes from './flows.module.css';

const parts = ['given', 'sold', 'unknown'] as const;

const announced = ['contracted', 'pledged'] as const;

const isNothing = ({ low, high }: FigureBounds): boolean => low === 0 && high === 0;

/** How much of a flow was given, sold or of unknown terms, and what was only promised. Every number opens what it stands on. */
export function FlowSplit({ flow }: { flow: Flow }) {
  const { t } = useWords();
  const language = useLanguage();
  const some = parts.filter((part) => !isNothing(flow[part]));
  const counted = (bounds: FigureBounds): string => amountText(bounds, flow.unit, t, language);
  const promised = announced.filter((stage) => !isNothing(flow[stage]));
  if (some.length === 0 && promised.length === 0)
    return <FindingLink id={flow.finding}>{t('number.notCounted')}</FindingLink>;
  return (
    <span className={classes.split}>
      {some.map((part) => (
        <span key={part} data-flow={part}>
          {t(`flows.${part}`)} <FindingLink id={flow.finding}>{counted(flow[part])}</FindingLink>
        </span>
      ))}
      {promised.map((stage) => (
        <span key={stage} className="small">
          {t(`flows.${stage}`)} <FindingLink id={flow.finding}>{counted(flow[stage])}</FindingLink>
        </span>
      ))}
      {flow.returned !== null && isNothing(flow.returned) ? null : (
        <span className="small" data-flow="returned">
          {t('flows.returned')}{' '}
          <FindingLink id={flow.finding}>
            {flow.returned ? counted(flow.returned) : t('flows.returned.uncounted')}
          </FindingLink>
        </span>
      )}
      {flow.value.map(({ currency, ...value }) => (
        <span key={currency} className="small">
          {parts
            .filter((part) => !isNothing(value[part]))
            .map(
              (part) => `${t(`flows.${part}`)} ${boundsText(value[part], 'value', t, language)} ${currency}`,
            )
            .join(', ')}
        </span>
      ))}
    </span>
  );
}
