/** A spec that cannot be generated from. The message lists each fault, as `file:line:column rule: text` where the place is known. */
export class SpecError extends Error {
  override name = "SpecError";
}
