import type { Appendix } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import { submissionStates } from '../../domain/submission-state';
import type { Request } from '../../host';
import { rangeOf } from '../requests/draw-requests';
import { addProtectionRequest } from '../requests/protection-requests';
import { addSheetRequests } from '../requests/sheet-requests';
import { submissionKind } from '../sheet-kind';
import { drawSubmission } from './draw-submission';
import { drawnTable, openBoxes, stripCells } from './input-ranges';
import { missingCellRequests } from './missing-cell-requests';
import { columnValidationRequests, stripValidationRequests } from './validation-requests';
import { submissionSheetName } from '../../domain/sheet-name';

/** Everything a new submission tab needs, for one atomic batch. */
export function addSubmissionRequests(
  campaign: Campaign,
  agency: Agency,
  appendix: Appendix,
  sheetId: number,
): Request[] {
  const drawn = drawSubmission(campaign, agency, appendix);
  const table = drawnTable(appendix, drawn, sheetId);
  const inputEditors = [...campaign.coordinators, ...agency.emails];
  return [
    ...addSheetRequests({
      sheetId,
      title: submissionSheetName(agency.code, appendix.code),
      kind: submissionKind(agency.code, appendix.code),
      drawing: drawn.drawing,
      tabColor: submissionStates.empty.tabColor,
    }),
    ...stripValidationRequests(campaign, sheetId, stripCells(drawn)),
    ...columnValidationRequests(campaign, appendix, table),
    ...missingCellRequests(appendix, table),
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
