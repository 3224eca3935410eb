import type { Outcome } from '../commands/command';
import type { PageAnswer } from '../commands/answer-page';
import * as cells from '../commands/go-to-cell';
import type { JobStep } from '../commands/job-step';
import * as steps from '../commands/set-up-steps';
import * as pages from '../commands/show-page';
import { readSidebar } from '../commands/sidebar/read-sidebar';
import * as buttons from '../commands/sidebar/sidebar-command';
import type { SidebarData } from '../commands/sidebar/sidebar-data';
import { answer, google } from '../google';
import { vietnamese } from '../text';

// The entry points of the sidebar and the set-up dialog. What pages call: JSON in, `PageAnswer` out; what only reads takes no lock.

export function showFollowUp(): void {
  pages.showSidebar(google, vietnamese);
}

export function showSetUp(): void {
  pages.showDialog(google, vietnamese, 'set-up');
}

export function sidebarData(): PageAnswer<SidebarData> {
  return answer(readSidebar, 'read');
}

export function runFromSidebar(request: buttons.SidebarCommandRequest): PageAnswer<Outcome> {
  return answer((context) => buttons.sidebarCommand(request)(context));
}

export function activateCell(request: cells.GoToCellRequest): PageAnswer<{ readonly isThere: boolean }> {
  return answer((context) => cells.goToCell(context, request), 'read');
}

export function openDialog(request: pages.OpenDialogRequest): PageAnswer<{ readonly opened: pages.DialogName }> {
  return answer((context) => pages.openDialog(context, request), 'read');
}

export function setUpState(): PageAnswer<steps.SetUpState> {
  return answer(steps.readSetUpState, 'read');
}

export function setUpInSteps(): PageAnswer<JobStep> {
  return answer(steps.setUpStep);
}
