import { it as errors } from '../errors/it.js';
import { it as expected } from '../expected/it.js';
import { it as fields } from '../fields/it.js';
import { it as hashtags } from '../hashtags/it.js';
import { it as problems } from '../problems/it.js';
import { it as shared } from '../shared/it.js';
import { it as allocation } from './allocation/it.js';
import { it as amplification } from './amplification/it.js';
import { it as claims } from './claims/it.js';
import { it as conformity } from './conformity/it.js';
import { it as cover } from './cover/it.js';
import { it as drain } from './drain/it.js';
import type { en } from './en.js';
import { it as epcis } from './epcis/it.js';
import { it as findings } from './findings/it.js';
import { it as footage } from './footage/it.js';
import { it as kits } from './kits/it.js';
import { it as label } from './label/it.js';
import { it as linking } from './linking/it.js';
import { it as lots } from './lots/it.js';
import { it as movement } from './movement/it.js';
import { it as need } from './need/it.js';
import { it as onePlan } from './one-plan/it.js';
import { it as packing } from './packing/it.js';
import { it as people } from './people/it.js';
import { it as posts } from './posts/it.js';
import { it as publish } from './publish/it.js';
import { it as publishFormats } from './publish-formats/it.js';
import { it as publishProof } from './publish-proof/it.js';
import { it as publishSite } from './publish-site/it.js';
import { it as quality } from './quality/it.js';
import { it as quotes } from './quotes/it.js';
import { it as reading } from './reading/it.js';
import { it as recall } from './recall/it.js';
import { it as routes } from './routes/it.js';
import { it as sampling } from './sampling/it.js';
import { it as scan } from './scan/it.js';
import { it as standards } from './standards/it.js';
import { it as terminal } from './terminal/it.js';
import { it as terms } from './terms/it.js';
import { it as units } from './units/it.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  ...shared,
  ...fields,
  ...posts,
  ...hashtags,
  ...errors,
  ...expected,
  ...problems,
  ...allocation,
  ...amplification,
  ...claims,
  ...conformity,
  ...cover,
  ...drain,
  ...epcis,
  ...findings,
  ...footage,
  ...kits,
  ...label,
  ...linking,
  ...lots,
  ...movement,
  ...people,
  ...publish,
  ...publishFormats,
  ...publishProof,
  ...publishSite,
  ...quality,
  ...quotes,
  ...reading,
  ...recall,
  ...onePlan,
  ...routes,
  ...sampling,
  ...standards,
  ...terminal,
  ...terms,
  ...scan,
  ...packing,
  ...need,
  ...units,
};
