import { assertJsonSafe } from './json-safe';

/** A call by `google.script.run`. @throws TypeError for a private function, or what JSON cannot carry there or back */
export function callServer(functionName: string, args: readonly unknown[], run: () => unknown): unknown {
  if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`);
  for (const [index, arg] of args.entries()) assertJsonSafe(arg, `argument ${index + 1}`);
  const result = run();
  if (result !== undefined) assertJsonSafe(result, 'the result');
  return result;
}
