import type { versionsPageVi } from './versions-page-vi';

export const versionsPageEn: typeof versionsPageVi = {
  noVersions: 'There is no version yet. Run «Lưu phiên bản» first.',
  versionLine: (number, at, who, reason) =>
    [`Version ${number}`, at, who, reason].filter((part) => part !== '').join(' · '),
  compareLead: 'Compare versions',
  compareFrom: 'From',
  compareTo: 'to',
  asAccepted: 'What was accepted',
  presentContent: 'What stands there now',
  compareNow: 'Compare',
  compareOnTab: 'Write to the tab So sánh',
  comparing: 'Comparing',
  comparedRows: (rows) => (rows === 0 ? '' : `${rows} rows differ`),
  reordered: 'The order of rows has changed.',
  rowKinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  marks: { added: '[added] ', removed: '[removed] ' },
  restoreLead: 'Restore a version',
  restoreHint:
    'Choose a version and how much of it, look at what will change, then restore. What stands there now is saved as a version first.',
  restoreFrom: 'Version',
  appendix: 'Appendix',
  allAgencies: 'All agencies',
  allAppendices: 'All four appendices',
  restoreLook: 'Preview',
  restoring: 'Working on the version',
  restoreKept: (number) => `What stands there now is kept as version ${number}.`,
  restoreNow: (sheets) => `Restore ${sheets} submissions`,
};
