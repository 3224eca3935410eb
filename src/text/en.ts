import { describeFault } from './setup-faults';
import { setupFaultsEn } from './setup-faults-en';
import { workflowEn } from './workflow-en';
import { papersEn } from './papers-en';
import { rollOverEn } from './roll-over-en';
import { importEn } from './import-en';
import { pageAnswersEn } from './page-answers-en';
import { versionsEn } from './versions-en';
import type { vi } from './vi';

/** The same sentences in English, for those who maintain the add-on. */
export const en: typeof vi = {
  ...workflowEn,
  ...versionsEn,
  addOnName: 'Phụ lục',
  ...pageAnswersEn,
  ...importEn,
  busy: 'Somebody else is running a task of Phụ lục. Wait about a minute, then run it again.',
  failed: (reason) =>
    `Google reported an error, so the task may be unfinished; what was entered is still there. Run it again to finish it: nothing is made twice. If it fails again, send this line to the administrator: ${reason}`,
  place: (sheet, row, column) =>
    [sheet, row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`]
      .filter((part) => part !== '')
      .join(', '),
  configurationMade: (sheets) =>
    `Made ${sheets.length} configuration tabs: ${sheets.join(', ')}. Fill them in, then run «Dựng chiến dịch» again.`,
  setUpDone: (made, submissions) =>
    made === 0
      ? `The campaign has all its ${submissions} submissions; nothing more to do.`
      : `Made ${made} more tabs. The campaign has ${submissions} submissions. See the tab Tiến độ.`,
  setUpPartly: (made, remaining) =>
    `Made ${made} more tabs; ${remaining} submissions have none yet. Run «Dựng chiến dịch» again to go on.`,
  accessUpdated: 'Editing rights now follow the tabs Cơ quan and Chiến dịch.',
  checked: (submissions, errors, warnings) =>
    errors + warnings === 0
      ? `Checked ${submissions} submissions; nothing needs mending.`
      : `Checked ${submissions} submissions: ${errors} errors, ${warnings} warnings. See the tab Kiểm tra.`,
  checkedOne: (sheet, errors, warnings) =>
    errors + warnings === 0
      ? `Nothing in ${sheet} needs mending.`
      : `${sheet} still has ${errors} errors, ${warnings} warnings. See the column Kiểm tra at the end of each row.`,
  repairedNothing: 'The forms are as they were made; nothing needs mending.',
  repaired: (count, sheets) =>
    `Mended ${count} places in ${sheets} forms; what was entered is unchanged. See the tab Nhật ký.`,
  repairByHand: (places) => `${places.length} places are left to mend by hand: ${places.join('; ')}.`,
  extraColumn: (sheet, column) => `${sheet}, column ${column} is none of the form and has content`,
  unknownForm: (sheet) => `${sheet} has lost both keys and headings, restore it from File > Version history`,
  repairs: {
    keyChanged: 'Restored the hidden row of keys',
    columnLost: 'Put a lost column in again',
    rowLost: 'Put a row of the form in again',
    idChanged: 'Restored the hidden id of a row',
    headingChanged: 'Restored a heading',
    textChanged: 'Restored the head of the form',
    planChanged: 'Restored what the plan assigns',
    merged: 'Unmerged cells',
    validationChanged: 'Restored the list of a column',
    lookChanged: 'Restored the look of cells',
    noteChanged: 'Restored the note of a cell',
    colourChanged: 'Restored the colours by condition',
    protectionChanged: 'Restored a protection of the form',
    shown: 'Hid the row of keys or the column of ids',
  },
  repairDetail: (place, was) => (was === '' ? place : `${place}; before: «${was}»`),
  rowComplete: '✔ Complete',
  stripState: (state, isNil, completeRows, rows, errors) =>
    isNil
      ? `${state} · nothing to report`
      : `${state} · ${completeRows}/${rows} rows complete${errors > 0 ? ` · ${errors} errors` : ''}`,
  assembled: (rows, submissions, total, excluded) =>
    `Assembled ${rows} rows from ${submissions}/${total} submissions${excluded > 0 ? `, ${excluded} rows left out (see the tab Số liệu)` : ''}. See the tab Tổng hợp PL01.`,
  assembledSame: 'The summary already agrees with the submissions; nothing was changed.',
  papers: papersEn,
  rollOver: rollOverEn,
  setupFault: (fault) => describeFault(fault, setupFaultsEn),
  setupFaults: (faults) => {
    const lines = faults.slice(0, MOST_FAULTS).map((fault) => `• ${describeFault(fault, setupFaultsEn)}`);
    const rest = faults.length - lines.length;
    return ['Not done, and nothing was changed. To mend:', ...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join(
      '\n',
    );
  },
};

const MOST_FAULTS = 15;
