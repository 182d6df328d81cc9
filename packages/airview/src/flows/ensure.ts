import { isBadRequestError, isConflictError, isNotFoundError } from "@platform-clients/core";

/** An object that exists on the server. */
export interface Ensured<T> {
  /** The object. */
  readonly value: T;
  /** Whether it was created now. */
  readonly created: boolean;
}

/**
 * Finds an object, or creates it. If another client creates it in between, the server rejects the creation (400, or 409 for links). Then the
 * object is looked up once more, and the rejection is thrown only if the object still does not exist.
 *
 * @param find Looks the object up. Returns `undefined` if it does not exist.
 * @param create Creates the object.
 * @returns The object.
 * @throws {PlatformClientError} When a request fails.
 */
export async function ensure<T>(find: () => Promise<T | undefined>, create: () => Promise<T>): Promise<Ensured<T>> {
  const found = await find();
  if (found !== undefined) return { value: found, created: false };
  try {
    return { value: await create(), created: true };
  } catch (rejection) {
    if (!isBadRequestError(rejection) && !isConflictError(rejection)) throw rejection;
    const other = await find();
    if (other === undefined) throw rejection;
    return { value: other, created: false };
  }
}

/**
 * Waits for a lookup.
 *
 * @param call The lookup.
 * @returns What the lookup returns, or `undefined` on 404.
 * @throws {PlatformClientError} When it fails in another way.
 */
export async function undefinedIfNotFound<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}
