import type { CellView, ComparisonView, RowView } from '../../domain/comparison/comparison-view';
import { words } from '../words';
import { MarkedText } from './marked-text';

/** Two versions side by side as readable text: by submission, row and cell, with the words that differ. */
export function ComparisonPanel({ view }: { readonly view: ComparisonView }) {
  return (
    <>
      <p role="status">{view.message}</p>
      {view.submissions.map(({ sheet, isReordered, fields, rows }) => (
        <details key={sheet} class="panel" open={view.submissions.length <= 3}>
          <summary>
            <strong>{sheet}</strong> {words.comparedRows(rows.length)}
          </summary>
          {isReordered ? <p>{words.reordered}</p> : null}
          <Cells cells={fields} />
          {rows.map((row) => (
            <Row key={`${row.kind}:${row.id}:${row.name}`} row={row} />
          ))}
        </details>
      ))}
    </>
  );
}

const looks = { added: ['accepted', '＋'], removed: ['returned', '−'], changed: ['draft', '✎'] } as const;

function Row({ row: { kind, id, name, cells } }: { readonly row: RowView }) {
  const [look, sign] = looks[kind];
  return (
    <section class="compared">
      <h3>
        <span class={`mark ${look}`}>
          <span aria-hidden="true">{sign}</span> {words.rowKinds[kind]}
        </span>{' '}
        {name || id}
      </h3>
      <Cells cells={cells} />
    </section>
  );
}

function Cells({ cells }: { readonly cells: readonly CellView[] }) {
  if (cells.length === 0) return null;
  return (
    <dl>
      {cells.map(({ label, parts }, index) => (
        <div key={index}>
          <dt class="quiet">{label}</dt>
          <dd>
            <MarkedText parts={parts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
