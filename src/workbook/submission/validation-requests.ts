import type { Appendix, Column } from '../../domain/appendices';
import { formatDate } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import type { Box } from '../../domain/drawing/drawn-sheet';
import { fillIn } from '../../domain/drawing/fill-in';
import type { Request } from '../../host';
import { rangeOf } from '../requests/draw-requests';
import type { TablePlace } from './input-ranges';
import { columnBox } from './input-ranges';
import type { StripField } from './lay-out-strips';

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** What the cells of a table may hold, where Google can tell. */
export function columnValidationRequests(
  campaign: Campaign,
  appendix: Appendix,
  { sheetId, blocks, columns }: TablePlace,
): Request[] {
  return blocks.flatMap((block) =>
    appendix.columns.flatMap((column): Request[] => {
      const place = columns.get(column.key);
      const rule = columnRule(campaign, column);
      return place && rule ? [{ setDataValidation: { range: rangeOf(sheetId, columnBox(place, block)), rule } }] : [];
    }),
  );
}

export function stripValidationRequests(
  campaign: Campaign,
  sheetId: number,
  fields: readonly { readonly field: StripField; readonly box: Box }[],
): Request[] {
  return fields.flatMap(({ field, box }): Request[] => {
    const rule = stripRule(campaign, field);
    return rule ? [{ setDataValidation: { range: rangeOf(sheetId, box), rule } }] : [];
  });
}

/**
 * A list is held to, since its words are counted. A number is only asked for: what an agency typed instead («98,2%») stays,
 * with a warning mark, and the check says what is wrong with it.
 */
export function columnRule(campaign: Campaign, { type, choices, filledBy, hint = '' }: Column): Rule | undefined {
  if (filledBy === 'addOn') return undefined;
  const inputMessage = fillIn(hint, campaign);
  const list = type === 'area' ? campaign.areas.map(({ name }) => name) : choices;
  if (list) return { condition: condition('ONE_OF_LIST', list), strict: true, showCustomUi: true, inputMessage };
  // Nothing that is counted here is below zero, and «0» is read alike in every locale.
  return type === 'number'
    ? { condition: condition('NUMBER_GREATER_THAN_EQ', ['0']), strict: false, inputMessage }
    : undefined;
}

function stripRule({ asOfDate }: Campaign, field: StripField): Rule | undefined {
  switch (field) {
    case 'asOfDate': {
      const inputMessage = `Ghi ngày theo dạng ngày/tháng/năm. Ví dụ: ${formatDate(asOfDate)}`;
      return { condition: condition('DATE_IS_VALID', []), strict: false, showCustomUi: true, inputMessage };
    }
    case 'submit':
    case 'recall':
    case 'nil':
      return { condition: condition('BOOLEAN', []), strict: true, showCustomUi: true };
    case 'reporter':
    case 'phone':
    case 'letterNumber':
    case 'approver':
      return undefined;
  }
}

function condition(type: string, values: readonly string[]): Rule['condition'] {
  return { type, ...(values.length > 0 && { values: values.map((userEnteredValue) => ({ userEnteredValue })) }) };
}
