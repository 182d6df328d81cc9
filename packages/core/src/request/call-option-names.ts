/** The names of the options of a call, in its second parameter. */
export const callOptionNames = [
  "signal",
  "timeout",
  "deadline",
  "retry",
  "headers",
  "token",
  "auth",
  "fetch",
  "maxResponseBytes",
  "maxDownloadBytes",
] as const;
