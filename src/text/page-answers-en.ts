import type { pageAnswersVi } from './page-answers-vi';

export const pageAnswersEn: typeof pageAnswersVi = {
  pageTitles: {
    sidebar: 'Follow-up',
    'set-up': 'Set up the campaign step by step',
    import: 'Import from a file',
    return: 'Return a submission',
    remind: 'Remind the agencies',
    compare: 'Compare versions',
    restore: 'Restore a version',
  },
  wholeForm: 'the whole form',
  headOfForm: 'the head of the form',
  notFilled: (columns) => `Not filled in: ${columns.join(', ')}.`,
};
