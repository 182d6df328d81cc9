/**
 * Runs code of the caller, e.g. a logger or an observer. What it throws, or its promise rejects with, does not affect the session.
 *
 * @param run The code.
 * @param onFailure Is told of the failure. Default: nobody is.
 */
export function guard(run: () => unknown, onFailure: (error: unknown) => void = () => undefined): void {
  try {
    Promise.resolve(run()).catch(onFailure);
  } catch (error) {
    onFailure(error);
  }
}

/**
 * Describes anything that was thrown.
 *
 * @param error What was thrown.
 * @returns Its message.
 */
export function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "an object that cannot be shown";
  }
}
