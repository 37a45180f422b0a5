/** Puts values into the `{places}` of a pattern; a place without a value is left empty. Values are never read as patterns. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, place: string) =>
    Object.hasOwn(values, place) ? String(values[place]) : '',
  );
}
