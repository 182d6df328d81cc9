/** Every platform that has a mock, in the order in which mocks get their ports. A second API of a platform is called `cyberwatch@v3`. */
export const platforms = ["airview", "axonius", "cyberwatch", "inmanta", "squonk2", "axonius@jsonapi", "cyberwatch@v3"] as const;

/** One platform's short name. */
export type Platform = (typeof platforms)[number];

/**
 * Checks whether a string is the name of a platform.
 *
 * @param name Any string, e.g. from the command line.
 * @returns Whether it is one of {@link platforms}.
 */
export function isPlatform(name: string): name is Platform {
  return (platforms as readonly string[]).includes(name);
}
