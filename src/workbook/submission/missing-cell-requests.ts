import type { Appendix } from '../../domain/appendices';
import type { Request } from '../../host';
import { rgb } from '../requests/cell-format';
import { rangeOf } from '../requests/draw-requests';
import { isOpen } from './draw-submission';
import type { TablePlace } from './input-ranges';
import { columnBox } from './input-ranges';
import { missingFormula } from './missing-formula';

/** A blank cell that must not be. */
const MISSING_FILL = '#FDE7E3';

/** What misses an answer is coloured until it has one: one rule for each column that the agency may fill, and block of rows. */
export function missingCellRequests(appendix: Appendix, { sheetId, blocks, columns }: TablePlace): Request[] {
  return blocks.flatMap((block) =>
    appendix.columns
      .filter((column) => isOpen(column, block.isAssigned))
      .flatMap((column): Request[] => {
        const place = columns.get(column.key);
        const formula = missingFormula(appendix, column, block, columns);
        if (!place || formula === undefined) return [];
        return [
          {
            addConditionalFormatRule: {
              index: 0,
              rule: {
                ranges: [rangeOf(sheetId, columnBox(place, block))],
                booleanRule: {
                  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
                  format: { backgroundColorStyle: { rgbColor: rgb(MISSING_FILL) } },
                },
              },
            },
          },
        ];
      }),
  );
}
