import type { AgencyLine, AppendixHead, SubmissionMark } from '../../commands/sidebar/sidebar-data';
import { submissionStates } from '../../domain/submission-state';
import { words } from '../words';

interface Props {
  readonly agencies: readonly AgencyLine[];
  readonly appendices: readonly AppendixHead[];
  readonly chosen: string | undefined;
  readonly choose: (title: string) => void;
}

/** One row an agency, one column an appendix, in the 300 pixels of a sidebar; each cell a button that opens its facts below. */
export function ProgressMatrix({ agencies, appendices, chosen, choose }: Props) {
  return (
    <table class="matrix">
      <caption class="unseen">{words.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{words.agency}</th>
          {appendices.map(({ code, label }) => (
            <th key={code} scope="col" title={label}>
              {code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencies.map(({ code, name, submissions }) => (
          <tr key={code}>
            <th scope="row" title={name}>
              {code}
              <span class="unseen"> {name}</span>
            </th>
            {submissions.map((mark) => (
              <td key={mark.appendix}>
                <MatrixCell mark={mark} agency={name} isChosen={mark.title === chosen} choose={choose} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Keeps the height of a line that has nothing to say. */
const NO_BREAK = '\u00a0';

interface CellProps {
  readonly mark: SubmissionMark;
  readonly agency: string;
  readonly isChosen: boolean;
  readonly choose: (title: string) => void;
}

/** «◐ 78%» and, below, «2✖»; in words for a screen reader. */
function MatrixCell({ mark, agency, isChosen, choose }: CellProps) {
  const { state, percent, errors, warnings, isNil, cell, appendix, isLate, changedSince } = mark;
  const { sign, label } = submissionStates[state];
  const facts = [
    label,
    isNil ? words.nil : words.mark(percent, errors, warnings),
    ...(isLate ? [words.late] : []),
    ...(changedSince ? [words.changedSince(changedSince)] : []),
  ];
  const inWords = cell ? facts.join(', ') : words.missingTab;
  const below = [
    errors > 0 ? `${errors}✖` : warnings > 0 ? `${warnings}▲` : '',
    isLate ? words.lateInShort : '',
    changedSince ? '✎' : '',
  ].filter((part) => part !== '');
  return (
    <button
      type="button"
      class={`mark ${state}`}
      aria-pressed={isChosen}
      aria-label={`${agency}, ${appendix}: ${inWords}`}
      title={inWords}
      onClick={() => {
        choose(mark.title);
      }}
    >
      <span>
        {sign} {isNil ? '–' : `${percent}%`}
      </span>
      <span>{below.join(' ') || NO_BREAK}</span>
    </button>
  );
}
