// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
} from "@platform-clients/core";
import type {
  AirgappedScript,
  AirgappedScriptSummary,
  ComplianceScript,
  Criticality,
  CveAnnouncement,
  ErrorBody,
  Group,
  RemoteAccess,
  RemoteAccessType,
  Server,
  ServerCategory,
  ServerSummary,
  UploadedResults,
  User,
} from "./models.ts";

/** Arguments of `server`. */
export interface ServerArguments {
  /** ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
}

/** Arguments of `deleteServer`. */
export interface DeleteServerArguments {
  /** ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
}

/** Arguments of `updateServer`. */
export interface UpdateServerArguments {
  /** ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
  /** Names of all groups of the server, separated by commas. Unknown groups are created. Names are case-insensitive. Null keeps the current groups. */
  groups?: string | null | undefined;
  /** Names of all compliance groups of the server, separated by commas. Whether unknown ones are created is unknown. Null keeps the current ones. */
  compliance_groups?: string | null | undefined;
  /** Kind of machine. Known from an example of the vendor only. */
  category?: ServerCategory | undefined;
  /** Description of the server. Known from an example of the vendor only. */
  description?: string | undefined;
  /** Criticality of the server. Known from an example of the vendor only. */
  criticality?: Criticality | undefined;
  /** Period in which updates can be deployed. Whether by name or by ID is unknown. */
  deploying_period?: string | undefined;
  /** Policy that defines which updates are ignored. Whether by name or by ID is unknown. */
  ignoring_policy?: string | undefined;
}

/** Arguments of `createRemoteAccess`. */
export type CreateRemoteAccessArguments = (
  | {
  /** SSH with a password. */
  type: "CbwRam::RemoteAccess::Ssh::WithPassword";
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine, usually 22, as a number or as digits. Responses contain a number. */
  port: number | string;
  /** Login name. */
  login: string;
  /** Login password. Empty if a key is given. */
  password?: string | undefined;
  /** Private key as text, including its line breaks. Empty if a password is given. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine. If the instance does not know it, it uses the default node. */
  node?: string | undefined;
  /** Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
  server_groups?: string | undefined;
}
  | {
  /** SSH with a key. */
  type: "CbwRam::RemoteAccess::Ssh::WithKey";
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine, usually 22, as a number or as digits. Responses contain a number. */
  port: number | string;
  /** Login name. */
  login: string;
  /** Always an empty string; the Python client sends it. */
  password?: "" | undefined;
  /** Private key as text, including its line breaks. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine. If the instance does not know it, it uses the default node. */
  node?: string | undefined;
  /** Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
  server_groups?: string | undefined;
}
  | {
  /** Windows Remote Management with negotiated authentication. */
  type: "CbwRam::RemoteAccess::WinRm::WithNegotiate";
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine, usually 5985, as a number or as digits. Responses contain a number. */
  port: number | string;
  /** Login name. */
  login: string;
  /** Login password. */
  password?: string | undefined;
  /** Always an empty string; the Python client sends it. */
  key?: "" | undefined;
  /** Name of the node from which to reach the machine. If the instance does not know it, it uses the default node. */
  node?: string | undefined;
  /** Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
  server_groups?: string | undefined;
}
  | {
  /** SNMP. */
  type: "CbwRam::RemoteAccess::Snmp";
  /** Host name or address of the machine. Must not be empty or in use by another remote access. */
  address: string;
  /** Port on the machine, usually 161, as a number or as digits. Responses contain a number. */
  port: number | string;
  /** Login name. */
  login: string;
  /** Password for authentication, as in version 3. */
  password?: string | undefined;
  /** Password for encryption, as in version 3. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine. If the instance does not know it, it uses the default node. */
  node?: string | undefined;
  /** Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
  server_groups?: string | undefined;
}
);

/** Arguments of `remoteAccess`. */
export interface RemoteAccessArguments {
  /** ID of the remote access, an integer. An ID that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `deleteRemoteAccess`. */
export interface DeleteRemoteAccessArguments {
  /** ID of the remote access, an integer. An ID that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `updateRemoteAccess`. */
export interface UpdateRemoteAccessArguments {
  /** ID of the remote access, an integer. An ID that does not exist returns 404. */
  remoteAccessId: number;
  /** Protocol and kind of credentials. An empty one is rejected. */
  type?: RemoteAccessType | undefined;
  /** Host name or address of the machine. Must not be in use by another remote access. */
  address?: string | undefined;
  /** Port on the machine, as a number or as digits. Responses contain a number. */
  port?: number | string | undefined;
  /** Login name. */
  login?: string | undefined;
  /** Login password. Empty if a key is given. */
  password?: string | undefined;
  /** Private key as text, including its line breaks. Empty if a password is given. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine. */
  node?: string | undefined;
}

/** Arguments of `testDeployRemoteAccess`. */
export interface TestDeployRemoteAccessArguments {
  /** ID of the remote access, an integer. An ID that does not exist returns 404. */
  remoteAccessId: number;
}

/** Arguments of `cveAnnouncement`. */
export interface CveAnnouncementArguments {
  /** Code of the vulnerability, as published. */
  cveCode: string;
}

/** Arguments of `uploadAirgappedResults`. */
export interface UploadAirgappedResultsArguments {
  /** The whole output as text. */
  output: string;
}

/** Arguments of `fetchAirgappedScript`. */
export interface FetchAirgappedScriptArguments {
  /** ID of the script. */
  scriptId: number;
  /** The vendor's command-line tool sends 1. The meaning is not documented. */
  pristine?: string | undefined;
}

/** Arguments of `fetchComplianceAirgappedScripts`. */
export interface FetchComplianceAirgappedScriptsArguments {
  /** Key of the operating system, e.g. `ubuntu_2004_64`. */
  os: string;
  /** Names of the groups of rules. */
  repositories: string[];
}

/** Arguments of `uploadComplianceAirgappedResults`. */
export interface UploadComplianceAirgappedResultsArguments {
  /** The whole output as text. */
  output: string;
}

/** The operations of Cyberwatch, one method each. */
export interface CyberwatchOperations {
  /**
   * Check that the instance responds and accepts the credentials.
   *
   * Returns 200 if the signature is valid. Nothing else is checked, and nothing changes on the server. The result is true for
   * 200 and false for 401 and 403; any other failure is an error. The Python client treats only 200 as a success and does not
   * read the body.
   *
   * `GET /api/v2/ping` (Python: `ping`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns `true` (200): The credentials are valid. `false` (401): The credentials are missing, or the signature does not match. Seen on `ping` only; the other operations are assumed to respond in the same way. The response to an excessive clock difference is unknown, most likely this one. `false` (403): The key lacks the required permission. The vendor's help documents this status; its body has not been seen and is assumed to be like the others.
   * @example await cyberwatch.ping();
   */
  ping(args?: NoArguments, options?: CallOptions): Call<boolean, Failures<{  }>>;

  /**
   * List all servers.
   *
   * Returns every server that is visible to the credentials, in one array. The items are summaries: packages, updates, groups
   * and vulnerabilities are returned by `server`, one call per server.
   *
   * `GET /api/v2/servers` (Python: `servers`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All servers, as summaries.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.servers();
   */
  servers(args?: NoArguments, options?: CallOptions): Call<ServerSummary[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read the full data of one server.
   *
   * Returns one server with its packages, groups, vulnerabilities, security announcements and updates. The arrays can be long: a
   * server with 1,697 packages has been seen. The vulnerabilities do not include the level or the affected servers; use
   * `cveAnnouncement` for those.
   *
   * `GET /api/v2/servers/{serverId}` (Python: `server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The server: one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.server({ serverId: "25b4c2428fde60c311fb095e2083b33f" });
   */
  server(args: ServerArguments, options?: CallOptions): Call<Server, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a server.
   *
   * Deletes the server from the instance and returns its last summary.
   *
   * A repeated request has no further effect on the instance, but its response is 404. After a lost response, a repeated call
   * can therefore report a server as missing that the first call deleted.
   *
   * `DELETE /api/v2/servers/{serverId}` (Python: `delete_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted server, as a summary. There is no 204.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteServer({ serverId: "25b4c2428fde60c311fb095e2083b33f" });
   */
  deleteServer(args: DeleteServerArguments, options?: CallOptions): Call<ServerSummary, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a server's groups, category and other properties.
   *
   * Changes the given fields and returns the whole server.
   *
   * Groups are one string of names separated by commas, and replace the groups that the server had. Name matching is
   * case-insensitive, and a group that does not exist is created: a typing error therefore creates an unwanted group. Despite
   * its appearance, null keeps the groups unchanged. An empty string is the likely way to remove a server from all groups, but
   * was only seen on servers that had none.
   *
   * Only changes of `groups` and `compliance_groups` have been seen on a real server. The other fields come from an example of
   * the vendor.
   *
   * `PATCH /api/v2/servers/{serverId}` (Python: `update_server`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The whole server after the change.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422: The change is rejected.
   * @example
   * await cyberwatch.updateServer({
   *   serverId: "25b4c2428fde60c311fb095e2083b33f",
   *   groups: "production, Web",
   *   compliance_groups: "anssi",
   *   category: "server",
   *   description: "production machine",
   *   criticality: "criticality_low",
   *   deploying_period: "nights",
   *   ignoring_policy: "legacy tools",
   * });
   */
  updateServer(args: UpdateServerArguments, options?: CallOptions): Call<Server, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List all remote accesses.
   *
   * Returns every remote access in one array. Login, password and key are never returned.
   *
   * `GET /api/v2/remote_accesses` (Python: `remote_accesses`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All remote accesses.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.remoteAccesses();
   */
  remoteAccesses(args?: NoArguments, options?: CallOptions): Call<RemoteAccess[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a remote access.
   *
   * Adds a way to reach a machine and queues a test of it: `is_valid` is null in the response; `remoteAccess` returns the
   * outcome later. Servers of April 2019 created the monitored server immediately; since October 2019 `server` is null until the
   * machine has responded.
   *
   * The address must be new: a second access to the same address is rejected with 422. A repeated call after a lost response
   * therefore reports the address as in use, although the first call succeeded. A node name that the instance does not know is
   * accepted and replaced by the default node, without an error.
   *
   * The Python client always sends all fields, with an empty string for fields that do not apply: seven, and since October 2019
   * also `server_groups`. Whether the server requires them has not been seen.
   *
   * `POST /api/v2/remote_accesses` (Python: `create_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new remote access. Its test is queued.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The remote access is rejected.
   * @example
   * await cyberwatch.createRemoteAccess({
   *   type: "CbwRam::RemoteAccess::Ssh::WithPassword",
   *   address: "db-01.example.com",
   *   port: 22,
   *   login: "scanner",
   *   password: "example-password",
   *   key: "",
   *   node: "master",
   *   server_groups: "test, production",
   * });
   */
  createRemoteAccess(args: CreateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one remote access.
   *
   * Returns one remote access, without its credentials. Use this operation to read the outcome of a connection test: `is_valid`
   * remains null until the test is finished.
   *
   * `GET /api/v2/remote_accesses/{remoteAccessId}` (Python: `remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The remote access: one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.remoteAccess({ remoteAccessId: 4 });
   */
  remoteAccess(args: RemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a remote access.
   *
   * Deletes the remote access and returns its last state.
   *
   * A repeated request has no further effect on the instance, but its response is 404. After a lost response, a repeated call
   * can therefore report a remote access as missing that the first call deleted.
   *
   * `DELETE /api/v2/remote_accesses/{remoteAccessId}` (Python: `delete_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The deleted remote access. There is no 204.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.deleteRemoteAccess({ remoteAccessId: 4 });
   */
  deleteRemoteAccess(args: DeleteRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a remote access.
   *
   * Changes a remote access and queues a new test of it: `is_valid` is null in the response.
   *
   * Only requests with all seven fields have been seen. Whether the server accepts fewer is unknown, so send them all, including
   * the credentials. An empty `type` and the address of another remote access are rejected.
   *
   * `PATCH /api/v2/remote_accesses/{remoteAccessId}` (Python: `update_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The remote access after the change.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422: The change is rejected.
   * @example
   * await cyberwatch.updateRemoteAccess({
   *   remoteAccessId: 4,
   *   type: "CbwRam::RemoteAccess::Ssh::WithPassword",
   *   address: "db-01.example.com",
   *   port: 2222,
   *   login: "scanner",
   *   password: "example-password",
   *   key: "",
   *   node: "master",
   * });
   */
  updateRemoteAccess(args: UpdateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Test a remote access again.
   *
   * Queues a connection test and returns immediately, with `is_valid` set to null. Read the outcome later with `remoteAccess`.
   * The usual candidates are remote accesses whose `is_valid` is false; null means that a test is still pending.
   *
   * There is no body, and therefore no `Content-Type`. Each call requests a new test. Whether a call queues another test while
   * one is pending is unknown.
   *
   * `POST /api/v2/remote_accesses/{remoteAccessId}/test_deploy` (Python: `test_deploy_remote_access`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The remote access with its test queued. The status is neither 201 nor 202.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @example await cyberwatch.testDeployRemoteAccess({ remoteAccessId: 4 });
   */
  testDeployRemoteAccess(args: TestDeployRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Read one vulnerability and the servers that have it.
   *
   * Returns the data of a vulnerability, with its scores and the servers that it affects.
   *
   * The servers are flat objects: `active`, `ignored`, `comment` and `fixed_at` are on the same level as the fields of the
   * server. The Python client creates the nested form in its documentation. Only vulnerabilities without affected servers have
   * been seen, so the shape of the items is derived from that client's code.
   *
   * `GET /api/v2/cve_announcements/{cveCode}` (Python: `cve_announcement`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The vulnerability: one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No vulnerability has this code.
   * @example await cyberwatch.cveAnnouncement({ cveCode: "CVE-2019-3842" });
   */
  cveAnnouncement(args: CveAnnouncementArguments, options?: CallOptions): Call<CveAnnouncement, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List all groups.
   *
   * Returns every group in one array. No separate call to create a group is known: `updateServer` creates the groups that it
   * names.
   *
   * `GET /api/v2/groups` (Python: `groups`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All groups.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.groups();
   */
  groups(args?: NoArguments, options?: CallOptions): Call<Group[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List all users.
   *
   * Returns every user of the instance in one array, with the groups that each may see. Known since 2019-10-03.
   *
   * `GET /api/v2/users` (Python: `users`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All users.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.users();
   */
  users(args?: NoArguments, options?: CallOptions): Call<User[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List the scripts for machines without a network.
   *
   * Returns the scripts that collect information on machines that cannot reach the instance. Read each of them with
   * `fetchAirgappedScript`, run it on the machine, and upload what it prints with `uploadAirgappedResults`. Servers of version 3
   * still have this path.
   *
   * `GET /api/v2/cbw_scans/scripts` (Python: `fetch_airgapped_scripts`, `fetch_importer_scripts`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The scripts. Only their IDs are known to be included.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.fetchAirgappedScripts();
   */
  fetchAirgappedScripts(args?: NoArguments, options?: CallOptions): Call<AirgappedScriptSummary[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Upload what a script printed.
   *
   * Sends what a script printed on a machine. The instance creates the server, or updates it. Whether a repeated upload has a
   * further effect is unknown. Servers before 2020 returned 204 without a body.
   *
   * `POST /api/v2/cbw_scans/scripts` (Python: `upload_airgapped_results`, `upload_importer_results`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The results are accepted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The results are rejected.
   * @example await cyberwatch.uploadAirgappedResults({ output: "IDENTIFIER:win-01\n" });
   */
  uploadAirgappedResults(args: UploadAirgappedResultsArguments, options?: CallOptions): Call<UploadedResults | undefined, Failures<{ 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one script for machines without a network.
   *
   * Returns the text of a script. The second part of its `type` is the operating system, e.g. `Windows`. Some scripts come with a
   * file, whose URL is in `attachment`; the recorded response has it as `attachement`, with null.
   *
   * `GET /api/v2/cbw_scans/scripts/{scriptId}` (Python: `fetch_airgapped_script`, `fetch_importer_script`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The script.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No script has this ID.
   * @example await cyberwatch.fetchAirgappedScript({ scriptId: 1 });
   */
  fetchAirgappedScript(args: FetchAirgappedScriptArguments, options?: CallOptions): Call<AirgappedScript, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Build the compliance script for machines without a network.
   *
   * Returns one script that checks the rules of the given groups of rules on one kind of operating system. Run it on the machine,
   * and upload what it prints with `uploadComplianceAirgappedResults`. The Python client sends the arguments in a JSON body of the
   * GET request; here they are in the query. The body is what is known to work, the query is inferred from other lists.
   *
   * `GET /api/v2/compliances/scripts` (Python: `fetch_compliance_airgapped_scripts`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The script.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @example await cyberwatch.fetchComplianceAirgappedScripts({ os: "ubuntu_2004_64", repositories: ["CIS_Benchmark"] });
   */
  fetchComplianceAirgappedScripts(args: FetchComplianceAirgappedScriptsArguments, options?: CallOptions): Call<ComplianceScript, Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Upload what a compliance script printed.
   *
   * Sends what a compliance script printed on a machine. Whether a repeated upload has a further effect is unknown.
   *
   * `POST /api/v2/compliances/scripts` (Python: `upload_compliance_airgapped_results`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The results are accepted.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {UnprocessableEntityError} 422: The results are rejected.
   * @example await cyberwatch.uploadComplianceAirgappedResults({ output: "SBP-LIN-01-001:enabled\n" });
   */
  uploadComplianceAirgappedResults(args: UploadComplianceAirgappedResultsArguments, options?: CallOptions): Call<void, Failures<{ 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;
}
