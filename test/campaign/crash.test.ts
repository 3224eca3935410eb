import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalGoogle } from '../../src/local';
import type { FaultPlan } from '../../src/local/faults';
import type { LocalGoogle } from '../../src/local/local-google';
import { fillConfiguration } from '../../src/local/play/coordinator';
import { agencyAccounts, click, coordinator, fillOffice, type, values } from './office';

const root = mkdtempSync(join(tmpdir(), 'phuluc-crash-'));
let opened = 0;

/** The campaign as a folder holds it; a new one where it holds nothing. */
function open(folder: string): LocalGoogle {
  return createLocalGoogle({
    owner: coordinator,
    editors: agencyAccounts,
    clock: new Date('2022-11-05T01:00:00Z'),
    folder,
    bundle: {
      code: readFileSync('build/out/Code.js', 'utf8'),
      manifest: JSON.parse(readFileSync('build/out/appsscript.json', 'utf8')) as object,
    },
  });
}

/** The same campaign once more, apart from the first. */
function copy(folder: string): LocalGoogle {
  const other = join(root, `copy${(opened += 1)}`);
  cpSync(folder, other, { recursive: true });
  return open(other);
}

/** Where each command starts, made one from the other. */
function prepare(): Record<'blank' | 'configured' | 'filled', string> {
  const folders = { blank: join(root, 'blank'), configured: join(root, 'configured'), filled: join(root, 'filled') };
  open(folders.blank);
  cpSync(folders.blank, folders.configured, { recursive: true });
  const configured = open(folders.configured);
  click(configured, 'Dựng chiến dịch');
  fillConfiguration(configured, coordinator);

  cpSync(folders.configured, folders.filled, { recursive: true });
  const filled = open(folders.filled);
  click(filled, 'Dựng chiến dịch');
  fillOffice(filled);
  for (const label of ['Kiểm tra toàn bộ', 'Tổng hợp', 'Lưu phiên bản']) click(filled, label);
  // Whatever comes next has something to say that the tabs do not say yet.
  type(filled, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '2,5');
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

/** Every call of a run, each failing in each way. */
function plansFor(calls: number): FaultPlan[] {
  return (['before', 'after', 'kill'] as const).flatMap((mode) =>
    Array.from({ length: calls }, (_, index) => ({ mode, call: index + 1, language: languages[index % 3]! })),
  );
}

function crash(google: LocalGoogle, label: string, plan: FaultPlan): void {
  google.faults.plan(plan);
  expect(() => google.runMenu(coordinator, label)).toThrow();
  google.holdLock()();
}

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each<[string, string, keyof typeof folders]>([
  ['Dựng chiến dịch', 'the first time', 'blank'],
  ['Dựng chiến dịch', 'the second time', 'configured'],
  ['Kiểm tra toàn bộ', 'of all tabs', 'filled'],
  ['Tổng hợp', 'of new figures', 'filled'],
  ['Lưu phiên bản', 'of new figures', 'filled'],
  ['Xuất XLSX', 'of new figures', 'filled'],
])('«%s» %s', (label, _, start) => {
  const clean = copy(folders[start]);
  const before = tabs(clean);
  const filesBefore = fileNames(clean);
  click(clean, label);
  const after = tabs(clean);

  test.each(plansFor(clean.faults.calls()))('crashes $mode call $call and is run again', (plan) => {
    const google = copy(folders[start]);
    crash(google, label, plan);
    expect([before, after]).toContainEqual(tabs(google));

    click(google, label);
    expect(tabs(google)).toEqual(after);
    expect(new Set(titles(google)).size).toBe(titles(google).length);
    expect(new Set(fileNames(google))).toEqual(new Set(fileNames(clean)));
    const twins = fileNames(google).length - fileNames(clean).length;
    // A file that is made without an answer to tell of it stands there twice.
    expect(twins).toBeLessThanOrEqual(plan.mode === 'before' ? 0 : 1);
    expect(fileNames(google).slice(0, filesBefore.length)).toEqual(filesBefore);
    if (start === 'filled') expect(versions(google)).toEqual(versions(clean));
  });
});
