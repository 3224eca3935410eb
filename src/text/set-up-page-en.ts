import type { setUpPageVi } from './set-up-page-vi';

export const setUpPageEn: typeof setUpPageVi = {
  setUpSteps: ['Make the configuration tabs', 'Fill them in and check them', 'Make the submission tabs'],
  stepDone: 'done',
  stepNow: 'now',
  stepLater: 'later',
  configurationLead:
    'This makes six tabs for the campaign, its agencies, areas, targets and tasks. Tabs that are there stay as they are.',
  makeConfiguration: 'Make the configuration tabs',
  notThere: 'not there yet',
  faultsLead: (count) =>
    `${count} places in the configuration tabs need mending. Click one to go to its cell; when mended, click «Check again».`,
  configurationRight: 'The configuration is complete and right.',
  checkAgain: 'Check again',
  tabsLead: (submissions, missing) =>
    missing === 0
      ? `All ${submissions} submissions are there.`
      : `The campaign needs ${submissions} submissions, of which ${missing} have no tab yet. Each turn makes 100 at most; it can be stopped and gone on with at any time.`,
  reportsMissing: (count) => `${count} report tabs are missing.`,
  makeTabs: 'Make the tabs',
  updateTabs: 'Update editing rights',
  tabsMade: 'Tabs',
  makingTabs: 'Making tabs',
  allSet: 'The campaign is set up. Share the workbook with the accounts of the agencies to begin.',
};
