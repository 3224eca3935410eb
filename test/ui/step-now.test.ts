import type { SetUpState } from '../../src/commands/set-up-steps';
import { stepNow } from '../../src/ui/set-up/step-now';

const cell = { sheetId: 1, row: 1, column: 1, link: '' };
const there = { title: 'Cơ quan', cell };
const missing = { title: 'Cơ quan', cell: null };
const fault = { sentence: '', cell };
const tabs = (missingTabs: number, missingReports: number) => ({
  submissions: 4,
  missing: missingTabs,
  missingReports,
});

test.each<[string, SetUpState, number]>([
  ['a configuration tab is missing', { configuration: [there, missing], faults: [], tabs: null }, 0],
  ['something is wrong in them', { configuration: [there], faults: [fault], tabs: null }, 1],
  ['submission tabs are missing', { configuration: [there], faults: [], tabs: tabs(4, 0) }, 2],
  ['reports are missing', { configuration: [there], faults: [], tabs: tabs(0, 1) }, 2],
  ['everything is there', { configuration: [there], faults: [], tabs: tabs(0, 0) }, 3],
])('%s', (_, state, step) => {
  expect(stepNow(state)).toBe(step);
});
