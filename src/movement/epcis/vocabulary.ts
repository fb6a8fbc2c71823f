/** Words of the Core Business Vocabulary (CBV 2.0), as JSON has them: bare. */
export const words = {
  bizStep:
    'accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting installing killing loading other packing picking receiving removing repackaging repairing replacing reserving retail_selling sampling sensor_reporting shipping staging_outbound stock_taking stocking storing transporting unloading unpacking void_shipping',
  disposition:
    'active available completeness_inferred completeness_verified conformant container_closed container_open damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed recalled reserved retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable unknown',
  bizTransactionType: 'bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt',
  sourceDestinationType: 'location owning_party possessing_party',
  errorReason: 'did_not_occur incorrect_data',
  component:
    'altitude axial_distance azimuth easting elevation_angle height latitude longitude northing polar_angle spherical_radius x y z',
} as const;
export type Vocabulary = keyof typeof words;

// How each is called in a URN of EPCIS 1 and in an address of EPCIS 2.
const names: Readonly<Record<Vocabulary, { readonly urn: string; readonly web: string }>> = {
  bizStep: { urn: 'bizstep', web: 'BizStep' },
  disposition: { urn: 'disp', web: 'Disp' },
  bizTransactionType: { urn: 'btt', web: 'BTT' },
  sourceDestinationType: { urn: 'sdt', web: 'SDT' },
  errorReason: { urn: 'er', web: 'ER' },
  component: { urn: 'comp', web: 'Comp' },
};

const urnOf = (vocabulary: Vocabulary): string => `urn:epcglobal:cbv:${names[vocabulary].urn}:`;

const webAddress = /^(?:https?:\/\/(?:ref|ns)\.gs1\.org\/cbv\/|cbv:)([A-Za-z]+)-(.+)$/;

/** A word as JSON has it, from whatever writing of it; what is no word of the vocabulary stays as it is. */
export function bareWord(vocabulary: Vocabulary, text: string): string {
  const urn = urnOf(vocabulary);
  if (text.toLowerCase().startsWith(urn)) return text.slice(urn.length);
  const [, name, word] = webAddress.exec(text) ?? [];
  return name === names[vocabulary].web && word !== undefined ? word : text;
}

/** The address of a word, by which writings of it are one (CBV 2.0, 8.9.1); what is no bare word stays. */
export function wordAddress(vocabulary: Vocabulary, text: string): string {
  const bare = bareWord(vocabulary, text);
  return /^[a-z_]+$/i.test(bare) ? `https://ref.gs1.org/cbv/${names[vocabulary].web}-${bare}` : text;
}

/** As XML of EPCIS 1 has it. */
export const wordUrn = (vocabulary: Vocabulary, text: string): string =>
  isWord(vocabulary, bareWord(vocabulary, text)) ? urnOf(vocabulary) + bareWord(vocabulary, text) : text;

export const isWord = (vocabulary: Vocabulary, text: string): boolean =>
  words[vocabulary].split(' ').includes(text);

/** The address of what is measured, or of an alarm. */
export const measureAddress = (text: string): string =>
  /^[A-Za-z_]+$/.test(text)
    ? `https://gs1.org/voc/${text}`
    : text.replace(/^gs1:|^https?:\/\/(?:www\.)?gs1\.org\/voc\//, 'https://gs1.org/voc/');
