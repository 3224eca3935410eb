/** As the tabs and the .xlsx show them (`#,##0.0##`). */
const MOST_DECIMALS = 3;

/** `1052` → `1.052`, `48.3` → `48,3`: the comma before decimals, the dot between thousands (CLDR `vi`). */
export function formatNumber(value: number): string {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  const text = String(rounded);
  const whole = text.replace(/\..*/, '');
  // Beyond 21 digits JavaScript writes an exponent: nothing to group.
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return grouped + text.slice(whole.length).replace('.', ',');
}
