import type { MenuItem } from '../menu-item';
import { serviceObject } from '../service-object';
import type { Signatures } from './spreadsheet-app/signature';
import { instance, none, text, withSignatures } from './spreadsheet-app/signature';

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  /** The items stand below the caption of their own menu. */
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

const signatures: Signatures<keyof Menu> = {
  addItem: [[text, text]],
  addSeparator: none,
  addSubMenu: [[instance('Menu')]],
  addToUi: none,
};

/** What has been put into each menu, under its caption; of a menu inside another: `Phụ lục ▸ Báo cáo`. */
const itemsOf = new WeakMap<Menu, readonly MenuItem[]>();

/** @param menus what the script has put up, by caption: a menu of the same caption replaces the earlier */
export function createMenu(caption: string, menus: Map<string, readonly MenuItem[]>): Menu {
  const items: MenuItem[] = [];
  let hasSeparatorAbove = false;
  const add = (...added: readonly MenuItem[]): Menu => {
    added.forEach((item, index) => items.push(index === 0 ? { ...item, hasSeparatorAbove } : item));
    hasSeparatorAbove = false;
    return menu;
  };
  const members: Menu = {
    addItem: (label, functionName) => add({ menu: caption, label, functionName, hasSeparatorAbove: false }),
    addSubMenu: (inner) =>
      add(...(itemsOf.get(inner) ?? []).map((item) => ({ ...item, menu: `${caption} ▸ ${item.menu}` }))),
    addSeparator() {
      hasSeparatorAbove = true;
      return menu;
    },
    addToUi() {
      menus.set(caption, [...items]);
    },
  };
  const menu = serviceObject('Menu', withSignatures('Menu', members, signatures));
  itemsOf.set(menu, items);
  return menu;
}
