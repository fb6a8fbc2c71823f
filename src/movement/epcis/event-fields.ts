import type { EventType } from './event.js';
import type { Vocabulary } from './vocabulary.js';

/** What a field of an event may hold. */
export type EventFieldType =
  | 'uri'
  | 'uris'
  | 'uri-or-uris'
  | 'time'
  | 'offset'
  | 'text'
  | 'number'
  | 'boolean'
  | 'hex'
  | 'unit'
  | 'action'
  | 'measure'
  | 'extensions'
  | { readonly word: Vocabulary }
  | { readonly words: Vocabulary }
  | { readonly list: Fields }
  | { readonly group: Fields };

export type Fields = {
  readonly types: Readonly<Record<string, EventFieldType>>;
  readonly required?: readonly string[];
  /** Fields of others than the standard may stand there too, under `prefix:name`. */
  readonly isOpen?: true;
};

const place: EventFieldType = { group: { types: { id: 'uri' }, required: ['id'], isOpen: true } };
const quantities: EventFieldType = {
  list: { types: { epcClass: 'uri', quantity: 'number', uom: 'unit' }, required: ['epcClass'] },
};
const sourceType: EventFieldType = { word: 'sourceDestinationType' };

const sensed = {
  deviceID: 'uri',
  deviceMetadata: 'uri',
  rawData: 'uri',
  dataProcessingMethod: 'uri',
  bizRules: 'uri',
} as const;

const sensorElements: EventFieldType = {
  list: {
    types: {
      sensorMetadata: {
        group: { types: { time: 'time', startTime: 'time', endTime: 'time', ...sensed }, isOpen: true },
      },
      sensorReport: {
        list: {
          types: {
            type: 'measure',
            exception: 'measure',
            ...sensed,
            time: 'time',
            microorganism: 'uri',
            chemicalSubstance: 'uri',
            coordinateReferenceSystem: 'uri',
            value: 'number',
            component: { word: 'component' },
            stringValue: 'text',
            booleanValue: 'boolean',
            hexBinaryValue: 'hex',
            uriValue: 'uri',
            minValue: 'number',
            maxValue: 'number',
            meanValue: 'number',
            sDev: 'number',
            percRank: 'number',
            percValue: 'number',
            uom: 'text',
          },
          required: ['type'],
          isOpen: true,
        },
      },
    },
    required: ['sensorReport'],
    isOpen: true,
  },
};

const common: Fields['types'] = {
  type: 'text',
  eventTime: 'time',
  recordTime: 'time',
  eventTimeZoneOffset: 'offset',
  eventID: 'uri',
  certificationInfo: 'uri-or-uris',
  errorDeclaration: {
    group: {
      types: { declarationTime: 'time', reason: { word: 'errorReason' }, correctiveEventIDs: 'uris' },
      required: ['declarationTime'],
      isOpen: true,
    },
  },
};

const everyWhere: Fields['types'] = {
  ...common,
  bizStep: { word: 'bizStep' },
  disposition: { word: 'disposition' },
  readPoint: place,
  bizLocation: place,
  bizTransactionList: {
    list: {
      types: { type: { word: 'bizTransactionType' }, bizTransaction: 'uri' },
      required: ['bizTransaction'],
    },
  },
  sourceList: { list: { types: { type: sourceType, source: 'uri' }, required: ['type', 'source'] } },
  destinationList: {
    list: { types: { type: sourceType, destination: 'uri' }, required: ['type', 'destination'] },
  },
  sensorElementList: sensorElements,
};

const action = { action: 'action' } as const;
const persistent: Fields['types'] = {
  persistentDisposition: {
    group: { types: { set: { words: 'disposition' }, unset: { words: 'disposition' } } },
  },
};
const children = { parentID: 'uri', childEPCs: 'uris', childQuantityList: quantities } as const;

const always = ['eventTime', 'eventTimeZoneOffset'] as const;

/** The fields of each kind of event (EPCIS 2.0, 7.4). */
export const eventFields: Readonly<Record<EventType, Fields>> = {
  ObjectEvent: {
    types: {
      ...everyWhere,
      ...action,
      ...persistent,
      epcList: 'uris',
      quantityList: quantities,
      ilmd: 'extensions',
    },
    required: [...always, 'action'],
    isOpen: true,
  },
  AggregationEvent: {
    types: { ...everyWhere, ...action, ...children },
    required: [...always, 'action'],
    isOpen: true,
  },
  TransactionEvent: {
    types: { ...everyWhere, ...action, parentID: 'uri', epcList: 'uris', quantityList: quantities },
    required: [...always, 'action', 'bizTransactionList'],
    isOpen: true,
  },
  TransformationEvent: {
    types: {
      ...everyWhere,
      ...persistent,
      inputEPCList: 'uris',
      inputQuantityList: quantities,
      outputEPCList: 'uris',
      outputQuantityList: quantities,
      transformationID: 'uri',
      ilmd: 'extensions',
    },
    required: always,
    isOpen: true,
  },
  AssociationEvent: {
    types: { ...everyWhere, ...action, ...children },
    required: [...always, 'action', 'parentID'],
    isOpen: true,
  },
};

/** Of a kind of event that is not the standard's own, what every event has. */
export const anyEventFields: Fields = { types: everyWhere, required: always, isOpen: true };
