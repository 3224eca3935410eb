import type { LocalGoogle } from '../local-google';
import { a1, OfficeSheet } from './office-sheet';
import type { Defect } from './sample';
import { sample } from './sample';

type Cells = Readonly<Record<string, string>>;

/** What an agency types: the row's id in the tab, and the cells by key. */
export interface TypedRow {
  readonly sheet: string;
  readonly rowId: string;
  /** The plan's or the proposal's own id, by which a defect finds its row. */
  readonly sourceId: string;
  readonly cells: Cells;
}

const areaNames = new Map<string, string>();

/** The areas as the workbook names them, since an officer picks from the tab's list. */
export function learnAreas(google: LocalGoogle): void {
  for (const [code, name] of new OfficeSheet(google.book(), 'Lĩnh vực').values().slice(2)) {
    if (code !== undefined && name !== undefined) areaNames.set(String(code), String(name));
  }
}

/** All rows an agency reports, for its four tabs. */
export function rowsOfAgency(code: string): TypedRow[] {
  const names = new Map(sample.agencies.map((agency) => [agency.code, agency.name]));
  const mine = <Row extends { lead: string }>(rows: readonly Row[]) => rows.filter(({ lead }) => lead === code);
  const own = (appendix: string, index: number) => `${code}-${appendix}-${String(index + 1).padStart(2, '0')}`;
  return [
    ...mine(sample.targets).map(({ id, actual, verdict, reason, proposed, note }): TypedRow => ({
      sheet: `${code}·PL01`,
      rowId: id,
      sourceId: id,
      cells: { actual, verdict, reason, proposed, note },
    })),
    ...mine(sample.tasks).map(({ id, result, verdict, reason, followUp }): TypedRow => ({
      sheet: `${code}·PL02`,
      rowId: id,
      sourceId: id,
      cells: { result, verdict, reason, followUp },
    })),
    ...mine(sample.proposals).map((proposal, index): TypedRow => ({
      sheet: `${code}·PL03`,
      rowId: own('PL03', index),
      sourceId: `outline:${proposal.id}`,
      cells: {
        area: areaNames.get(proposal.area) ?? '',
        name: `- ${proposal.name}; kết quả cần đạt: ${proposal.product}.`,
        linkedTask: own('PL04', index),
      },
    })),
    ...mine(sample.proposals).map((proposal, index): TypedRow => ({
      sheet: `${code}·PL04`,
      rowId: own('PL04', index),
      sourceId: proposal.id,
      cells: {
        area: areaNames.get(proposal.area) ?? '',
        name: proposal.name,
        product: proposal.product,
        lead: names.get(proposal.lead) ?? '',
        coordinating: proposal.coordinating,
        deadline: proposal.deadline,
        budget: proposal.budget,
        kind: proposal.kind,
        note: proposal.carriedFrom && `Chuyển tiếp từ ${proposal.carriedFrom}`,
      },
    })),
  ];
}

/** The same rows with the bad cells laid over them. */
export function withDefects(rows: readonly TypedRow[], defects: readonly Defect[]): TypedRow[] {
  return rows.map((row) => {
    const bad = defects.filter(({ onto }) => onto === row.sourceId);
    return bad.reduce<TypedRow>((all, { cells }) => ({ ...all, cells: { ...all.cells, ...(cells as Cells) } }), row);
  });
}

/** Names who sends each of the agency's tabs, in the cells beside the labels of the sender strip. */
export function signTabs(google: LocalGoogle, user: string, code: string): void {
  for (const title of new Set(rowsOfAgency(code).map(({ sheet }) => sheet))) {
    new OfficeSheet(google.book(), title).values().forEach((row, rowIndex) => {
      row.forEach((label, index) => {
        const value = sample.sender[String(label)];
        if (value === undefined) return;
        google.edit(user, { sheet: title, range: a1(rowIndex + 1, index + 2), values: [[value]] });
      });
    });
  }
}

/** Types the rows into the agency's tabs, cells side by side in one go, as a person pasting would. */
export function typeRows(google: LocalGoogle, user: string, rows: readonly TypedRow[]): void {
  for (const title of new Set(rows.map(({ sheet }) => sheet))) {
    const sheet = new OfficeSheet(google.book(), title);
    const cells = new Map<number, Map<number, string>>();
    for (const row of rows.filter((each) => each.sheet === title)) {
      const typed = Object.entries(row.cells).map(([key, value]): [number, string] => [sheet.column(key), value]);
      cells.set(sheet.row(row.rowId), new Map(typed));
    }
    for (const [firstRow, lastRow] of runsOf([...cells.keys()])) {
      const block = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => cells.get(firstRow + index));
      for (const [first, last] of runsOf(block.flatMap((row) => [...(row?.keys() ?? [])]))) {
        const values = block.map((row) => columnsFrom(first, last).map((column) => row?.get(column) ?? ''));
        google.edit(user, { sheet: title, range: `${a1(firstRow, first)}:${a1(lastRow, last)}`, values });
      }
    }
  }
}

function columnsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first and last of each run of numbers without a gap, in order. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
