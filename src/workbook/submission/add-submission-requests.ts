import type { Appendix, Column } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import type { Request } from '../../host';
import { rgb } from '../requests/cell-format';
import { rangeOf } from '../requests/draw-requests';
import { addProtectionRequest } from '../requests/protection-requests';
import { addSheetRequests } from '../requests/sheet-requests';
import { submissionKind } from '../sheet-kind';
import type { DrawnSubmission } from './draw-submission';
import { drawSubmission } from './draw-submission';
import { columnBox, dataBlocks, openBoxes, stripCells } from './input-ranges';
import { submissionSheetName } from '../../domain/sheet-name';

/** A blank required cell of an assigned row. */
const MISSING_FILL = '#FDE7E3';

/** «Chưa nhập». */
const EMPTY_TAB_COLOR = '#BDC1C6';

/** Everything a new submission tab needs, for one atomic batch. */
export function addSubmissionRequests(
  campaign: Campaign,
  agency: Agency,
  appendix: Appendix,
  sheetId: number,
): Request[] {
  const drawn = drawSubmission(campaign, agency, appendix);
  const inputEditors = [...campaign.coordinators, ...agency.emails];
  return [
    ...addSheetRequests({
      sheetId,
      title: submissionSheetName(agency.code, appendix.code),
      kind: submissionKind(agency.code, appendix.code),
      drawing: drawn.drawing,
      tabColor: EMPTY_TAB_COLOR,
    }),
    ...validationRequests(campaign, appendix, drawn, sheetId),
    ...missingCellRequests(appendix, drawn, sheetId),
    addProtectionRequest(
      'phuluc.sheet',
      { sheetId },
      campaign.coordinators,
      openBoxes(appendix, drawn).map((box) => rangeOf(sheetId, box)),
    ),
    addProtectionRequest(
      'phuluc.input',
      { sheetId, startRowIndex: 2, endRowIndex: drawn.lastRow, startColumnIndex: 1 },
      inputEditors,
    ),
  ];
}

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

function validationRequests(
  campaign: Campaign,
  appendix: Appendix,
  drawn: DrawnSubmission,
  sheetId: number,
): Request[] {
  const ofStrips = stripCells(drawn).flatMap(({ field, box }) => {
    if (field === 'asOfDate') return [{ box, rule: rule('DATE_IS_VALID', []) }];
    return field === 'submit' || field === 'recall' || field === 'nil' ? [{ box, rule: rule('BOOLEAN', []) }] : [];
  });
  const ofColumns = dataBlocks(drawn).flatMap((block) =>
    appendix.columns.flatMap((column) => {
      const choices = choicesOf(column, campaign);
      return choices ? [{ box: columnBox(appendix, column, block), rule: rule('ONE_OF_LIST', choices) }] : [];
    }),
  );
  return [...ofStrips, ...ofColumns].map(({ box, rule }): Request => ({
    setDataValidation: { range: rangeOf(sheetId, box), rule },
  }));
}

function choicesOf(column: Column, campaign: Campaign): readonly string[] | undefined {
  return column.type === 'area' ? campaign.areas.map(({ name }) => name) : column.choices;
}

function rule(type: string, values: readonly string[]): Rule {
  return {
    condition: { type, ...(values.length > 0 && { values: values.map((userEnteredValue) => ({ userEnteredValue })) }) },
    strict: true,
    showCustomUi: true,
  };
}

/** What the plan demands an answer to shows pink until it has one. */
function missingCellRequests(appendix: Appendix, drawn: DrawnSubmission, sheetId: number): Request[] {
  const ranges = dataBlocks(drawn)
    .filter(({ isAssigned }) => isAssigned)
    .flatMap((block) =>
      appendix.columns
        .filter((column) => column.isRequired && column.filledBy === 'agency')
        .map((column) => rangeOf(sheetId, columnBox(appendix, column, block))),
    );
  if (ranges.length === 0) return [];
  return [
    {
      addConditionalFormatRule: {
        index: 0,
        rule: {
          ranges,
          booleanRule: {
            condition: { type: 'BLANK' },
            format: { backgroundColorStyle: { rgbColor: rgb(MISSING_FILL) } },
          },
        },
      },
    },
  ];
}
