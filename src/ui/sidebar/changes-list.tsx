import { useState } from 'preact/hooks';
import type { CellPlace } from '../../commands/sidebar/sidebar-data';
import type { ChangesAnswer } from '../../commands/workflow/page-requests';
import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';

/** What has changed in a tab since it was submitted, cell by cell; read only when it is asked for. */
export function ChangesList({ cell }: { readonly cell: CellPlace }) {
  const [changes, setChanges] = useState<ChangesAnswer>();
  const task = useTask();
  const look = () =>
    task.start('changes', async () => {
      setChanges(await callServer('submissionChanges', { sheetId: cell.sheetId }));
      return '';
    });
  if (!changes) {
    return (
      <div>
        <Button onClick={() => void look()} isOff={task.running !== undefined}>
          {words.showChanges}
        </Button>
        <Outcome error={task.error} />
      </div>
    );
  }
  return (
    <>
      {changes.isKept ? null : <p>{words.changesNotKept}</p>}
      <ul>
        {changes.cells.map(({ rowId, row, field, was, is }, index) => (
          <li key={index}>
            <strong>{row > 0 ? words.changedRow(row) : rowId || field}</strong>: <del>{was}</del> <ins>{is}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
