import type { LocalGoogle, LocalGoogleOptions } from '../local-google';
import type { TypedRow } from './agency-officer';
import { learnAreas, rowsOfAgency, signTabs, typeRows, withDefects } from './agency-officer';
import { fillConfiguration } from './coordinator';
import { sample } from './sample';

/** Figures of one played campaign; the shape of the last line that `npm start -- --json` prints. */
export interface PlayedCampaign {
  readonly tabs: number;
  readonly submissions: number;
  readonly findingsBefore: number;
  readonly findingsAfter: number;
  readonly summary: { readonly rowsIn: number; readonly rowsOut: number; readonly excluded: number };
  readonly versions: readonly { readonly number: number; readonly sha256: string }[];
  /** The two versions compared, in a sentence. */
  readonly comparison: string;
  readonly exportId: string;
  /** The draft plan as a Word file. */
  readonly planId: string;
  /** Heavy calls of each command; set-up is counted where the configuration is filled in. */
  readonly calls: Readonly<Record<'setUp' | 'check' | 'assemble' | 'version', number>>;
}

/** What a step tells the screen. */
export type Say = (message: string) => void;

interface Outcome {
  readonly message: string;
  readonly figures: Readonly<Record<string, number | string | boolean>>;
}

const coordinator = sample.campaign.coordinators;

/** The accounts of the sample campaign: the coordinator, who owns the file, one for each agency, and a reader. */
export const sampleAccounts = {
  coordinator,
  agencies: sample.agencies.map(({ emails }) => emails),
  reader: 'lanhdao@hatinh.example',
};

/** The same with their rights to the file. */
export const sampleUsers: LocalGoogleOptions['users'] = [
  { email: sampleAccounts.coordinator, role: 'owner' },
  ...sampleAccounts.agencies.map((email) => ({ email, role: 'editor' }) as const),
  { email: sampleAccounts.reader, role: 'viewer' },
];

/** Plays the whole campaign of the letter, each person as themselves, by the menu and by typing into cells. */
export function playCampaign(google: LocalGoogle, say: Say): PlayedCampaign {
  say('1. Cơ quan điều phối dựng chiến dịch');
  click(google, say, 'Dựng chiến dịch');
  fillConfiguration(google, coordinator);
  const { calls: setUp } = click(google, say, 'Dựng chiến dịch');

  say('2. Tám cơ quan nhập 32 biểu, có những dòng chưa đạt');
  learnAreas(google);
  typeDefects(google);
  for (const { code } of sample.agencies) signTabs(google, accountOf(code), code);
  const before = click(google, say, 'Kiểm tra toàn bộ');

  say('3. Các cơ quan sửa, cơ quan điều phối kiểm tra lại');
  typeAll(google, (rows) => rowsToMend(rows));
  const after = click(google, say, 'Kiểm tra toàn bộ');

  say('4. Tổng hợp và lưu phiên bản');
  const assembled = click(google, say, 'Tổng hợp');
  const first = click(google, say, 'Lưu phiên bản');
  click(google, say, 'Lưu phiên bản');

  say('5. Một số liệu thay đổi');
  const target = rowsOfAgency('STTTT').filter(({ sourceId }) => sourceId === 'CT38');
  typeRows(
    google,
    accountOf('STTTT'),
    target.map((row) => ({ ...row, cells: { actual: '19,2' } })),
  );
  click(google, say, 'Tổng hợp');
  const second = click(google, say, 'Lưu phiên bản');

  const comparison = ask(google, say, 'compareVersions', { from: 1, to: 2 });
  ask(google, say, 'previewRestore', { version: 1 });

  say('6. Xuất bảng tổng hợp, dự thảo kế hoạch');
  const exported = click(google, say, 'Xuất XLSX');
  const plan = click(google, say, 'Dự thảo Kế hoạch');

  const figure = (outcome: Outcome, name: string) => Number(outcome.figures[name]);
  return {
    tabs: google.book().sheets.length,
    submissions: sample.agencies.length * 4,
    findingsBefore: figure(before, 'findings'),
    findingsAfter: figure(after, 'findings'),
    summary: {
      rowsIn: figure(assembled, 'rowsIn'),
      rowsOut: figure(assembled, 'rowsOut'),
      excluded: figure(assembled, 'excluded'),
    },
    versions: [first, second].map(({ figures }) => ({
      number: Number(figures.number),
      sha256: String(figures.sha256),
    })),
    comparison,
    exportId: String(exported.figures.fileId),
    planId: String(plan.figures.fileId),
    calls: { setUp, check: before.calls, assemble: assembled.calls, version: first.calls },
  };
}

/** The coordinator clicks a menu item and reads what it says; an item that ends in a refusal stops the play. */
export function click(google: LocalGoogle, say: Say, label: string): Outcome & { calls: number } {
  google.meter.reset();
  const outcome = google.runMenu(coordinator, label) as Outcome | undefined;
  const calls = google.meter.heavyCalls();
  if (!outcome) throw new Error(`«${label}» was refused: ${google.screen.alerts.at(-1)?.message ?? 'no reason shown'}`);
  say(`   «${label}» (${calls} lượt gọi máy chủ): ${outcome.message}`);
  return { ...outcome, calls };
}

/** What a dialog asks for, and the sentence it shows; a refusal stops the play. */
function ask(google: LocalGoogle, say: Say, name: string, request: object): string {
  const answer = google.callServer(coordinator, name, request) as { ok: boolean; message: string; result: Outcome };
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.message}`);
  say(`   ${answer.result.message}`);
  return answer.result.message;
}

export function typeAll(google: LocalGoogle, prepare: (rows: TypedRow[]) => TypedRow[]): void {
  for (const { code } of sample.agencies) typeRows(google, accountOf(code), prepare(rowsOfAgency(code)));
}

/** Types all rows, 17 of them badly. */
export function typeDefects(google: LocalGoogle): void {
  typeAll(google, (rows) => withDefects(rows, sample.defects));
}

/** Just the cells that were bad, as they should have been. */
function rowsToMend(rows: readonly TypedRow[]): TypedRow[] {
  return rows.flatMap((row) => {
    const bad = sample.defects.filter(({ onto }) => onto === row.sourceId);
    const keys = bad.flatMap(({ cells }) => Object.keys(cells));
    return keys.length === 0
      ? []
      : [{ ...row, cells: Object.fromEntries(keys.map((key) => [key, row.cells[key] ?? ''])) }];
  });
}

function accountOf(code: string): string {
  const agency = sample.agencies.find((each) => each.code === code);
  if (!agency) throw new Error(`The sample has no agency ${code}.`);
  return agency.emails;
}
