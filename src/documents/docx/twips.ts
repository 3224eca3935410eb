/** Word's unit of length: a twentieth of a point. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 72 * 20);
}
