import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ConsignmentConformity, DocumentChecklist } from '../../../src/conformity/api';
import { apiPath, getJson, postJson } from '../api';
import { casePath, useAsOf, useCaseId, useLanguage } from '../case-query';

/** What the rules ask of a consignment on its own days, or on `on`. */
export function useConformity(id: string, on: string | undefined): UseQueryResult<ConsignmentConformity> {
  const caseId = useCaseId();
  const asOf = useAsOf();
  const lang = useLanguage();
  const path = casePath(caseId, `/consignments/${encodeURIComponent(id)}/conformity`);
  return useQuery({
    queryKey: ['case', caseId, 'conformity', id, asOf, on, lang],
    queryFn: ({ signal }) => getJson<ConsignmentConformity>(apiPath(path, { asOf, on, lang }), signal),
    placeholderData: keepPreviousData,
  });
}

export type ConformityAsked = {
  readonly product?: string;
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly quantity?: string;
};

export const isWhole = ({ product, from, to, on }: ConformityAsked): boolean =>
  product !== undefined && from !== undefined && to !== undefined && on !== undefined;

export function useChecklist(asked: ConformityAsked): UseQueryResult<DocumentChecklist> {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['checklist', asked, lang],
    queryFn: () => postJson<DocumentChecklist>(apiPath('/conformity/checklists', { lang }), asked),
    placeholderData: keepPreviousData,
    enabled: isWhole(asked),
  });
}

// A drag passes over many days; only where it rests is the server asked.
const restMs = 150;

type AskedDay = {
  /** At once, for the slider. Undefined stands for the consignment's own days. */
  readonly on: string | undefined;
  /** In the address, once it rests. */
  readonly resting: string | undefined;
  readonly onDay: (day: string | undefined) => void;
};

export function useAskedDay(): AskedDay {
  const navigate = useNavigate();
  const inAddress = useSearch({ strict: false, select: (search) => search.on });
  const [moving, setMoving] = useState<{ day: string | undefined }>();
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => {
      void navigate({
        to: '.',
        search: (search) => ({ ...search, on: moving.day }),
        replace: true,
        resetScroll: false,
      });
      setMoving(undefined);
    }, restMs);
    return () => clearTimeout(timer);
  }, [moving, navigate]);
  return {
    on: moving ? moving.day : inAddress,
    resting: inAddress,
    onDay: (day) => setMoving({ day }),
  };
}
