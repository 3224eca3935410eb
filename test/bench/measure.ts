/**
 * Runs a thing several times after one warm-up; the median is what to quote, since machines are noisy.
 * @returns The median of the processor's time, in milliseconds.
 */
export function measure(name: string, run: () => unknown, runs = 7): number {
  return measureFresh(name, () => undefined, run, runs);
}

/** The same for what may keep what it has read: `prepare` makes what each run is given, and is not counted. */
export function measureFresh<Input>(
  name: string,
  prepare: () => Input,
  run: (input: Input) => unknown,
  runs = 7,
): number {
  run(prepare());
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    const start = process.cpuUsage();
    const wall = performance.now();
    run(input);
    const { user, system } = process.cpuUsage(start);
    return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
  });
  const median = (of: (time: (typeof times)[0]) => number) => times.map(of).sort((a, b) => a - b)[runs >> 1] ?? 0;
  const cpuMs = median((time) => time.cpuMs);
  console.log(`${name.padEnd(64)} ${median((time) => time.wallMs).toFixed(1)} ms wall, ${cpuMs.toFixed(1)} ms CPU`);
  return cpuMs;
}
