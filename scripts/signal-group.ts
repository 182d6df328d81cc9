/**
 * Sends a signal to a process group. Does nothing when the group has already ended.
 *
 * @param pid Process id of the group's leader, which was started with `detached`.
 * @param signal The signal.
 */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
