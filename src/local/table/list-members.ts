import { createConsole } from '../services/console';
import { createServices } from '../services/create-services';
import { serviceName } from '../service-object';
import { createWorld } from '../create-world';

const firstCell = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

/** What a script can reach: the objects of all services by name, with their members, as they really are. */
export function listMembers(): Map<string, Set<string>> {
  const owner = 'chu@example.org';
  const caller = {
    world: createWorld({ users: [{ email: owner, role: 'owner' }] }),
    user: owner,
    permissions: { authMode: 'FULL' as const },
  };
  caller.world.screen.answers.push('OK');
  const { host, editedRange } = createServices(caller);
  const { CacheService, HtmlService, SpreadsheetApp, LockService, PropertiesService, ScriptApp, Session, Utilities } =
    host;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const builder = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true);
  const ui = SpreadsheetApp.getUi();
  const found = new Map<string, Set<string>>();
  const roots: object[] = [
    ...Object.values<object>({ ...host, ...createConsole(caller) }),
    spreadsheet,
    sheet,
    editedRange({ sheetId: sheet.getSheetId(), box: firstCell }),
    sheet.protect(),
    builder,
    builder.build(),
    ui,
    ui.createMenu(''),
    ui.prompt(''),
    CacheService.getScriptCache(),
    HtmlService.createHtmlOutput(''),
    LockService.getDocumentLock(),
    PropertiesService.getDocumentProperties(),
    ScriptApp.newTrigger(''),
    ScriptApp.newTrigger('').timeBased(),
    ScriptApp.newTrigger('').forSpreadsheet(spreadsheet.getId()),
    ScriptApp.newTrigger('').timeBased().everyDays(1).create(),
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL),
    Session.getEffectiveUser(),
    Utilities.newBlob('', '', ''),
  ];
  for (const root of roots) collect(root, found);
  return found;
}

/** An object of a service that is a member of another counts for itself; the words of an enumeration are told with it. */
function collect(object: object, found: Map<string, Set<string>>): void {
  const members = new Set<string>();
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (!isServiceObject(value)) members.add(key);
    else if (Object.values(value).every(isWord)) for (const word of Object.keys(value)) members.add(`${key}.${word}`);
    else collect(value, found);
  }
  if (members.size > 0) found.set(serviceName(object) ?? '', members);
}

function isServiceObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && serviceName(value) !== undefined;
}

function isWord(value: unknown): boolean {
  return isServiceObject(value) && Object.hasOwn(value, 'toJSON');
}
