import type { Appendix, AppendixCode, Column } from './appendix';
import type { ColumnKey } from './column-key';
import { pl01 } from './pl01';
import { pl02 } from './pl02';
import { pl03 } from './pl03';
import { pl04 } from './pl04';

/** In the order of the letter. To add an appendix: a file beside these, and a line here. */
export const appendices: readonly Appendix[] = [pl01, pl02, pl03, pl04];

export const appendixOf: Readonly<Record<AppendixCode, Appendix>> = { PL01: pl01, PL02: pl02, PL03: pl03, PL04: pl04 };

/** @throws where the appendix has no such column. */
export function columnOf(appendix: AppendixCode, key: ColumnKey): Column {
  const column = appendixOf[appendix].columns.find((each) => each.key === key);
  if (!column) throw new Error(`${appendix} has no column ${key}.`);
  return column;
}

export type * from './appendix';
export * from './column-key';
export * from './is-missing';
