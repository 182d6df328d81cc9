// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  ServerStatus,
  ServerCategory,
  RemoteAccessType,
  CveLevel,
  ExploitCodeMaturity,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Answer to a ping. */
export interface Ping extends Schema<"Ping"> {}

/** Body of every known failure. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** What went wrong. */
export interface ErrorDetail extends Schema<"ErrorDetail"> {}

/** What the server returned for a queued action. Its fields have not been seen. */
export interface ActionResult extends Schema<"ActionResult"> {}

/** Parameters of an action. Their names are not documented; the Python client sends what it is given. */
export interface FreeParameters extends Schema<"FreeParameters"> {}

/** A group of assets, or of compliance rules. */
export interface Group extends Schema<"Group"> {}

/** A group to create. */
export interface CreateGroupRequest extends Schema<"CreateGroupRequest"> {}

/** The fields of a group to change. */
export interface UpdateGroupRequest extends Schema<"UpdateGroupRequest"> {}

/** An operating system. Compliance rules refer to one by its key alone: see OsReference. */
export interface Os extends Schema<"Os"> {}

/** The key of an operating system. */
export interface OsReference extends Schema<"OsReference"> {}

/** How critical an asset is. It replaces the criticality of version 2. */
export interface Environment extends Schema<"Environment"> {}

/** A user of the instance. */
export interface User extends Schema<"User"> {}

/** A group that a user may see. Seen in version 2 only. */
export interface UserGroup extends Schema<"UserGroup"> {}

/** A node of the instance, from which machines are reached. */
export interface Node extends Schema<"Node"> {}

/** The node that takes over. */
export interface DeleteNodeRequest extends Schema<"DeleteNodeRequest"> {}

/** A monitored machine, without its vulnerabilities. Few fields are guaranteed. */
export interface ServerSummary extends Schema<"ServerSummary"> {}

/** The full data of a monitored machine. Packages and applications are only in an asset. */
export interface Server extends Schema<"Server"> {}

/** A vulnerability within a server. */
export interface ServerCve extends Schema<"ServerCve"> {}

/** An available update. */
export interface Update extends Schema<"Update"> {}

/** A version of a package or an application. */
export interface Package extends Schema<"Package"> {}

/** The fields of a server to change. Only `groups` has been seen; the others are from an example of the vendor. */
export interface UpdateServerRequest extends Schema<"UpdateServerRequest"> {}

/** What is noted about a vulnerability of a server. */
export interface UpdateServerCveRequest extends Schema<"UpdateServerCveRequest"> {}

/** An agent on a machine. */
export interface Agent extends Schema<"Agent"> {}

/** A machine as an asset, without its packages. */
export interface AssetSummary extends Schema<"AssetSummary"> {}

/** A machine as an asset, with what is installed on it. */
export interface Asset extends Schema<"Asset"> {}

/** A target that was found by, or added to, a discovery. */
export interface Host extends Schema<"Host"> {}

/** A host to add. */
export interface CreateHostRequest extends Schema<"CreateHostRequest"> {}

/** The fields of a host to change. Inferred from those of a new host. */
export interface UpdateHostRequest extends Schema<"UpdateHostRequest"> {}

/** An image whose packages are analysed. */
export interface DockerImage extends Schema<"DockerImage"> {}

/** An image to analyse. */
export interface CreateDockerImageRequest extends Schema<"CreateDockerImageRequest"> {}

/** The fields of an image to change. Only `image_tag` has been seen. */
export interface UpdateDockerImageRequest extends Schema<"UpdateDockerImageRequest"> {}

/** A scan of a network target or a website. */
export interface ApplicativeScan extends Schema<"ApplicativeScan"> {}

/** A scan to add. */
export interface CreateApplicativeScanRequest extends Schema<"CreateApplicativeScanRequest"> {}

/** The fields of a scan to change. Only `target` has been seen. */
export interface UpdateApplicativeScanRequest extends Schema<"UpdateApplicativeScanRequest"> {}

/** A search for machines. Its other fields have not been seen. */
export interface Discovery extends Schema<"Discovery"> {}

/** A way in which the instance logs in to a machine. Login, password and key are never returned. */
export interface RemoteAccess extends Schema<"RemoteAccess"> {}

/** A remote access with credentials of its own. */
export interface CreateAccessWithLogin extends Schema<"CreateAccessWithLogin"> {}

/** A remote access with a stored credential. */
export interface CreateAccessWithCredential extends Schema<"CreateAccessWithCredential"> {}

/** The fields of a remote access to change. */
export interface UpdateRemoteAccessRequest extends Schema<"UpdateRemoteAccessRequest"> {}

/** A credential that remote accesses and images share. Its secrets are assumed not to be returned. No response has been seen. */
export interface StoredCredential extends Schema<"StoredCredential"> {}

/** A credential to store. The fields are from an example of the vendor. */
export interface CreateStoredCredentialRequest extends Schema<"CreateStoredCredentialRequest"> {}

/** The fields of a credential to change. The fields are from an example of the vendor. */
export interface UpdateStoredCredentialRequest extends Schema<"UpdateStoredCredentialRequest"> {}

/** A vulnerability, without the servers that have it. */
export interface CveSummary extends Schema<"CveSummary"> {}

/** The full data of a vulnerability. */
export interface CveAnnouncement extends Schema<"CveAnnouncement"> {}

/** A server that has a vulnerability: fields of the server, and of the vulnerability on it. Which fields are included has not been seen. */
export interface CveAffectedServer extends Schema<"CveAffectedServer"> {}

/** An announcement of a software vendor. Inferred from version 2 and notes about newer servers. */
export interface SecurityAnnouncement extends Schema<"SecurityAnnouncement"> {}

/** A product. */
export interface Technology extends Schema<"Technology"> {}

/** A kind of weakness in the CWE list. */
export interface Cwe extends Schema<"Cwe"> {}

/** Components of a CVSS 2 score. Each value begins with the name of its field. */
export interface CvssV2 extends Schema<"CvssV2"> {}

/** Components of a CVSS 3 score. Each value begins with the name of its field. */
export interface CvssV3 extends Schema<"CvssV3"> {}

/** The score of a vulnerability on this instance, and the components of the score. */
export interface UpdateCveRequest extends Schema<"UpdateCveRequest"> {}

/** A security issue that was found, or added by a user. */
export interface SecurityIssue extends Schema<"SecurityIssue"> {}

/** A security issue to add. */
export interface CreateSecurityIssueRequest extends Schema<"CreateSecurityIssueRequest"> {}

/** The fields of a security issue to change. */
export interface UpdateSecurityIssueRequest extends Schema<"UpdateSecurityIssueRequest"> {}

/** A server with the outcome of its compliance checks. */
export interface ComplianceServerSummary extends Schema<"ComplianceServerSummary"> {}

/** A server with its compliance rules. */
export interface ComplianceServer extends Schema<"ComplianceServer"> {}

/** A compliance rule, without the servers that it applies to. */
export interface ComplianceRuleSummary extends Schema<"ComplianceRuleSummary"> {}

/** A compliance rule. */
export interface ComplianceRule extends Schema<"ComplianceRule"> {}

/** A server that a rule applies to. */
export interface RuleServer extends Schema<"RuleServer"> {}

/** A check of a rule. */
export interface ComplianceCheck extends Schema<"ComplianceCheck"> {}

/** A check to write. */
export interface WriteCheck extends Schema<"WriteCheck"> {}

/** A rule to add. Which fields are required is not documented; the recorded creation has them all. */
export interface CreateComplianceRuleRequest extends Schema<"CreateComplianceRuleRequest"> {}

/** The fields of a rule to change. `audit` and `description` have been seen; a script of the vendor sends `os`. */
export interface UpdateComplianceRuleRequest extends Schema<"UpdateComplianceRuleRequest"> {}
