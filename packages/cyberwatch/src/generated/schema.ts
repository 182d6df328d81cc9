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
         * Check that the instance answers and accepts the credentials
         * @description Answers 200 when the signature is good. Nothing else is checked, and nothing changes on the server. The Python client takes 200
         *     alone for a success and does not look at the body.
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
         * @description Gives every server that the credentials may see, in one array. The items are summaries: packages, updates, groups and vulnerabilities
         *     come with `server`, one call for each.
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
                 * @description Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Read one server in full
         * @description Gives one server with its packages, groups, vulnerabilities, security announcements and updates. The lists can be long: a server
         *     with 1,697 packages has been seen. The vulnerabilities come without level and without the servers that have them; for those, ask
         *     `cveAnnouncement`.
         */
        get: operations["server"];
        put?: never;
        post?: never;
        /**
         * Delete a server
         * @description Removes the server from the instance and answers with its summary, as it was.
         *
         *     Sent twice, it leaves the instance as once, but the second answer is 404: after a lost answer, a repeated call can report a server as
         *     missing that the first one deleted.
         */
        delete: operations["deleteServer"];
        options?: never;
        head?: never;
        /**
         * Change a server's groups, category and other properties
         * @description Changes the fields that are given and answers with the whole server.
         *
         *     Groups are written as one string of names with commas between, and replace those that the server had. Names are matched without
         *     regard to case, and a group that does not exist is made: a typing error leaves a stray group behind. Null keeps the groups as they
         *     are, whatever it looks like; an empty string is the likely way to take a server out of all groups, but was only seen on servers
         *     that had none.
         *
         *     Only changes of `groups` and `compliance_groups` have been seen on a real server. The other fields come from an example of the vendor.
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
         * @description Gives every remote access in one array. Login, password and key never come back.
         */
        get: operations["remoteAccesses"];
        put?: never;
        /**
         * Add a remote access
         * @description Adds a way to reach a machine, and queues a test of it: `is_valid` is null in the answer and tells the outcome later, in
         *     `remoteAccess`. Servers of April 2019 made the watched server at once; since October 2019 `server` is null until the machine answered.
         *
         *     The address has to be new: a second access to the same address is refused with 422. So a repeated call after a lost answer reports the
         *     address as taken although the first call worked. A node name that the instance does not know is accepted and replaced by the
         *     default node, without an error.
         *
         *     The Python client always sends all seven fields, with an empty string for what does not apply; whether the server minds their absence
         *     has not been seen.
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /**
         * Read one remote access
         * @description Gives one remote access, without its credentials. This is also how the outcome of a connection test is learnt: `is_valid` stays null
         *     until the test is finished.
         */
        get: operations["remoteAccess"];
        put?: never;
        post?: never;
        /**
         * Delete a remote access
         * @description Removes the remote access and answers with it, as it was.
         *
         *     Sent twice, it leaves the instance as once, but the second answer is 404: after a lost answer, a repeated call can report a remote
         *     access as missing that the first one deleted.
         */
        delete: operations["deleteRemoteAccess"];
        options?: never;
        head?: never;
        /**
         * Change a remote access
         * @description Changes a remote access and queues a new test of it: `is_valid` is null in the answer.
         *
         *     Only requests with all seven fields have been seen; whether the server takes fewer is unknown, so send them all, credentials
         *     included. An empty `type` is refused, and so is the address of another remote access.
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
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
         * @description Queues a connection test and answers at once, with `is_valid` set to null. The outcome is read later with `remoteAccess`. The usual
         *     candidates are those whose `is_valid` is false; null means that a test is still to come.
         *
         *     There is no body, and so no `Content-Type` either. Each call asks for a new test; whether one that is made while a test is waiting
         *     queues another is unknown.
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
         * @description Gives what is known of a vulnerability, with its scores and the servers that it affects.
         *
         *     The servers are flat: the fields of a server with `active`, `ignored`, `comment` and `fixed_at` beside them. The nested form in the
         *     Python client's documentation is made by that client. Only vulnerabilities without any server have been seen, so the shape of the
         *     items follows from that client's code.
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
         * @description Gives every group in one array. No call of its own for making one is known: `updateServer` makes the groups that it names.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Answer to a ping. */
        Ping: {
            /**
             * Format: uuid
             * @description A UUID; what it identifies is unknown.
             */
            uuid: Uuid;
        };
        /** @description A failure. */
        ErrorBody: {
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description What went wrong; there is no structure by field, only a sentence. */
        ErrorDetail: {
            /** @description The HTTP status once more. */
            code: number;
            /** @description The HTTP status in words, such as Not Found. */
            status: string;
            /** @description What went wrong, as an English sentence. */
            message: string;
        };
        /** @description A server in short, as remote accesses hold it. */
        ServerReference: {
            /** @description Identity of the server, 32 hexadecimal digits. */
            id: string;
            /** @description Host name; null when it is not known. */
            hostname: string | null;
            /**
             * Format: date-time
             * @description When the server was last heard of; null when never.
             */
            last_communication: string | null;
            /** @description Whether the server has to be rebooted; null until it has been analysed. */
            reboot_required: boolean | null;
            /** @description Version of the agent, such as 3.1; null for a machine without agent. */
            agent_version: string | null;
            /** @description Address of the server; for a new remote access the address as it was typed, which may be a host name. Whether it can be null is unknown. */
            remote_ip: string | null;
            /**
             * Format: date-time
             * @description When the server was last started; null when it is not known.
             */
            boot_at: string | null;
            /** @description How much depends on the server. */
            criticality: components["schemas"]["Criticality"];
            /** @description Number of updates that are available. */
            updates_count: number;
            /** @description Number of vulnerabilities that the server has. */
            cve_announcements_count: number;
            /** @description Kind of machine. */
            category: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the server was added; absent in answers before November 2019.
             */
            created_at?: string;
        };
        /** @description A server as the list and the deletion give it. */
        ServerSummary: components["schemas"]["ServerReference"] & {
            /** @description State of the server. An object, although the Python client's documentation calls it a list. */
            status: components["schemas"]["ServerStatus"];
            /** @description Operating system; null until the server has been analysed. */
            os: components["schemas"]["Os"] | null;
        };
        /** @description A server in full. */
        Server: components["schemas"]["ServerSummary"] & {
            /** @description Text about the server; null without one, absent in answers before November 2019. */
            description?: string | null;
            /** @description Applications; only empty lists have been seen, the shape of the items is that of the Python client's model. */
            applications: components["schemas"]["Package"][];
            /** @description Installed packages; lists of more than 1,600 occur. */
            packages: components["schemas"]["Package"][];
            /** @description Groups of the server. */
            groups: components["schemas"]["Group"][];
            /** @description Compliance groups of the server; absent in the oldest answers. */
            compliance_groups?: components["schemas"]["Group"][];
            /** @description Vulnerabilities that the server has. */
            cve_announcements: components["schemas"]["ServerCve"][];
            /** @description Announcements of the software's makers that concern the server. */
            security_announcements: components["schemas"]["SecurityAnnouncement"][];
            /** @description Updates that are available; absent in the oldest answers. */
            updates?: components["schemas"]["Update"][];
            /** @description When updates may be deployed; null without one (as the Python client has it), absent before November 2019. */
            deploying_period?: components["schemas"]["DeployingPeriod"] | null;
            /** @description Which updates are ignored; null without one, absent before November 2019. Only null has been seen. */
            ignoring_policy?: components["schemas"]["IgnoringPolicy"] | null;
            /** @description State of the server with regard to updates; absent before November 2019. */
            status_patching?: components["schemas"]["ServerStatus"];
        };
        /** @description State of a server. */
        ServerStatus: {
            /** @description The state in words. */
            comment: components["schemas"]["StatusComment"];
        };
        /** @description Changes to a server. What is left out stays as it is. */
        UpdateServerRequest: {
            /** @description Names of all groups that the server is to have, with commas between; unknown ones are made, case does not count. Null keeps the present ones. */
            groups?: string | null;
            /** @description Names of all compliance groups that the server is to have, with commas between; whether unknown ones are made is unknown. Null keeps the present ones. */
            compliance_groups?: string | null;
            /** @description Kind of machine. Known from an example of the vendor only. */
            category?: components["schemas"]["ServerCategory"];
            /** @description Text about the server. Known from an example of the vendor only. */
            description?: string;
            /** @description How much depends on the server. Known from an example of the vendor only. */
            criticality?: components["schemas"]["Criticality"];
            /** @description Period in which updates may be deployed; whether by name or by identity is unknown. */
            deploying_period?: string;
            /** @description Policy that tells which updates are ignored; whether by name or by identity is unknown. */
            ignoring_policy?: string;
        };
        /** @description A group of servers, or a compliance group. */
        Group: {
            /** @description Identity of the group. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /**
             * Format: date-time
             * @description When the group was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the group was last changed.
             */
            updated_at: string;
            /** @description Text about the group; absent in servers of April 2019. Only null has been seen. */
            description?: string | null;
            /** @description Colour in which the group is shown, as six hexadecimal digits after a hash; absent before October 2019. */
            color?: string;
        };
        /** @description Hours in which updates may be deployed. */
        DeployingPeriod: {
            /** @description Name of the period. */
            name: string;
            /** @description Whether updates of its servers are planned without being asked for. */
            autoplanning: boolean;
            /** @description Whether reboots of its servers are planned without being asked for. */
            autoreboot: boolean;
            /** @description Time of day at which the period begins, as HH:MM. */
            start_time: string;
            /** @description Time of day at which the period ends, as HH:MM. */
            end_time: string;
            /**
             * Format: date-time
             * @description When the period begins next; whether it can be null is unknown. Spelt with two r, unlike in the Python client's documentation.
             */
            next_occurrence: string | null;
        };
        /** @description An operating system. */
        Os: {
            /** @description Key of the system within Cyberwatch, such as ubuntu_1804_64. */
            key: string;
            /** @description Name of the system. */
            name: string;
            /** @description Architecture, such as x86_64; may be null. */
            arch: string | null;
            /**
             * Format: date-time
             * @description When its maker ends the support; may be null.
             */
            eol: string | null;
            /** @description Short name of the system. */
            short_name: string;
            /** @description Class of the system within Cyberwatch, such as Os::Ubuntu or Os::Windows; there are others. */
            type: string;
            /**
             * Format: date-time
             * @description When the entry was made; only in answers of April 2019.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry was last changed; only in answers of April 2019.
             */
            updated_at?: string;
            /** @description Hash of the entry, 64 hexadecimal digits; only in answers of April 2019. */
            hash_index?: string;
        };
        /** @description Which updates are ignored. Known from the Python client and its documentation only. */
        IgnoringPolicy: {
            /** @description Name of the policy. */
            name?: string;
            /** @description Packages whose updates are ignored. */
            ignoring_policy_items?: components["schemas"]["IgnoringPolicyItem"][];
        };
        /** @description Packages whose updates are ignored. Known from the Python client and its documentation only. */
        IgnoringPolicyItem: {
            /** @description Word by which the packages are found. */
            keyword?: string;
            /** @description Version of the packages; whether it can be null is unknown. */
            version?: string | null;
        };
        /** @description A package in one version. */
        Package: {
            /** @description Hash of the package, 40 hexadecimal digits. */
            hash_index: string;
            /** @description Name of the package. */
            product: string;
            /** @description Class of the package within Cyberwatch, such as Packages::Deb; there are others. */
            type: string;
            /** @description Maker of the package; null in every package seen. */
            vendor: string | null;
            /** @description Version of the package; whether it can be null is unknown. */
            version: string | null;
        };
        /** @description An announcement of a software's maker. */
        SecurityAnnouncement: {
            /** @description Class of the announcement within Cyberwatch, such as SecurityAnnouncements::Ubuntu; there are others. */
            type: string;
            /** @description Code of the announcement. */
            sa_code: string;
            /**
             * Format: uri
             * @description Address at which the announcement is published; whether it can be null is unknown.
             */
            link: string | null;
            /**
             * Format: date-time
             * @description When the entry was made in Cyberwatch.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             */
            updated_at: string;
            /** @description Vulnerabilities that are announced, by code; in place of the single `cve_code` of the Python client's documentation. */
            cve_announcements: components["schemas"]["CveReference"][];
        };
        /** @description An update of one package. */
        Update: {
            /** @description Whether the update is ignored. */
            ignored: boolean;
            /** @description Whether Cyberwatch can deploy the update. */
            patchable: boolean;
            /** @description Vulnerabilities that the update mends, by code. */
            cve_announcements: components["schemas"]["CveReference"][];
            /** @description The package as it is installed; whether it can be null is unknown. */
            current: components["schemas"]["Package"] | null;
            /** @description The package as it will be; whether it can be null is unknown. */
            target: components["schemas"]["Package"] | null;
            /**
             * Format: date-time
             * @description When the entry was made in Cyberwatch.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             */
            updated_at: string;
        };
        /**
         * @description How much depends on a server.
         * @enum {string}
         */
        Criticality: ("criticality_low" | "criticality_medium" | "criticality_high" | (string & {}));
        /**
         * @description Kind of machine.
         * @enum {string}
         */
        ServerCategory: ("server" | "desktop" | "hypervisor" | "network_device" | "docker_image" | "network_target_or_website" | (string & {}));
        /**
         * @description State of a server in words meant for people; compare them without regard to case.
         * @enum {string}
         */
        StatusComment: ("-" | "Compliant" | "Communication failure" | "Initialization" | "Up to date" | "Vulnerable" | (string & {}));
        /** @description A vulnerability by its code alone. */
        CveReference: {
            /** @description Code of the vulnerability. */
            cve_code: string;
        };
        /** @description A vulnerability within a server. The only ones seen are of April 2019; of the four fields for scores and the level, none but `cve_score` has been seen here. */
        ServerCve: {
            /** @description Code of the vulnerability. */
            cve_code: string;
            /** @description What the vulnerability is; may be null. */
            content: string | null;
            /**
             * Format: date-time
             * @description When the authorities published it; may be null.
             */
            published: string | null;
            /**
             * Format: date-time
             * @description When the authorities last changed it; may be null.
             */
            last_modified: string | null;
            /**
             * Format: date-time
             * @description When the entry was made in Cyberwatch.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch.
             */
            updated_at: string;
            /** @description Score, 0 to 10, under its old name; read it when `score` is absent. */
            cve_score?: number | null;
            /** @description Score, 0 to 10, of CVSS 2 or 3 as the instance is set. */
            score?: number | null;
            /** @description Score of CVSS 2, 0 to 10. */
            score_v2?: number | null;
            /** @description Score of CVSS 3, 0 to 10. */
            score_v3?: number | null;
            /** @description How grave the vulnerability is. */
            level?: components["schemas"]["CveLevel"];
        };
        /** @description A vulnerability in full. */
        CveAnnouncement: {
            /** @description Code of the vulnerability. */
            cve_code: string;
            /** @description What the vulnerability is; may be null. */
            content: string | null;
            /**
             * Format: date-time
             * @description When the authorities published it; may be null.
             */
            published: string | null;
            /**
             * Format: date-time
             * @description When the authorities last changed it; may be null.
             */
            last_modified: string | null;
            /** @description How grave the vulnerability is; whether it can be null is unknown. */
            level: components["schemas"]["CveLevel"] | null;
            /** @description Score, 0 to 10, of CVSS 2 or 3 as the instance is set; absent in answers of September 2019. */
            score?: number | null;
            /** @description Score of CVSS 2, 0 to 10; may be null. */
            score_v2: number | null;
            /** @description Score of CVSS 3, 0 to 10; may be null. */
            score_v3: number | null;
            /** @description Whether an exploit is known. */
            exploitable: boolean;
            /** @description Servers that have the vulnerability; only empty lists have been seen. */
            servers: components["schemas"]["CveAffectedServer"][];
            /**
             * Format: date-time
             * @description When the entry was made in Cyberwatch; absent since November 2019.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry was last changed in Cyberwatch; absent since November 2019.
             */
            updated_at?: string;
            /** @description Parts of the CVSS 2 score; absent before November 2019. Whether it can be null is unknown. */
            cvss?: components["schemas"]["CvssV2"] | null;
            /** @description Parts of the CVSS 3 score; may be null, absent before November 2019. */
            cvss_v3?: components["schemas"]["CvssV3"] | null;
            /** @description Kind of weakness; absent before November 2019. Whether it can be null is unknown. */
            cwe?: components["schemas"]["Cwe"] | null;
        };
        /** @description A server that has a vulnerability: four fields about the two of them, beside fields of the server itself. Inferred from the Python client; which fields of the server come along is unknown. */
        CveAffectedServer: {
            /** @description Identity of the server, 32 hexadecimal digits. */
            id: string;
            /** @description Whether the server has the vulnerability at present. */
            active: boolean;
            /** @description Whether the vulnerability is ignored on this server. */
            ignored: boolean;
            /** @description Text about the vulnerability on this server; null without one. */
            comment: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was mended on this server; null when it was not.
             */
            fixed_at: string | null;
            /** @description Host name; null when it is not known. */
            hostname?: string | null;
            /**
             * Format: date-time
             * @description When the server was last heard of; null when never.
             */
            last_communication?: string | null;
            /** @description Whether the server has to be rebooted; null until it has been analysed. */
            reboot_required?: boolean | null;
            /** @description Version of the agent; null for a machine without agent. */
            agent_version?: string | null;
            /** @description Address of the server; whether it can be null is unknown. */
            remote_ip?: string | null;
            /**
             * Format: date-time
             * @description When the server was last started; null when it is not known.
             */
            boot_at?: string | null;
            /** @description How much depends on the server. */
            criticality?: components["schemas"]["Criticality"];
            /** @description Number of updates that are available. */
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
            /** @description State of the server. */
            status?: components["schemas"]["ServerStatus"];
            /** @description Operating system; null until the server has been analysed. */
            os?: components["schemas"]["Os"] | null;
            /** @description Text about the server; null without one. */
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
            /** @description Announcements of the software's makers that concern the server. */
            security_announcements?: components["schemas"]["SecurityAnnouncement"][];
            /** @description Updates that mend this vulnerability, and no others. */
            updates?: components["schemas"]["Update"][];
            /** @description When updates may be deployed; null without one. */
            deploying_period?: components["schemas"]["DeployingPeriod"] | null;
            /** @description Which updates are ignored; null without one. */
            ignoring_policy?: components["schemas"]["IgnoringPolicy"] | null;
            /** @description State of the server with regard to updates. */
            status_patching?: components["schemas"]["ServerStatus"];
        };
        /** @description Parts of a CVSS 2 score. */
        CvssV2: {
            /** @description From where the vulnerability can be used. */
            access_vector?: components["schemas"]["CvssAccessVector"];
            /** @description How hard the vulnerability is to use. */
            access_complexity?: components["schemas"]["CvssAccessComplexity"];
            /** @description How often an attacker has to log in. */
            authentication?: components["schemas"]["CvssAuthentication"];
            /** @description What it does to confidentiality. */
            confidentiality_impact?: components["schemas"]["CvssV2ConfidentialityImpact"];
            /** @description What it does to integrity. */
            integrity_impact?: components["schemas"]["CvssV2IntegrityImpact"];
            /** @description What it does to availability. */
            availability_impact?: components["schemas"]["CvssV2AvailabilityImpact"];
        };
        /** @description Parts of a CVSS 3 score. */
        CvssV3: {
            /** @description From where the vulnerability can be used. */
            access_vector?: components["schemas"]["CvssAccessVector"];
            /** @description How hard the vulnerability is to use. */
            access_complexity?: components["schemas"]["CvssAccessComplexity"];
            /** @description Which rights an attacker needs beforehand. */
            privilege_required?: components["schemas"]["CvssPrivilegeRequired"];
            /** @description Whether a user has to take part. */
            user_interaction?: components["schemas"]["CvssUserInteraction"];
            /** @description Whether the harm reaches beyond the vulnerable part. */
            scope?: components["schemas"]["CvssScope"];
            /** @description What it does to confidentiality. */
            confidentiality_impact?: components["schemas"]["CvssV3ConfidentialityImpact"];
            /** @description What it does to integrity. */
            integrity_impact?: components["schemas"]["CvssV3IntegrityImpact"];
            /** @description What it does to availability. */
            availability_impact?: components["schemas"]["CvssV3AvailabilityImpact"];
        };
        /** @description Kind of weakness in the CWE list. */
        Cwe: {
            /** @description Code of the kind, such as CWE-20. */
            cwe_id?: string;
        };
        /**
         * @description How grave a vulnerability is. The bounds come from a script of the vendor.
         * @enum {string}
         */
        CveLevel: ("level_unknown" | "level_low" | "level_medium" | "level_high" | "level_critical" | (string & {}));
        /**
         * @description From where a vulnerability can be used.
         * @enum {string}
         */
        CvssAccessVector: ("access_vector_network" | "access_vector_adjacent" | "access_vector_local" | "access_vector_physical" | (string & {}));
        /**
         * @description How hard a vulnerability is to use.
         * @enum {string}
         */
        CvssAccessComplexity: ("access_complexity_low" | "access_complexity_medium" | "access_complexity_high" | (string & {}));
        /**
         * @description How often an attacker has to log in.
         * @enum {string}
         */
        CvssAuthentication: ("authentication_none" | "authentication_single" | (string & {}));
        /**
         * @description Which rights an attacker needs beforehand. Version 3 of the API spells these values otherwise.
         * @enum {string}
         */
        CvssPrivilegeRequired: ("privilege_required_none" | "privilege_required_low" | "privilege_required_high" | (string & {}));
        /**
         * @description Whether a user has to take part.
         * @enum {string}
         */
        CvssUserInteraction: ("user_interaction_none" | "user_interaction_required" | (string & {}));
        /**
         * @description Whether the harm reaches beyond the vulnerable part.
         * @enum {string}
         */
        CvssScope: ("scope_unchanged" | "scope_changed" | (string & {}));
        /**
         * @description What a vulnerability does to confidentiality, by CVSS 2.
         * @enum {string}
         */
        CvssV2ConfidentialityImpact: ("confidentiality_impact_none" | "confidentiality_impact_partial" | "confidentiality_impact_complete" | (string & {}));
        /**
         * @description What a vulnerability does to integrity, by CVSS 2.
         * @enum {string}
         */
        CvssV2IntegrityImpact: ("integrity_impact_none" | "integrity_impact_partial" | "integrity_impact_complete" | (string & {}));
        /**
         * @description What a vulnerability does to availability, by CVSS 2.
         * @enum {string}
         */
        CvssV2AvailabilityImpact: ("availability_impact_none" | "availability_impact_partial" | "availability_impact_complete" | (string & {}));
        /**
         * @description What a vulnerability does to confidentiality, by CVSS 3.
         * @enum {string}
         */
        CvssV3ConfidentialityImpact: ("confidentiality_impact_none" | "confidentiality_impact_low" | "confidentiality_impact_high" | (string & {}));
        /**
         * @description What a vulnerability does to integrity, by CVSS 3.
         * @enum {string}
         */
        CvssV3IntegrityImpact: ("integrity_impact_none" | "integrity_impact_low" | "integrity_impact_high" | (string & {}));
        /**
         * @description What a vulnerability does to availability, by CVSS 3.
         * @enum {string}
         */
        CvssV3AvailabilityImpact: ("availability_impact_none" | "availability_impact_low" | "availability_impact_high" | (string & {}));
        /** @description A node of the instance, from which machines are reached. Answers after April 2019 give its identity, name and dates alone. */
        Node: {
            /** @description Identity of the node; a number, although the Python client's documentation calls it a string. */
            id: number;
            /** @description Name of the node, by which requests refer to it. */
            name: string;
            /**
             * Format: date-time
             * @description When the node was added.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed.
             */
            updated_at: string;
            /** @description Text about the node; may be null, only in answers of April 2019. */
            description?: string | null;
            /**
             * Format: uri
             * @description Address of the node; only in answers of April 2019.
             */
            url?: string;
            /** @description Version of the Cyberwatch application on the node; only in answers of April 2019. */
            olympe_version?: string;
            /** @description Version of the on-premises packaging on the node; only in answers of April 2019. */
            cbw_on_premise_version?: string;
            /**
             * Format: date-time
             * @description When the node was last started; only in answers of April 2019.
             */
            boot_time?: string;
        };
        /** @description A way in which the instance logs in to a machine. Login, password and key never come back. */
        RemoteAccess: {
            /** @description Identity of the remote access. */
            id: number;
            /** @description Protocol and kind of credentials. */
            type: components["schemas"]["RemoteAccessType"];
            /** @description Host name or address of the machine; no two remote accesses share one. */
            address: string;
            /** @description Port on the machine. */
            port: number;
            /** @description Outcome of the last connection test; null while it is not finished, as right after creation, change and test. */
            is_valid: boolean | null;
            /**
             * Format: date-time
             * @description When the remote access was added.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the remote access was last changed.
             */
            updated_at: string;
            /** @description Server behind the address; null until the machine has answered. */
            server: components["schemas"]["ServerReference"] | null;
            /** @description Node from which the machine is reached; may be null, as the Python client has it. */
            node: components["schemas"]["Node"] | null;
        };
        /** @description Access over SSH. Made for passwords, but servers accepted it with an empty password and a key as well. */
        CreateSshPasswordAccess: {
            /**
             * @description SSH with a password.
             * @constant
             */
            type: "CbwRam::RemoteAccess::Ssh::WithPassword";
            /** @description Host name or address of the machine; not empty, and not that of another remote access. */
            address: string;
            /** @description Port on the machine, usually 22. */
            port: number;
            /** @description Name with which to log in. */
            login: string;
            /** @description Password with which to log in; empty when a key is given. */
            password?: string;
            /** @description Text of the private key with its line breaks; empty when a password is given. */
            key?: string;
            /** @description Name of the node from which to reach the machine; the default node when it is not known to the instance. */
            node?: string;
        };
        /** @description Access over SSH with a key. Known from scripts of the vendor for version 3; not seen with version 2. */
        CreateSshKeyAccess: {
            /**
             * @description SSH with a key.
             * @constant
             */
            type: "CbwRam::RemoteAccess::Ssh::WithKey";
            /** @description Host name or address of the machine; not empty, and not that of another remote access. */
            address: string;
            /** @description Port on the machine, usually 22. */
            port: number;
            /** @description Name with which to log in. */
            login: string;
            /**
             * @description Nothing but the empty string, which the Python client sends here.
             * @constant
             */
            password?: "";
            /** @description Text of the private key with its line breaks. */
            key?: string;
            /** @description Name of the node from which to reach the machine; the default node when it is not known to the instance. */
            node?: string;
        };
        /** @description Access over Windows Remote Management. */
        CreateWinRmAccess: {
            /**
             * @description Windows Remote Management with negotiated authentication.
             * @constant
             */
            type: "CbwRam::RemoteAccess::WinRm::WithNegotiate";
            /** @description Host name or address of the machine; not empty, and not that of another remote access. */
            address: string;
            /** @description Port on the machine, usually 5985. */
            port: number;
            /** @description Name with which to log in. */
            login: string;
            /** @description Password with which to log in. */
            password?: string;
            /**
             * @description Nothing but the empty string, which the Python client sends here.
             * @constant
             */
            key?: "";
            /** @description Name of the node from which to reach the machine; the default node when it is not known to the instance. */
            node?: string;
        };
        /** @description Access over SNMP. Known from a script of the vendor for version 3; version 2 may refuse it. */
        CreateSnmpAccess: {
            /**
             * @description SNMP.
             * @constant
             */
            type: "CbwRam::RemoteAccess::Snmp";
            /** @description Host name or address of the machine; not empty, and not that of another remote access. */
            address: string;
            /** @description Port on the machine, usually 161. */
            port: number;
            /** @description Name with which to log in. */
            login: string;
            /** @description Password for authentication, as version 3 has it. */
            password?: string;
            /** @description Password for encryption, as version 3 has it. */
            key?: string;
            /** @description Name of the node from which to reach the machine; the default node when it is not known to the instance. */
            node?: string;
        };
        /** @description A remote access as it is to be. Only requests with all seven fields have been seen. */
        UpdateRemoteAccessRequest: {
            /** @description Protocol and kind of credentials; an empty one is refused. */
            type?: components["schemas"]["RemoteAccessType"];
            /** @description Host name or address of the machine; not that of another remote access. */
            address?: string;
            /** @description Port on the machine. */
            port?: number;
            /** @description Name with which to log in. */
            login?: string;
            /** @description Password with which to log in; empty when a key is given. */
            password?: string;
            /** @description Text of the private key with its line breaks; empty when a password is given. */
            key?: string;
            /** @description Name of the node from which to reach the machine. */
            node?: string;
        };
        /**
         * @description Protocol and kind of credentials of a remote access.
         * @enum {string}
         */
        RemoteAccessType: ("CbwRam::RemoteAccess::Ssh::WithPassword" | "CbwRam::RemoteAccess::Ssh::WithKey" | "CbwRam::RemoteAccess::WinRm::WithNegotiate" | "CbwRam::RemoteAccess::Snmp" | (string & {}));
    };
    responses: {
        /** @description The credentials are missing, or the signature does not match. Seen on `ping` alone; the other operations are assumed to answer alike. What a clock that is too far off gives is unknown, most likely this. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key lacks the right to do this. The vendor's help names this status; its body has not been seen and is assumed to be like the others. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No server has this identity. The message does not repeat it. Seen on reading and deleting; for changes it is assumed. */
        ServerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The change is refused. Not seen; assumed from what remote accesses do. */
        ServerInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No remote access has this identity. */
        RemoteAccessNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
         * @example 25b4c2428fde60c311fb095e2083b33f
         */
        ServerId: string;
        /**
         * @description Identity of the remote access, a whole number. One that does not exist gives 404.
         * @example 4
         */
        RemoteAccessId: number;
    };
    requestBodies: never;
    headers: never;
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
            /** @description The credentials are good. */
            200: {
                headers: {
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
                 * @description Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server; one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
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
                 * @description Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
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
                 * @description Identity of the server: 32 hexadecimal digits, not a number. An empty one leads to another route.
                 * @example 25b4c2428fde60c311fb095e2083b33f
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerRequest"];
            };
        };
        responses: {
            /** @description The whole server after the change. */
            200: {
                headers: {
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
        /** @description The remote access, by its kind. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSshPasswordAccess"] | components["schemas"]["CreateSshKeyAccess"] | components["schemas"]["CreateWinRmAccess"] | components["schemas"]["CreateSnmpAccess"];
            };
        };
        responses: {
            /** @description The new remote access; its test is queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The remote access is refused. Several reasons stand in one sentence, with commas between. */
            422: {
                headers: {
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access; one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /** @description The remote access as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRemoteAccessRequest"];
            };
        };
        responses: {
            /** @description The remote access after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RemoteAccessNotFound"];
            /** @description The change is refused. Several reasons stand in one sentence, with commas between. */
            422: {
                headers: {
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
                 * @description Identity of the remote access, a whole number. One that does not exist gives 404.
                 * @example 4
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access, its test queued. The status is neither 201 nor 202. */
            200: {
                headers: {
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
            /** @description The vulnerability; one object, although the Python client's documentation shows a list. */
            200: {
                headers: {
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
}
