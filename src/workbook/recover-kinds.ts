import type { AppendixCode } from '../domain/appendices';
import { appendices } from '../domain/appendices';
import type { Agency, Campaign } from '../domain/campaign';
import { submissionSheetName } from '../domain/sheet-name';
import type { ConfigurationColumn } from './configuration/configuration-tables';
import { configurationColumns } from './configuration/configuration-tables';
import { readKeyedTable } from './keyed-table';
import type { SheetSnapshot, WorkbookSnapshot } from './read-workbook';
import type { SheetKind } from './sheet-kind';
import { configurationKinds, sheetTitles, submissionKind } from './sheet-kind';
import { formKeys, stripLabels } from './submission/lay-out-strips';
import { assignedIds } from './submission/read-submission';

/**
 * An .xlsx has no developer metadata, so a workbook that was downloaded no longer says what its tabs are. These two tell
 * the configuration and the submissions again by what stands in them; a tab whose metadata is there keeps it.
 *
 *   kind          | known by
 *   --------------|--------------------------------------------------------------------------------------------------
 *   configuration | all keys of its columns in one row, and none of a form; else the tab's name
 *   appendix      | most of its keys in one row, no other appendix having more; else the words of its title, above a box «Nộp»
 *   agency        | most of the rows' ids; else the name in the strip above the table; else the tab's name
 *
 * What nothing tells for certain stays unknown, as a tab the add-on did not make.
 */
export function recoverConfiguration(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return withKinds(snapshot, configurationKindOf);
}

/** @param campaign as the recovered configuration says */
export function recoverSubmissions(snapshot: WorkbookSnapshot, campaign: Campaign): WorkbookSnapshot {
  return withKinds(snapshot, (sheet) => {
    const appendix = appendixOf(sheet);
    const agency = appendix && agencyOf(sheet, appendix, campaign);
    return appendix && agency && submissionKind(agency.code, appendix);
  });
}

function withKinds(
  snapshot: WorkbookSnapshot,
  kindOf: (sheet: SheetSnapshot) => SheetKind | undefined,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, kind: sheet.kind ?? kindOf(sheet) })) };
}

function configurationKindOf(sheet: SheetSnapshot): SheetKind | undefined {
  if (isForm(sheet)) return undefined;
  return (
    configurationKinds.find((kind) => {
      const columns: readonly ConfigurationColumn[] = configurationColumns[kind];
      const needed = columns.filter(({ isOptional }) => !isOptional).map(({ key }) => key);
      return readKeyedTable(sheet, needed)?.missing.length === 0;
    }) ?? configurationKinds.find((kind) => sheetTitles[kind] === sheet.title)
  );
}

/** A submission's columns have the keys of the plan's, and more: only a form has ids of strips and headings. */
function isForm(sheet: SheetSnapshot): boolean {
  return sheet.values.some((row) => row.includes('#header') || row.includes('check'));
}

function appendixOf(sheet: SheetSnapshot): AppendixCode | undefined {
  const fits = appendices.flatMap((appendix) => {
    const table = readKeyedTable(sheet, formKeys(appendix));
    return table ? [{ code: appendix.code, misses: table.missing.length }] : [];
  });
  const fewest = Math.min(...fits.map(({ misses }) => misses));
  const best = fits.filter(({ misses }) => misses === fewest);
  if (best.length === 1) return best[0]?.code;
  const texts = sheet.values.flat().filter((value) => typeof value === 'string');
  // The summary of an appendix has the same title, and nothing to be ticked.
  if (!texts.includes(stripLabels.submit)) return undefined;
  return appendices.find(({ label }) => texts.some((text) => text.startsWith(`${label}. `)))?.code;
}

function agencyOf(sheet: SheetSnapshot, appendix: AppendixCode, campaign: Campaign): Agency | undefined {
  const texts = new Set(sheet.values.flat().map(String));
  return (
    agencyOfIds(texts, appendix, campaign) ??
    campaign.agencies.find(({ name }) => [...texts].some((text) => text.startsWith(`${name} · `))) ??
    campaign.agencies.find(({ code }) => sheet.title === submissionSheetName(code, appendix))
  );
}

/** Whose ids stand there most often; nobody where two have as many. */
function agencyOfIds(texts: ReadonlySet<string>, code: AppendixCode, campaign: Campaign): Agency | undefined {
  const appendix = appendices.find((each) => each.code === code);
  const counts = campaign.agencies.map((agency) => {
    const assigned = appendix ? assignedIds(campaign, agency, appendix) : new Set<string>();
    const own = `${agency.code}-${code}-`;
    return { agency, count: [...texts].filter((text) => assigned.has(text) || text.startsWith(own)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? best[0]?.agency : undefined;
}
