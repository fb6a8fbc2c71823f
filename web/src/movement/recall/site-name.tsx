import { lotCalled, nameText, placeText } from '../../../../src/movement/delivery/index';
import { formatDay, formatMoment } from '../../format';
import type { Language } from '../../i18n/index';
import type { RecallHead, RecallSite } from './recalled';

export const siteText = ({ site, name }: Pick<RecallSite, 'site' | 'name'>): string => placeText(site, name);

// A name that we made up ourselves tells nobody anything.
const isOurs = (id: string): boolean => id.startsWith('urn:uuid:');

export const lotText = ({ lot, called }: { lot: string; called?: string | undefined }): string =>
  called ?? lotCalled(lot);

/** When it was started; of one that was kept on paper nobody knows the hour. */
export const sinceText = ({ since, on }: Pick<RecallHead, 'since' | 'on'>, language: Language): string =>
  on === undefined ? formatMoment(since, language) : formatDay(on, language);

export function SiteName({ site }: { site: Pick<RecallSite, 'site' | 'name'> }) {
  return (
    <>
      {site.name !== undefined && <strong>{site.name} </strong>}
      {(site.name === undefined || !isOurs(site.site)) && <code>{nameText(site.site)}</code>}
    </>
  );
}
