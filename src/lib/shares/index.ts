export {
  betweenNoneAndAll,
  fromNoneToAll,
  readShare,
  type ShareBounds,
  shareExpected,
} from './read-share.js';
export { shareField } from './share-field.js';
