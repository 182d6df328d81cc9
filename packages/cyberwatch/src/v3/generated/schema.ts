// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
import type { Uuid } from "@platform-clients/core";

export interface paths {
    "/api/v3/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the instance responds and accepts the credentials
         * @description Returns 200 if the credentials are valid. The result is true for 200 and false for 401 and 403; any other failure is an error. A 404 says that the server does not speak version 3. The Python client treats only 200 as a success.
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
    "/api/v3/vulnerabilities/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description Returns the monitored machines that the key may see, in pages. The filters are those that the vendor's scripts use; servers know more.
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
    "/api/v3/vulnerabilities/servers/{serverId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Read one server
         * @description Returns the full data of a server, with its vulnerabilities and updates. Packages and applications are in `asset`.
         */
        get: operations["server"];
        put?: never;
        post?: never;
        /**
         * Delete a server
         * @description Deletes the server and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteServer"];
        options?: never;
        head?: never;
        /**
         * Change a server
         * @description Changes the given fields. Groups are passed by ID, and replace the current ones. Another client of the vendor uses PUT.
         */
        patch: operations["updateServer"];
        trace?: never;
    };
    "/api/v3/vulnerabilities/servers/{serverId}/info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Read the collected information about a server
         * @description Returns what the instance collected about the server, as text. Known from a script of the vendor's newer client; neither its format nor its media type has been seen.
         */
        get: operations["serverInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/servers/{serverId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Analyse a server again
         * @description Queues a new analysis of the server. Read `analyzed_at` of `server` to learn when it was done.
         */
        put: operations["serverRefresh"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/servers/{serverId}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install updates on a server
         * @description Schedules the installation of updates. Which parameters the server takes is not documented.
         */
        post: operations["serverScheduleUpdates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/servers/{serverId}/reboot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reboot a server
         * @description Requests a reboot of the server. Which parameters the server takes is not documented. The Python client's documentation says POST, but it sends PATCH.
         */
        patch: operations["serverReboot"];
        trace?: never;
    };
    "/api/v3/vulnerabilities/servers/{serverId}/cve_announcements/{cveCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Comment on or ignore a vulnerability of a server
         * @description Notes on this server whether a vulnerability is ignored, and why. In the recorded answer, the ignored vulnerability is missing from the server's list.
         */
        put: operations["updateServerCve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns the agents on machines, in pages.
         */
        get: operations["agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the agent, a number. One that does not exist returns 404.
                 * @example 4
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read one agent
         * @description Returns one agent.
         */
        get: operations["agent"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description Removes the agent from the instance; whether it is uninstalled from the machine is unknown. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/remote_accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remote accesses
         * @description Returns the remote accesses, in pages. Login, password and key are never returned.
         */
        get: operations["remoteAccesses"];
        put?: never;
        /**
         * Add a remote access
         * @description Adds a way to reach a machine and queues a test of it: `is_valid` is null in the response. It has either its own credentials or a stored one. The address must be new: a second access to it is rejected with 422, so a repeated call after a lost response reports the address as in use although the first call succeeded. The Python client always sends its eight fields, with an empty string or null for what does not apply.
         */
        post: operations["createRemoteAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/remote_accesses/{remoteAccessId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /**
         * Read one remote access
         * @description Returns one remote access, without its credentials. Use it to read the outcome of a test: `is_valid` remains null until the test is finished.
         */
        get: operations["remoteAccess"];
        put?: never;
        post?: never;
        /**
         * Delete a remote access
         * @description Deletes the remote access and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteRemoteAccess"];
        options?: never;
        head?: never;
        /**
         * Change a remote access
         * @description Changes the given fields and queues a test. An empty `type` keeps the current one, unlike in version 2. Another client of the vendor uses PUT.
         */
        patch: operations["updateRemoteAccess"];
        trace?: never;
    };
    "/api/v3/assets/remote_accesses/{remoteAccessId}/test_deploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Test a remote access again
         * @description Queues a connection test and returns immediately, with `is_valid` set to null. It is a PUT, unlike in version 2, but each call requests a new test.
         */
        put: operations["testDeployRemoteAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/cve_announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vulnerabilities
         * @description Returns published vulnerabilities, in pages, without the servers that have them. The filters are those that the vendor's scripts use; servers know more.
         */
        get: operations["cveAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/cve_announcements/{cveCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        /**
         * Read one vulnerability
         * @description Returns the full data of a vulnerability, with the servers that have it.
         */
        get: operations["cveAnnouncement"];
        /**
         * Set the score of a vulnerability on this instance
         * @description Sets the custom score and its components, which are in the response as `score_custom` and `cvss_custom`.
         */
        put: operations["updateCveAnnouncement"];
        post?: never;
        /**
         * Remove the custom score of a vulnerability
         * @description Clears the custom score and its components. The vulnerability itself remains.
         */
        delete: operations["deleteCveAnnouncement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Returns the groups, in pages.
         */
        get: operations["groups"];
        put?: never;
        /**
         * Create a group
         * @description Creates a group. What the server says to a name that exists is unknown.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the group, a number. One that does not exist returns 404.
                 * @example 11
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Read one group
         * @description Returns one group.
         */
        get: operations["group"];
        /**
         * Change a group
         * @description Changes the given fields; the others remain.
         */
        put: operations["updateGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Deletes the group and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the users of the instance, in pages.
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
    "/api/v3/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the user, a number. One that does not exist returns 404.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Read one user
         * @description Returns one user.
         */
        get: operations["user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nodes
         * @description Returns the nodes of the instance, in pages.
         */
        get: operations["nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/nodes/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the node, a number. One that does not exist returns 404.
                 * @example 2
                 */
                nodeId: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        /**
         * Read one node
         * @description Returns one node.
         */
        get: operations["node"];
        put?: never;
        post?: never;
        /**
         * Delete a node
         * @description Deletes the node and moves its data to another one. The request has a JSON body, which not every proxy passes on. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteNode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hosts
         * @description Returns the hosts that discoveries found or users added, in pages.
         */
        get: operations["hosts"];
        put?: never;
        /**
         * Add a host
         * @description Adds a host. Its category is `unknown` if none is given.
         */
        post: operations["createHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/hosts/{hostId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the host, a number. One that does not exist returns 404.
                 * @example 12
                 */
                hostId: components["parameters"]["HostId"];
            };
            cookie?: never;
        };
        /**
         * Read one host
         * @description Returns one host.
         */
        get: operations["host"];
        /**
         * Change a host
         * @description Changes the given fields. Which fields the server takes is not documented; they are assumed to be those of a new host.
         */
        put: operations["updateHost"];
        post?: never;
        /**
         * Delete a host
         * @description Deletes the host and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteHost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/security_issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security issues
         * @description Returns the security issues, in pages, without their servers and vulnerabilities.
         */
        get: operations["securityIssues"];
        put?: never;
        /**
         * Add a security issue
         * @description Adds a security issue. An unknown level is refused with 400.
         */
        post: operations["createSecurityIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/vulnerabilities/security_issues/{securityIssueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the security issue, a number. One that does not exist returns 404.
                 * @example 30
                 */
                securityIssueId: components["parameters"]["SecurityIssueId"];
            };
            cookie?: never;
        };
        /**
         * Read one security issue
         * @description Returns one security issue, with its servers and vulnerabilities.
         */
        get: operations["securityIssue"];
        /**
         * Change a security issue
         * @description Changes the given fields; the others remain. An unknown level is refused with 400.
         */
        put: operations["updateSecurityIssue"];
        post?: never;
        /**
         * Delete a security issue
         * @description Deletes the issue and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteSecurityIssue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers with their compliance
         * @description Returns the servers with the numbers of rules that they meet and violate, in pages.
         */
        get: operations["complianceServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/servers/{serverId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Read the compliance of one server
         * @description Returns one server with its rules.
         */
        get: operations["complianceServer"];
        /**
         * Change the compliance settings of a server
         * @description Changes the given fields. Which fields the server takes is not documented; the Python client sends what it is given.
         */
        put: operations["updateComplianceServer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/servers/{serverId}/recheck_rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Check the rules of a server again
         * @description Queues a check of all rules on the server.
         */
        put: operations["recheckRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List compliance rules
         * @description Returns the rules, in pages, without their servers. An instance has several thousand.
         */
        get: operations["complianceRules"];
        put?: never;
        /**
         * Add a compliance rule
         * @description Adds a rule of your own.
         */
        post: operations["createComplianceRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /**
         * Read one compliance rule
         * @description Returns one rule, with the servers that it applies to.
         */
        get: operations["complianceRule"];
        /**
         * Change a compliance rule
         * @description Changes the given fields; the others remain.
         */
        put: operations["updateComplianceRule"];
        post?: never;
        /**
         * Delete a compliance rule
         * @description Deletes the rule and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteComplianceRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/compliance/rules/{ruleId}/recheck_servers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Check a rule on all servers again
         * @description Queues a check of the rule on every server that it applies to.
         */
        put: operations["recheckServers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored credentials
         * @description Returns the stored credentials, in pages. No response has been seen; secrets are assumed not to be returned.
         */
        get: operations["storedCredentials"];
        put?: never;
        /**
         * Store a credential
         * @description Stores a credential that remote accesses and images can share.
         */
        post: operations["createStoredCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the stored credential, a number. One that does not exist returns 404.
                 * @example 3
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /**
         * Read one stored credential
         * @description Returns one stored credential.
         */
        get: operations["storedCredential"];
        put?: never;
        post?: never;
        /**
         * Delete a stored credential
         * @description Deletes the credential. It is assumed to return the last state, as other deletions do. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteStoredCredential"];
        options?: never;
        head?: never;
        /**
         * Change a stored credential
         * @description Changes the given fields. Another client of the vendor uses PUT.
         */
        patch: operations["updateStoredCredential"];
        trace?: never;
    };
    "/api/v3/assets/docker_images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images
         * @description Returns the container images that are analysed, in pages.
         */
        get: operations["dockerImages"];
        put?: never;
        /**
         * Add an image
         * @description Adds an image to analyse. `server_id` is null until the server that stands for it exists.
         */
        post: operations["createDockerImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/docker_images/{dockerImageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the image, a number. One that does not exist returns 404.
                 * @example 3
                 */
                dockerImageId: components["parameters"]["DockerImageId"];
            };
            cookie?: never;
        };
        /**
         * Read one image
         * @description Returns one image.
         */
        get: operations["dockerImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image
         * @description Deletes the image and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteDockerImage"];
        options?: never;
        head?: never;
        /**
         * Change an image
         * @description Changes the given fields; the others remain.
         */
        patch: operations["updateDockerImage"];
        trace?: never;
    };
    "/api/v3/assets/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description Returns the monitored machines as assets, in pages, without their packages.
         */
        get: operations["assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/servers/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset, a number. One that does not exist returns 404.
                 * @example 4
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * Read one asset
         * @description Returns one asset with its packages and applications.
         */
        get: operations["asset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Deletes the asset, and with it the server, and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/applicative_scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applicative scans
         * @description Returns the scans of network targets and websites, in pages.
         */
        get: operations["applicativeScans"];
        put?: never;
        /**
         * Add an applicative scan
         * @description Adds a scan of a network target or a website.
         */
        post: operations["createApplicativeScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/applicative_scans/{applicativeScanId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the scan, a number. One that does not exist returns 404.
                 * @example 2
                 */
                applicativeScanId: components["parameters"]["ApplicativeScanId"];
            };
            cookie?: never;
        };
        /**
         * Read one applicative scan
         * @description Returns one scan.
         */
        get: operations["applicativeScan"];
        put?: never;
        post?: never;
        /**
         * Delete an applicative scan
         * @description Deletes the scan and returns its last state. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteApplicativeScan"];
        options?: never;
        head?: never;
        /**
         * Change an applicative scan
         * @description Changes the given fields. A target that is neither an address nor a URL nor a known name is refused with 422.
         */
        patch: operations["updateApplicativeScan"];
        trace?: never;
    };
    "/api/v3/os": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operating systems
         * @description Returns the operating systems that the instance knows, in pages. Their keys are used in compliance rules.
         */
        get: operations["operatingSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/discoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List discoveries
         * @description Returns the searches for machines, in pages. No response has been seen.
         */
        get: operations["discoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/discoveries/{discoveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the discovery, a number. One that does not exist returns 404.
                 * @example 5
                 */
                discoveryId: components["parameters"]["DiscoveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a discovery
         * @description Deletes the discovery. It is assumed to return the last state, as other deletions do. A repeated deletion returns 404; after a lost response it can therefore report something as missing that the first call deleted.
         */
        delete: operations["deleteDiscovery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/assets/discoveries/{discoveryId}/relaunch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the discovery, a number. One that does not exist returns 404.
                 * @example 5
                 */
                discoveryId: components["parameters"]["DiscoveryId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Run a discovery again
         * @description Queues another run of the discovery.
         */
        put: operations["relaunchDiscovery"];
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
             * @description ID of the request or of the instance; not documented.
             * @example 7d9c1a52-3c0e-4f6b-9a45-0f2f6d3b8e11
             */
            uuid: Uuid;
        };
        /** @description Body of every known failure. */
        ErrorBody: {
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /**
             * @description The HTTP status again.
             * @example 401
             */
            code: number;
            /**
             * @description Reason phrase of the status.
             * @example Unauthorized
             */
            status: string;
            /**
             * @description English sentence. Several reasons are separated by commas.
             * @example Authentication failed.
             */
            message: string;
        };
        /** @description What the server returned for a queued action. Its fields have not been seen. */
        ActionResult: {
            [key: string]: unknown;
        };
        /** @description Parameters of an action. Their names are not documented; the Python client sends what it is given. */
        FreeParameters: {
            [key: string]: unknown;
        };
        /** @description A group of assets, or of compliance rules. */
        Group: {
            /**
             * @description ID of the group.
             * @example 11
             */
            id: number;
            /**
             * @description Name of the group.
             * @example production
             */
            name: string;
            /**
             * @description Description. Null or empty without one.
             * @example Main servers
             */
            description: string | null;
            /**
             * @description Color as `#` and six hexadecimal digits, e.g. `#12afcb`.
             * @example #12afcb
             */
            color: string | null;
            /**
             * Format: date-time
             * @description When the group was created. Only seen within servers of 2020.
             * @example 2020-08-04T10:54:58.000+02:00
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the group was last changed. Only seen within servers of 2020.
             * @example 2020-08-04T10:54:58.000+02:00
             */
            updated_at?: string;
        };
        /** @description A group to create. */
        CreateGroupRequest: {
            /**
             * @description Name of the group.
             * @example production
             */
            name: string;
            /**
             * @description Description.
             * @example Main servers
             */
            description?: string;
            /**
             * @description Color as `#` and six hexadecimal digits.
             * @example #12afcb
             */
            color?: string;
        };
        /** @description The fields of a group to change. */
        UpdateGroupRequest: {
            /**
             * @description New name.
             * @example production
             */
            name?: string;
            /**
             * @description New description.
             * @example Main servers
             */
            description?: string;
            /**
             * @description New color as `#` and six hexadecimal digits.
             * @example #12afcb
             */
            color?: string;
        };
        /** @description An operating system. Compliance rules refer to one by its key alone: see OsReference. */
        Os: {
            /**
             * @description Key of the operating system, e.g. `ubuntu_2004_64`.
             * @example ubuntu_2004_64
             */
            key: string;
            /**
             * @description Name.
             * @example Ubuntu 20.04 LTS
             */
            name: string;
            /**
             * @description Short name.
             * @example Ubuntu 20.04
             */
            short_name?: string | null;
            /**
             * @description Processor architecture. Null if it does not apply.
             * @example x86_64
             */
            arch?: string | null;
            /**
             * Format: date-time
             * @description When support by the vendor ends. Null if it is not known.
             * @example 2025-04-01T02:00:00.000+02:00
             */
            eol?: string | null;
            /**
             * @description Name of a Ruby class, e.g. `Os::Ubuntu`. The vendor adds names.
             * @example Os::Ubuntu
             */
            type?: string | null;
        };
        /** @description The key of an operating system. */
        OsReference: {
            /**
             * @description Key, e.g. `ubuntu_2004_64`.
             * @example ubuntu_2004_64
             */
            key: string;
        };
        /** @description How critical an asset is. It replaces the criticality of version 2. */
        Environment: {
            /**
             * @description ID of the environment.
             * @example 2
             */
            id: number;
            /**
             * @description Name of the environment.
             * @example Medium
             */
            name: string;
            /**
             * @description How important confidentiality is, e.g. `confidentiality_requirement_medium`.
             * @example confidentiality_requirement_medium
             */
            confidentiality_requirement?: string;
            /**
             * @description How important integrity is, e.g. `integrity_requirement_medium`.
             * @example integrity_requirement_medium
             */
            integrity_requirement?: string;
            /**
             * @description How important availability is, e.g. `availability_requirement_medium`.
             * @example availability_requirement_medium
             */
            availability_requirement?: string;
            /**
             * @description Whether new assets get this environment. Not in all responses.
             * @example true
             */
            default?: boolean;
            /**
             * @description Score from which a vulnerability is prioritized, 0 to 10. Not in all responses.
             * @example 7.5
             */
            threshold?: number | null;
            /**
             * Format: date-time
             * @description When the environment was created. Not in all responses.
             * @example 2020-08-03T17:47:02.237+02:00
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the environment was last changed. Not in all responses.
             * @example 2020-08-03T17:47:02.237+02:00
             */
            updated_at?: string;
        };
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
             * @description E-mail address.
             * @example ann@example.com
             */
            email: string | null;
            /** @description Family name. Can be empty. */
            name?: string | null;
            /** @description First name. Can be empty. */
            firstname?: string | null;
            /**
             * @description Language, e.g. `fr`.
             * @example fr
             */
            locale?: string | null;
            /**
             * @description How the user logs in: `local_password` or `ldap`. More values are possible.
             * @example local_password
             */
            auth_provider?: string | null;
            /** @description Description. Can be empty. */
            description?: string | null;
            /** @description The groups that the user may see. */
            server_groups?: components["schemas"]["UserGroup"][];
        };
        /** @description A group that a user may see. Seen in version 2 only. */
        UserGroup: {
            /** @description ID of the group. */
            id?: number;
            /** @description Name of the group. */
            name?: string;
            /** @description Role of the user in the group. */
            role?: string | null;
        };
        /** @description A node of the instance, from which machines are reached. */
        Node: {
            /**
             * @description ID of the node.
             * @example 2
             */
            id: number;
            /**
             * @description Name of the node.
             * @example branch
             */
            name: string;
            /**
             * Format: date-time
             * @description When the node was added.
             * @example 2019-12-16T16:41:51.000+01:00
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the node was last changed.
             * @example 2019-12-16T16:41:51.000+01:00
             */
            updated_at: string;
        };
        /** @description The node that takes over. */
        DeleteNodeRequest: {
            /**
             * @description ID of the node that takes over the data of the deleted one. Recorded as text.
             * @example 1
             */
            new_id: number | string;
        };
        /** @description A monitored machine, without its vulnerabilities. Few fields are guaranteed. */
        ServerSummary: {
            /**
             * @description ID of the server: a number, unlike in version 2.
             * @example 4
             */
            id: number;
            /**
             * @description Host name. Null if it is not known.
             * @example db-01
             */
            hostname: string | null;
            /** @description Description. Null without one. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication. Null if there was none.
             * @example 2021-02-24T14:30:12.000+01:00
             */
            last_communication?: string | null;
            /**
             * @description Whether the server must be rebooted. Null until it has been analysed.
             * @example true
             */
            reboot_required?: boolean | null;
            /** @description Addresses of the server. */
            addresses?: string[];
            /**
             * @description Number of available updates.
             * @example 1
             */
            updates_count: number;
            /**
             * Format: date-time
             * @description When the server was last started. Null if it is not known.
             * @example 2021-02-22T16:34:58.000+01:00
             */
            boot_at?: string | null;
            /** @description Kind of machine. */
            category: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the server was added.
             * @example 2021-02-03T11:49:46.000+01:00
             */
            created_at: string;
            /**
             * @description Number of vulnerabilities that the server has.
             * @example 1
             */
            cve_announcements_count: number;
            /**
             * Format: date-time
             * @description When the server was last analysed. Null before the first time.
             * @example 2021-02-03T11:49:46.000+01:00
             */
            analyzed_at?: string | null;
            /**
             * @description Number of prioritized vulnerabilities.
             * @example 1
             */
            prioritized_cve_announcements_count?: number | null;
            /** @description Status of the server. */
            status: components["schemas"]["ServerStatus"];
            /** @description Operating system. Null until the server has been analysed. */
            os?: components["schemas"]["Os"] | null;
            /** @description How critical the server is. Null in the answer to a deletion. */
            environment?: components["schemas"]["Environment"] | null;
            /** @description Groups of the server. */
            groups: components["schemas"]["Group"][];
            /** @description Compliance groups of the server. */
            compliance_groups?: components["schemas"]["Group"][];
        };
        /** @description The full data of a monitored machine. Packages and applications are only in an asset. */
        Server: components["schemas"]["ServerSummary"] & {
            /** @description Vulnerabilities that the server has or had. */
            cve_announcements: components["schemas"]["ServerCve"][];
            /** @description Available updates. */
            updates?: components["schemas"]["Update"][];
            /** @description Security issues of the server. Only empty arrays have been seen. */
            security_issues?: unknown[];
        };
        /** @description A vulnerability within a server. */
        ServerCve: {
            /**
             * @description Code of the vulnerability.
             * @example CVE-2020-16044
             */
            cve_code: string;
            /**
             * @description Whether the vulnerability is ignored on this server.
             * @example false
             */
            ignored: boolean;
            /** @description Comment. Null without one. */
            comment?: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was found. Can be null.
             * @example 2021-02-03T11:49:57.000+01:00
             */
            detected_at?: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was fixed. Null if it was not.
             */
            fixed_at?: string | null;
            /**
             * @description Whether the vulnerability is prioritized.
             * @example true
             */
            prioritized?: boolean | null;
            /** @description Whether the server has the vulnerability now. Only newer servers send it. */
            active?: boolean;
            /** @description Score, 0 to 10. Read by a script of the vendor; not seen. */
            score?: number | null;
        };
        /** @description An available update. */
        Update: {
            /**
             * @description ID of the update.
             * @example 4
             */
            id?: number;
            /**
             * @description Whether the update is ignored.
             * @example false
             */
            ignored: boolean;
            /**
             * @description Whether the instance can install the update.
             * @example true
             */
            patchable: boolean;
            /** @description The package after the update. Whether it can be null is unknown. */
            target: components["schemas"]["Package"] | null;
            /** @description The package now. Whether it can be null is unknown. */
            current: components["schemas"]["Package"] | null;
            /** @description Codes of the vulnerabilities that the update fixes. */
            cve_announcements: string[];
        };
        /** @description A version of a package or an application. */
        Package: {
            /**
             * @description Vendor. Null for most packages.
             * @example cisco
             */
            vendor?: string | null;
            /**
             * @description Name of the package.
             * @example firefox
             */
            product: string;
            /**
             * @description Name of a Ruby class, e.g. `Packages::Deb`.
             * @example Packages::Deb
             */
            type?: string | null;
            /**
             * @description Version.
             * @example 85.0.1+build1-0ubuntu0.20.04.1
             */
            version?: string | null;
            /** @description Hash that identifies the package. Not part of updates. */
            hash_index?: string | null;
        };
        /** @description The fields of a server to change. Only `groups` has been seen; the others are from an example of the vendor. */
        UpdateServerRequest: {
            /** @description IDs of the groups. They replace the current ones; `[null]` removes all. */
            groups?: (number | null)[];
            /** @description IDs of the compliance groups. They replace the current ones; `[null]` removes all. */
            compliance_groups?: (number | null)[];
            /** @description Kind of machine. */
            category?: components["schemas"]["ServerCategory"];
            /**
             * @description Description.
             * @example Database
             */
            description?: string;
            /** @description The environment: an object in the example of the vendor, which does not say which fields it has. */
            environment?: {
                [key: string]: unknown;
            };
            /**
             * @description When updates can be deployed. Whether it is an ID or a name is unknown.
             * @example 1
             */
            deploying_period?: number | string;
            /**
             * @description ID of the policy that says which updates are ignored.
             * @example 1
             */
            ignoring_policy?: number | string;
        };
        /** @description What is noted about a vulnerability of a server. */
        UpdateServerCveRequest: {
            /**
             * @description Comment.
             * @example The service is switched off.
             */
            comment?: string;
            /**
             * @description Whether the vulnerability is ignored. Recorded as the text `true`; a boolean has not been seen.
             * @example true
             */
            ignored?: boolean | string;
        };
        /**
         * @description Status of a server. Version 2 has an object with a comment instead.
         * @example server_vulnerable
         * @enum {string}
         */
        ServerStatus: ("server_vulnerable" | "server_compliant" | "server_awaiting_analysis" | "server_update_init" | "server_update_reboot" | "server_update_comm_fail" | "server_not_supported_os" | (string & {}));
        /**
         * @description Kind of machine.
         * @example server
         * @enum {string}
         */
        ServerCategory: ("server" | "desktop" | "hypervisor" | "network_device" | "docker_image" | "network_target_or_website" | (string & {}));
        /** @description An agent on a machine. */
        Agent: {
            /**
             * @description ID of the agent.
             * @example 2
             */
            id: number;
            /**
             * @description ID of the server on which it runs. Whether it can be null is unknown.
             * @example 15
             */
            server_id: number | null;
            /**
             * @description ID of the node that it reports to. Whether it can be null is unknown.
             * @example 1
             */
            node_id: number | null;
            /**
             * @description Version of the agent. Whether it can be null is unknown.
             * @example 4.2
             */
            version: string | null;
            /**
             * @description Address of the machine. Whether it can be null is unknown.
             * @example 192.0.2.103
             */
            remote_ip: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication. Whether it can be null is unknown.
             * @example 2021-02-22T10:41:01.000+01:00
             */
            last_communication: string | null;
        };
        /** @description A machine as an asset, without its packages. */
        AssetSummary: {
            /**
             * @description ID of the asset: that of the server.
             * @example 4
             */
            id: number;
            /**
             * @description Host name. Null if it is not known.
             * @example db-01
             */
            hostname: string | null;
            /** @description Description. Null without one. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication. Null if there was none.
             * @example 2021-02-24T14:30:12.000+01:00
             */
            last_communication?: string | null;
            /**
             * @description Whether the asset must be rebooted. Null until it has been analysed.
             * @example true
             */
            reboot_required?: boolean | null;
            /**
             * Format: date-time
             * @description When the asset was last started. Null if it is not known.
             * @example 2021-02-22T16:34:58.000+01:00
             */
            boot_at?: string | null;
            /** @description Kind of machine. */
            category: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the asset was added.
             * @example 2021-02-03T11:49:46.000+01:00
             */
            created_at: string;
            /** @description How critical the asset is. Can be null. */
            environment?: components["schemas"]["Environment"] | null;
            /** @description Operating system. Null until the asset has been analysed. */
            os?: components["schemas"]["Os"] | null;
            /** @description Groups of the asset. */
            groups?: components["schemas"]["Group"][];
        };
        /** @description A machine as an asset, with what is installed on it. */
        Asset: components["schemas"]["AssetSummary"] & {
            /** @description Installed packages. */
            packages?: components["schemas"]["Package"][];
            /** @description Installed applications. */
            applications?: components["schemas"]["Package"][];
        };
        /** @description A target that was found by, or added to, a discovery. */
        Host: {
            /**
             * @description ID of the host.
             * @example 12
             */
            id: number;
            /**
             * @description Address of the host.
             * @example 192.0.2.5
             */
            target: string;
            /**
             * @description Category, e.g. `linux` or `unknown`. The values are not documented.
             * @example linux
             */
            category?: string | null;
            /** @description Host name. Null if it is not known. */
            hostname?: string | null;
            /**
             * @description Number of vulnerabilities.
             * @example 0
             */
            cve_announcements_count?: number | null;
            /**
             * Format: date-time
             * @description When the host was added.
             * @example 2019-12-17T14:28:00.000+01:00
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the host was last changed.
             * @example 2019-12-17T14:28:00.000+01:00
             */
            updated_at?: string;
            /**
             * @description ID of the node from which it is reached.
             * @example 1
             */
            node_id?: number | null;
            /**
             * @description ID of the server that belongs to this host. Null if the host has no server.
             * @example 7
             */
            server_id?: number | null;
            /**
             * @description Status, e.g. `server_update_init`.
             * @example server_update_init
             */
            status?: string | null;
            /** @description Technologies. Only empty arrays have been seen. */
            technologies?: unknown[];
            /** @description Security issues. Only empty arrays have been seen. */
            security_issues?: unknown[];
            /** @description Vulnerabilities. Only empty arrays have been seen. */
            cve_announcements?: unknown[];
            /** @description Scans. Only empty arrays have been seen. */
            scans?: unknown[];
        };
        /** @description A host to add. */
        CreateHostRequest: {
            /**
             * @description Address of the host.
             * @example 192.0.2.5
             */
            target: string;
            /**
             * @description ID of the node from which the host is reached. Recorded as text.
             * @example 1
             */
            node_id: number | string;
            /**
             * @description ID of the server that the host is.
             * @example 7
             */
            server_id?: number | string;
            /**
             * @description Host name.
             * @example web-05
             */
            hostname?: string;
            /**
             * @description Category, e.g. `linux`.
             * @example linux
             */
            category?: string;
        };
        /** @description The fields of a host to change. Inferred from those of a new host. */
        UpdateHostRequest: {
            /**
             * @description Address of the host.
             * @example 192.0.2.5
             */
            target?: string;
            /**
             * @description ID of the node from which the host is reached. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
            /**
             * @description ID of the server that the host is.
             * @example 7
             */
            server_id?: number | string;
            /**
             * @description Host name.
             * @example web-05
             */
            hostname?: string;
            /**
             * @description Category, e.g. `linux`.
             * @example linux
             */
            category?: string;
        };
        /** @description An image whose packages are analysed. */
        DockerImage: {
            /**
             * @description ID of the entry.
             * @example 3
             */
            id: number;
            /**
             * @description Name of the image in the registry.
             * @example library/mysql
             */
            image_name: string;
            /**
             * @description Tag of the image.
             * @example latest
             */
            image_tag: string;
            /**
             * @description ID of the stored credential for the registry.
             * @example 1
             */
            docker_registry_id: number | null;
            /**
             * @description ID of the stored credential for the engine.
             * @example 4
             */
            docker_engine_id: number | null;
            /**
             * @description ID of the node that connects to the engine.
             * @example 1
             */
            node_id: number | null;
            /**
             * @description ID of the server that stands for the image. Null until it has been analysed.
             * @example 8
             */
            server_id: number | null;
        };
        /** @description An image to analyse. */
        CreateDockerImageRequest: {
            /**
             * @description Name of the image in the registry.
             * @example library/mysql
             */
            image_name: string;
            /**
             * @description Tag of the image.
             * @example latest
             */
            image_tag: string;
            /**
             * @description ID of the stored credential for the registry. Recorded as text.
             * @example 1
             */
            docker_registry_id: number | string;
            /**
             * @description ID of the stored credential for the engine. Recorded as text.
             * @example 4
             */
            docker_engine_id: number | string;
            /**
             * @description ID of the node that connects to the engine. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
        };
        /** @description The fields of an image to change. Only `image_tag` has been seen. */
        UpdateDockerImageRequest: {
            /**
             * @description Name of the image in the registry.
             * @example library/mysql
             */
            image_name?: string;
            /**
             * @description Tag of the image.
             * @example latest
             */
            image_tag?: string;
            /**
             * @description ID of the stored credential for the registry. Recorded as text.
             * @example 1
             */
            docker_registry_id?: number | string;
            /**
             * @description ID of the stored credential for the engine. Recorded as text.
             * @example 4
             */
            docker_engine_id?: number | string;
            /**
             * @description ID of the node that connects to the engine. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
        };
        /** @description A scan of a network target or a website. */
        ApplicativeScan: {
            /**
             * @description ID of the scan.
             * @example 2
             */
            id: number;
            /**
             * @description ID of the node that scans.
             * @example 1
             */
            node_id: number | null;
            /**
             * @description Address that is scanned.
             * @example 192.0.2.1
             */
            target: string;
            /**
             * @description ID of the server that stands for the target. Whether it can be null is unknown.
             * @example 2
             */
            server_id: number | null;
        };
        /** @description A scan to add. */
        CreateApplicativeScanRequest: {
            /**
             * @description An address, an HTTP URL, or a domain name that the instance can resolve.
             * @example 192.0.2.1
             */
            target: string;
            /**
             * @description ID of the node that scans. Recorded as text.
             * @example 1
             */
            node_id: number | string;
        };
        /** @description The fields of a scan to change. Only `target` has been seen. */
        UpdateApplicativeScanRequest: {
            /**
             * @description An address, an HTTP URL, or a domain name that the instance can resolve.
             * @example 192.0.2.1
             */
            target?: string;
            /**
             * @description ID of the node that scans. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
        };
        /** @description A search for machines. Its other fields have not been seen. */
        Discovery: {
            /**
             * @description ID of the discovery.
             * @example 5
             */
            id: number;
        };
        /** @description A way in which the instance logs in to a machine. Login, password and key are never returned. */
        RemoteAccess: {
            /**
             * @description ID of the remote access.
             * @example 15
             */
            id: number;
            /** @description Protocol and kind of credentials. */
            type: components["schemas"]["RemoteAccessType"];
            /**
             * @description Host name or address of the machine. Unique among remote accesses.
             * @example db-01.example.com
             */
            address: string;
            /**
             * @description Port on the machine.
             * @example 22
             */
            port: number;
            /**
             * @description Outcome of the last connection test. Null while it is not finished.
             * @example true
             */
            is_valid: boolean | null;
            /**
             * @description Why the last test failed: name of a Ruby exception such as `Net::SSH::ConnectionTimeout`. Null if it did not.
             * @example Net::SSH::ConnectionTimeout
             */
            last_error?: string | null;
            /**
             * @description ID of the server at the address. Null until the machine has responded.
             * @example 13
             */
            server_id?: number | null;
            /**
             * @description ID of the node from which the machine is reached. Whether it can be null is unknown.
             * @example 1
             */
            node_id?: number | null;
        };
        /** @description A remote access with credentials of its own. */
        CreateAccessWithLogin: {
            /** @description Protocol and kind of credentials. */
            type: components["schemas"]["RemoteAccessType"];
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example db-01.example.com
             */
            address: string;
            /**
             * @description Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text.
             * @example 22
             */
            port: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login?: string;
            /**
             * @description Login password; for SNMP, the password for authentication. Empty if a key is given.
             * @example example-password
             */
            password?: string;
            /**
             * @description Private key as text, with its line breaks; for SNMP, the password for encryption. Empty if a password is given.
             * @example example-priv-password
             */
            key?: string;
            /**
             * @description ID of the node from which to reach the machine. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
            /**
             * @description Names of the groups of the new server, separated by commas.
             * @example test, production
             */
            server_groups?: string;
        };
        /** @description A remote access with a stored credential. */
        CreateAccessWithCredential: {
            /** @description Protocol and kind of credentials. */
            type: components["schemas"]["RemoteAccessType"];
            /**
             * @description Host name or address of the machine. Must not be empty or in use by another remote access.
             * @example db-02.example.com
             */
            address: string;
            /**
             * @description Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text.
             * @example 22
             */
            port: number | string;
            /**
             * @description ID of the stored credential.
             * @example 3
             */
            credential_id: number | string;
            /**
             * @description ID of the node from which to reach the machine. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
            /** @description Names of the groups of the new server, separated by commas. */
            server_groups?: string;
        };
        /** @description The fields of a remote access to change. */
        UpdateRemoteAccessRequest: {
            /**
             * @description Protocol and kind of credentials, a value of RemoteAccessType. An empty string keeps the current one.
             * @example CbwRam::RemoteAccess::Ssh::WithPassword
             */
            type?: string;
            /**
             * @description Host name or address of the machine. Must not be in use by another remote access.
             * @example db-01.example.com
             */
            address?: string;
            /**
             * @description Port on the machine: usually 22 for SSH, 5985 for Windows Remote Management, 161 for SNMP. Recorded as text.
             * @example 2222
             */
            port?: number | string;
            /**
             * @description Login name.
             * @example scanner
             */
            login?: string;
            /**
             * @description Login password; for SNMP, the password for authentication. Empty if a key is given.
             * @example example-password
             */
            password?: string;
            /** @description Private key as text, with its line breaks; for SNMP, the password for encryption. Empty if a password is given. */
            key?: string;
            /**
             * @description ID of the node from which to reach the machine. Recorded as text.
             * @example 1
             */
            node_id?: number | string;
            /**
             * @description Name of the node, as in version 2. Recorded once; `node_id` replaces it.
             * @example master
             */
            node?: string;
            /**
             * @description ID of a stored credential. Inferred from the creation.
             * @example 3
             */
            credential_id?: number | string;
        };
        /**
         * @description Protocol and kind of credentials of a remote access.
         * @example CbwRam::RemoteAccess::Ssh::WithPassword
         * @enum {string}
         */
        RemoteAccessType: ("CbwRam::RemoteAccess::Ssh::WithPassword" | "CbwRam::RemoteAccess::Ssh::WithKey" | "CbwRam::RemoteAccess::WinRm::WithNegotiate" | "CbwRam::RemoteAccess::Snmp" | (string & {}));
        /** @description A credential that remote accesses and images share. Its secrets are assumed not to be returned. No response has been seen. */
        StoredCredential: {
            /**
             * @description ID of the credential.
             * @example 3
             */
            id: number;
            /**
             * @description Kind of credential: name of a Ruby class.
             * @example StoredCredentials::Example
             */
            type?: string | null;
            /**
             * @description Name of the credential.
             * @example registry
             */
            name?: string | null;
            /**
             * @description User name.
             * @example scanner
             */
            user?: string | null;
            /**
             * @description URL of an engine or a registry.
             * @example https://images.example.com
             */
            endpoint?: string | null;
        };
        /** @description A credential to store. The fields are from an example of the vendor. */
        CreateStoredCredentialRequest: {
            /**
             * @description Kind of credential: name of a Ruby class. The values are not documented.
             * @example StoredCredentials::Example
             */
            type: string;
            /**
             * @description Name of the credential.
             * @example registry
             */
            name: string;
            /**
             * @description User name.
             * @example scanner
             */
            user?: string;
            /**
             * @description Password.
             * @example example-password
             */
            password?: string;
            /** @description Private key as text, for credentials of the kind key. */
            key?: string;
            /**
             * @description URL, for an engine or a registry of images.
             * @example https://images.example.com
             */
            endpoint?: string;
            /** @description Certificate of the certificate authority, for TLS. */
            ca_cert?: string;
            /** @description Certificate of the client, for TLS. */
            client_cert?: string;
            /** @description Private key of the client, for TLS. */
            client_key?: string;
            /** @description Password for authentication, for SNMP. */
            auth_password?: string;
            /** @description Password for encryption, for SNMP. */
            priv_password?: string;
        };
        /** @description The fields of a credential to change. The fields are from an example of the vendor. */
        UpdateStoredCredentialRequest: {
            /**
             * @description Kind of credential: name of a Ruby class. The values are not documented.
             * @example StoredCredentials::Example
             */
            type?: string;
            /**
             * @description Name of the credential.
             * @example registry
             */
            name?: string;
            /**
             * @description User name.
             * @example scanner
             */
            user?: string;
            /**
             * @description Password.
             * @example example-password
             */
            password?: string;
            /** @description Private key as text, for credentials of the kind key. */
            key?: string;
            /**
             * @description URL, for an engine or a registry of images.
             * @example https://images.example.com
             */
            endpoint?: string;
            /** @description Certificate of the certificate authority, for TLS. */
            ca_cert?: string;
            /** @description Certificate of the client, for TLS. */
            client_cert?: string;
            /** @description Private key of the client, for TLS. */
            client_key?: string;
            /** @description Password for authentication, for SNMP. */
            auth_password?: string;
            /** @description Password for encryption, for SNMP. */
            priv_password?: string;
        };
        /** @description A vulnerability, without the servers that have it. */
        CveSummary: {
            /**
             * @description Code of the vulnerability.
             * @example CVE-2019-16768
             */
            cve_code: string;
            /** @description Description. Can be null. */
            content: string | null;
            /**
             * Format: date-time
             * @description When the authorities last changed it. Can be null.
             * @example 2019-12-17T21:54:00.000+01:00
             */
            last_modified: string | null;
            /**
             * Format: date-time
             * @description When the authorities published it. Can be null.
             * @example 2019-12-05T21:15:00.000+01:00
             */
            published: string | null;
            /**
             * @description Severity. Scripts of the vendor expect that it can be null.
             * @example level_medium
             */
            level: components["schemas"]["CveLevel"] | null;
            /**
             * @description Score, 0 to 10. Can be null.
             * @example 4.3
             */
            score: number | null;
            /**
             * @description Score of CVSS 2, 0 to 10. Can be null.
             * @example 4
             */
            score_v2: number | null;
            /**
             * @description Score of CVSS 3, 0 to 10. Can be null.
             * @example 4.3
             */
            score_v3: number | null;
            /**
             * @description Score that a user of the instance set. Null without one.
             * @example 7
             */
            score_custom?: number | null;
            /**
             * @description How mature known exploits are.
             * @example unproven
             */
            exploit_code_maturity?: components["schemas"]["ExploitCodeMaturity"] | null;
            /** @description Note of a user of the instance. Null without one. */
            note_custom?: string | null;
            /**
             * @description Whether an exploit is known.
             * @example false
             */
            exploitable: boolean;
            /** @description Products that have the vulnerability. */
            technologies?: components["schemas"]["Technology"][];
            /** @description Components of the CVSS 2 score. Can be null. */
            cvss?: components["schemas"]["CvssV2"] | null;
            /** @description Components of the CVSS 3 score. Can be null. */
            cvss_v3?: components["schemas"]["CvssV3"] | null;
            /** @description Components that a user of the instance set. Null without any. */
            cvss_custom?: components["schemas"]["CvssV3"] | null;
            /** @description Kind of weakness. Can be null. */
            cwe?: components["schemas"]["Cwe"] | null;
        };
        /** @description The full data of a vulnerability. */
        CveAnnouncement: components["schemas"]["CveSummary"] & {
            /** @description Servers that have or had the vulnerability. */
            servers: components["schemas"]["CveAffectedServer"][];
            /**
             * @description Whether the instance can find the vulnerability on servers.
             * @example false
             */
            scannable?: boolean;
            /** @description Announcements of software vendors. */
            security_announcements?: components["schemas"]["SecurityAnnouncement"][];
        };
        /** @description A server that has a vulnerability: fields of the server, and of the vulnerability on it. Which fields are included has not been seen. */
        CveAffectedServer: {
            /**
             * @description ID of the server.
             * @example 4
             */
            id: number;
            /**
             * @description Host name. Null if it is not known.
             * @example db-01
             */
            hostname?: string | null;
            /**
             * @description Whether the server has the vulnerability now.
             * @example true
             */
            active?: boolean;
            /**
             * @description Whether the vulnerability is ignored on this server.
             * @example false
             */
            ignored?: boolean;
            /** @description Comment. Null without one. */
            comment?: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was found. Can be null.
             */
            detected_at?: string | null;
            /**
             * Format: date-time
             * @description When the vulnerability was fixed. Null if it was not.
             */
            fixed_at?: string | null;
        };
        /** @description An announcement of a software vendor. Inferred from version 2 and notes about newer servers. */
        SecurityAnnouncement: {
            /** @description Code of the announcement. */
            sa_code: string;
            /** @description Name of a Ruby class, e.g. `SecurityAnnouncements::Ubuntu`. */
            type?: string | null;
            /** @description URL of the announcement. */
            link?: string | null;
            /** @description Severity. Can be null. */
            level?: string | null;
        };
        /** @description A product. */
        Technology: {
            /**
             * @description Vendor of the product.
             * @example sylius
             */
            vendor?: string | null;
            /**
             * @description Name of the product.
             * @example sylius
             */
            product?: string | null;
        };
        /** @description A kind of weakness in the CWE list. */
        Cwe: {
            /**
             * @description Code of the kind, e.g. `CWE-209`.
             * @example CWE-209
             */
            cwe_id?: string | null;
        };
        /** @description Components of a CVSS 2 score. Each value begins with the name of its field. */
        CvssV2: {
            /**
             * @description From where the vulnerability can be exploited. `access_vector_` and network, adjacent, local or physical.
             * @example access_vector_network
             */
            access_vector?: string | null;
            /**
             * @description How difficult the vulnerability is to exploit. `access_complexity_` and low, medium or high.
             * @example access_complexity_low
             */
            access_complexity?: string | null;
            /**
             * @description How often an attacker must authenticate. `authentication_` and none or single.
             * @example authentication_single
             */
            authentication?: string | null;
            /**
             * @description Impact on confidentiality. `confidentiality_impact_` and none, partial or complete.
             * @example confidentiality_impact_partial
             */
            confidentiality_impact?: string | null;
            /**
             * @description Impact on integrity. `integrity_impact_` and none, partial or complete.
             * @example integrity_impact_none
             */
            integrity_impact?: string | null;
            /**
             * @description Impact on availability. `availability_impact_` and none, partial or complete.
             * @example availability_impact_none
             */
            availability_impact?: string | null;
        };
        /** @description Components of a CVSS 3 score. Each value begins with the name of its field. */
        CvssV3: {
            /**
             * @description From where the vulnerability can be exploited. `access_vector_` and network, adjacent, local or physical.
             * @example access_vector_network
             */
            access_vector?: string | null;
            /**
             * @description How difficult the vulnerability is to exploit. `access_complexity_` and low, medium or high.
             * @example access_complexity_low
             */
            access_complexity?: string | null;
            /**
             * @description Privileges that an attacker needs beforehand. `privileges_required_` and none, low or high.
             * @example privileges_required_low
             */
            privileges_required?: string | null;
            /**
             * @description Whether a user must take part. `user_interaction_` and none or required.
             * @example user_interaction_none
             */
            user_interaction?: string | null;
            /**
             * @description Whether the impact extends beyond the vulnerable component. `scope_` and unchanged or changed.
             * @example scope_unchanged
             */
            scope?: string | null;
            /**
             * @description Impact on confidentiality. `confidentiality_impact_` and none, low or high.
             * @example confidentiality_impact_low
             */
            confidentiality_impact?: string | null;
            /**
             * @description Impact on integrity. `integrity_impact_` and none, low or high.
             * @example integrity_impact_none
             */
            integrity_impact?: string | null;
            /**
             * @description Impact on availability. `availability_impact_` and none, low or high.
             * @example availability_impact_none
             */
            availability_impact?: string | null;
        };
        /** @description The score of a vulnerability on this instance, and the components of the score. */
        UpdateCveRequest: {
            /**
             * @description Score, 0 to 10. Recorded as text.
             * @example 7
             */
            score_custom?: number | string;
            /**
             * @description From where the vulnerability can be exploited. `access_vector_` and network, adjacent, local or physical.
             * @example access_vector_network
             */
            access_vector?: string;
            /**
             * @description How difficult the vulnerability is to exploit. `access_complexity_` and low, medium or high.
             * @example access_complexity_low
             */
            access_complexity?: string;
            /**
             * @description Privileges that an attacker needs beforehand. The name is in the singular, unlike in responses: `privilege_required_` and none, low or high.
             * @example privilege_required_none
             */
            privilege_required?: string;
            /**
             * @description Whether a user must take part. `user_interaction_` and none or required.
             * @example user_interaction_required
             */
            user_interaction?: string;
            /**
             * @description Whether the impact extends beyond the vulnerable component. `scope_` and unchanged or changed.
             * @example scope_changed
             */
            scope?: string;
            /**
             * @description Impact on confidentiality. `confidentiality_impact_` and none, low or high.
             * @example confidentiality_impact_low
             */
            confidentiality_impact?: string;
            /**
             * @description Impact on integrity. `integrity_impact_` and none, low or high.
             * @example integrity_impact_low
             */
            integrity_impact?: string;
            /**
             * @description Impact on availability. `availability_impact_` and none, low or high.
             * @example availability_impact_none
             */
            availability_impact?: string;
        };
        /**
         * @description Severity of a vulnerability or a security issue. The bounds come from a script of the vendor.
         * @example level_medium
         * @enum {string}
         */
        CveLevel: ("level_unknown" | "level_info" | "level_low" | "level_medium" | "level_high" | "level_critical" | (string & {}));
        /**
         * @description How mature known exploits of a vulnerability are.
         * @example unproven
         * @enum {string}
         */
        ExploitCodeMaturity: ("undefined" | "unproven" | "proof_of_concept" | "functional" | "high" | (string & {}));
        /** @description A security issue that was found, or added by a user. */
        SecurityIssue: {
            /**
             * @description ID of the issue.
             * @example 30
             */
            id: number;
            /**
             * @description Name of a Ruby class, e.g. `SecurityIssues::Custom`.
             * @example SecurityIssues::Custom
             */
            type: string | null;
            /**
             * @description Code of the issue.
             * @example test3
             */
            sid: string | null;
            /**
             * @description Severity.
             * @example level_critical
             */
            level: components["schemas"]["CveLevel"] | null;
            /**
             * @description Title. Null without one.
             * @example test
             */
            title: string | null;
            /**
             * @description Description. Null without one.
             * @example Found by hand
             */
            description: string | null;
            /** @description Servers with the issue. Not part of lists; only empty arrays have been seen. */
            servers?: unknown[];
            /** @description Vulnerabilities of the issue. Not part of lists; only empty arrays have been seen. */
            cve_announcements?: unknown[];
        };
        /** @description A security issue to add. */
        CreateSecurityIssueRequest: {
            /**
             * @description Code of the issue.
             * @example test3
             */
            sid: string;
            /**
             * @description Title.
             * @example Weak password
             */
            title?: string;
            /**
             * @description Description.
             * @example Found by hand
             */
            description?: string;
            /** @description Severity. An unknown one is refused with 400. */
            level?: components["schemas"]["CveLevel"];
            /**
             * @description Score, 0 to 10. Recorded as text; it is not returned.
             * @example 5
             */
            score?: number | string;
            /**
             * @description Name of a Ruby class; `SecurityIssues::Custom` was recorded.
             * @example SecurityIssues::Custom
             */
            type?: string;
            /** @description IDs of the servers with the issue. */
            servers?: number[];
            /** @description Codes of the vulnerabilities of the issue. */
            cve_announcements?: string[];
        };
        /** @description The fields of a security issue to change. */
        UpdateSecurityIssueRequest: {
            /**
             * @description Code of the issue.
             * @example test3
             */
            sid?: string;
            /**
             * @description Title.
             * @example Weak password
             */
            title?: string;
            /**
             * @description Description.
             * @example Found by hand
             */
            description?: string;
            /** @description Severity. An unknown one is refused with 400. */
            level?: components["schemas"]["CveLevel"];
            /**
             * @description Score, 0 to 10. Recorded as text; it is not returned.
             * @example 5
             */
            score?: number | string;
            /**
             * @description Name of a Ruby class; `SecurityIssues::Custom` was recorded.
             * @example SecurityIssues::Custom
             */
            type?: string;
            /** @description IDs of the servers with the issue. */
            servers?: number[];
            /** @description Codes of the vulnerabilities of the issue. */
            cve_announcements?: string[];
        };
        /** @description A server with the outcome of its compliance checks. */
        ComplianceServerSummary: {
            /**
             * @description ID of the server.
             * @example 24
             */
            id: number;
            /**
             * @description Host name. Null if it is not known.
             * @example web-01
             */
            hostname: string | null;
            /** @description Description. Null without one. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Time of the last communication. Null if there was none.
             * @example 2020-08-05T09:57:02.000+02:00
             */
            last_communication?: string | null;
            /**
             * @description Whether the server must be rebooted. Null until it has been analysed.
             * @example false
             */
            reboot_required?: boolean | null;
            /**
             * Format: date-time
             * @description When the server was last started. Null if it is not known.
             * @example 2020-07-28T15:12:56.000+02:00
             */
            boot_at?: string | null;
            /** @description Kind of machine. */
            category?: components["schemas"]["ServerCategory"];
            /**
             * Format: date-time
             * @description When the server was added.
             * @example 2020-08-04T10:54:58.000+02:00
             */
            created_at?: string;
            /**
             * @description Number of rules that apply.
             * @example 3
             */
            compliance_rules_count?: number | null;
            /**
             * @description Number of rules that are violated.
             * @example 1
             */
            compliance_rules_failed_count?: number | null;
            /**
             * @description Number of rules that are met.
             * @example 2
             */
            compliance_rules_succeed_count?: number | null;
            /**
             * @description Status of the checks, e.g. `gen_idle`.
             * @example gen_idle
             */
            status: string | null;
            /** @description Operating system. Can be null. */
            os?: components["schemas"]["Os"] | null;
            /** @description How critical the server is. Can be null. */
            environment?: components["schemas"]["Environment"] | null;
            /** @description Groups of the server. */
            groups?: components["schemas"]["Group"][];
            /** @description Compliance groups of the server. */
            compliance_groups?: components["schemas"]["Group"][];
        };
        /** @description A server with its compliance rules. */
        ComplianceServer: components["schemas"]["ComplianceServerSummary"] & {
            /** @description The rules that apply to the server. */
            rules?: unknown[];
        };
        /** @description A compliance rule, without the servers that it applies to. */
        ComplianceRuleSummary: {
            /**
             * @description ID of the rule.
             * @example 6894
             */
            id: number;
            /**
             * @description How to check the rule by hand.
             * @example Run the script.
             */
            audit?: string | null;
            /**
             * @description Code of the rule.
             * @example SBP-Custom-001
             */
            code: string;
            /**
             * @description Description.
             * @example The cron daemon runs jobs.
             */
            description?: string | null;
            /**
             * @description Name of the rule.
             * @example Ensure cron daemon is enabled
             */
            name: string;
            /**
             * @description Why the rule exists.
             * @example The system has maintenance jobs.
             */
            rationale?: string | null;
            /**
             * @description How to meet the rule.
             * @example systemctl --now enable cron
             */
            remediation?: string | null;
            /**
             * @description Level, e.g. `minimal` or `reinforced`.
             * @example minimal
             */
            level?: string | null;
            /**
             * @description Whether the checks need the rights of an administrator. Null for rules that users added.
             * @example true
             */
            require_sudo?: boolean | null;
            /**
             * @description Name of a Ruby class: `CbwCompliance::Rules::Custom` for rules that users added, otherwise null.
             * @example CbwCompliance::Rules::Custom
             */
            type?: string | null;
            /**
             * Format: date-time
             * @description When the rule was created.
             * @example 2020-09-30T12:02:37.000+02:00
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the rule was last changed.
             * @example 2020-09-30T12:02:37.000+02:00
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             * @description When the rule was published. Null for rules that users added.
             * @example 2019-06-19T08:51:41.000+02:00
             */
            published_at?: string | null;
            /**
             * Format: date-time
             * @description When its publisher last changed the rule. Null for rules that users added.
             * @example 2020-07-02T11:43:38.000+02:00
             */
            last_modified_at?: string | null;
            /**
             * @description Number in the document that the rule is from. Can be null.
             * @example 3.4.5
             */
            reference?: string | null;
            /**
             * @description How the checks combine, e.g. `(1 && 2)`: their order numbers.
             * @example 1
             */
            equation?: string | null;
            /** @description Operating systems that the rule is for. */
            os?: components["schemas"]["OsReference"][];
            /** @description Groups of the rule. */
            rule_groups?: components["schemas"]["Group"][];
            /** @description The checks. */
            checks?: components["schemas"]["ComplianceCheck"][];
        };
        /** @description A compliance rule. */
        ComplianceRule: components["schemas"]["ComplianceRuleSummary"] & {
            /** @description Servers that the rule applies to. Not part of the answers to creation, change and deletion. */
            servers?: components["schemas"]["RuleServer"][];
        };
        /** @description A server that a rule applies to. */
        RuleServer: {
            /**
             * @description ID of the server.
             * @example 24
             */
            id: number;
            /**
             * @description Host name. Null if it is not known.
             * @example web-01
             */
            hostname?: string | null;
            /**
             * @description Status of the check, e.g. `gen_idle`.
             * @example gen_idle
             */
            status?: string | null;
            /**
             * Format: date-time
             * @description When the rule was last checked. Null before the first time.
             * @example 2020-09-30T11:54:18.000+02:00
             */
            last_verification?: string | null;
        };
        /** @description A check of a rule. */
        ComplianceCheck: {
            /**
             * @description Name of a Ruby class, e.g. `CbwCompliance::Checks::WithScript`.
             * @example CbwCompliance::Checks::WithScript
             */
            type?: string | null;
            /**
             * @description Number of the check, which the equation refers to.
             * @example 1
             */
            order?: number | null;
            /**
             * @description Script that is run.
             * @example systemctl is-enabled cron
             */
            content?: string | null;
            /**
             * @description Regular expression of an output that meets the rule.
             * @example enabled
             */
            success?: string | null;
            /**
             * @description Regular expression of an output that violates it.
             * @example disabled
             */
            failure?: string | null;
        };
        /** @description A check to write. */
        WriteCheck: {
            /**
             * @description Number of the check, which the equation refers to.
             * @example 1
             */
            order?: number;
            /**
             * @description Script to run.
             * @example systemctl is-enabled cron
             */
            content?: string;
            /**
             * @description Regular expression of an output that meets the rule.
             * @example enabled
             */
            success?: string;
            /**
             * @description Regular expression of an output that violates it.
             * @example disabled
             */
            failure?: string;
        };
        /** @description A rule to add. Which fields are required is not documented; the recorded creation has them all. */
        CreateComplianceRuleRequest: {
            /**
             * @description How to check the rule by hand.
             * @example Run the script.
             */
            audit?: string;
            /**
             * @description Code of the rule.
             * @example SBP-Custom-001
             */
            code: string;
            /**
             * @description Description.
             * @example The cron daemon runs jobs.
             */
            description?: string;
            /**
             * @description How the checks combine, e.g. `(1 && 2)`: their order numbers.
             * @example 1
             */
            equation?: string;
            /**
             * @description Name of the rule.
             * @example Ensure cron daemon is enabled
             */
            name: string;
            /**
             * @description Why the rule exists.
             * @example The system has maintenance jobs.
             */
            rationale?: string;
            /**
             * @description How to meet the rule.
             * @example systemctl --now enable cron
             */
            remediation?: string;
            /** @description The checks. */
            checks?: components["schemas"]["WriteCheck"][];
            /** @description Keys of the operating systems that the rule is for. */
            os?: string[];
        };
        /** @description The fields of a rule to change. `audit` and `description` have been seen; a script of the vendor sends `os`. */
        UpdateComplianceRuleRequest: {
            /**
             * @description How to check the rule by hand.
             * @example Run the script.
             */
            audit?: string;
            /**
             * @description Code of the rule.
             * @example SBP-Custom-001
             */
            code?: string;
            /**
             * @description Description.
             * @example The cron daemon runs jobs.
             */
            description?: string;
            /**
             * @description How the checks combine, e.g. `(1 && 2)`: their order numbers.
             * @example 1
             */
            equation?: string;
            /**
             * @description Name of the rule.
             * @example Ensure cron daemon is enabled
             */
            name?: string;
            /**
             * @description Why the rule exists.
             * @example The system has maintenance jobs.
             */
            rationale?: string;
            /**
             * @description How to meet the rule.
             * @example systemctl --now enable cron
             */
            remediation?: string;
            /** @description The checks. */
            checks?: components["schemas"]["WriteCheck"][];
            /** @description Keys of the operating systems that the rule is for. */
            os?: string[];
        };
    };
    responses: {
        /** @description A value is not accepted. Seen for the level of a security issue; assumed for the other operations. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or wrong. Seen on `ping` only; the other operations are assumed to respond in the same way. */
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
        /** @description Nothing has this ID or code. Seen on most resources; assumed for the others. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The values are rejected. Several reasons are in one sentence, separated by commas. Seen for remote accesses and applicative scans; assumed for the other operations. */
        Unprocessable: {
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
         * @description Number of the page, from 1. If it is omitted, the first one.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
         * @example 100
         */
        PerPage: number;
        /**
         * @description Code of the vulnerability. One that does not exist returns 404.
         * @example CVE-2019-16768
         */
        CveCode: string;
        /**
         * @description ID of the server, a number. One that does not exist returns 404.
         * @example 4
         */
        ServerId: number;
        /**
         * @description ID of the agent, a number. One that does not exist returns 404.
         * @example 4
         */
        AgentId: number;
        /**
         * @description ID of the remote access, a number. One that does not exist returns 404.
         * @example 15
         */
        RemoteAccessId: number;
        /**
         * @description ID of the group, a number. One that does not exist returns 404.
         * @example 11
         */
        GroupId: number;
        /**
         * @description ID of the user, a number. One that does not exist returns 404.
         * @example 1
         */
        UserId: number;
        /**
         * @description ID of the node, a number. One that does not exist returns 404.
         * @example 2
         */
        NodeId: number;
        /**
         * @description ID of the host, a number. One that does not exist returns 404.
         * @example 12
         */
        HostId: number;
        /**
         * @description ID of the security issue, a number. One that does not exist returns 404.
         * @example 30
         */
        SecurityIssueId: number;
        /**
         * @description ID of the rule, a number. One that does not exist returns 404.
         * @example 6894
         */
        RuleId: number;
        /**
         * @description ID of the stored credential, a number. One that does not exist returns 404.
         * @example 3
         */
        CredentialId: number;
        /**
         * @description ID of the image, a number. One that does not exist returns 404.
         * @example 3
         */
        DockerImageId: number;
        /**
         * @description ID of the asset, a number. One that does not exist returns 404.
         * @example 4
         */
        AssetId: number;
        /**
         * @description ID of the scan, a number. One that does not exist returns 404.
         * @example 2
         */
        ApplicativeScanId: number;
        /**
         * @description ID of the discovery, a number. One that does not exist returns 404.
         * @example 5
         */
        DiscoveryId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request in the server's log. Every response has it, failures included. Quote it when you report a failure.
         * @example 211cb843-e430-47c9-969a-c181dd1591b2
         */
        RequestId: Uuid;
        /**
         * @description Number of this page. The first is 1.
         * @example 2
         */
        Page: number;
        /**
         * @description The most items that a page can have.
         * @example 25
         */
        PageSize: number;
        /**
         * @description Number of items on all pages.
         * @example 26
         */
        Total: number;
        /**
         * @description Links to other pages (RFC 8288). The relations are `first` and `prev`, which the first page lacks, and `next` and `last`, which the last page lacks. There is no such header if one page has all items. A link has neither `per_page` nor filters, and can have another host.
         * @example <https://localhost/api/v3/assets/servers?page=1>; rel="first", <https://localhost/api/v3/assets/servers?page=1>; rel="prev"
         */
        PageLinks: string;
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
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only servers with this host name.
                 * @example db-01
                 */
                hostname?: string;
                /**
                 * @description Only servers of the group with this ID.
                 * @example 11
                 */
                group_id?: number;
                /**
                 * @description Only servers that must be rebooted, or need not.
                 * @example true
                 */
                reboot_required?: boolean;
                /**
                 * @description Only servers that do not communicate, or do.
                 * @example true
                 */
                communication_failed?: boolean;
                /**
                 * @description Only active servers, or inactive ones.
                 * @example true
                 */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the servers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
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
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
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
            404: components["responses"]["NotFound"];
        };
    };
    deleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted server. There is no 204. */
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
            404: components["responses"]["NotFound"];
        };
    };
    updateServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerRequest"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    serverInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The information. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    serverRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis is queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    serverScheduleUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description Parameters of the action, by name. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreeParameters"];
            };
        };
        responses: {
            /** @description The installation is scheduled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    serverReboot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description Parameters of the action, by name. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreeParameters"];
            };
        };
        responses: {
            /** @description The reboot is requested. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    updateServerCve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        /** @description What is noted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServerCveRequest"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Server"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    agents: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the agents. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    agent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the agent, a number. One that does not exist returns 404.
                 * @example 4
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the agent, a number. One that does not exist returns 404.
                 * @example 4
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted agent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    remoteAccesses: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the remote accesses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"][];
                };
            };
            400: components["responses"]["BadRequest"];
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
        /** @description The remote access, with its own credentials or a stored one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccessWithLogin"] | components["schemas"]["CreateAccessWithCredential"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    remoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access. */
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
            404: components["responses"]["NotFound"];
        };
    };
    deleteRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted remote access. */
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
            404: components["responses"]["NotFound"];
        };
    };
    updateRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRemoteAccessRequest"];
            };
        };
        responses: {
            /** @description The changed remote access. Its test is queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    testDeployRemoteAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the remote access, a number. One that does not exist returns 404.
                 * @example 15
                 */
                remoteAccessId: components["parameters"]["RemoteAccessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote access with its test queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    cveAnnouncements: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only vulnerabilities that a server has now, or that none has.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Only vulnerabilities with a known exploit, or without.
                 * @example true
                 */
                exploitable?: boolean;
                /**
                 * @description Only vulnerabilities of this severity.
                 * @example level_critical
                 */
                level?: components["schemas"]["CveLevel"];
                /**
                 * @description Only vulnerabilities of servers in these groups: names.
                 * @example [
                 *       "production",
                 *       "web"
                 *     ]
                 */
                "groups[]"?: string[];
                /**
                 * @description Only vulnerabilities of this product.
                 * @example php
                 */
                technology_product?: string;
                /**
                 * @description Only vulnerabilities whose exploits are this mature.
                 * @example [
                 *       "functional",
                 *       "high"
                 *     ]
                 */
                "exploit_code_maturity[]"?: components["schemas"]["ExploitCodeMaturity"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the vulnerabilities. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CveSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    cveAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vulnerability. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CveAnnouncement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCveAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        /** @description The custom score. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCveRequest"];
            };
        };
        responses: {
            /** @description The vulnerability after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CveAnnouncement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteCveAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the vulnerability. One that does not exist returns 404.
                 * @example CVE-2019-16768
                 */
                cveCode: components["parameters"]["CveCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vulnerability without a custom score. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CveAnnouncement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    groups: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupRequest"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the group, a number. One that does not exist returns 404.
                 * @example 11
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the group, a number. One that does not exist returns 404.
                 * @example 11
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupRequest"];
            };
        };
        responses: {
            /** @description The group after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the group, a number. One that does not exist returns 404.
                 * @example 11
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    users: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only users who log in this way: `local_password` or `ldap`.
                 * @example local_password
                 */
                auth_provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the user, a number. One that does not exist returns 404.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    nodes: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the nodes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    node: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the node, a number. One that does not exist returns 404.
                 * @example 2
                 */
                nodeId: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the node, a number. One that does not exist returns 404.
                 * @example 2
                 */
                nodeId: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        /** @description The node that takes over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteNodeRequest"];
            };
        };
        responses: {
            /** @description The deleted node. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    hosts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the hosts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The host. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHostRequest"];
            };
        };
        responses: {
            /** @description The new host. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    host: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the host, a number. One that does not exist returns 404.
                 * @example 12
                 */
                hostId: components["parameters"]["HostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The host. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the host, a number. One that does not exist returns 404.
                 * @example 12
                 */
                hostId: components["parameters"]["HostId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHostRequest"];
            };
        };
        responses: {
            /** @description The host after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the host, a number. One that does not exist returns 404.
                 * @example 12
                 */
                hostId: components["parameters"]["HostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted host. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    securityIssues: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only issues with this code.
                 * @example test3
                 */
                sid?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the security issues. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIssue"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createSecurityIssue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The issue. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecurityIssueRequest"];
            };
        };
        responses: {
            /** @description The new issue. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIssue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    securityIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the security issue, a number. One that does not exist returns 404.
                 * @example 30
                 */
                securityIssueId: components["parameters"]["SecurityIssueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIssue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSecurityIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the security issue, a number. One that does not exist returns 404.
                 * @example 30
                 */
                securityIssueId: components["parameters"]["SecurityIssueId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSecurityIssueRequest"];
            };
        };
        responses: {
            /** @description The issue after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIssue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteSecurityIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the security issue, a number. One that does not exist returns 404.
                 * @example 30
                 */
                securityIssueId: components["parameters"]["SecurityIssueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted issue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityIssue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    complianceServers: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only servers of the environment with this ID.
                 * @example 2
                 */
                environment_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the servers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceServerSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    complianceServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceServer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateComplianceServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change, by name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreeParameters"];
            };
        };
        responses: {
            /** @description The server after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceServer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    recheckRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the server, a number. One that does not exist returns 404.
                 * @example 4
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check is queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceServer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    complianceRules: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only rules of these groups of rules: names. Known from a script of the vendor for an older path.
                 * @example [
                 *       "CIS_Benchmark"
                 *     ]
                 */
                "repositories[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRuleSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createComplianceRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateComplianceRuleRequest"];
            };
        };
        responses: {
            /** @description The new rule. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    complianceRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateComplianceRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateComplianceRuleRequest"];
            };
        };
        responses: {
            /** @description The rule after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteComplianceRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    recheckServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the rule, a number. One that does not exist returns 404.
                 * @example 6894
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check is queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    storedCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the stored credentials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredCredential"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createStoredCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credential. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStoredCredentialRequest"];
            };
        };
        responses: {
            /** @description The new credential. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredCredential"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    storedCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the stored credential, a number. One that does not exist returns 404.
                 * @example 3
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredCredential"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteStoredCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the stored credential, a number. One that does not exist returns 404.
                 * @example 3
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted credential. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredCredential"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateStoredCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the stored credential, a number. One that does not exist returns 404.
                 * @example 3
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStoredCredentialRequest"];
            };
        };
        responses: {
            /** @description The credential after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredCredential"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    dockerImages: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the images. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerImage"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createDockerImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The image. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDockerImageRequest"];
            };
        };
        responses: {
            /** @description The new image. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerImage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    dockerImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the image, a number. One that does not exist returns 404.
                 * @example 3
                 */
                dockerImageId: components["parameters"]["DockerImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerImage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDockerImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the image, a number. One that does not exist returns 404.
                 * @example 3
                 */
                dockerImageId: components["parameters"]["DockerImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted image. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerImage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDockerImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the image, a number. One that does not exist returns 404.
                 * @example 3
                 */
                dockerImageId: components["parameters"]["DockerImageId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDockerImageRequest"];
            };
        };
        responses: {
            /** @description The image after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerImage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    assets: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only assets with this service.
                 * @example spooler
                 */
                service_name?: string;
                /**
                 * @description Only assets whose service has this status.
                 * @example disabled
                 */
                service_status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the assets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    asset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset, a number. One that does not exist returns 404.
                 * @example 4
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the asset, a number. One that does not exist returns 404.
                 * @example 4
                 */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted asset. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    applicativeScans: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the scans. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicativeScan"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createApplicativeScan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The scan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicativeScanRequest"];
            };
        };
        responses: {
            /** @description The new scan. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicativeScan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    applicativeScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the scan, a number. One that does not exist returns 404.
                 * @example 2
                 */
                applicativeScanId: components["parameters"]["ApplicativeScanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scan. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicativeScan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteApplicativeScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the scan, a number. One that does not exist returns 404.
                 * @example 2
                 */
                applicativeScanId: components["parameters"]["ApplicativeScanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted scan. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicativeScan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateApplicativeScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the scan, a number. One that does not exist returns 404.
                 * @example 2
                 */
                applicativeScanId: components["parameters"]["ApplicativeScanId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApplicativeScanRequest"];
            };
        };
        responses: {
            /** @description The scan after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicativeScan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    operatingSystems: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the operating systems. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Os"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    discoveries: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1. If it is omitted, the first one.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items in a page. The default of the server is 25; its maximum is unknown.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the discoveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Page": components["headers"]["Page"];
                    "X-Per-Page": components["headers"]["PageSize"];
                    "X-Total": components["headers"]["Total"];
                    Link: components["headers"]["PageLinks"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the discovery, a number. One that does not exist returns 404.
                 * @example 5
                 */
                discoveryId: components["parameters"]["DiscoveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted discovery. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    relaunchDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the discovery, a number. One that does not exist returns 404.
                 * @example 5
                 */
                discoveryId: components["parameters"]["DiscoveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is queued. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
}
