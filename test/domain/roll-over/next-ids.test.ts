import { row, submission } from '../summary/sample';
import { planned, rollOver } from './told';

it('gives every thing an id of its own', () => {
  const rows = ['CT03', 'CT03', 'x y', ''].map((id, index) =>
    row({ id, row: 8 + index, ...planned, isAssigned: index < 2, proposed: '1' }),
  );
  const ids = rollOver([submission('STC', 'PL01', rows)]).targets.map(({ id }) => id);
  expect(ids).toEqual(['CT03', 'CT03-2', '2023-x-y', '2023-']);
});

test.each([
  ['the plan’s before one that an agency made, wherever it stands', [['CT9', false], ['2023-CT9', true]], ['2023-CT9-2', '2023-CT9']],
  ['one that is the same but for its case', [['ct03', true], ['CT03', true], ['Ct03', true]], ['ct03', 'CT03-2', 'Ct03-3']],
  ['one with marks that no code may have', [['(STC) 1/2', false]], ['2023--STC-1-2']],
  ['none of the plan’s', [['', true]], ['2023-']],
] as const)('an id: %s', (_, made, expected) => {
  const rows = made.map(([id, isAssigned], index) => row({ id, row: 8 + index, ...planned, isAssigned, proposed: '1' }));
  expect(rollOver([submission('STC', 'PL01', rows)]).targets.map(({ id }) => id)).toEqual(expected);
}); // prettier-ignore
