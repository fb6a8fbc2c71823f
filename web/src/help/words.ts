/** The words in the order in which docs/concepts/glossary.md has them. */
export const glossary = [
  {
    section: 'record',
    words: [
      'record-case',
      'record-entry',
      'record-statement',
      'record-claim',
      'record-source',
      'record-record',
      'record-finding',
      'record-evidence',
      'record-level',
      'record-journal',
    ],
  },
  {
    section: 'goods',
    words: [
      'goods-consignment',
      'goods-lot',
      'goods-gs1',
      'goods-terms',
      'goods-stage',
      'goods-shelf',
      'goods-ends',
      'goods-document',
      'goods-dossier',
    ],
  },
  {
    section: 'quality',
    words: [
      'quality-aql',
      'quality-lq',
      'quality-acre',
      'quality-risks',
      'quality-riskqualities',
      'quality-oc',
      'quality-aoql',
      'quality-asn',
      'quality-switching',
      'quality-accuracy',
    ],
  },
  {
    section: 'posts',
    words: ['posts-object', 'posts-key', 'posts-pair', 'posts-edge', 'posts-group', 'posts-fdr'],
  },
] as const;
