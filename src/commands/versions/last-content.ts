import { packText, unpackText } from '../../documents/pack-text';
import type { VersionSnapshot } from '../../domain/version';
import type { Host } from '../../host';
import { sha256 } from '../../workbook/sha256';

const HEAD = 'phuluc.version.last';
const partKey = (index: number) => `${HEAD}.${index}`;

/** A property holds 9 KB. */
const PARTS = /.{1,8000}/g;

/** All properties hold 500 KB, of which the campaign may take 450; the sample's 32 tabs come to 13,300 letters. */
const MOST_LETTERS = 45_000;

/**
 * Keeps the content of the last version in properties of the file, so that comparing with it asks nothing of Drive. One
 * call; no heavy one. A copy and nothing more: what is not kept, or not whole, is read from Drive.
 */
export function keepLastContent(host: Host, digest: string, json: string): void {
  const packed = host.Utilities.base64Encode(packText(json));
  const properties = host.PropertiesService.getDocumentProperties();
  if (packed.length > MOST_LETTERS) {
    properties.deleteProperty(HEAD);
    return;
  }
  const parts = packed.match(PARTS) ?? [];
  properties.setProperties({
    [HEAD]: `${digest} ${parts.length}`,
    ...Object.fromEntries(parts.map((part, index) => [partKey(index), part])),
  });
}

/** One call. `undefined` unless the very content is kept that this digest was taken of. */
export function readLastContent(host: Host, digest: string): VersionSnapshot | undefined {
  const stored = host.PropertiesService.getDocumentProperties().getProperties();
  const [of = '', count] = (stored[HEAD] ?? '').split(' ');
  if (of !== digest) return undefined;
  const packed = Array.from({ length: Number(count) }, (_, index) => stored[partKey(index)] ?? '').join('');
  const json = unpackText(packed);
  if (json === undefined || sha256(host, json) !== digest) return undefined;
  // The text a version was hashed by, written by `keepVersion`: no other has its digest.
  return JSON.parse(json) as VersionSnapshot;
}
