import * as z from 'zod/mini';
import { keysOf } from '../domain/keys-of';
import type { Host } from '../host';
import type { Text } from '../text';
import type { CommandContext } from './command';

/**
 * The dialogs by the name of their page, and how large they open, in pixels: they fit a screen of 1,366 × 768. Where
 * something is to be mended on the sheet meanwhile, a dialog does not hold it.
 */
export const dialogs: Readonly<Record<DialogName, { width: number; height: number; isModal: boolean }>> = {
  'set-up': { width: 600, height: 560, isModal: false },
  import: { width: 760, height: 600, isModal: true },
  return: { width: 640, height: 600, isModal: false },
  remind: { width: 640, height: 560, isModal: true },
  compare: { width: 760, height: 600, isModal: false },
  restore: { width: 760, height: 600, isModal: true },
};

export type DialogName = 'set-up' | 'import' | 'return' | 'remind' | 'compare' | 'restore';

export interface OpenDialogRequest {
  readonly dialog: DialogName;
}

export function showSidebar({ HtmlService, SpreadsheetApp }: Host, text: Text): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(text.pageTitles.sidebar);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showDialog({ HtmlService, SpreadsheetApp }: Host, text: Text, name: DialogName): void {
  const { width, height, isModal } = dialogs[name];
  const page = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
  const ui = SpreadsheetApp.getUi();
  if (isModal) ui.showModalDialog(page, text.pageTitles[name]);
  else ui.showModelessDialog(page, text.pageTitles[name]);
}

/** Opens a dialog from a page. @throws what zod throws where the request is none */
export function openDialog({ host, text }: CommandContext, request: unknown): { readonly opened: DialogName } {
  const { dialog } = z.object({ dialog: z.enum(keysOf(dialogs)) }).parse(request);
  showDialog(host, text, dialog);
  return { opened: dialog };
}
