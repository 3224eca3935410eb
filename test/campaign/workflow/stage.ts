import type { LocalGoogle } from '../../../src/local/local-google';
import { learnAreas, rowsOfAgency, signTabs, typeRows } from '../../../src/local/play/agency-officer';
import { agency, configured } from '../crash/stages';
import { click } from '../office';

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
