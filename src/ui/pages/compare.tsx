import { useState } from 'preact/hooks';
import type { CompareRequest, ComparisonView } from '../../commands/versions/compare-versions';
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

/** «So sánh phiên bản»: what differs between two versions, or between one and what stands in the tabs now. */
function Compare() {
  const choices = useServer('versionChoices');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('now');
  const [view, setView] = useState<ComparisonView>();
  const task = useTask();
  const isBusy = task.running !== undefined;
  return (
    <Served served={choices}>
      {({ versions }) => {
        const saved = versionOptions(versions);
        // The latest version and what stands there now, unless something else is chosen.
        const chosenFrom = from || saved[0]?.[0] || 'accepted';
        const request: CompareRequest = {
          from: chosenFrom === 'accepted' ? 'accepted' : Number(chosenFrom),
          to: to === 'now' ? 'now' : Number(to),
        };
        const compare = () =>
          task.start('compare', async () => {
            setView(await callServer('compareVersions', request));
            return '';
          });
        const draw = () => task.start('draw', async () => (await callServer('showComparison', request)).message);
        return (
          <>
            <h1>{words.compareLead}</h1>
            {versions.length === 0 ? <p>{words.noVersions}</p> : null}
            <div class="row">
              {words.compareFrom}
              <Select
                name={words.compareFrom}
                value={chosenFrom}
                options={[...saved, ['accepted', words.asAccepted]]}
                choose={setFrom}
                isOff={isBusy}
              />
              {words.compareTo}
              <Select
                name={words.compareTo}
                value={to}
                options={[['now', words.presentContent], ...saved]}
                choose={setTo}
                isOff={isBusy}
              />
            </div>
            <div class="row">
              <Button isPrimary isOff={isBusy} onClick={() => void compare()}>
                {words.compareNow}
              </Button>
              {view ? (
                <Button isOff={isBusy} onClick={() => void draw()}>
                  {words.compareOnTab}
                </Button>
              ) : null}
              <Button onClick={closeDialog}>{words.close}</Button>
            </div>
            {isBusy ? <progress aria-label={words.comparing} /> : null}
            <Outcome message={task.message} error={task.error} />
            {view ? <ComparisonPanel view={view} /> : null}
          </>
        );
      }}
    </Served>
  );
}

openPage(Compare, 'dialog');
