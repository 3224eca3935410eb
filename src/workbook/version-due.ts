import type { Host } from '../host';

const KEY = 'phuluc.version.due';

/**
 * Whose acceptance is about to be the last one: a version is due as soon as it stands, and until one is kept. `undefined`
 * where none is. Noted before the acceptance is written, so that a run cut off between the two is made good.
 */
export function readVersionDue(host: Host): string | undefined {
  return host.PropertiesService.getDocumentProperties().getProperty(KEY) ?? undefined;
}

export function noteVersionDue(host: Host, user: string): void {
  host.PropertiesService.getDocumentProperties().setProperty(KEY, user);
}

export function clearVersionDue(host: Host): void {
  host.PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
