import { en as errors } from '../errors/en.js';
import { en as expected } from '../expected/en.js';
import { en as fields } from '../fields/en.js';
import { en as hashtags } from '../hashtags/en.js';
import { en as problems } from '../problems/en.js';
import { en as shared } from '../shared/en.js';
import { en as allocation } from './allocation/en.js';
import { en as amplification } from './amplification/en.js';
import { en as claims } from './claims/en.js';
import { en as conformity } from './conformity/en.js';
import { en as cover } from './cover/en.js';
import { en as drain } from './drain/en.js';
import { en as epcis } from './epcis/en.js';
import { en as findings } from './findings/en.js';
import { en as footage } from './footage/en.js';
import { en as kits } from './kits/en.js';
import { en as label } from './label/en.js';
import { en as linking } from './linking/en.js';
import { en as lots } from './lots/en.js';
import { en as movement } from './movement/en.js';
import { en as need } from './need/en.js';
import { en as onePlan } from './one-plan/en.js';
import { en as packing } from './packing/en.js';
import { en as people } from './people/en.js';
import { en as posts } from './posts/en.js';
import { en as publish } from './publish/en.js';
import { en as publishFormats } from './publish-formats/en.js';
import { en as publishProof } from './publish-proof/en.js';
import { en as publishSite } from './publish-site/en.js';
import { en as quality } from './quality/en.js';
import { en as quotes } from './quotes/en.js';
import { en as reading } from './reading/en.js';
import { en as recall } from './recall/en.js';
import { en as routes } from './routes/en.js';
import { en as sampling } from './sampling/en.js';
import { en as scan } from './scan/en.js';
import { en as standards } from './standards/en.js';
import { en as terminal } from './terminal/en.js';
import { en as terms } from './terms/en.js';
import { en as units } from './units/en.js';

export const en = {
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
