import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultPlan } from '../../src/local/faults';
import type { LocalGoogle } from '../../src/local/local-google';
import { learnAreas, rowsOfAgency, typeRows } from '../../src/local/play/agency-officer';
import { fillConfiguration } from '../../src/local/play/coordinator';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { menu } from '../../src/menu';
import { change, click, coordinator, openOffice, sheetNamed, type, values } from './office';

const root = mkdtempSync(join(tmpdir(), 'phuluc-crash-'));
let copies = 0;
const open = (folder: string) => openOffice({ folder });

/** The same campaign once more, apart from the first. */
function copy(folder: string): LocalGoogle {
  const other = join(root, `copy${(copies += 1)}`);
  cpSync(folder, other, { recursive: true });
  return open(other);
}

/** One agency of the sample is enough: 4 tabs to write instead of 32. */
const kept = ['STC'];

function keepOnly(google: LocalGoogle, title: string, key: string): void {
  const column = new OfficeSheet(google.book(), title).column(key) - 1;
  const { sheetId } = sheetNamed(google, title).properties;
  const foreign = values(google, title).flatMap((row, index) => {
    const code = String(row[column] ?? '');
    return index < 2 || code === '' || kept.includes(code) ? [] : [index];
  });
  const remove = (index: number) => ({ sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 });
  change(google, ...foreign.toReversed().map((index) => ({ deleteDimension: { range: remove(index) } })));
}

/** Where each command starts, made one from the other. */
function prepare(): Record<'blank' | 'configured' | 'filled', string> {
  const folders = { blank: join(root, 'blank'), configured: join(root, 'configured'), filled: join(root, 'filled') };
  open(folders.blank);
  cpSync(folders.blank, folders.configured, { recursive: true });
  const configured = open(folders.configured);
  click(configured, 'Dựng chiến dịch');
  fillConfiguration(configured, coordinator);
  keepOnly(configured, 'Cơ quan', 'code');
  keepOnly(configured, 'Chỉ tiêu giao', 'lead');
  keepOnly(configured, 'Nhiệm vụ giao', 'lead');
  configured.save();

  cpSync(folders.configured, folders.filled, { recursive: true });
  const filled = open(folders.filled);
  click(filled, 'Dựng chiến dịch');
  learnAreas(filled);
  for (const code of kept) typeRows(filled, `${code.toLowerCase()}@hatinh.example`, rowsOfAgency(code));
  for (const label of ['Kiểm tra toàn bộ', 'Tổng hợp', 'Lưu phiên bản']) click(filled, label);
  // Whatever comes next has something to say that the tabs do not say yet.
  type(filled, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '2,5');
  type(filled, coordinator, 'STC·PL01', '#header', 'reason', 'Lý do khác');
  return folders;
}

const folders = prepare();

/** Every tab with all it has, in order. Which of two twin files a line names is open, so ids of files count for nothing. */
function tabs(google: LocalGoogle): string[] {
  return google.book().sheets.map((sheet) => JSON.stringify(sheet).replaceAll(/\/d\/[^/"]+/g, '/d/'));
}

function titles(google: LocalGoogle): string[] {
  return google.book().sheets.map(({ properties }) => properties.title);
}

function fileNames(google: LocalGoogle): string[] {
  return google.files().map(({ name }) => name ?? '');
}

function versions(google: LocalGoogle): { number: unknown; files: (string | undefined)[] }[] {
  const names = new Map(google.files().map(({ id, name }) => [id, name]));
  const fileOf = (link: unknown) => names.get(/\/d\/([^/]+)/.exec(String(link))?.[1]);
  return values(google, 'Phiên bản')
    .slice(3)
    .map((line) => ({ number: line[0], files: [fileOf(line[4]), fileOf(line[5])] }));
}

const languages = ['en', 'vi', 'other'] as const;

/** Every call of a run, each failing in each way: once, or it and all that come after it. */
function plansFor(calls: number): FaultPlan[] {
  const ways = [{ mode: 'before' }, { mode: 'after' }, { mode: 'kill' }, { mode: 'before', isLasting: true }] as const;
  return ways.flatMap((way) =>
    Array.from({ length: calls }, (_, index) => ({ ...way, call: index + 1, language: languages[index % 3]! })),
  );
}

/** What the menu item does, without opening the file again, which is half of the time. */
function run(google: LocalGoogle, label: string): void {
  const entry = menu.flat().find((each) => each.label === label);
  google.run(coordinator, entry?.run ?? '');
}

/** The last call lets go of the lock. Its fault is none of the officer's: Google does it anyway when the run ends. */
function mustFail(plan: FaultPlan, calls: number): boolean {
  return plan.mode === 'kill' || (plan.isLasting === true && plan.call < calls);
}

/** In the languages the add-on knows, what passes is waited for. */
function mustPass(plan: FaultPlan): boolean {
  return plan.mode !== 'kill' && !plan.isLasting && plan.language !== 'other';
}

/** Whether the officer was told of a failure. */
function fails(google: LocalGoogle, label: string, plan: FaultPlan): boolean {
  google.faults.plan(plan);
  try {
    run(google, label);
    return false;
  } catch {
    return true;
  } finally {
    google.faults.clear();
    google.holdLock()();
  }
}

/** Whether it was done, not refused. */
function runAgain(google: LocalGoogle, label: string): boolean {
  const alerts = google.screen.alerts.length;
  run(google, label);
  return google.screen.alerts.length === alerts;
}

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each<[string, string, keyof typeof folders]>([
  ['Dựng chiến dịch', 'the first time', 'blank'],
  ['Dựng chiến dịch', 'the second time', 'configured'],
  ['Kiểm tra toàn bộ', 'of all tabs', 'filled'],
  ['Sửa biểu mẫu', 'of pasted headings', 'filled'],
  ['Tổng hợp', 'of new figures', 'filled'],
  ['Lưu phiên bản', 'of new figures', 'filled'],
  ['Xuất XLSX', 'of new figures', 'filled'],
])('«%s» %s', (label, _, start) => {
  const clean = copy(folders[start]);
  const before = tabs(clean);
  const filesBefore = fileNames(clean);
  run(clean, label);
  const after = tabs(clean);

  test.each(plansFor(clean.faults.calls()))('fails $mode call $call and is run again', (plan) => {
    const google = copy(folders[start]);
    const hasFailed = fails(google, label, plan);
    if (mustFail(plan, clean.faults.calls())) expect(hasFailed).toBe(true);
    if (mustPass(plan)) expect(hasFailed).toBe(false);
    expect(hasFailed ? [before, after] : [after]).toContainEqual(tabs(google));
    const filesMade = fileNames(google).length;

    // The tabs of the configuration are there, and now wait to be filled in.
    const isWaiting = start === 'blank' && google.book().sheets.length > 1;
    expect(runAgain(google, label)).toBe(!isWaiting);
    expect(tabs(google)).toEqual(after);
    expect(new Set(titles(google)).size).toBe(titles(google).length);
    expect(new Set(fileNames(google))).toEqual(new Set(fileNames(clean)));
    // A file whose making nobody was told of, or nobody noted, stands there twice.
    const filesOfOneRun = hasFailed ? fileNames(google).length : filesMade;
    expect(filesOfOneRun - fileNames(clean).length).toBeLessThanOrEqual(1);
    expect(fileNames(google).slice(0, filesBefore.length)).toEqual(filesBefore);
    if (start === 'filled') expect(versions(google)).toEqual(versions(clean));
  });
});
