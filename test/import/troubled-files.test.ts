import { importOf } from './desk';
import { troubledFiles } from './troubled-files';

test.each(troubledFiles.map((each) => [each.name, each] as const))('%s', async (_, { file, asked, expected }) => {
  expect(importOf(await file(), asked)).toEqual(expected);
});
