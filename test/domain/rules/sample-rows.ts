import { sample } from '../../../src/local/play/sample';
import type { TypedRow } from '../../../src/local/play/agency-officer';
import { rowsOfAgency, withDefects } from '../../../src/local/play/agency-officer';
import { localeOf } from '../../../src/local/locale';
import { readTyped } from '../../../src/local/typed-input';
import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { appendixOf, blankCells } from '../../../src/domain/appendices';
import type { Campaign } from '../../../src/domain/campaign';
import type { CellValue } from '../../../src/domain/cell-value';
import type { SubmissionRow } from '../../../src/domain/submission';
import { aCampaign } from './row';

const split = (text: string, mark: string) => text.split(mark).map((part) => part.trim());

/** The sample campaign, as its configuration tabs are read. */
export const sampleCampaign: Campaign = {
  ...aCampaign({ targets: sample.targets, tasks: sample.tasks }),
  legalBases: split(sample.campaign.legalBases, '\n'),
  agencies: sample.agencies.map(({ code, name, aliases, emails, areas }) => {
    return { code, name, aliases: split(aliases, ';'), emails: split(emails, ';'), areas: split(areas, ';') };
  }),
};

export interface SampleRow {
  readonly sourceId: string;
  readonly appendix: AppendixCode;
  readonly row: SubmissionRow;
}

/** Every row the agencies of the sample type, as its tab holds it: clean, or with the bad cells of some defects. */
export function sampleRows(defects: Parameters<typeof withDefects>[1] = []): SampleRow[] {
  return sample.agencies.flatMap(({ code }) => withDefects(rowsOfAgency(code), defects).map(asRead));
}

function asRead({ sheet, rowId, sourceId, cells }: TypedRow): SampleRow {
  const appendix = sheet.split('·')[1] as AppendixCode;
  const plan = [...sample.targets, ...sample.tasks].find(({ id }) => id === rowId);
  const all: Record<string, CellValue> = { ...blankCells };
  for (const { key, filledBy, type } of appendixOf[appendix].columns) {
    const typed =
      cells[key] ?? (plan && filledBy === 'plan' ? (plan as Partial<Record<string, string>>)[key] : '') ?? '';
    all[key] = type === 'number' ? asNumber(typed) : typed;
  }
  const row = { id: rowId, row: 9, isAssigned: plan !== undefined, isTouched: true, cells: all as Cells };
  return { sourceId, appendix, row };
}

function asNumber(typed: string): CellValue {
  const { value } = readTyped(typed, undefined, localeOf('vi_VN'));
  return value?.numberValue ?? value?.stringValue ?? '';
}
