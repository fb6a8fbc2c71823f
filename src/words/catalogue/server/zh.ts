import { zh as errors } from '../errors/zh.js';
import { zh as expected } from '../expected/zh.js';
import { zh as fields } from '../fields/zh.js';
import { zh as hashtags } from '../hashtags/zh.js';
import { zh as problems } from '../problems/zh.js';
import { zh as shared } from '../shared/zh.js';
import { zh as allocation } from './allocation/zh.js';
import { zh as amplification } from './amplification/zh.js';
import { zh as claims } from './claims/zh.js';
import { zh as conformity } from './conformity/zh.js';
import { zh as cover } from './cover/zh.js';
import { zh as drain } from './drain/zh.js';
import type { en } from './en.js';
import { zh as epcis } from './epcis/zh.js';
import { zh as findings } from './findings/zh.js';
import { zh as footage } from './footage/zh.js';
import { zh as kits } from './kits/zh.js';
import { zh as label } from './label/zh.js';
import { zh as linking } from './linking/zh.js';
import { zh as lots } from './lots/zh.js';
import { zh as movement } from './movement/zh.js';
import { zh as need } from './need/zh.js';
import { zh as onePlan } from './one-plan/zh.js';
import { zh as packing } from './packing/zh.js';
import { zh as people } from './people/zh.js';
import { zh as posts } from './posts/zh.js';
import { zh as publish } from './publish/zh.js';
import { zh as publishFormats } from './publish-formats/zh.js';
import { zh as publishProof } from './publish-proof/zh.js';
import { zh as publishSite } from './publish-site/zh.js';
import { zh as quality } from './quality/zh.js';
import { zh as quotes } from './quotes/zh.js';
import { zh as reading } from './reading/zh.js';
import { zh as recall } from './recall/zh.js';
import { zh as routes } from './routes/zh.js';
import { zh as sampling } from './sampling/zh.js';
import { zh as scan } from './scan/zh.js';
import { zh as standards } from './standards/zh.js';
import { zh as terminal } from './terminal/zh.js';
import { zh as terms } from './terms/zh.js';
import { zh as units } from './units/zh.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
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
