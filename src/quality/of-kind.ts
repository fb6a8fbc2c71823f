import { type CaseRecord, type ConsignmentRecord, intervalOf, type Statement } from '../case/index.js';

/**
 * The least share of the infected a kit should find. WHO's minimum for antigen tests, by ECDC of 19 November 2020;
 * Spain had expected as much of its kits in March.
 */
export const sensitivityAsked = 0.8;

/** Who says that kits of this kind, whoever made them, find too few of the infected. */
export const poorOfKind = (entry: ConsignmentRecord, record: CaseRecord): Statement[] =>
  [...record.statements.values()].filter(
    (statement) =>
      statement.product === entry.consignment.product &&
      statement.measure === 'sensitivity' &&
      statement.amount !== undefined &&
      record.consignmentOf(statement) === undefined &&
      intervalOf(statement.amount).high < sensitivityAsked,
  );
