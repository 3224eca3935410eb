/**
 * The one text of a value, so that equal contents hash alike: keys in the order of their UTF-16 code units, no spaces,
 * numbers and strings as `JSON.stringify` writes them (the form of RFC 8785).
 * @throws TypeError for what JSON would drop or change in silence: undefined, NaN, infinities, functions, dates, maps.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .sort(byCodeUnits)
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return JSON.stringify(value);
  }
  throw new TypeError(`JSON cannot hold ${Object.prototype.toString.call(value)}`);
}

/** Asked by tag: objects made in another realm have another `Object.prototype`. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';
}

/** The same order on every machine, which `localeCompare` does not promise. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
