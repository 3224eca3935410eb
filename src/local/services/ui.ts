import type { Menu, Ui } from '../../host';
import type { MenuItem } from '../menu-item';
import type { ButtonName } from '../screen';
import { showAlert } from '../screen';
import { enumeration, serviceObject } from '../service-object';
import type { Caller } from './caller';

type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

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
  const Button = enumeration<ButtonName, Button>('Button', ['OK', 'CLOSE', 'YES', 'NO']);
  const ButtonSet = enumeration<'OK' | 'YES_NO', ButtonSet>('ButtonSet', ['OK', 'YES_NO']);
  const buttonsOf = new Map<ButtonSet, readonly ButtonName[]>([
    [ButtonSet.OK, ['OK']],
    [ButtonSet.YES_NO, ['YES', 'NO']],
  ]);
  return serviceObject('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption) => createMenu(caption, menus),
    alert(title, message, buttonSet) {
      world.meter.record('light');
      beforeAlert();
      return Button[showAlert(world.screen, { user, title, message }, buttonsOf.get(buttonSet) ?? [])];
    },
  } satisfies Ui);
}

function createMenu(caption: string, menus: Map<string, readonly MenuItem[]>): Menu {
  const items: MenuItem[] = [];
  let hasSeparator = false;
  const menu: Menu = serviceObject('Menu', {
    addItem(label: string, functionName: string) {
      items.push({ menu: caption, label, functionName, hasSeparatorAbove: hasSeparator });
      hasSeparator = false;
      return menu;
    },
    addSeparator() {
      hasSeparator = true;
      return menu;
    },
    addToUi() {
      menus.set(caption, [...items]);
    },
  });
  return menu;
}
