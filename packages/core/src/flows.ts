export { Deadline } from "./async/deadline.ts";
export type { DeadlineOptions } from "./async/deadline.ts";
export { poll } from "./async/poll.ts";
