import type * as z from 'zod/mini';
import type { Agency, Campaign } from '../../domain/campaign';
import { agencyOf, areaOf } from '../../domain/lookup';
import type { SetupFault } from '../../domain/setup-error';
import { SetupError } from '../../domain/setup-error';
import type { WorkbookSnapshot } from '../read-workbook';
import { findSheet, requireSheet } from '../read-workbook';
import type { ConfigurationKind } from '../sheet-kind';
import { configurationKinds, sheetTitles } from '../sheet-kind';
import { configurationColumns } from './configuration-tables';
import { findContradictions } from './find-contradictions';
import { readCampaignFields } from './read-campaign-fields';
import { findListFaults, readLists } from './read-lists';
import { readRows } from './read-rows';
import type { RowSchemas } from './row-schemas';
import { rowSchemas } from './row-schemas';

/** The configuration tabs that are not there yet. */
export function missingConfiguration(snapshot: WorkbookSnapshot): ConfigurationKind[] {
  return configurationKinds.filter((kind) => !findSheet(snapshot, kind));
}

/**
 * The campaign as the configuration tabs say.
 * @throws SetupError with every fault found, not only the first: an officer mends a tab in one go.
 */
export function readCampaign(snapshot: WorkbookSnapshot): Campaign {
  const missing = missingConfiguration(snapshot);
  if (missing.length > 0) {
    throw new SetupError(missing.map((kind) => ({ kind: 'sheetMissing', sheet: sheetTitles[kind] })));
  }

  const sheetOf = (kind: ConfigurationKind) => requireSheet(snapshot, kind);
  const schemas = rowSchemas();
  const fields = readCampaignFields(sheetOf('campaign'));
  const agencies = readRows(sheetOf('agencies'), configurationColumns.agencies, schemas.agency);
  const areas = readRows(sheetOf('areas'), configurationColumns.areas, schemas.area);
  const targets = readRows(sheetOf('targets'), configurationColumns.targets, schemas.target);
  const tasks = readRows(sheetOf('tasks'), configurationColumns.tasks, schemas.task);
  const listRows = readRows(sheetOf('lists'), configurationColumns.lists, schemas.list);

  const areaRows = areas.rows.map(({ value }) => value).sort((one, other) => one.order - other.order);
  const agencyRows = agencies.rows.map(({ value }) => withoutBlankDates(value));
  const names = { areas: areaRows, agencies: agencyRows };
  const areaCode = (name: string) => areaOf(names, name)?.code ?? name;
  const agencyCode = (name: string) => agencyOf(names, name)?.code ?? name;

  const faults: SetupFault[] = [fields, agencies, areas, targets, tasks, listRows].flatMap((part) => part.faults);
  if (faults.length === 0) {
    const empty = (['agencies', 'areas'] as const).filter((kind) => names[kind].length === 0);
    faults.push(...empty.map((kind): SetupFault => ({ kind: 'noRows', sheet: sheetOf(kind).title })));
  }
  const areaNames = areas.faults.length > 0 ? undefined : areaRows;
  const agencyNames = agencies.faults.length > 0 ? undefined : agencyRows;
  faults.push(
    ...findContradictions({
      campaign: fields.row,
      agencies: agencies.rows,
      areas: areas.rows,
      targets: targets.rows,
      tasks: tasks.rows,
      areaNames,
      agencyNames,
      snapshot,
    }),
  );
  faults.push(...findListFaults(listRows.rows, areaNames, agencyNames));
  if (faults.length > 0 || !fields.row) throw new SetupError(faults);

  const resolve = <Row extends PlanRow>({ value: { lastYearReason, ...value } }: { value: Row }) => ({
    ...value,
    area: areaCode(value.area),
    lead: agencyCode(value.lead),
    ...(lastYearReason !== '' && { lastYearReason }),
  });
  const { officerReminders, headReminders, leadershipReminders, leadershipEmails, ...settings } = fields.row.value;
  return {
    ...settings,
    reminders: {
      dates: { officer: officerReminders, head: headReminders, leadership: leadershipReminders },
      leadershipEmails,
    },
    coordinatingAgency: agencyCode(fields.row.value.coordinatingAgency),
    areas: areaRows,
    agencies: agencyRows.map((agency) => ({ ...agency, areas: agency.areas.map(areaCode) })),
    targets: targets.rows.map(resolve),
    tasks: tasks.rows.map(resolve),
    ...readLists(listRows.rows, names),
  };
}

interface PlanRow {
  area: string;
  lead: string;
  lastYearReason: string;
}

type AgencyRow = z.infer<RowSchemas['agency']>;

function withoutBlankDates({ validFrom, validTo, ...agency }: AgencyRow): Agency {
  return { ...agency, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
}
