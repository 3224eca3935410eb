import type { PreviewLeftOut } from '../../commands/import/import-preview';
import type { ConflictChoice, ImportChoices } from '../../domain/import/import-choices';
import { Select } from '../parts/select';
import { words } from '../words';
import { chooseCell } from './choices';

interface Props {
  readonly leftOut: readonly PreviewLeftOut[];
  readonly choices: ImportChoices;
  readonly change: (choices: ImportChoices) => void;
  readonly isOff: boolean;
}

export const conflictOptions: readonly (readonly [ConflictChoice, string])[] = [
  ['keep', words.importKeep],
  ['replace', words.importReplace],
  ['both', words.importBoth],
];

/** Every text of the file that goes nowhere, where it stands and why; a conflict may be settled here. */
export function LeftOutList({ leftOut, choices, change, isOff }: Props) {
  return (
    <ul>
      {leftOut.map(({ place, text, why, label, instead, cell }, index) => (
        <li key={index}>
          <strong>
            {place}
            {label ? `, ${label}` : ''}
          </strong>
          : <q>{text}</q>
          {instead ? (
            <>
              {' '}
              {words.importInstead} <q>{instead}</q>
            </>
          ) : null}
          <p class="quiet">{why}</p>
          {cell ? (
            <Select
              name={words.importConflictAt(place)}
              value={choices.cells?.find((each) => each.cell === cell)?.take ?? choices.conflicts ?? 'keep'}
              options={conflictOptions}
              choose={(take) => {
                change(chooseCell(choices, cell, take));
              }}
              isOff={isOff}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
