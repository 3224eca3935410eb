import type { ChangeCounts } from '../domain/comparison/comparison-view';
import type { VersionFault } from '../domain/setup-error';
import type { FaultTexts } from './setup-faults';
import type { versionsVi } from './versions-vi';

/** What the add-on says of versions, comparisons and restores. */
export const versionsEn: typeof versionsVi = {
  versionSaved: (number: number, rows: number) => `Version ${number} saved with ${rows} rows. See the tab Phiên bản.`,
  versionSame: (number: number) => `Nothing has changed since version ${number}; no new version was saved.`,
  pairsUndecided: (count: number) =>
    `${count} pairs of duplicate or conflicting rows are undecided; see the tab Rà soát.`,
  changedMeanwhile: (sheets: readonly string[]) =>
    `While assembling, ${sheets.join(', ')} changed. Run «Tổng hợp» again to take it in.`,
  versionReasons: { onDemand: 'On demand', accepted: 'All accepted', beforeRestore: 'Before a restore' },
  stripFields: {
    asOfDate: 'Data up to',
    isNil: 'Nothing to report',
    reporter: 'Prepared by',
    phone: 'Telephone',
    letterNumber: 'Number of the letter',
    approver: 'Approved by',
  },
  versionName: (number: number) => `version ${number}`,
  versionNow: 'the present data',
  versionAccepted: 'what was accepted',
  compared: (from: string, to: string, { added, removed, changed, submissions }: ChangeCounts) =>
    submissions === 0
      ? `Comparing ${from} with ${to}: nothing differs.`
      : `Comparing ${from} with ${to}: ${added} rows added, ${removed} removed, ${changed} changed, in ${submissions} forms.`,
  seeComparison: 'See the tab So sánh.',
  restorePreview: (number: number, { added, removed, changed, submissions }: ChangeCounts) =>
    submissions === 0
      ? `The present data is already as in version ${number}; there is nothing to restore.`
      : `Restoring version ${number} will put back ${added} rows, clear ${removed}, change ${changed}, in ${submissions} forms. The present state is kept in the tab Phiên bản.`,
  restored: (number: number, sheets: number) =>
    `${sheets} forms restored from version ${number}; the others are untouched. Run «Kiểm tra toàn bộ» to refresh the column Kiểm tra.`,
  restoredSame: (number: number) => `The present data is already as in version ${number}; nothing was changed.`,
  restoreLogged: 'Restored from a version',
  restoreDetail: (sheet: string, number: number, { added, removed, changed }: ChangeCounts) =>
    `${sheet}, version ${number}: ${added} put back, ${removed} cleared, ${changed} changed`,
};

/** Place, fault, remedy. */
export const versionFaultsEn: FaultTexts<VersionFault> = {
  versionUnknown: (fault) => `The tab Phiên bản has no version ${fault.number}. Choose one that is there.`,
  versionLost: (fault) =>
    `The data file of version ${fault.number} is no longer on Drive, or another officer saved it and this account cannot read it. Ask who saved it, look in Drive's trash, or choose another version.`,
  versionDamaged: (fault) =>
    `The data file of version ${fault.number} does not match the SHA-256 in the tab Phiên bản and cannot be used. Restore the file from its history on Drive, or choose another version.`,
  noVersion: () => 'The tab Phiên bản has no version yet. Run «Lưu phiên bản» first.',
  otherCampaign: (fault) =>
    `Version ${fault.number} belongs to the campaign of report year ${fault.reportYear}. Choose another version.`,
  changedSincePreview: () => 'The data has changed since the preview. Preview again, then go on.',
  notInVersion: (fault) => `Version ${fault.number} has no form ${fault.sheet}. Choose another form or version.`,
  formDamaged: (fault) =>
    `The structure of the form ${fault.sheet} is damaged. Run «Sửa biểu mẫu», then restore again.`,
};
