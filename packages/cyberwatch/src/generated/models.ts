// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  Criticality,
  ServerCategory,
  StatusComment,
  CveLevel,
  CvssAccessVector,
  CvssAccessComplexity,
  CvssAuthentication,
  CvssPrivilegeRequired,
  CvssUserInteraction,
  CvssScope,
  CvssV2ConfidentialityImpact,
  CvssV2IntegrityImpact,
  CvssV2AvailabilityImpact,
  CvssV3ConfidentialityImpact,
  CvssV3IntegrityImpact,
  CvssV3AvailabilityImpact,
  RemoteAccessType,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Response to a ping. */
export interface Ping extends Schema<"Ping"> {}

/** A failure. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** Details of a failure: a sentence, not structured by field. */
export interface ErrorDetail extends Schema<"ErrorDetail"> {}

/** The short form of a server, as contained in remote accesses. */
export interface ServerReference extends Schema<"ServerReference"> {}

/** A server as returned by the list and delete operations. */
export interface ServerSummary extends Schema<"ServerSummary"> {}

/** The full data of a server. */
export interface Server extends Schema<"Server"> {}

/** Status of a server. */
export interface ServerStatus extends Schema<"ServerStatus"> {}

/** Changes to a server. An omitted field does not change. */
export interface UpdateServerRequest extends Schema<"UpdateServerRequest"> {}

/** A group of servers, or a compliance group. */
export interface Group extends Schema<"Group"> {}

/** Period of the day in which updates can be deployed. */
export interface DeployingPeriod extends Schema<"DeployingPeriod"> {}

/** An operating system. */
export interface Os extends Schema<"Os"> {}

/** Which updates are ignored. Known from the Python client and its documentation only. */
export interface IgnoringPolicy extends Schema<"IgnoringPolicy"> {}

/** Packages whose updates are ignored. Known from the Python client and its documentation only. */
export interface IgnoringPolicyItem extends Schema<"IgnoringPolicyItem"> {}

/** A package in one version. */
export interface Package extends Schema<"Package"> {}

/** A security announcement of a software vendor. */
export interface SecurityAnnouncement extends Schema<"SecurityAnnouncement"> {}

/** An update of one package. */
export interface Update extends Schema<"Update"> {}

/** A reference to a vulnerability: only its code. */
export interface CveReference extends Schema<"CveReference"> {}

/** A vulnerability within a server. Only those of April 2019 have been seen. Of the four score fields and the level, only `cve_score` has been seen here. */
export interface ServerCve extends Schema<"ServerCve"> {}

/** The full data of a vulnerability. */
export interface CveAnnouncement extends Schema<"CveAnnouncement"> {}

/** A server that has a vulnerability: four fields about the vulnerability on this server, in addition to fields of the server itself. Inferred from the Python client; which fields of the server are included is unknown. */
export interface CveAffectedServer extends Schema<"CveAffectedServer"> {}

/** Components of a CVSS 2 score. */
export interface CvssV2 extends Schema<"CvssV2"> {}

/** Components of a CVSS 3 score. */
export interface CvssV3 extends Schema<"CvssV3"> {}

/** A kind of weakness in the CWE list. */
export interface Cwe extends Schema<"Cwe"> {}

/** A node of the instance, from which machines are reached. Responses after April 2019 contain only its ID, name and dates. */
export interface Node extends Schema<"Node"> {}

/** A way in which the instance logs in to a machine. Login, password and key are never returned. */
export interface RemoteAccess extends Schema<"RemoteAccess"> {}

/** Access over SSH. Intended for passwords, but servers also accepted it with an empty password and a key. */
export interface CreateSshPasswordAccess extends Schema<"CreateSshPasswordAccess"> {}

/** Access over SSH with a key. Known from scripts of the vendor for version 3; not seen with version 2. */
export interface CreateSshKeyAccess extends Schema<"CreateSshKeyAccess"> {}

/** Access over Windows Remote Management. */
export interface CreateWinRmAccess extends Schema<"CreateWinRmAccess"> {}

/** Access over SNMP. Known from a script of the vendor for version 3; version 2 might reject it. */
export interface CreateSnmpAccess extends Schema<"CreateSnmpAccess"> {}

/** The new state of a remote access. Only requests with all seven fields have been seen. */
export interface UpdateRemoteAccessRequest extends Schema<"UpdateRemoteAccessRequest"> {}

/** A user of the instance. */
export interface User extends Schema<"User"> {}

/** A group that a user may see. */
export interface UserGroup extends Schema<"UserGroup"> {}

/** An entry in the list of scripts. */
export interface AirgappedScriptSummary extends Schema<"AirgappedScriptSummary"> {}

/** A script that collects information on a machine without a network. */
export interface AirgappedScript extends Schema<"AirgappedScript"> {}

/** What a script printed. */
export interface AirgappedResults extends Schema<"AirgappedResults"> {}

/** Where uploaded results went. */
export interface UploadedResults extends Schema<"UploadedResults"> {}

/** A script that checks compliance rules. */
export interface ComplianceScript extends Schema<"ComplianceScript"> {}
