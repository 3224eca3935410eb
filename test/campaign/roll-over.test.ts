import type { LocalGoogle } from '../../src/local';
import { createLocalGoogle } from '../../src/local';
import { readBundle } from '../../src/local/read-bundle';
import { sampleUsers } from '../../src/local/play/play-campaign';
import { tick, logLines } from './workflow/desk';
import { agencyAccounts, click, coordinator, fillOffice, refusal, type, values } from './office';
import { sample } from '../../src/local/play/sample';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** The whole sample campaign, everything submitted and accepted; to be forked, never changed. */
const accepted = (() => {
  let made: LocalGoogle | undefined;
  return () => {
    if (made) return made;
    made = fillOffice();
    for (const [index, { code }] of sample.agencies.entries()) {
      for (const appendix of ['PL01', 'PL02', 'PL03', 'PL04']) {
        tick(made, agencyAccounts[index]!, `${code}·${appendix}`, 'Nộp');
      }
    }
    click(made, 'Duyệt các biểu đạt');
    return made;
  };
})();

function agree(google: LocalGoogle): void {
  google.answer('YES');
}

function nextBooks(google: LocalGoogle) {
  return google.files().filter(({ mimeType, appProperties }) => mimeType === SPREADSHEET && appProperties);
}

it('probe', () => {
  const google = accepted().fork();
  agree(google);
  console.log(click(google, 'Kết chuyển'), google.screen.alerts.at(-1), logLines(google).at(-1), nextBooks(google));
  void createLocalGoogle; void readBundle; void sampleUsers; void refusal; void type; void values; void coordinator;
});
