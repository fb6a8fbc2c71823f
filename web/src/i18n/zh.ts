import type { Words } from '.';
import { en } from './en';
export const zh: Words = { ...en };
