/** The callbacks of every signal that is being listened to. A signal gets one listener, however many calls share it: Node warns about more than ten. */
const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when a signal fires.
 *
 * @param signal A signal that has not fired yet.
 * @param callback Called when it fires.
 * @returns Removes the callback.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const known = callbacks.get(signal);
  if (known !== undefined) {
    known.add(callback);
    return () => remove(signal, known, callback);
  }
  const added = new Set([callback]);
  callbacks.set(signal, added);
  signal.addEventListener("abort", fire, { once: true });
  return () => remove(signal, added, callback);
}

function fire(this: AbortSignal): void {
  const pending = callbacks.get(this);
  callbacks.delete(this);
  for (const callback of pending ?? []) callback();
}

function remove(signal: AbortSignal, pending: Set<() => void>, callback: () => void): void {
  pending.delete(callback);
  if (pending.size > 0 || callbacks.get(signal) !== pending) return;
  callbacks.delete(signal);
  signal.removeEventListener("abort", fire);
}
