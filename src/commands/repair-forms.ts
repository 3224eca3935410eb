import { dayInVietnam } from '../domain/calendar';
import { cellName, columnName } from '../domain/cell-name';
import type { Text } from '../text';
import type { TabRepairs } from '../workbook/repair/plan-repairs';
import { planRepairs } from '../workbook/repair/plan-repairs';
import type { Repair } from '../workbook/repair/repair';
import type { LogEntry } from '../workbook/reports/log-requests';
import { logRequests } from '../workbook/reports/log-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { readAsCoordinator } from './read-campaign-workbook';

/**
 * «Sửa biểu mẫu»: every submission's tab made again as set-up would make it, save what was typed, and a line in «Nhật ký»
 * for each repair, in one atomic write. Where nothing is wrong nothing is written. 1 read, at most 1 write.
 */
export function repairForms(context: CommandContext): Outcome {
  const { host, text, now, user } = context;
  const workbook = readAsCoordinator(context, 'form');
  const { snapshot } = workbook;
  const tabs = planRepairs(workbook, { today: dayInVietnam(now), runner: user });
  const entries = tabs.flatMap((tab) => describeRepairs(tab, text));
  const log = logRequests(snapshot, entries, context);
  writeWorkbook(host, snapshot.spreadsheetId, [...tabs.flatMap(({ requests }) => requests), ...log]);
  const sheets = tabs.filter(({ repairs }) => repairs.length > 0).length;
  const byHand = tabs.flatMap((tab) => placesToMendByHand(tab, text));
  return {
    message: [
      entries.length === 0 ? text.repairedNothing : text.repaired(entries.length, sheets),
      ...(byHand.length > 0 ? [text.repairByHand(byHand)] : []),
    ].join(' '),
    figures: { repairs: entries.length, sheets, byHand: byHand.length },
  };
}

/** A line of the log for each repair of a tab. */
export function describeRepairs(tab: TabRepairs, text: Text): LogEntry[] {
  return tab.repairs.map((repair) => describe(tab, repair, text));
}

function describe({ sheet }: TabRepairs, { kind, row, column, was }: Repair, text: Text): LogEntry {
  const cell = row && column ? ` ${cellName(row, column)}` : '';
  const line =
    cell === '' && column ? text.place(sheet.title, undefined, columnName(column)) : text.place(sheet.title, row);
  return { what: text.repairs[kind], detail: text.repairDetail(cell === '' ? line : `${sheet.title}${cell}`, was) };
}

function placesToMendByHand({ sheet, extraColumns, isUnknown }: TabRepairs, text: Text): string[] {
  return [
    ...(isUnknown ? [text.unknownForm(sheet.title)] : []),
    ...extraColumns.map((column) => text.extraColumn(sheet.title, columnName(column))),
  ];
}
