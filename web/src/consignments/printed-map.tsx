import { useEffect, useState } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useCaseQuery } from '../case-query';
import { usePrinting } from '../ui/use-printing';
import { useNamedFlows } from './named-flows';

type Props = { shown: readonly { readonly id: string }[] };
type Map = typeof import('./flows-shown').FlowsOnMap;

/**
 * In print the map stands over the list. It is brought once the list is drawn: a print waits for nothing. On it is what
 * consists of nothing but the shipments that are listed.
 */
export function PrintedMap({ shown }: Props) {
  const isPrinting = usePrinting();
  const { data } = useCaseQuery('/api/cases/{case}/flows', {});
  const [FlowsOnMap, setMap] = useState<Map>();
  useEffect(() => {
    void import('./flows-shown').then((loaded) => setMap(() => loaded.FlowsOnMap));
  }, []);
  const flows = useNamedFlows(data?.flows ?? none);
  if (!isPrinting || FlowsOnMap === undefined) return null;
  const ids = new Set(shown.map(({ id }) => id));
  const listed = flows.filter(({ consignments }) => consignments.every((id) => ids.has(id)));
  return listed.length > 0 && <FlowsOnMap flows={listed} />;
}

const none: readonly Flow[] = [];
