import { createContext, useContext } from 'react';

/** Which run of a job the result on screen is of. */
const Shown = createContext<string | undefined>(undefined);

export const RunShown = Shown.Provider;
export const useRunShown = (): string | undefined => useContext(Shown);
