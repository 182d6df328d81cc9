import { createHash } from "node:crypto";

/** The secrets of a canary test: one for each place, so that none is hidden only because another one is known. */
export class Secrets {
  readonly #values = new Map<string, string>();

  /**
   * Returns the secret of a place.
   *
   * @param place Where it is used, e.g. `"token"`.
   * @returns The same string for the same place.
   */
  of(place: string): string {
    const known = this.#values.get(place);
    if (known !== undefined) return known;
    const value = `cn.${createHash("sha256").update(place).digest("hex").slice(0, 29)}`;
    this.#values.set(place, value);
    return value;
  }

  /** @returns All of them. */
  all(): string[] {
    return [...this.#values.values()];
  }

  /**
   * Finds the secrets in a text: as they are, parts of them, in any case, in base64, and in hex.
   *
   * @param text Any text.
   * @param others More secrets, e.g. signatures.
   * @returns What surrounds each secret that was found.
   */
  findIn(text: string, others: Iterable<string> = []): string[] {
    const folded = text.toLowerCase();
    const found: string[] = [];
    for (const needle of [...this.all(), ...others].flatMap(needlesOf)) {
      const at = folded.indexOf(needle);
      if (at >= 0) found.push(text.slice(Math.max(0, at - 80), at + needle.length + 40));
    }
    return found;
  }
}

const needles = new Map<string, readonly string[]>();

function needlesOf(secret: string): readonly string[] {
  const known = needles.get(secret);
  if (known !== undefined) return known;
  const parts = [secret.slice(0, 12), secret.slice(10, 22), secret.slice(-12)];
  const encoded = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString("base64url");
    return text.slice(offset + 2, -2);
  });
  const list = [...parts, ...encoded, Buffer.from(secret).toString("hex")].map((needle) => needle.toLowerCase());
  needles.set(secret, list);
  return list;
}
