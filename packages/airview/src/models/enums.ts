import { TechnicalControlAction } from "../generated/enums.ts";

/**
 * The consequence of a failing technical control: the Python client's name for {@link TechnicalControlAction}, with the members of the server.
 * The Python client has SECURITY, which no server accepts, and lacks INCIDENT, which servers return.
 */
export const TechnicalControlType: typeof TechnicalControlAction = TechnicalControlAction;
/** The consequence of a failing technical control. The server can add values, so any other string is accepted too. */
export type TechnicalControlType = TechnicalControlAction;
