import { en as expected } from '../expected/en.js';
import { en as fields } from '../fields/en.js';
import { en as hashtagReading } from '../hashtags/en.js';
import { en as shared } from '../shared/en.js';
import { en as conformity } from './conformity/en.js';
import { en as deliveries } from './deliveries/en.js';
import { en as editing } from './editing/en.js';
import { en as estimate } from './estimate/en.js';
import { en as films } from './films/en.js';
import { en as forwardings } from './forwardings/en.js';
import { en as frame } from './frame/en.js';
import { en as hashtags } from './hashtags/en.js';
import { en as help } from './help/en.js';
import { en as kits } from './kits/en.js';
import { en as label } from './label/en.js';
import { en as lots } from './lots/en.js';
import { en as needs } from './needs/en.js';
import { en as packing } from './packing/en.js';
import { en as people } from './people/en.js';
import { en as plan } from './plan/en.js';
import { en as publish } from './publish/en.js';
import { en as quotes } from './quotes/en.js';
import { en as reading } from './reading/en.js';
import { en as recall } from './recall/en.js';
import { en as record } from './record/en.js';
import { en as sampling } from './sampling/en.js';
import { en as scan } from './scan/en.js';
import { en as standards } from './standards/en.js';
import { en as trace } from './trace/en.js';
import { en as units } from './units/en.js';

export const en = {
  ...shared,
  ...fields,
  ...hashtagReading,
  ...expected,
  ...editing,
  ...estimate,
  ...frame,
  ...hashtags,
  ...help,
  ...kits,
  ...label,
  ...lots,
  ...needs,
  ...conformity,
  ...people,
  ...plan,
  ...publish,
  ...films,
  ...quotes,
  ...reading,
  ...recall,
  ...record,
  ...sampling,
  ...standards,
  ...trace,
  ...scan,
  ...packing,
  ...deliveries,
  ...forwardings,
  ...units,
};
