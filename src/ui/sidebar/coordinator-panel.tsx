import { useState } from 'preact/hooks';
import type { CoordinatorView } from '../../commands/sidebar/sidebar-data';
import { ActionsPanel } from './actions-panel';
import { MatrixFilter, isShown } from './matrix-filter';
import type { FilterName } from './matrix-filter';
import { ProgressMatrix } from './progress-matrix';
import { NextSteps } from './next-steps';
import { SubmissionPanel } from './submission-panel';
import { TotalsPanel } from './totals-panel';
import { words } from '../words';

interface Props {
  readonly view: CoordinatorView;
  readonly reload: () => Promise<void>;
}

export function CoordinatorPanel({ view, reload }: Props) {
  const [filter, setFilter] = useState<FilterName>('all');
  const [chosen, setChosen] = useState<string>();
  const shown = view.agencies.filter((agency) => isShown(agency, filter));
  const agency = view.agencies.find(({ submissions }) => submissions.some(({ title }) => title === chosen));
  const mark = agency?.submissions.find(({ title }) => title === chosen);
  return (
    <>
      <TotalsPanel totals={view.totals} />
      <NextSteps steps={view.next} agencies={view.agencies} filter={setFilter} />
      <section>
        <h2>{words.matrix}</h2>
        <MatrixFilter value={filter} choose={setFilter} />
        {shown.length === 0 ? (
          <p>{words.noneShown}</p>
        ) : (
          <ProgressMatrix agencies={shown} appendices={view.appendices} chosen={chosen} choose={setChosen} />
        )}
        {agency && mark ? (
          <SubmissionPanel key={mark.title} agency={agency.name} mark={mark} reload={reload} />
        ) : (
          <p class="quiet">{words.matrixHint}</p>
        )}
      </section>
      <ActionsPanel reload={reload} />
    </>
  );
}
