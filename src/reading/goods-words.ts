import type { GoodsKey } from './goods-keys.js';
import type { Hit } from './words.js';

/** Where goods are named, and which they are. */
export type GoodsWords = Hit<GoodsKey>;
