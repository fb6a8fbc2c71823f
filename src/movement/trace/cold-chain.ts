import { type EpcisEvent, isList, isObject, type Json, type JsonObject } from '../epcis/index.js';

/** Bounds of a temperature in degrees Celsius, both still inside. */
export type Limits = { readonly lowCelsius: number; readonly highCelsius: number };

export type Outside = { readonly event: EpcisEvent; readonly at: number; readonly celsius: number };

// UN/ECE Recommendation 20: degrees Celsius and Fahrenheit, kelvin.
const celsiusOf: Readonly<Record<string, (value: number) => number>> = {
  CEL: (value) => value,
  FAH: (value) => ((value - 32) * 5) / 9,
  KEL: (value) => value - 273.15,
};

// A double holds 46.4 °F as a little more than 8 °C; no logger tells a millionth of a degree.
const toleranceCelsius = 1e-6;

/** The events that report a temperature outside the limits, by their place in the list. A unit that is not read is no report. */
export function outsideLimits(events: readonly EpcisEvent[], { lowCelsius, highCelsius }: Limits): Outside[] {
  return events.flatMap((event, at) => {
    const all = temperaturesIn(event.body);
    const worst = all.toSorted((a, b) => excess(b) - excess(a))[0];
    return worst !== undefined && excess(worst) > toleranceCelsius ? [{ event, at, celsius: worst }] : [];
  });

  function excess(celsius: number): number {
    return Math.max(celsius - highCelsius, lowCelsius - celsius);
  }
}

function temperaturesIn({ sensorElementList }: JsonObject): number[] {
  return objectsIn(sensorElementList)
    .flatMap(({ sensorReport }) => objectsIn(sensorReport))
    .filter(({ type }) => typeof type === 'string' && /(^|[/:-])Temperature$/.test(type))
    .flatMap(({ uom, value, minValue, maxValue, meanValue }) => {
      const read = typeof uom === 'string' ? celsiusOf[uom] : undefined;
      return read === undefined
        ? []
        : [value, minValue, maxValue, meanValue].flatMap((each) =>
            typeof each === 'number' ? read(each) : [],
          );
    });
}

const objectsIn = (list: Json | undefined): JsonObject[] => (isList(list) ? list.filter(isObject) : []);
