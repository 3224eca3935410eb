import type { LocalGoogle } from '../../../src/local/local-google';
import { learnAreas, rowsOfAgency, typeRows } from '../../../src/local/play/agency-officer';
import { fillConfiguration } from '../../../src/local/play/coordinator';
import { OfficeSheet } from '../../../src/local/play/office-sheet';
import { change, click, coordinator, openOffice, sheetNamed, type, values } from '../office';

/** One agency of the sample is enough: 4 tabs to write instead of 32. */
export const agency = { code: 'STC', email: 'stc@hatinh.example' };

function keepOnly(google: LocalGoogle, title: string, key: string): void {
  const column = new OfficeSheet(google.book(), title).column(key) - 1;
  const { sheetId } = sheetNamed(google, title).properties;
  const foreign = values(google, title).flatMap((row, index) => {
    const code = String(row[column] ?? '');
    return index < 2 || code === '' || code === agency.code ? [] : [index];
  });
  const remove = (index: number) => ({ sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 });
  change(google, ...foreign.toReversed().map((index) => ({ deleteDimension: { range: remove(index) } })));
}

/** Made once, when it is first asked for; nobody may change it but in a twin. */
function once(make: () => LocalGoogle): () => LocalGoogle {
  let made: LocalGoogle | undefined;
  return () => (made ??= make());
}

/** No tab of the add-on yet. */
export const blank = once(() => openOffice());

/** The configuration is filled in; no submission tab yet. */
export const configured = once(() => {
  const google = blank().fork();
  click(google, 'Dựng chiến dịch');
  fillConfiguration(google, coordinator);
  keepOnly(google, 'Cơ quan', 'code');
  keepOnly(google, 'Chỉ tiêu giao', 'lead');
  keepOnly(google, 'Nhiệm vụ giao', 'lead');
  return google;
});

/** Filled in, checked, assembled, kept as a version; then a figure and a heading have changed, so all is to be done again. */
export const filled = once(() => {
  const google = configured().fork();
  click(google, 'Dựng chiến dịch');
  learnAreas(google);
  typeRows(google, agency.email, rowsOfAgency(agency.code));
  for (const label of ['Kiểm tra toàn bộ', 'Tổng hợp', 'Lưu phiên bản']) click(google, label);
  type(google, agency.email, `${agency.code}·PL01`, 'CT32', 'actual', '2,5');
  type(google, coordinator, `${agency.code}·PL01`, '#header', 'reason', 'Lý do khác');
  return google;
});
