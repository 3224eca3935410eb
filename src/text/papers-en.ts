import type { TextObstacle } from '../domain/setup-error';
import type { paperFaultsVi, papersVi } from './papers-vi';

/** The same sentences in English. */
export const papersEn: typeof papersVi = {
  fieldsAdded: (count) => `Added ${count} lines about papers at the end of the tab Chiến dịch; they may stay blank.`,
  fileMade: (name, link) => `Made ${name} in the campaign's Drive folder: ${link}`,
  planMade: (name, remarks, link) =>
    remarks === 0
      ? `Made ${name}: ${link}`
      : `Made ${name}; its last page names ${remarks} points to look at before it goes for signature: ${link}`,
  pdfMade: (name, link) => `Made ${name}, and a Google document of the same name to edit: ${link}`,
  noPdf: (link, reason) =>
    `Drive could not turn the file into a PDF${reason === '' ? '' : ` (${reason})`}. A Google document was made; open it and choose File > Download > PDF: ${link}`,
  reminderMade: (name, agencies, parts, link) =>
    `Made ${name}, about ${parts} appendices owed by ${agencies} agencies: ${link}`,
  nothingOwed: 'The agencies have submitted all appendices; no reminder is needed.',
  returnMade: (name, agencies, points, link) =>
    `Made ${name} to ${agencies} agencies, naming ${points} places to mend: ${link}`,
};

const textObstaclesEn: Readonly<Record<TextObstacle, string>> = {
  brokenText: 'holds a broken character, which no exported file can keep.',
  controlCharacter: 'holds a control character, which a Word file cannot keep.',
};

export const paperFaultsEn: typeof paperFaultsVi = {
  notForPaper: (sheet, cell, reason) =>
    `Tab ${sheet}${cell === '' ? '' : `, cell ${cell}`}: ${textObstaclesEn[reason]} Type the cell again, then run it again.`,
  unknownAgency: (code) => `There is no agency «${code}» in the tab Cơ quan. Choose from the list, then run it again.`,
  nothingToReturn: (agency) =>
    `Nothing of ${agency} needs mending. Give a reason for the return, or take the agency off the list, then run it again.`,
};
