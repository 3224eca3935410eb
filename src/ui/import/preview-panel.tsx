import type { ImportPreview } from '../../commands/import/import-preview';
import type { ImportChoices } from '../../domain/import/import-choices';
import { Select } from '../parts/select';
import { words } from '../words';
import { chooseConflicts } from './choices';
import { conflictOptions, LeftOutList } from './left-out-list';
import { TabPreview } from './tab-preview';
import { TableChoice } from './table-choice';

interface Props {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  readonly change: (choices: ImportChoices) => void;
  readonly isOff: boolean;
}

/** All that a file would write and all that it would not, before anything is written. */
export function PreviewPanel({ preview, choices, change, isOff }: Props) {
  const { agency, fileName, refusals, tables, tabs, leftOut, expected, figures } = preview;
  const common = { choices, change, isOff };
  return (
    <>
      <p role="status">
        {words.importFigures(fileName, agency.name, figures.placed, figures.replaced, figures.leftOut)}
      </p>
      {refusals.length > 0 ? (
        <div class="panel failure" role="alert">
          <p>{words.importRefused}</p>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <section>
        <h2>{words.importTables}</h2>
        {tables.map((table) => (
          <TableChoice key={table.id} table={table} {...common} />
        ))}
      </section>
      <section>
        <h2>{words.importTabs}</h2>
        {tabs.map((tab) => (
          <TabPreview key={tab.sheetId} tab={tab} {...common} />
        ))}
      </section>
      {leftOut.length > 0 ? (
        <section>
          <h2>{words.importLeftOut(leftOut.length)}</h2>
          <div class="row">
            {words.importConflicts}
            <Select
              name={words.importConflicts}
              value={choices.conflicts ?? 'keep'}
              options={conflictOptions}
              choose={(take) => {
                change(chooseConflicts(choices, take));
              }}
              isOff={isOff}
            />
          </div>
          <LeftOutList leftOut={leftOut} {...common} />
        </section>
      ) : null}
      <details>
        <summary>{words.importExpected(expected.length)}</summary>
        <LeftOutList leftOut={expected} {...common} />
      </details>
    </>
  );
}
