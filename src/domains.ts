import { amplification } from './amplification/domain.js';
import { claims } from './claims/domain.js';
import { conformity } from './conformity/domain.js';
import { delivery } from './delivery/domain.js';
import { drain } from './drain/domain.js';
import { linking } from './linking/domain.js';
import { media } from './media/domain.js';
import { movement } from './movement/domain.js';
import { need } from './need/domain.js';
import { people } from './people/domain.js';
import { publish } from './publish/domain.js';
import { quality } from './quality/domain.js';
import { reading } from './reading/domain.js';
import type { Domain } from './service/domain.js';
import { terms } from './terms/domain.js';

/** Every question the record can be asked, each given what those before it found, and what else can be done. A new domain
 * is one line here. */
export const domains: readonly Domain[] = [
  terms,
  conformity,
  quality,
  movement,
  drain,
  need,
  delivery,
  claims,
  amplification,
  media,
  reading,
  linking,
  publish,
  people,
];
