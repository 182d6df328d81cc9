export type { AgentSession, AgentSessionState } from "./agent-session.ts";
export { AgentCallError } from "./handlers.ts";
export type { AgentCall, AgentHandlers, AgentOperation } from "./handlers.ts";
export { openAgentSession } from "./open-agent-session.ts";
export type { AgentSessionOptions } from "./options.ts";
