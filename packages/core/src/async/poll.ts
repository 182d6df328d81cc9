import type { Deadline } from "./deadline.ts";

/**
 * Asks again and again until there is an answer.
 *
 * @param ask Asks once; `undefined` means that there is no answer yet.
 * @param interval Milliseconds between two questions.
 * @param deadline The limits of the flow.
 * @returns The answer.
 * @throws {TimeoutError} When the deadline passes, or would pass before the next question.
 * @throws {AbortedError} When the signal fires.
 */
export async function poll<Answer>(ask: () => Promise<Answer | undefined>, interval: number, deadline: Deadline): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await deadline.sleep(interval);
  }
}
