import { sampleAccounts } from './play-campaign';
import { sample } from './sample';

const { coordinator, reader } = sampleAccounts;

/** Everyone of the sample campaign by name, the coordinator first. */
export const samplePeople = [
  { email: coordinator, name: 'Sở Nội vụ (điều phối)' },
  ...sample.agencies.map(({ emails, name }) => ({ email: emails, name })),
  { email: reader, name: 'Lãnh đạo (chỉ xem)' },
] as const satisfies readonly [unknown, ...unknown[]];
