import { exception } from './script-error';

/** What people see, and what they answer. */
export interface Screen {
  readonly toasts: Shown[];
  readonly alerts: Shown[];
  /** Sidebars and dialogs with a page of the script. */
  readonly pages: ShownPage[];
  /** What scripts wrote to `console` and `Logger`. */
  readonly log: Logged[];
  /** Answers to the next alerts, first come first served. */
  readonly answers: Answer[];
  /** Whether an alert that asks what no answer is at hand for ends the script, so that a person can be asked. */
  endsUnanswered: boolean;
}

/** What a person has to answer before a script can go on. */
export interface Question extends Shown {
  readonly buttons: readonly ButtonName[];
  readonly hasLine: boolean;
}

/** Ends an execution at a question nobody has answered yet; the script cannot catch it. */
export class Unanswered extends Error {
  readonly question: Question;

  constructor(question: Question) {
    super(question.message);
    this.question = question;
  }
}

export interface Shown {
  readonly user: string;
  readonly title: string;
  readonly message: string;
}

export interface ShownPage {
  readonly user: string;
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  /** Pixels; 0 where the script does not say. */
  readonly width: number;
  readonly height: number;
  /** A dialog beside which the cells can be used. */
  readonly isModeless?: boolean;
}

export interface Logged {
  readonly user: string;
  readonly level: 'debug' | 'error' | 'info' | 'log' | 'warn';
  readonly message: string;
}

/** CLOSE is the cross in the corner. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A button and, where there is a line to fill in, what was written there: nothing where nothing is said. */
export type Reply = ButtonName | { readonly button: ButtonName; readonly text: string };

/** The reply, or what happens while the alert stands open and then the reply. */
export type Answer = Reply | (() => Reply);

export function createScreen(): Screen {
  return { toasts: [], alerts: [], pages: [], log: [], answers: [], endsUnanswered: false };
}

/**
 * Shows an alert and waits for its answer. Where there is nothing to choose, nobody needs to have said it beforehand.
 *
 * @throws where the alert asks and no answer is at hand, or the answer is not among its buttons
 */
export function showAlert(screen: Screen, alert: Shown, buttons: readonly ButtonName[]): ButtonName {
  const unsaid = buttons.length === 1 ? buttons[0] : undefined;
  const reply = replyTo(screen, { ...alert, buttons, hasLine: false }, unsaid);
  if (typeof reply !== 'string') throw exception(`The alert «${alert.title}» takes no text: ${alert.message}`);
  return reply;
}

/** Shows an alert with a line to fill in; that always asks. */
export function showPrompt(
  screen: Screen,
  prompt: Shown,
  buttons: readonly ButtonName[],
): { button: ButtonName; text: string } {
  const reply = replyTo(screen, { ...prompt, buttons, hasLine: true }, undefined);
  return typeof reply === 'string' ? { button: reply, text: '' } : reply;
}

function replyTo(
  { alerts, answers, endsUnanswered }: Screen,
  question: Question,
  unsaid: ButtonName | undefined,
): Reply {
  const { buttons, hasLine, ...alert } = question;
  alerts.push(alert);
  const answer = answers.shift() ?? unsaid;
  if (answer === undefined && endsUnanswered) throw new Unanswered({ ...alert, buttons, hasLine });
  if (answer === undefined) throw exception(`Nobody answers the alert «${alert.title}»: ${alert.message}`);
  const reply = typeof answer === 'function' ? answer() : answer;
  const button = typeof reply === 'string' ? reply : reply.button;
  if (button !== 'CLOSE' && !buttons.includes(button)) {
    throw exception(`The alert «${alert.title}» has no button ${button}: ${alert.message}`);
  }
  return reply;
}
