import bwip from 'bwip-js/node';
import type { LotCode } from './code-of-lot.js';

/** The code as a PNG image: a data matrix, as GS1 asks on medical devices. */
export const drawCode = ({ text, isGs1 }: LotCode): Promise<Uint8Array> =>
  bwip.toBuffer({
    bcid: isGs1 ? 'gs1datamatrix' : 'datamatrix',
    text,
    scale: 6,
    padding: 2,
    backgroundcolor: 'FFFFFF',
  });

/** An address as a PNG image: a QR code, which every phone reads. */
export const drawAddress = (address: string): Promise<Uint8Array> =>
  bwip.toBuffer({ bcid: 'qrcode', text: address, scale: 6, padding: 2, backgroundcolor: 'FFFFFF' });
