import fc from 'fast-check';

/** Two agencies; of each the tabs PL01, with two targets of the plan, and PL04, with two rows of its own, are worked on. */
export const agencies = ['STC', 'STP'] as const;
export const appendices = ['PL01', 'PL02', 'PL03', 'PL04'] as const;
export const ROWS = 2;

/** Nine people: two coordinators, of whom the first owns the file and the triggers, three officers of each agency, a reader. */
export const people = [
  { email: 'dieuphoi@sonoivu.example', role: 'coordinator' },
  { email: 'phohai@sonoivu.example', role: 'coordinator' },
  ...agencies.flatMap((agency) =>
    [1, 2, 3].map((number) => ({ email: `${agency.toLowerCase()}${number}@hatinh.example`, role: agency })),
  ),
  { email: 'lanhdao@hatinh.example', role: 'reader' },
] as const;

/**
 *   what a row holds | of the plan (PL01)     | of the agency's own (PL04)
 *   -----------------|------------------------|---------------------------
 *   'blank'          | an error beside others | nothing
 *   'bad'            | an error               | an error
 *   'good', 'better' | none                   | none
 */
export type Filling = 'blank' | 'bad' | 'good' | 'better';
export type Box = 'submit' | 'recall';
/** By hand a tick sets off the triggers, by the Sheets service it does not. */
export type Road = 'hand' | 'service';
/** What a return opens: a row by its index, the fields above the table, or all. */
export type Part = 0 | 1 | 'head' | 'all';

/** `who` of `people`; `tab` of the eight, agency by agency. */
interface OnTab {
  readonly who: number;
  readonly tab: number;
}

export type Edit =
  | (OnTab & { readonly kind: 'fill'; readonly row: number; readonly filling: Filling; readonly road: Road })
  | (OnTab & { readonly kind: 'paste'; readonly filling: Filling })
  | (OnTab & { readonly kind: 'nil'; readonly isTicked: boolean })
  | (OnTab & { readonly kind: 'tick'; readonly box: Box; readonly isTicked: boolean; readonly road: Road });

export type Order =
  | (OnTab & { readonly kind: 'return'; readonly parts: readonly Part[] })
  | (OnTab & { readonly kind: 'accept' | 'reopen' });

export type Other =
  | (OnTab & { readonly kind: 'except'; readonly until: string })
  /** Takes away the layer that keeps other agencies out, as whoever is in it may. */
  | (OnTab & { readonly kind: 'unfence' });

export type Happening =
  { readonly kind: 'clock'; readonly hours: number } | { readonly kind: 'sweep' | 'loseTriggers' | 'installTrigger' };

export type Step = Edit | Order | Other | Happening;

export function isHappening(step: Step): step is Happening {
  return !('tab' in step);
}

export function isEdit(step: Step): step is Edit {
  return ['fill', 'paste', 'nil', 'tick'].includes(step.kind);
}

export function isOrder(step: Step): step is Order {
  return ['return', 'accept', 'reopen'].includes(step.kind);
}

const tab = fc.constantFrom(0, 0, 0, 3, 3, 4, 7);
const anyone = fc.nat(people.length - 1);
/** Whoever it is, half of the time somebody whom it is not refused. */
const officer = fc.oneof(fc.constantFrom(2, 3, 5, 6), anyone);
const coordinator = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: anyone });
const filling = fc.constantFrom<Filling>('blank', 'bad', 'good', 'good', 'good', 'better', 'better');
const road = fc.constantFrom<Road>('hand', 'hand', 'service');
const isTicked = fc.constantFrom(true, true, true, false);
const parts = fc.uniqueArray(fc.constantFrom<Part>(0, 1, 'head', 'all'), { maxLength: 2 });
const until = fc.constantFrom('2022-11-13', '2022-11-15', '2022-11-16', '2022-11-18');

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  weighed(24, { kind: fc.constant('fill'), who: officer, tab, row: fc.nat(ROWS - 1), filling, road }),
  weighed(10, { kind: fc.constant('paste'), who: officer, tab, filling }),
  weighed(5, { kind: fc.constant('nil'), who: officer, tab, isTicked }),
  weighed(18, { kind: fc.constant('tick'), who: officer, tab, box: fc.constant('submit'), isTicked, road }),
  weighed(8, { kind: fc.constant('tick'), who: officer, tab, box: fc.constant('recall'), isTicked, road }),
  weighed(8, { kind: fc.constant('return'), who: coordinator, tab, parts }),
  weighed(8, { kind: fc.constant('accept'), who: coordinator, tab }),
  weighed(5, { kind: fc.constant('reopen'), who: coordinator, tab }),
  weighed(3, { kind: fc.constant('except'), who: coordinator, tab, until }),
  weighed(2, { kind: fc.constant('unfence'), who: officer, tab }),
  weighed(4, { kind: fc.constant('clock'), hours: fc.integer({ min: 1, max: 30 }) }),
  weighed(9, { kind: fc.constantFrom('sweep', 'sweep', 'sweep', 'loseTriggers', 'installTrigger', 'installTrigger') }),
) as fc.Arbitrary<Step>;

/** What a campaign does with what is late. */
export interface Settings {
  readonly isLateRefused: boolean;
  readonly isDraftLockedAtDeadline: boolean;
}

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  isLateRefused: fc.boolean(),
  isDraftLockedAtDeadline: fc.boolean(),
});

export const MOST_STEPS = 120;
export const anyWalk = fc.array(anyStep, { minLength: 1, maxLength: MOST_STEPS, size: 'max' });

function weighed(weight: number, model: Record<string, fc.Arbitrary<unknown>>) {
  return { weight, arbitrary: fc.record(model) };
}
