import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import type { Target } from './read-target';
import { LONGEST_TARGET, readTarget } from './read-target';

/** How far something is to rise or has risen; a fall is a rise below 0. */
export interface Change extends Target {
  readonly direction: 1 | -1;
}

const CHANGE = /^(?:phấn\s+đấu\s+)?(?:(tăng|nâng)|giảm|cắt\s+giảm|hạ)\s+(?:thêm\s+)?(.+?)(?:\s+so\s+với\s.*)?$/iu;

/**
 * A change as plans ask for it and results state it, or `undefined`; to what level («giảm còn 6%») is none.
 *
 *   text                                 | direction, operator, value, unit
 *   -------------------------------------|---------------------------------
 *   giảm 2% · cắt giảm ít nhất 2%        | -1 >= 2 %
 *   tăng 02 bậc so với năm 2022          | 1 >= 2 bậc
 *   tăng không quá 3% · tăng trên 3%     | 1 <= 3 % · 1 > 3 %
 *   giảm còn 6% · tăng từ 85% lên 90%    | undefined
 */
export function readChange(cell: CellValue): Change | undefined {
  const text = tidy(String(cell));
  const [, rise, amount = ''] = text.length > LONGEST_TARGET ? [] : (CHANGE.exec(text) ?? []);
  const target = readTarget(amount);
  if (!target) return undefined;
  const operator = target.operator === '=' ? '>=' : target.operator;
  return { ...target, operator, direction: rise === undefined ? -1 : 1 };
}
