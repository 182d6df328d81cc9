import { isBadRequestError, isConflictError } from "@platform-clients/core";

/** A thing that exists now, and whether it was made just now. */
export interface Ensured<T> {
  readonly value: T;
  readonly created: boolean;
}

/**
 * Finds a thing, or creates it. When another client creates it in between, the server refuses ours (400, or 409 for links): then it is
 * looked up once more, and only when it is still missing was the refusal about something else, and is thrown.
 *
 * @param find Looks it up; `undefined` when it does not exist.
 * @param create Creates it.
 * @returns The thing.
 */
export async function ensure<T>(find: () => Promise<T | undefined>, create: () => Promise<T>): Promise<Ensured<T>> {
  const found = await find();
  if (found !== undefined) return { value: found, created: false };
  try {
    return { value: await create(), created: true };
  } catch (refusal) {
    if (!isBadRequestError(refusal) && !isConflictError(refusal)) throw refusal;
    const other = await find();
    if (other === undefined) throw refusal;
    return { value: other, created: false };
  }
}
