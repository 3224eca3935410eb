import fc from 'fast-check';
import { sample } from '../../src/local/play/sample';
import {
  change,
  click,
  coordinator,
  configureOffice,
  openOffice,
  refusal,
  setUpOffice,
  sheetNamed,
  type,
} from './office';

const appendices = ['PL01', 'PL02', 'PL03', 'PL04'];
const submissionTitles = sample.agencies.flatMap(({ code }) => appendices.map((appendix) => `${code}·${appendix}`));
const titles = (google: ReturnType<typeof openOffice>) =>
  google.book().sheets.map(({ properties }) => properties.title);

it('makes the configuration tabs first and says what to do', () => {
  const google = openOffice();
  const { message } = click(google, 'Dựng chiến dịch');
  expect(titles(google).slice(1)).toEqual([
    'Chiến dịch',
    'Cơ quan',
    'Lĩnh vực',
    'Chỉ tiêu giao',
    'Nhiệm vụ giao',
    'Danh mục',
  ]);
  expect(message).toContain('Điền các tab này rồi chạy lại');
});

it('makes the file read dates and numbers as Vietnam writes them', () => {
  const google = openOffice({ locale: 'en_US', timeZone: 'America/New_York' });
  click(google, 'Dựng chiến dịch');
  expect(google.book().properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
});

it('makes a tab for each agency and appendix, and the reports', () => {
  const made = titles(setUpOffice()).slice(7);
  expect(made).toEqual([
    'Tiến độ',
    'Kiểm tra',
    ...submissionTitles,
    ...appendices.map((appendix) => `Tổng hợp ${appendix}`),
    'Số liệu',
    'Rà soát',
    'Nhật ký',
    'Phiên bản',
    'So sánh',
  ]);
});

it('changes nothing when run again', () => {
  const google = setUpOffice();
  const before = google.book();
  expect(click(google, 'Dựng chiến dịch').figures.sheetsMade).toBe(0);
  expect(google.book()).toEqual(before);
});

it('restores what was deleted and leaves the rest as it is', () => {
  const google = setUpOffice();
  const removable = [...titles(google).slice(7)];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...removable), { minLength: 1, maxLength: 5 }), (deleted) => {
      const before = new Map(google.book().sheets.map((sheet) => [sheet.properties.title, sheet]));
      change(
        google,
        ...deleted.map((title) => ({ deleteSheet: { sheetId: sheetNamed(google, title).properties.sheetId } })),
      );
      expect(click(google, 'Dựng chiến dịch').figures.sheetsMade).toBe(deleted.length);
      expect(new Set(titles(google))).toEqual(new Set(before.keys()));
      for (const title of removable.filter((each) => !deleted.includes(each))) {
        expect(sheetNamed(google, title).rows).toEqual(before.get(title)!.rows);
      }
    }),
    { numRuns: 12 },
  );
});

it('never overwrites a filled tab, even where the plan has changed', () => {
  const google = setUpOffice();
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'reason', 'Vướng thẩm định giá 02 đơn vị');
  const before = sheetNamed(google, 'STC·PL01').rows;
  type(google, coordinator, 'Chỉ tiêu giao', 'CT32', 'name', 'Tên mới của chỉ tiêu');
  click(google, 'Dựng chiến dịch');
  expect(sheetNamed(google, 'STC·PL01').rows).toEqual(before);
});

it('follows a change of an agency account with editing rights, and nothing else', () => {
  const google = setUpOffice();
  type(google, coordinator, 'Cơ quan', 'STC', 'emails', 'stp@hatinh.example');
  click(google, 'Dựng chiến dịch');
  expect(() => {
    type(google, 'stp@hatinh.example', 'STC·PL01', 'CT32', 'note', 'ghi');
  }).not.toThrow();
  expect(() => {
    type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'note', 'ghi');
  }).toThrow(/protected cell/);
});

describe('a configuration that is not right', () => {
  test.each<[string, (google: ReturnType<typeof openOffice>) => void, RegExp]>([
    [
      'missing e-mail',
      (google) => {
        type(google, coordinator, 'Cơ quan', 'STC', 'emails', '');
      },
      /Cơ quan, ô D6 đang để trống: .*thư điện tử/,
    ],
    [
      'duplicate code',
      (google) => {
        type(google, coordinator, 'Cơ quan', 'STC', 'code', 'STP');
      },
      /Cơ quan, ô A6 có giá trị «STP»: mã này đã có/,
    ],
    [
      'unknown area',
      (google) => {
        type(google, coordinator, 'Chỉ tiêu giao', 'CT32', 'area', 'A9');
      },
      /Chỉ tiêu giao, ô B34 có giá trị «A9»/,
    ],
    [
      'a date that is text',
      (google) => {
        type(google, coordinator, 'Chiến dịch', 'asOfDate', 'value', 'ngày 10 tháng 11');
      },
      /Chiến dịch, ô C6 có giá trị «ngày 10 tháng 11»: cần một ngày/,
    ],
    [
      'deadline before the as-of date',
      (google) => {
        type(google, coordinator, 'Chiến dịch', 'deadline', 'value', '09/11/2022');
      },
      /Chiến dịch, ô C7 .*hạn nộp cần sau ngày chốt/,
    ],
    [
      'a tab name too long',
      (google) => {
        type(google, coordinator, 'Cơ quan', 'CT', 'code', 'CUC_THUE_TINH_HA_TINH_MOI_2022');
      },
      /CUC_THUE_TINH_HA_TINH_MOI_2022·PL01 \(35\/31\)/,
    ],
    [
      'a tab name in use',
      (google) => {
        change(google, { addSheet: { properties: { title: 'stc·pl03' } } });
      },
      /STC·PL03 đang dùng cho một tab khác/,
    ],
  ])('%s: named with tab, cell and value; nothing is created', (_name, spoil, sentence) => {
    const google = configureOffice();
    spoil(google);
    const before = google.book();
    expect(refusal(google, 'Dựng chiến dịch')).toMatch(sentence);
    expect(google.book()).toEqual(before);
  });

  it('is not for somebody who is no coordinator', () => {
    const google = configureOffice();
    expect(refusal(google, 'Dựng chiến dịch', 'stc@hatinh.example')).toMatch(/Chỉ cơ quan điều phối/);
  });
});
