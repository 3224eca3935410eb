import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../commands/import/import-preview';
import type { ImportChoices } from '../../domain/import/import-choices';
import { callServer } from '../call-server';
import { useTask } from '../use-task';
import type { ChosenFile } from './read-file';
import { readFile } from './read-file';

/** A file on its way into the tabs: chosen, previewed anew with every choice, written when told to. */
export function useImport() {
  const [file, setFile] = useState<ChosenFile>();
  const [choices, setChoices] = useState<ImportChoices>({});
  const [preview, setPreview] = useState<ImportPreview>();
  const task = useTask();

  const look = async (chosen: ChosenFile, said: ImportChoices) => {
    setPreview(await callServer('previewImport', { ...chosen, choices: said }));
    return '';
  };
  return {
    task,
    choices,
    preview,
    choose: (picked: File) =>
      task.start('preview', async () => {
        setPreview(undefined);
        setChoices({});
        const chosen = await readFile(picked);
        setFile(chosen);
        return look(chosen, {});
      }),
    change: (said: ImportChoices) => {
      if (!file || task.running !== undefined) return;
      setChoices(said);
      void task.start('preview', () => look(file, said));
    },
    write: async () => {
      if (!file || !preview) return;
      const { fingerprint } = preview;
      const isWritten = await task.start(
        'write',
        async () => (await callServer('applyImport', { ...file, choices, fingerprint })).message,
      );
      if (isWritten) setPreview(undefined);
    },
  };
}
