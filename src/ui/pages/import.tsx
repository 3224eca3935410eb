import { useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../commands/import/import-preview';
import type { ImportChoices } from '../../domain/import/import-choices';
import { callServer, closeDialog } from '../call-server';
import { PreviewPanel } from '../import/preview-panel';
import type { ChosenFile } from '../import/read-file';
import { readFile } from '../import/read-file';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';

/** «Nhập từ tệp»: choose a Word or Excel file, look at what it would write, then write it. Every choice is previewed anew. */
function Import() {
  const [file, setFile] = useState<ChosenFile>();
  const [choices, setChoices] = useState<ImportChoices>({});
  const [preview, setPreview] = useState<ImportPreview>();
  const [isDone, setIsDone] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const task = useTask();
  const isBusy = task.running !== undefined;

  const look = async (chosen: ChosenFile, said: ImportChoices) => {
    setPreview(await callServer('previewImport', { ...chosen, choices: said }));
    return '';
  };
  const choose = (picked: File) =>
    task.start('preview', async () => {
      setPreview(undefined);
      setChoices({});
      setIsDone(false);
      const chosen = await readFile(picked);
      setFile(chosen);
      return look(chosen, {});
    });
  const change = (said: ImportChoices) => {
    if (!file || isBusy) return;
    setChoices(said);
    void task.start('preview', () => look(file, said));
  };
  const write = async () => {
    if (!file || !preview) return;
    const { fingerprint } = preview;
    const isWritten = await task.start('write', async () => {
      return (await callServer('applyImport', { ...file, choices, fingerprint })).message;
    });
    setIsDone(isWritten);
  };

  return (
    <main aria-busy={isBusy}>
      <h1>{words.importLead}</h1>
      <p>{words.importHint}</p>
      <div>
        <label class="field" for="file">
          {words.importFile}
        </label>
        <input
          ref={picker}
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
          <progress aria-label={words.importWorking[task.running === 'write' ? 'write' : 'preview']} />
          <p role="status">{words.importWorking[task.running === 'write' ? 'write' : 'preview']}</p>
        </div>
      ) : null}
      {preview && !isDone ? <PreviewPanel preview={preview} choices={choices} change={change} isOff={isBusy} /> : null}
      <Outcome message={task.message} error={task.error} />
      <div class="row footer">
        {preview && !isDone ? (
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
