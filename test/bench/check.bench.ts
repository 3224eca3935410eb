import { appendices } from '../../src/domain/appendices';
import { checkCompleteness } from '../../src/domain/check-completeness';
import type { Submission } from '../../src/domain/submission';
import { measureFresh } from './measure';
import type { Mix } from './province';
import { AGENCIES, campaignOf, provinceRows, submissionsOf } from './province';

function readRows(tabs: readonly Submission[]): number {
  return tabs.reduce((sum, { rows }) => sum + rows.reduce((count, { cells }) => count + filled(cells), 0), 0);
}

const filled = (cells: object) => Object.values(cells).filter((value) => value !== '').length;

/** New rows each time: what a check keeps for a row that it has read is part of the work. */
function measureMix(mix: Mix): void {
  const campaign = campaignOf(mix);
  const check = (submissions: readonly Submission[]) => checkCompleteness({ ...campaign }, submissions);
  const all = () => submissionsOf(mix);
  const half = () => submissionsOf(mix, AGENCIES / 2);
  const found = check(all()).length;
  console.log(`${mix}: ${provinceRows} rows of ${appendices.length} appendices, ${found} findings`);
  const readMs = measureFresh(`  read ${provinceRows} rows × 10 columns`, all, readRows);
  const halfMs = measureFresh(`  check ${provinceRows / 2} rows × 10 columns`, half, check);
  const checkMs = measureFresh(`  check ${provinceRows} rows × 10 columns`, all, check);
  const readings = (checkMs / readMs).toFixed(0);
  console.log(`  a check is ${readings} readings; twice the rows take ${(checkMs / halfMs).toFixed(1)} times`);
}

measureMix('asReported');
measureMix('allUnmet');
