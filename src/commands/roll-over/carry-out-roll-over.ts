import { appendixOf } from '../../domain/appendices';
import type { RollOverLine } from '../../domain/roll-over/roll-over';
import { SetupError } from '../../domain/setup-error';
import { submissionSheetName } from '../../domain/sheet-name';
import { spreadsheetLink } from '../../workbook/campaign-files';
import { campaignFolder } from '../../workbook/campaign-folder';
import { cellLink } from '../../workbook/cell-link';
import { readAudit } from '../../workbook/reports/read-audit';
import { logRequests } from '../../workbook/reports/log-requests';
import type { DescribedLine } from '../../workbook/roll-over/draw-roll-over';
import { drawRollOver } from '../../workbook/roll-over/draw-roll-over';
import { drawNextConfiguration } from '../../workbook/roll-over/next-configuration';
import * as next from '../../workbook/roll-over/next-workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { ReadRollOver } from './read-roll-over';
import { readRollOver } from './read-roll-over';

/**
 * Makes next year's workbook as the preview showed it: a blank spreadsheet with a mark, filled in one write, then a line in
 * «Nhật ký». A run that was cut off is taken up where it stopped: by the mark the file is found again, by its tabs it is
 * known to be filled. What is filled is never written again. 6 heavy calls, 3 where all is there.
 *
 * @throws SetupError where the proposals are no longer those of the preview
 */
export function carryOutRollOver(fingerprint: string): (context: CommandContext) => Outcome {
  return (context) => {
    const read = readRollOver(context);
    const { workbook, counts, title } = read;
    const { campaign, snapshot } = workbook;
    const { host, text } = context;
    const found = next.findNextWorkbook(host, snapshot.spreadsheetId, campaign.planYear);
    const isThere = found !== undefined && next.isFilled(next.readNextWorkbook(host, found));
    if (!isThere && read.fingerprint !== fingerprint) throw new SetupError([{ kind: 'changedSincePreview' }]);
    const bookId = found ?? createBook(context, read);
    if (!isThere) fill(context, read, bookId);
    const place = rollOverPlace(campaign.planYear);
    if (!isThere || !isLogged(workbook)) {
      const entry = { what: text.rollOver.logged, detail: text.rollOver.logDetail(title, counts), place };
      writeWorkbook(host, snapshot.spreadsheetId, logRequests(snapshot, [entry], context));
    }
    const link = spreadsheetLink(bookId);
    return { message: text.rollOver.done(title, counts, link), figures: { ...counts, spreadsheetId: bookId, link } };
  };
}

/** Whether «Nhật ký» says that it was done. */
export function isLogged({ snapshot, campaign }: CampaignWorkbook): boolean {
  return readAudit(snapshot).lines.some(({ place }) => place === rollOverPlace(campaign.planYear));
}

function rollOverPlace(planYear: number): string {
  return `rollOver:${planYear}`;
}

function createBook({ host }: CommandContext, { workbook, title }: ReadRollOver): string {
  const { campaign, snapshot } = workbook;
  return next.createNextWorkbook(host, {
    spreadsheetId: snapshot.spreadsheetId,
    planYear: campaign.planYear,
    name: title,
    folderId: campaignFolder(host, campaign, snapshot),
  });
}

function fill({ host, text }: CommandContext, { workbook, plan, counts }: ReadRollOver, bookId: string): void {
  const { campaign, snapshot } = workbook;
  const { lines } = plan;
  const told = drawRollOver(
    text.rollOver.tabTitle(campaign.reportYear, campaign.planYear),
    text.rollOver.tabSummary(counts, lines.length),
    lines.map((line) => describeLine(line, text)),
  );
  const tabs = [...drawNextConfiguration(snapshot, campaign, plan), { kind: 'rollOver', drawing: told } as const];
  const blank = next.readNextWorkbook(host, bookId);
  writeWorkbook(host, bookId, next.fillRequests(blank, tabs, campaign.coordinators));
}

function describeLine(line: RollOverLine, { rollOver }: CommandContext['text']): DescribedLine {
  const { agency, appendix, row, rowId, name, fate, becomes, remarks, sheet } = line;
  const column = sheet?.columns.name ?? 1;
  return {
    sheet: sheet?.title ?? submissionSheetName(agency, appendixOf[appendix].code),
    link: sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row, column),
    row,
    rowId,
    name,
    fate: rollOver.fates[fate],
    becomes,
    remarks: remarks.map((remark) => rollOver.remarks[remark]).join('; '),
  };
}
