import { decodeBase64 } from '../../documents/decode-base64';
import { DocumentError } from '../../documents/document-error';
import { MOST_FILE_BYTES, readOfficeFile } from '../../documents/read-office-file';
import { appendixOf } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import { canonicalJson } from '../../domain/canonical-json';
import type { ImportFault } from '../../domain/import/import-fault';
import type { ImportPlan } from '../../domain/import/plan-import';
import { planImport } from '../../domain/import/plan-import';
import type { SourceDocument } from '../../domain/import/source';
import type { TargetTab } from '../../domain/import/target-tab';
import { SetupError } from '../../domain/setup-error';
import type { Submission, SubmissionSheet } from '../../domain/submission';
import { addRows } from '../../workbook/import/added-rows';
import { isBroken, readTargetTab } from '../../workbook/import/read-target-tab';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/read-workbook';
import { sha256 } from '../../workbook/sha256';
import type { CommandContext } from '../command';
import { isCoordinator, readCampaignWorkbook } from '../read-campaign-workbook';
import type { PreviewImportRequest } from './import-request';

/** A tab of the agency, read three ways. */
export interface ImportTab {
  readonly sheet: SheetSnapshot;
  readonly submission: Submission & { readonly sheet: SubmissionSheet };
  readonly target: TargetTab;
}

/** All that a preview tells and an import does: the same for both, from the same file and workbook. */
export interface ReadImport {
  readonly snapshot: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly agency: Agency;
  readonly isCoordinator: boolean;
  readonly tabs: readonly ImportTab[];
  readonly plan: ImportPlan;
  /** SHA-256 of what stands in the tabs the file goes to. */
  readonly fingerprint: string;
  /** Why it cannot be done as planned; none where it can. */
  readonly faults: readonly ImportFault[];
}

/**
 * 1 read.
 * @throws SetupError where the file cannot be read, or the tabs are not this person's
 */
export function readImport(context: CommandContext, request: PreviewImportRequest): ReadImport {
  const document = readDocument(request);
  const { snapshot, campaign, submissions } = readCampaignWorkbook(context);
  const agency = agencyOfRequest(context, request, campaign, submissions);
  const isOfOffice = isCoordinator(campaign, context.user);
  if (!isOfOffice && !agency.emails.includes(context.user.toLowerCase())) {
    throw new SetupError([{ kind: 'notOwnAgency', user: context.user, agency: agency.name }]);
  }
  const tabs = tabsOf(snapshot, submissions, agency, isOfOffice);
  const targets = tabs
    .map(({ target }) => target)
    .filter(({ appendix }) => (request.appendix ?? appendix.code) === appendix.code);
  const plan = planImport(document, targets, campaign, request.choices ?? {}, request.appendix);
  const content = plan.tabs.map(({ tab: { appendix, openIds, ...tab } }) => ({
    ...tab,
    appendix: appendix.code,
    openIds: openIds ? Array.from(openIds) : null,
  }));
  return {
    snapshot,
    campaign,
    agency,
    isCoordinator: isOfOffice,
    tabs,
    plan,
    fingerprint: sha256(context.host, canonicalJson(content)),
    faults: faultsOf(plan, tabs, campaign, request.fileName),
  };
}

function readDocument({ base64, fileName }: PreviewImportRequest): SourceDocument {
  try {
    // Four letters hold three bytes: refused before anything is made of them.
    if (base64.length > (MOST_FILE_BYTES / 3 + 1) * 4) throw new DocumentError('tooLarge');
    return readOfficeFile(decodeBase64(base64));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new SetupError([{ kind: 'badFile', file: fileName, obstacle: error.obstacle }]);
  }
}

function agencyOfRequest(
  { host }: CommandContext,
  request: PreviewImportRequest,
  campaign: Campaign,
  submissions: readonly Submission[],
): Agency {
  if (request.agency !== undefined) {
    const named = campaign.agencies.find(({ code }) => code === request.agency);
    if (!named) throw new SetupError([{ kind: 'unknownAgency', code: request.agency }]);
    return named;
  }
  const sheetId = request.sheetId ?? host.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const open = submissions.find(({ sheet }) => sheet?.sheetId === sheetId);
  const agency = campaign.agencies.find(({ code }) => code === open?.agency);
  if (!agency) throw new SetupError([{ kind: 'notSubmissionSheet' }]);
  return agency;
}

function tabsOf(
  snapshot: WorkbookSnapshot,
  submissions: readonly Submission[],
  agency: Agency,
  mayInsert: boolean,
): ImportTab[] {
  return submissions.flatMap((submission): ImportTab[] => {
    const { sheet: address } = submission;
    const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === address?.sheetId);
    if (submission.agency !== agency.code || !address || !sheet) return [];
    const target = readTargetTab(sheet, submission, appendixOf[submission.appendix], mayInsert);
    return [{ sheet, submission: { ...submission, sheet: address }, target }];
  });
}

/** What must be mended before anything is written; a table the officer leaves out keeps nothing. */
function faultsOf(plan: ImportPlan, tabs: readonly ImportTab[], campaign: Campaign, file: string): ImportFault[] {
  if (plan.tabs.length === 0) return [{ kind: 'nothingFound', file }];
  return plan.tabs.flatMap(({ tab, missing, added }): ImportFault[] => {
    const own = tabs.find(({ target }) => target === tab);
    if (!own) return [];
    const { sheet, submission } = own;
    if (isBroken(submission)) return [{ kind: 'formBroken', sheet: sheet.title }];
    if (submission.state === 'submitted' || submission.state === 'accepted') {
      return [{ kind: 'formLocked', sheet: sheet.title, state: submission.state }];
    }
    if (missing > 0) return [{ kind: 'noSpareRows', sheet: sheet.title, missing }];
    return addRows(sheet, tab, campaign, added) ? [] : [{ kind: 'formBroken', sheet: sheet.title }];
  });
}
