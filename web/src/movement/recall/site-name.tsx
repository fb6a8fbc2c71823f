import { labelText } from '../../../../src/lib/gs1/index';
import type { RecallSite } from './recalled';

export const siteText = ({ site, name }: Pick<RecallSite, 'site' | 'name'>): string =>
  name === undefined ? labelText(site) : isOurs(site) ? name : `${name} ${labelText(site)}`;

// A name that we made up ourselves tells nobody anything.
const isOurs = (id: string): boolean => id.startsWith('urn:uuid:');

export const lotText = ({ lot, called }: { lot: string; called?: string | undefined }): string =>
  called ?? labelText(lot);

export function SiteName({ site }: { site: Pick<RecallSite, 'site' | 'name'> }) {
  return (
    <>
      {site.name !== undefined && <strong>{site.name} </strong>}
      {(site.name === undefined || !isOurs(site.site)) && <code>{labelText(site.site)}</code>}
    </>
  );
}
