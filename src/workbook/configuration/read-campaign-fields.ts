import type { CellValue } from '../../domain/cell-value';
import type { FilledPaperSettings } from '../../domain/papers/paper-settings';
import type { Expectation, SetupFault } from '../../domain/setup-error';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { CampaignField } from './campaign-fields';
import { campaignFields } from './campaign-fields';
import { configurationColumns } from './configuration-tables';
import { paperFields } from './paper-fields';
import type { ReadRow } from './read-rows';
import { cellFault } from './read-rows';
import type { CampaignRow } from './row-schemas';
import { rowSchemas } from './row-schemas';

/** The tab «Chiến dịch»: one field a row, known by the key in its hidden first column, wherever the row stands. */
export function readCampaignFields(sheet: SheetSnapshot): { row?: ReadRow<CampaignRow>; faults: SetupFault[] } {
  const table = readKeyedTable(
    sheet,
    configurationColumns.campaign.map(({ key }) => key),
  );
  const keyColumn = table?.columns.get('key');
  const valueColumn = table?.columns.get('value');
  if (!keyColumn || !valueColumn) {
    return { faults: [{ kind: 'columnMissing', sheet: sheet.title, column: 'Giá trị' }] };
  }

  const rowOf = new Map<CellValue, number>();
  for (let row = 1; row <= sheet.values.length; row++) rowOf.set(valueAt(sheet, row, keyColumn), row);
  const lost = campaignFields.filter((field) => !rowOf.has(field.key) && usualOf(field) === undefined);
  if (lost.length > 0) {
    return { faults: lost.map(({ label }) => ({ kind: 'rowMissing', sheet: sheet.title, row: label })) };
  }

  const fault = (key: string, expected: Expectation, detail?: string) =>
    cellFault(sheet, rowOf.get(key) ?? 1, valueColumn, expected, detail);
  const rowOfField = ({ key }: CampaignField) => rowOf.get(key) ?? 0;
  const campaign = rowSchemas().campaign.safeParse(
    Object.fromEntries(
      campaignFields.map((field) => {
        const row = rowOfField(field);
        return [field.key, row > 0 ? valueAt(sheet, row, valueColumn) : usualOf(field)];
      }),
    ),
  );
  // A line that is not there says nothing: what papers bear then follows from the rest of the campaign.
  const papers = rowSchemas().papers.safeParse(
    Object.fromEntries(paperFields.map((field) => [field.key, valueAt(sheet, rowOfField(field), valueColumn)])),
  );
  if (campaign.success && papers.success) {
    return { row: { value: { ...campaign.data, ...filledPapers(papers.data) }, fault }, faults: [] };
  }
  const issues = [campaign, papers].flatMap(({ error }) => error?.issues ?? []);
  return { faults: issues.map(({ path, message }) => fault(String(path[0]), message as Expectation)) };
}

/** Blank lines say nothing, and a campaign without any says nothing of its papers. */
function filledPapers(papers: FilledPaperSettings): { papers?: FilledPaperSettings } {
  const filled = Object.entries(papers).filter(([, value]) => value !== undefined && value.length > 0);
  return filled.length > 0 ? { papers: Object.fromEntries(filled) } : {};
}

function usualOf({ usual }: CampaignField): CellValue | undefined {
  return usual;
}
