import type { RollOverCounts, rollOverVi } from './roll-over-vi';

const counted = ({ targets, tasks, proposals }: RollOverCounts) =>
  `${targets} targets, ${tasks} tasks and ${proposals} paragraphs of the outline`;

/** The same sentences in English. */
export const rollOverEn: typeof rollOverVi = {
  ask: (title, counts, succeeded, left, remarked, isElsewhere) =>
    [
      `A new workbook «${title}» will be made in the campaign's Drive folder, with ${counted(counts)}. This workbook stays as it is, but for a line in the tab Nhật ký.`,
      ...(succeeded.length > 0 ? [`Successors: ${succeeded.join('; ')}.`] : []),
      ...(remarked > 0 ? [`${remarked} of these rows need a look (column «Cần xem lại» of the tab Kết chuyển).`] : []),
      counts.left === 0 ? 'No row stays behind.' : `${counts.left} rows stay behind, all told in the tab Kết chuyển:`,
      ...left.map((line) => `• ${line}`),
      ...(isElsewhere
        ? [
            'The log says it was done before, but this account does not see that workbook: a colleague made it, or it was deleted.',
          ]
        : []),
      'Make the new workbook?',
    ].join('\n'),
  leftLine: (fate, count, examples) => `${count} rows, ${fate}: ${examples}`,
  nothing: 'No proposal is accepted yet, so nothing can go over. Accept the submissions, then run «Kết chuyển» again.',
  done: (title, counts, link) =>
    `${counted(counts)} went over to the workbook «${title}»: ${link}. ${counts.left} rows stayed behind, see the tab Kết chuyển. Look through the tab Chiến dịch of the new workbook (as-of date, deadline, legal bases, holidays), attach the add-on, then run «Dựng chiến dịch».`,
  already: (link) =>
    `This campaign has been rolled over: ${link}. To make it again, put that workbook into the trash, then run «Kết chuyển» again.`,
  logged: 'Rolled over',
  logDetail: (title, counts) => `Workbook «${title}»: ${counted(counts)}; ${counts.left} rows stayed behind`,
  tabTitle: (reportYear, planYear) => `Rolled over from ${reportYear} to ${planYear}`,
  tabSummary: (counts, rows) =>
    `${rows} rows reported: ${counted(counts)} went over; ${counts.left} rows stayed behind. Holidays and deadlines put off do not go over.`,
  bookTitle: (title, planYear) => `${title} – ${planYear}`,
  succeeded: (ended, successor) => `${ended} → ${successor}`,
  fates: {
    target: 'Now a target',
    task: 'Now a task',
    carriedOn: 'Carried on as it is',
    proposal: 'Now a proposal of last year',
    carriedBy: 'Carried on by Phụ lục 04',
    finished: 'done',
    notDue: 'not due yet and not in Phụ lục 04',
    notProposed: 'not done, and not proposed to go on',
    noVerdict: 'without a verdict',
    noProposal: 'without a figure for next year',
    dropped: 'asked to be dropped',
    noName: 'without a text',
    notAccepted: 'of submissions not accepted',
    changed: 'of submissions changed after they were accepted',
    nilReturn: 'of nil returns',
    damagedForm: 'of damaged forms',
    notSubmitted: 'of submissions not sent',
    returned: 'of submissions sent back',
    late: 'of late submissions',
    decidedOut: 'left out by the tab Rà soát',
    joined: 'joined to others by the tab Rà soát',
  },
  remarks: {
    succeeded: 'Given to the successor',
    unknownLead: 'The agency named is not in the tab Cơ quan; given to the one that reported',
    noArea: 'Its area is not known',
    blankCell: 'A cell the plan needs is blank',
    oldDeadline: 'The deadline is last year’s',
  },
};
