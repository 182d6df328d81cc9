export {
  InvalidDataError,
  InvalidFaultError,
  InvalidOptionError,
  InvalidSpecError,
  ListenError,
  MockError,
  PortTakenError,
  SpecNotFoundError,
  UnknownPlatformError,
} from "./errors.ts";
export type { MockFaults, NextFaultOptions } from "./faults/fault-plan.ts";
export type { Fault, FaultKind, RandomFault } from "./faults/fault.ts";
export { isPlatform, platforms } from "./platforms.ts";
export type { Platform } from "./platforms.ts";
export type { Spec } from "./spec.ts";
export type { Exchange, OperationCoverage, RecordedRequest } from "./server/exchanges.ts";
export { availablePlatforms } from "./spec-location.ts";
export { startMock } from "./start-mock.ts";
export type { Mock, MockOptions } from "./start-mock.ts";
export { parseViolations, violationsHeader } from "./violations.ts";
export type { Violation } from "./violations.ts";
export { mockAgent } from "./inmanta/mock-agent.ts";
export type { MockAgent } from "./inmanta/mock-agent.ts";
export type { AgentCall, AgentResult } from "./inmanta/agent-link.ts";
export type { InmantaState } from "./inmanta/state.ts";
