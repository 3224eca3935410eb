import { useState } from 'preact/hooks';
import type { RestorePreview, RestoreRequest } from '../../commands/versions/restore-version';
import { callServer, closeDialog } from '../call-server';
import { ComparisonPanel } from '../compare/comparison-panel';
import { versionOptions } from '../compare/version-options';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { Select } from '../parts/select';
import { Served } from '../parts/served';
import { useServer } from '../use-server';
import { useTask } from '../use-task';
import { words } from '../words';

/** «Khôi phục phiên bản»: whose tabs, from which version; what would change is shown before anything is. */
function Restore() {
  const choices = useServer('versionChoices');
  const [version, setVersion] = useState('');
  const [agency, setAgency] = useState('');
  const [appendix, setAppendix] = useState<RestoreRequest['appendix'] | ''>('');
  const [preview, setPreview] = useState<RestorePreview>();
  const task = useTask();
  const isBusy = task.running !== undefined;
  /** A preview is of what was chosen then. */
  const choosing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setPreview(undefined);
      task.clear();
      set(value);
    };
  return (
    <Served served={choices}>
      {({ versions, agencies, appendices }) => {
        const saved = versionOptions(versions);
        const chosen = version || saved[0]?.[0] || '';
        const request: RestoreRequest = {
          version: Number(chosen),
          ...(agency && { agency }),
          ...(appendix && { appendix }),
        };
        const look = () =>
          task.start('look', async () => {
            setPreview(await callServer('previewRestore', request));
            return '';
          });
        const restore = ({ fingerprint }: RestorePreview) =>
          task.start('restore', async () => {
            const { message } = await callServer('restoreVersion', { ...request, fingerprint });
            setPreview(undefined);
            return message;
          });
        return (
          <>
            <h1>{words.restoreLead}</h1>
            <p>{versions.length === 0 ? words.noVersions : words.restoreHint}</p>
            <div class="row">
              {words.restoreFrom}
              <Select
                name={words.restoreFrom}
                value={chosen}
                options={saved}
                choose={choosing(setVersion)}
                isOff={isBusy}
              />
              {words.agency}
              <Select
                name={words.agency}
                value={agency}
                options={[['', words.allAgencies], ...agencies.map(({ code, name }): [string, string] => [code, name])]}
                choose={choosing(setAgency)}
                isOff={isBusy}
              />
              {words.appendix}
              <Select
                name={words.appendix}
                value={appendix ?? ''}
                options={[['', words.allAppendices], ...appendices.map(({ code, label }) => [code, label] as const)]}
                choose={choosing(setAppendix)}
                isOff={isBusy}
              />
            </div>
            <div class="row">
              <Button isPrimary={!preview} isOff={isBusy || saved.length === 0} onClick={() => void look()}>
                {words.restoreLook}
              </Button>
            </div>
            {isBusy ? <progress aria-label={words.restoring} /> : null}
            <Outcome message={task.message} error={task.error} />
            {preview ? (
              <>
                <p>{preview.message}</p>
                <p>{words.restoreKept(preview.keptAs)}</p>
                <ComparisonPanel view={preview.changes} />
              </>
            ) : null}
            <div class="row footer">
              {preview && preview.changes.counts.submissions > 0 ? (
                <Button isPrimary isOff={isBusy} onClick={() => void restore(preview)}>
                  {words.restoreNow(preview.changes.counts.submissions)}
                </Button>
              ) : null}
              <Button onClick={closeDialog}>{words.close}</Button>
            </div>
          </>
        );
      }}
    </Served>
  );
}

openPage(Restore, 'dialog');
