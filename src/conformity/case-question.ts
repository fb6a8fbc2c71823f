import {
  type CaseRecord,
  type Certificate,
  type ConsignmentRecord,
  intervalOf,
  type Place,
  type RuleClass,
  type TestReport,
} from '../case/index.js';
import { spanOf } from '../lib/days/index.js';
import { daysOf } from './case-days.js';
import { parseCountry } from './country.js';
import type { ConformityQuestion } from './evaluate.js';
import { classesOfAny, ruleClassesOf } from './goods.js';
import type { GoodsDocument } from './goods-document.js';

/** What a consignment of a case asks of the rules; undefined for what no rule speaks of, as a team of doctors. */
export function questionOfConsignment(
  entry: ConsignmentRecord,
  record: CaseRecord,
): ConformityQuestion | undefined {
  const kinds = entry.product ? ruleClassesOf(entry.product) : [];
  if (kinds.length === 0) return undefined;
  const { consignment } = entry;
  const { left, there } = daysOf(entry, record);
  return {
    goods: {
      classes: classesOfAny(kinds),
      madeIn: countryOf(placeOf(consignment.madeIn, record)),
      claims: new Set(),
      facts: {},
      documents: [
        ...entry.certificates.map((each) => certificateDocument(each, record)),
        ...entry.testReports.map((each) => reportDocument(each, record)),
      ],
      absent: new Set(),
      lots: entry.lots.length === 0 ? undefined : new Set(entry.lots.map(({ id }): string => id)),
    },
    from: countryOf(placeOf(consignment.dispatchedFrom, record), record.parties.get(consignment.from)),
    to: countryOf(placeOf(consignment.deliveredTo, record), record.parties.get(consignment.to)),
    declared: left,
    placed: there,
    notes: [],
  };
}

const placeOf = (id: string | undefined, record: CaseRecord): Place | undefined =>
  id === undefined ? undefined : record.places.get(id);

type Somewhere = { readonly country?: string | undefined } | undefined;

/** The country of a place; where no place is given, of the party. A place beyond countries ("world") is in none. */
function countryOf(place: Somewhere, party?: Somewhere): string | undefined {
  const code = (place ?? party)?.country;
  return code === undefined ? undefined : parseCountry(code);
}

const isSeen = (status: string | undefined): boolean => status === undefined || status === 'confirmed';

function certificateDocument(certificate: Certificate, record: CaseRecord): GoodsDocument {
  const { title, documentType, number, law, standard, notifiedBody, model, scope, issued, validUntil } =
    certificate;
  const party = (id: Certificate['issuer']): string | undefined =>
    id === undefined ? undefined : record.nameOf(id);
  const issuer = certificate.issuer === undefined ? undefined : record.parties.get(certificate.issuer);
  return {
    ...{ title, number, law, standard, notifiedBody, model, scope, issued, validUntil },
    type: documentType,
    issuer: party(certificate.issuer),
    issuerCountry: countryOf(issuer),
    holder: party(certificate.holder),
    maker: party(certificate.maker),
    product: oneClassOf(certificate.product, record),
    lot: certificate.lot,
    seen: isSeen(certificate.status),
    field: `certificate ${certificate.id}`,
    evidence: { kind: 'certificate', id: certificate.id },
  };
}

function reportDocument(report: TestReport, record: CaseRecord): GoodsDocument {
  return {
    title: report.title,
    type: 'test-report',
    issued: report.on === undefined ? undefined : spanOf(report.on).to,
    issuer: report.laboratory === undefined ? undefined : record.nameOf(report.laboratory),
    product: oneClassOf(report.product, record),
    lot: report.lot,
    outcome: report.outcome,
    amount: report.amount === undefined ? undefined : intervalOf(report.amount),
    seen: isSeen(report.status),
    field: `test-report ${report.id}`,
    evidence: { kind: 'test-report', id: report.id },
  };
}

function oneClassOf(id: string | undefined, record: CaseRecord): RuleClass | undefined {
  const product = id === undefined ? undefined : record.products.get(id);
  const classes = product ? ruleClassesOf(product) : [];
  return classes.length === 1 ? classes[0] : undefined;
}
