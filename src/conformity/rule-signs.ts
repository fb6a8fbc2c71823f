import type { Sign } from './clause.js';
import { citesCode, speaksOf, yearsAfter } from './compare.js';
import { seenSign } from './general-signs.js';
import type { Goods, Paper, SeenSign, Span } from './paper.js';
import { holdsFor } from './when.js';

/** The signs a rule names, held against one paper. A sign whose condition is not known is not seen. */
export const ruleSigns = (signs: readonly Sign[], paper: Paper, goods: Goods, on: Span): SeenSign[] =>
  signs.flatMap((sign) => seeSign(sign, paper, goods, on));

function seeSign(sign: Sign, paper: Paper, goods: Goods, on: Span): SeenSign[] {
  switch (sign.sign) {
    case 'look':
      return [];
    case 'title': {
      const words = sign.words.find((each) => speaksOf(paper.title, each));
      return words === undefined
        ? []
        : [seenSign(paper, 'conformity.sign.title', sign.weighs, 'title', { words })];
    }
    case 'issuer': {
      const issuer = sign.names.find((each) => speaksOf(paper.issuer, each));
      return issuer === undefined
        ? []
        : [seenSign(paper, 'conformity.sign.issuer', sign.weighs, 'issuer', { issuer })];
    }
    case 'issuer-outside': {
      const country = paper.issuerCountry;
      if (country === undefined || sign.countries.includes(country)) return [];
      const issued = paper.issued ?? on.from;
      if (sign.formerly?.some((each) => each.country === country && issued <= each.to)) return [];
      return [seenSign(paper, 'conformity.sign.issuer-outside', sign.weighs, 'issuerCountry', { country })];
    }
    case 'repealed-law': {
      const since = sign.whenever === true ? on.from : (paper.issued ?? on.from);
      if (!citesCode(paper.law, sign.law) || since < sign.from) return [];
      return [
        seenSign(paper, 'conformity.sign.repealed-law', sign.weighs, 'law', {
          law: sign.law,
          day: sign.from,
        }),
      ];
    }
    case 'standard': {
      const standard = sign.standards.find((each) => citesCode(paper.standard, each));
      const speaks =
        sign.words?.some((each) => speaksOf(`${paper.title} ${paper.scope ?? ''}`, each)) ?? true;
      if (standard === undefined || !speaks) return [];
      const key = sign.words ? 'conformity.sign.standard-and-words' : 'conformity.sign.standard';
      return [seenSign(paper, key, sign.weighs, 'standard', { standard })];
    }
    case 'validity': {
      const { issued, validUntil } = paper;
      if (issued === undefined || validUntil === undefined) return [];
      if (validUntil <= yearsAfter(issued, sign.yearsMax)) return [];
      return [
        seenSign(paper, 'conformity.sign.validity', sign.weighs, 'validUntil', { years: sign.yearsMax }),
      ];
    }
    case 'notified-body-number': {
      if (paper.notifiedBody === undefined || holdsFor(sign.when, goods, on) !== 'met') return [];
      const params = { number: paper.notifiedBody };
      return [seenSign(paper, 'conformity.sign.notified-body-number', sign.weighs, 'notifiedBody', params)];
    }
    case 'type': {
      if (paper.type === undefined || !sign.types.includes(paper.type)) return [];
      if (holdsFor(sign.when, goods, on) !== 'met') return [];
      return [
        seenSign(paper, 'conformity.sign.type', sign.weighs, 'documentType', {
          type: { key: `paper.${paper.type}` },
        }),
      ];
    }
  }
}
