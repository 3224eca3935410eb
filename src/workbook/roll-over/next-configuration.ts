import type { IsoDate } from '../../domain/calendar';
import { formatDate, serialOfIsoDate } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import type { CellValue } from '../../domain/cell-value';
import { isBlank } from '../../domain/cell-value';
import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { nextSettings } from '../../domain/roll-over/next-settings';
import type { RollOver } from '../../domain/roll-over/roll-over';
import { fold } from '../../domain/vietnamese/fold';
import type { CampaignField } from '../configuration/campaign-fields';
import { campaignFields } from '../configuration/campaign-fields';
import { configurationColumns } from '../configuration/configuration-tables';
import { drawFilledConfiguration } from '../configuration/draw-configuration';
import { listNames } from '../configuration/list-names';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../read-workbook';
import { requireSheet } from '../read-workbook';
import type { ConfigurationKind } from '../sheet-kind';
import { configurationKinds } from '../sheet-kind';

type Values = Readonly<Record<string, CellValue>>;

/** The configuration tabs of next year's workbook, in the order an officer looks through them. */
export function drawNextConfiguration(
  snapshot: WorkbookSnapshot,
  campaign: Campaign,
  plan: RollOver,
): { kind: ConfigurationKind; drawing: DrawnSheet }[] {
  return configurationKinds.map((kind) => ({
    kind,
    drawing: drawFilledConfiguration(kind, rowsOf(kind, snapshot, campaign, plan)),
  }));
}

function rowsOf(
  kind: ConfigurationKind,
  snapshot: WorkbookSnapshot,
  campaign: Campaign,
  plan: RollOver,
): (readonly CellValue[])[] {
  if (kind === 'campaign') return campaignRows(requireSheet(snapshot, 'campaign'), campaign);
  const keys = configurationColumns[kind].map(({ key }) => key);
  return recordsOf(kind, snapshot, campaign, plan).map((record) => keys.map((key) => record[key] ?? ''));
}

function recordsOf(
  kind: Exclude<ConfigurationKind, 'campaign'>,
  snapshot: WorkbookSnapshot,
  { areas }: Campaign,
  { agencies, targets, tasks, proposals }: RollOver,
): Values[] {
  switch (kind) {
    case 'agencies':
      return agencies.map(({ aliases, emails, headEmails = [], areas: ofAgency, validFrom, validTo, ...agency }) => ({
        ...agency,
        aliases: aliases.join('; '),
        emails: emails.join('; '),
        headEmails: headEmails.join('; '),
        areas: ofAgency.join('; '),
        ...(validFrom && { validFrom: serialOfIsoDate(validFrom) }),
        ...(validTo && { validTo: serialOfIsoDate(validTo) }),
      }));
    case 'areas':
      return areas.map((area) => ({ ...area }));
    case 'targets':
      return targets.map((target) => ({ ...target }));
    case 'tasks':
      return tasks.map((task) => ({ ...task }));
    case 'lists':
      return [
        ...keptLists(requireSheet(snapshot, 'lists')),
        ...proposals.map(({ agency, text }) => ({
          list: listNames.lastYearProposals,
          value: text,
          parameter: agency,
        })),
      ];
  }
}

/** Deadlines put off were this year's; what was proposed the year before is replaced. */
const leftBehind = [listNames.exceptions, listNames.lastYearProposals].map((name) => fold(name));

function keptLists(sheet: SheetSnapshot): Values[] {
  const keys = configurationColumns.lists.map(({ key }) => key);
  const table = readKeyedTable(sheet, keys);
  if (!table) return [];
  const records: Values[] = [];
  // Below the keys stands one row of headings.
  for (let row = table.keyRow + 2; row <= sheet.values.length; row++) {
    const record = Object.fromEntries(keys.map((key) => [key, valueAt(sheet, row, table.columns.get(key) ?? 0)]));
    const isKept = !leftBehind.includes(fold(String(record.list)));
    if (isKept && !Object.values(record).every(isBlank)) records.push(record);
  }
  return records;
}

function campaignRows(sheet: SheetSnapshot, campaign: Campaign): (readonly CellValue[])[] {
  const table = readKeyedTable(
    sheet,
    configurationColumns.campaign.map(({ key }) => key),
  );
  const columnOf = (key: 'key' | 'value') => table?.columns.get(key) ?? 0;
  const present = new Map(
    sheet.values.map((_, index) => [
      valueAt(sheet, index + 1, columnOf('key')),
      valueAt(sheet, index + 1, columnOf('value')),
    ]),
  );
  const next = nextValues(campaign);
  return campaignFields.map(({ key, label, hint, usual }: CampaignField) => [
    key,
    label,
    next[key] ?? present.get(key) ?? usual ?? '',
    hint,
  ]);
}

/** By the key of their line. The folder is the next workbook's own, and made with it. */
function nextValues(campaign: Campaign): Values {
  const { reminders, asOfDate, deadline, ...settings } = nextSettings(campaign);
  const { officer, head, leadership } = reminders.dates;
  const lines = (days: readonly IsoDate[]) => days.map(formatDate).join('\n');
  return {
    ...settings,
    asOfDate: serialOfIsoDate(asOfDate),
    deadline: serialOfIsoDate(deadline),
    officerReminders: lines(officer),
    headReminders: lines(head),
    leadershipReminders: lines(leadership),
    holidays: '',
    folderId: '',
  };
}
