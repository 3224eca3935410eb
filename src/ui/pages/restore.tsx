import { useState } from 'preact/hooks';
import type { RestorePreview, RestoreRequest } from '../../commands/versions/restore-version';
import type { VersionChoices } from '../../commands/versions/version-choices';
import { callServer, closeDialog } from '../call-server';
import { ComparisonPanel } from '../compare/comparison-panel';
import type { Scope } from '../compare/restore-scope';
import { RestoreScope } from '../compare/restore-scope';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { Served } from '../parts/served';
import { useServer } from '../use-server';
import { useTask } from '../use-task';
import { words } from '../words';

/** «Khôi phục phiên bản»: whose tabs, from which version; what would change is shown before anything is. */
function Restore() {
  const choices = useServer('versionChoices');
  return <Served served={choices}>{(result) => <Restoring choices={result} />}</Served>;
}

function Restoring({ choices }: { readonly choices: VersionChoices }) {
  const latest = choices.versions.at(-1)?.number;
  const [scope, setScope] = useState<Scope>({ version: String(latest ?? ''), agency: '', appendix: '' });
  const [preview, setPreview] = useState<RestorePreview>();
  const task = useTask();
  const isBusy = task.running !== undefined;
  const { version, agency, appendix } = scope;
  const request: RestoreRequest = {
    version: Number(version),
    ...(agency && { agency }),
    ...(appendix && { appendix }),
  };
  const choose = (chosen: Scope) => {
    // A preview is of what was chosen then.
    setPreview(undefined);
    task.clear();
    setScope(chosen);
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
      <p>{latest === undefined ? words.noVersions : words.restoreHint}</p>
      <RestoreScope choices={choices} scope={scope} choose={choose} isOff={isBusy} />
      <div class="row">
        <Button isPrimary={!preview} isOff={isBusy || latest === undefined} onClick={() => void look()}>
          {words.restoreLook}
        </Button>
      </div>
      {isBusy ? <progress aria-label={words.restoring} /> : null}
      <Outcome message={task.message} error={task.error} />
      {preview ? <Preview preview={preview} /> : null}
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
}

function Preview({ preview: { message, keptAs, changes } }: { readonly preview: RestorePreview }) {
  return (
    <>
      <p>{message}</p>
      <p>{words.restoreKept(keptAs)}</p>
      <ComparisonPanel view={changes} />
    </>
  );
}

openPage(Restore, 'dialog');
