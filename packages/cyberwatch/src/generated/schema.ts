// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { Uuid } from "@platform-clients/core";

export interface paths {
    "/api/v2/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the instance responds and accepts the credentials
         * @description Returns 200 if the signature is valid. Nothing else is checked, and nothing changes on the server. The result is true for
         *     200 and false for 401 and 403; any other failure is an error. The Python client treats only 200 as a success and does not
         *     read the body.
         */
        get: operations["ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all servers
         * @description Returns every server that is visible to the credentials, in one array. The items are summaries: packages, updates, groups
         *     and vulnerabilities are returned by `server`, one call per server.
         */
        get: operations["servers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/servers/{serverId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Read the full data of one server
         * @description Returns one server with its packages, groups, vulnerabilities, security announcements and updates. The arrays can be long: a
         *     server with 1,697 packages has been seen. The vulnerabilities do not include the level or the affected servers; use
         *     `cveAnnouncement` for those.
         */
        get: operations["server"];
        put?: never;
        post?: never;
        /**
         * Delete a server
         * @description Deletes the server from the instance and returns its last summary.
         *
         *     A repeated request has no further effect on the instance, but its response is 404. After a lost response, a repeated call
         *     can therefore report a server as missing that the first call deleted.
         */
        delete: operations["deleteServer"];
        options?: never;
        head?: never;
        /**
         * Change a server's groups, category and other properties
         * @description Changes the given fields and returns the whole server.
         *
         *     Groups are one string of names separated by commas, and replace the groups that the server had. Name matching is
         *     case-insensitive, and a group that does not exist is created: a typing error therefore creates an unwanted group. Despite
         *     its appearance, null keeps the groups unchanged. An empty string is the likely way to remove a server from all groups, but
         *     was only seen on servers that had none.
         *
         *     Only changes of `groups` and `compliance_groups` have been seen on a real server. The other fields come from an example of
         *     the vendor.
         */
        patch: operations["updateServer"];
        trace?: never;
    };
    "/api/v2/remote_accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all remote accesses
         * @description Returns every remote access in one array. Login, password and key are never returned.
         */
        get: operations["remoteAccesses"];
        put?: never;
        /**
         * Add a remote access
         * @description Adds a way to reach a machine and queues a test of it: `is_valid` is null in the response; `remoteAccess` returns the
         *     outcome later. Servers of April 2019 created the monitored server immediately; since October 2019 `server` is null until the
         *     machine has responded.
         *
         *     The address must be new: a second access to the same address is rejected with 422. A repeated call after a lost response
         *     therefore reports the address as in use, although the first call succeeded. A node name that the instance does not know is
         *     accepted and replaced by the default node, without an error.
         *
         *     The Python client always sends all fields, with an empty string for fields that do not apply: seven, and since October 2019
         *     also `server_groups`. Whether the server requires them has not been seen.
         */
        post: operations["createRemoteAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/remote_accesses/{remoteAccessId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /**
         * Read one remote access
         * @description Returns one remote access, without its credentials. Use this operation to read the outcome of a connection test: `is_valid`
         *     remains null until the test is finished.
         */
        get: operations["remoteAccess"];
        put?: never;
        post?: never;
        /**
         * Delete a remote access
         * @description Deletes the remote access and returns its last state.
         *
         *     A repeated request has no further effect on the instance, but its response is 404. After a lost response, a repeated call
         *     can therefore report a remote access as missing that the first call deleted.
         */
        delete: operations["deleteRemoteAccess"];
        options?: never;
        head?: never;
        /**
         * Change a remote access
         * @description Changes a remote access and queues a new test of it: `is_valid` is null in the response.
         *
         *     Only requests with all seven fields have been seen. Whether the server accepts fewer is unknown, so send them all, including
         *     the credentials. An empty `type` and the address of another remote access are rejected.
         */
        patch: operations["updateRemoteAccess"];
        trace?: never;
    };
    "/api/v2/remote_accesses/{remoteAccessId}/test_deploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a remote access again
         * @description Queues a connection test and returns immediately, with `is_valid` set to null. Read the outcome later with `remoteAccess`.
         *     The usual candidates are remote accesses whose `is_valid` is false; null means that a test is still pending.
         *
         *     There is no body, and therefore no `Content-Type`. Each call requests a new test. Whether a call queues another test while
         *     one is pending is unknown.
         */
        post: operations["testDeployRemoteAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/cve_announcements/{cveCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one vulnerability and the servers that have it
         * @description Returns the data of a vulnerability, with its scores and the servers that it affects.
         *
         *     The servers are flat objects: `active`, `ignored`, `comment` and `fixed_at` are on the same level as the fields of the
         *     server. The Python client creates the nested form in its documentation. Only vulnerabilities without affected servers have
         *     been seen, so the shape of the items is derived from that client's code.
         */
        get: operations["cveAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all groups
         * @description Returns every group in one array. No separate call to create a group is known: `updateServer` creates the groups that it
         *     names.
         */
        get: operations["groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Returns every user of the instance in one array, with the groups that each may see. Known since 2019-10-03.
         */
        get: operations["users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/cbw_scans/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scripts for machines without a network
         * @description Returns the scripts that collect information on machines that cannot reach the instance. Read each of them with
         *     `fetchAirgappedScript`, run it on the machine, and upload what it prints with `uploadAirgappedResults`. Servers of version 3
         *     still have this path.
         */
        get: operations["fetchAirgappedScripts"];
        put?: never;
        /**
         * Upload what a script printed
         * @description Sends what a script printed on a machine. The instance creates the server, or updates it. Whether a repeated upload has a
         *     further effect is unknown. Servers before 2020 returned 204 without a body.
         */
        post: operations["uploadAirgappedResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/cbw_scans/scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one script for machines without a network
         * @description Returns the text of a script. The second part of its `type` is the operating system, e.g. `Windows`. Some scripts come with a
         *     file, whose URL is in `attachment`; the recorded response has it as `attachement`, with null.
         */
        get: operations["fetchAirgappedScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/compliances/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Build the compliance script for machines without a network
         * @description Returns one script that checks the rules of the given groups of rules on one kind of operating system. Run it on the machine,
         *     and upload what it prints with `uploadComplianceAirgappedResults`. The Python client sends the arguments in a JSON body of the
         *     GET request; here they are in the query. The body is what is known to work, the query is inferred from other lists.
         */
        get: operations["fetchComplianceAirgappedScripts"];
        put?: never;
        /**
         * Upload what a compliance script printed
         * @description Sends what a compliance script printed on a machine. Whether a repeated upload has a further effect is unknown.
         */
        post: operations["uploadComplianceAirgappedResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Response to a ping. */
        Ping: {
            /**
             * Format: uuid
             * @description A UUID; what it identifies is unknown.
             * @example 7d9c1a52-3c0e-4f6b-9a45-0f2f6d3b8e11
             */
            uuid: Uuid;
        };
        /** @description A failure. */
        ErrorBody: {
            /** @description Details of the failure. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description Details of a failure: a sentence, not structured by field. */
        ErrorDetail: {
            /**
             * @description The HTTP status code, repeated.
             * @example 401
             */
            code: number;
            /**
             * @description The HTTP status as text, such as Not Found.
             * @example Unauthorized
             */
            status: string;
            /**
             * @description The error message, as an English sentence.
             * @example Authentication failed.
             */
            message: string;
        };
        /** @description The short form of a server, as contained in remote accesses. */
        ServerReference: {
            /**
             * @description ID of the server, 32 hexadecimal digits.
             * @example 25b4c2428fde60c311fb095e2083b33f
             */
            id: string;
            /**
             * @description Host name. Null if it is not known.
             * @example web-01
             */
            hostname: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication with the server. Null if there was none.
             * @example 2019-11-14T10:12:05.000+01:00
             */
            last_communication: string | null;
            /**
             * @description Whether the server must be rebooted. Null until it has been analysed.
             * @example true
             */
            reboot_required: boolean | null;
            /**
             * @description Version of the agent, such as 3.1. Null for a machine without an agent.
             * @example 3.1
             */
            agent_version: string | null;
            /**
             * @description Address of the server. For a new remote access, the address as entered, which can be a host name. Whether it can be null is unknown.
             * @example 192.0.2.10
             */
            remote_ip: string | null;
            /**
             * Format: date-time
             * @description When the server was last started. Null if it is not known.
             * @example 2019-11-02T06:30:41.000+01:00
             */
            boot_at: string | null;
            /** @description Criticality of the server. */
            criticality: components["schemas"]["Criticality"];
            /**
             * @description Number of available updates.
             * @example 1
             */
            updates_count: number;
            /**
             * @description Number of vulnerabilities that the server has.
             * @example 1
             */
            cve_announcements_count: number;
            /** @description Kind of machine. */
            category: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the server was added. Absent in responses before November 2019.
             * @example 2019-10-03T17:17:57.000+02:00
             */
            created_at?: string;
        };
        /** @description A server as returned by the list and delete operations. */
        ServerSummary: components["schemas"]["ServerReference"] & {
            /** @description Status of the server. An object, although the Python client's documentation describes it as a list. */
            status: components["schemas"]["ServerStatus"];
            /** @description Operating system. Null until the server has been analysed. */
            os: components["schemas"]["Os"] | null;
        };
        /** @description The full data of a server. */
        Server: components["schemas"]["ServerSummary"] & {
            /**
             * @description Description of the server. Null without one; absent in responses before November 2019.
             * @example production machine
             */
            description?: string | null;
            /** @description Applications. Only empty arrays have been seen; the shape of the items is taken from the Python client's model. */
            applications: components["schemas"]["Package"][];
            /** @description Installed packages. Arrays of more than 1,600 items occur. */
            packages: components["schemas"]["Package"][];
            /** @description Groups of the server. */
            groups: components["schemas"]["Group"][];
            /** @description Compliance groups of the server. Absent in the oldest responses. */
            compliance_groups?: components["schemas"]["Group"][];
            /** @description Vulnerabilities that the server has. */
            cve_announcements: components["schemas"]["ServerCve"][];
            /** @description Security announcements of software vendors that concern the server. */
            security_announcements: components["schemas"]["SecurityAnnouncement"][];
            /** @description Available updates. Absent in the oldest responses. */
            updates?: components["schemas"]["Update"][];
            /** @description When updates can be deployed. Null without one (according to the Python client); absent before November 2019. */
            deploying_period?: components["schemas"]["DeployingPeriod"] | null;
            /** @description Which updates are ignored. Null without one; absent before November 2019. Only null has been seen. */
            ignoring_policy?: components["schemas"]["IgnoringPolicy"] | null;
            /** @description Update status of the server. Absent before November 2019. */
            status_patching?: components["schemas"]["ServerStatus"];
        };
        /** @description Status of a server. */
        ServerStatus: {
            /** @description The status as text. */
            comment: components["schemas"]["StatusComment"];
        };
        /** @description Changes to a server. An omitted field does not change. */
        UpdateServerRequest: {
            /**
             * @description Names of all groups of the server, separated by commas. Unknown groups are created. Names are case-insensitive. Null keeps the current groups.
             * @example production, Web
             */
            groups?: string | null;
            /**
             * @description Names of all compliance groups of the server, separated by commas. Whether unknown ones are created is unknown. Null keeps the current ones.
             * @example anssi
             */
            compliance_groups?: string | null;
            /** @description Kind of machine. Known from an example of the vendor only. */
            category?: components["schemas"]["ServerCategory"];
            /**
             * @description Description of the server. Known from an example of the vendor only.
             * @example production machine
             */
            description?: string;
            /** @description Criticality of the server. Known from an example of the vendor only. */
            criticality?: components["schemas"]["Criticality"];
            /**
             * @description Period in which updates can be deployed. Whether by name or by ID is unknown.
             * @example nights
             */
            deploying_period?: string;
            /**
             * @description Policy that defines which updates are ignored. Whether by name or by ID is unknown.
             * @example legacy tools
             */
            ignoring_policy?: string;
        };
        /** @description A group of servers, or a compliance group. */
        Group: {
            /**
             * @description ID of the group.
             * @example 140
             */
            id: number;
            /**
             * @description Name of the group.
             * @example Production
             */
            name: string;
            /**
             * Format: date-time
             * @description When the group was created.
             * @example 2018-07-23T09:41:31.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the group was last changed.
             * @example 2018-07-23T09:41:31.000+02:00
             */
            updated_at: string;
            /** @description Description of the group. Absent in servers of April 2019. Only null has been seen. */
            description?: string | null;
            /**
             * @description Display colour of the group, a hash sign and six hexadecimal digits. Absent before October 2019.
             * @example #12AFCB
             */
            color?: string;
        };
        /** @description Period of the day in which updates can be deployed. */
        DeployingPeriod: {
            /**
             * @description Name of the period.
             * @example nights
             */
            name: string;
            /**
             * @description Whether updates of its servers are planned automatically.
             * @example false
             */
            autoplanning: boolean;
            /**
             * @description Whether reboots of its servers are planned automatically.
             * @example false
             */
            autoreboot: boolean;
            /**
             * @description Time of day at which the period begins, as HH:MM.
             * @example 00:00
             */
            start_time: string;
            /**
             * @description Time of day at which the period ends, as HH:MM.
             * @example 06:00
             */
            end_time: string;
            /**
             * Format: date-time
             * @description When the period begins next. Whether it can be null is unknown. Spelt with two r, unlike in the Python client's documentation.
             * @example 2019-11-15T00:00:00.000+01:00
             */
            next_occurrence: string | null;
        };
        /** @description An operating system. */
        Os: {
            /**
             * @description Key of the operating system within Cyberwatch, such as ubuntu_1804_64.
             * @example ubuntu_1804_64
             */
            key: string;
            /**
             * @description Name of the operating system.
             * @example Ubuntu 18.04
             */
            name: string;
            /**
             * @description Architecture, such as x86_64. Can be null.
             * @example x86_64
             */
            arch: string | null;
            /**
             * Format: date-time
             * @description When the vendor ends support. Can be null.
             * @example 2023-04-26T02:00:00.000+02:00
             */
            eol: string | null;
            /**
             * @description Short name of the operating system.
             * @example Ubuntu 18.04
             */
            short_name: string;
            /**
             * @description Class of the operating system within Cyberwatch, such as Os::Ubuntu or Os::Windows. Others exist.
             * @example Os::Ubuntu
             */
            type: string;
            /**
             * Format: date-time
             * @description When the entry was created. Only in responses of April 2019.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry was last changed. Only in responses of April 2019.
             */
            updated_at?: string;
            /** @description Hash of the entry, 64 hexadecimal digits. Only in responses of April 2019. */
            hash_index?: string;
        };
        /** @description Which updates are ignored. Known from the Python client and its documentation only. */
        IgnoringPolicy: {
            /**
             * @description Name of the policy.
             * @example legacy tools
             */
            name?: string;
            /** @description Packages whose updates are ignored. */
            ignoring_policy_items?: components["schemas"]["IgnoringPolicyItem"][];
        };
        /** @description Packages whose updates are ignored. Known from the Python client and its documentation only. */
        IgnoringPolicyItem: {
            /**
             * @description Keyword that selects the packages.
             * @example gpg-wks-server
             */
            keyword?: string;
            /**
             * @description Version of the packages. Whether it can be null is unknown.
             * @example 2.2.4-1ubuntu1.2
             */
            version?: string | null;
        };
        /** @description A package in one version. */
        Package: {
            /**
             * @description Hash of the package, 40 hexadecimal digits.
             * @example 0160e4a3d38518a2660ff61b89c1407df5a1c2e3
             */
            hash_index: string;
            /**
             * @description Name of the package.
             * @example systemd
             */
            product: string;
            /**
             * @description Class of the package within Cyberwatch, such as Packages::Deb. Others exist.
             * @example Packages::Deb
             */
            type: string;
            /** @description Vendor of the package. Null in every package seen. */
            vendor: string | null;
            /**
             * @description Version of the package. Whether it can be null is unknown.
             * @example 237-3ubuntu10.15
             */
            version: string | null;
        };
        /** @description A security announcement of a software vendor. */
        SecurityAnnouncement: {
            /**
             * @description Class of the announcement within Cyberwatch, such as SecurityAnnouncements::Ubuntu. Others exist.
             * @example SecurityAnnouncements::Ubuntu
             */
            type: string;
            /**
             * @description Code of the announcement.
             * @example USN-3938-1
             */
            sa_code: string;
            /**
             * Format: uri
             * @description URL of the published announcement. Whether it can be null is unknown.
             * @example https://usn.ubuntu.com/3938-1
             */
            link: string | null;
            /**
             * Format: date-time
             * @description When the entry was created in Cyberwatch.
             * @example 2019-04-08T02:00:00.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             * @example 2019-04-10T09:20:07.000+02:00
             */
            updated_at: string;
            /** @description Announced vulnerabilities, by code. Replaces the single `cve_code` of the Python client's documentation. */
            cve_announcements: components["schemas"]["CveReference"][];
        };
        /** @description An update of one package. */
        Update: {
            /**
             * @description Whether the update is ignored.
             * @example false
             */
            ignored: boolean;
            /**
             * @description Whether Cyberwatch can deploy the update.
             * @example true
             */
            patchable: boolean;
            /** @description Vulnerabilities that the update fixes, by code. */
            cve_announcements: components["schemas"]["CveReference"][];
            /** @description The currently installed package. Whether it can be null is unknown. */
            current: components["schemas"]["Package"] | null;
            /** @description The package after the update. Whether it can be null is unknown. */
            target: components["schemas"]["Package"] | null;
            /**
             * Format: date-time
             * @description When the entry was created in Cyberwatch.
             * @example 2019-10-03T17:20:07.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             * @example 2019-10-03T17:20:07.000+02:00
             */
            updated_at: string;
        };
        /**
         * @description Criticality of a server.
         * @example criticality_medium
         * @enum {string}
         */
        Criticality: ("criticality_low" | "criticality_medium" | "criticality_high" | (string & {}));
        /**
         * @description Kind of machine.
         * @example server
         * @enum {string}
         */
        ServerCategory: ("server" | "desktop" | "hypervisor" | "network_device" | "docker_image" | "network_target_or_website" | (string & {}));
        /**
         * @description Human-readable status of a server. Compare it case-insensitively.
         * @example Communication failure
         * @enum {string}
         */
        StatusComment: ("-" | "Compliant" | "Communication failure" | "Initialization" | "Up to date" | "Vulnerable" | (string & {}));
        /** @description A reference to a vulnerability: only its code. */
        CveReference: {
            /**
             * @description Code of the vulnerability.
             * @example CVE-2019-3842
             */
            cve_code: string;
        };
        /** @description A vulnerability within a server. Only those of April 2019 have been seen. Of the four score fields and the level, only `cve_score` has been seen here. */
        ServerCve: {
            /**
             * @description Code of the vulnerability.
             * @example CVE-2019-3842
             */
            cve_code: string;
            /** @description Description of the vulnerability. Can be null. */
            content: string | null;
            /**
             * Format: date-time
             * @description When the authorities published it. Can be null.
             * @example 2019-04-09T23:29:03.000+02:00
             */
            published: string | null;
            /**
             * Format: date-time
             * @description When the authorities last changed it. Can be null.
             * @example 2019-04-26T16:45:22.000+02:00
             */
            last_modified: string | null;
            /**
             * Format: date-time
             * @description When the entry was created in Cyberwatch.
             * @example 2019-04-08T22:17:34.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             * @example 2019-04-29T09:33:37.000+02:00
             */
            updated_at: string;
            /**
             * @description Score, 0 to 10, under its old name. Use it if `score` is absent.
             * @example 7
             */
            cve_score?: number | null;
            /** @description Score, 0 to 10, of CVSS 2 or 3, depending on the instance's settings. */
            score?: number | null;
            /** @description Score of CVSS 2, 0 to 10. */
            score_v2?: number | null;
            /** @description Score of CVSS 3, 0 to 10. */
            score_v3?: number | null;
            /** @description Severity of the vulnerability. */
            level?: components["schemas"]["CveLevel"];
        };
        /** @description The full data of a vulnerability. */
        CveAnnouncement: {
            /**
             * @description Code of the vulnerability.
             * @example CVE-2019-3842
             */
            cve_code: string;
            /** @description Description of the vulnerability. Can be null. */
            content: string | null;
            /**
             * Format: date-time
             * @description When the authorities published it. Can be null.
             * @example 2019-04-09T23:29:03.000+02:00
             */
            published: string | null;
            /**
             * Format: date-time
             * @description When the authorities last changed it. Can be null.
             * @example 2019-04-26T16:45:22.000+02:00
             */
            last_modified: string | null;
            /**
             * @description Severity of the vulnerability. Whether it can be null is unknown.
             * @example level_high
             */
            level: components["schemas"]["CveLevel"] | null;
            /**
             * @description Score, 0 to 10, of CVSS 2 or 3, depending on the instance's settings. Absent in responses of September 2019.
             * @example 7
             */
            score?: number | null;
            /**
             * @description Score of CVSS 2, 0 to 10. Can be null.
             * @example 4.4
             */
            score_v2: number | null;
            /**
             * @description Score of CVSS 3, 0 to 10. Can be null.
             * @example 7
             */
            score_v3: number | null;
            /**
             * @description Whether an exploit is known.
             * @example true
             */
            exploitable: boolean;
            /** @description Servers that have the vulnerability. Only empty arrays have been seen. */
            servers: components["schemas"]["CveAffectedServer"][];
            /**
             * Format: date-time
             * @description When the entry was created in Cyberwatch. Absent since November 2019.
             * @example 2017-03-17T03:00:00.000+01:00
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch. Absent since November 2019.
             * @example 2019-09-30T08:00:00.000+02:00
             */
            updated_at?: string;
            /** @description Components of the CVSS 2 score. Absent before November 2019. Whether it can be null is unknown. */
            cvss?: components["schemas"]["CvssV2"] | null;
            /** @description Components of the CVSS 3 score. Can be null; absent before November 2019. */
            cvss_v3?: components["schemas"]["CvssV3"] | null;
            /** @description Kind of weakness. Absent before November 2019. Whether it can be null is unknown. */
            cwe?: components["schemas"]["Cwe"] | null;
        };
        /** @description A server that has a vulnerability: four fields about the vulnerability on this server, in addition to fields of the server itself. Inferred from the Python client; which fields of the server are included is unknown. */
        CveAffectedServer: {
            /**
             * @description ID of the server, 32 hexadecimal digits.
             * @example 25b4c2428fde60c311fb095e2083b33f
             */
            id: string;
            /**
             * @description Whether the server currently has the vulnerability.
             * @example true
             */
            active: boolean;
            /**
             * @description Whether the vulnerability is ignored on this server.
             * @example false
             */
            ignored: boolean;
            /** @description Comment on the vulnerability on this server. Null without one. */
            comment: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was fixed on this server. Null if it was not.
             */
            fixed_at: string | null;
            /**
             * @description Host name. Null if it is not known.
             * @example web-01
             */
            hostname?: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication with the server. Null if there was none.
             */
            last_communication?: string | null;
            /** @description Whether the server must be rebooted. Null until it has been analysed. */
            reboot_required?: boolean | null;
            /** @description Version of the agent. Null for a machine without an agent. */
            agent_version?: string | null;
            /** @description Address of the server. Whether it can be null is unknown. */
            remote_ip?: string | null;
            /**
             * Format: date-time
             * @description When the server was last started. Null if it is not known.
             */
            boot_at?: string | null;
            /** @description Criticality of the server. */
            criticality?: components["schemas"]["Criticality"];
            /** @description Number of available updates. */
            updates_count?: number;
            /** @description Number of vulnerabilities that the server has. */
            cve_announcements_count?: number;
            /** @description Kind of machine. */
            category?: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the server was added.
             */
            created_at?: string;
            /** @description Status of the server. */
            status?: components["schemas"]["ServerStatus"];
            /** @description Operating system. Null until the server has been analysed. */
            os?: components["schemas"]["Os"] | null;
            /** @description Description of the server. Null without one. */
            description?: string | null;
            /** @description Applications. */
            applications?: components["schemas"]["Package"][];
            /** @description Installed packages. */
            packages?: components["schemas"]["Package"][];
            /** @description Groups of the server. */
            groups?: components["schemas"]["Group"][];
            /** @description Compliance groups of the server. */
            compliance_groups?: components["schemas"]["Group"][];
            /** @description Vulnerabilities that the server has. */
            cve_announcements?: components["schemas"]["ServerCve"][];
            /** @description Security announcements of software vendors that concern the server. */
            security_announcements?: components["schemas"]["SecurityAnnouncement"][];
            /** @description Only the updates that fix this vulnerability. */
            updates?: components["schemas"]["Update"][];
            /** @description When updates can be deployed. Null without one. */
            deploying_period?: components["schemas"]["DeployingPeriod"] | null;
            /** @description Which updates are ignored. Null without one. */
            ignoring_policy?: components["schemas"]["IgnoringPolicy"] | null;
            /** @description Update status of the server. */
            status_patching?: components["schemas"]["ServerStatus"];
        };
        /** @description Components of a CVSS 2 score. */
        CvssV2: {
            /** @description From where the vulnerability can be exploited. */
            access_vector?: components["schemas"]["CvssAccessVector"];
            /** @description How difficult the vulnerability is to exploit. */
            access_complexity?: components["schemas"]["CvssAccessComplexity"];
            /** @description How often an attacker must authenticate. */
            authentication?: components["schemas"]["CvssAuthentication"];
            /** @description Impact on confidentiality. */
            confidentiality_impact?: components["schemas"]["CvssV2ConfidentialityImpact"];
            /** @description Impact on integrity. */
            integrity_impact?: components["schemas"]["CvssV2IntegrityImpact"];
            /** @description Impact on availability. */
            availability_impact?: components["schemas"]["CvssV2AvailabilityImpact"];
        };
        /** @description Components of a CVSS 3 score. */
        CvssV3: {
            /** @description From where the vulnerability can be exploited. */
            access_vector?: components["schemas"]["CvssAccessVector"];
            /** @description How difficult the vulnerability is to exploit. */
            access_complexity?: components["schemas"]["CvssAccessComplexity"];
            /** @description Privileges that an attacker needs beforehand. */
            privilege_required?: components["schemas"]["CvssPrivilegeRequired"];
            /** @description Whether a user must take part. */
            user_interaction?: components["schemas"]["CvssUserInteraction"];
            /** @description Whether the impact extends beyond the vulnerable component. */
            scope?: components["schemas"]["CvssScope"];
            /** @description Impact on confidentiality. */
            confidentiality_impact?: components["schemas"]["CvssV3ConfidentialityImpact"];
            /** @description Impact on integrity. */
            integrity_impact?: components["schemas"]["CvssV3IntegrityImpact"];
            /** @description Impact on availability. */
            availability_impact?: components["schemas"]["CvssV3AvailabilityImpact"];
        };
        /** @description A kind of weakness in the CWE list. */
        Cwe: {
            /**
             * @description Code of the kind, such as CWE-20.
             * @example CWE-285
             */
            cwe_id?: string;
        };
        /**
         * @description Severity of a vulnerability. The bounds come from a script of the vendor.
         * @example level_high
         * @enum {string}
         */
        CveLevel: ("level_unknown" | "level_low" | "level_medium" | "level_high" | "level_critical" | (string & {}));
        /**
         * @description From where a vulnerability can be exploited.
         * @example access_vector_local
         * @enum {string}
         */
        CvssAccessVector: ("access_vector_network" | "access_vector_adjacent" | "access_vector_local" | "access_vector_physical" | (string & {}));
        /**
         * @description How difficult a vulnerability is to exploit.
         * @example access_complexity_medium
         * @enum {string}
         */
        CvssAccessComplexity: ("access_complexity_low" | "access_complexity_medium" | "access_complexity_high" | (string & {}));
        /**
         * @description How often an attacker must authenticate.
         * @example authentication_none
         * @enum {string}
         */
        CvssAuthentication: ("authentication_none" | "authentication_single" | (string & {}));
        /**
         * @description Privileges that an attacker needs beforehand. Version 3 of the API spells these values differently.
         * @example privilege_required_low
         * @enum {string}
         */
        CvssPrivilegeRequired: ("privilege_required_none" | "privilege_required_low" | "privilege_required_high" | (string & {}));
        /**
         * @description Whether a user must take part.
         * @example user_interaction_none
         * @enum {string}
         */
        CvssUserInteraction: ("user_interaction_none" | "user_interaction_required" | (string & {}));
        /**
         * @description Whether the impact extends beyond the vulnerable component.
         * @example scope_unchanged
         * @enum {string}
         */
        CvssScope: ("scope_unchanged" | "scope_changed" | (string & {}));
        /**
         * @description Impact of a vulnerability on confidentiality, in CVSS 2.
         * @example confidentiality_impact_partial
         * @enum {string}
         */
        CvssV2ConfidentialityImpact: ("confidentiality_impact_none" | "confidentiality_impact_partial" | "confidentiality_impact_complete" | (string & {}));
        /**
         * @description Impact of a vulnerability on integrity, in CVSS 2.
         * @example integrity_impact_partial
         * @enum {string}
         */
        CvssV2IntegrityImpact: ("integrity_impact_none" | "integrity_impact_partial" | "integrity_impact_complete" | (string & {}));
        /**
         * @description Impact of a vulnerability on availability, in CVSS 2.
         * @example availability_impact_partial
         * @enum {string}
         */
        CvssV2AvailabilityImpact: ("availability_impact_none" | "availability_impact_partial" | "availability_impact_complete" | (string & {}));
        /**
         * @description Impact of a vulnerability on confidentiality, in CVSS 3.
         * @example confidentiality_impact_high
         * @enum {string}
         */
        CvssV3ConfidentialityImpact: ("confidentiality_impact_none" | "confidentiality_impact_low" | "confidentiality_impact_high" | (string & {}));
        /**
         * @description Impact of a vulnerability on integrity, in CVSS 3.
         * @example integrity_impact_high
         * @enum {string}
         */
        CvssV3IntegrityImpact: ("integrity_impact_none" | "integrity_impact_low" | "integrity_impact_high" | (string & {}));
        /**
         * @description Impact of a vulnerability on availability, in CVSS 3.
         * @example availability_impact_high
         * @enum {string}
         */
        CvssV3AvailabilityImpact: ("availability_impact_none" | "availability_impact_low" | "availability_impact_high" | (string & {}));
        /** @description A node of the instance, from which machines are reached. Responses after April 2019 contain only its ID, name and dates. */
        Node: {
            /**
             * @description ID of the node: a number, although the Python client's documentation describes it as a string.
             * @example 1
             */
            id: number;
            /**
             * @description Name of the node, which requests use to refer to it.
             * @example master
             */
            name: string;
            /**
             * Format: date-time
             * @description When the node was added.
             * @example 2019-04-08T02:00:00.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed.
             * @example 2019-04-08T02:00:00.000+02:00
             */
            updated_at: string;
            /**
             * @description Description of the node. Can be null; only in responses of April 2019.
             * @example Node master
             */
            description?: string | null;
            /**
             * Format: uri
             * @description Address of the node. Only in responses of April 2019.
             * @example https://cyberwatch.local
             */
            url?: string;
            /**
             * @description Version of the Cyberwatch application on the node. Only in responses of April 2019.
             * @example 9.5
             */
            olympe_version?: string;
            /**
             * @description Version of the on-premises packaging on the node. Only in responses of April 2019.
             * @example 2.0-dev
             */
            cbw_on_premise_version?: string;
            /**
             * Format: date-time
             * @description When the node was last started. Only in responses of April 2019.
             * @example 2019-04-06T12:02:00.000+02:00
             */
            boot_time?: string;
        };
        /** @description A way in which the instance logs in to a machine. Login, password and key are never returned. */
        RemoteAccess: {
            /**
             * @description ID of the remote access.
             * @example 7
             */
            id: number;
            /** @description Protocol and kind of credentials. */
            type: components["schemas"]["RemoteAccessType"];
            /**
             * @description Host name or address of the machine. Unique among remote accesses.
             * @example win-01.example.com
             */
            address: string;
            /**
             * @description Port on the machine.
             * @example 5985
             */
            port: number;
            /**
             * @description Outcome of the last connection test. Null while it is not finished, for example immediately after creation, a change or a test request.
             * @example true
             */
            is_valid: boolean | null;
            /**
             * Format: date-time
             * @description When the remote access was added.
             * @example 2019-10-14T11:00:00.000+02:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the remote access was last changed.
             * @example 2019-10-14T11:01:30.000+02:00
             */
            updated_at: string;
            /** @description Server at the address. Null until the machine has responded. */
            server: components["schemas"]["ServerReference"] | null;
            /** @description Node from which the machine is reached. Can be null, according to the Python client. */
            node: components["schemas"]["Node"] | null;
        };
        /** @description Access over SSH. Intended for passwords, but servers also accepted it with an empty password and a key. */
        CreateSshPasswordAccess: {
            /**
             * @description SSH with a password.
             * @enum {string}
             */
            type: "CbwRam::RemoteAccess::Ssh::WithPassword";
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example db-01.example.com
             */
            address: string;
            /**
             * @description Port on the machine, usually 22, as a number or as digits. Responses contain a number.
             * @example 22
             */
            port: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login: string;
            /**
             * @description Login password. Empty if a key is given.
             * @example example-password
             */
            password?: string;
            /** @description Private key as text, including its line breaks. Empty if a password is given. */
            key?: string;
            /**
             * @description Name of the node from which to reach the machine. If the instance does not know it, it uses the default node.
             * @example master
             */
            node?: string;
            /**
             * @description Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it.
             * @example test, production
             */
            server_groups?: string;
        };
        /** @description Access over SSH with a key. Known from scripts of the vendor for version 3; not seen with version 2. */
        CreateSshKeyAccess: {
            /**
             * @description SSH with a key.
             * @enum {string}
             */
            type: "CbwRam::RemoteAccess::Ssh::WithKey";
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example db-03.example.com
             */
            address: string;
            /**
             * @description Port on the machine, usually 22, as a number or as digits. Responses contain a number.
             * @example 22
             */
            port: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login: string;
            /**
             * @description Always an empty string; the Python client sends it.
             * @example
             * @constant
             */
            password?: "";
            /** @description Private key as text, including its line breaks. */
            key?: string;
            /**
             * @description Name of the node from which to reach the machine. If the instance does not know it, it uses the default node.
             * @example master
             */
            node?: string;
            /** @description Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
            server_groups?: string;
        };
        /** @description Access over Windows Remote Management. */
        CreateWinRmAccess: {
            /**
             * @description Windows Remote Management with negotiated authentication.
             * @enum {string}
             */
            type: "CbwRam::RemoteAccess::WinRm::WithNegotiate";
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example win-02.example.com
             */
            address: string;
            /**
             * @description Port on the machine, usually 5985, as a number or as digits. Responses contain a number.
             * @example 5985
             */
            port: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login: string;
            /**
             * @description Login password.
             * @example example-password
             */
            password?: string;
            /**
             * @description Always an empty string; the Python client sends it.
             * @example
             * @constant
             */
            key?: "";
            /**
             * @description Name of the node from which to reach the machine. If the instance does not know it, it uses the default node.
             * @example master
             */
            node?: string;
            /** @description Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
            server_groups?: string;
        };
        /** @description Access over SNMP. Known from a script of the vendor for version 3; version 2 might reject it. */
        CreateSnmpAccess: {
            /**
             * @description SNMP.
             * @enum {string}
             */
            type: "CbwRam::RemoteAccess::Snmp";
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example switch-01.example.com
             */
            address: string;
            /**
             * @description Port on the machine, usually 161, as a number or as digits. Responses contain a number.
             * @example 161
             */
            port: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login: string;
            /**
             * @description Password for authentication, as in version 3.
             * @example example-auth-password
             */
            password?: string;
            /**
             * @description Password for encryption, as in version 3.
             * @example example-priv-password
             */
            key?: string;
            /**
             * @description Name of the node from which to reach the machine. If the instance does not know it, it uses the default node.
             * @example master
             */
            node?: string;
            /** @description Names of the groups of the new server, separated by commas. Accepted since October 2019; `groupNames` formats it. */
            server_groups?: string;
        };
        /** @description The new state of a remote access. Only requests with all seven fields have been seen. */
        UpdateRemoteAccessRequest: {
            /** @description Protocol and kind of credentials. An empty one is rejected. */
            type?: components["schemas"]["RemoteAccessType"];
            /**
             * @description Host name or address of the machine. Must not be in use by another remote access.
             * @example db-01.example.com
             */
            address?: string;
            /**
             * @description Port on the machine, as a number or as digits. Responses contain a number.
             * @example 2222
             */
            port?: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login?: string;
            /**
             * @description Login password. Empty if a key is given.
             * @example example-password
             */
            password?: string;
            /** @description Private key as text, including its line breaks. Empty if a password is given. */
            key?: string;
            /**
             * @description Name of the node from which to reach the machine.
             * @example master
             */
            node?: string;
        };
        /**
         * @description Protocol and kind of credentials of a remote access.
         * @example CbwRam::RemoteAccess::WinRm::WithNegotiate
         * @enum {string}
         */
        RemoteAccessType: ("CbwRam::RemoteAccess::Ssh::WithPassword" | "CbwRam::RemoteAccess::Ssh::WithKey" | "CbwRam::RemoteAccess::WinRm::WithNegotiate" | "CbwRam::RemoteAccess::Snmp" | (string & {}));
        /** @description A user of the instance. */
        User: {
            /**
             * @description ID of the user.
             * @example 1
             */
            id: number;
            /**
             * @description Login name.
             * @example ann@example.com
             */
            login: string;
            /**
             * @description Family name. Can be null.
             * @example Ann
             */
            name?: string | null;
            /**
             * @description First name. Can be null.
             * @example Example
             */
            firstname?: string | null;
            /**
             * @description E-mail address.
             * @example ann@example.com
             */
            email: string;
            /**
             * @description Language, e.g. `fr`. Whether it can be null is unknown.
             * @example fr
             */
            locale?: string | null;
            /**
             * @description How the user logs in, e.g. `local_password`. Only since November 2019.
             * @example local_password
             */
            auth_provider?: string | null;
            /** @description The groups that the user may see. */
            server_groups: components["schemas"]["UserGroup"][];
        };
        /** @description A group that a user may see. */
        UserGroup: {
            /**
             * @description ID of the group.
             * @example 140
             */
            id: number;
            /**
             * @description Name of the group.
             * @example Production
             */
            name: string;
            /**
             * @description Role of the user in the group. The values are not documented; whether it can be null is unknown.
             * @example auditor
             */
            role?: string | null;
        };
        /** @description An entry in the list of scripts. */
        AirgappedScriptSummary: {
            /**
             * @description ID of the script.
             * @example 1
             */
            id: number;
        };
        /** @description A script that collects information on a machine without a network. */
        AirgappedScript: {
            /**
             * @description ID of the script.
             * @example 1
             */
            id: number;
            /**
             * @description Name of a Ruby class, e.g. `Scripts::Windows::InfoScript`. A script of the vendor expects that it can be null.
             * @example Scripts::Windows::InfoScript
             */
            type: string | null;
            /**
             * @description Text of the script. Whether it can be null is unknown.
             * @example Write-Output "IDENTIFIER"
             */
            contents: string | null;
            /** @description URL of a file that the script needs, under the name that was recorded. Only null has been seen. */
            attachement?: string | null;
            /** @description URL of a file that the script needs, under the name that newer clients read. */
            attachment?: string | null;
            /** @description Version of the script, 64 hexadecimal digits. */
            version?: string | null;
        };
        /** @description What a script printed. */
        AirgappedResults: {
            /** @description The whole output as text. */
            output: string;
        };
        /** @description Where uploaded results went. */
        UploadedResults: {
            /**
             * @description ID of the server that the results belong to. A number on servers of version 3.
             * @example 12
             */
            server_id?: number | string;
        };
        /** @description A script that checks compliance rules. */
        ComplianceScript: {
            /**
             * @description Name under which to save the script.
             * @example ubuntu_2004_64.sh
             */
            filename: string;
            /**
             * @description Text of the script.
             * @example #!/bin/bash
             */
            script_content: string;
        };
    };
    responses: {
        /** @description The credentials are missing, or the signature does not match. Seen on `ping` only; the other operations are assumed to respond in the same way. The response to an excessive clock difference is unknown, most likely this one. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the required permission. The vendor's help documents this status; its body has not been seen and is assumed to be like the others. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No server has this ID. The message does not repeat it. Seen on reading and deleting; assumed for updates. */
        ServerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The change is rejected. Not seen; assumed from the behaviour of remote accesses. */
        ServerInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No remote access has this ID. */
        RemoteAccessNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No script has this ID. Not seen; assumed from the other operations. */
        ScriptNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The results are rejected. Not seen; assumed from the other operations. */
        ResultsInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
         * @example 25b4c2428fde60c311fb095e2083b33f
         */
        ServerId: string;
        /**
         * @description ID of the remote access, an integer. An ID that does not exist returns 404.
         * @example 4
         */
        RemoteAccessId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request in the server's log. Every response has it, failures included. Quote it when you report a failure.
         * @example 211cb843-e430-47c9-969a-c181dd1591b2
         */
        RequestId: Uuid;
        /**
         * @description Validator of the body. Only some GET responses have it.
         * @example W/"5f36b2ea290645ee34d943220a14b54e"
         */
        EntityTag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials are valid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ping"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    servers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All servers, as summaries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    server: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server: one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServerNotFound"];
        };
    };
    deleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted server, as a summary. There is no 204. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServerNotFound"];
        };
    };
    updateServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerRequest"];
            };
        };
        responses: {
            /** @description The whole server after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServerNotFound"];
            422: components["responses"]["ServerInvalid"];
        };
    };
    remoteAccesses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All remote accesses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The remote access, by type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSshPasswordAccess"] | components["schemas"]["CreateSshKeyAccess"] | components["schemas"]["CreateWinRmAccess"] | components["schemas"]["CreateSnmpAccess"];
            };
        };
        responses: {
            /** @description The new remote access. Its test is queued. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The remote access is rejected. Several reasons are in one sentence, separated by commas. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    remoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access: one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RemoteAccessNotFound"];
        };
    };
    deleteRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted remote access. There is no 204. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RemoteAccessNotFound"];
        };
    };
    updateRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /** @description The new state of the remote access. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRemoteAccessRequest"];
            };
        };
        responses: {
            /** @description The remote access after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RemoteAccessNotFound"];
            /** @description The change is rejected. Several reasons are in one sentence, separated by commas. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    testDeployRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, an integer. An ID that does not exist returns 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access with its test queued. The status is neither 201 nor 202. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RemoteAccessNotFound"];
        };
    };
    cveAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the vulnerability, as published.
                 * @example CVE-2019-3842
                 */
                cveCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vulnerability: one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CveAnnouncement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No vulnerability has this code. The message does not repeat it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    fetchAirgappedScripts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scripts. Only their IDs are known to be included. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AirgappedScriptSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    uploadAirgappedResults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the script printed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AirgappedResults"];
            };
        };
        responses: {
            /** @description The results are accepted. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedResults"];
                };
            };
            /** @description The results are accepted, by an older server. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ResultsInvalid"];
        };
    };
    fetchAirgappedScript: {
        parameters: {
            query?: {
                /**
                 * @description The vendor's command-line tool sends 1. The meaning is not documented.
                 * @example 1
                 */
                pristine?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the script.
                 * @example 1
                 */
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AirgappedScript"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScriptNotFound"];
        };
    };
    fetchComplianceAirgappedScripts: {
        parameters: {
            query: {
                /**
                 * @description Key of the operating system, e.g. `ubuntu_2004_64`.
                 * @example ubuntu_2004_64
                 */
                os: string;
                /**
                 * @description Names of the groups of rules.
                 * @example [
                 *       "CIS_Benchmark"
                 *     ]
                 */
                "repositories[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceScript"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    uploadComplianceAirgappedResults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the script printed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AirgappedResults"];
            };
        };
        responses: {
            /** @description The results are accepted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ResultsInvalid"];
        };
    };
}
