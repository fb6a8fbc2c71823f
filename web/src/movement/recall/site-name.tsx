import { labelText } from '../../../../src/lib/gs1/index';
import type { RecallSite } from './recalled';

export const siteText = ({ site, name }: Pick<RecallSite, 'site' | 'name'>): string =>
  name === undefined ? labelText(site) : `${name} ${labelText(site)}`;

export function SiteName({ site }: { site: Pick<RecallSite, 'site' | 'name'> }) {
  return (
    <>
      {site.name !== undefined && <strong>{site.name} </strong>}
      <code>{labelText(site.site)}</code>
    </>
  );
}
