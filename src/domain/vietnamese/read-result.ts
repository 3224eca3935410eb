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
 *   any other                               | that of `readNumber`
 */
export function readResult(value: CellValue): NumberReading {
  const rank = typeof value === 'string' ? RANK.exec(tidy(halfWidth(value)))?.[1] : undefined;
  return readNumber(rank ?? value);
}

const RANK =
  /^(?:(?:xếp|đứng|đạt)\s+)?(?:vị\s+trí\s+thứ|vị\s+trí|hạng\s+thứ|thứ\s+hạng|hạng|thứ)\s+(\d{1,3})(?:\s*\/\s*\d{1,3}(?:\s+(?:tỉnh|địa\s+phương)[\p{L}\s,]{0,40})?|\s+(?:cả\s+nước|toàn\s+quốc))?\.?$/iu;
