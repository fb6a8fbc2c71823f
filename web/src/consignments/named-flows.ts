import { useMemo } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useLanguage } from '../case-query';
import { countryName } from '../i18n/country-name';
import type { Language } from '../i18n/index';

/** Flows with their ends in the reader's words: a country that is no place of the case is told by its code alone. */
export function useNamedFlows(flows: readonly Flow[]): Flow[] {
  const language = useLanguage();
  return useMemo(() => flows.map((flow) => named(flow, language)), [flows, language]);
}

const named = ({ from, to, ...flow }: Flow, language: Language): Flow => ({
  ...flow,
  from: { ...from, name: from.name === from.id ? countryName(from.id, language) : from.name },
  to: { ...to, name: to.name === to.id ? countryName(to.id, language) : to.name },
});
