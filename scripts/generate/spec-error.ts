/** One fault in a spec. */
export interface Fault {
  /** Path of the file, as shown to the user. */
  readonly file: string;
  /** Line of the fault, from 1. */
  readonly line: number;
  /** Column of the fault, from 1. */
  readonly column: number;
  /** The rule that the spec breaks. */
  readonly rule: string;
  readonly message: string;
}

/** The most faults that one message lists. */
const shownFaults = 50;

/**
 * @param fault A fault.
 * @returns It as `file:line:column rule: message`.
 */
export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.rule}: ${fault.message}`;
}

/** A spec that code cannot be generated from. The message has one line for each fault. */
export class SpecError extends Error {
  override name = "SpecError";

  /** @param faults The message, or the faults to list. */
  constructor(faults: string | readonly Fault[]) {
    super(typeof faults === "string" ? faults : listFaults(faults));
  }
}

function listFaults(faults: readonly Fault[]): string {
  const hidden = faults.length - shownFaults;
  const lines = faults.slice(0, shownFaults).map(describeFault);
  return [...lines, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join("\n");
}
