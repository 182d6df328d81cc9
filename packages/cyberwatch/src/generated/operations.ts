// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { Call, CallOptions, Failures, NoArguments, OperationTable } from "@platform-clients/core";

import type { Criticality, CveAnnouncement, ErrorBody, Group, Ping, RemoteAccess, RemoteAccessType, Server, ServerCategory, ServerSummary } from "./types.ts";

/** Arguments of `server`. */
export interface ServerArguments {
  /** Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
}

/** Arguments of `deleteServer`. */
export interface DeleteServerArguments {
  /** Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
}

/** Arguments of `updateServer`. */
export interface UpdateServerArguments {
  /** Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route. */
  serverId: string;
  /** Names of all groups that the server is to have, with commas between; unknown ones are made, case does not count. Null keeps the present ones. */
  groups?: string | null | undefined;
  /** Names of all compliance groups that the server is to have, with commas between; whether unknown ones are made is unknown. Null keeps the present ones. */
  compliance_groups?: string | null | undefined;
  /** Kind of machine. Known from an example of the vendor only. */
  category?: ServerCategory | undefined;
  /** Text about the server. Known from an example of the vendor only. */
  description?: string | undefined;
  /** How much depends on the server. Known from an example of the vendor only. */
  criticality?: Criticality | undefined;
  /** Period in which updates may be deployed; whether by name or by identity is unknown. */
  deploying_period?: string | undefined;
  /** Policy that tells which updates are ignored; whether by name or by identity is unknown. */
  ignoring_policy?: string | undefined;
}

/** Arguments of `createRemoteAccess`. */
export type CreateRemoteAccessArguments = (
  | {
  /** SSH with a password. */
  type: "CbwRam::RemoteAccess::Ssh::WithPassword";
  /** Host name or address of the machine; not empty, and not that of another remote access. */
  address: string;
  /** Port on the machine, usually 22. */
  port: number;
  /** Name with which to log in. */
  login: string;
  /** Password with which to log in; empty when a key is given. */
  password?: string | undefined;
  /** Text of the private key with its line breaks; empty when a password is given. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine; the default node when it is not known to the instance. */
  node?: string | undefined;
}
  | {
  /** SSH with a key. */
  type: "CbwRam::RemoteAccess::Ssh::WithKey";
  /** Host name or address of the machine; not empty, and not that of another remote access. */
  address: string;
  /** Port on the machine, usually 22. */
  port: number;
  /** Name with which to log in. */
  login: string;
  /** Nothing but the empty string, which the Python client sends here. */
  password?: "" | undefined;
  /** Text of the private key with its line breaks. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine; the default node when it is not known to the instance. */
  node?: string | undefined;
}
  | {
  /** Windows Remote Management with negotiated authentication. */
  type: "CbwRam::RemoteAccess::WinRm::WithNegotiate";
  /** Host name or address of the machine; not empty, and not that of another remote access. */
  address: string;
  /** Port on the machine, usually 5985. */
  port: number;
  /** Name with which to log in. */
  login: string;
  /** Password with which to log in. */
  password?: string | undefined;
  /** Nothing but the empty string, which the Python client sends here. */
  key?: "" | undefined;
  /** Name of the node from which to reach the machine; the default node when it is not known to the instance. */
  node?: string | undefined;
}
  | {
  /** SNMP. */
  type: "CbwRam::RemoteAccess::Snmp";
  /** Host name or address of the machine; not empty, and not that of another remote access. */
  address: string;
  /** Port on the machine, usually 161. */
  port: number;
  /** Name with which to log in. */
  login: string;
  /** Password for authentication, as version 3 has it. */
  password?: string | undefined;
  /** Password for encryption, as version 3 has it. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine; the default node when it is not known to the instance. */
  node?: string | undefined;
}
);

/** Arguments of `remoteAccess`. */
export interface RemoteAccessArguments {
  /** Identity of the remote access, a whole number. One that does not exist gives 404. */
  remoteAccessId: number;
}

/** Arguments of `deleteRemoteAccess`. */
export interface DeleteRemoteAccessArguments {
  /** Identity of the remote access, a whole number. One that does not exist gives 404. */
  remoteAccessId: number;
}

/** Arguments of `updateRemoteAccess`. */
export interface UpdateRemoteAccessArguments {
  /** Identity of the remote access, a whole number. One that does not exist gives 404. */
  remoteAccessId: number;
  /** Protocol and kind of credentials; an empty one is refused. */
  type?: RemoteAccessType | undefined;
  /** Host name or address of the machine; not that of another remote access. */
  address?: string | undefined;
  /** Port on the machine. */
  port?: number | undefined;
  /** Name with which to log in. */
  login?: string | undefined;
  /** Password with which to log in; empty when a key is given. */
  password?: string | undefined;
  /** Text of the private key with its line breaks; empty when a password is given. */
  key?: string | undefined;
  /** Name of the node from which to reach the machine. */
  node?: string | undefined;
}

/** Arguments of `testDeployRemoteAccess`. */
export interface TestDeployRemoteAccessArguments {
  /** Identity of the remote access, a whole number. One that does not exist gives 404. */
  remoteAccessId: number;
}

/** Arguments of `cveAnnouncement`. */
export interface CveAnnouncementArguments {
  /** Code of the vulnerability, as published. */
  cveCode: string;
}

/** The operations of Cyberwatch, one method each. */
export interface CyberwatchOperations {
  /**
   * Check that the instance answers and accepts the credentials.
   *
   * Answers 200 when the signature is good. Nothing else is checked, and nothing changes on the server. The Python client takes 200
   * alone for a success and does not look at the body.
   *
   * `GET /api/v2/ping` (Python: `ping`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The credentials are good.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   */
  ping(args?: NoArguments, options?: CallOptions): Call<Ping, Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * List all servers.
   *
   * Gives every server that the credentials may see, in one array. The items are summaries: packages, updates, groups and vulnerabilities
   * come with `server`, one call for each.
   *
   * `GET /api/v2/servers` (Python: `servers`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All servers, as summaries.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   */
  servers(args?: NoArguments, options?: CallOptions): Call<ServerSummary[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Read one server in full.
   *
   * Gives one server with its packages, groups, vulnerabilities, security announcements and updates. The lists can be long: a server
   * with 1,697 packages has been seen. The vulnerabilities come without level and without the servers that have them; for those, ask
   * `cveAnnouncement`.
   *
   * `GET /api/v2/servers/{serverId}` (Python: `server`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The server; one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No server has this identity. The message does not repeat it. Seen on reading and deleting; for changes it is assumed.
   */
  server(args: ServerArguments, options?: CallOptions): Call<Server, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a server.
   *
   * Removes the server from the instance and answers with its summary, as it was.
   *
   * Sent twice, it leaves the instance as once, but the second answer is 404: after a lost answer, a repeated call can report a server as
   * missing that the first one deleted.
   *
   * `DELETE /api/v2/servers/{serverId}` (Python: `delete_server`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The deleted server, as a summary. There is no 204.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No server has this identity. The message does not repeat it. Seen on reading and deleting; for changes it is assumed.
   */
  deleteServer(args: DeleteServerArguments, options?: CallOptions): Call<ServerSummary, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a server's groups, category and other properties.
   *
   * Changes the fields that are given and answers with the whole server.
   *
   * Groups are written as one string of names with commas between, and replace those that the server had. Names are matched without
   * regard to case, and a group that does not exist is made: a typing error leaves a stray group behind. Null keeps the groups as they
   * are, whatever it looks like; an empty string is the likely way to take a server out of all groups, but was only seen on servers
   * that had none.
   *
   * Only changes of `groups` and `compliance_groups` have been seen on a real server. The other fields come from an example of the vendor.
   *
   * `PATCH /api/v2/servers/{serverId}` (Python: `update_server`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The whole server after the change.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No server has this identity. The message does not repeat it. Seen on reading and deleting; for changes it is assumed.
   * @throws {UnprocessableEntityError} 422: The change is refused. Not seen; assumed from what remote accesses do.
   */
  updateServer(args: UpdateServerArguments, options?: CallOptions): Call<Server, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * List all remote accesses.
   *
   * Gives every remote access in one array. Login, password and key never come back.
   *
   * `GET /api/v2/remote_accesses` (Python: `remote_accesses`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All remote accesses.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   */
  remoteAccesses(args?: NoArguments, options?: CallOptions): Call<RemoteAccess[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;

  /**
   * Add a remote access.
   *
   * Adds a way to reach a machine, and queues a test of it: `is_valid` is null in the answer and tells the outcome later, in
   * `remoteAccess`. Servers of April 2019 made the watched server at once; since October 2019 `server` is null until the machine answered.
   *
   * The address has to be new: a second access to the same address is refused with 422. So a repeated call after a lost answer reports the
   * address as taken although the first call worked. A node name that the instance does not know is accepted and replaced by the
   * default node, without an error.
   *
   * The Python client always sends all seven fields, with an empty string for what does not apply; whether the server minds their absence
   * has not been seen.
   *
   * `POST /api/v2/remote_accesses` (Python: `create_remote_access`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new remote access; its test is queued.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {UnprocessableEntityError} 422: The remote access is refused. Several reasons stand in one sentence, with commas between.
   */
  createRemoteAccess(args: CreateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 422: ErrorBody }>>;

  /**
   * Read one remote access.
   *
   * Gives one remote access, without its credentials. This is also how the outcome of a connection test is learnt: `is_valid` stays null
   * until the test is finished.
   *
   * `GET /api/v2/remote_accesses/{remoteAccessId}` (Python: `remote_access`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The remote access; one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No remote access has this identity.
   */
  remoteAccess(args: RemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Delete a remote access.
   *
   * Removes the remote access and answers with it, as it was.
   *
   * Sent twice, it leaves the instance as once, but the second answer is 404: after a lost answer, a repeated call can report a remote
   * access as missing that the first one deleted.
   *
   * `DELETE /api/v2/remote_accesses/{remoteAccessId}` (Python: `delete_remote_access`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The deleted remote access. There is no 204.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No remote access has this identity.
   */
  deleteRemoteAccess(args: DeleteRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Change a remote access.
   *
   * Changes a remote access and queues a new test of it: `is_valid` is null in the answer.
   *
   * Only requests with all seven fields have been seen; whether the server takes fewer is unknown, so send them all, credentials
   * included. An empty `type` is refused, and so is the address of another remote access.
   *
   * `PATCH /api/v2/remote_accesses/{remoteAccessId}` (Python: `update_remote_access`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The remote access after the change.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No remote access has this identity.
   * @throws {UnprocessableEntityError} 422: The change is refused. Several reasons stand in one sentence, with commas between.
   */
  updateRemoteAccess(args: UpdateRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 422: ErrorBody }>>;

  /**
   * Test a remote access again.
   *
   * Queues a connection test and answers at once, with `is_valid` set to null. The outcome is read later with `remoteAccess`. The usual
   * candidates are those whose `is_valid` is false; null means that a test is still to come.
   *
   * There is no body, and so no `Content-Type` either. Each call asks for a new test; whether one that is made while a test is waiting
   * queues another is unknown.
   *
   * `POST /api/v2/remote_accesses/{remoteAccessId}/test_deploy` (Python: `test_deploy_remote_access`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The remote access, its test queued. The status is neither 201 nor 202.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No remote access has this identity.
   */
  testDeployRemoteAccess(args: TestDeployRemoteAccessArguments, options?: CallOptions): Call<RemoteAccess, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * Read one vulnerability and the servers that have it.
   *
   * Gives what is known of a vulnerability, with its scores and the servers that it affects.
   *
   * The servers are flat: the fields of a server with `active`, `ignored`, `comment` and `fixed_at` beside them. The nested form in the
   * Python client's documentation is made by that client. Only vulnerabilities without any server have been seen, so the shape of the
   * items follows from that client's code.
   *
   * `GET /api/v2/cve_announcements/{cveCode}` (Python: `cve_announcement`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The vulnerability; one object, although the Python client's documentation shows a list.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   * @throws {NotFoundError} 404: No vulnerability has this code. The message does not repeat it.
   */
  cveAnnouncement(args: CveAnnouncementArguments, options?: CallOptions): Call<CveAnnouncement, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody }>>;

  /**
   * List all groups.
   *
   * Gives every group in one array. No call of its own for making one is known: `updateServer` makes the groups that it names.
   *
   * `GET /api/v2/groups` (Python: `groups`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All groups.
   * @throws {AuthenticationError} 401: The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this.
   * @throws {PermissionDeniedError} 403: The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others.
   */
  groups(args?: NoArguments, options?: CallOptions): Call<Group[], Failures<{ 401: ErrorBody; 403: ErrorBody }>>;
}

/** Where each argument goes and what each reply holds; read by the runtime. */
export const cyberwatchOperations: OperationTable = {
  platform: "cyberwatch",
  rows: {
    ping: "GET /api/v2/ping",
    servers: "GET /api/v2/servers",
    server: "GET /api/v2/servers/{serverId}",
    deleteServer: "DELETE /api/v2/servers/{serverId} ~",
    updateServer: "PATCH /api/v2/servers/{serverId} ~ +groups +compliance_groups +category +description +criticality +deploying_period +ignoring_policy",
    remoteAccesses: "GET /api/v2/remote_accesses",
    createRemoteAccess: "POST /api/v2/remote_accesses +type! +address! +port! +login! +password +key +node $password $key",
    remoteAccess: "GET /api/v2/remote_accesses/{remoteAccessId}",
    deleteRemoteAccess: "DELETE /api/v2/remote_accesses/{remoteAccessId} ~",
    updateRemoteAccess: "PATCH /api/v2/remote_accesses/{remoteAccessId} ~ +type +address +port +login +password +key +node $password $key",
    testDeployRemoteAccess: "POST /api/v2/remote_accesses/{remoteAccessId}/test_deploy",
    cveAnnouncement: "GET /api/v2/cve_announcements/{cveCode}",
    groups: "GET /api/v2/groups",
  },
};
