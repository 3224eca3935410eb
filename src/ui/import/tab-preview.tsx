import type { PreviewRow, PreviewTab } from '../../commands/import/import-preview';
import type { ImportChoices } from '../../domain/import/import-choices';
import { NEW_ROW, NO_ROW } from '../../domain/import/import-choices';
import { Select } from '../parts/select';
import { words } from '../words';
import { chooseRow } from './choices';
import { Confidence } from './confidence';

interface Props {
  readonly tab: PreviewTab;
  readonly choices: ImportChoices;
  readonly change: (choices: ImportChoices) => void;
  readonly isOff: boolean;
}

/** What goes into one tab: which row of the file to which row, and each cell before and after. */
export function TabPreview({ tab, choices, change, isOff }: Props) {
  const { title, rows, cells, added, missing, splits, encodings } = tab;
  return (
    <section class="panel">
      <h3>{title}</h3>
      <p>{words.importTab(rows.length, cells.length, added)}</p>
      {missing > 0 ? <p class="mark warning">{words.importMissingRows(missing)}</p> : null}
      {encodings.length > 0 ? (
        <label>
          <input
            type="checkbox"
            checked={choices.convertEncoding === true}
            disabled={isOff}
            onChange={({ currentTarget }) => {
              change({ ...choices, convertEncoding: currentTarget.checked });
            }}
          />{' '}
          {words.importConvert(encodings.length)} <q>{encodings[0]?.proposed}</q>
        </label>
      ) : null}
      {splits.length > 0 || choices.split === 'all' ? (
        <label>
          <input
            type="checkbox"
            checked={choices.split === 'all'}
            disabled={isOff}
            onChange={({ currentTarget }) => {
              change({ ...choices, split: currentTarget.checked ? 'all' : [] });
            }}
          />{' '}
          {words.importSplit(splits.length)}
        </label>
      ) : null}
      <details>
        <summary>{words.importRows(rows.length)}</summary>
        <ul>
          {rows.map((row) => (
            <li key={row.row}>
              <RowChoice row={row} tab={tab} choices={choices} change={change} isOff={isOff} />
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.importCells(cells.length)}</summary>
        <ul>
          {cells.map(({ cell, target, label, value, was, isConverted }) => (
            <li key={cell}>
              <strong>
                {target}, {label}
              </strong>
              : {was === '' ? null : <del>{String(was)}</del>} <ins>{String(value)}</ins>
              {isConverted ? ` (${words.importConverted})` : ''}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function RowChoice({ row, tab, choices, change, isOff }: Props & { readonly row: PreviewRow }) {
  const said = choices.rows?.find((each) => each.row === row.row)?.to;
  const options: [string, string][] = [
    ['', words.importAsProposed(row.target)],
    ...tab.rowChoices.map(({ id, label, name }): [string, string] => [id, `${label}: ${name.slice(0, 60)}`]),
    [NEW_ROW, words.importNewRow],
    [NO_ROW, words.importNoRow],
  ];
  return (
    <>
      <p>{row.name}</p>
      <div class="row">
        <Select
          name={words.importWhichRow(row.name)}
          value={said ?? ''}
          options={options}
          choose={(to) => {
            const others = (choices.rows ?? []).filter((each) => each.row !== row.row);
            change(to === '' ? { ...choices, rows: others } : chooseRow(choices, row.row, to));
          }}
          isOff={isOff}
        />
        <Confidence value={row.confidence} why={row.why} />
      </div>
    </>
  );
}
