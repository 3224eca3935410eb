import { acceptedScopes, assertPermitted } from '../permissions';
import type { Caller } from './caller';
import type { HtmlOutput } from './html-service';

/** Those of `Ui` that show a page; none suspends the script. */
export interface Windows {
  showSidebar(userInterface: HtmlOutput): void;
  showModalDialog(userInterface: HtmlOutput, title: string): void;
  showModelessDialog(userInterface: HtmlOutput, title: string): void;
}

/** A sidebar is 300 pixels wide whatever the page says. Source: developers.google.com/apps-script/guides/dialogs */
const SIDEBAR_WIDTH = 300;

/** Pages go to who set the script off. */
export function createWindows({ world, user, activeUser, permissions }: Caller): Windows {
  const show = (method: keyof Windows, page: HtmlOutput, title: string): void => {
    assertPermitted(permissions, `Ui.${method}`, acceptedScopes.windows);
    world.meter.record('light');
    const isSidebar = method === 'showSidebar';
    world.screen.pages.push({
      user: activeUser ?? user,
      kind: isSidebar ? 'sidebar' : 'dialog',
      title,
      html: page.getContent(),
      width: isSidebar ? SIDEBAR_WIDTH : page.getWidth(),
      height: page.getHeight(),
      ...(method === 'showModelessDialog' && { isModeless: true }),
    });
  };
  return {
    showSidebar(userInterface) {
      show('showSidebar', userInterface, userInterface.getTitle());
    },
    showModalDialog(userInterface, title) {
      show('showModalDialog', userInterface, title);
    },
    showModelessDialog(userInterface, title) {
      show('showModelessDialog', userInterface, title);
    },
  };
}
