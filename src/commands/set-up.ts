import { appendices } from '../domain/appendices';
import { SetupError } from '../domain/setup-error';
import { findOrCreateFolder } from '../workbook/campaign-folder';
import { addCampaignFields } from '../workbook/configuration/add-campaign-fields';
import { missingConfiguration, readCampaign } from '../workbook/configuration/read-campaign';
import { keepCampaign } from '../workbook/kept-campaign';
import { readWorkbook } from '../workbook/read-workbook';
import {
  addCampaignRequests,
  addConfigurationRequests,
  localeRequests,
  updateEditorsRequests,
} from '../workbook/set-up-requests';
import { sheetTitles } from '../workbook/sheet-kind';
import { mayInstallTriggers, readSweepNote } from '../workbook/sweep-note';
import { mendTriggers } from '../workbook/triggers';
import { submissionAddresses } from '../workbook/submission/submission-addresses';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { isCoordinator } from './read-campaign-workbook';

/**
 * «Dựng chiến dịch»: makes what is missing, and nothing else.
 *
 *   configuration tabs | their content | what is made
 *   -------------------|---------------|--------------------------------------------------
 *   one is missing     | –             | the missing ones, and the folder on Drive; then stop
 *   all there          | a fault       | nothing; every fault is named
 *   all there          | right         | each missing submission tab and report, missing lines of
 *                      |               | «Chiến dịch»; rights updated
 *
 * 1 read and 1 atomic write (2 more calls to Drive the first time); then what the check while typing needs is
 * kept, and the triggers are made. More
 * than 100 missing tabs are left to the next runs, each of which reads what is there: nothing is made twice.
 */
export function setUp({ host, user, text, now }: CommandContext): Outcome {
  const snapshot = readWorkbook(host);
  const { spreadsheetId } = snapshot;
  const missing = missingConfiguration(snapshot);
  if (missing.length > 0) {
    const folderId = missing.includes('campaign') ? findOrCreateFolder(host, spreadsheetId, snapshot.title) : '';
    const made = addConfigurationRequests(snapshot, missing, user, folderId);
    writeWorkbook(host, spreadsheetId, [...localeRequests(snapshot), ...made.requests]);
    return {
      message: text.configurationMade(missing.map((kind) => sheetTitles[kind])),
      figures: { sheetsMade: made.count, submissions: 0 },
    };
  }

  const campaign = readCampaign(snapshot);
  if (!isCoordinator(campaign, user)) throw new SetupError([{ kind: 'notCoordinator', user }]);
  const made = addCampaignRequests(snapshot, campaign);
  const rights = updateEditorsRequests(snapshot, campaign, user);
  const fields = addCampaignFields(snapshot);
  writeWorkbook(host, spreadsheetId, [...localeRequests(snapshot), ...made.requests, ...rights, ...fields.requests]);
  keepCampaign(host, { campaign, submissions: submissionAddresses(snapshot, campaign, made.requests) });
  // One account's triggers are enough; whose they are, only that account can see.
  if (mayInstallTriggers(readSweepNote(host), user, now)) mendTriggers(host, spreadsheetId);
  const submissions = campaign.agencies.length * appendices.length;
  const { count, remaining } = made;
  const done = remaining > 0 ? text.setUpPartly(count, remaining) : text.setUpDone(count, submissions);
  return {
    message: [
      done,
      ...(rights.length > 0 ? [text.accessUpdated] : []),
      ...(fields.count > 0 ? [text.papers.fieldsAdded(fields.count)] : []),
    ].join(' '),
    figures: { sheetsMade: count, submissions, remaining },
  };
}
