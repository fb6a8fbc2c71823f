import { it as expected } from '../expected/it.js';
import { it as fields } from '../fields/it.js';
import { it as hashtagReading } from '../hashtags/it.js';
import { it as shared } from '../shared/it.js';
import { it as conformity } from './conformity/it.js';
import { it as deliveries } from './deliveries/it.js';
import { it as editing } from './editing/it.js';
import type { en } from './en.js';
import { it as estimate } from './estimate/it.js';
import { it as films } from './films/it.js';
import { it as forwardings } from './forwardings/it.js';
import { it as frame } from './frame/it.js';
import { it as hashtags } from './hashtags/it.js';
import { it as help } from './help/it.js';
import { it as kits } from './kits/it.js';
import { it as label } from './label/it.js';
import { it as lots } from './lots/it.js';
import { it as needs } from './needs/it.js';
import { it as packing } from './packing/it.js';
import { it as people } from './people/it.js';
import { it as plan } from './plan/it.js';
import { it as publish } from './publish/it.js';
import { it as quotes } from './quotes/it.js';
import { it as reading } from './reading/it.js';
import { it as recall } from './recall/it.js';
import { it as record } from './record/it.js';
import { it as sampling } from './sampling/it.js';
import { it as scan } from './scan/it.js';
import { it as standards } from './standards/it.js';
import { it as trace } from './trace/it.js';
import { it as units } from './units/it.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
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
