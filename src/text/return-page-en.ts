import type { returnPageVi } from './return-page-vi';

export const returnPageEn: typeof returnPageVi = {
  returnLead: (title, agency) => `Return the tab ${title} of ${agency}`,
  returnReason: 'Why it is returned',
  returnReasonHint: 'The agency reads this at the head of the tab. Say what is wrong and how to mend it.',
  returnRows: 'What to mend',
  returnRowsHint: 'Only the rows chosen are opened for the agency; all else stays locked.',
  chooseFaulty: 'Choose the rows with errors or warnings',
  returnNow: (rows) => (rows === 0 ? 'Return' : `Return ${rows} places`),
  returnNeedsReason: 'Give a reason first.',
  returnNeedsRows: 'Choose at least one place to mend.',
  writeReturnLetter: 'Write the letter of return',
  returning: 'Returning…',
};
