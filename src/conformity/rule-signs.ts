import type { Sign } from './clause.js';
import { citesCode, speaksOf, yearsAfter } from './compare.js';
import { seenSign } from './general-signs.js';
import type { Goods, GoodsDocument, SeenSign, Span } from './goods-document.js';
import { holdsFor } from './when.js';

/** The signs a rule names, held against one document. A sign whose condition is not known is not seen. */
export const ruleSigns = (
  signs: readonly Sign[],
  document: GoodsDocument,
  goods: Goods,
  on: Span,
): SeenSign[] => signs.flatMap((sign) => seeSign(sign, document, goods, on));

function seeSign(sign: Sign, document: GoodsDocument, goods: Goods, on: Span): SeenSign[] {
  switch (sign.sign) {
    case 'look':
      return [];
    case 'title': {
      const words = sign.words.find((each) => speaksOf(document.title, each));
      return words === undefined
        ? []
        : [seenSign(document, 'conformity.sign.title', sign.weighs, 'title', { words })];
    }
    case 'issuer': {
      const issuer = sign.names.find((each) => speaksOf(document.issuer, each));
      return issuer === undefined
        ? []
        : [seenSign(document, 'conformity.sign.issuer', sign.weighs, 'issuer', { issuer })];
    }
    case 'issuer-outside': {
      const country = document.issuerCountry;
      if (country === undefined || sign.countries.includes(country)) return [];
      const issued = document.issued ?? on.from;
      if (sign.formerly?.some((each) => each.country === country && issued <= each.to)) return [];
      return [
        seenSign(document, 'conformity.sign.issuer-outside', sign.weighs, 'issuerCountry', { country }),
      ];
    }
    case 'repealed-law': {
      const since = sign.whenever === true ? on.from : (document.issued ?? on.from);
      if (!citesCode(document.law, sign.law) || since < sign.from) return [];
      return [
        seenSign(document, 'conformity.sign.repealed-law', sign.weighs, 'law', {
          law: sign.law,
          day: sign.from,
        }),
      ];
    }
    case 'standard': {
      const standard = sign.standards.find((each) => citesCode(document.standard, each));
      const speaks =
        sign.words?.some((each) => speaksOf(`${document.title} ${document.scope ?? ''}`, each)) ?? true;
      if (standard === undefined || !speaks) return [];
      const key = sign.words ? 'conformity.sign.standard-and-words' : 'conformity.sign.standard';
      return [seenSign(document, key, sign.weighs, 'standard', { standard })];
    }
    case 'validity': {
      const { issued, validUntil } = document;
      if (issued === undefined || validUntil === undefined) return [];
      if (validUntil <= yearsAfter(issued, sign.yearsMax)) return [];
      return [
        seenSign(document, 'conformity.sign.validity', sign.weighs, 'validUntil', { years: sign.yearsMax }),
      ];
    }
    case 'notified-body-number': {
      if (document.notifiedBody === undefined || holdsFor(sign.when, goods, on) !== 'met') return [];
      const params = { number: document.notifiedBody };
      return [
        seenSign(document, 'conformity.sign.notified-body-number', sign.weighs, 'notifiedBody', params),
      ];
    }
    case 'type': {
      if (document.type === undefined || !sign.types.includes(document.type)) return [];
      if (holdsFor(sign.when, goods, on) !== 'met') return [];
      return [
        seenSign(document, 'conformity.sign.type', sign.weighs, 'documentType', {
          type: { key: `documentType.${document.type}` },
        }),
      ];
    }
  }
}
