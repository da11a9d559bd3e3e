/** Milliseconds that this thread has computed; other programs on a busy machine do not count. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
