import { useState } from 'preact/hooks';
import type { CompareRequest, ComparisonView } from '../../commands/versions/compare-versions';
import type { VersionChoices } from '../../commands/versions/version-choices';
import { callServer, closeDialog } from '../call-server';
import { ComparisonPanel } from '../compare/comparison-panel';
import { LabelledSelect } from '../compare/labelled-select';
import { versionOptions } from '../compare/version-options';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { Served } from '../parts/served';
import { useServer } from '../use-server';
import { useTask } from '../use-task';
import { words } from '../words';

/** «So sánh phiên bản»: what differs between two versions, or between one and what stands in the tabs now. */
function Compare() {
  const choices = useServer('versionChoices');
  return <Served served={choices}>{({ versions }) => <Comparing versions={versions} />}</Served>;
}

/** The latest version and what stands there now, unless something else is chosen. */
function Comparing({ versions }: Pick<VersionChoices, 'versions'>) {
  const saved = versionOptions(versions);
  const [from, setFrom] = useState(saved[0]?.[0] ?? 'accepted');
  const [to, setTo] = useState('now');
  const [view, setView] = useState<ComparisonView>();
  const task = useTask();
  const isOff = task.running !== undefined;
  const request: CompareRequest = {
    from: from === 'accepted' ? 'accepted' : Number(from),
    to: to === 'now' ? 'now' : Number(to),
    lines: versions
      .filter(({ number }) => [from, to].includes(String(number)))
      .map(({ number, sha256, snapshotId }) => ({ number, sha256, snapshotId })),
  };
  const compare = () =>
    task.start('compare', async () => {
      setView(await callServer('compareVersions', request));
      return '';
    });
  const draw = () => task.start('draw', async () => (await callServer('showComparison', request)).message);
  const fromOptions = [...saved, ['accepted', words.asAccepted] as const];
  const toOptions = [['now', words.presentContent] as const, ...saved];
  return (
    <>
      <h1>{words.compareLead}</h1>
      {versions.length === 0 ? <p>{words.noVersions}</p> : null}
      <div class="row">
        <LabelledSelect name={words.compareFrom} value={from} options={fromOptions} choose={setFrom} isOff={isOff} />
        <LabelledSelect name={words.compareTo} value={to} options={toOptions} choose={setTo} isOff={isOff} />
      </div>
      <div class="row">
        <Button isPrimary isOff={isOff} onClick={() => void compare()}>
          {words.compareNow}
        </Button>
        {view ? (
          <Button isOff={isOff} onClick={() => void draw()}>
            {words.compareOnTab}
          </Button>
        ) : null}
        <Button onClick={closeDialog}>{words.close}</Button>
      </div>
      {isOff ? <progress aria-label={words.comparing} /> : null}
      <Outcome message={task.message} error={task.error} />
      {view ? <ComparisonPanel view={view} /> : null}
    </>
  );
}

openPage(Compare, 'dialog');
