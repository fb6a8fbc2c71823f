/** The names of what holds. */
export const held = (features: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(features).flatMap(([name, holds]) => (holds ? [name] : []));
