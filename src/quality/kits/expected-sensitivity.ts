export type KitModel = {
  /** Who is tested, by how well a good kit finds them: days since onset, for one. Weights need not add to 1. */
  readonly strata: readonly { readonly weight: number; readonly sensitivity: number }[];
  /** The share of kits that find nobody. */
  readonly defective: number;
  /** The share of those whose control line shows it. */
  readonly controlLineDetects: number;
};

export type ExpectedSensitivity = {
  readonly ifKitsGood: number;
  readonly perKitOpened: number;
  readonly amongValidResults: number;
  readonly kitsPerValidResult: number;
};

/**
 * What a trial would find of a kit with both faults. A defect the control line shows costs kits; one it does not show
 * costs sensitivity, and then looks just like a kit used too early.
 */
export function expectedSensitivity({
  strata,
  defective,
  controlLineDetects,
}: KitModel): ExpectedSensitivity {
  const weight = strata.reduce((sum, stratum) => sum + stratum.weight, 0);
  const found = strata.reduce((sum, stratum) => sum + stratum.weight * stratum.sensitivity, 0);
  const ifKitsGood = found / weight;
  const perKitOpened = ifKitsGood * (1 - defective);
  const valid = 1 - defective * controlLineDetects;
  return { ifKitsGood, perKitOpened, amongValidResults: perKitOpened / valid, kitsPerValidResult: 1 / valid };
}
