import { appendices } from '../../domain/appendices';
import type { Agency, Area } from '../../domain/campaign';
import { agencyOf, areaOf } from '../../domain/lookup';
import type { Expectation, SetupFault } from '../../domain/setup-error';
import { isSheetName, LONGEST_SHEET_NAME, submissionSheetName } from '../../domain/sheet-name';
import { fold } from '../../domain/vietnamese/fold';
import type { WorkbookSnapshot } from '../read-workbook';
import { submissionKind } from '../sheet-kind';
import type { ReadRow } from './read-rows';
import type { CampaignRow } from './row-schemas';

/** The rows that read well, one by one. */
export interface ConfigurationRows {
  readonly campaign: ReadRow<CampaignRow> | undefined;
  readonly agencies: readonly ReadRow<{ code: string; name: string; areas: string[] }>[];
  readonly areas: readonly ReadRow<{ code: string; name: string }>[];
  readonly targets: readonly ReadRow<PlanRow>[];
  readonly tasks: readonly ReadRow<PlanRow>[];
  /** The same areas and agencies, for looking names up; absent where a row of theirs reads badly and is not known. */
  readonly areaNames: readonly Area[] | undefined;
  readonly agencyNames: readonly Agency[] | undefined;
  readonly snapshot: WorkbookSnapshot;
}

interface PlanRow {
  id: string;
  area: string;
  lead: string;
}

/** What no row can know of itself: codes twice, names of nothing, dates in the wrong order, tab names that clash. */
export function findContradictions(rows: ConfigurationRows): SetupFault[] {
  return [
    ...twice(rows.agencies, 'code', 'uniqueCode'),
    ...twice(rows.agencies, 'name', 'uniqueName'),
    ...twice(rows.areas, 'code', 'uniqueCode'),
    ...twice(rows.areas, 'name', 'uniqueName'),
    ...twice(rows.targets, 'id', 'uniqueCode'),
    ...twice(rows.tasks, 'id', 'uniqueCode'),
    ...unknownNames(rows),
    ...datesOutOfOrder(rows.campaign),
    ...badSheetNames(rows),
  ];
}

function twice<Key extends string>(
  rows: readonly ReadRow<Readonly<Record<Key, string>>>[],
  key: Key,
  expected: Expectation,
): SetupFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ value, fault }) => {
    const name = fold(value[key]);
    if (seen.has(name)) return [fault(key, expected)];
    seen.add(name);
    return [];
  });
}

function unknownNames({ agencies, targets, tasks, areaNames, agencyNames }: ConfigurationRows): SetupFault[] {
  const isArea = (name: string) => !areaNames || areaOf({ areas: areaNames }, name) !== undefined;
  const isAgency = (name: string) => !agencyNames || agencyOf({ agencies: agencyNames }, name) !== undefined;
  return [
    ...agencies.flatMap(({ value, fault }) =>
      value.areas.filter((area) => !isArea(area)).map((area) => fault('areas', 'knownArea', area)),
    ),
    ...[...targets, ...tasks].flatMap(({ value, fault }) => [
      ...(isArea(value.area) ? [] : [fault('area', 'knownArea', value.area)]),
      ...(isAgency(value.lead) ? [] : [fault('lead', 'knownAgency', value.lead)]),
    ]),
  ];
}

function datesOutOfOrder(campaign: ReadRow<CampaignRow> | undefined): SetupFault[] {
  if (!campaign) return [];
  const { value, fault } = campaign;
  return [
    ...(value.deadline < value.asOfDate ? [fault('deadline', 'deadlineAfterAsOfDate')] : []),
    ...(value.planYear <= value.reportYear ? [fault('planYear', 'yearAfterReportYear')] : []),
  ];
}

/** A name is the add-on's to give where its tab is there already, whatever it is called now. */
function badSheetNames({ agencies, snapshot }: ConfigurationRows): SetupFault[] {
  return agencies.flatMap(({ value, fault }) =>
    appendices.flatMap(({ code }): SetupFault[] => {
      const name = submissionSheetName(value.code, code);
      if (!isSheetName(name)) return [fault('code', 'sheetName', `${name} (${name.length}/${LONGEST_SHEET_NAME})`)];
      const kind = submissionKind(value.code, code);
      const holder = snapshot.sheets.find((sheet) => fold(sheet.title) === fold(name));
      const isMade = snapshot.sheets.some((sheet) => sheet.kind === kind);
      return holder && holder.kind !== kind && !isMade ? [fault('code', 'freeSheetName', name)] : [];
    }),
  );
}
