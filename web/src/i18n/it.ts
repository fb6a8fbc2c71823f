import type { Words } from '.';
import { en } from './en';
export const it: Words = { ...en };
