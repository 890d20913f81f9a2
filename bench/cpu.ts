/** CPU time of this process, ms: the machine's other work counts less than on the clock. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
