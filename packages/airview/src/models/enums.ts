import { TechnicalControlAction } from "../generated/enums.ts";

/**
 * The consequence of a failing technical control: the Python client's name for {@link TechnicalControlAction}, with the members of the server.
 * The Python client has SECURITY, which no server accepts, and lacks INCIDENT, which servers return.
 */
export const TechnicalControlType: typeof TechnicalControlAction = TechnicalControlAction;
/** The consequence of a failing technical control: the members that the server accepts, and nothing else. */
export type TechnicalControlType = keyof typeof TechnicalControlAction;
