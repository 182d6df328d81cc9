// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
/** What an answer says about itself. Only the word for failure is known. */
export const ErrorStatus = {
  /** The request failed. */
  error: "error",
} as const;
/** What an answer says about itself. Only the word for failure is known. The server may add values: any other text fits too. */
export type ErrorStatus = (typeof ErrorStatus)[keyof typeof ErrorStatus] | (string & {});
