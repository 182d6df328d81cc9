// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type { Criticality, ServerCategory, StatusComment, CveLevel, CvssAccessVector, CvssAccessComplexity, CvssAuthentication, CvssPrivilegeRequired, CvssUserInteraction, CvssScope, CvssV2ConfidentialityImpact, CvssV2IntegrityImpact, CvssV2AvailabilityImpact, CvssV3ConfidentialityImpact, CvssV3IntegrityImpact, CvssV3AvailabilityImpact, RemoteAccessType } from "./enums.ts";

/** Answer to a ping. */
export type Ping = components["schemas"]["Ping"];

/** A failure. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** What went wrong; there is no structure by field, only a sentence. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** A server in short, as remote accesses hold it. */
export type ServerReference = components["schemas"]["ServerReference"];

/** A server as the list and the deletion give it. */
export type ServerSummary = components["schemas"]["ServerSummary"];

/** A server in full. */
export type Server = components["schemas"]["Server"];

/** State of a server. */
export type ServerStatus = components["schemas"]["ServerStatus"];

/** Changes to a server. What is left out stays as it is. */
export type UpdateServerRequest = components["schemas"]["UpdateServerRequest"];

/** A group of servers, or a compliance group. */
export type Group = components["schemas"]["Group"];

/** Hours in which updates may be deployed. */
export type DeployingPeriod = components["schemas"]["DeployingPeriod"];

/** An operating system. */
export type Os = components["schemas"]["Os"];

/** Which updates are ignored. Known from the Python client and its documentation only. */
export type IgnoringPolicy = components["schemas"]["IgnoringPolicy"];

/** Packages whose updates are ignored. Known from the Python client and its documentation only. */
export type IgnoringPolicyItem = components["schemas"]["IgnoringPolicyItem"];

/** A package in one version. */
export type Package = components["schemas"]["Package"];

/** An announcement of a software's maker. */
export type SecurityAnnouncement = components["schemas"]["SecurityAnnouncement"];

/** An update of one package. */
export type Update = components["schemas"]["Update"];

/** A vulnerability by its code alone. */
export type CveReference = components["schemas"]["CveReference"];

/** A vulnerability within a server. The only ones seen are of April 2019; of the four fields for scores and the level, none but `cve_score` has been seen here. */
export type ServerCve = components["schemas"]["ServerCve"];

/** A vulnerability in full. */
export type CveAnnouncement = components["schemas"]["CveAnnouncement"];

/** A server that has a vulnerability: four fields about the two of them, beside fields of the server itself. Inferred from the Python client; which fields of the server come along is unknown. */
export type CveAffectedServer = components["schemas"]["CveAffectedServer"];

/** Parts of a CVSS 2 score. */
export type CvssV2 = components["schemas"]["CvssV2"];

/** Parts of a CVSS 3 score. */
export type CvssV3 = components["schemas"]["CvssV3"];

/** Kind of weakness in the CWE list. */
export type Cwe = components["schemas"]["Cwe"];

/** A node of the instance, from which machines are reached. Answers after April 2019 give its identity, name and dates alone. */
export type Node = components["schemas"]["Node"];

/** A way in which the instance logs in to a machine. Login, password and key never come back. */
export type RemoteAccess = components["schemas"]["RemoteAccess"];

/** Access over SSH. Made for passwords, but servers accepted it with an empty password and a key as well. */
export type CreateSshPasswordAccess = components["schemas"]["CreateSshPasswordAccess"];

/** Access over SSH with a key. Known from scripts of the vendor for version 3; not seen with version 2. */
export type CreateSshKeyAccess = components["schemas"]["CreateSshKeyAccess"];

/** Access over Windows Remote Management. */
export type CreateWinRmAccess = components["schemas"]["CreateWinRmAccess"];

/** Access over SNMP. Known from a script of the vendor for version 3; version 2 may refuse it. */
export type CreateSnmpAccess = components["schemas"]["CreateSnmpAccess"];

/** A remote access as it is to be. Only requests with all seven fields have been seen. */
export type UpdateRemoteAccessRequest = components["schemas"]["UpdateRemoteAccessRequest"];
