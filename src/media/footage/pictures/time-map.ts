/** How pictures of a suspect lie in an original: its second is offsetSeconds + the suspect's second * speed. */
export type TimeMap = {
  readonly source: number;
  readonly mirrored: boolean;
  /** Of the suspect and of the original, as a place in windowShares; one of them is the whole picture. */
  readonly suspectWindow: number;
  readonly originalWindow: number;
  readonly offsetSeconds: number;
  readonly speed: number;
};

export const secondInOriginal = (map: TimeMap, second: number): number =>
  map.offsetSeconds + second * map.speed;

/** The same picture in the same way, whatever the time. */
export const layoutOf = ({
  source,
  mirrored,
  suspectWindow,
  originalWindow,
}: Omit<TimeMap, 'offsetSeconds' | 'speed'>): string =>
  `${source} ${mirrored} ${suspectWindow} ${originalWindow}`;
