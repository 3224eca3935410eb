import type { Column } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import { fillIn } from '../../domain/drawing/fill-in';
import { verdictLabels } from '../../domain/verdict';

/** The note of a column's heading: what to write, when it is needed, an example. `undefined` where nobody writes. */
export function headingNote(column: Column, campaign: Campaign): string | undefined {
  const { hint, example, filledBy } = column;
  if (hint === undefined) return undefined;
  const lines = [
    hint,
    ...(filledBy === 'plan' ? ['Dòng được giao đã ghi sẵn.'] : []),
    needOf(column),
    ...(example === undefined ? [] : [`Ví dụ: ${example}`]),
  ];
  return fillIn(lines.join('\n'), campaign);
}

function needOf({ isRequired, requiredIf }: Column): string {
  if (isRequired) return 'Bắt buộc.';
  if (!requiredIf) return 'Không bắt buộc.';
  const { isAssigned, isPlanned, verdictIs, verdictIsNot } = requiredIf;
  return [
    'Bắt buộc',
    isAssigned ? ' với dòng được giao' : '',
    isPlanned ? ' với dòng được giao và dòng có ghi kế hoạch' : '',
    verdictIs ? ` khi đánh giá «${verdictLabels[verdictIs]}»` : '',
    verdictIsNot ? `, trừ khi đánh giá «${verdictLabels[verdictIsNot]}»` : '',
    '.',
  ].join('');
}
