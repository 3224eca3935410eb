import type { AgencyLine, NextStep, NextStepKind } from '../../commands/sidebar/sidebar-data';
import { Button } from '../parts/button';
import { words } from '../words';
import type { FilterName } from './matrix-filter';

interface Props {
  readonly steps: readonly NextStep[];
  readonly agencies: readonly AgencyLine[];
  readonly filter: (name: FilterName) => void;
}

/** Which agencies of the matrix a step is about. */
const filterOf: Readonly<Partial<Record<NextStepKind, FilterName>>> = {
  remindToFill: 'empty',
  remindToMend: 'errors',
  review: 'submitted',
  reviewChanged: 'changed',
  remindToResubmit: 'returned',
};

/** What to do next, most urgent first; a click shows the agencies it is about. */
export function NextSteps({ steps, agencies, filter }: Props) {
  const nameOf = new Map(agencies.map(({ code, name }) => [code, name]));
  return (
    <section>
      <h2>{words.next}</h2>
      {steps.length === 0 ? <p>{words.nothingNext}</p> : null}
      <ol>
        {steps.map(({ kind, agencies: codes }) => {
          const name = filterOf[kind];
          const names = codes.map((code) => nameOf.get(code) ?? code);
          const count = codes.length > 0 ? words.agencyCount(codes.length) : '';
          return (
            <li key={kind}>
              {name ? (
                <Button
                  look="link"
                  onClick={() => {
                    filter(name);
                  }}
                >
                  {words.steps[kind]}
                </Button>
              ) : (
                words.steps[kind]
              )}
              {count ? (
                <span class="quiet" title={names.join(', ')}>
                  {' '}
                  {count}: {codes.slice(0, 6).join(', ')}
                  {codes.length > 6 ? '…' : ''}
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
