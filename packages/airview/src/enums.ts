import { TechnicalControlAction } from "./generated/enums.ts";

/**
 * What a failing technical control leads to: the Python client's name for {@link TechnicalControlAction}, with the server's members. The
 * Python client has SECURITY, which no server accepts, and lacks INCIDENT, which servers send.
 */
export const TechnicalControlType: typeof TechnicalControlAction = TechnicalControlAction;
/** What a failing technical control leads to. The server may add values: any other text fits too. */
export type TechnicalControlType = TechnicalControlAction;
