import type { EmulatedObject } from './emulated';
import { enumeration, exact } from './emulated';

/** Menus, alerts and pages over the spreadsheet. */
export const uiMembers: Readonly<Record<string, EmulatedObject>> = {
  Ui: {
    source: 'apps-script/reference/base/ui',
    members: {
      createMenu: exact,
      alert: ['close', 'documented', 'all three forms; answered by `answer`; a lock does not survive it'],
      prompt: ['close', 'documented', 'all three forms; answered by `answer`; a lock does not survive it'],
      showSidebar: ['close', 'reported', 'kept for tests and tools; needs `script.container.ui`; does not suspend'],
      showModalDialog: ['close', 'reported', 'as `showSidebar`'],
      showModelessDialog: ['close', 'reported', 'as `showSidebar`'],
      'Button.OK': enumeration,
      'Button.CANCEL': enumeration,
      'Button.CLOSE': enumeration,
      'Button.YES': enumeration,
      'Button.NO': enumeration,
      'ButtonSet.OK': enumeration,
      'ButtonSet.OK_CANCEL': enumeration,
      'ButtonSet.YES_NO': enumeration,
      'ButtonSet.YES_NO_CANCEL': enumeration,
    },
  },
  PromptResponse: {
    source: 'apps-script/reference/base/prompt-response',
    members: { getSelectedButton: exact, getResponseText: exact },
  },
  Menu: {
    source: 'apps-script/reference/base/menu',
    members: {
      addItem: ['exact', 'documented', 'the function is looked up when somebody clicks'],
      addSeparator: exact,
      addSubMenu: ['close', 'documented', 'with what the other menu holds then; told as `Phụ lục ▸ Báo cáo`'],
      addToUi: ['exact', 'documented', 'a menu of the same caption replaces the earlier'],
    },
  },
};
