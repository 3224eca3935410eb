import fc from 'fast-check';
import { appendixOf } from '../../src/domain/appendices';
import type { LocalGoogle } from '../../src/local/local-google';
import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { change, click, coordinator, fillOffice, setUpOffice, sheetNamed, type, values } from './office';

const STC = 'stc@hatinh.example';

type Values = (string | number | boolean)[][];

/** The column «Kiểm tra» of a tab. */
function verdicts(google: LocalGoogle, title: string): unknown[] {
  const sheet = new OfficeSheet(google.book(), title);
  return sheet.values().map((row) => row[sheet.column('check') - 1] ?? '');
}

function verdict(google: LocalGoogle, title: string, id: string): unknown {
  return verdicts(google, title)[new OfficeSheet(google.book(), title).row(id) - 1];
}

function paste(google: LocalGoogle, title: string, row: number, key: string, pasted: Values, user = STC): void {
  const column = new OfficeSheet(google.book(), title).column(key);
  google.edit(user, { sheet: title, range: a1(row, column), values: pasted });
}

/** Calls the script makes that reach the server; Google's own flush as the run ends is none of them. */
function calls(google: LocalGoogle): number {
  return Object.entries(google.meter.calls)
    .filter(([name]) => !['executionStart', 'bundleLoad', 'light', 'flush'].includes(name))
    .reduce((sum, [, { calls: count }]) => sum + count, 0);
}

/** Google runs the owner's trigger beside the simple one, as an execution of its own; here only the latter is measured. */
function withoutInstalledTriggers(google: LocalGoogle): LocalGoogle {
  const { ScriptApp } = google.globals(coordinator);
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  return google;
}

describe('a row typed into', () => {
  it('says what is wrong with it, in 4 calls and under 2 s as a rule, without authorization', () => {
    const google = withoutInstalledTriggers(fillOffice());
    google.meter.reset();
    type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
    expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✖ Thiếu lý do cụ thể');
    expect(calls(google)).toBe(4);
    expect(google.meter.heavyCalls()).toBe(0);
    expect(google.meter.estimate('mid')).toBeLessThan(2000);
    expect(google.screen.log).toEqual([]);
  });

  it('is cleared as soon as it is mended, and when it is emptied', () => {
    const google = setUpOffice();
    const put = (key: string, value: string) => {
      type(google, STC, 'STC·PL03', 'STC-PL03-02', key, value);
    };
    put('name', 'Rà soát thủ tục');
    expect(verdict(google, 'STC·PL03', 'STC-PL03-02')).toBe('');
    put('area', 'Cải cách tài chính công');
    expect(verdict(google, 'STC·PL03', 'STC-PL03-02')).toBe('✔ Đủ');
    put('name', '');
    put('area', '');
    expect(verdict(google, 'STC·PL03', 'STC-PL03-02')).toBe('');
  });

  it('leaves the verdicts of other rows, and writes nothing where none has changed', () => {
    const google = fillOffice();
    type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
    const before = verdicts(google, 'STC·PL01');
    google.meter.reset();
    type(google, STC, 'STC·PL01', 'CT32', 'note', 'Đang bổ sung');
    expect(verdicts(google, 'STC·PL01')).toEqual(before);
    expect(calls(google)).toBe(3);
  });

  it('is checked for a coordinator too', () => {
    const google = fillOffice();
    type(google, coordinator, 'STC·PL01', 'CT32', 'reason', '');
    expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✖ Thiếu lý do cụ thể');
  });
});

describe('rows pasted', () => {
  it('are checked together: 200 rows in 4 calls and under 2 s as a rule', () => {
    const google = withoutInstalledTriggers(setUpOffice());
    const { sheetId } = sheetNamed(google, 'STC·PL04').properties;
    change(google, { appendDimension: { sheetId, dimension: 'ROWS', length: 200 } });
    const row = new OfficeSheet(google.book(), 'STC·PL04').row('STC-PL04-01');
    google.meter.reset();
    paste(
      google,
      'STC·PL04',
      row,
      'name',
      Array.from({ length: 200 }, (_, index) => [`Nhiệm vụ ${index + 1}`]),
      coordinator,
    );
    expect(
      verdicts(google, 'STC·PL04')
        .slice(row - 1)
        .every((each) => String(each).includes('✖')),
    ).toBe(true);
    expect(verdicts(google, 'STC·PL04').slice(row - 1)).toHaveLength(200);
    expect(calls(google)).toBe(4);
    expect(google.meter.estimate('mid')).toBeLessThan(2000);
  });

  it('get the verdicts that «Kiểm tra biểu này» gives them', () => {
    const google = setUpOffice();
    const columns = ['area', 'name', 'product', 'lead', 'coordinating', 'deadline'];
    expect(appendixOf.PL04.columns.slice(1, 7).map(({ key }) => key)).toEqual(columns);
    const cell = fc.constantFrom(
      '',
      ' ',
      'Rà soát',
      'Sở Tài chính',
      'Quý III/2023',
      'Các sở, ngành',
      'Quyết định',
      '31/02',
    );
    const area = fc.constantFrom('', 'Cải cách tài chính công');
    const row = fc.tuple(area, cell, cell, cell, cell, cell);
    const first = new OfficeSheet(google.book(), 'STC·PL04').row('STC-PL04-01');
    google.activate(STC, 'STC·PL04');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(30), (pasted, offset) => {
        paste(google, 'STC·PL04', first + offset, 'area', pasted);
        const typed = verdicts(google, 'STC·PL04');
        click(google, 'Kiểm tra biểu này', STC);
        expect(verdicts(google, 'STC·PL04')).toEqual(typed);
      }),
      { numRuns: 15 },
    );
  });
});

describe('an edit that is no answer', () => {
  it('puts a verdict back that somebody overwrote', () => {
    const google = fillOffice();
    click(google, 'Kiểm tra toàn bộ');
    type(google, STC, 'STC·PL01', 'CT32', 'check', 'xong rồi');
    expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✔ Đủ');
  });

  it.each(['STC·PL01', 'Cơ quan'])('changes nothing above the table or in another tab: %s', (title) => {
    const google = fillOffice();
    const before = values(google, title);
    google.edit(coordinator, { sheet: title, range: 'B2', values: [['Ghi chú']] });
    expect(values(google, title).filter((_, index) => index !== 1)).toEqual(before.filter((_, index) => index !== 1));
    expect(google.screen.log).toEqual([]);
  });

  it('keeps the strips and the row of keys where a whole column was pasted', () => {
    const google = setUpOffice();
    const height = sheetNamed(google, 'STC·PL03').properties.gridProperties.rowCount;
    const sheet = new OfficeSheet(google.book(), 'STC·PL03');
    const notes = sheet.values().map((row) => [row[sheet.column('basis') - 1] ?? '']);
    const filled = Array.from({ length: height }, (_, index) => (index < 10 ? (notes[index] ?? ['']) : ['Căn cứ']));
    paste(google, 'STC·PL03', 1, 'basis', filled, coordinator);
    expect(values(google, 'STC·PL03')[0]?.slice(-2)).toEqual(['check', 'record']);
    expect(google.screen.log).toEqual([]);
  });
});

describe('a form that was changed', () => {
  it('is read by its keys and ids, wherever they stand', () => {
    const google = fillOffice();
    const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
    const from = new OfficeSheet(google.book(), 'STC·PL01').column('reason') - 1;
    change(google, {
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
        destinationIndex: 2,
      },
    });
    type(google, coordinator, 'STC·PL01', 'CT32', 'reason', '');
    expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✖ Thiếu lý do cụ thể');
  });

  it('gets no verdict without its row of keys', () => {
    const google = fillOffice();
    const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
    const column = new OfficeSheet(google.book(), 'STC·PL01').column('reason');
    const row = new OfficeSheet(google.book(), 'STC·PL01').row('CT32');
    const delete1 = { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } };
    change(google, { deleteDimension: delete1 });
    const before = values(google, 'STC·PL01').map((each) => each.filter((_, index) => index !== column - 1));
    google.edit(coordinator, { sheet: 'STC·PL01', range: a1(row - 1, column), values: [['']] });
    expect(values(google, 'STC·PL01').map((each) => each.filter((_, index) => index !== column - 1))).toEqual(before);
    expect(google.screen.log).toEqual([]);
  });
});

it('does nothing where no campaign is kept yet', () => {
  const google = fillOffice();
  const properties = google.globals(coordinator).PropertiesService.getDocumentProperties();
  properties.deleteProperty('phuluc.campaign');
  type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
  expect(verdict(google, 'STC·PL01', 'CT32') ?? '').not.toContain('✖');
});

it('keeps the text that was typed in place of a number', () => {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'actual', 'khoảng 98 %');
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  expect(sheet.values()[sheet.row('CT32') - 1]?.[sheet.column('actual') - 1]).toBe('khoảng 98 %');
});
