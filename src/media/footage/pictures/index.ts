export { matchPictures, type PictureSegment } from './match.js';
export { hashFrames, lookedAt, type PictureTrack, windowShares } from './picture-track.js';
export { secondInOriginal } from './time-map.js';
