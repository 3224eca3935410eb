import type { PreviewTable } from '../../commands/import/import-preview';
import type { AppendixCode, ColumnKey } from '../../domain/appendices';
import { appendices, appendixOf } from '../../domain/appendices';
import type { ImportChoices } from '../../domain/import/import-choices';
import { Select } from '../parts/select';
import { words } from '../words';
import { chooseColumn, chooseTable } from './choices';
import { Confidence } from './confidence';

interface Props {
  readonly table: PreviewTable;
  readonly choices: ImportChoices;
  readonly change: (choices: ImportChoices) => void;
  readonly isOff: boolean;
}

/** Which appendix a table of the file is, and which column of the form each of its columns. */
export function TableChoice({ table, choices, change, isOff }: Props) {
  const { id, place, appendix, confidence, columns } = table;
  const appendixOptions: [AppendixCode | 'none', string][] = [
    ...appendices.map(({ code, label }): [AppendixCode, string] => [code, label]),
    ['none', words.importNoTable],
  ];
  const keys = columnOptions(table);
  return (
    <section class="panel">
      <div class="row">
        <h3>{place}</h3>
        <Select
          name={words.importWhichAppendix(place)}
          value={appendix}
          options={appendixOptions}
          choose={(chosen) => {
            change(chooseTable(choices, id, chosen));
          }}
          isOff={isOff}
        />
        {appendix === 'none' ? null : <Confidence value={confidence} why="" />}
      </div>
      {appendix === 'none' ? null : (
        <div class="scroll" role="region" tabindex={0} aria-label={words.importColumns(place)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.importColumnOfFile}</th>
                <th scope="col">{words.importColumnOfForm}</th>
                <th scope="col">{words.importConfidence}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.column}>
                  <th scope="row">{column.label || words.importColumnNumber(column.column)}</th>
                  <td>
                    <Select
                      name={words.importWhichColumn(column.label || words.importColumnNumber(column.column))}
                      value={column.key}
                      options={keys}
                      choose={(key) => {
                        change(chooseColumn(choices, id, column.column, key));
                      }}
                      isOff={isOff}
                    />
                  </td>
                  <td>{column.key === 'none' ? '' : <Confidence value={column.confidence} why={column.why} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The columns of the form by their headings; the years are filled in where the preview tells them. */
function columnOptions({ appendix, columns }: PreviewTable): [ColumnKey | 'none', string][] {
  if (appendix === 'none') return [];
  const filledIn = new Map(columns.map(({ key, formLabel }) => [key, formLabel]));
  return [
    ...appendixOf[appendix].columns.map(({ key, label }): [ColumnKey, string] => [
      key,
      filledIn.get(key) ?? words.importColumnLabel(label),
    ]),
    ['none', words.importNoColumn],
  ];
}
