import { onceForEach } from '../once-for-each';
import { onceForEachText } from '../once-for-each-text';
import type { Column, ColumnKey } from '../appendices';
import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import type { BareName } from '../nearest-name';
import { bareOf, nearestName } from '../nearest-name';
import { fold } from '../vietnamese/fold';
import { isAgencyName, isGroupName } from './agency-names';
import { isOwnCell } from './is-own-cell';
import type { RowRule } from './rule';
import { splitNames } from './split-names';

/** Columns that name agencies. Who answers must be of the campaign; who helps may be anybody. */
const agencyColumns: Readonly<Partial<Record<ColumnKey, 'answers' | 'helps'>>> = {
  owner: 'answers',
  lead: 'answers',
  coordinating: 'helps',
};

/**
 * An agency is called as the campaign calls it, so that its rows are found. One rule for each appendix that names any;
 * of a row only the first name is told.
 *
 *   cell                        | name                                              | finding
 *   ----------------------------|---------------------------------------------------|--------
 *   filled by the plan          | any                                               | none
 *   owner, lead, coordinating   | code, name, alias, successor, group («Các sở, …») | none
 *   owner, lead, coordinating   | mistyped: «Sở Tài chánh»                          | note, with the name meant
 *   owner, lead                 | any other: «Sở Y tế»                              | note
 *   coordinating                | any other: «Kho bạc Nhà nước tỉnh»                | none
 */
export const agencyIsKnown: readonly RowRule[] = appendices.flatMap(({ code, columns }) => {
  const naming = columns.flatMap((column) => {
    const role = agencyColumns[column.key];
    return role === undefined ? [] : [{ column, role }];
  });
  return naming.length === 0 ? [] : [ruleOf(code, naming)];
});

interface NamingColumn {
  readonly column: Column;
  readonly role: keyof UnknownFor;
}

function ruleOf(appendix: RowRule['appendices'][number], columns: readonly NamingColumn[]): RowRule {
  return {
    code: 'S07',
    severity: 'note',
    scope: 'row',
    appendices: [appendix],
    columns: columns.map(({ column }) => column.key),
    check: (cells, campaign, { isAssigned }) => {
      for (const { column, role } of columns) {
        if (!isOwnCell(column, isAssigned)) continue;
        const fault = readerOf(campaign)(String(cells[column.key]))[role];
        if (fault) return { column: column.key, ...fault };
      }
      return undefined;
    },
  };
}

/** `expected` is the name meant, or `''`. */
interface Unknown {
  readonly expected: string;
  readonly received: string;
}

/** What is told of a cell of those who answer, and of those who help. */
type UnknownFor = Readonly<Record<'answers' | 'helps', Unknown | undefined>>;

/** A comma may stand inside a name, so that a list with an unknown name in it is one piece. */
function partsOf(name: string): string[] {
  const parts = name.split(',').map((part) => part.trim());
  return parts.length > 1 ? parts : [];
}

/** The same few names stand in thousands of rows. */
const readerOf = onceForEach((campaign: Campaign): ((cell: string) => UnknownFor) => {
  const { agencies } = campaign;
  const successors = new Set(agencies.flatMap(({ successor = '' }) => (successor === '' ? [] : [fold(successor)])));
  const names: readonly BareName[] = agencies.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => ({ name, bare: bareOf(each) })),
  );
  const isKnown = (name: string) => isAgencyName(campaign, name) || isGroupName(name) || successors.has(fold(name));
  const nearest = onceForEachText((name) => (isKnown(name) ? undefined : nearestName(name, names)));
  return onceForEachText((cell) => {
    const [first, ...others] = splitNames(tidy(cell), isKnown).filter((name) => !isKnown(name));
    if (first === undefined) return { answers: undefined, helps: undefined };
    const parts = [first, ...others].flatMap((name) => [name, ...partsOf(name)]);
    const [mistyped] = parts.flatMap((received) => {
      const expected = nearest(received);
      return expected === undefined ? [] : [{ expected, received }];
    });
    return { answers: mistyped ?? { expected: '', received: first }, helps: mistyped };
  });
});
