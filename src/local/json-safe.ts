/**
 * Holds what goes between a dialog and the script to what JSON can carry. Google is milder: a date makes the whole answer
 * null, `undefined` in a list becomes null, a field that is `undefined` is lost.
 *
 * @param where the value is, for the message
 * @throws TypeError naming the first place that JSON cannot carry
 */
export function assertJsonSafe(value: unknown, where: string, above: readonly unknown[] = []): void {
  const wrong = wrongnessOf(value, above);
  if (wrong !== undefined) throw new TypeError(`google.script.run cannot carry ${wrong}: ${where}.`);
  if (typeof value !== 'object' || value === null) return;
  const inside = [...above, value];
  if (Array.isArray(value)) {
    // Not `forEach`, which would skip holes.
    for (const [index, each] of value.entries()) assertJsonSafe(each, `${where}[${index}]`, inside);
  } else {
    for (const [key, each] of Object.entries(value)) assertJsonSafe(each, `${where}.${key}`, inside);
  }
}

function wrongnessOf(value: unknown, above: readonly unknown[]): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (typeof value !== 'object') return value === undefined ? 'undefined' : `a ${typeof value}`;
  if (above.includes(value)) return 'an object within itself';
  return isPlain(value) ? undefined : `an object of the class ${value.constructor.name}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
}
