import type { LocalGoogle } from '../../../../src/local/local-google';
import { createLocalGoogle } from '../../../../src/local';
import { sample } from '../../../../src/local/play/sample';
import { a1, OfficeSheet } from '../../../../src/local/play/office-sheet';
import { readBundle } from '../../../../src/local/read-bundle';
import { flippedSwitch } from '../../flipped-switch';
import { START } from './simple-campaign';
import type { Settings } from './steps';
import { agencies, people } from './steps';

const OWNER = people[0].email;

/** A campaign of two agencies with two targets each and no tasks; set up, nothing filled in. Each call gives a twin. */
export function smallCampaign(settings: Settings): LocalGoogle {
  const key = JSON.stringify(settings);
  const google = made.get(key) ?? setUp(settings);
  made.set(key, google);
  return google.fork();
}

const made = new Map<string, LocalGoogle>();

function setUp(settings: Settings): LocalGoogle {
  const [, ...others] = people;
  const google = createLocalGoogle({
    users: [
      { email: OWNER, role: 'owner' },
      ...others.map(({ email, role }) => ({
        email,
        role: role === 'reader' ? ('viewer' as const) : ('editor' as const),
      })),
    ],
    switches: flippedSwitch(process.env.FLIPPED_SWITCH),
    clock: START,
    bundle: readBundle(),
  });
  const emailsOf = (role: string) =>
    people
      .filter((each) => each.role === role)
      .map(({ email }) => email)
      .join('; ');
  google.runMenu(OWNER, 'Dựng chiến dịch');
  const fields = new OfficeSheet(google.book(), 'Chiến dịch');
  const campaign = {
    ...sample.campaign,
    coordinatingAgency: 'STC',
    coordinators: emailsOf('coordinator'),
    ...settings,
  };
  for (const [key, value] of Object.entries(campaign)) {
    google.edit(OWNER, { sheet: fields.title, range: a1(fields.row(key), fields.column('value')), values: [[value]] });
  }
  const ofPlan = sample.targets.filter(({ plan }) => plan === '100%');
  const targets = agencies.flatMap((lead) => ofPlan.filter((each) => each.lead === lead).slice(0, 2));
  const named = agencies.map((code) => ({
    ...sample.agencies.find((each) => each.code === code)!,
    emails: emailsOf(code),
  }));
  paste(google, 'Cơ quan', named);
  paste(google, 'Chỉ tiêu giao', targets);
  google.runMenu(OWNER, 'Dựng chiến dịch');
  return google;
}

/** Below the keys and the headings. */
function paste(google: LocalGoogle, title: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const keys = new OfficeSheet(google.book(), title).values()[0]?.map(String) ?? [];
  const values = rows.map((row) => keys.map((key) => row[key] ?? ''));
  google.edit(OWNER, { sheet: title, range: a1(3, 1), values });
}
