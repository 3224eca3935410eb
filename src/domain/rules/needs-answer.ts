import type { AppendixCode, Column, ColumnKey } from '../appendices';
import { columnOf, isMissing } from '../appendices';
import type { RuleCode } from '../finding';
import type { RowRule } from './rule';

/** An error wherever a column misses the answer that its definition asks for. */
export function needsAnswer(code: RuleCode, appendix: AppendixCode, key: ColumnKey, expected: string): RowRule {
  const column = columnOf(appendix, key);
  return {
    code,
    severity: 'error',
    scope: 'row',
    appendices: [appendix],
    columns: columnsRead(column),
    check: (_, __, row) => (isMissing(column, row) ? { column: key, expected, received: '' } : undefined),
  };
}

function columnsRead({ key, requiredIf: { isPlanned, verdictIs, verdictIsNot } = {} }: Column): ColumnKey[] {
  const readsVerdict = verdictIs !== undefined || verdictIsNot !== undefined;
  return [...(isPlanned ? (['plan'] as const) : []), key, ...(readsVerdict ? (['verdict'] as const) : [])];
}
