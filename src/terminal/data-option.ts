import { Option } from 'commander';

export type DataOptions = { readonly data: string };

/** Of a command that works with a store. */
export const dataOption = (): Option =>
  new Option('--data <folder>', 'where the store and the archive are kept').default('.waybill');
