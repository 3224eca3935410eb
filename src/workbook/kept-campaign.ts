import type { Campaign } from '../domain/campaign';
import type { Host } from '../host';
import type { Address } from './submission/submission-addresses';

/**
 * The campaign as the check while typing needs it, in properties of the file: the trigger has no time to read the
 * configuration tabs. A copy and nothing more; without it the trigger does nothing.
 */
export interface KeptCampaign {
  /** Without accounts, papers and the folder, which no rule reads. */
  readonly campaign: Campaign;
  /** By the id of the tab. */
  readonly submissions: ReadonlyMap<number, Address>;
}

/** To be raised with every change of what is kept: a copy of another form is no copy. */
const FORM = 2;

const HEAD = 'phuluc.campaign';
const partKey = (index: number) => `${HEAD}.${index}`;

/** A property holds 9 KB; a letter takes up to 3 bytes. A pair of surrogates is not cut. */
const PARTS = /[^]{1,3000}(?![\uDC00-\uDFFF])/g;

/** All properties together hold 500 KB. A campaign beyond it is checked on demand only. */
const MOST_LETTERS = 150_000;

/** One call where nothing has changed, two where something has. */
export function keepCampaign(host: Host, { campaign, submissions }: KeptCampaign): void {
  const text = JSON.stringify([withoutAccounts(campaign), [...submissions]]);
  const properties = host.PropertiesService.getDocumentProperties();
  const stored = properties.getProperties();
  if (readText(stored) === text) return;
  if (text.length > MOST_LETTERS) {
    properties.deleteProperty(HEAD);
    return;
  }
  const parts = text.match(PARTS) ?? [];
  properties.setProperties({
    [HEAD]: JSON.stringify([FORM, parts.length, text.length]),
    ...Object.fromEntries(parts.map((part, index) => [partKey(index), part])),
  });
}

/** One call. `undefined` where nothing is kept, or nothing whole. */
export function readKeptCampaign(host: Host): KeptCampaign | undefined {
  const text = readText(host.PropertiesService.getDocumentProperties().getProperties());
  if (text === undefined) return undefined;
  // Written above in this very form; a schema would cost more than the check.
  const [campaign, submissions] = JSON.parse(text) as [Campaign, [number, Address][]];
  return { campaign, submissions: new Map(submissions) };
}

function readText(stored: Readonly<Record<string, string>>): string | undefined {
  const [form, count = 0, length] = JSON.parse(stored[HEAD] ?? '[]') as number[];
  const text = Array.from({ length: count }, (_, index) => stored[partKey(index)] ?? '').join('');
  return form === FORM && text.length === length ? text : undefined;
}

function withoutAccounts({ agencies, ...campaign }: Campaign): Campaign {
  const unnamed = agencies.map((agency) => ({ ...agency, emails: [], headEmails: [] }));
  return { ...campaign, agencies: unnamed, coordinators: [], folderId: '', papers: {} };
}
