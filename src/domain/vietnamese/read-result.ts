import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { halfWidth } from './half-width';
import type { NumberReading } from './read-number';
import { readNumber } from './read-number';

/**
 * A result as it is compared with its target: what `readNumber` reads, and ranks.
 *
 *   cell                                    | reading
 *   ----------------------------------------|--------
 *   Xếp thứ 12/63 · Hạng 12 · Vị trí thứ 12 | 12
 *   Đạt 98,5% · 98,5%. · 97,5% (39/40)      | 98.5 · 98.5 · 97.5
 *   any other                               | that of `readNumber`
 */
export function readResult(value: CellValue): NumberReading {
  if (typeof value !== 'string') return readNumber(value);
  const text = tidy(halfWidth(value));
  return readNumber(RANK.exec(text)?.[1] ?? text.replace(BEFORE_RESULT, '').replace(AFTER_RESULT, ''));
}

const BEFORE_RESULT = /^đạt\s+(?=\d)/iu;
/** What stands in brackets behind a percentage is how it was counted. */
const AFTER_RESULT = /(?<=%)(?:\s*\(\s*\d+\s*\/\s*\d+[^()]*\))?[\s.;]*$/u;

const RANK =
  /^(?:(?:xếp|đứng|đạt)\s+)?(?:vị\s+trí\s+thứ|vị\s+trí|hạng\s+thứ|thứ\s+hạng|hạng|thứ)\s+(\d{1,3})(?:\s*\/\s*\d{1,3}(?:\s+(?:tỉnh|địa\s+phương)[\p{L}\s,]{0,40})?|\s+(?:cả\s+nước|toàn\s+quốc))?\.?$/iu;
