// Written by test/page-paths.test.ts from what the server says of itself.
import type { input, output } from 'zod';
import type * as amplification from '../../src/amplification/api';
import type * as claimsHttp from '../../src/claims/http/api';
import type * as conformity from '../../src/conformity/api';
import type * as delivery from '../../src/delivery/api';
import type * as http from '../../src/http/api';
import type * as jobs from '../../src/jobs/api';
import type * as linking from '../../src/linking/api';
import type * as mediaFootage from '../../src/media/footage/api';
import type * as mediaQuotes from '../../src/media/quotes/api';
import type * as movement from '../../src/movement/api';
import type * as movementBoard from '../../src/movement/board/api';
import type * as movementDelivery from '../../src/movement/delivery/api';
import type * as movementEvidence from '../../src/movement/evidence/api';
import type * as movementForwarding from '../../src/movement/forwarding/api';
import type * as movementGate from '../../src/movement/gate/api';
import type * as movementJourney from '../../src/movement/journey/api';
import type * as movementLabel from '../../src/movement/label/api';
import type * as movementLedger from '../../src/movement/ledger/api';
import type * as movementPacking from '../../src/movement/packing/api';
import type * as movementRecall from '../../src/movement/recall/api';
import type * as movementScan from '../../src/movement/scan/api';
import type * as movementSscc from '../../src/movement/sscc/api';
import type * as needAllocation from '../../src/need/allocation/api';
import type * as needFolder from '../../src/need/folder/api';
import type * as people from '../../src/people/api';
import type * as publish from '../../src/publish/api';
import type * as qualityDisposition from '../../src/quality/disposition/api';
import type * as qualityKits from '../../src/quality/kits/api';
import type * as qualityLots from '../../src/quality/lots/api';
import type * as qualitySampling from '../../src/quality/sampling/api';
import type * as qualityStandards from '../../src/quality/standards/api';
import type * as reading from '../../src/reading/api';
import type * as readingTables from '../../src/reading/tables/api';
import type * as server from '../../src/server/api';
import type * as service from '../../src/service/api';
import type * as termsHttp from '../../src/terms/http/api';

export interface paths {
    "/api/amplification/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every job, the newest first */
        get: operations["listJobs"];
        put?: never;
        /** A job from files of posts (multipart), recognised and ready to be run */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job: its files, its state, its runs, and the summary of one of them */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Stop it and remove its files */
        delete: operations["removeJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the result, a page at a time; search looks in their ids */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what was measured into a hashtag study of a case */
        post: operations["attachResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; answers when it has stopped */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/edges/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pairs of posts that make one edge, the closest first */
        get: operations["getEdgeEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The job now and whenever it changes, as server-sent events named job, until it has ended */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of the result */
        get: operations["listResultFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file of the result */
        get: operations["downloadResultFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which account is in which group, a page at a time; search looks in the ids */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The strongest edges */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was shared, a page at a time; search looks in it */
        get: operations["listObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at the files again, read as is said here: order of dates, zone, sheet, encoding, columns */
        post: operations["readJobAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run it. A job that has ended may be run again; earlier runs stay, but for one that asked the same */
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one run and its results */
        delete: operations["removeRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is automated, hyperactive and coordinated: three answers, never added */
        get: operations["getShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/{job}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts over time by what their accounts are */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amplification/jobs/of-study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The job about the posts that a hashtag study was measured on, made anew where there is none */
        post: operations["openStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Capture a file of events (multipart, one file): what is right of it is kept, each event once */
        post: operations["captureFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of the store */
        get: operations["listCases"];
        put?: never;
        /** Begin a case */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case: its days, its counts and what was wrong in its files */
        get: operations["getCase"];
        /** Say anew what a case is called and in which days it lies */
        put: operations["describeCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far every shipment and medical team got, by what people said, and where its lots are by captured events */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, held against the record */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consignments */
        get: operations["listConsignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consignment with its timeline */
        get: operations["getConsignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/conformity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** May a consignment leave and enter, and how that changes with the day */
        get: operations["getConsignmentConformity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What captured events say of a consignment, held against what people said */
        get: operations["getShipmentEvents"];
        put?: never;
        /** Take what events say of a stage into the record, as statements with the hashes of the events */
        post: operations["takeShipmentEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** May goods take off: consignee, paperwork, certificates; of gifts also stated need and shelf life on arrival */
        get: operations["getDonationGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the goods of a consignment were, by what people said and by captured events, and where they are still to go */
        get: operations["getJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a shipment is and where it should go, with a code for each lot, and nothing private */
        get: operations["getShipmentLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a PDF to go with the goods, with lines to sign and a QR code that opens it */
        get: operations["printShipmentLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reached each stage from pledge to ward, who says so, and why some are missing */
        get: operations["getConsignmentLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/logistic-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers that were issued for a consignment, the last ones first */
        get: operations["listLogisticUnits"];
        put?: never;
        /** Issue numbers for cartons or pallets of a consignment: SSCCs under a company prefix, others without one */
        post: operations["issueLogisticUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/consignments/{id}/logistic-units/{issue}/labels.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The labels of numbers that were issued, to print again */
        get: operations["printLogisticUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof of the deliveries of a case, or of one consignment: receiver, place, time, what was accepted and refused, photos and signature */
        get: operations["listDeliveries"];
        put?: never;
        /** The same of a shipment of this case, which is the one the delivery names */
        post: operations["takeDeliveryOfCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/deliveries/{delivery}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a delivery back, with the reason: its events are declared wrong, and the record follows where it was taken into it */
        post: operations["takeBackDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/deliveries/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo or signature of a delivery of this case, held against its hash before it is sent */
        get: operations["downloadDeliveryDocument"];
        /** Keep a photo or signature ahead of the delivery of this case that will name it */
        put: operations["putDeliveryDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published of a case, and which of it is found otherwise now */
        get: operations["listEditions"];
        put?: never;
        /** Freeze findings and write their dossier; answers when it has begun */
        post: operations["publishFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition as it was frozen */
        get: operations["getEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/editions/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier of an edition as a zip file */
        get: operations["downloadDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/editions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an edition; that it was published, and why it was withdrawn, stays to be read */
        post: operations["withdrawEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/entries/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry of a kind */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/entries/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry, as in its file */
        get: operations["getEntry"];
        /** Add or replace an entry */
        put: operations["putEntry"];
        post?: never;
        /** Remove an entry */
        delete: operations["removeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/entries/{kind}/{id}/blank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what an entry said out of the record, for ever, with who and why */
        post: operations["blankEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/entries/{kind}/{id}/named-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries that name an entry, up to 1,000, with the fields they do so in */
        get: operations["listNaming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case folder as a zip file, with the documents its entries name */
        get: operations["exportCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every answer, or those to one question */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One answer, down to its sources */
        get: operations["explainFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much went from where to where, by terms */
        get: operations["listFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/forwardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods of a case that were sent on, or of one consignment: from where to where, by whom, how many came; and what is where */
        get: operations["listForwardings"];
        put?: never;
        /** Send goods of this case on from where they are; refused where there are not as many */
        post: operations["forwardGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/forwardings/{forwarding}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That some of what was sent on came, as much as was counted */
        post: operations["receiveForwarded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/forwardings/{forwarding}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back, with the reason, that goods were sent on: its events are declared wrong */
        post: operations["takeBackForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed, by whom, oldest first */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of every consignment, or of those a party sent: how many reached each stage, and what is missing */
        get: operations["listLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shipments that may be one and the same, and why */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every lot: where it is, how far it has got, and what brings it on */
        get: operations["listLots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the evidence on a lot comes to, and the steps taken */
        get: operations["getLotDisposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach the evaluation of a kit to its lot */
        post: operations["attachEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/inspection-record.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inspection record of a lot, as PDF to print */
        get: operations["printInspectionRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a sampling plan to a lot; refused where it is laxer than the results so far ask for */
        post: operations["givePlanToLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a sample's result against its plan; refused where it does not fit it */
        post: operations["enterSampleResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a step with a lot; refused where it may not follow or lacks evidence */
        post: operations["takeLotStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/lots/{lot}/whereabouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a lot of a case is, by captured events */
        get: operations["getLotWhereabouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make two parties, places, products, consignments or lots one: all that named the one names the other */
        post: operations["mergeEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is not known of which consignments, and who could say it */
        get: operations["listMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a case comes to in numbers: entries, changes, what is kept and where it stands */
        get: operations["countCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/packing-lists/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a packing list into a case as one change: the list as a source, its lots, and how much of each product was shipped */
        post: operations["takePackingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/publish/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published verdicts that were corrected or are found otherwise now, as an Atom feed */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/publishing/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a dossier is */
        get: operations["getPublishRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/publishing/{run}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; answers when it has stopped, and nothing of it is left */
        post: operations["cancelPublishRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which lots and consignments of a case are or were under recall, the last one first */
        get: operations["listRecallsOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings and entries that hold every word */
        get: operations["searchCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a source says and what depends on it */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/sources/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The copy that was kept */
        get: operations["downloadSourceCopy"];
        put?: never;
        /** Keep a copy of the source (multipart, one file) */
        post: operations["keepSourceCopy"];
        /** Remove the copy that was kept of a source */
        delete: operations["removeSourceCopy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/sources/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the copy that was kept, which the places of its statements are counted in */
        get: operations["readSourceText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/switching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each supplier's product is inspected next, from the results in the case */
        get: operations["listSwitching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A table of shipments, CSV or XLSX (multipart: `choices` as JSON, then one file): what each column is taken for, what is open, and what would be written */
        post: operations["describeTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/tables/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in the good rows of a table as entries, in one change; with If-Match only onto the case it was described for */
        post: operations["takeTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/undo/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put back what one journal entry changed */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the journal of the store is what was written */
        get: operations["verifyJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a case from a zip file of its folder (multipart, one file) */
        post: operations["importCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conformity/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether one document is plausible */
        post: operations["judgeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conformity/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The documents to have in hand at both ends */
        post: operations["makeChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conformity/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One consignment held against the rules of a day */
        post: operations["evaluateConformity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conformity/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file with a dossier, or with registers, as it is read */
        post: operations["readDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conformity/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules on file, with their days */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A delivery of any case or of none, as a phone kept it: its events, each once however often it is sent, after the photos they name */
        post: operations["takeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who gets what and when (multipart, one JSON file), sharing out and routes planned together, with the least lacking; with the files `since` (a plan that is being driven) and `changes` the rest of that day */
        post: operations["planDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivery/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who is served by which vehicle and when (multipart, one file: JSON, Solomon or VRPLIB), with the least driving */
        post: operations["planRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that were given to this server, up to 1,000, with the entries that name each */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document, held against its hash before its first byte is sent */
        get: operations["downloadDocument"];
        /** Keep a document ahead of what will name it; sent again, it is there already */
        put: operations["putDocument"];
        post?: never;
        /** Remove a document that nothing names any more, and what was made of it */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server answers, and its database with it */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one has to sign in, who one is, and what one may */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own devices and passkeys */
        get: operations["listOwnDevices"];
        put?: never;
        /** A token for a device or a script, which may no more than oneself; shown this once */
        post: operations["addOwnDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a device’s token back */
        delete: operations["revokeOwnDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the passkey a browser has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey for whoever signed in (WebAuthn) */
        post: operations["offerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one’s own password; every other session ends */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/examinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A film against what may be its originals (multipart: suspect, original…, overlay…): of which original and second each stretch is, what was changed, and whether the sound is the original’s. Ends when the connection does */
        post: operations["examineFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A quotation against its sources: verbatim, shortened, altered, joined, of another speaker or day, not found; what was left out, and whether that turns it */
        post: operations["judgeQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/need/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who gets what (multipart, one JSON file): the fewest days of cover made most, then the next */
        post: operations["planAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/need/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is needed (multipart, several files known by their names): need a day, burn rates, days of cover, requests */
        post: operations["estimateNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packing-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A packing list, CSV or XLSX (multipart: `choices` as JSON, then one file): goods, lots, expiries and pieces, and everything that was assumed or is asked */
        post: operations["readPackingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who was ever entered, with their roles and devices */
        get: operations["listPeople"];
        put?: never;
        /** Enter somebody. The first has to be an admin of every case with a password */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away all that somebody may; the journal keeps their name */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the token of somebody’s device back */
        delete: operations["revokeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody another password; their sessions end */
        put: operations["resetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What somebody may from now on, in one case or in every one */
        put: operations["setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A 2×2 table: every figure with its interval, and whether the kit is good enough */
        post: operations["evaluateKit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/evaluations/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A table of results, CSV or XLSX (multipart, one file): each kit by itself, by day and lot, and which fault is seen */
        post: operations["evaluateKitResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many to take from a lot, with how many bad to accept it, and what that risks */
        post: operations["makePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a test report meets a class of a standard */
        post: operations["judgeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The product standards and their classes */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/standards/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one class asks, seen from another: KN95 is not FFP2 because */
        get: operations["compareStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/switching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the next lot of a supplier is inspected, after these */
        post: operations["findSwitching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a test kit must be able to do, for each intended use, with source and confirmation */
        get: operations["listKitTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An article, as text in JSON or as one file (multipart): the numbers, days, goods and parties it names, and the statements it makes, as proposals */
        post: operations["readArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reading/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a model proposes of a text that was read, each with words that stand in it; nobody is asked where WAYBILL_READER_URL is not set */
        post: operations["askModelToRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every recall, the last one first, and how far it has come */
        get: operations["listRecalls"];
        put?: never;
        /** Put a lot under recall; one that is stays so, and is answered */
        post: operations["startRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a recall has come, by its id or its lot: every site, every line, what is open */
        get: operations["readRecall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what was said of a site; the same again adds nothing */
        post: operations["answerRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}/answers/{line}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what was said of a site; both stay to be read */
        post: operations["withdrawRecallAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a recall, with the reason, whatever is still open */
        post: operations["closeRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter to each site, in the language asked for */
        get: operations["recallLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recall}/letters.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a PDF, each letter on a page of its own; of one site where it is named */
        get: operations["printRecallLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bar codes of one label as a scanner gave them: product, lot, expiry, and every way to read them where a separator may be lost */
        post: operations["readScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a name and a password; the session is kept in a cookie */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with what a passkey has signed; the session is kept in a cookie */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to sign in with a passkey (WebAuthn); the same for everybody */
        post: operations["askForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach */
        get: operations["trace"];
        put?: never;
        /** The same of many lots or things at once, each as if it were asked about alone */
        post: operations["traceMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "amplification.AccountNetwork.output": output<typeof amplification.AccountNetwork>;
        "amplification.EdgeEvidence.output": output<typeof amplification.EdgeEvidence>;
        "amplification.Job.output": output<typeof amplification.Job>;
        "amplification.JobList.output": output<typeof amplification.JobList>;
        "amplification.JobParameters.input": input<typeof amplification.JobParameters>;
        "amplification.ReadingRequest.input": input<typeof amplification.ReadingRequest>;
        "amplification.Shares.output": output<typeof amplification.Shares>;
        "amplification.TablePage.output": output<typeof amplification.TablePage>;
        "amplification.Timeline.output": output<typeof amplification.Timeline>;
        "claimsHttp.ClaimList.output": output<typeof claimsHttp.ClaimList>;
        "conformity.CertificatePlausibility.output": output<typeof conformity.CertificatePlausibility>;
        "conformity.CertificateRequest.input": input<typeof conformity.CertificateRequest>;
        "conformity.ChecklistRequest.input": input<typeof conformity.ChecklistRequest>;
        "conformity.ConformityEvaluation.output": output<typeof conformity.ConformityEvaluation>;
        "conformity.ConformityReading.output": output<typeof conformity.ConformityReading>;
        "conformity.ConsignmentConformity.output": output<typeof conformity.ConsignmentConformity>;
        "conformity.DocumentChecklist.output": output<typeof conformity.DocumentChecklist>;
        "conformity.RulePackList.output": output<typeof conformity.RulePackList>;
        "delivery.DayAnswer.output": output<typeof delivery.DayAnswer>;
        "delivery.RouteAnswer.output": output<typeof delivery.RouteAnswer>;
        "http.EntryBody.input": input<typeof http.EntryBody>;
        "http.EntryBody.output": output<typeof http.EntryBody>;
        "jobs.ResultFiles.output": output<typeof jobs.ResultFiles>;
        "linking.LinkList.output": output<typeof linking.LinkList>;
        "mediaFootage.FilmExamination.output": output<typeof mediaFootage.FilmExamination>;
        "mediaQuotes.QuoteAnswer.output": output<typeof mediaQuotes.QuoteAnswer>;
        "mediaQuotes.QuoteRequest.input": input<typeof mediaQuotes.QuoteRequest>;
        "movement.Captured.output": output<typeof movement.Captured>;
        "movement.TraceAnswer.output": output<typeof movement.TraceAnswer>;
        "movement.TraceAnswers.output": output<typeof movement.TraceAnswers>;
        "movementBoard.Board.output": output<typeof movementBoard.Board>;
        "movementDelivery.DeliveryList.output": output<typeof movementDelivery.DeliveryList>;
        "movementDelivery.DeliverySent.input": input<typeof movementDelivery.DeliverySent>;
        "movementDelivery.DeliveryTaken.output": output<typeof movementDelivery.DeliveryTaken>;
        "movementDelivery.DeliveryWithdrawal.input": input<typeof movementDelivery.DeliveryWithdrawal>;
        "movementDelivery.DeliveryWithdrawn.output": output<typeof movementDelivery.DeliveryWithdrawn>;
        "movementEvidence.LotWhereabouts.output": output<typeof movementEvidence.LotWhereabouts>;
        "movementEvidence.ShipmentEvents.output": output<typeof movementEvidence.ShipmentEvents>;
        "movementEvidence.TakeEvents.input": input<typeof movementEvidence.TakeEvents>;
        "movementForwarding.ForwardingArrival.input": input<typeof movementForwarding.ForwardingArrival>;
        "movementForwarding.ForwardingAsked.input": input<typeof movementForwarding.ForwardingAsked>;
        "movementForwarding.ForwardingList.output": output<typeof movementForwarding.ForwardingList>;
        "movementForwarding.ForwardingTold.output": output<typeof movementForwarding.ForwardingTold>;
        "movementForwarding.ForwardingWithdrawal.input": input<typeof movementForwarding.ForwardingWithdrawal>;
        "movementGate.DonationGate.output": output<typeof movementGate.DonationGate>;
        "movementJourney.Journey.output": output<typeof movementJourney.Journey>;
        "movementLabel.ShipmentLabel.output": output<typeof movementLabel.ShipmentLabel>;
        "movementLedger.ConsignmentLedger.output": output<typeof movementLedger.ConsignmentLedger>;
        "movementLedger.LedgerList.output": output<typeof movementLedger.LedgerList>;
        "movementPacking.PackingReading.output": output<typeof movementPacking.PackingReading>;
        "movementRecall.RecallAnswer.input": input<typeof movementRecall.RecallAnswer>;
        "movementRecall.RecallAnswered.output": output<typeof movementRecall.RecallAnswered>;
        "movementRecall.RecallClosing.input": input<typeof movementRecall.RecallClosing>;
        "movementRecall.RecallLetters.output": output<typeof movementRecall.RecallLetters>;
        "movementRecall.RecallList.output": output<typeof movementRecall.RecallList>;
        "movementRecall.RecallsInCase.output": output<typeof movementRecall.RecallsInCase>;
        "movementRecall.RecallStart.input": input<typeof movementRecall.RecallStart>;
        "movementRecall.RecallStatus.output": output<typeof movementRecall.RecallStatus>;
        "movementScan.ScanAnswer.output": output<typeof movementScan.ScanAnswer>;
        "movementScan.ScanRequest.input": input<typeof movementScan.ScanRequest>;
        "movementSscc.UnitsAsked.input": input<typeof movementSscc.UnitsAsked>;
        "movementSscc.UnitsIssued.output": output<typeof movementSscc.UnitsIssued>;
        "movementSscc.UnitsList.output": output<typeof movementSscc.UnitsList>;
        "needAllocation.AllocationAnswer.output": output<typeof needAllocation.AllocationAnswer>;
        "needFolder.NeedAnswer.output": output<typeof needFolder.NeedAnswer>;
        "people.DeviceAdded.output": output<typeof people.DeviceAdded>;
        "people.DeviceList.output": output<typeof people.DeviceList>;
        "people.Me.output": output<typeof people.Me>;
        "people.NewDevice.input": input<typeof people.NewDevice>;
        "people.NewPasskey.input": input<typeof people.NewPasskey>;
        "people.NewPassword.input": input<typeof people.NewPassword>;
        "people.NewPerson.input": input<typeof people.NewPerson>;
        "people.OwnPassword.input": input<typeof people.OwnPassword>;
        "people.PasskeyAnswer.input": input<typeof people.PasskeyAnswer>;
        "people.PasskeyOptions.output": output<typeof people.PasskeyOptions>;
        "people.Person.output": output<typeof people.Person>;
        "people.PersonList.output": output<typeof people.PersonList>;
        "people.RoleChange.input": input<typeof people.RoleChange>;
        "people.SignIn.input": input<typeof people.SignIn>;
        "publish.Edition.output": output<typeof publish.Edition>;
        "publish.EditionList.output": output<typeof publish.EditionList>;
        "publish.PublishRequest.input": input<typeof publish.PublishRequest>;
        "publish.PublishRun.output": output<typeof publish.PublishRun>;
        "publish.Withdrawal.input": input<typeof publish.Withdrawal>;
        "qualityDisposition.LotDisposition.output": output<typeof qualityDisposition.LotDisposition>;
        "qualityDisposition.LotList.output": output<typeof qualityDisposition.LotList>;
        "qualityDisposition.NewLotStep.input": input<typeof qualityDisposition.NewLotStep>;
        "qualityKits.Evaluation.output": output<typeof qualityKits.Evaluation>;
        "qualityKits.EvaluationRequest.input": input<typeof qualityKits.EvaluationRequest>;
        "qualityKits.ResultsEvaluation.output": output<typeof qualityKits.ResultsEvaluation>;
        "qualityKits.TargetList.output": output<typeof qualityKits.TargetList>;
        "qualityLots.NewLotEvaluation.input": input<typeof qualityLots.NewLotEvaluation>;
        "qualityLots.NewLotPlan.input": input<typeof qualityLots.NewLotPlan>;
        "qualityLots.NewSampleResult.input": input<typeof qualityLots.NewSampleResult>;
        "qualityLots.SwitchingStates.output": output<typeof qualityLots.SwitchingStates>;
        "qualitySampling.PlanAnswer.output": output<typeof qualitySampling.PlanAnswer>;
        "qualitySampling.PlanRequest.input": input<typeof qualitySampling.PlanRequest>;
        "qualitySampling.SwitchingAnswer.output": output<typeof qualitySampling.SwitchingAnswer>;
        "qualitySampling.SwitchingRequest.input": input<typeof qualitySampling.SwitchingRequest>;
        "qualityStandards.ReportToJudge.input": input<typeof qualityStandards.ReportToJudge>;
        "qualityStandards.ReportVerdict.output": output<typeof qualityStandards.ReportVerdict>;
        "qualityStandards.StandardComparison.output": output<typeof qualityStandards.StandardComparison>;
        "qualityStandards.StandardList.output": output<typeof qualityStandards.StandardList>;
        "reading.ArticleReading.output": output<typeof reading.ArticleReading>;
        "reading.ModelReading.output": output<typeof reading.ModelReading>;
        "reading.ModelText.input": input<typeof reading.ModelText>;
        "reading.SourceText.output": output<typeof reading.SourceText>;
        "readingTables.TableReading.output": output<typeof readingTables.TableReading>;
        "server.BlankedEntries.output": output<typeof server.BlankedEntries>;
        "server.Blanking.input": input<typeof server.Blanking>;
        "server.CaseList.output": output<typeof server.CaseList>;
        "server.CaseNumbers.output": output<typeof server.CaseNumbers>;
        "server.CaseSummary.output": output<typeof server.CaseSummary>;
        "server.ConsignmentDetail.output": output<typeof server.ConsignmentDetail>;
        "server.ConsignmentList.output": output<typeof server.ConsignmentList>;
        "server.DocumentKept.output": output<typeof server.DocumentKept>;
        "server.DocumentList.output": output<typeof server.DocumentList>;
        "server.EntryList.output": output<typeof server.EntryList>;
        "server.Explanation.output": output<typeof server.Explanation>;
        "server.FindingList.output": output<typeof server.FindingList>;
        "server.ImportResult.output": output<typeof server.ImportResult>;
        "server.JournalPage.output": output<typeof server.JournalPage>;
        "server.MergeRequest.input": input<typeof server.MergeRequest>;
        "server.MissingList.output": output<typeof server.MissingList>;
        "server.NamingEntries.output": output<typeof server.NamingEntries>;
        "server.SearchResult.output": output<typeof server.SearchResult>;
        "server.SourceDetail.output": output<typeof server.SourceDetail>;
        "server.SourceList.output": output<typeof server.SourceList>;
        "server.SourceRow.output": output<typeof server.SourceRow>;
        "server.Verification.output": output<typeof server.Verification>;
        "service.CaseDescribed.output": output<typeof service.CaseDescribed>;
        "service.CaseDescription.input": input<typeof service.CaseDescription>;
        "service.Change.output": output<typeof service.Change>;
        "service.NewCase.input": input<typeof service.NewCase>;
        "termsHttp.FlowList.output": output<typeof termsHttp.FlowList>;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listJobs: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.JobList.output"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                run?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    removeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                order?: "asc" | "desc";
                run?: string;
                search?: string;
                sort?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.TablePage.output"];
                };
            };
        };
    };
    attachResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    anyway?: boolean;
                    by?: string;
                    case: string;
                    /** Format: uuid */
                    run?: string;
                    study: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    getEdgeEvidence: {
        parameters: {
            query: {
                from: string;
                limit?: number;
                run?: string;
                to: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.EdgeEvidence.output"];
                };
            };
        };
    };
    watchJob: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
        };
    };
    listResultFiles: {
        parameters: {
            query?: {
                run?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["jobs.ResultFiles.output"];
                };
            };
        };
    };
    downloadResultFile: {
        parameters: {
            query?: {
                run?: string;
            };
            header?: never;
            path: {
                file: string;
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                order?: "asc" | "desc";
                run?: string;
                search?: string;
                sort?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.TablePage.output"];
                };
            };
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                edges?: number;
                run?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.AccountNetwork.output"];
                };
            };
        };
    };
    listObjects: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                order?: "asc" | "desc";
                run?: string;
                search?: string;
                sort?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.TablePage.output"];
                };
            };
        };
    };
    readJobAgain: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["amplification.ReadingRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    runJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["amplification.JobParameters.input"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    removeRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    getShares: {
        parameters: {
            query?: {
                run?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Shares.output"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                run?: string;
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Timeline.output"];
                };
            };
        };
    };
    openStudy: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    case: string;
                    study: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["amplification.Job.output"];
                };
            };
        };
    };
    captureFile: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movement.Captured.output"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.CaseList.output"];
                };
            };
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["service.NewCase.input"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.CaseDescribed.output"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.CaseSummary.output"];
                };
            };
        };
    };
    describeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["service.CaseDescription.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.CaseDescribed.output"];
                };
            };
        };
    };
    getBoard: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementBoard.Board.output"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["claimsHttp.ClaimList.output"];
                };
            };
        };
    };
    listConsignments: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.ConsignmentList.output"];
                };
            };
        };
    };
    getConsignment: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.ConsignmentDetail.output"];
                };
            };
        };
    };
    getConsignmentConformity: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                /** @description Ask as of this day at both ends, instead of its own days. */
                on?: string;
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.ConsignmentConformity.output"];
                };
            };
        };
    };
    getShipmentEvents: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementEvidence.ShipmentEvents.output"];
                };
            };
        };
    };
    takeShipmentEvents: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementEvidence.TakeEvents.input"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry?: {
                            [key: string]: unknown;
                        };
                        lots?: {
                            after?: string;
                            before?: string;
                            id: string;
                            name: string;
                        }[];
                        problems?: {
                            at: {
                                entry?: string;
                                field?: string;
                                file: string;
                                line?: number;
                            };
                            code: string;
                            expected?: string;
                            found?: string;
                            message: string;
                            /** @enum {string} */
                            severity: "error" | "warning";
                        }[];
                        seq: number;
                        source: string;
                        statements: string[];
                        verdictsChanged: {
                            after?: string;
                            before?: string;
                            finding: string;
                            ownClass?: string;
                            /** @enum {string} */
                            productClass?: "mask" | "respirator" | "test-kit" | "ventilator" | "protective-clothing" | "thermometer" | "monitor" | "oxygen-concentrator" | "glove" | "gown" | "eye-protection" | "syringe" | "disinfectant" | "medicine" | "vaccine" | "medical-oxygen" | "water-treatment" | "cold-chain" | "hospital-bed" | "field-hospital" | "ambulance" | "bundle" | "medical-team" | "flight" | "other";
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    getDonationGate: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementGate.DonationGate.output"];
                };
            };
        };
    };
    getJourney: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementJourney.Journey.output"];
                };
            };
        };
    };
    getShipmentLabel: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementLabel.ShipmentLabel.output"];
                };
            };
        };
    };
    printShipmentLabel: {
        parameters: {
            query?: {
                /** @description Where others reach this server; the code leads there. That of the request if it is not this machine. */
                address?: string;
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getConsignmentLedger: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementLedger.ConsignmentLedger.output"];
                };
            };
        };
    };
    listLogisticUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementSscc.UnitsList.output"];
                };
            };
        };
    };
    issueLogisticUnits: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementSscc.UnitsAsked.input"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementSscc.UnitsIssued.output"];
                };
            };
        };
    };
    printLogisticUnits: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                /** @description One label on a page of A6, or four of them on A4. */
                pageSize?: "a6" | "a4";
            };
            header?: never;
            path: {
                case: string;
                id: string;
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                consignment?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryList.output"];
                };
            };
        };
    };
    takeDeliveryOfCase: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementDelivery.DeliverySent.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryTaken.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryTaken.output"];
                };
            };
        };
    };
    takeBackDelivery: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementDelivery.DeliveryWithdrawal.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryWithdrawn.output"];
                };
            };
        };
    };
    downloadDeliveryDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    putDeliveryDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        sha256: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        sha256: string;
                    };
                };
            };
        };
    };
    listEditions: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["publish.EditionList.output"];
                };
            };
        };
    };
    publishFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["publish.PublishRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["publish.PublishRun.output"];
                };
            };
        };
    };
    getEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["publish.Edition.output"];
                };
            };
        };
    };
    downloadDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
        };
    };
    withdrawEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["publish.Withdrawal.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    listEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.EntryList.output"];
                };
            };
        };
    };
    getEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["http.EntryBody.output"];
                };
            };
        };
    };
    putEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["http.EntryBody.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    removeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    blankEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["server.Blanking.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.BlankedEntries.output"];
                };
            };
        };
    };
    listNaming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.NamingEntries.output"];
                };
            };
        };
    };
    exportCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                question?: "terms" | "conformity" | "quality" | "arrival" | "need" | "claim" | "amplification" | "media" | "drain";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.FindingList.output"];
                };
            };
        };
    };
    explainFinding: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.Explanation.output"];
                };
            };
        };
    };
    listFlows: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["termsHttp.FlowList.output"];
                };
            };
        };
    };
    listForwardings: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                consignment?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingList.output"];
                };
            };
        };
    };
    forwardGoods: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementForwarding.ForwardingAsked.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingTold.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingTold.output"];
                };
            };
        };
    };
    receiveForwarded: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                forwarding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementForwarding.ForwardingArrival.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingTold.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingTold.output"];
                };
            };
        };
    };
    takeBackForwarding: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                forwarding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementForwarding.ForwardingWithdrawal.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementForwarding.ForwardingTold.output"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                /** @description With `newest`: those of one author. */
                by?: string;
                from?: number;
                limit?: number;
                /** @description The newest first; `skip` is then counted from there. */
                newest?: "true" | "false";
                /** @description With `newest`: so many are left out. */
                skip?: number;
                /** @description With `newest`: those of the seven days from this one. */
                week?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.JournalPage.output"];
                };
            };
        };
    };
    listLedgers: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                from?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementLedger.LedgerList.output"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["linking.LinkList.output"];
                };
            };
        };
    };
    listLots: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityDisposition.LotList.output"];
                };
            };
        };
    };
    getLotDisposition: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityDisposition.LotDisposition.output"];
                };
            };
        };
    };
    attachEvaluation: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityLots.NewLotEvaluation.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    printInspectionRecord: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    givePlanToLot: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityLots.NewLotPlan.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    enterSampleResult: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityLots.NewSampleResult.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    takeLotStep: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityDisposition.NewLotStep.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    getLotWhereabouts: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                lot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementEvidence.LotWhereabouts.output"];
                };
            };
        };
    };
    mergeEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["server.MergeRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    listMissing: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.MissingList.output"];
                };
            };
        };
    };
    countCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.CaseNumbers.output"];
                };
            };
        };
    };
    takePackingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            id: string;
                            /** @enum {string} */
                            kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
                        }[];
                        lots?: {
                            after?: string;
                            before?: string;
                            id: string;
                            name: string;
                        }[];
                        /** @description Batches the shipment had a lot for already; they stay as they were. */
                        lotsKnown: string[];
                        lotsWritten: number;
                        problems?: {
                            at: {
                                entry?: string;
                                field?: string;
                                file: string;
                                line?: number;
                            };
                            code: string;
                            expected?: string;
                            found?: string;
                            message: string;
                            /** @enum {string} */
                            severity: "error" | "warning";
                        }[];
                        seq: number;
                        source: string;
                        verdictsChanged: {
                            after?: string;
                            before?: string;
                            finding: string;
                            ownClass?: string;
                            /** @enum {string} */
                            productClass?: "mask" | "respirator" | "test-kit" | "ventilator" | "protective-clothing" | "thermometer" | "monitor" | "oxygen-concentrator" | "glove" | "gown" | "eye-protection" | "syringe" | "disinfectant" | "medicine" | "vaccine" | "medical-oxygen" | "water-treatment" | "cold-chain" | "hospital-bed" | "field-hospital" | "ambulance" | "bundle" | "medical-team" | "flight" | "other";
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": unknown;
                };
            };
        };
    };
    getPublishRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["publish.PublishRun.output"];
                };
            };
        };
    };
    cancelPublishRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["publish.PublishRun.output"];
                };
            };
        };
    };
    listRecallsOfCase: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description With `lot`: the goods, where the label names them. */
                gtin?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                /** @description Only of lots that are called so, as on a label. */
                lot?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallsInCase.output"];
                };
            };
        };
    };
    searchCase: {
        parameters: {
            query: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                limit?: number;
                /** @description Words; all of them must be there, in any order. */
                q: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.SearchResult.output"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.SourceList.output"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.SourceDetail.output"];
                };
            };
        };
    };
    downloadSourceCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    keepSourceCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.SourceRow.output"];
                };
            };
        };
    };
    removeSourceCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.SourceRow.output"];
                };
            };
        };
    };
    readSourceText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reading.SourceText.output"];
                };
            };
        };
    };
    listSwitching: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day; the last day of the case if left out. */
                asOf?: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityLots.SwitchingStates.output"];
                };
            };
        };
    };
    describeTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["readingTables.TableReading.output"];
                };
            };
        };
    };
    takeTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            bad: number;
                            entries: number;
                            good: number;
                            leftOut: number;
                            rows: number;
                            shipments: number;
                            statements: number;
                        };
                        entries: {
                            id: string;
                            /** @enum {string} */
                            kind: "source" | "party" | "place" | "product" | "consignment" | "lot" | "statement" | "certificate" | "test-report" | "media" | "hashtag-study" | "edition";
                        }[];
                        lots?: {
                            after?: string;
                            before?: string;
                            id: string;
                            name: string;
                        }[];
                        problems: {
                            at: {
                                entry?: string;
                                field?: string;
                                file: string;
                                line?: number;
                            };
                            code: string;
                            expected?: string;
                            found?: string;
                            message: string;
                            /** @enum {string} */
                            severity: "error" | "warning";
                        }[];
                        problemsInAll: number;
                        seq: number;
                        source: string | null;
                        verdictsChanged: {
                            after?: string;
                            before?: string;
                            finding: string;
                            ownClass?: string;
                            /** @enum {string} */
                            productClass?: "mask" | "respirator" | "test-kit" | "ventilator" | "protective-clothing" | "thermometer" | "monitor" | "oxygen-concentrator" | "glove" | "gown" | "eye-protection" | "syringe" | "disinfectant" | "medicine" | "vaccine" | "medical-oxygen" | "water-treatment" | "cold-chain" | "hospital-bed" | "field-hospital" | "ambulance" | "bundle" | "medical-team" | "flight" | "other";
                            subject: string;
                        }[];
                    };
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service.Change.output"];
                };
            };
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.Verification.output"];
                };
            };
        };
    };
    importCase: {
        parameters: {
            query?: {
                /** @description Say what would be done, and do nothing. */
                dryRun?: "true" | "false";
                /** @description Remove the entries that the case no longer has; refused without it where there are any. */
                remove?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.ImportResult.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.ImportResult.output"];
                };
            };
        };
    };
    judgeCertificate: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["conformity.CertificateRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.CertificatePlausibility.output"];
                };
            };
        };
    };
    makeChecklist: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["conformity.ChecklistRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.DocumentChecklist.output"];
                };
            };
        };
    };
    evaluateConformity: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dossier: {
                        absent?: ("export-declaration" | "joint-declaration" | "device-registration" | "device-filing" | "export-inspection" | "export-permission" | "type-examination" | "production-control" | "notified-body-certificate" | "declaration-of-conformity" | "representative-mandate" | "performance-evaluation" | "laboratory-verification" | "authority-decision" | "assessment-application" | "purchase-order-by-authority" | "user-instructions" | "importer-details" | "device-identifier" | "import-certificate" | "emergency-listing" | "facility-registration" | "niosh-approval" | "foreign-authorisation" | "premarket-clearance" | "actor-registration" | "device-database-entry" | "import-licence" | "establishment-licence" | "export-sales-certificate" | "humanitarian-declaration" | "quality-system" | "agreement-with-body" | "test-report" | "ce-certificate" | "certificate-of-compliance" | "quality-certificate" | "validation" | "other")[];
                        approvedBodyOnGoods?: string;
                        /** @enum {string} */
                        basis?: "chinese-standard" | "foreign-standard";
                        ceMark?: boolean;
                        claims?: ("meets-destination-standards" | "meets-chinese-or-foreign-standard" | "not-for-medical-use" | "no-significant-change")[];
                        contractDate?: string;
                        declaredOn?: string;
                        documents?: {
                            amount?: string;
                            /** @enum {string} */
                            documentType?: "export-declaration" | "joint-declaration" | "device-registration" | "device-filing" | "export-inspection" | "export-permission" | "type-examination" | "production-control" | "notified-body-certificate" | "declaration-of-conformity" | "representative-mandate" | "performance-evaluation" | "laboratory-verification" | "authority-decision" | "assessment-application" | "purchase-order-by-authority" | "user-instructions" | "importer-details" | "device-identifier" | "import-certificate" | "emergency-listing" | "facility-registration" | "niosh-approval" | "foreign-authorisation" | "premarket-clearance" | "actor-registration" | "device-database-entry" | "import-licence" | "establishment-licence" | "export-sales-certificate" | "humanitarian-declaration" | "quality-system" | "agreement-with-body" | "test-report" | "ce-certificate" | "certificate-of-compliance" | "quality-certificate" | "validation" | "other";
                            doneOn?: string;
                            holder?: string;
                            issued?: string;
                            issuer?: string;
                            issuerCountry?: string;
                            law?: string;
                            lot?: string;
                            maker?: string;
                            model?: string;
                            notifiedBody?: string;
                            number?: string;
                            /** @enum {string} */
                            outcome?: "pass" | "fail" | "inconclusive";
                            /** @enum {string} */
                            product?: "medical_mask" | "surgical_mask" | "non_medical_mask" | "ffp_respirator" | "kn95_respirator" | "n95" | "p2" | "korea1st" | "ds2" | "covid_test_kit" | "ventilator" | "infrared_thermometer" | "thermometer" | "medical_protective_clothing" | "protective_clothing_cat3" | "gown" | "medical_gown" | "non_sterile_gown" | "apron" | "goggles" | "glove" | "protective_glove" | "medical_glove" | "surgical_cap" | "shoe_cover" | "patient_monitor" | "oxygen_concentrator" | "medical_towel" | "disinfectant" | "medicine" | "vaccine" | "medical_oxygen" | "other_goods";
                            scope?: string;
                            standard?: string;
                            /** @enum {string} */
                            status?: "confirmed" | "unconfirmed" | "weak";
                            title: string;
                            validUntil?: string;
                        }[];
                        facts?: {
                            [key: string]: boolean;
                        };
                        from: string;
                        hsCode?: string;
                        lots?: {
                            batch: string;
                            expires?: string;
                        }[];
                        madeIn?: string;
                        maker?: string;
                        model?: string;
                        note?: string;
                        notifiedBodyOnGoods?: string;
                        placedOn?: string;
                        /** @enum {string} */
                        product: "medical_mask" | "surgical_mask" | "non_medical_mask" | "ffp_respirator" | "kn95_respirator" | "n95" | "p2" | "korea1st" | "ds2" | "covid_test_kit" | "ventilator" | "infrared_thermometer" | "thermometer" | "medical_protective_clothing" | "protective_clothing_cat3" | "gown" | "medical_gown" | "non_sterile_gown" | "apron" | "goggles" | "glove" | "protective_glove" | "medical_glove" | "surgical_cap" | "shoe_cover" | "patient_monitor" | "oxygen_concentrator" | "medical_towel" | "disinfectant" | "medicine" | "vaccine" | "medical_oxygen" | "other_goods";
                        /** @enum {string} */
                        purpose?: "patient" | "wearer" | "both";
                        quantity?: string;
                        recipient?: string;
                        /** @enum {string} */
                        riskClass?: "A" | "B" | "C" | "D" | "I" | "II" | "IIa" | "IIb" | "III" | "IV";
                        rulesChecked?: {
                            on: string;
                            rule: string;
                        }[];
                        to: string;
                        ukcaMark?: boolean;
                        ukniMark?: boolean;
                        /** @enum {string} */
                        use?: "medical" | "non-medical";
                    };
                    /** @description Stands for declaredOn and placedOn where the dossier gives none of its own. */
                    on?: string;
                    /** @description Registers at hand. A document whose register is not among them is held. */
                    registers?: {
                        asOf: string;
                        from?: string;
                        law?: string;
                        model?: string;
                        name?: string;
                        number?: string;
                        /** @enum {string} */
                        productClass?: "medical_mask" | "surgical_mask" | "non_medical_mask" | "ffp_respirator" | "kn95_respirator" | "n95" | "p2" | "korea1st" | "ds2" | "covid_test_kit" | "ventilator" | "infrared_thermometer" | "thermometer" | "medical_protective_clothing" | "protective_clothing_cat3" | "gown" | "medical_gown" | "non_sterile_gown" | "apron" | "goggles" | "glove" | "protective_glove" | "medical_glove" | "surgical_cap" | "shoe_cover" | "patient_monitor" | "oxygen_concentrator" | "medical_towel" | "disinfectant" | "medicine" | "vaccine" | "medical_oxygen" | "other_goods";
                        register: string;
                        until?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.ConformityEvaluation.output"];
                };
            };
        };
    };
    readDossier: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: byte */
                    bytes: string;
                    /** @enum {string} */
                    kind: "dossier" | "registers";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.ConformityReading.output"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conformity.RulePackList.output"];
                };
            };
        };
    };
    takeDelivery: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementDelivery.DeliverySent.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryTaken.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementDelivery.DeliveryTaken.output"];
                };
            };
        };
    };
    planDay: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
                /** @description After which the best plan so far is the answer; as much again may go into what would serve all. */
                seconds?: number;
                seed?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delivery.DayAnswer.output"];
                };
            };
        };
    };
    planRoutes: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
                /** @description After which the best plan so far is the answer; as much again may go into what would serve all. */
                seconds?: number;
                seed?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delivery.RouteAnswer.output"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.DocumentList.output"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    putDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.DocumentKept.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["server.DocumentKept.output"];
                };
            };
        };
    };
    removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        damagedDocuments?: string[];
                        /** @enum {boolean} */
                        ok: true;
                    };
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Me.output"];
                };
            };
        };
    };
    listOwnDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.DeviceList.output"];
                };
            };
        };
    };
    addOwnDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.NewDevice.input"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.DeviceAdded.output"];
                };
            };
        };
    };
    revokeOwnDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.NewPasskey.input"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    offerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PasskeyOptions.output"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.OwnPassword.input"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    examineFilm: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["mediaFootage.FilmExamination.output"];
                };
            };
        };
    };
    judgeQuote: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["mediaQuotes.QuoteRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["mediaQuotes.QuoteAnswer.output"];
                };
            };
        };
    };
    planAllocation: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
                /** @description After which the best plan so far is the answer. */
                seconds?: number;
                /** @description Every wish of a giver is one that need not be kept. */
                soft?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["needAllocation.AllocationAnswer.output"];
                };
            };
        };
    };
    estimateNeed: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
                /** @description The day that counts are old or ahead of; today unless said. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["needFolder.NeedAnswer.output"];
                };
            };
        };
    };
    readPackingList: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementPacking.PackingReading.output"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PersonList.output"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.NewPerson.input"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person.output"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person.output"];
                };
            };
        };
    };
    revokeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person.output"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.NewPassword.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person.output"];
                };
            };
        };
    };
    setRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.RoleChange.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person.output"];
                };
            };
        };
    };
    evaluateKit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityKits.EvaluationRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityKits.Evaluation.output"];
                };
            };
        };
    };
    evaluateKitResults: {
        parameters: {
            query?: {
                confidence?: number | string;
                dayColumn?: string;
                /** @description The id of a target of /api/quality/targets; without one nothing is decided. */
                intendedUse?: string;
                kitColumn?: string;
                lotColumn?: string;
                method?: "wilson" | "wilson-cc" | "clopper-pearson" | "jeffreys" | "jeffreys-equal-tailed" | "agresti-coull" | "mid-p";
                /** @description Words parted by commas. */
                negative?: string;
                /** @description Words parted by commas. */
                positive?: string;
                /** @description The share that is infected of those to be tested. */
                prevalence?: number | string;
                /** @description The column with the answer of the reference method. */
                referenceColumn?: string;
                /** @description The column with the answer of the kit. */
                resultColumn?: string;
                /** @description Of a workbook: the sheet with the results, where several have some. */
                sheet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityKits.ResultsEvaluation.output"];
                };
            };
        };
    };
    makePlan: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualitySampling.PlanRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualitySampling.PlanAnswer.output"];
                };
            };
        };
    };
    judgeReport: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualityStandards.ReportToJudge.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityStandards.ReportVerdict.output"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityStandards.StandardList.output"];
                };
            };
        };
    };
    compareStandards: {
        parameters: {
            query: {
                a: string;
                b: string;
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
                /** @description The day whose edition is meant where a standard is named without one. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityStandards.StandardComparison.output"];
                };
            };
        };
    };
    findSwitching: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["qualitySampling.SwitchingRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualitySampling.SwitchingAnswer.output"];
                };
            };
        };
    };
    listKitTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["qualityKits.TargetList.output"];
                };
            };
        };
    };
    readArticle: {
        parameters: {
            query?: {
                language?: "en" | "it" | "es" | "fr" | "de" | "zh";
                published?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: binary */
                    file: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reading.ArticleReading.output"];
                };
            };
        };
    };
    askModelToRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reading.ModelText.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reading.ModelReading.output"];
                };
            };
        };
    };
    listRecalls: {
        parameters: {
            query?: {
                /** @description With `lot`: the goods, where the label names them. */
                gtin?: string;
                lang?: "en" | "it" | "zh";
                /** @description Only of lots that are called so, as on a label. */
                lot?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallList.output"];
                };
            };
        };
    };
    startRecall: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementRecall.RecallStart.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallStatus.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallStatus.output"];
                };
            };
        };
    };
    readRecall: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallStatus.output"];
                };
            };
        };
    };
    answerRecall: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementRecall.RecallAnswer.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallAnswered.output"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallAnswered.output"];
                };
            };
        };
    };
    withdrawRecallAnswer: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                line: string;
                recall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallStatus.output"];
                };
            };
        };
    };
    closeRecall: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementRecall.RecallClosing.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallStatus.output"];
                };
            };
        };
    };
    recallLetters: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementRecall.RecallLetters.output"];
                };
            };
        };
    };
    printRecallLetters: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
                site?: string;
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readScan: {
        parameters: {
            query?: {
                /** @description Language of the sentences. */
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["movementScan.ScanRequest.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movementScan.ScanAnswer.output"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.SignIn.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Me.output"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.PasskeyAnswer.input"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Me.output"];
                };
            };
        };
    };
    askForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PasskeyOptions.output"];
                };
            };
        };
    };
    trace: {
        parameters: {
            query: {
                asOf?: string;
                id: string;
                knownAt?: string;
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movement.TraceAnswer.output"];
                };
            };
        };
    };
    traceMany: {
        parameters: {
            query?: {
                lang?: "en" | "it" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf?: string;
                    ids: string[];
                    knownAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["movement.TraceAnswers.output"];
                };
            };
        };
    };
}
