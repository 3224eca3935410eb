import type { LocalGoogle } from '../../src/local/local-google';
import type { Switches } from '../../src/local/switches';
import { strictest } from '../../src/local/switches';
import { flippedSwitch } from './flipped-switch';
import { click, configureOffice, fillOffice, openOffice } from './office';

/** The campaign from set-up to export; what it left: the tabs, and the files by name. */
function play(switches: Partial<Switches>): unknown {
  const google = openOffice({ switches });
  click(configureOffice(google), 'Dựng chiến dịch');
  fillOffice(google);
  for (const label of ['Kiểm tra toàn bộ', 'Tổng hợp', 'Lưu phiên bản', 'Xuất XLSX']) click(google, label);
  return { sheets: sheetsOf(google), files: google.files().map(({ name }) => name) };
}

/** As text: a difference in 40 tabs is told by the first one, not drawn. */
function sheetsOf(google: LocalGoogle): string[] {
  return google.book().sheets.map((sheet) => JSON.stringify(sheet));
}

const strict = play({});

test.each(Object.keys(strictest))('the campaign ends the same where Google is otherwise about %s', (name) => {
  expect(play(flippedSwitch(name))).toEqual(strict);
});
