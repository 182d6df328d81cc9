/** Something that a foreign document does not say, or that a client cannot do, and what the generator took instead. */
export interface Derived {
  /** The lint rule that a spec of this project would break. */
  readonly rule: string;
  /** The operation (`GET /items/{id}`) or the pointer (`#/components/schemas/item`). */
  readonly place: string;
  /** What was taken instead. */
  readonly message: string;
}

/** Receives what is derived for one operation. */
export type Tell = (rule: string, message: string) => void;
