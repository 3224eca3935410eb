import type { AgencyView, OwnSubmission } from '../../commands/sidebar/sidebar-data';
import { CellLink } from '../parts/cell-link';
import { SeverityMark } from '../parts/severity-mark';
import { StateMark } from '../parts/state-mark';
import { words } from '../words';

/** What is missing in the tabs of one's own agency; each place leads to its cell. */
export function AgencyPanel({ view }: { readonly view: AgencyView }) {
  return (
    <>
      {view.agencies.map(({ name, submissions }) => (
        <section key={name}>
          <h2>{name}</h2>
          <p class="quiet">{words.howToSubmit}</p>
          {submissions.map((submission) => (
            <OwnSubmissionPanel key={submission.appendix} submission={submission} />
          ))}
        </section>
      ))}
    </>
  );
}

function OwnSubmissionPanel({ submission }: { readonly submission: OwnSubmission }) {
  const { title, label, state, isNil, completeRows, rows, errors, cell, gaps, moreGaps, returned } = submission;
  const isEmpty = state === 'empty' && !isNil;
  return (
    <details class="panel" open={errors > 0 || returned !== null}>
      <summary>
        <strong>{label}</strong> <StateMark state={state} />
      </summary>
      <p>
        {isEmpty ? words.nothingFilled(rows) : isNil ? words.nil : words.rows(completeRows, rows)}{' '}
        {isEmpty ? '' : words.gapsLeft(gaps.length + moreGaps)}
      </p>
      {returned ? (
        <div class="panel returned">
          <p>{words.returned(returned.reason)}</p>
          <ul class="row">
            {returned.places.map(({ place, cell: target }) => (
              <li key={place}>
                <CellLink cell={target}>{place}</CellLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <CellLink cell={cell}>
        {words.openTab} {title}
      </CellLink>
      <ul>
        {gaps.map(({ severity, place, fault, remedy, cell: target }, index) => (
          <li key={index}>
            <SeverityMark severity={severity} /> <CellLink cell={target}>{place || words.wholeTab}</CellLink>
            <p>
              {fault} {remedy}
            </p>
          </li>
        ))}
      </ul>
      {moreGaps > 0 ? <p>{words.moreGaps(moreGaps)}</p> : null}
    </details>
  );
}
