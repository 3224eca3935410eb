import type { AppendixCode } from './appendices';

/** Excel cuts longer names on export, and two cut names may clash; Google allows 100. */
export const LONGEST_SHEET_NAME = 31;

/** `STC·PL01`. Shown to people only: a tab is known by its metadata. */
export function submissionSheetName(agency: string, appendix: AppendixCode): string {
  return `${agency}·${appendix}`;
}

/** Excel refuses `/ \ ? * : [ ]` in a name, and an apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return name.length <= LONGEST_SHEET_NAME && !/[/\\?*:[\]]|^'|'$/.test(name);
}
