import type { ReturnPart } from '../../commands/return-form';
import { Button } from '../parts/button';
import { CellLink } from '../parts/cell-link';
import { SeverityMark } from '../parts/severity-mark';
import { words } from '../words';

interface Props {
  readonly parts: readonly ReturnPart[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

/** The rows of a submission with what is wrong in them; those that are chosen are opened for its agency. */
export function ChooseParts({ parts, chosen, choose }: Props) {
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const faulty = parts.filter(({ findings }) => findings.some(({ severity }) => severity !== 'note'));
  return (
    <fieldset>
      <legend>{words.returnRows}</legend>
      <p class="quiet">{words.returnRowsHint}</p>
      {faulty.length > 0 ? (
        <Button
          onClick={() => {
            choose(new Set(faulty.map(({ id }) => id)));
          }}
        >
          {words.chooseFaulty} ({faulty.length})
        </Button>
      ) : null}
      <ul class="choices">
        {parts.map(({ id, place, name, findings, cell }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => {
                  toggle(id);
                }}
              />{' '}
              <strong>{place}</strong> {name}
            </label>
            <ul>
              {findings.map(({ severity, fault }, index) => (
                <li key={index}>
                  <SeverityMark severity={severity} /> <CellLink cell={cell}>{fault}</CellLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
