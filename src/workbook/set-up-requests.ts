import { appendices } from '../domain/appendices';
import type { Campaign } from '../domain/campaign';
import type { DrawnSheet } from '../domain/drawing/drawn-sheet';
import type { SetupFault } from '../domain/setup-error';
import { SetupError } from '../domain/setup-error';
import { fold } from '../domain/vietnamese/fold';
import type { Request } from '../host';
import { drawConfiguration } from './configuration/draw-configuration';
import type { WorkbookSnapshot } from './read-workbook';
import { findSheet } from './read-workbook';
import { drawFindings } from './reports/draw-findings';
import { drawPlaceholder } from './reports/draw-placeholder';
import { drawProgress } from './reports/draw-progress';
import { drawRegister } from './reports/draw-registers';
import { drawReview } from './reports/draw-review';
import { addProtectionRequest, editorRequests } from './requests/protection-requests';
import { addSheetRequests } from './requests/sheet-requests';
import type { ConfigurationKind, ReportKind } from './sheet-kind';
import { configurationKinds, freeSheetId, reportKinds, sheetTitles, submissionKind } from './sheet-kind';
import { addSubmissionRequests } from './submission/add-submission-requests';

/** Requests that make tabs, and how many tabs they make. */
export interface NewSheets {
  readonly requests: Request[];
  readonly count: number;
}

/** What one run of set-up makes of a campaign. */
export interface CampaignSheets extends NewSheets {
  /** Submission tabs left for the next runs. */
  readonly remaining: number;
}

/**
 * Submission tabs made in one batch. A tab is about 600 cells and 60 requests; by the cost model 100 of them take 10 s to
 * write, and 25 s at worst, far under the 180 s that Google gives a request.
 */
export const MOST_NEW_SUBMISSIONS = 100;

const LOCALE = 'vi_VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** In another locale 10/11/2022, typed by hand, is the 11th of October, and 48,3 is text. */
export function localeRequests({ locale, timeZone }: WorkbookSnapshot): Request[] {
  if (locale === LOCALE && timeZone === TIME_ZONE) return [];
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: LOCALE, timeZone: TIME_ZONE },
        fields: 'locale,timeZone',
      },
    },
  ];
}

/** The configuration tabs that are missing, for their maker to fill. `folderId` goes into the tab «Chiến dịch». */
export function addConfigurationRequests(
  snapshot: WorkbookSnapshot,
  kinds: readonly ConfigurationKind[],
  user: string,
  folderId: string,
): NewSheets {
  return addSheets(
    snapshot,
    kinds.map((kind) => ({ kind, drawing: drawConfiguration(kind, folderId) })),
    [user],
    takenIds(snapshot),
  );
}

/**
 * Whatever the campaign still lacks: submission tabs, the first `MOST_NEW_SUBMISSIONS` of them, and reports. A tab that is
 * there is left as it is. The reports that stand behind the submissions come with the last of these.
 */
export function addCampaignRequests(snapshot: WorkbookSnapshot, campaign: Campaign): CampaignSheets {
  const taken = takenIds(snapshot);
  const missing = (kinds: readonly ReportKind[]) =>
    addSheets(
      snapshot,
      kinds.filter((kind) => !findSheet(snapshot, kind)).map((kind) => ({ kind, drawing: drawReport(kind, campaign) })),
      campaign.coordinators,
      taken,
    );
  const [progress, findings, ...others] = reportKinds;
  const first = missing([progress, findings]);
  const submissions = addSubmissions(snapshot, campaign, taken);
  const parts = [first, submissions, ...(submissions.remaining === 0 ? [missing(others)] : [])];
  return {
    requests: parts.flatMap(({ requests }) => requests),
    count: parts.reduce((sum, { count }) => sum + count, 0),
    remaining: submissions.remaining,
  };
}

/** Editing rights brought in line with the configuration, for the tabs that are there. */
export function updateEditorsRequests(snapshot: WorkbookSnapshot, campaign: Campaign, user: string): Request[] {
  const ofAll = [...configurationKinds, ...reportKinds].flatMap((kind) => {
    const sheet = findSheet(snapshot, kind);
    return sheet ? editorRequests(sheet, 'phuluc.sheet', campaign.coordinators, user) : [];
  });
  const ofSubmissions = campaign.agencies.flatMap((agency) =>
    appendices.flatMap(({ code }) => {
      const sheet = findSheet(snapshot, submissionKind(agency.code, code));
      if (!sheet) return [];
      return [
        ...editorRequests(sheet, 'phuluc.sheet', campaign.coordinators, user),
        ...editorRequests(sheet, 'phuluc.input', [...campaign.coordinators, ...agency.emails], user),
      ];
    }),
  );
  return [...ofAll, ...ofSubmissions];
}

function addSubmissions(snapshot: WorkbookSnapshot, campaign: Campaign, taken: Set<number>): CampaignSheets {
  const missing = missingSubmissions(snapshot, campaign);
  const now = missing.slice(0, MOST_NEW_SUBMISSIONS);
  const requests = now.flatMap(({ agency, appendix, kind }) => {
    const sheetId = freeSheetId(kind, taken);
    taken.add(sheetId);
    return addSubmissionRequests(campaign, agency, appendix, sheetId);
  });
  return { requests, count: now.length, remaining: missing.length - now.length };
}

/** The submissions without a tab, in the order of the campaign. */
export function missingSubmissions(snapshot: WorkbookSnapshot, campaign: Campaign) {
  const there = new Set(snapshot.sheets.map(({ kind }) => kind));
  return campaign.agencies.flatMap((agency) =>
    appendices
      .map((appendix) => ({ agency, appendix, kind: submissionKind(agency.code, appendix.code) }))
      .filter(({ kind }) => !there.has(kind)),
  );
}

function addSheets(
  snapshot: WorkbookSnapshot,
  sheets: readonly { kind: ConfigurationKind | ReportKind; drawing: DrawnSheet }[],
  editors: readonly string[],
  taken: Set<number>,
): NewSheets {
  refuseTakenNames(
    snapshot,
    sheets.map(({ kind }) => sheetTitles[kind]),
  );
  const requests = sheets.flatMap(({ kind, drawing }) => {
    const sheetId = freeSheetId(kind, taken);
    taken.add(sheetId);
    return [
      ...addSheetRequests({ sheetId, title: sheetTitles[kind], kind, drawing }),
      addProtectionRequest('phuluc.sheet', { sheetId }, editors),
    ];
  });
  return { requests, count: sheets.length };
}

function refuseTakenNames(snapshot: WorkbookSnapshot, names: readonly string[]): void {
  const titles = new Set(snapshot.sheets.map(({ title }) => fold(title)));
  const faults = names
    .filter((name) => titles.has(fold(name)))
    .map((sheet): SetupFault => ({ kind: 'sheetNameTaken', sheet }));
  if (faults.length > 0) throw new SetupError(faults);
}

/** Ids no new tab may take; those given out are added as the batch grows. */
function takenIds(snapshot: WorkbookSnapshot): Set<number> {
  return new Set(snapshot.sheets.map(({ sheetId }) => sheetId));
}

function drawReport(kind: ReportKind, campaign: Campaign): DrawnSheet {
  switch (kind) {
    case 'progress':
      return drawProgress(campaign, () => undefined, [], undefined);
    case 'findings':
      return drawFindings([], undefined);
    case 'audit':
    case 'versions':
      return drawRegister(kind);
    case 'review':
      return drawReview([]);
    case 'comparison':
      return drawPlaceholder(sheetTitles[kind], 'So sánh phiên bản');
    case 'figures':
    case 'summary:PL01':
    case 'summary:PL02':
    case 'summary:PL03':
    case 'summary:PL04':
      return drawPlaceholder(sheetTitles[kind], 'Tổng hợp');
  }
}
