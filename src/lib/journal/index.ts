export {
  Blanked,
  digestOfSide,
  hashDigested,
  hashEntry,
  hashVersion,
  isBlanked,
  Placed,
  Side,
  withDigests,
} from './hashed-entry.js';
