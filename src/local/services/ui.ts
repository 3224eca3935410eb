import type { Ui as HostUi } from '../../host';
import type { MenuItem } from '../menu-item';
import type { ButtonName, Shown } from '../screen';
import { showAlert, showPrompt } from '../screen';
import { enumeration, serviceObject } from '../service-object';
import type { Caller } from './caller';
import type { Menu } from './menu';
import { createMenu } from './menu';
import type { Signatures } from './spreadsheet-app/signature';
import { none, text, withSignatures, word } from './spreadsheet-app/signature';
import type { Windows } from './windows';

type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

interface Methods {
  createMenu(caption: string): Menu;
  alert(prompt: string, buttons?: ButtonSet): Button;
  alert(title: string, prompt: string, buttons: ButtonSet): Button;
  prompt(prompt: string, buttons?: ButtonSet): PromptResponse;
  prompt(title: string, prompt: string, buttons: ButtonSet): PromptResponse;
}

export interface Ui extends Methods {
  readonly Button: typeof Button;
  readonly ButtonSet: typeof ButtonSet;
}

const Button = enumeration<ButtonName, Button>('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);

const buttonNames = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const satisfies Record<string, readonly ButtonName[]>;

const ButtonSet = enumeration<keyof typeof buttonNames, ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

const buttonsOf = new Map<ButtonSet | undefined, readonly ButtonName[]>([
  [undefined, buttonNames.OK],
  [ButtonSet.OK, buttonNames.OK],
  [ButtonSet.OK_CANCEL, buttonNames.OK_CANCEL],
  [ButtonSet.YES_NO, buttonNames.YES_NO],
  [ButtonSet.YES_NO_CANCEL, buttonNames.YES_NO_CANCEL],
]);

const asking = [[text], [text, word('ButtonSet')], [text, text, word('ButtonSet')]] as const;

const signatures: Signatures<keyof Methods> = { createMenu: [[text]], alert: asking, prompt: asking };

/** The text alone, text and buttons, or title, text and buttons. */
type Asked = (string | ButtonSet | undefined)[];

/**
 * Menus and alerts.
 *
 * @param menus what the script has put up, by caption: a menu of the same caption replaces the earlier
 * @param beforeAlert what an alert undoes: a lock does not survive it
 */
export function createUi(
  { world, user }: Caller,
  menus: Map<string, readonly MenuItem[]>,
  beforeAlert: () => void,
): Ui {
  const ask = <Reply>(asked: Asked, show: (shown: Shown, buttons: readonly ButtonName[]) => Reply): Reply => {
    world.meter.record('light');
    beforeAlert();
    const [message = '', title = ''] = asked.filter((each) => typeof each === 'string').reverse();
    const buttons = asked.find((each) => typeof each !== 'string');
    return show({ user, title, message }, buttonsOf.get(buttons) ?? []);
  };
  const methods: Methods = {
    createMenu: (caption) => createMenu(caption, menus),
    alert: (...asked: Asked) => ask(asked, (shown, buttons) => Button[showAlert(world.screen, shown, buttons)]),
    prompt: (...asked: Asked) =>
      ask(asked, (shown, buttons) => createPromptResponse(showPrompt(world.screen, shown, buttons))),
  };
  return serviceObject('Ui', { Button, ButtonSet, ...withSignatures('Ui', methods, signatures) } satisfies Ui &
    Omit<HostUi, keyof Windows>);
}

function createPromptResponse({ button, text }: { button: ButtonName; text: string }): PromptResponse {
  const members: PromptResponse = { getSelectedButton: () => Button[button], getResponseText: () => text };
  return serviceObject(
    'PromptResponse',
    withSignatures('PromptResponse', members, { getSelectedButton: none, getResponseText: none }),
  );
}
