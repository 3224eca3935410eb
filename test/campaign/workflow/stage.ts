import type { LocalGoogle } from '../../../src/local/local-google';
import { fieldsOf } from '../../../src/workbook/read-workbook';
import { learnAreas, rowsOfAgency, signTabs, typeRows } from '../../../src/local/play/agency-officer';
import { agency, configured } from '../crash/stages';
import type { SpreadsheetResource } from '../../../src/host';
import { click, coordinator } from '../office';
import { tick } from './desk';

let made: LocalGoogle | undefined;

/** One agency's four tabs, filled in and nothing wrong with PL01; to be forked, never changed. */
export function filledTabs(): LocalGoogle {
  if (made) return made;
  made = configured().fork();
  click(made, 'Dựng chiến dịch');
  learnAreas(made);
  typeRows(made, agency.email, rowsOfAgency(agency.code));
  signTabs(made, agency.email, agency.code);
  return made;
}

let submitted: LocalGoogle | undefined;

/** The same, all four submitted. */
export function submittedTabs(): LocalGoogle {
  if (submitted) return submitted;
  submitted = filledTabs().fork();
  for (const appendix of ['PL01', 'PL02', 'PL03', 'PL04']) {
    tick(submitted, agency.email, `${agency.code}·${appendix}`, 'Nộp');
  }
  return submitted;
}

let accepted: LocalGoogle | undefined;

/** The same, all four accepted: version 1 is kept. */
export function acceptedTabs(): LocalGoogle {
  if (!accepted) click((accepted = submittedTabs().fork()), 'Duyệt các biểu đạt');
  return accepted;
}

/** Next year's workbook as «Kết chuyển» left it; `undefined` where there is none. */
export function nextBook(google: LocalGoogle): SpreadsheetResource | undefined {
  const marked = google.files().find(({ appProperties, trashed }) => !trashed && appProperties?.phulucRollOver);
  return marked?.id === undefined
    ? undefined
    : google.sheets(coordinator).Spreadsheets.get(marked.id, { fields: fieldsOf('form') });
}

/** Clicks «Kết chuyển» and says yes or no to what it asks; other alerts leave nothing to choose. */
export function rollOver(google: LocalGoogle, answer: 'YES' | 'NO' = 'YES'): unknown {
  google.answer(() => (google.screen.alerts.at(-1)?.message.includes('Lập sổ mới?') ? answer : 'OK'));
  return google.run(coordinator, 'rollOverCampaign');
}
