/** Runs a thing several times after one warm-up; the median is what to quote, since machines are noisy. */
export function measure(name: string, run: () => unknown, runs = 7): void {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    const wall = performance.now();
    run();
    const { user, system } = process.cpuUsage(start);
    return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
  });
  const median = (of: (time: (typeof times)[0]) => number) => times.map(of).sort((a, b) => a - b)[runs >> 1] ?? 0;
  console.log(
    `${name.padEnd(64)} ${median((time) => time.wallMs).toFixed(1)} ms wall, ${median((time) => time.cpuMs).toFixed(1)} ms CPU`,
  );
}
