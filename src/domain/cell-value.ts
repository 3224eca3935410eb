/** What a cell holds. Blank is `''`; dates are serial numbers until a column's type says otherwise (`calendar.ts`). */
export type CellValue = string | number | boolean;

/** Spaces of any kind are blank, the invisible ones too; zero and `false` are values. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && tidy(value) === '');
}

/** Text as it is compared: outer and invisible spaces off, letters composed (NFC). Never written back to a cell. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .trim();
}
