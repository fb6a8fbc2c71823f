import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { RuleClass } from '../../../src/case/index';
import type { ConsignmentConformity } from '../../../src/conformity/api';
import { getJson, postJson } from '../api';
import { useAsOf, useCaseId, useLanguage } from '../case-query';
import type { BodyOf } from '../operations';

/** What the rules ask of a consignment on its own days, or on `on`. */
export function useConformity(id: string, on: string | undefined): UseQueryResult<ConsignmentConformity> {
  const caseId = useCaseId();
  const asOf = useAsOf();
  const lang = useLanguage();
  return useQuery({
    queryKey: ['case', caseId, 'conformity', id, asOf, on, lang],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/consignments/{id}/conformity', { case: caseId, id, asOf, on, lang }, signal),
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

type Checklist = BodyOf<'post', '/api/conformity/checklists'>;

/** What can be asked of the server once it is whole. */
function requestOf({ product, from, to, on, quantity }: ConformityAsked): Checklist | undefined {
  const goods = RuleClass.safeParse(product).data;
  if (goods === undefined || from === undefined || to === undefined || on === undefined) return undefined;
  return { product: goods, from, to, on, quantity };
}

export function useChecklist(asked: ConformityAsked) {
  const lang = useLanguage();
  const request = requestOf(asked);
  const query = useQuery({
    queryKey: ['checklist', request, lang],
    queryFn: request ? () => postJson('/api/conformity/checklists', { lang }, request) : skipToken,
    placeholderData: keepPreviousData,
  });
  return request && query;
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
