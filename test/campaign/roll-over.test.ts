import type { LocalGoogle } from '../../src/local';
import { readCampaign } from '../../src/workbook/configuration/read-campaign';
import { readResource } from '../../src/workbook/read-workbook';
import { addCampaignRequests } from '../../src/workbook/set-up-requests';
import { agency } from './crash/stages';
import { click, coordinator, refusal, type, values } from './office';
import { logLines } from './workflow/desk';
import * as stage from './workflow/stage';
import { acceptedTabs, nextBook } from './workflow/stage';

const ITEM = 'Kết chuyển';

/** The alert that was shown. */
function rollOver(google: LocalGoogle, answer: 'YES' | 'NO' = 'YES'): string {
  stage.rollOver(google, answer);
  return google.screen.alerts.at(-1)?.message ?? '';
}

/** The next workbook as the add-on would read it there. */
function nextSnapshot(google: LocalGoogle) {
  const resource = nextBook(google);
  return readResource(resource?.spreadsheetId ?? '', resource ?? {}, 'values');
}

const done = (() => {
  let made: LocalGoogle | undefined;
  return () => {
    if (!made) rollOver((made = acceptedTabs().fork()));
    return made;
  };
})();

describe('next year’s workbook', () => {
  const next = () => readCampaign(nextSnapshot(done()));
  const present = () => {
    const google = done();
    const resource = google.sheets(coordinator).Spreadsheets.get(google.spreadsheetId, {
      fields: 'sheets(properties,developerMetadata,data)',
    });
    return readCampaign(readResource(google.spreadsheetId, resource, 'values'));
  };

  it('has the configuration tabs, filled in, and what became of each row', () => {
    expect(nextSnapshot(done()).sheets.map(({ title }) => title)).toEqual([
      'Chiến dịch',
      'Cơ quan',
      'Lĩnh vực',
      'Chỉ tiêu giao',
      'Nhiệm vụ giao',
      'Danh mục',
      'Kết chuyển',
    ]);
  });

  it('is a campaign of the plan year that set-up takes as it is', () => {
    expect(next()).toMatchObject({ reportYear: 2023, planYear: 2024, asOfDate: '2023-11-10', deadline: '2023-11-15' });
    expect(next().name).toBe(present().name.replaceAll('2023', '2024').replaceAll('2022', '2023'));
    expect(addCampaignRequests(nextSnapshot(done()), next())).toMatchObject({ remaining: 0 });
    const { province, coordinators, legalBases, agencies, areas, ruleSettings, papers } = present();
    expect(next()).toMatchObject({ province, coordinators, legalBases, agencies, areas, ruleSettings, papers });
  });

  it('sets the targets that were proposed, under their ids', () => {
    const sheet = values(done(), `${agency.code}·PL01`);
    const keys = sheet[0]!;
    const at = (row: (string | number | boolean)[], key: string) => String(row[keys.indexOf(key)] ?? '');
    const rows = sheet.filter((row) => String(row[0]).startsWith('CT'));
    expect(next().targets.map(({ id, plan }) => [id, plan])).toEqual(rows.map((row) => [row[0], at(row, 'proposed')]));
    const unmet = rows.filter((row) => at(row, 'verdict') === 'Không hoàn thành');
    expect(unmet.length).toBeGreaterThan(0);
    expect(next().targets.flatMap(({ lastYearReason }) => lastYearReason ?? [])).toEqual(
      unmet.map((row) => at(row, 'reason')),
    );
  });

  it('carries an unfinished task on under its own id, with its reason', () => {
    const { tasks } = next();
    const carried = tasks.filter(({ lastYearReason }) => lastYearReason !== undefined);
    expect(carried.map(({ id }) => id)).toEqual(['NV22-22']);
    expect(tasks.filter(({ id }) => !carried.some((each) => each.id === id)).map(({ id }) => id)).toEqual(
      tasks.slice(carried.length).map((_, index) => (expect.stringMatching(/^2023-STC-PL04-\d\d$/) as string) || index),
    );
  });

  it('keeps the outline as last year’s proposals', () => {
    const outline = values(done(), `${agency.code}·PL03`).filter(
      (row) => /^STC-PL03-\d+$/.test(String(row[0])) && row[3],
    );
    expect(next().lastYearProposals).toHaveLength(outline.length);
    expect(next().exceptions).toEqual([]);
  });
});

it('leaves this workbook as it was, but for a line of the log', () => {
  const others = (google: LocalGoogle) =>
    google.book().sheets.filter(({ properties }) => properties.title !== 'Nhật ký');
  expect(others(done())).toEqual(others(acceptedTabs()));
  expect(logLines(done()).slice(logLines(acceptedTabs()).length)).toEqual([
    expect.stringMatching(
      /\| Kết chuyển \| Sổ «.+»: \d+ chỉ tiêu, \d+ nhiệm vụ và \d+ nội dung đề cương; để lại \d+ dòng$/,
    ),
  ]);
  expect(click(done().fork(), 'Kiểm tra nhật ký').figures.isWhole).toBe(true);
});

it('says first what goes over and what stays behind and why, and makes nothing after no', () => {
  const google = acceptedTabs().fork();
  const asked = rollOver(google, 'NO');
  expect(asked).toMatch(
    /Sẽ lập sổ làm việc mới «.+» .* chuyển sang \d+ chỉ tiêu, \d+ nhiệm vụ và \d+ nội dung đề cương/,
  );
  expect(asked).toMatch(/Để lại \d+ dòng, ghi đủ trong tab Kết chuyển:\n• \d+ dòng /);
  expect(nextBook(google)).toBeUndefined();
  expect(google.book()).toEqual(acceptedTabs().book());
});

it('is made once; again only when the first is in the trash', () => {
  const google = done().fork();
  expect(rollOver(google)).toMatch(/^Đợt này đã kết chuyển rồi: https:/);
  expect(google.files()).toEqual(done().files());
  expect(google.book()).toEqual(done().book());

  const first = nextBook(google)?.spreadsheetId ?? '';
  google.drive(coordinator).Files.update({ trashed: true }, first);
  expect(rollOver(google)).toMatch(/Nhật ký ghi đã kết chuyển, nhưng tài khoản này không thấy sổ đó/);
  expect(nextBook(google)?.spreadsheetId).not.toBe(first);
});

it('is 6 heavy calls, 2 more to ask', () => {
  const google = acceptedTabs().fork();
  google.meter.reset();
  rollOver(google);
  expect(google.meter.heavyCalls()).toBe(8);
});

/** The line of the only agency says that it ends before the plan year, and who takes over. */
function ends(google: LocalGoogle, successor: string): LocalGoogle {
  const [keys = []] = values(google, 'Cơ quan');
  const row = values(google, 'Cơ quan').findIndex(([code]) => code === agency.code) + 1;
  const write = (key: string, value: string) => {
    const column = String.fromCharCode(65 + keys.indexOf(key));
    google.edit(coordinator, { sheet: 'Cơ quan', range: `${column}${row}`, values: [[value]] });
  };
  write('validTo', '31/12/2022');
  write('successor', successor);
  return google;
}

test.each([
  ['', /Tab Cơ quan, ô H3 đang để trống: Sở Tài chính \(2023\) không còn hoạt động .* đúng một mã/],
  ['SNV; STP', /Tab Cơ quan, ô H3 có giá trị «SNV; STP»: .* đúng một mã/],
  ['Sở Mới', /Tab Cơ quan, ô H3 có giá trị «Sở Mới»: .* mã của một cơ quan còn hoạt động/],
])('asks by cell who takes over from an agency that ends: «%s»', (successor, words) => {
  const google = ends(acceptedTabs().fork(), successor);
  const before = google.book();
  expect(refusal(google, ITEM)).toMatch(words);
  expect([nextBook(google), google.book()]).toEqual([undefined, before]);
});

it('leaves behind what is not accepted as it stands', () => {
  const google = acceptedTabs().fork();
  type(google, coordinator, `${agency.code}·PL01`, 'CT32', 'actual', '1');
  expect(rollOver(google)).toMatch(/• \d+ dòng thuộc biểu bị sửa sau khi duyệt: /);
  expect(readCampaign(nextSnapshot(google)).targets).toEqual([]);
});

it('does nothing where nothing is accepted, and nothing for an agency', () => {
  const google = acceptedTabs().fork();
  for (const appendix of ['PL01', 'PL02', 'PL03', 'PL04']) {
    google.activate(coordinator, `${agency.code}·${appendix}`);
    google.runMenu(coordinator, 'Mở lại biểu này');
  }
  expect(rollOver(google)).toMatch(/^Chưa có đề xuất nào được duyệt/);
  expect(refusal(google, ITEM, agency.email)).toMatch(/Chỉ cơ quan điều phối được làm việc này/);
  expect(nextBook(google)).toBeUndefined();
});
