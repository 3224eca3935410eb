import { closeDialog } from '../call-server';
import { PreviewPanel } from '../import/preview-panel';
import { useImport } from '../import/use-import';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { words } from '../words';

/** «Nhập từ tệp»: choose a Word or Excel file, look at what it would write, then write it. */
function Import() {
  const { task, choices, preview, choose, change, write } = useImport();
  const isBusy = task.running !== undefined;
  const working = words.importWorking[task.running === 'write' ? 'write' : 'preview'];
  return (
    <main aria-busy={isBusy}>
      <h1>{words.importLead}</h1>
      <p>{words.importHint}</p>
      <div>
        <label class="field" for="file">
          {words.importFile}
        </label>
        <input
          id="file"
          type="file"
          accept=".docx,.xlsx"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const picked = currentTarget.files?.[0];
            if (picked) void choose(picked);
          }}
        />
      </div>
      {isBusy ? (
        <div>
          <progress aria-label={working} />
          <p role="status">{working}</p>
        </div>
      ) : null}
      {preview ? <PreviewPanel preview={preview} choices={choices} change={change} isOff={isBusy} /> : null}
      <Outcome message={task.message} error={task.error} />
      <div class="row footer">
        {preview ? (
          <Button
            isPrimary
            isOff={isBusy || preview.refusals.length > 0 || preview.figures.placed === 0}
            onClick={() => void write()}
          >
            {words.importWrite(preview.figures.placed)}
          </Button>
        ) : null}
        <Button onClick={closeDialog}>{words.close}</Button>
      </div>
    </main>
  );
}

openPage(Import, 'dialog');
