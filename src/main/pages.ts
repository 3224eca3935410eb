import type { PageAnswer } from '../commands/answer-page';
import type { Outcome } from '../commands/command';
import type { GoToCellRequest } from '../commands/go-to-cell';
import { goToCell } from '../commands/go-to-cell';
import type { JobStep } from '../commands/job-step';
import type { ReturnForm } from '../commands/return-form';
import { readReturnForm } from '../commands/return-form';
import type { SetUpState } from '../commands/set-up-steps';
import { readSetUpState, setUpStep } from '../commands/set-up-steps';
import type { DialogName, OpenDialogRequest } from '../commands/show-page';
import * as pages from '../commands/show-page';
import { readSidebar } from '../commands/sidebar/read-sidebar';
import type { SidebarCommandRequest } from '../commands/sidebar/sidebar-command';
import { sidebarCommand } from '../commands/sidebar/sidebar-command';
import type { SidebarData } from '../commands/sidebar/sidebar-data';
import type { VersionChoices } from '../commands/versions/version-choices';
import { readVersionChoices } from '../commands/versions/version-choices';
import { answer, google } from '../google';
import { vietnamese } from '../text';

// Entry points of the sidebar and the dialogs: how they are opened, and what they call.

export function showFollowUp(): void {
  pages.showSidebar(google, vietnamese);
}

export function showSetUp(): void {
  pages.showDialog(google, vietnamese, 'set-up');
}

export function showImport(): void {
  pages.showDialog(google, vietnamese, 'import');
}

export function showReturn(): void {
  pages.showDialog(google, vietnamese, 'return');
}

export function showReminders(): void {
  pages.showDialog(google, vietnamese, 'remind');
}

export function showCompare(): void {
  pages.showDialog(google, vietnamese, 'compare');
}

export function showRestore(): void {
  pages.showDialog(google, vietnamese, 'restore');
}

// JSON in, `PageAnswer` out. Those that only read take no lock.

export function sidebarData(): PageAnswer<SidebarData> {
  return answer(readSidebar, 'read');
}

export function runFromSidebar(request: SidebarCommandRequest): PageAnswer<Outcome> {
  return answer((context) => sidebarCommand(request)(context));
}

export function activateCell(request: GoToCellRequest): PageAnswer<{ readonly isThere: boolean }> {
  return answer((context) => goToCell(context, request), 'read');
}

export function openDialog(request: OpenDialogRequest): PageAnswer<{ readonly opened: DialogName }> {
  return answer((context) => pages.openDialog(context, request), 'read');
}

export function setUpState(): PageAnswer<SetUpState> {
  return answer(readSetUpState, 'read');
}

export function setUpInSteps(): PageAnswer<JobStep> {
  return answer(setUpStep);
}

export function returnForm(): PageAnswer<ReturnForm> {
  return answer(readReturnForm, 'read');
}

export function versionChoices(): PageAnswer<VersionChoices> {
  return answer(readVersionChoices, 'read');
}
