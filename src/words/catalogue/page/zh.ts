import { zh as expected } from '../expected/zh.js';
import { zh as fields } from '../fields/zh.js';
import { zh as hashtagReading } from '../hashtags/zh.js';
import { zh as shared } from '../shared/zh.js';
import { zh as conformity } from './conformity/zh.js';
import { zh as deliveries } from './deliveries/zh.js';
import { zh as editing } from './editing/zh.js';
import type { en } from './en.js';
import { zh as estimate } from './estimate/zh.js';
import { zh as films } from './films/zh.js';
import { zh as forwardings } from './forwardings/zh.js';
import { zh as frame } from './frame/zh.js';
import { zh as hashtags } from './hashtags/zh.js';
import { zh as help } from './help/zh.js';
import { zh as kits } from './kits/zh.js';
import { zh as label } from './label/zh.js';
import { zh as lots } from './lots/zh.js';
import { zh as needs } from './needs/zh.js';
import { zh as packing } from './packing/zh.js';
import { zh as people } from './people/zh.js';
import { zh as plan } from './plan/zh.js';
import { zh as publish } from './publish/zh.js';
import { zh as quotes } from './quotes/zh.js';
import { zh as reading } from './reading/zh.js';
import { zh as recall } from './recall/zh.js';
import { zh as record } from './record/zh.js';
import { zh as sampling } from './sampling/zh.js';
import { zh as scan } from './scan/zh.js';
import { zh as standards } from './standards/zh.js';
import { zh as trace } from './trace/zh.js';
import { zh as units } from './units/zh.js';

export const zh: Readonly<Record<keyof typeof en, string>> = {
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
