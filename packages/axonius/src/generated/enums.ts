// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
/** The outcome that a response reports about itself. Only the value for failure is known. */
export const ErrorStatus = {
  /** The request failed. */
  error: "error",
} as const;
/** The outcome that a response reports about itself. Only the value for failure is known. The server may add values: any other text fits too. */
export type ErrorStatus = (typeof ErrorStatus)[keyof typeof ErrorStatus] | (string & {});
