// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
  PagedCall,
} from "@platform-clients/core";
import type {
  ActionResult,
  Agent,
  ApplicativeScan,
  Asset,
  AssetSummary,
  ComplianceRule,
  ComplianceRuleSummary,
  ComplianceServer,
  ComplianceServerSummary,
  CveAnnouncement,
  CveLevel,
  CveSummary,
  Discovery,
  DockerImage,
  ErrorBody,
  ExploitCodeMaturity,
  FreeParameters,
  Group,
  Host,
  Node,
  Os,
  RemoteAccess,
  RemoteAccessType,
  SecurityIssue,
  Server,
  ServerCategory,
  ServerSummary,
  StoredCredential,
  User,
  WriteCheck,
} from "./models.ts";

/** Arguments of `servers`. */
export interface ServersArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only servers with this host name. */
  hostname?: string | undefined;
  /** Only servers of the group with this ID. */
  group_id?: number | undefined;
  /** Only servers that must be rebooted, or need not. */
  reboot_required?: boolean | undefined;
  /** Only servers that do not communicate, or do. */
  communication_failed?: boolean | undefined;
  /** Only active servers, or inactive ones. */
  active?: boolean | undefined;
}

/** Arguments of `server`. */
export interface ServerArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `deleteServer`. */
export interface DeleteServerArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `updateServer`. */
export interface UpdateServerArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
  /** IDs of the groups. They replace the current ones; `[null]` removes all. */
  groups?: (number | null)[] | undefined;
  /** IDs of the compliance groups. They replace the current ones; `[null]` removes all. */
  compliance_groups?: (number | null)[] | undefined;
  /** Kind of machine. */
  category?: ServerCategory | undefined;
  /** Description. */
  description?: string | undefined;
  /** The environment: an object in the example of the vendor, which does not say which fields it has. */
  environment?: { [name: string]: unknown } | undefined;
  /** When updates can be deployed. Whether it is an ID or a name is unknown. */
  deploying_period?: number | string | undefined;
  /** ID of the policy that says which updates are ignored. */
  ignoring_policy?: number | string | undefined;
}

/** Arguments of `serverInfo`. */
export interface ServerInfoArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `serverRefresh`. */
export interface ServerRefreshArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `serverScheduleUpdates`. */
export interface ServerScheduleUpdatesArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
  /** Parameters of the action, by name. */
  params?: FreeParameters | undefined;
}

/** Arguments of `serverReboot`. */
export interface ServerRebootArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
  /** Parameters of the action, by name. */
  params?: FreeParameters | undefined;
}

/** Arguments of `updateServerCve`. */
export interface UpdateServerCveArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
  /** Code of the vulnerability. One that does not exist returns 404. */
  cveCode: string;
  /** Comment. */
  comment?: string | undefined;
  /** Whether the vulnerability is ignored. Recorded as the text `true`; a boolean has not been seen. */
  ignored?: boolean | string | undefined;
}

/** Arguments of `agents`. */
export interface AgentsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `agent`. */
export interface AgentArguments {
  /** ID of the agent, a number. One that does not exist returns 404. */
  agentId: number;
}

/** Arguments of `deleteAgent`. */
export interface DeleteAgentArguments {
  /** ID of the agent, a number. One that does not exist returns 404. */
  agentId: number;
}

/** Arguments of `remoteAccesses`. */
export interface RemoteAccessesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createRemoteAccess`. */
export type CreateRemoteAccessArguments = (
  | {
  /** Protocol and kind of credentials. */
  type: RemoteAccessType;
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text. */
  port: number | string;
  /** Login name. */
  login?: string | undefined;
  /** Login password; for SNMP, the password for authentication. Empty if a key is given. */
  password?: string | undefined;
  /** Private key as text, with its line breaks; for SNMP, the password for encryption. Empty if a password is given. */
  key?: string | undefined;
  /** ID of the node from which to reach the machine. Recorded as text. */
  node_id?: number | string | undefined;
  /** Names of the groups of the new server, separated by commas. */
  server_groups?: string | undefined;
  credential_id?: undefined;
}
  | {
  /** Protocol and kind of credentials. */
  type: RemoteAccessType;
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text. */
  port: number | string;
  /** ID of the stored credential. */
  credential_id: number | string;
  /** ID of the node from which to reach the machine. Recorded as text. */
  node_id?: number | string | undefined;
  /** Names of the groups of the new server, separated by commas. */
  server_groups?: string | undefined;
  login?: undefined;
  password?: undefined;
  key?: undefined;
}
);

/** Arguments of `remoteAccess`. */
export interface RemoteAccessArguments {
  /** ID of the remote access, a number. One that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `deleteRemoteAccess`. */
export interface DeleteRemoteAccessArguments {
  /** ID of the remote access, a number. One that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `updateRemoteAccess`. */
export interface UpdateRemoteAccessArguments {
  /** ID of the remote access, a number. One that does not exist returns 404. */
  remoteAccessId: number;
  /** Protocol and kind of credentials, a value of RemoteAccessType. An empty string keeps the current one. */
  type?: string | undefined;
  /** Host name or address of the machine. Must not be in use by another remote access. */
  address?: string | undefined;
  /** Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text. */
  port?: number | string | undefined;
  /** Login name. */
  login?: string | undefined;
  /** Login password; for SNMP, the password for authentication. Empty if a key is given. */
  password?: string | undefined;
  /** Private key as text, with its line breaks; for SNMP, the password for encryption. Empty if a password is given. */
  key?: string | undefined;
  /** ID of the node from which to reach the machine. Recorded as text. */
  node_id?: number | string | undefined;
  /** Name of the node, as in version 2. Recorded once; `node_id` replaces it. */
  node?: string | undefined;
  /** ID of a stored credential. Inferred from the creation. */
  credential_id?: number | string | undefined;
}

/** Arguments of `testDeployRemoteAccess`. */
export interface TestDeployRemoteAccessArguments {
  /** ID of the remote access, a number. One that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `cveAnnouncements`. */
export interface CveAnnouncementsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only vulnerabilities that a server has now, or that none has. */
  active?: boolean | undefined;
  /** Only vulnerabilities with a known exploit, or without. */
  exploitable?: boolean | undefined;
  /** Only vulnerabilities of this severity. */
  level?: CveLevel | undefined;
  /** Only vulnerabilities of servers in these groups: names. */
  groups?: string[] | undefined;
  /** Only vulnerabilities of this product. */
  technology_product?: string | undefined;
  /** Only vulnerabilities whose exploits are this mature. */
  exploit_code_maturity?: ExploitCodeMaturity[] | undefined;
}

/** Arguments of `cveAnnouncement`. */
export interface CveAnnouncementArguments {
  /** Code of the vulnerability. One that does not exist returns 404. */
  cveCode: string;
}

/** Arguments of `updateCveAnnouncement`. */
export interface UpdateCveAnnouncementArguments {
  /** Code of the vulnerability. One that does not exist returns 404. */
  cveCode: string;
  /** Score, 0 to 10. Recorded as text. */
  score_custom?: number | string | undefined;
  /** From where the vulnerability can be exploited. `access_vector_` and network, adjacent, local or physical. */
  access_vector?: string | undefined;
  /** How difficult the vulnerability is to exploit. `access_complexity_` and low, medium or high. */
  access_complexity?: string | undefined;
  /** Privileges that an attacker needs beforehand. The name is in the singular, unlike in responses: `privilege_required_` and none, low or high. */
  privilege_required?: string | undefined;
  /** Whether a user must take part. `user_interaction_` and none or required. */
  user_interaction?: string | undefined;
  /** Whether the impact extends beyond the vulnerable component. `scope_` and unchanged or changed. */
  scope?: string | undefined;
  /** Impact on confidentiality. `confidentiality_impact_` and none, low or high. */
  confidentiality_impact?: string | undefined;
  /** Impact on integrity. `integrity_impact_` and none, low or high. */
  integrity_impact?: string | undefined;
  /** Impact on availability. `availability_impact_` and none, low or high. */
  availability_impact?: string | undefined;
}

/** Arguments of `deleteCveAnnouncement`. */
export interface DeleteCveAnnouncementArguments {
  /** Code of the vulnerability. One that does not exist returns 404. */
  cveCode: string;
}

/** Arguments of `groups`. */
export interface GroupsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createGroup`. */
export interface CreateGroupArguments {
  /** Name of the group. */
  name: string;
  /** Description. */
  description?: string | undefined;
  /** Color as `#` and six hexadecimal digits. */
  color?: string | undefined;
}

/** Arguments of `group`. */
export interface GroupArguments {
  /** ID of the group, a number. One that does not exist returns 404. */
  groupId: number;
}

/** Arguments of `updateGroup`. */
export interface UpdateGroupArguments {
  /** ID of the group, a number. One that does not exist returns 404. */
  groupId: number;
  /** New name. */
  name?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** New color as `#` and six hexadecimal digits. */
  color?: string | undefined;
}

/** Arguments of `deleteGroup`. */
export interface DeleteGroupArguments {
  /** ID of the group, a number. One that does not exist returns 404. */
  groupId: number;
}

/** Arguments of `users`. */
export interface UsersArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only users who log in this way: `local_password` or `ldap`. */
  auth_provider?: string | undefined;
}

/** Arguments of `user`. */
export interface UserArguments {
  /** ID of the user, a number. One that does not exist returns 404. */
  userId: number;
}

/** Arguments of `nodes`. */
export interface NodesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `node`. */
export interface NodeArguments {
  /** ID of the node, a number. One that does not exist returns 404. */
  nodeId: number;
}

/** Arguments of `deleteNode`. */
export interface DeleteNodeArguments {
  /** ID of the node, a number. One that does not exist returns 404. */
  nodeId: number;
  /** ID of the node that takes over the data of the deleted one. Recorded as text. */
  new_id: number | string;
}

/** Arguments of `hosts`. */
export interface HostsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createHost`. */
export interface CreateHostArguments {
  /** Address of the host. */
  target: string;
  /** ID of the node from which the host is reached. Recorded as text. */
  node_id: number | string;
  /** ID of the server that the host is. */
  server_id?: number | string | undefined;
  /** Host name. */
  hostname?: string | undefined;
  /** Category, e.g. `linux`. */
  category?: string | undefined;
}

/** Arguments of `host`. */
export interface HostArguments {
  /** ID of the host, a number. One that does not exist returns 404. */
  hostId: number;
}

/** Arguments of `updateHost`. */
export interface UpdateHostArguments {
  /** ID of the host, a number. One that does not exist returns 404. */
  hostId: number;
  /** Address of the host. */
  target?: string | undefined;
  /** ID of the node from which the host is reached. Recorded as text. */
  node_id?: number | string | undefined;
  /** ID of the server that the host is. */
  server_id?: number | string | undefined;
  /** Host name. */
  hostname?: string | undefined;
  /** Category, e.g. `linux`. */
  category?: string | undefined;
}

/** Arguments of `deleteHost`. */
export interface DeleteHostArguments {
  /** ID of the host, a number. One that does not exist returns 404. */
  hostId: number;
}

/** Arguments of `securityIssues`. */
export interface SecurityIssuesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only issues with this code. */
  sid?: string | undefined;
}

/** Arguments of `createSecurityIssue`. */
export interface CreateSecurityIssueArguments {
  /** Code of the issue. */
  sid: string;
  /** Title. */
  title?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Severity. An unknown one is refused with 400. */
  level?: CveLevel | undefined;
  /** Score, 0 to 10. Recorded as text; it is not returned. */
  score?: number | string | undefined;
  /** Name of a Ruby class; `SecurityIssues::Custom` was recorded. */
  type?: string | undefined;
  /** IDs of the servers with the issue. */
  servers?: number[] | undefined;
  /** Codes of the vulnerabilities of the issue. */
  cve_announcements?: string[] | undefined;
}

/** Arguments of `securityIssue`. */
export interface SecurityIssueArguments {
  /** ID of the security issue, a number. One that does not exist returns 404. */
  securityIssueId: number;
}

/** Arguments of `updateSecurityIssue`. */
export interface UpdateSecurityIssueArguments {
  /** ID of the security issue, a number. One that does not exist returns 404. */
  securityIssueId: number;
  /** Code of the issue. */
  sid?: string | undefined;
  /** Title. */
  title?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Severity. An unknown one is refused with 400. */
  level?: CveLevel | undefined;
  /** Score, 0 to 10. Recorded as text; it is not returned. */
  score?: number | string | undefined;
  /** Name of a Ruby class; `SecurityIssues::Custom` was recorded. */
  type?: string | undefined;
  /** IDs of the servers with the issue. */
  servers?: number[] | undefined;
  /** Codes of the vulnerabilities of the issue. */
  cve_announcements?: string[] | undefined;
}

/** Arguments of `deleteSecurityIssue`. */
export interface DeleteSecurityIssueArguments {
  /** ID of the security issue, a number. One that does not exist returns 404. */
  securityIssueId: number;
}

/** Arguments of `complianceServers`. */
export interface ComplianceServersArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only servers of the environment with this ID. */
  environment_id?: number | undefined;
}

/** Arguments of `complianceServer`. */
export interface ComplianceServerArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `updateComplianceServer`. */
export interface UpdateComplianceServerArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
  /** The fields to change, by name. */
  params: FreeParameters;
}

/** Arguments of `recheckRules`. */
export interface RecheckRulesArguments {
  /** ID of the server, a number. One that does not exist returns 404. */
  serverId: number;
}

/** Arguments of `complianceRules`. */
export interface ComplianceRulesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only rules of these groups of rules: names. Known from a script of the vendor for an older path. */
  repositories?: string[] | undefined;
}

/** Arguments of `createComplianceRule`. */
export interface CreateComplianceRuleArguments {
  /** How to check the rule by hand. */
  audit?: string | undefined;
  /** Code of the rule. */
  code: string;
  /** Description. */
  description?: string | undefined;
  /** How the checks combine, e.g. `(1 && 2)`: their order numbers. */
  equation?: string | undefined;
  /** Name of the rule. */
  name: string;
  /** Why the rule exists. */
  rationale?: string | undefined;
  /** How to meet the rule. */
  remediation?: string | undefined;
  /** The checks. */
  checks?: WriteCheck[] | undefined;
  /** Keys of the operating systems that the rule is for. */
  os?: string[] | undefined;
}

/** Arguments of `complianceRule`. */
export interface ComplianceRuleArguments {
  /** ID of the rule, a number. One that does not exist returns 404. */
  ruleId: number;
}

/** Arguments of `updateComplianceRule`. */
export interface UpdateComplianceRuleArguments {
  /** ID of the rule, a number. One that does not exist returns 404. */
  ruleId: number;
  /** How to check the rule by hand. */
  audit?: string | undefined;
  /** Code of the rule. */
  code?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** How the checks combine, e.g. `(1 && 2)`: their order numbers. */
  equation?: string | undefined;
  /** Name of the rule. */
  name?: string | undefined;
  /** Why the rule exists. */
  rationale?: string | undefined;
  /** How to meet the rule. */
  remediation?: string | undefined;
  /** The checks. */
  checks?: WriteCheck[] | undefined;
  /** Keys of the operating systems that the rule is for. */
  os?: string[] | undefined;
}

/** Arguments of `deleteComplianceRule`. */
export interface DeleteComplianceRuleArguments {
  /** ID of the rule, a number. One that does not exist returns 404. */
  ruleId: number;
}

/** Arguments of `recheckServers`. */
export interface RecheckServersArguments {
  /** ID of the rule, a number. One that does not exist returns 404. */
  ruleId: number;
}

/** Arguments of `storedCredentials`. */
export interface StoredCredentialsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createStoredCredential`. */
export interface CreateStoredCredentialArguments {
  /** Kind of credential: name of a Ruby class. The values are not documented. */
  type: string;
  /** Name of the credential. */
  name: string;
  /** User name. */
  user?: string | undefined;
  /** Password. */
  password?: string | undefined;
  /** Private key as text, for credentials of the kind key. */
  key?: string | undefined;
  /** URL, for an engine or a registry of images. */
  endpoint?: string | undefined;
  /** Certificate of the certificate authority, for TLS. */
  ca_cert?: string | undefined;
  /** Certificate of the client, for TLS. */
  client_cert?: string | undefined;
  /** Private key of the client, for TLS. */
  client_key?: string | undefined;
  /** Password for authentication, for SNMP. */
  auth_password?: string | undefined;
  /** Password for encryption, for SNMP. */
  priv_password?: string | undefined;
}

/** Arguments of `storedCredential`. */
export interface StoredCredentialArguments {
  /** ID of the stored credential, a number. One that does not exist returns 404. */
  credentialId: number;
}

/** Arguments of `deleteStoredCredential`. */
export interface DeleteStoredCredentialArguments {
  /** ID of the stored credential, a number. One that does not exist returns 404. */
  credentialId: number;
}

/** Arguments of `updateStoredCredential`. */
export interface UpdateStoredCredentialArguments {
  /** ID of the stored credential, a number. One that does not exist returns 404. */
  credentialId: number;
  /** Kind of credential: name of a Ruby class. The values are not documented. */
  type?: string | undefined;
  /** Name of the credential. */
  name?: string | undefined;
  /** User name. */
  user?: string | undefined;
  /** Password. */
  password?: string | undefined;
  /** Private key as text, for credentials of the kind key. */
  key?: string | undefined;
  /** URL, for an engine or a registry of images. */
  endpoint?: string | undefined;
  /** Certificate of the certificate authority, for TLS. */
  ca_cert?: string | undefined;
  /** Certificate of the client, for TLS. */
  client_cert?: string | undefined;
  /** Private key of the client, for TLS. */
  client_key?: string | undefined;
  /** Password for authentication, for SNMP. */
  auth_password?: string | undefined;
  /** Password for encryption, for SNMP. */
  priv_password?: string | undefined;
}

/** Arguments of `dockerImages`. */
export interface DockerImagesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createDockerImage`. */
export interface CreateDockerImageArguments {
  /** Name of the image in the registry. */
  image_name: string;
  /** Tag of the image. */
  image_tag: string;
  /** ID of the stored credential for the registry. Recorded as text. */
  docker_registry_id: number | string;
  /** ID of the stored credential for the engine. Recorded as text. */
  docker_engine_id: number | string;
  /** ID of the node that connects to the engine. Recorded as text. */
  node_id?: number | string | undefined;
}

/** Arguments of `dockerImage`. */
export interface DockerImageArguments {
  /** ID of the image, a number. One that does not exist returns 404. */
  dockerImageId: number;
}

/** Arguments of `deleteDockerImage`. */
export interface DeleteDockerImageArguments {
  /** ID of the image, a number. One that does not exist returns 404. */
  dockerImageId: number;
}

/** Arguments of `updateDockerImage`. */
export interface UpdateDockerImageArguments {
  /** ID of the image, a number. One that does not exist returns 404. */
  dockerImageId: number;
  /** Name of the image in the registry. */
  image_name?: string | undefined;
  /** Tag of the image. */
  image_tag?: string | undefined;
  /** ID of the stored credential for the registry. Recorded as text. */
  docker_registry_id?: number | string | undefined;
  /** ID of the stored credential for the engine. Recorded as text. */
  docker_engine_id?: number | string | undefined;
  /** ID of the node that connects to the engine. Recorded as text. */
  node_id?: number | string | undefined;
}

/** Arguments of `assets`. */
export interface AssetsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
  /** Only assets with this service. */
  service_name?: string | undefined;
  /** Only assets whose service has this status. */
  service_status?: string | undefined;
}

/** Arguments of `asset`. */
export interface AssetArguments {
  /** ID of the asset, a number. One that does not exist returns 404. */
  assetId: number;
}

/** Arguments of `deleteAsset`. */
export interface DeleteAssetArguments {
  /** ID of the asset, a number. One that does not exist returns 404. */
  assetId: number;
}

/** Arguments of `applicativeScans`. */
export interface ApplicativeScansArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `createApplicativeScan`. */
export interface CreateApplicativeScanArguments {
  /** An address, an HTTP URL, or a domain name that the instance can resolve. */
  target: string;
  /** ID of the node that scans. Recorded as text. */
  node_id: number | string;
}

/** Arguments of `applicativeScan`. */
export interface ApplicativeScanArguments {
  /** ID of the scan, a number. One that does not exist returns 404. */
  applicativeScanId: number;
}

/** Arguments of `deleteApplicativeScan`. */
export interface DeleteApplicativeScanArguments {
  /** ID of the scan, a number. One that does not exist returns 404. */
  applicativeScanId: number;
}

/** Arguments of `updateApplicativeScan`. */
export interface UpdateApplicativeScanArguments {
  /** ID of the scan, a number. One that does not exist returns 404. */
  applicativeScanId: number;
  /** An address, an HTTP URL, or a domain name that the instance can resolve. */
  target?: string | undefined;
  /** ID of the node that scans. Recorded as text. */
  node_id?: number | string | undefined;
}

/** Arguments of `operatingSystems`. */
export interface OperatingSystemsArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `discoveries`. */
export interface DiscoveriesArguments {
  /** Number of the page, from 1. If it is omitted, the first one. */
  page?: number | undefined;
  /** Number of items in a page. The default of the server is 25; its maximum is unknown. Default: the client's `perPage`. */
  per_page?: number | undefined;
}

/** Arguments of `deleteDiscovery`. */
export interface DeleteDiscoveryArguments {
  /** ID of the discovery, a number. One that does not exist returns 404. */
  discoveryId: number;
}

/** Arguments of `relaunchDiscovery`. */
export interface RelaunchDiscoveryArguments {
  /** ID of the discovery, a number. One that does not exist returns 404. */
  discoveryId: number;
}

/** The operations of Cyberwatch, one method each. */
export interface CyberwatchOperations {
  /**
   * Check that the instance responds and accepts the credentials.
   *
   * Returns 200 if the credentials are valid. The result is true for 200 and false for 401 and 403; any other failure is an error. A 404 says that the server does not speak version 3. The Python client treats only 200 as a success.
   *
   * `GET /api/v3/ping` (Python: `ping`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns `true` (200): The credentials are valid. `false` (401): The credentials are missing or wrong. Seen on `ping` only; the other operations are assumed to respond in the same way. `false` (403): The key lacks the required permission. The vendor's help documents this status; its body has not been seen and is assumed to be like the others.
   * @example await cyberwatch.ping();
   */
  ping(args?: NoArguments, options?: CallOptions): Call<boolean, Failures<{  }>>;

  /**
   * List servers.
   *
   * Returns the monitored machines that the key may see, in pages. The filters are those that the vendor's scripts use; servers know more.
   *
   * `GET /api/v3/vulnerabilities/servers` (Python: `servers`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the servers.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.servers({ page: 1, hostname: "db-01" });
   */
  servers(args?: ServersArguments, options?: CallOptions): PagedCall<ServerSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one server.
   *
   * Returns the full data of a server, with its vulnerabilities and updates. Packages and applications are in `asset`.
   *
   * `GET /api/v3/vulnerabilities/servers/{serverId}` (Python: `server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.server({ serverId: 4 });
   */
  server(args: ServerArguments, options?: CallOptions): Call<Server, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a server.
   *
   * Deletes the server and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/vulnerabilities/servers/{serverId}` (Python: `delete_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted server. There is no 204.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteServer({ serverId: 4 });
   */
  deleteServer(args: DeleteServerArguments, options?: CallOptions): Call<ServerSummary, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a server.
   *
   * Changes the given fields. Groups are passed by ID, and replace the current ones. Another client of the vendor uses PUT.
   *
   * `PATCH /api/v3/vulnerabilities/servers/{serverId}` (Python: `update_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.updateServer({
   *   serverId: 4,
   *   groups: [11, 12],
   *   compliance_groups: [13],
   *   category: "server",
   *   description: "Database",
   *   environment: { id: 2 },
   *   deploying_period: 1,
   *   ignoring_policy: 1,
   * });
   */
  updateServer(args: UpdateServerArguments, options?: CallOptions): Call<ServerSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read the collected information about a server.
   *
   * Returns what the instance collected about the server, as text. Known from a script of the vendor's newer client; neither its format nor its media type has been seen.
   *
   * `GET /api/v3/vulnerabilities/servers/{serverId}/info`
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The information.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.serverInfo({ serverId: 4 });
   */
  serverInfo(args: ServerInfoArguments, options?: CallOptions): Call<string, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Analyse a server again.
   *
   * Queues a new analysis of the server. Read `analyzed_at` of `server` to learn when it was done.
   *
   * `PUT /api/v3/vulnerabilities/servers/{serverId}/refresh` (Python: `server_refresh`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The analysis is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.serverRefresh({ serverId: 4 });
   */
  serverRefresh(args: ServerRefreshArguments, options?: CallOptions): Call<ActionResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Install updates on a server.
   *
   * Schedules the installation of updates. Which parameters the server takes is not documented.
   *
   * `POST /api/v3/vulnerabilities/servers/{serverId}/updates` (Python: `server_schedule_updates`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The installation is scheduled.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.serverScheduleUpdates({ serverId: 4, params: { reboot: true } });
   */
  serverScheduleUpdates(args: ServerScheduleUpdatesArguments, options?: CallOptions): Call<ActionResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Reboot a server.
   *
   * Requests a reboot of the server. Which parameters the server takes is not documented. The Python client's documentation says POST, but it sends PATCH.
   *
   * `PATCH /api/v3/vulnerabilities/servers/{serverId}/reboot` (Python: `server_reboot`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The reboot is requested.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.serverReboot({ serverId: 4, params: { reboot: true } });
   */
  serverReboot(args: ServerRebootArguments, options?: CallOptions): Call<ActionResult, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Comment on or ignore a vulnerability of a server.
   *
   * Notes on this server whether a vulnerability is ignored, and why. In the recorded answer, the ignored vulnerability is missing from the server's list.
   *
   * `PUT /api/v3/vulnerabilities/servers/{serverId}/cve_announcements/{cveCode}` (Python: `update_server_cve`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateServerCve({ serverId: 4, cveCode: "CVE-2019-16768", ignored: "true", comment: "The service is switched off." });
   */
  updateServerCve(args: UpdateServerCveArguments, options?: CallOptions): Call<Server, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List agents.
   *
   * Returns the agents on machines, in pages.
   *
   * `GET /api/v3/assets/agents` (Python: `agents`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the agents.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.agents({ page: 1 });
   */
  agents(args?: AgentsArguments, options?: CallOptions): PagedCall<Agent, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one agent.
   *
   * Returns one agent.
   *
   * `GET /api/v3/assets/agents/{agentId}` (Python: `agent`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The agent.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.agent({ agentId: 4 });
   */
  agent(args: AgentArguments, options?: CallOptions): Call<Agent, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an agent.
   *
   * Removes the agent from the instance; whether it is uninstalled from the machine is unknown. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/agents/{agentId}` (Python: `delete_agent`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted agent.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteAgent({ agentId: 4 });
   */
  deleteAgent(args: DeleteAgentArguments, options?: CallOptions): Call<Agent, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List remote accesses.
   *
   * Returns the remote accesses, in pages. Login, password and key are never returned.
   *
   * `GET /api/v3/assets/remote_accesses` (Python: `remote_accesses`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the remote accesses.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.remoteAccesses({ page: 1 });
   */
  remoteAccesses(args?: RemoteAccessesArguments, options?: CallOptions): PagedCall<RemoteAccess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a remote access.
   *
   * Adds a way to reach a machine and queues a test of it: `is_valid` is null in the response. It has either its own credentials or a stored one. The address must be new: a second access to it is rejected with 422, so a repeated call after a lost response reports the address as in use although the first call succeeded. The Python client always sends its eight fields, with an empty string or null for what does not apply.
   *
   * `POST /api/v3/assets/remote_accesses` (Python: `create_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new remote access. Its test is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.createRemoteAccess({
   *   type: "CbwRam::RemoteAccess::Ssh::WithPassword",
   *   address: "db-01.example.com",
   *   port: 22,
   *   login: "scanner",
   *   password: "example-password",
   *   key: "",
   *   node_id: 1,
   *   server_groups: "test, production",
   * });
   */
  createRemoteAccess(args: CreateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one remote access.
   *
   * Returns one remote access, without its credentials. Use it to read the outcome of a test: `is_valid` remains null until the test is finished.
   *
   * `GET /api/v3/assets/remote_accesses/{remoteAccessId}` (Python: `remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The remote access.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.remoteAccess({ remoteAccessId: 15 });
   */
  remoteAccess(args: RemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a remote access.
   *
   * Deletes the remote access and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/remote_accesses/{remoteAccessId}` (Python: `delete_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted remote access.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteRemoteAccess({ remoteAccessId: 15 });
   */
  deleteRemoteAccess(args: DeleteRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a remote access.
   *
   * Changes the given fields and queues a test. An empty `type` keeps the current one, unlike in version 2. Another client of the vendor uses PUT.
   *
   * `PATCH /api/v3/assets/remote_accesses/{remoteAccessId}` (Python: `update_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The changed remote access. Its test is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.updateRemoteAccess({
   *   remoteAccessId: 15,
   *   type: "CbwRam::RemoteAccess::Ssh::WithPassword",
   *   address: "db-01.example.com",
   *   port: 2222,
   *   login: "scanner",
   *   password: "example-password",
   *   key: "",
   *   node_id: 1,
   *   node: "master",
   *   credential_id: 3,
   * });
   */
  updateRemoteAccess(args: UpdateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Test a remote access again.
   *
   * Queues a connection test and returns immediately, with `is_valid` set to null. It is a PUT, unlike in version 2, but each call requests a new test.
   *
   * `PUT /api/v3/assets/remote_accesses/{remoteAccessId}/test_deploy` (Python: `test_deploy_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The remote access with its test queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.testDeployRemoteAccess({ remoteAccessId: 15 });
   */
  testDeployRemoteAccess(args: TestDeployRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List vulnerabilities.
   *
   * Returns published vulnerabilities, in pages, without the servers that have them. The filters are those that the vendor's scripts use; servers know more.
   *
   * `GET /api/v3/vulnerabilities/cve_announcements` (Python: `cve_announcements`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the vulnerabilities.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.cveAnnouncements({ page: 1, active: true });
   */
  cveAnnouncements(args?: CveAnnouncementsArguments, options?: CallOptions): PagedCall<CveSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one vulnerability.
   *
   * Returns the full data of a vulnerability, with the servers that have it.
   *
   * `GET /api/v3/vulnerabilities/cve_announcements/{cveCode}` (Python: `cve_announcement`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The vulnerability.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.cveAnnouncement({ cveCode: "CVE-2019-16768" });
   */
  cveAnnouncement(args: CveAnnouncementArguments, options?: CallOptions): Call<CveAnnouncement, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Set the score of a vulnerability on this instance.
   *
   * Sets the custom score and its components, which are in the response as `score_custom` and `cvss_custom`.
   *
   * `PUT /api/v3/vulnerabilities/cve_announcements/{cveCode}` (Python: `update_cve_announcement`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The vulnerability after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateCveAnnouncement({ cveCode: "CVE-2019-16768" });
   */
  updateCveAnnouncement(args: UpdateCveAnnouncementArguments, options?: CallOptions): Call<CveAnnouncement, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Remove the custom score of a vulnerability.
   *
   * Clears the custom score and its components. The vulnerability itself remains.
   *
   * `DELETE /api/v3/vulnerabilities/cve_announcements/{cveCode}` (Python: `delete_cve_announcement`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The vulnerability without a custom score.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteCveAnnouncement({ cveCode: "CVE-2019-16768" });
   */
  deleteCveAnnouncement(args: DeleteCveAnnouncementArguments, options?: CallOptions): Call<CveAnnouncement, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List groups.
   *
   * Returns the groups, in pages.
   *
   * `GET /api/v3/assets/groups` (Python: `groups`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the groups.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.groups({ page: 1 });
   */
  groups(args?: GroupsArguments, options?: CallOptions): PagedCall<Group, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Create a group.
   *
   * Creates a group. What the server says to a name that exists is unknown.
   *
   * `POST /api/v3/assets/groups` (Python: `create_group`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new group.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.createGroup({ name: "production", description: "Main servers", color: "#12afcb" });
   */
  createGroup(args: CreateGroupArguments, options?: CallOptions): Call<Group, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one group.
   *
   * Returns one group.
   *
   * `GET /api/v3/assets/groups/{groupId}` (Python: `group`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The group.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.group({ groupId: 11 });
   */
  group(args: GroupArguments, options?: CallOptions): Call<Group, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a group.
   *
   * Changes the given fields; the others remain.
   *
   * `PUT /api/v3/assets/groups/{groupId}` (Python: `update_group`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The group after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateGroup({ groupId: 11, name: "production", description: "Main servers", color: "#12afcb" });
   */
  updateGroup(args: UpdateGroupArguments, options?: CallOptions): Call<Group, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Delete a group.
   *
   * Deletes the group and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/groups/{groupId}` (Python: `delete_group`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted group.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteGroup({ groupId: 11 });
   */
  deleteGroup(args: DeleteGroupArguments, options?: CallOptions): Call<Group, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List users.
   *
   * Returns the users of the instance, in pages.
   *
   * `GET /api/v3/users` (Python: `users`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the users.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.users({ page: 1, auth_provider: "local_password" });
   */
  users(args?: UsersArguments, options?: CallOptions): PagedCall<User, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one user.
   *
   * Returns one user.
   *
   * `GET /api/v3/users/{userId}` (Python: `user`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The user.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.user({ userId: 1 });
   */
  user(args: UserArguments, options?: CallOptions): Call<User, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List nodes.
   *
   * Returns the nodes of the instance, in pages.
   *
   * `GET /api/v3/nodes` (Python: `nodes`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the nodes.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.nodes({ page: 1 });
   */
  nodes(args?: NodesArguments, options?: CallOptions): PagedCall<Node, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one node.
   *
   * Returns one node.
   *
   * `GET /api/v3/nodes/{nodeId}` (Python: `node`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The node.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.node({ nodeId: 2 });
   */
  node(args: NodeArguments, options?: CallOptions): Call<Node, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a node.
   *
   * Deletes the node and moves its data to another one. The request has a JSON body, which not every proxy passes on. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/nodes/{nodeId}` (Python: `delete_node`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted node.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.deleteNode({ nodeId: 2, new_id: 1 });
   */
  deleteNode(args: DeleteNodeArguments, options?: CallOptions): Call<Node, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List hosts.
   *
   * Returns the hosts that discoveries found or users added, in pages.
   *
   * `GET /api/v3/hosts` (Python: `hosts`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the hosts.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.hosts({ page: 1 });
   */
  hosts(args?: HostsArguments, options?: CallOptions): PagedCall<Host, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a host.
   *
   * Adds a host. Its category is `unknown` if none is given.
   *
   * `POST /api/v3/hosts` (Python: `create_host`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new host.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.createHost({ target: "192.0.2.5", node_id: 1, server_id: 7, hostname: "web-05", category: "linux" });
   */
  createHost(args: CreateHostArguments, options?: CallOptions): Call<Host, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one host.
   *
   * Returns one host.
   *
   * `GET /api/v3/hosts/{hostId}` (Python: `host`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The host.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.host({ hostId: 12 });
   */
  host(args: HostArguments, options?: CallOptions): Call<Host, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a host.
   *
   * Changes the given fields. Which fields the server takes is not documented; they are assumed to be those of a new host.
   *
   * `PUT /api/v3/hosts/{hostId}` (Python: `update_host`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The host after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateHost({ hostId: 12, target: "192.0.2.5", node_id: 1, server_id: 7, hostname: "web-05", category: "linux" });
   */
  updateHost(args: UpdateHostArguments, options?: CallOptions): Call<Host, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Delete a host.
   *
   * Deletes the host and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/hosts/{hostId}` (Python: `delete_host`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted host.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteHost({ hostId: 12 });
   */
  deleteHost(args: DeleteHostArguments, options?: CallOptions): Call<Host, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List security issues.
   *
   * Returns the security issues, in pages, without their servers and vulnerabilities.
   *
   * `GET /api/v3/vulnerabilities/security_issues` (Python: `security_issues`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the security issues.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.securityIssues({ page: 1, sid: "test3" });
   */
  securityIssues(args?: SecurityIssuesArguments, options?: CallOptions): PagedCall<SecurityIssue, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a security issue.
   *
   * Adds a security issue. An unknown level is refused with 400.
   *
   * `POST /api/v3/vulnerabilities/security_issues` (Python: `create_security_issue`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new issue.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.createSecurityIssue({
   *   sid: "test3",
   *   title: "Weak password",
   *   description: "Found by hand",
   *   level: "level_critical",
   *   score: "5",
   *   type: "SecurityIssues::Custom",
   *   servers: [4],
   *   cve_announcements: ["CVE-2019-16768"],
   * });
   */
  createSecurityIssue(args: CreateSecurityIssueArguments, options?: CallOptions): Call<SecurityIssue, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one security issue.
   *
   * Returns one security issue, with its servers and vulnerabilities.
   *
   * `GET /api/v3/vulnerabilities/security_issues/{securityIssueId}` (Python: `security_issue`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The issue.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.securityIssue({ securityIssueId: 30 });
   */
  securityIssue(args: SecurityIssueArguments, options?: CallOptions): Call<SecurityIssue, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a security issue.
   *
   * Changes the given fields; the others remain. An unknown level is refused with 400.
   *
   * `PUT /api/v3/vulnerabilities/security_issues/{securityIssueId}` (Python: `update_security_issue`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The issue after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.updateSecurityIssue({
   *   securityIssueId: 30,
   *   sid: "test3",
   *   title: "Weak password",
   *   description: "Found by hand",
   *   level: "level_critical",
   *   score: "5",
   *   type: "SecurityIssues::Custom",
   *   servers: [4],
   *   cve_announcements: ["CVE-2019-16768"],
   * });
   */
  updateSecurityIssue(args: UpdateSecurityIssueArguments, options?: CallOptions): Call<SecurityIssue, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Delete a security issue.
   *
   * Deletes the issue and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/vulnerabilities/security_issues/{securityIssueId}` (Python: `delete_security_issue`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted issue.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteSecurityIssue({ securityIssueId: 30 });
   */
  deleteSecurityIssue(args: DeleteSecurityIssueArguments, options?: CallOptions): Call<SecurityIssue, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List servers with their compliance.
   *
   * Returns the servers with the numbers of rules that they meet and violate, in pages.
   *
   * `GET /api/v3/compliance/servers` (Python: `compliance_servers`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the servers.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.complianceServers({ page: 1, environment_id: 2 });
   */
  complianceServers(args?: ComplianceServersArguments, options?: CallOptions): PagedCall<ComplianceServerSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read the compliance of one server.
   *
   * Returns one server with its rules.
   *
   * `GET /api/v3/compliance/servers/{serverId}` (Python: `compliance_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.complianceServer({ serverId: 4 });
   */
  complianceServer(args: ComplianceServerArguments, options?: CallOptions): Call<ComplianceServer, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change the compliance settings of a server.
   *
   * Changes the given fields. Which fields the server takes is not documented; the Python client sends what it is given.
   *
   * `PUT /api/v3/compliance/servers/{serverId}` (Python: `update_compliance_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateComplianceServer({ serverId: 4, params: { compliance_groups: [13] } });
   */
  updateComplianceServer(args: UpdateComplianceServerArguments, options?: CallOptions): Call<ComplianceServer, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Check the rules of a server again.
   *
   * Queues a check of all rules on the server.
   *
   * `PUT /api/v3/compliance/servers/{serverId}/recheck_rules` (Python: `recheck_rules`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The check is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.recheckRules({ serverId: 4 });
   */
  recheckRules(args: RecheckRulesArguments, options?: CallOptions): Call<ComplianceServer, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List compliance rules.
   *
   * Returns the rules, in pages, without their servers. An instance has several thousand.
   *
   * `GET /api/v3/compliance/rules` (Python: `compliance_rules`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the rules.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.complianceRules({ page: 1, repositories: ["CIS_Benchmark"] });
   */
  complianceRules(args?: ComplianceRulesArguments, options?: CallOptions): PagedCall<ComplianceRuleSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a compliance rule.
   *
   * Adds a rule of your own.
   *
   * `POST /api/v3/compliance/rules` (Python: `create_compliance_rule`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new rule.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.createComplianceRule({ code: "SBP-Custom-001", name: "Ensure cron daemon is enabled" });
   */
  createComplianceRule(args: CreateComplianceRuleArguments, options?: CallOptions): Call<ComplianceRule, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one compliance rule.
   *
   * Returns one rule, with the servers that it applies to.
   *
   * `GET /api/v3/compliance/rules/{ruleId}` (Python: `compliance_rule`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The rule.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.complianceRule({ ruleId: 6894 });
   */
  complianceRule(args: ComplianceRuleArguments, options?: CallOptions): Call<ComplianceRule, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a compliance rule.
   *
   * Changes the given fields; the others remain.
   *
   * `PUT /api/v3/compliance/rules/{ruleId}` (Python: `update_compliance_rule`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The rule after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateComplianceRule({ ruleId: 6894 });
   */
  updateComplianceRule(args: UpdateComplianceRuleArguments, options?: CallOptions): Call<ComplianceRule, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Delete a compliance rule.
   *
   * Deletes the rule and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/compliance/rules/{ruleId}` (Python: `delete_compliance_rule`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted rule.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteComplianceRule({ ruleId: 6894 });
   */
  deleteComplianceRule(args: DeleteComplianceRuleArguments, options?: CallOptions): Call<ComplianceRule, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Check a rule on all servers again.
   *
   * Queues a check of the rule on every server that it applies to.
   *
   * `PUT /api/v3/compliance/rules/{ruleId}/recheck_servers` (Python: `recheck_servers`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The check is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.recheckServers({ ruleId: 6894 });
   */
  recheckServers(args: RecheckServersArguments, options?: CallOptions): Call<ComplianceRule, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List stored credentials.
   *
   * Returns the stored credentials, in pages. No response has been seen; secrets are assumed not to be returned.
   *
   * `GET /api/v3/assets/credentials` (Python: `stored_credentials`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the stored credentials.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.storedCredentials({ page: 1 });
   */
  storedCredentials(args?: StoredCredentialsArguments, options?: CallOptions): PagedCall<StoredCredential, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Store a credential.
   *
   * Stores a credential that remote accesses and images can share.
   *
   * `POST /api/v3/assets/credentials` (Python: `create_stored_credential`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new credential.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.createStoredCredential({
   *   type: "StoredCredentials::Example",
   *   name: "registry",
   *   user: "scanner",
   *   password: "example-password",
   *   key: "",
   *   endpoint: "https://images.example.com",
   *   ca_cert: "",
   *   client_cert: "",
   *   client_key: "",
   *   auth_password: "",
   *   priv_password: "",
   * });
   */
  createStoredCredential(args: CreateStoredCredentialArguments, options?: CallOptions): Call<StoredCredential, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one stored credential.
   *
   * Returns one stored credential.
   *
   * `GET /api/v3/assets/credentials/{credentialId}` (Python: `stored_credential`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The credential.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.storedCredential({ credentialId: 3 });
   */
  storedCredential(args: StoredCredentialArguments, options?: CallOptions): Call<StoredCredential, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a stored credential.
   *
   * Deletes the credential. It is assumed to return the last state, as other deletions do. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/credentials/{credentialId}` (Python: `delete_stored_credential`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted credential.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteStoredCredential({ credentialId: 3 });
   */
  deleteStoredCredential(args: DeleteStoredCredentialArguments, options?: CallOptions): Call<StoredCredential, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a stored credential.
   *
   * Changes the given fields. Another client of the vendor uses PUT.
   *
   * `PATCH /api/v3/assets/credentials/{credentialId}` (Python: `update_stored_credential`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The credential after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example
   * await cyberwatch.updateStoredCredential({
   *   credentialId: 3,
   *   type: "StoredCredentials::Example",
   *   name: "registry",
   *   user: "scanner",
   *   password: "example-password",
   *   key: "",
   *   endpoint: "https://images.example.com",
   *   ca_cert: "",
   *   client_cert: "",
   *   client_key: "",
   *   auth_password: "",
   *   priv_password: "",
   * });
   */
  updateStoredCredential(args: UpdateStoredCredentialArguments, options?: CallOptions): Call<StoredCredential, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List images.
   *
   * Returns the container images that are analysed, in pages.
   *
   * `GET /api/v3/assets/docker_images` (Python: `docker_images`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the images.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.dockerImages({ page: 1 });
   */
  dockerImages(args?: DockerImagesArguments, options?: CallOptions): PagedCall<DockerImage, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add an image.
   *
   * Adds an image to analyse. `server_id` is null until the server that stands for it exists.
   *
   * `POST /api/v3/assets/docker_images` (Python: `create_docker_image`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new image.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.createDockerImage({ image_name: "library/mysql", image_tag: "latest", docker_registry_id: 1, docker_engine_id: 4, node_id: 1 });
   */
  createDockerImage(args: CreateDockerImageArguments, options?: CallOptions): Call<DockerImage, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one image.
   *
   * Returns one image.
   *
   * `GET /api/v3/assets/docker_images/{dockerImageId}` (Python: `docker_image`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The image.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.dockerImage({ dockerImageId: 3 });
   */
  dockerImage(args: DockerImageArguments, options?: CallOptions): Call<DockerImage, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an image.
   *
   * Deletes the image and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/docker_images/{dockerImageId}` (Python: `delete_docker_image`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted image.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteDockerImage({ dockerImageId: 3 });
   */
  deleteDockerImage(args: DeleteDockerImageArguments, options?: CallOptions): Call<DockerImage, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change an image.
   *
   * Changes the given fields; the others remain.
   *
   * `PATCH /api/v3/assets/docker_images/{dockerImageId}` (Python: `update_docker_image`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The image after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateDockerImage({ dockerImageId: 3, image_name: "library/mysql", image_tag: "latest", docker_registry_id: 1, docker_engine_id: 4, node_id: 1 });
   */
  updateDockerImage(args: UpdateDockerImageArguments, options?: CallOptions): Call<DockerImage, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List assets.
   *
   * Returns the monitored machines as assets, in pages, without their packages.
   *
   * `GET /api/v3/assets/servers` (Python: `assets`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the assets.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.assets({ page: 1, service_name: "spooler" });
   */
  assets(args?: AssetsArguments, options?: CallOptions): PagedCall<AssetSummary, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one asset.
   *
   * Returns one asset with its packages and applications.
   *
   * `GET /api/v3/assets/servers/{assetId}` (Python: `asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The asset.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.asset({ assetId: 4 });
   */
  asset(args: AssetArguments, options?: CallOptions): Call<Asset, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an asset.
   *
   * Deletes the asset, and with it the server, and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/servers/{assetId}` (Python: `delete_asset`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted asset.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteAsset({ assetId: 4 });
   */
  deleteAsset(args: DeleteAssetArguments, options?: CallOptions): Call<AssetSummary, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List applicative scans.
   *
   * Returns the scans of network targets and websites, in pages.
   *
   * `GET /api/v3/assets/applicative_scans` (Python: `applicative_scans`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the scans.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.applicativeScans({ page: 1 });
   */
  applicativeScans(args?: ApplicativeScansArguments, options?: CallOptions): PagedCall<ApplicativeScan, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add an applicative scan.
   *
   * Adds a scan of a network target or a website.
   *
   * `POST /api/v3/assets/applicative_scans` (Python: `create_applicative_scan`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new scan.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.createApplicativeScan({ target: "192.0.2.1", node_id: 1 });
   */
  createApplicativeScan(args: CreateApplicativeScanArguments, options?: CallOptions): Call<ApplicativeScan, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one applicative scan.
   *
   * Returns one scan.
   *
   * `GET /api/v3/assets/applicative_scans/{applicativeScanId}` (Python: `applicative_scan`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The scan.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.applicativeScan({ applicativeScanId: 2 });
   */
  applicativeScan(args: ApplicativeScanArguments, options?: CallOptions): Call<ApplicativeScan, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete an applicative scan.
   *
   * Deletes the scan and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/applicative_scans/{applicativeScanId}` (Python: `delete_applicative_scan`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted scan.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteApplicativeScan({ applicativeScanId: 2 });
   */
  deleteApplicativeScan(args: DeleteApplicativeScanArguments, options?: CallOptions): Call<ApplicativeScan, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change an applicative scan.
   *
   * Changes the given fields. A target that is neither an address nor a URL nor a known name is refused with 422.
   *
   * `PATCH /api/v3/assets/applicative_scans/{applicativeScanId}` (Python: `update_applicative_scan`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The scan after the change.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.updateApplicativeScan({ applicativeScanId: 2, target: "192.0.2.1", node_id: 1 });
   */
  updateApplicativeScan(args: UpdateApplicativeScanArguments, options?: CallOptions): Call<ApplicativeScan, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List operating systems.
   *
   * Returns the operating systems that the instance knows, in pages. Their keys are used in compliance rules.
   *
   * `GET /api/v3/os` (Python: `operating_systems`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the operating systems.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.operatingSystems({ page: 1 });
   */
  operatingSystems(args?: OperatingSystemsArguments, options?: CallOptions): PagedCall<Os, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List discoveries.
   *
   * Returns the searches for machines, in pages. No response has been seen.
   *
   * `GET /api/v3/assets/discoveries` (Python: `discoveries`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns One page of the discoveries.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.discoveries({ page: 1 });
   */
  discoveries(args?: DiscoveriesArguments, options?: CallOptions): PagedCall<Discovery, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Delete a discovery.
   *
   * Deletes the discovery. It is assumed to return the last state, as other deletions do. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
   *
   * `DELETE /api/v3/assets/discoveries/{discoveryId}` (Python: `delete_discovery`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted discovery.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteDiscovery({ discoveryId: 5 });
   */
  deleteDiscovery(args: DeleteDiscoveryArguments, options?: CallOptions): Call<Discovery, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Run a discovery again.
   *
   * Queues another run of the discovery.
   *
   * `PUT /api/v3/assets/discoveries/{discoveryId}/relaunch` (Python: `relaunch_discovery`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The run is queued.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @example await cyberwatch.relaunchDiscovery({ discoveryId: 5 });
   */
  relaunchDiscovery(args: RelaunchDiscoveryArguments, options?: CallOptions): Call<Discovery, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;
}
