import type { Host } from './host';

/** Google's globals as a `Host`. Getters, since a simple trigger may not touch services it has no right to. */
const google: Host = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Sheets() {
    return Sheets!;
  },
  get Drive() {
    return Drive!;
  },
  get LockService() {
    return LockService;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
};
export function onOpen(): void {
  google.SpreadsheetApp.getUi();
}
