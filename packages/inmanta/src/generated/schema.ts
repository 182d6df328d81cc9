// Generated from specs/inmanta by `npm run generate`. Do not edit: change the spec.
import type { Uuid } from "@platform-clients/core";

export interface paths {
    "/api/v1/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Returns all projects, sorted by name, each with the ids of its environments. v2 counterpart: `projectList`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["listProjects"];
        /**
         * Create a project
         * @description Creates a project. The caller can choose the id; otherwise the server generates one. PUT creates and POST renames. If the name is in use, the server returns 500, not 409, so a repeated call fails. v2 counterpart: `projectCreate`. A token that is bound to an environment is rejected with 403.
         */
        put: operations["createProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/project/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project with the ids of its environments. v2 counterpart: `projectGet`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["getProject"];
        put?: never;
        /**
         * Rename a project
         * @description Renames a project. The response always has `environments: []`, even if the project has environments. v2 counterpart: `projectModify`. A token that is bound to an environment is rejected with 403.
         */
        post: operations["modifyProject"];
        /**
         * Delete a project
         * @description Deletes a project that has no environments. A second call returns 404. v2 counterpart: `projectDelete`. A token that is bound to an environment is rejected with 403.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Returns all environments of all projects, sorted by project id, name and id. Description and icon are always empty here, even if values are stored. v2 counterpart: `environmentList`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["listEnvironments"];
        /**
         * Create an environment
         * @description Creates an environment in a project. `repository` and `branch` must be set together: one without the other is a 400. PUT creates and POST modifies. v2 counterpart: `environmentCreate`. A token that is bound to an environment is rejected with 403.
         */
        put: operations["createEnvironment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename an environment or change its repository
         * @description Updates name, repository and branch. `name` is always required, even if only the other values change; `repository` and `branch` keep their values if they are null or omitted. v2 counterpart: `environmentModify`. A token that is bound to an environment is rejected with 403.
         */
        post: operations["modifyEnvironment"];
        /**
         * Delete an environment
         * @description Deletes an environment and everything in it: versions, resources, facts, compiles, notifications and settings. This cannot be undone. The setting `protected_environment` prevents it. A second call returns 404. v2 counterpart: `environmentDelete`. A token that is bound to an environment is rejected with 403.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decommission/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear an environment
         * @description Deletes almost everything in an environment, such as versions, resources, agents, parameters, compiles and notifications. Keeps the environment and its settings. The environment is halted during the operation. The setting `protected_environment` prevents it. v2 counterpart: `environmentClear`.
         */
        delete: operations["clearEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List settings
         * @description Returns the settings that have a stored value and the definitions of all known settings. A setting that is missing from `settings` has the default value from its definition. v2 counterpart: `environmentSettingsList`. Accepts tokens for api, agent and compiler clients.
         */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment_settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a setting
         * @description Returns the value of one setting, or its default if no value is stored. Reading a setting without a stored value stores its default. `metadata` contains the definitions of all settings. v2 counterpart: `environmentSettingGet`. Accepts tokens for api and agent clients.
         */
        get: operations["getSetting"];
        put?: never;
        /**
         * Set a setting
         * @description Stores the value of one setting. Depending on the definition of the setting, a change recompiles the model or restarts agents. A string that parses as the right type is accepted. An invalid value is a 400 here and a 500 in v2. Null passes the argument check and usually results in a 500, where v2 returns 400. v2 counterpart: `environmentSettingsSet`. Accepts tokens for api, agent and compiler clients.
         */
        post: operations["setSetting"];
        /**
         * Reset a setting
         * @description Resets one setting to its default. A second call changes nothing. v2 counterpart: `environmentSettingDelete`. Accepts tokens for api and agent clients.
         */
        delete: operations["deleteSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment_auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an environment token
         * @description Creates a JSON Web Token that is bound to the environment. An idempotent token has no issue time and no expiry, so the same request returns the same token; it stays valid until the signing key changes. A token that is not idempotent expires if the signing key has a lifetime; since server 18.2.0, the server also adds it to the list of `environmentTokenList`, so a repeated call adds another one. v2 counterpart: `environmentCreateToken`. Accepts tokens for api and compiler clients.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the outcome of a server call
         * @description Sends the outcome of a call that was delivered by a heartbeat back to the server. Only calls with a `reply_id` expect an outcome, and only the first outcome counts: for a duplicate or late outcome, or one that nobody waits for, the server returns 200 and ignores it. The request has no `X-Inmanta-tid` header. When authentication is on, only agent tokens are accepted. Up to server 18.4.0; later servers communicate with agents over a WebSocket.
         */
        put: operations["heartbeatReply"];
        /**
         * Announce an agent session and fetch pending calls
         * @description Long poll of an agent process. The first request with a new `sid` opens the session; send it with `no_hang: true` so it returns immediately. The server holds later requests until it has a call for the agent or the hold time expires, by default after about 22 seconds (server option `agent-hold`). The response lists the calls whose outcome the agent must send with `heartbeatReply`. The server delivers each call only once: if a response is lost, its calls are lost too, so do not retry a heartbeat blindly. When authentication is on, only agent tokens are accepted. Up to server 18.4.0; later servers communicate with agents over a WebSocket.
         */
        post: operations["heartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agentrecovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether an agent is enabled
         * @description Returns whether an agent is enabled. An agent process calls this for its agents after it recovers. Requires a live session. Up to server 18.4.0; `getStateV2` is its counterpart on later servers. When authentication is on, only agent tokens are accepted.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write several parameters or facts
         * @description Writes parameters and facts that an agent found. Items are not fully validated: an item without `id` or `source` results in a 500. Requires a live session, so API clients get 400; they use `setParameter` and `setFact` instead. Accepts tokens for api, compiler and agent clients.
         */
        put: operations["setParameters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/file/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns the content of a file, base64-encoded in JSON. Accepts tokens for api, agent and compiler clients.
         */
        get: operations["getFile"];
        /**
         * Store a file
         * @description Stores content under its SHA-1. The content is sent base64-encoded in JSON. Storing the same file again is allowed. The server accepts bodies of up to 100 MiB. The seed documentation omits this call, but there is no other way to store a file; the Python client calls it `upload_file`. Accepts tokens for api, agent and compiler clients.
         */
        put: operations["uploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Check whether a file is stored
         * @description Returns whether a file is stored. The status carries the result: 200 means true, the file is stored; 404 means false, it is not stored. The response to HEAD has no body. Accepts tokens for api, agent and compiler clients.
         */
        head: operations["statFile"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the missing files
         * @description Returns the ids for which no file is stored. Upload these files. The method is POST, although the operation only reads. Accepts tokens for api, agent and compiler clients.
         */
        post: operations["statFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filediff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare two files
         * @description Returns a unified diff of two stored text files in UTF-8; other files are a 500. The id `0` or an empty string means an empty file. The method is POST, although the operation only reads. A token that is bound to an environment is rejected with 403.
         */
        post: operations["diff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a resource of one version
         * @description Returns a resource of one version. If `logs` is true, the response includes its actions, newest first; otherwise `logs` in the response is empty. The id must include the version (`,v=4`). v2 counterparts: `versionedResourceDetails`, `resourceLogs`. Accepts tokens for api and agent clients.
         */
        get: operations["getResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions
         * @description Returns the versions of the model, newest first. `start` is an offset (0 is the newest), not a version number. `start` and `limit` must be set together: one without the other is a 500. `count` is the number of rows in the response, not the total. v2 counterpart: `listDesiredStateVersions`.
         */
        get: operations["listVersions"];
        /**
         * Store a version
         * @description Stores a complete version of the model under a number that `reserveVersion` (v2) returned. If the setting `auto_deploy` is on, the version is released immediately. Servers up to 17 require `compiler_version`, although it looks optional; servers from 18.0.0 on reject it. Either error is a 400. Every resource id includes the version. Files that the modules need must be uploaded first. A number can be stored only once: a second call returns 500. When authentication is on, only compiler tokens are accepted, and API tokens are rejected with 403; when it is off, anyone can call this.
         */
        put: operations["putVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/version/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version
         * @description Returns one version with all its resources and unknowns. If `include_logs` is true, every resource includes its actions. `limit` limits the number of actions fetched for the whole version, not the number of resources. v2 counterpart: `getResourcesInVersion`.
         */
        get: operations["getVersion"];
        put?: never;
        /**
         * Release a version
         * @description Makes a version the active version and triggers its deployment. If the version is already released, or is older than the latest released version, the server returns 409, so a repeated call fails. `push` and `agent_trigger_method` are accepted and ignored. v2 counterpart: `promoteDesiredStateVersion`. Accepts tokens for api and compiler clients.
         */
        post: operations["releaseVersion"];
        /**
         * Delete a version
         * @description Deletes a version and its resources. The active version cannot be deleted (400). A second call returns 404.
         */
        delete: operations["deleteVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy now
         * @description Requests the agents to deploy the active version immediately. Agent names that the model does not contain result in a warning as long as at least one name matches. Each call starts a deployment. The server also sends a call with the same method and path to agents; see the webhook `trigger`.
         */
        post: operations["deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dryrun/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dry run
         * @description Returns one dry run with the results so far. The dry run is complete when `todo` is 0. The server looks it up by id alone, so it accepts any existing environment. v2 counterpart: `getDryrunDiff`.
         */
        get: operations["dryrunReport"];
        /**
         * Report a dry run of one resource
         * @description Stores what a deployment of one resource would change. Agents call this. Requires a live session. Only the first report of a resource counts. The documentation does not list `sid`, but the server requires it. When authentication is on, only agent tokens are accepted.
         */
        put: operations["dryrunUpdate"];
        /**
         * Start a dry run
         * @description Starts a dry run of a version: agents determine what a deployment would change, without changing it. Each call starts another dry run. Poll `dryrunReport` for the result until `todo` is 0. The body is `{}` or omitted. v2 counterpart: `dryrunTrigger`.
         */
        post: operations["dryrunRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dryrun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dry runs
         * @description Returns the dry runs of an environment, sorted by id, without their results. v2 counterpart: `listDryruns`.
         */
        get: operations["dryrunList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notify/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompile (GET form)
         * @description Requests a recompile, although the method is GET: never prefetch it, cache it or retry it blindly. If the setting `server_compile` is off, the response is a 200 with a warning and nothing is compiled. `notifyChange` does the same with POST.
         */
        get: operations["notifyChangeGet"];
        put?: never;
        /**
         * Recompile
         * @description Requests a recompile. A 200 does not guarantee a compile: if the setting `server_compile` is off, the response has a warning and nothing is compiled; in a halted environment the compile waits. Use `isCompiling` and `getCompileReports` to follow it. `metadata` is stored with the compile; the server fills in `type` and `message` if they are omitted.
         */
        post: operations["notifyChange"];
        delete?: never;
        options?: never;
        /**
         * Check whether a compile is running
         * @description Returns whether a compile is running. The status carries the result: 200 means true, a compile is running; 204 means false, no compile is running. An unknown environment is also a 204. The response to HEAD has no body. The Python client treats 204 as an error, but it is a success. A token that is bound to an environment is rejected with 403.
         */
        head: operations["isCompiling"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/compilereport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List compile reports
         * @description Returns the compiles of an environment, latest start first, without step reports. `start` and `end` are exclusive bounds on the start time. v2 counterpart: `getCompileReports`.
         */
        get: operations["getReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compilereport/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a compile report
         * @description Returns one compile with its step reports. If compile requests were merged, returns the compile that ran in place of this one. Does not need an environment. v2 counterpart: `compileDetails`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compilequeue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List waiting and running compiles
         * @description Returns the waiting and running compiles, oldest request first. The envelope key is `queue`, not `data`.
         */
        get: operations["getCompileQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a parameter or fact
         * @description Returns one parameter or fact. With `resource_id`, returns the fact of that resource. If the fact is missing or has expired, the server requests it from the agent and returns 503: retry later. Without `resource_id`, returns the first parameter or fact with this name. The server never sends the 410 that the documentation lists. v2 counterparts: `getParameters`, `getFacts`. Accepts tokens for api, compiler and agent clients.
         */
        get: operations["getParam"];
        /**
         * Set a parameter or fact
         * @deprecated
         * @description Deprecated: use `setParameter` and `setFact` (v2). Writes a parameter, or a fact if `resource_id` is set. Facts expire by default; parameters cannot expire. If `recompile` is true, a change starts a compile. The outer `metadata` of the response contains warnings; the inner `metadata` belongs to the parameter. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
         */
        put: operations["setParam"];
        post?: never;
        /**
         * Delete a parameter or fact
         * @description Deletes a parameter, or a fact if `resource_id` is set, and recompiles the model. `resource_id` is sent in the query, or in a JSON body if it has characters beyond Latin-1. A second call returns 404. Accepts tokens for api, compiler and agent clients.
         */
        delete: operations["deleteParam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List parameters and facts
         * @description Returns the parameters and facts whose metadata matches the query. Every key must match exactly. An empty query matches all. The method is POST, although the operation only reads. v2 counterparts: `getParameters`, `getAllFacts`. Accepts tokens for api and compiler clients.
         */
        post: operations["listParams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agentproc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent processes
         * @description Returns the processes that agents run in, each with its agents. Expired processes are included by default. `start` and `end` are exclusive bounds on the session id. v2 counterpart: `getAgentProcessDetails`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["listAgentProcesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agentproc/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report of an agent process
         * @description Requests a report from a live process and forwards its response: body and status come from the agent. The agent may add keys. v2 counterpart: `getAgentProcessDetails` with `report`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["getAgentProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @deprecated
         * @description Deprecated: use `getAgents` (v2). Returns the agents of an environment. `start` and `end` are exclusive bounds on the name; they cannot be combined. `last_failover` is an empty string where v2 has null.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/serverstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of the server
         * @description Returns product, version, extensions, slices and features. The response has the `data` envelope, although the path is v1. The seed documentation omits this call; the Python client calls it `get_server_status`. For a check without a token, use `health`. A token that is bound to an environment is rejected with 403.
         */
        get: operations["getServerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all projects
         * @description Returns all projects with their environments as complete objects, both sorted by name. The list is not paginated: the response has no `links` and no `metadata`. An environment token is rejected with 403.
         */
        get: operations["projectList"];
        /**
         * Create a project
         * @description Creates a project with the given id or with an id that the server generates. Names are unique on the server: an existing name is rejected with 500, not 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
         */
        put: operations["projectCreate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/project/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project with its environments as complete objects. An environment token is rejected with 403.
         */
        get: operations["projectGet"];
        put?: never;
        /**
         * Rename a project
         * @description Changes the name of the project. `environments` in the response is always empty, even if the project has environments: call `projectGet` to read them. If another project has the new name, the server returns 500. An environment token is rejected with 403.
         */
        post: operations["projectModify"];
        /**
         * Delete an empty project
         * @description Deletes a project that has no environments; delete the environments first. A repeated call returns 404. An environment token is rejected with 403.
         */
        delete: operations["projectDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all environments
         * @description Returns the environments of all projects, sorted by project id, name and id. The list is not paginated: the response has no `links` and no `metadata`. Without `details`, `description` and `icon` are empty strings, not null and not omitted. `settings` contains only settings with a stored value. An environment token is rejected with 403.
         */
        get: operations["environmentList"];
        /**
         * Create an environment
         * @description Creates an environment in a project. `repository` and `branch` must be given together or not at all. Names are unique within the project: an existing name is rejected with 400, an existing id with 500. An environment token is rejected with 403.
         */
        put: operations["environmentCreate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an environment
         * @description Returns one environment. Without `details`, `description` and `icon` are empty strings. `settings` contains only settings with a stored value.
         */
        get: operations["environmentGet"];
        put?: never;
        /**
         * Modify an environment
         * @description Changes the name, repository, project, description or icon. `name` must be sent even if it does not change; the other fields keep their value if they are omitted or null. An empty `icon` removes the icon. A target project that does not exist is rejected with 400, not 404. An environment token is rejected with 403.
         */
        post: operations["environmentModify"];
        /**
         * Delete an environment
         * @description Permanently deletes the environment and all its contents. Rejected while the setting `protected_environment` is on. A repeated call returns 404. An environment token is rejected with 403.
         */
        delete: operations["environmentDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/actions/environment/halt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Halt an environment
         * @description Stops all orchestration: agents are paused and cannot be unpaused, and requested compiles wait in the queue. While the environment is halted, the agent actions `pause` and `unpause` are rejected and the on-resume actions are allowed. Halting an environment that is already halted succeeds. No body is needed.
         */
        post: operations["haltEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/actions/environment/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a halted environment
         * @description Restarts orchestration and unpauses the agents that were active when the environment was halted, or that were marked with `unpause_on_resume`. No body is needed.
         */
        post: operations["resumeEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/decommission/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear an environment
         * @description Deletes all contents of the environment, but keeps the environment and its settings. The environment is halted during the operation. Rejected while the setting `protected_environment` is on.
         */
        delete: operations["environmentClear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment_auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tokens of an environment
         * @description Returns the tokens of the environment that can be revoked: those that were created with `idempotent: false`. Expired and revoked tokens stay in the list until the server removes them (server option `token-retention`). Works without authentication too. Since server 18.2.0; earlier servers return 405 with an HTML page.
         */
        get: operations["environmentTokenList"];
        put?: never;
        /**
         * Create a token for an environment
         * @description Creates a JWT that is valid only for this environment and for the given client types. The result is the token as a string. An idempotent token has neither an issue time nor an expiry time, so the same request returns the same token, which cannot be revoked; any other token expires as configured in the signing section of the server configuration. Up to server 18.1.3, tokens are idempotent by default. Since 18.2.0 they are not, and the server keeps a list of those that are not idempotent (`environmentTokenList`), so a repeated call adds another one. A client type that is unknown or that the signing key does not allow is rejected with 500. Accepts tokens for api and compiler clients.
         */
        post: operations["environmentCreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment_auth/{jti}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token
         * @description Revokes a token of the environment: from now on, the server rejects it. A token that was revoked before stays revoked. Since server 18.2.0; earlier servers return 404 with an HTML page.
         */
        delete: operations["environmentTokenRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings of an environment
         * @description Returns the settings that have a stored value, and the definitions of all settings that the server supports, sorted by name. A setting without a stored value is not in `settings`; its default is in `definition`. Accepts tokens for api, agent and compiler clients.
         */
        get: operations["environmentSettingsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/environment_settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a setting
         * @description Returns the value of one setting, or its default if no value is stored. `settings` contains only the requested setting; `definition` contains the definitions of all settings. Accepts tokens for api and agent clients.
         */
        get: operations["environmentSettingGet"];
        put?: never;
        /**
         * Set a setting
         * @description Stores the value of a setting. A value that does not match the type of the setting is rejected with 500 (the first API version returns 400); null is rejected with 400. A setting that `project.yml` protects is rejected with 403. The result is null; any warnings are in `metadata.warnings`. Accepts tokens for api, agent and compiler clients.
         */
        post: operations["environmentSettingsSet"];
        /**
         * Reset a setting to its default
         * @description Deletes the stored value, so the default applies again. A setting that `project.yml` protects is rejected with 403. The result is null; any warnings are in `metadata.warnings`. Accepts tokens for api and agent clients.
         */
        delete: operations["environmentSettingDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/protected_environment_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set and protect settings
         * @description For compilers. Stores several settings at once and protects them, so users can no longer change them. Any other setting that was protected for the same reason becomes unprotected. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed. The server accepts the value `project.yml` and also the name `project_yml`, which the Python client sends; responses contain `project.yml`.
         */
        post: operations["protectedEnvironmentSettingsSetBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reserve_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve a version number
         * @description For compilers. Reserves the next version number of the environment, for use in `putVersion`. Each call reserves another number; a number that is not used stays unused. No partial version may be stored between this call and `putVersion`. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed. No body is needed.
         */
        post: operations["reserveVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/version/partial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Store a partial version
         * @description For compilers. Stores a new version that replaces only the given resource sets and takes the rest from the latest version, so an earlier version must exist. The server reserves the version number itself; the ids of the resources contain `v=0`. Concurrent calls are safe if their resource sets do not overlap, but not concurrently with `reserveVersion` and `putVersion`. `resources` is effectively required: the server returns 500 if it is missing, and also if a field is unknown. If authentication is on, only compiler tokens are accepted; if it is off, no token is needed.
         */
        put: operations["putPartial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List released resources
         * @description Returns the resources of the latest released version, and orphaned resources of earlier versions, with their deployment state. `limit` sets the page size; follow `links.next` for the next page. Orphaned resources are included unless `filter.status` negates `orphaned` or lists wanted states without `orphaned`. `requires` contains resource ids without a version.
         */
        get: operations["resourceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a released resource
         * @description Returns the latest released state of one resource, with the states of the resources that it requires. A resource that is stored but was never released returns 404, like an unknown resource.
         */
        get: operations["resourceDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rid}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a resource
         * @description Returns the different attribute sets of the resource over time, each with the date when it first appeared. `limit` sets the page size; follow `links.next` for the next page. There are no filters. For an unknown resource the list is empty; the server does not return 404.
         */
        get: operations["resourceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rid}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logs of a resource
         * @description Returns the log lines of one resource, each with the action that it belongs to. `limit` sets the page size; follow `links.next` for the next page. There is no tie-breaker: log lines with equal timestamps at a page boundary can be skipped. For an unknown resource the list is empty; the server does not return 404.
         */
        get: operations["resourceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource_actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search resource actions
         * @description Returns actions on resources (store, deploy, dry run and so on), sorted by start time, latest first; earliest first if `first_timestamp` is given. Without `limit` (or with 0) the response contains all actions, regardless of their number. With `limit` the response has `links`: `next` leads to earlier actions, `prev` to later actions. Both are present even on the last page; only an empty page has no links, so pagination ends there. The links do not carry `exclude_changes`: later pages are not filtered by it. There is no `metadata` and no link to the first page.
         */
        get: operations["getResourceActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rvid}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events of the dependencies of a resource
         * @description For agents. Returns the deploy actions of each resource that this resource requires, since the last successful deployment of this resource, latest first, across all versions. Call this only while the resource is being deployed. Needs a live agent session; other clients get 400. If authentication is on, only agent tokens are accepted.
         */
        get: operations["getResourceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rvid}/did_dependency_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a dependency has changed
         * @description For agents. Returns whether a resource that this resource requires has changed since the last deployment of this resource. Call this only while the resource is being deployed. Needs a live agent session; other clients get 400. If authentication is on, only agent tokens are accepted.
         */
        get: operations["resourceDidDependencyChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/compliance_report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a compliance report
         * @description Returns for each given resource whether it matches the model, and what differs. The method is POST, although the operation only reads. Since server 18.0.0; earlier servers return 404 with an HTML page.
         */
        post: operations["getComplianceReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/desiredstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List model versions
         * @description Returns the versions of the desired state with their status, latest first. `limit` sets the page size; follow `links.next` for the next page. `labels` is empty unless the export metadata of the version has both a type and a message.
         */
        get: operations["listDesiredStateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/desiredstate/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources of a version
         * @description Returns the resources of one version. `limit` sets the page size; follow `links.next` for the next page. For an unknown version the list is empty; the server does not return 404. `requires` contains resource ids without a version.
         */
        get: operations["getResourcesInVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/desiredstate/{version}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a version
         * @description Releases a version, which makes it the active version. A version that is already released, or that is older than the latest released version, is rejected with 409, so a repeated call fails even if the first call succeeded. An unknown version returns 404 with a message that lacks the usual prefix.
         */
        post: operations["promoteDesiredStateVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/desiredstate/diff/{from_version}/{to_version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions
         * @description Returns the resources that differ between two versions (added, modified or deleted), with the values of their attributes, also as strings that are easy to compare. Equal resources are omitted. The first version must be the lower one.
         */
        get: operations["getDiffOfVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/desiredstate/{version}/resource/{rid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a resource of a version
         * @description Returns one resource as it was in one version, released or not.
         */
        get: operations["versionedResourceDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/pip/config/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pip settings of a version
         * @description Returns the pip settings that are used to install modules for this version. The result is null if the version was stored without pip settings. The names contain hyphens: `index-url`, `extra-index-url`, `pre`, `use-system-config`. Accepts tokens for agent and api clients.
         */
        get: operations["getPipConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/deploy_filtered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy resources now
         * @description Requests the agents to deploy the resources that match a filter, in the version that the scheduler processed last. The result are the ids of those resources; an empty list if none matches. Each call starts a deployment. Since server 18.3.0, but not in 19.0.0; other servers return 404 with an HTML page.
         */
        post: operations["deployFiltered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/dryrun_filtered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a dry run of resources
         * @description Makes the agents compare the resources that match a filter with the actual state, without changing anything. The resources must belong to one version of the model. `getDryrunDiff` returns the result. Each call starts a new dry run. Since server 18.3.0; earlier servers return 404 with an HTML page.
         */
        post: operations["dryrunFiltered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/dryrun/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dry runs of a version
         * @description Returns the dry runs of one version, latest first. The list is not paginated: the response has no `links` and no `metadata`. `todo` is the number of resources that are not checked yet.
         */
        get: operations["listDryruns"];
        put?: never;
        /**
         * Start a dry run
         * @description Makes the agents compare a version with the actual state, without changing anything. The result is the id of the dry run. The dry run is finished when `todo` in `listDryruns` is 0. Each call starts a new dry run. No body is needed.
         */
        post: operations["dryrunTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/dryrun/{version}/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of a dry run
         * @description Returns what a deployment of the version would change, in the format of `getDiffOfVersions`. Every resource is listed: resources that would not change have the status `unmodified`.
         */
        get: operations["getDryrunDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/compilereport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List compile reports
         * @description Returns the compiles of an environment (waiting, running and finished), latest request first. `limit` sets the page size; follow `links.next` for the next page. Only `compileDetails` returns steps and exported errors.
         */
        get: operations["getCompileReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/compilereport/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a compile report
         * @description Returns one compile with the output of its steps and the errors that it exported. `compile_data` is null if it exported none.
         */
        get: operations["compileDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/compiledata/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the errors of a compile
         * @description Returns the errors that a compile exported. The result is null if it exported none. The operation has no environment argument; an environment token is rejected with 403.
         */
        get: operations["getCompileData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns the agents of an environment, sorted by name. `limit` sets the page size; follow `links.next` for the next page. At this revision `process_id` and `process_name` are always null, so a filter on `process_name` matches nothing.
         */
        get: operations["getAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agents/process/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent process
         * @description Returns one agent process of the environment. `state` is null unless `report` is true and the process is live; in that case the process itself provides it.
         */
        get: operations["getAgentProcessDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agent/{name}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause or unpause an agent
         * @description The actions `pause` and `unpause` require that the environment is not halted. The actions `keep_paused_on_resume` and `unpause_on_resume` require that it is halted; they define what happens to the agent when the environment is resumed. An agent name that does not exist in the environment is accepted silently. The internal scheduler agent is rejected. No body is needed.
         */
        post: operations["agentAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agents/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an action on all agents
         * @description Performs an action of `agentAction` on all agents of the environment. `remove_all_agent_venvs` removes the Python environments of the agents: running deployments finish first, and the removal continues after the response, possibly for a long time. No body is needed.
         */
        post: operations["allAgentsAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parameters
         * @description Returns the parameters of an environment, sorted by name. Facts are not included. `limit` sets the page size; follow `links.next` for the next page.
         */
        get: operations["getParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/parameters/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a parameter
         * @description Creates the parameter or updates its value. The server always recompiles if the model was waiting for the parameter; otherwise it recompiles if `recompile` is true and the value has changed. Any warnings are in `metadata.warnings` of the response body; the `metadata` in the result is that of the parameter. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
         */
        put: operations["setParameter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the facts of an environment
         * @description Returns the facts of all resources, sorted by name. `limit` sets the page size; follow `links.next` for the next page. In this list `expires` is always true, even for facts that were stored with false. `filter.expires` uses the stored value, and `getFacts` and `getFact` return it.
         */
        get: operations["getAllFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/facts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a fact
         * @description Creates the fact of a resource or updates its value. The server always recompiles if the model was waiting for the fact; otherwise it recompiles if `recompile` is true and the value has changed. Any warnings are in `metadata.warnings` of the response body. Concurrent requests for a name that does not exist yet each create it, which leaves several with the same name; a later request then updates only one of them. A repeated request can overlap with the first one, so this operation is not repeated automatically. Accepts tokens for api, compiler and agent clients.
         */
        put: operations["setFact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rid}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the facts of a resource
         * @description Returns the facts of one resource, sorted by name. The list is not paginated: the response has no `links` and no `metadata`. For an unknown resource the list is empty. If a row of the resource has a source other than `fact`, which `setParam` can create, the call fails with 500.
         */
        get: operations["getFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/resource/{rid}/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a fact
         * @description Returns one fact of one resource.
         */
        get: operations["getFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description Returns the notifications of an environment, latest first. `limit` sets the page size; follow `links.next` for the next page.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notification/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a notification
         * @description Returns one notification. `uri` is a path of this API, for example that of a compile report.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a notification
         * @description Sets the flags `read` and `cleared`. Flags that are omitted or null keep their value. At least one must be given; otherwise the server returns 400.
         */
        patch: operations["updateNotification"];
        trace?: never;
    };
    "/api/v2/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metrics of an environment
         * @description Returns metrics for a time window, divided into `nb_datapoints` equal slots. Metrics whose names start with `resource.` have an object of numbers in each slot, the others a number; null means no data (for `orchestrator.compile_rate`, 0 means no data). The window must be at least `nb_datapoints` minutes long. With `round_timestamps` the slots end on full hours: the window can become longer and the number of slots larger than requested, and the window must be at least `nb_datapoints` hours long.
         */
        get: operations["getEnvironmentMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Exchanges a user name and a password for a token, to be sent as `Authorization: Bearer <token>`. Needs no token. A wrong user name and a wrong password return the same 401. A server that runs without authentication returns 400, although its own documentation says 401.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/login/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a login
         * @description Returns a new token, with a new expiry and the user's current roles, for the user of the token that is sent. Only tokens from `login` can be renewed. Since server 18.2.0; earlier servers return 404 with an HTML page.
         */
        post: operations["loginRenew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns all users with their roles in each environment. The list is not paginated: the response has no `links` and no `metadata`. Also works on a server without authentication; the list is then empty. An environment token is rejected with 403.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a user
         * @description Adds a user to the user database of the server. An existing name is rejected with 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
         */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/current_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the user that the token of the request belongs to. Returns 404 if the token names no user or the server runs without authentication. An environment token is rejected with 403.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/user/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user. A repeated call returns 404. An environment token is rejected with 403.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/user/{username}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a password
         * @description Changes the password of a user. Since server 18.2.0, users must state `current_password` to change their own password; administrators do not need it for other users. An environment token is rejected with 403.
         */
        patch: operations["setPassword"];
        trace?: never;
    };
    "/api/v2/is_admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Grant or revoke administrator rights
         * @description Makes a user an administrator or a regular user. The user name is a field of the body, not part of the path. An unknown user is rejected with 400, not 404. An environment token is rejected with 403.
         */
        patch: operations["setIsAdmin"];
        trace?: never;
    };
    "/api/v2/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Returns the names of all roles, sorted. The list is not paginated: the response has no `links` and no `metadata`. An environment token is rejected with 403.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Creates a role. An existing name is rejected with 400, not 409, so a repeated call fails even if the first call succeeded. An environment token is rejected with 403.
         */
        post: operations["createRole"];
        /**
         * Delete a role
         * @description Deletes a role that is not assigned to any user. The name is a query parameter, not part of the path; a name with characters beyond Latin-1 is sent in a JSON body. An unknown role, and therefore also a repeated call, returns 400, not 404. An environment token is rejected with 403.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/role_assignment/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of a user
         * @description Returns the roles of a user in each environment. For an unknown user the server returns no roles and no error. An environment token is rejected with 403.
         */
        get: operations["listRolesForUser"];
        put?: never;
        /**
         * Assign a role to a user
         * @description Assigns a role to a user in one environment. An unknown user, role or environment is rejected with 400. The response if the user already has the role is unknown. An environment token is rejected with 403.
         */
        post: operations["assignRole"];
        /**
         * Unassign a role from a user
         * @description Unassigns a role from a user in one environment. Environment and role are query parameters; a role with characters beyond Latin-1 is sent in a JSON body. A role that is not assigned to the user, and therefore also a repeated call, returns 400. An environment token is rejected with 403.
         */
        delete: operations["unassignRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List discovered resources
         * @description Returns the resources that agents have discovered, managed or not. `managed_resource_uri` links to the resource that manages the discovered resource. `limit` sets the page size; follow `links.next` for the next page. Paginate only when sorting on `discovered_resource_id`: the other columns have no tie-breaker, so rows with equal values that do not fit on the page are unreachable, and no next link is returned although `metadata.total` is larger.
         */
        get: operations["discoveredResourcesGetBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/discovered/{discovered_resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a discovered resource
         * @description Returns one discovered resource. `managed_resource_uri` is always null here; only the list returns it.
         */
        get: operations["discoveredResourcesGet"];
        put?: never;
        /**
         * Store a discovered resource
         * @description For agents. Stores one discovered resource. `values` is effectively required: the server returns 500 if it is missing. Needs a live agent session; other clients get 400. The behavior for a resource that is already stored is unknown. If authentication is on, only agent tokens are accepted.
         */
        post: operations["discoveredResourceCreate"];
        /**
         * Delete a discovered resource
         * @description Deletes one discovered resource. A second call returns 404. Since server 18.0.0; earlier servers return 405 with an HTML page. Also accepts tokens for agents since 18.1.0.
         */
        delete: operations["discoveredResourceDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/discovered/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store discovered resources
         * @description For agents. Stores several discovered resources. The path ends with a slash; without the slash the server returns 405 with an HTML page. Needs a live agent session; other clients get 400. The behavior for resources that are already stored is unknown. If authentication is on, only agent tokens are accepted.
         */
        post: operations["discoveredResourceCreateBatch"];
        /**
         * Delete discovered resources
         * @description Deletes discovered resources. Ids that do not exist are ignored, so a repeated call succeeds too. The server also reads the ids from the query, as its documentation says; in the body they can have any character. The path ends with a slash. Since server 18.0.0; earlier servers return 405 with an HTML page. Also accepts tokens for agents since 18.1.0.
         */
        delete: operations["discoveredResourceDeleteBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agentrecovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether an agent is enabled (v2)
         * @description Returns whether an agent is enabled: true while the environment has a session, whatever the name of the agent. Since server 19.0.0; `getState` is its counterpart on earlier servers. When authentication is on, only agent tokens are accepted.
         */
        get: operations["getStateV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/feature/bool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a feature is on
         * @description Returns whether a feature of the server is on. When authentication is on, only agent tokens are accepted. Since server 18.1.0; earlier servers return 404 with an HTML page.
         */
        get: operations["isBoolFeatureEnabled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API documentation
         * @description Returns the server's description of its own API. With `format=openapi` this is an OpenAPI 3.0.2 document in the envelope, otherwise an HTML page without an envelope. The document writes path placeholders as `<name>`, marks no argument as required, and omits operations that only agents and compilers call. Browsers cannot set a header when they open a page, so the token can also be a query parameter, which takes precedence over the header. An environment token is rejected with 403.
         */
        get: operations["getApiDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/scheduler_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the scheduler with the database
         * @description Returns the state of the resources of an environment in the scheduler's memory and in the database, and the discrepancies. The discrepancies are an empty object if both agree, otherwise an array (problems of the whole model) or a map from resource id to array. Starts the scheduler if it is not running. The response can be that of the scheduler itself, with any status.
         */
        get: operations["getSchedulerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a GraphQL query
         * @description Runs a query. `environments`, `notifications` and `resources` can be queried, as Relay connections. The GraphQL result is inside the envelope and has `data` and `errors`; the errors are strings. A query that fails as a whole returns 200 up to server 18.0.1, and 400 with the same body since 18.1.0. A query that fails in part returns 200. An environment token is rejected with 403.
         */
        post: operations["graphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/graphql/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the GraphQL schema
         * @description Returns the schema as the standard introspection result, under `__schema`. An environment token is rejected with 403.
         */
        get: operations["graphqlSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health of the server
         * @description Returns 200 if every part of the server is healthy and 500 if one is not; the body is the same. Never needs a token.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the status of the process
         * @description Requests a report about the process that the agent runs in.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agentstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable an agent
         * @description Enables or disables one agent of the process, or all of them.
         */
        post: operations["setState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy now
         * @description Instructs the scheduler to deploy. Has the same method and path as the operation `deploy`, but the server sends it to the agent.
         */
        post: operations["trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduler/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the newly released version
         * @description Notifies the scheduler that a version was released. Has no arguments: the body is `{}` or null. The path ends with a slash.
         */
        post: operations["triggerReadVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent_dryrun/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a dry run
         * @description Instructs the scheduler to determine what a deployment of a version would change. The agent sends the results with `dryrunUpdate`.
         */
        post: operations["doDryrun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent_parameter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect facts of a resource
         * @description Requests the facts of a resource. The agent sends them later with `setParameters`. The call has no `reply_id`, so the agent sends no outcome.
         */
        post: operations["getParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheduler/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply changed timer settings
         * @description Notifies the scheduler that settings of its timers have changed. Has no arguments: the body is `{}` or null. The call has no `reply_id`, so the agent sends no outcome.
         */
        post: operations["notifyTimerUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/executors/remove_venvs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the Python environments of executors
         * @description Instructs the scheduler to delete the Python environments of its executors. Users trigger this with `allAgentsAction`. The call has no `reply_id`, so the agent sends no outcome.
         */
        delete: operations["removeExecutorVenvs"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/scheduler/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the state of the scheduler
         * @description Requests the state of the scheduler, compared with the database. The timeout is unknown.
         */
        get: operations["triggerGetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/db_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the status of the database connections
         * @description Requests the statistics of the database connection pool. Has no arguments: the body is `{}` or null. The timeout is unknown.
         */
        post: operations["getDbStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Discovered resources to delete. */
        DiscoveredResourceDeleteBatchRequest: {
            /** @description Ids of the discovered resources. */
            discovered_resource_ids: components["schemas"]["ResourceIdStr"][];
        };
        /** @description Condition on a text in a `ResourceFilter`. */
        TextCondition: {
            /** @description The value is one of these. */
            eq?: string[];
            /** @description The value must not equal any of these. */
            neq?: string[];
            /** @description The value contains one of these. */
            contains?: string[];
            /** @description The value contains none of these. */
            notContains?: string[];
        };
        /** @description Condition on `Blocked` in a `ResourceFilter`, with GraphQL's names of the values. */
        BlockedCondition: {
            /** @description The value is one of these. */
            eq?: ("BLOCKED" | "NOT_BLOCKED" | "TEMPORARILY_BLOCKED")[];
            /** @description The value must not equal any of these. */
            neq?: ("BLOCKED" | "NOT_BLOCKED" | "TEMPORARILY_BLOCKED")[];
        };
        /** @description Condition on `Compliance` in a `ResourceFilter`, with GraphQL's names of the values. */
        ComplianceCondition: {
            /** @description The value is one of these. */
            eq?: ("COMPLIANT" | "HAS_UPDATE" | "NON_COMPLIANT" | "UNDEFINED")[];
            /** @description The value must not equal any of these. */
            neq?: ("COMPLIANT" | "HAS_UPDATE" | "NON_COMPLIANT" | "UNDEFINED")[];
        };
        /** @description Condition on `HandlerResult` in a `ResourceFilter`, with GraphQL's names of the values. */
        HandlerResultCondition: {
            /** @description The value is one of these. */
            eq?: ("NEW" | "SUCCESSFUL" | "FAILED" | "SKIPPED")[];
            /** @description The value must not equal any of these. */
            neq?: ("NEW" | "SUCCESSFUL" | "FAILED" | "SKIPPED")[];
        };
        /** @description Response of `deployFiltered`: the resources. */
        DeployFilteredResponse: {
            /** @description Ids of the resources that are deployed. */
            data: components["schemas"]["ResourceIdStr"][];
        };
        /** @description Response of `dryrunFiltered`: the new dry run. */
        DryrunFilteredResponse: {
            /** @description The dry run. */
            data: components["schemas"]["DryRunIdentity"];
        };
        /** @description Response of `environmentTokenList`: the tokens. */
        EnvironmentTokenListResponse: {
            /** @description The tokens. */
            data: components["schemas"]["Token"][];
        };
        /** @description Response of `getComplianceReport`: the state of each resource. */
        GetComplianceReportResponse: {
            /** @description State of each resource, by id. */
            data: {
                [key: string]: components["schemas"]["ResourceComplianceDiff"];
            };
        };
        /** @description Response of `isBoolFeatureEnabled`: whether the feature is on. */
        IsBoolFeatureEnabledResponse: {
            /**
             * @description Whether the feature is on.
             * @example true
             */
            data: boolean;
        };
        /** @description Response of `getStateV2`: whether the agent is enabled. */
        GetStateV2Response: {
            /** @description The state. */
            data: components["schemas"]["GetStateResponse"];
        };
        /** @description Body of a failed GraphQL query: since server 18.1.0 the result of the query, otherwise an error with a message. */
        GraphqlErrorBody: components["schemas"]["ErrorBody"] | components["schemas"]["GraphqlResponse"];
        /**
         * @description Result of the last run of a resource's handler.
         * @example successful
         * @enum {string}
         */
        HandlerResult: ("new" | "successful" | "failed" | "skipped" | (string & {}));
        /** @description Selects resources, as `ResourceFilter` of the GraphQL query `resources` does, without its `environment`. All conditions must hold. Extensions of the server add further fields. Since server 18.3.0, but not in 19.0.0. */
        ResourceFilter: {
            /**
             * @description Whether the resource is no longer part of the latest released version. A deployment rejects true with 400.
             * @example false
             */
            isOrphan?: boolean;
            /** @description Type of the resource. */
            resourceType?: components["schemas"]["TextCondition"];
            /** @description Identifying value of the resource. */
            resourceIdValue?: components["schemas"]["TextCondition"];
            /** @description Name of the agent. */
            agent?: components["schemas"]["TextCondition"];
            /** @description Whether the resource is purged. */
            purged?: boolean;
            /** @description Whether the deployment of the resource is blocked. */
            blocked?: components["schemas"]["BlockedCondition"];
            /** @description Whether the resource matches the model. */
            compliance?: components["schemas"]["ComplianceCondition"];
            /** @description Result of the last run of the resource's handler. */
            lastHandlerRun?: components["schemas"]["HandlerResultCondition"];
            /** @description Whether the resource is being deployed. */
            isDeploying?: boolean;
            /** @description Version of the model. A deployment rejects it with 400. */
            modelVersion?: number;
        };
        /** @description Resources to deploy. */
        DeployFilteredRequest: {
            /**
             * @description The resources. Null selects all of the environment.
             * @default null
             */
            filter?: components["schemas"]["ResourceFilter"] | null;
            /**
             * @description Whether to deploy fully or incrementally.
             * @default push_full_deploy
             */
            agent_trigger_method?: components["schemas"]["AgentTriggerMethod"];
        };
        /** @description Resources for a dry run. */
        DryrunFilteredRequest: {
            /**
             * @description The resources, which must belong to one version of the model. Null selects all of the environment.
             * @default null
             */
            filter?: components["schemas"]["ResourceFilter"] | null;
            /**
             * @description Data of the caller. The server stores it with the dry run and returns it unchanged.
             * @default null
             */
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Resources of a compliance report. */
        GetComplianceReportRequest: {
            /** @description Ids of the resources, without a version. */
            resource_ids: components["schemas"]["ResourceIdStr"][];
        };
        /** @description A token that the server can revoke. Since server 18.2.0. */
        Token: {
            /**
             * Format: uuid
             * @description Id of the token, its claim `jti`.
             * @example 7d1c2b3a-4e5f-4a6b-8c9d-0e1f2a3b4c5d
             */
            jti: Uuid;
            /**
             * @description Name of the user who created it; null if no user did.
             * @example alice
             */
            created_by?: string | null;
            /** @description Types of client that can use it. */
            client_types?: components["schemas"]["ClientType"][];
            /**
             * Format: uuid
             * @description Id of the environment that it is bound to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment?: Uuid | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            issued_at: string;
            /**
             * Format: date-time
             * @description When it expires; null if it does not.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null if it was not.
             */
            revoked_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last used; null if it was not.
             */
            last_used?: string | null;
        };
        /** @description A new dry run. Since server 18.3.0, but not in 19.0.0. */
        DryRunIdentity: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
             */
            id: Uuid;
            /**
             * @description Version of the model that it runs on.
             * @example 5
             */
            model: number;
        };
        /** @description Whether a resource matches the model, and what differs. Since server 18.0.0. */
        ResourceComplianceDiff: {
            /**
             * @description Whether the resource is only checked and never changed.
             * @example true
             */
            report_only: boolean;
            /** @description Whether it matches the model. */
            compliance: components["schemas"]["Compliance"];
            /** @description Result of the last run of its handler. */
            last_handler_run: components["schemas"]["HandlerResult"];
            /**
             * Format: date-time
             * @description When its handler last ran; null if it never ran.
             * @example 2025-11-21T09:05:00.000000+00:00
             */
            last_handler_run_at: string | null;
            /** @description Differences by attribute; null if it matches the model. */
            attribute_diff: {
                [key: string]: components["schemas"]["AttributeStateChange"];
            } | null;
        };
        /** @description A new user. */
        AddUserRequest: {
            /**
             * @description Name of the user; must not be empty.
             * @example bob
             */
            username: string;
            /**
             * Format: password
             * @description Password, at least 8 characters.
             * @example example-password
             */
            password: string;
        };
        /** @description Response of `addUser`: the new user, without administrator rights. */
        AddUserResponse: {
            /** @description The new user, without administrator rights. */
            data: components["schemas"]["User"];
        };
        /** @description Response of `compileDetails`: the compile. */
        CompileDetailsResponse: {
            /** @description The compile. */
            data: components["schemas"]["CompileDetails"];
        };
        /** @description Response of `discoveredResourcesGetBatch`: one page of discovered resources. */
        DiscoveredResourcesGetBatchResponse: {
            /** @description The discovered resources on this page. */
            data: components["schemas"]["DiscoveredResource"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `discoveredResourcesGet`: the discovered resource. */
        DiscoveredResourcesGetResponse: {
            /** @description The discovered resource. */
            data: components["schemas"]["DiscoveredResource"];
        };
        /** @description Response of `dryrunTrigger`: id of the new dry run. */
        DryrunTriggerResponse: {
            /**
             * Format: uuid
             * @description The id.
             * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
             */
            data: Uuid;
        };
        /** @description Response of `environmentCreate`: the new environment. */
        EnvironmentCreateResponse: {
            /** @description The new environment. */
            data: components["schemas"]["Environment"];
        };
        /** @description Response of `environmentCreateToken`: the token. */
        EnvironmentCreateTokenResponse: {
            /** @description The JWT, without the `Bearer` prefix. */
            data: string;
        };
        /** @description Response of `environmentGet`: the environment. */
        EnvironmentGetResponse: {
            /** @description The environment. */
            data: components["schemas"]["Environment"];
        };
        /** @description Response of `environmentList`: all environments. */
        EnvironmentListResponse: {
            /** @description The environments, sorted by project id, name and id. */
            data: components["schemas"]["Environment"][];
        };
        /** @description Response of `environmentModify`: the modified environment. */
        EnvironmentModifyResponse: {
            /** @description The modified environment. */
            data: components["schemas"]["Environment"];
        };
        /** @description Response of `environmentSettingDelete`: null, and any warnings. */
        EnvironmentSettingDeleteResponse: {
            /** @description Always null. */
            data: null;
            /** @description Warnings of the server; omitted if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `environmentSettingGet`: the value and all definitions. */
        EnvironmentSettingGetResponse: {
            /** @description The value and all definitions. */
            data: components["schemas"]["EnvironmentSettingsReponse"];
        };
        /** @description Response of `environmentSettingsList`: stored values and all definitions. */
        EnvironmentSettingsListResponse: {
            /** @description Stored values and all definitions. */
            data: components["schemas"]["EnvironmentSettingsReponse"];
        };
        /** @description Response of `environmentSettingsSet`: null, and any warnings. */
        EnvironmentSettingsSetResponse: {
            /** @description Always null. */
            data: null;
            /** @description Warnings of the server; omitted if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `getAgentProcessDetails`: the process. */
        GetAgentProcessDetailsResponse: {
            /** @description The process. */
            data: components["schemas"]["AgentProcess"];
        };
        /** @description Response of `getAgents`: one page of agents. */
        GetAgentsResponse: {
            /** @description The agents on this page. */
            data: components["schemas"]["Agent"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `getAllFacts`: one page of facts. */
        GetAllFactsResponse: {
            /** @description The facts on this page. */
            data: components["schemas"]["Fact"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `getApiDocs`: an OpenAPI 3.0.2 document. */
        GetApiDocsResponse: {
            /** @description An OpenAPI 3.0.2 document. */
            data: components["schemas"]["OpenAPI"];
        };
        /** @description Response of `getCompileData`: the errors of the compile, or null. */
        GetCompileDataResponse: {
            /** @description The errors; null if the compile exported none. */
            data: components["schemas"]["CompileData"] | null;
        };
        /** @description Response of `getCompileReports`: one page of reports. */
        GetCompileReportsResponse: {
            /** @description The compiles on this page. */
            data: components["schemas"]["CompileReport"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `getCurrentUser`: the user. */
        GetCurrentUserResponse: {
            /** @description The user. */
            data: components["schemas"]["CurrentUser"];
        };
        /** @description Response of `getDiffOfVersions`: the differences; an empty array if the versions are equal. */
        GetDiffOfVersionsResponse: {
            /** @description One entry for each resource that differs. */
            data: components["schemas"]["ResourceDiff"][];
        };
        /** @description Response of `getDryrunDiff`: summary and differences. */
        GetDryrunDiffResponse: {
            /** @description Summary and differences. */
            data: components["schemas"]["DryRunReport"];
        };
        /** @description Response of `getEnvironmentMetrics`: the metrics by slot. */
        GetEnvironmentMetricsResponse: {
            /** @description The metrics by slot. */
            data: components["schemas"]["EnvironmentMetricsResult"];
        };
        /** @description Response of `getFact`: the fact. */
        GetFactResponse: {
            /** @description The fact. */
            data: components["schemas"]["Fact"];
        };
        /** @description Response of `getFacts`: the facts. */
        GetFactsResponse: {
            /** @description The facts, sorted by name. */
            data: components["schemas"]["Fact"][];
        };
        /** @description Response of `getNotification`: the notification. */
        GetNotificationResponse: {
            /** @description The notification. */
            data: components["schemas"]["Notification"];
        };
        /** @description Response of `getParameters`: one page of parameters. */
        GetParametersResponse: {
            /** @description The parameters on this page. */
            data: components["schemas"]["Parameter"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `getPipConfig`: the pip settings, or null. */
        GetPipConfigResponse: {
            /** @description The settings; null if there are none. */
            data: components["schemas"]["PipConfig"] | null;
        };
        /** @description Response of `getResourceActions`: the matching actions. */
        GetResourceActionsResponse: {
            /** @description The actions. */
            data: components["schemas"]["ResourceAction"][];
            /** @description Links to earlier and later actions; omitted without `limit` and on an empty page. */
            links?: components["schemas"]["ResourceActionLinks"];
        };
        /** @description Response of `getResourceEvents`: map from the resource id of each dependency to its actions. */
        GetResourceEventsResponse: {
            /** @description Map from the resource id of the dependency to its actions. */
            data: {
                [key: string]: components["schemas"]["ResourceAction"][];
            };
        };
        /** @description Response of `getResourcesInVersion`: one page of resources. */
        GetResourcesInVersionResponse: {
            /** @description The resources on this page. */
            data: components["schemas"]["VersionedResource"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `getSchedulerStatus`: both states. */
        GetSchedulerStatusResponse: {
            /** @description Both states. */
            data: components["schemas"]["SchedulerStatusReport"];
        };
        /** @description Result of the GraphQL introspection. */
        GraphQLSchemaResult: {
            /** @description Types, queries and directives, in the format of the GraphQL specification. */
            __schema?: {
                [key: string]: unknown;
            };
        };
        /** @description Response of `graphql`: the result of the query. */
        GraphqlResponse: {
            /** @description The result of the query. */
            data: components["schemas"]["GraphQLResult"];
        };
        /** @description Response of `graphqlSchema`: the GraphQL schema. */
        GraphqlSchemaResponse: {
            /** @description Result of the introspection. */
            data: components["schemas"]["GraphQLSchemaResult"];
        };
        /** @description Response of `health`. The body is the same for both statuses. */
        HealthResponse: {
            /** @description Always null. */
            data: null;
        };
        /** @description Response of `listDesiredStateVersions`: one page of versions. */
        ListDesiredStateVersionsResponse: {
            /** @description The versions on this page. */
            data: components["schemas"]["DesiredStateVersion"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `listDryruns`: the dry runs. */
        ListDryrunsResponse: {
            /** @description The dry runs, latest first. */
            data: components["schemas"]["DryRun"][];
        };
        /** @description Response of `listNotifications`: one page of notifications. */
        ListNotificationsResponse: {
            /** @description The notifications on this page. */
            data: components["schemas"]["Notification"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `listRolesForUser`: the roles by environment. */
        ListRolesForUserResponse: {
            /** @description The roles by environment. */
            data: components["schemas"]["RoleAssignmentsPerEnvironment"];
        };
        /** @description Response of `listRoles`: all role names. */
        ListRolesResponse: {
            /** @description The names, sorted. */
            data: string[];
        };
        /** @description Response of `listUsers`: all users. */
        ListUsersResponse: {
            /** @description The users. */
            data: components["schemas"]["UserWithRoles"][];
        };
        /** @description Response of `login`: the token and the user. */
        LoginResponse: {
            /** @description The token and the user. */
            data: components["schemas"]["LoginReturn"];
        };
        /** @description Response of `projectCreate`: the new project, without environments. */
        ProjectCreateResponse: {
            /** @description The new project, without environments. */
            data: components["schemas"]["Project"];
        };
        /** @description Response of `projectGet`: the project. */
        ProjectGetResponse: {
            /** @description The project. */
            data: components["schemas"]["Project"];
        };
        /** @description Response of `projectList`: all projects; an empty array if there are none. */
        ProjectListResponse: {
            /** @description The projects, sorted by name. */
            data: components["schemas"]["Project"][];
        };
        /** @description Response of `projectModify`: the renamed project; `environments` is always empty here. */
        ProjectModifyResponse: {
            /** @description The renamed project; `environments` is always empty here. */
            data: components["schemas"]["Project"];
        };
        /** @description Response of `putPartial`: the number of the new version. */
        PutPartialResponse: {
            /**
             * @description The version number.
             * @example 5
             */
            data: number;
        };
        /** @description Response of `reserveVersion`: the reserved number. */
        ReserveVersionResponse: {
            /**
             * @description The version number.
             * @example 5
             */
            data: number;
        };
        /** @description Response of `resourceDetails`: the resource. */
        ResourceDetailsResponse: {
            /** @description The resource. */
            data: components["schemas"]["ReleasedResourceDetails"];
        };
        /** @description Response of `resourceDidDependencyChange`: whether a dependency has changed. */
        ResourceDidDependencyChangeResponse: {
            /**
             * @description True if a dependency has changed.
             * @example true
             */
            data: boolean;
        };
        /** @description Response of `resourceHistory`: one page of the history. */
        ResourceHistoryResponse: {
            /** @description The attribute sets on this page. */
            data: components["schemas"]["ResourceHistory"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `resourceList`: one page of resources. */
        ResourceListResponse: {
            /** @description The resources on this page. */
            data: components["schemas"]["LatestReleasedResource"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["ResourceListMetadata"];
        };
        /** @description Response of `resourceLogs`: one page of log lines. */
        ResourceLogsResponse: {
            /** @description The log lines on this page. */
            data: components["schemas"]["ResourceLog"][];
            /** @description Links to the neighboring pages. */
            links: components["schemas"]["PagingLinks"];
            /** @description Position of this page in the list. */
            metadata: components["schemas"]["PagingMetadata"];
        };
        /** @description Response of `setFact`: the stored fact. */
        SetFactResponse: {
            /** @description The stored fact. */
            data: components["schemas"]["Fact"];
            /** @description Warnings of the server; omitted if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `setParameter`: the stored parameter. */
        SetParameterResponse: {
            /** @description The stored parameter. */
            data: components["schemas"]["Parameter"];
            /** @description Warnings of the server; omitted if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `updateNotification`: the updated notification. */
        UpdateNotificationResponse: {
            /** @description The updated notification. */
            data: components["schemas"]["Notification"];
        };
        /** @description Response of `versionedResourceDetails`: the resource. */
        VersionedResourceDetailsResponse: {
            /** @description The resource. */
            data: components["schemas"]["VersionedResourceDetails"];
        };
        /** @description An agent of an environment. */
        Agent: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Name of the agent.
             * @example db1
             */
            name: string;
            /**
             * Format: date-time
             * @description When the process of the agent last changed; null if it never changed. Missing since server 19.0.0.
             */
            last_failover?: string | null;
            /**
             * @description Whether the agent is paused.
             * @example true
             */
            paused: boolean;
            /**
             * Format: uuid
             * @description Always null.
             */
            process_id: Uuid | null;
            /** @description Always null. */
            process_name: string | null;
            /** @description Whether the agent is unpaused when the halted environment resumes; null while the environment is not halted. */
            unpause_on_resume: boolean | null;
            /** @description State of the agent. */
            status: components["schemas"]["AgentStatus"];
        };
        /**
         * @description Action on an agent.
         * @enum {string}
         */
        AgentAction: "pause" | "unpause" | "keep_paused_on_resume" | "unpause_on_resume";
        /** @description An agent in a process: the stored row. */
        AgentInstanceRow: {
            /**
             * Format: uuid
             * @description Id of the instance.
             * @example 18f4a6c2-7d3b-4e95-a0c8-5b2e9d7f1364
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the session of the process.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            process: Uuid;
            /**
             * @description Name of the agent.
             * @example web1
             */
            name: string;
            /**
             * Format: date-time
             * @description When the agent left the process; null while it is in the process.
             */
            expired: string | null;
            /**
             * Format: uuid
             * @description Id of the environment.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            tid: Uuid;
        };
        /** @description A call that the server makes to an agent. See the webhooks of this document. */
        AgentMethodCall: {
            /**
             * @description HTTP method of the call.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query string of the call.
             * @example /api/v1/agentstate
             */
            url: string;
            /** @description Headers of the call: `X-Inmanta-tid` if the call has one, `traceparent` if tracing is enabled. */
            headers: {
                [key: string]: string;
            };
            /** @description Arguments of the call; null if it has no arguments. */
            body: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Id to send the response under; omitted if no response is expected.
             * @example 5c07e9b3-d482-4a1f-96ce-8f3b0d7a2e41
             */
            reply_id?: Uuid;
        };
        /** @description A process that agents run in. */
        AgentProcess: {
            /**
             * Format: uuid
             * @description Id of the session between the process and the server.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            sid: Uuid;
            /**
             * @description Host name of the machine that the process runs on.
             * @example orchestrator
             */
            hostname: string;
            /**
             * Format: uuid
             * @description Id of the environment that the process serves.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the server first saw the process.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            first_seen: string | null;
            /**
             * Format: date-time
             * @description When the server last saw the process. Missing since server 19.0.0.
             * @example 2025-11-21T09:59:30.000000+00:00
             */
            last_seen?: string | null;
            /**
             * Format: date-time
             * @description When the session of the process expired; null while it is active.
             */
            expired: string | null;
            /** @description Report of the process, see `AgentReport`; null if no report was requested or received. */
            state: {
                [key: string]: {
                    [key: string]: string[];
                } | {
                    [key: string]: string;
                } | {
                    [key: string]: number;
                } | string;
            } | null;
        };
        /** @description A process that agents run in, as v1 returns it: the stored row. */
        AgentProcessRow: {
            /**
             * Format: uuid
             * @description Id of the session between the process and the server.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            sid: Uuid;
            /**
             * @description Host name of the machine that the process runs on.
             * @example node1.example.com
             */
            hostname: string;
            /**
             * Format: uuid
             * @description Id of the environment that the process serves.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the server first saw the process.
             * @example 2025-11-21T08:00:00.000000+00:00
             */
            first_seen: string | null;
            /**
             * Format: date-time
             * @description When the server last saw the process. Missing since server 19.0.0.
             * @example 2025-11-21T11:00:00.000000+00:00
             */
            last_seen?: string | null;
            /**
             * Format: date-time
             * @description When the session of the process expired; null while it is active.
             */
            expired: string | null;
            /**
             * Format: uuid
             * @description Copy of `sid`.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            id: Uuid;
            /** @description Agents in the process. */
            endpoints: components["schemas"]["AgentInstanceRow"][];
        };
        /** @description Report of a process about itself. The set of keys is open. A value is the string `ERROR` if it could not be determined. */
        AgentReport: {
            /**
             * @description Id of the environment that the process serves.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: string;
            /**
             * @description Operating system, as a string.
             * @example Linux-6.1.0-x86_64-with-glibc2.36
             */
            platform: string;
            /**
             * @description Host name of the machine that the process runs on.
             * @example node1.example.com
             */
            hostname: string;
            /**
             * @description Version of Python, as a string.
             * @example CPython 3.12.8 ('main', 'Dec  4 2024 08:54:12')
             */
            python: string;
            /**
             * @description Process id, as a string.
             * @example 2814
             */
            pid: string;
            /** @description Resource usage of the process, by name. Times are in seconds. */
            resources: {
                [key: string]: number;
            } | string;
        };
        /**
         * @description Sort order of agents: a column and a direction. Servers from 19.0.0 on reject `last_failover` with 400.
         * @enum {string}
         */
        AgentSort: "name.asc" | "name.desc" | "process_name.asc" | "process_name.desc" | "paused.asc" | "paused.desc" | "last_failover.asc" | "last_failover.desc" | "status.asc" | "status.desc";
        /**
         * @description State of an agent.
         * @example up
         * @enum {string}
         */
        AgentStatus: ("paused" | "up" | "down" | (string & {}));
        /**
         * @description Which resources the agents deploy.
         * @example push_full_deploy
         * @enum {string}
         */
        AgentTriggerMethod: "push_incremental_deploy" | "push_full_deploy";
        /** @description An agent as v1 returns it. */
        AgentV1: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Name of the agent.
             * @example web1
             */
            name: string;
            /** @description When the process of the agent last changed; an empty string if it never changed. Missing since server 19.0.0. */
            last_failover?: string;
            /**
             * @description Whether the agent is paused.
             * @example false
             */
            paused: boolean;
            /**
             * Format: uuid
             * @description Always null.
             */
            process_id: Uuid | null;
            /** @description Always null. */
            process_name: string | null;
            /** @description Whether the agent is unpaused when the halted environment resumes; null while the environment is not halted. */
            unpause_on_resume: boolean | null;
            /** @description State of the agent. */
            status: components["schemas"]["AgentStatus"];
            /**
             * @description Always an empty string. Missing since server 19.0.0.
             * @example
             */
            primary?: string;
            /** @description Copy of `status`. */
            state: components["schemas"]["AgentStatus"];
        };
        /**
         * @description Action on all agents.
         * @enum {string}
         */
        AllAgentAction: "pause" | "unpause" | "keep_paused_on_resume" | "unpause_on_resume" | "remove_all_agent_venvs";
        /**
         * @description Format of the API document.
         * @enum {string}
         */
        ApiDocsFormat: "openapi" | "swagger";
        /** @description A role to assign in an environment. */
        AssignRoleRequest: {
            /**
             * Format: uuid
             * @description Id of the environment in which the role applies.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Name of the role.
             * @example operator
             */
            role: string;
        };
        /** @description Difference of an attribute between two states. */
        AttributeDiff: {
            /**
             * @description Value before; any JSON.
             * @example 600
             */
            from_value: unknown;
            /**
             * @description Value after; any JSON.
             * @example 644
             */
            to_value: unknown;
            /**
             * @description Value before, as a string for comparison.
             * @example 600
             */
            from_value_compare: string;
            /**
             * @description Value after, as a string for comparison.
             * @example 644
             */
            to_value_compare: string;
        };
        /** @description Current and desired value of an attribute. */
        AttributeStateChange: {
            /**
             * @description Current value; any JSON. Default: null.
             * @example 46b1421b217a4018fa2426bafba616b2487def27
             */
            current?: unknown;
            /**
             * @description Desired value; any JSON. Default: null.
             * @example 8f41855dbf46f39fb11740de99873748c1865775
             */
            desired?: unknown;
        };
        /** @description Current and desired value of an attribute, as an agent reports it. */
        AttributeStateChangeInput: {
            /**
             * @description Current value; any JSON. Default: null.
             * @example 46b1421b217a4018fa2426bafba616b2487def27
             */
            current?: unknown;
            /**
             * @description Desired value; any JSON. Default: null.
             * @example 8f41855dbf46f39fb11740de99873748c1865775
             */
            desired?: unknown;
        };
        /**
         * @description What verifies the password of a user.
         * @example database
         * @enum {string}
         */
        AuthMethod: "database" | "oidc";
        /**
         * @description Component that authorizes requests: the server option `server.authorization-provider`. No request or response contains it.
         * @enum {string}
         */
        AuthorizationProviderName: ("legacy" | "policy-engine" | (string & {}));
        /**
         * @description Whether the deployment of a resource is blocked.
         * @example not_blocked
         * @enum {string}
         */
        Blocked: ("blocked" | "not_blocked" | "temporarily_blocked" | (string & {}));
        /**
         * @description What an action did to a resource.
         * @example updated
         * @enum {string}
         */
        Change: "nochange" | "created" | "purged" | "updated";
        /**
         * @description Type of client that a token is for.
         * @example api
         * @enum {string}
         */
        ClientType: "api" | "agent" | "compiler";
        /** @description Data that the compiler reported about a compile. */
        CompileData: {
            /** @description Errors that the compiler found. */
            errors: components["schemas"]["CompilerError"][];
        };
        /** @description A compile with its step reports. */
        CompileDetails: {
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester assigned to the compile for later lookup; null if none was assigned.
             * @example 93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the compile was requested.
             * @example 2025-11-21T09:00:00.100000+00:00
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When the compile started.
             * @example 2025-11-21T09:00:00.200000+00:00
             */
            started: string | null;
            /**
             * @description Whether the compiled model is exported to the server.
             * @example true
             */
            do_export: boolean;
            /**
             * @description Whether the project was fetched again before the compile.
             * @example false
             */
            force_update: boolean;
            /** @description What triggered the compile: `type`, `message` and any other data from the requester. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request specified. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile used. Before the compile starts: the requested and the mergeable variables combined. */
            environment_variables: {
                [key: string]: string;
            };
            /**
             * @description Whether this is a partial compile.
             * @example false
             */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default plugin. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile creates a notification; null lets the server decide. */
            notify_failed_compile: boolean | null;
            /** @description Message of the notification about a failed compile; null for the default message. */
            failed_compile_message: string | null;
            /** @description URLs, by link name. Empty in the core server; extensions add links. */
            links: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description When the compile ended; null while it is queued or running.
             * @example 2025-11-21T09:00:12.300000+00:00
             */
            completed: string | null;
            /**
             * @description Whether the compile succeeded; null while it is queued or running.
             * @example true
             */
            success: boolean | null;
            /**
             * @description Model version that the compile stored; null if it stored no version.
             * @example 4
             */
            version: number | null;
            /** @description Data that the compiler reported; null if it reported nothing. */
            compile_data: components["schemas"]["CompileData"] | null;
            /** @description Reports of the individual steps; null if there are no reports. */
            reports: components["schemas"]["CompileRunReport"][] | null;
        };
        /** @description A compile in the list of compile reports. */
        CompileReport: {
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester assigned to the compile for later lookup; null if none was assigned.
             * @example 93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the compile was requested.
             * @example 2025-11-21T09:00:00.100000+00:00
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When the compile started.
             * @example 2025-11-21T09:00:00.200000+00:00
             */
            started: string | null;
            /**
             * @description Whether the compiled model is exported to the server.
             * @example true
             */
            do_export: boolean;
            /**
             * @description Whether the project was fetched again before the compile.
             * @example true
             */
            force_update: boolean;
            /** @description What triggered the compile: `type`, `message` and any other data from the requester. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request specified. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile used. Before the compile starts: the requested and the mergeable variables combined. */
            environment_variables: {
                [key: string]: string;
            };
            /**
             * @description Whether this is a partial compile.
             * @example false
             */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default plugin. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile creates a notification; null lets the server decide. */
            notify_failed_compile: boolean | null;
            /** @description Message of the notification about a failed compile; null for the default message. */
            failed_compile_message: string | null;
            /** @description URLs, by link name. Empty in the core server; extensions add links. */
            links: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description When the compile ended; null while it is queued or running.
             * @example 2025-11-21T09:00:12.300000+00:00
             */
            completed: string | null;
            /**
             * @description Whether the compile succeeded; null while it is queued or running.
             * @example true
             */
            success: boolean | null;
            /**
             * @description Model version that the compile stored; null if it stored no version.
             * @example 4
             */
            version: number | null;
        };
        /**
         * @description Sort order of compile reports: a column and a direction.
         * @enum {string}
         */
        CompileReportSort: "requested.asc" | "requested.desc";
        /** @description A compile as v1 returns it: the stored row. */
        CompileRow: {
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester assigned to the compile for later lookup; null if none was assigned.
             * @example 93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the compile was requested.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When the compile started.
             * @example 2025-11-21T09:00:00.100000+00:00
             */
            started: string | null;
            /**
             * Format: date-time
             * @description When the compile ended; null while it is queued or running.
             * @example 2025-11-21T09:00:12.000000+00:00
             */
            completed: string | null;
            /**
             * @description Whether the compiled model is exported to the server.
             * @example true
             */
            do_export: boolean;
            /**
             * @description Whether the project was fetched again before the compile.
             * @example false
             */
            force_update: boolean;
            /** @description Whether the project and its virtual environment were created again before the compile. Since server 18.0.0. */
            reinstall_project_and_venv?: boolean;
            /** @description What triggered the compile: `type`, `message` and any other data from the requester. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that the request specified. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile used; null before the compile starts. */
            used_environment_variables: {
                [key: string]: string;
            } | null;
            /**
             * @description Whether the compile succeeded; omitted while it is queued or running.
             * @example true
             */
            success?: boolean | null;
            /**
             * @description Whether the server has finished its own processing after the compile.
             * @example true
             */
            handled: boolean;
            /**
             * @description Model version that the compile stored; null if it stored no version.
             * @example 4
             */
            version: number | null;
            /**
             * Format: uuid
             * @description Id of the compile that ran instead of this one, if several requests were merged; otherwise null.
             */
            substitute_compile_id: Uuid | null;
            /** @description Data that the compiler reported, as stored; null if it reported nothing. */
            compile_data: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether this is a partial compile.
             * @example false
             */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default plugin. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile creates a notification; null lets the server decide. */
            notify_failed_compile: boolean | null;
            /** @description Message of the notification about a failed compile; null for the default message. */
            failed_compile_message: string | null;
            /**
             * @description Internal flag of the server. Its meaning is unknown.
             * @example false
             */
            soft_delete: boolean;
            /** @description URLs, by link name. Empty in the core server; extensions add links. */
            links: {
                [key: string]: string[];
            };
            /** @description Environment variables that the compile used. Before the compile starts: the requested and the mergeable variables combined. */
            environment_variables: {
                [key: string]: string;
            };
        };
        /** @description A compile as v1 returns it, with its step reports. */
        CompileRowWithReports: {
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester assigned to the compile for later lookup; null if none was assigned.
             * @example 93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the compile was requested.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When the compile started.
             * @example 2025-11-21T09:00:00.100000+00:00
             */
            started: string | null;
            /**
             * Format: date-time
             * @description When the compile ended; null while it is queued or running.
             * @example 2025-11-21T09:00:12.000000+00:00
             */
            completed: string | null;
            /**
             * @description Whether the compiled model is exported to the server.
             * @example true
             */
            do_export: boolean;
            /**
             * @description Whether the project was fetched again before the compile.
             * @example false
             */
            force_update: boolean;
            /** @description Whether the project and its virtual environment were created again before the compile. Since server 18.0.0. */
            reinstall_project_and_venv?: boolean;
            /** @description What triggered the compile: `type`, `message` and any other data from the requester. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that the request specified. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile used; null before the compile starts. */
            used_environment_variables: {
                [key: string]: string;
            } | null;
            /**
             * @description Whether the compile succeeded; omitted while it is queued or running.
             * @example true
             */
            success?: boolean | null;
            /**
             * @description Whether the server has finished its own processing after the compile.
             * @example true
             */
            handled: boolean;
            /**
             * @description Model version that the compile stored; null if it stored no version.
             * @example 4
             */
            version: number | null;
            /**
             * Format: uuid
             * @description Id of the compile that ran instead of this one, if several requests were merged; otherwise null.
             */
            substitute_compile_id: Uuid | null;
            /** @description Data that the compiler reported, as stored; null if it reported nothing. */
            compile_data: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether this is a partial compile.
             * @example false
             */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default plugin. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile creates a notification; null lets the server decide. */
            notify_failed_compile: boolean | null;
            /** @description Message of the notification about a failed compile; null for the default message. */
            failed_compile_message: string | null;
            /**
             * @description Internal flag of the server. Its meaning is unknown.
             * @example false
             */
            soft_delete: boolean;
            /** @description URLs, by link name. Empty in the core server; extensions add links. */
            links: {
                [key: string]: string[];
            };
            /** @description Environment variables that the compile used. Before the compile starts: the requested and the mergeable variables combined. */
            environment_variables: {
                [key: string]: string;
            };
            /** @description Reports of the individual steps. */
            reports: components["schemas"]["CompileStepRow"][];
        };
        /** @description A compile that is queued or running. */
        CompileRun: {
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example e81b5d37-6a90-4f2c-8b14-05d7c9f3a682
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester assigned to the compile for later lookup; null if none was assigned.
             * @example 93d05c6e-17ab-4c82-9e4f-b6a8d0127f5c
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the compile was requested.
             * @example 2025-11-21T10:30:00.000000+00:00
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When the compile started.
             */
            started: string | null;
            /**
             * @description Whether the compiled model is exported to the server.
             * @example true
             */
            do_export: boolean;
            /**
             * @description Whether the project was fetched again before the compile.
             * @example false
             */
            force_update: boolean;
            /** @description What triggered the compile: `type`, `message` and any other data from the requester. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request specified. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile used. Before the compile starts: the requested and the mergeable variables combined. */
            environment_variables: {
                [key: string]: string;
            };
            /**
             * @description Whether this is a partial compile.
             * @example false
             */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default plugin. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile creates a notification; null lets the server decide. */
            notify_failed_compile: boolean | null;
            /** @description Message of the notification about a failed compile; null for the default message. */
            failed_compile_message: string | null;
            /** @description URLs, by link name. Empty in the core server; extensions add links. */
            links: {
                [key: string]: string[];
            };
            /** @description Data that the compiler reported; null if it reported nothing. */
            compile_data: components["schemas"]["CompileData"] | null;
        };
        /** @description Report of one step of a compile. */
        CompileRunReport: {
            /**
             * Format: uuid
             * @description Id of the step report.
             * @example 2e6b8d04-f5a1-4937-8c60-d19e7b3a4f52
             */
            id: Uuid;
            /**
             * Format: date-time
             * @description When the step started.
             * @example 2025-11-21T09:00:00.250000+00:00
             */
            started: string;
            /**
             * Format: date-time
             * @description When the step ended; null while it is running.
             * @example 2025-11-21T09:00:12.100000+00:00
             */
            completed: string | null;
            /**
             * @description Command that was run; empty if the server performed the step itself.
             * @example /usr/bin/python3 -m inmanta.app export
             */
            command: string;
            /**
             * @description Name of the step.
             * @example Recompiling configuration model
             */
            name: string;
            /** @description Standard error of the step. */
            errstream: string;
            /** @description Standard output of the step. */
            outstream: string;
            /**
             * @description Exit code of the step; null while it is running.
             * @example 1
             */
            returncode: number | null;
        };
        /** @description Report of one step of a compile as v1 returns it: the stored row. */
        CompileStepRow: {
            /**
             * Format: uuid
             * @description Id of the step report.
             * @example 2e6b8d04-f5a1-4937-8c60-d19e7b3a4f52
             */
            id: Uuid;
            /**
             * Format: date-time
             * @description When the step started.
             * @example 2025-11-21T09:00:01.000000+00:00
             */
            started: string;
            /**
             * Format: date-time
             * @description When the step ended; omitted while it is running.
             * @example 2025-11-21T09:00:12.000000+00:00
             */
            completed?: string | null;
            /**
             * @description Command that was run; empty if the server performed the step itself.
             * @example python -m inmanta.app export -X
             */
            command: string;
            /**
             * @description Name of the step.
             * @example Recompiling configuration model
             */
            name: string;
            /** @description Standard error of the step. */
            errstream: string;
            /** @description Standard output of the step. */
            outstream: string;
            /**
             * @description Exit code of the step; omitted while it is running.
             * @example 128
             */
            returncode?: number | null;
            /**
             * Format: uuid
             * @description Id of the compile.
             * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
             */
            compile: Uuid;
        };
        /** @description An error that the compiler found. Additional keys depend on the category of the error. */
        CompilerError: {
            /** @description Category of the error. */
            category: components["schemas"]["ErrorCategory"];
            /**
             * @description Name of the exception.
             * @example inmanta.ast.NotFoundException
             */
            type: string;
            /**
             * @description Error message.
             * @example could not find type std::Fiel in namespace __config__
             */
            message: string;
            /** @description Location of the error in the model; null if it is unknown. */
            location: components["schemas"]["Location"] | null;
        };
        /**
         * @description Result of a compile, under `inmanta:compile:state` in the export metadata of a version.
         * @enum {string}
         */
        Compilestate: ("success" | "failed" | (string & {}));
        /**
         * @description Whether a resource matches the model.
         * @example non_compliant
         * @enum {string}
         */
        Compliance: ("compliant" | "has_update" | "non_compliant" | "undefined" | (string & {}));
        /** @description A version of the model as v1 returns it: the stored row. */
        ConfigurationModelRow: {
            /**
             * @description Number of the version.
             * @example 5
             */
            version: number;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the version was stored.
             * @example 2025-11-21T10:30:08.000000+00:00
             */
            date: string | null;
            /** @description Version on which a partial compile was based; null for a full compile. */
            partial_base: number | null;
            /** @description Where agents fetch Python packages from; null if the version does not specify it. */
            pip_config: components["schemas"]["PipConfig"] | null;
            /**
             * @description Whether the version was released for deployment.
             * @example true
             */
            released: boolean;
            /** @description Information from the exporter about the version. `export_metadata` contains the type, the message and, under `inmanta:compile:state`, a `Compilestate`. */
            version_info: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether a partial compile can be based on the version.
             * @example true
             */
            is_suitable_for_partial_compiles: boolean;
            /**
             * @description Number of resources.
             * @example 3
             */
            total: number;
            /** @description Ids of resources that cannot be deployed. */
            undeployable: components["schemas"]["ResourceIdStr"][];
            /** @description Ids of resources that are skipped because they depend on undeployable resources. */
            skipped_for_undeployable: components["schemas"]["ResourceIdStr"][];
            /** @description Version constraints of the project, as a string; null if there are no constraints. */
            project_constraints: string | null;
        };
        /**
         * @description Labels that access policies use for operations. No request or response contains them.
         * @enum {string}
         */
        CoreAuthorizationLabel: ("agent.read" | "agent.write" | "user.read" | "user.write" | "user.change-password" | "compile-report.read" | "compiler.execute" | "compiler.status.read" | "deploy" | "desired-state.read" | "desired-state.write" | "discovered-resources.read" | "docs.read" | "dryrun.read" | "dryrun.write" | "agent.pause-resume" | "environment.halt-resume" | "environment.read" | "environment.create" | "environment.modify" | "environment.delete" | "environment.clear" | "environment.setting.read" | "environment.setting.write" | "fact.read" | "fact.write" | "file.read" | "file.write" | "graphql.read" | "metrics.read" | "notification.read" | "notification.write" | "parameter.read" | "parameter.write" | "pip-config.read" | "project.read" | "project.create" | "project.modify" | "project.delete" | "resource.read" | "status.read" | "token" | "role.read" | "role.write" | "role-assignment.read" | "role-assignment.write" | "role.is-admin" | (string & {}));
        /** @description A new role. */
        CreateRoleRequest: {
            /**
             * @description Name of the role, unique on the server.
             * @example operator
             */
            name: string;
        };
        /** @description The user to whom a login token belongs. */
        CurrentUser: {
            /**
             * @description Login name.
             * @example alice
             */
            username: string;
        };
        /** @description State of a database connection pool. */
        DataBaseReport: {
            /**
             * @description Whether the pool is connected.
             * @example true
             */
            connected: boolean;
            /**
             * @description Name of the database.
             * @example inmanta
             */
            database: string;
            /**
             * @description Host of the database.
             * @example db.example.com
             */
            host: string;
            /**
             * @description Maximum number of connections that the pool can open.
             * @example 10
             */
            max_pool: number;
            /**
             * @description Number of connections that the pool can still provide.
             * @example 9
             */
            free_pool: number;
            /**
             * @description Number of open connections.
             * @example 5
             */
            open_connections: number;
            /**
             * @description Number of open connections that are not in use.
             * @example 4
             */
            free_connections: number;
            /**
             * @description How long the pool has been exhausted. Upstream does not state the unit; it is probably seconds.
             * @example 0
             */
            pool_exhaustion_time: number;
        };
        /**
         * @description Result of the last deployment of a resource.
         * @example deployed
         * @enum {string}
         */
        DeployResult: ("new" | "deployed" | "failed" | "skipped" | (string & {}));
        /** @description A label on a version, created from the information that the exporter sent about it. */
        DesiredStateLabel: {
            /**
             * @description Kind of label.
             * @example manual
             */
            name: string;
            /**
             * @description Text of the label.
             * @example Start nginx
             */
            message: string;
        };
        /** @description A version of the model in the list of versions. */
        DesiredStateVersion: {
            /**
             * @description Number of the version.
             * @example 5
             */
            version: number;
            /**
             * Format: date-time
             * @description When the version was stored.
             * @example 2025-11-21T09:30:00.000000+00:00
             */
            date: string;
            /**
             * @description Number of resources.
             * @example 3
             */
            total: number;
            /** @description Labels of the version. */
            labels: components["schemas"]["DesiredStateLabel"][];
            /** @description Lifecycle status of the version. */
            status: components["schemas"]["DesiredStateVersionStatus"];
            /**
             * @description Whether the version was released for deployment.
             * @example true
             */
            released: boolean;
        };
        /**
         * @description Sort order of model versions: a column and a direction.
         * @enum {string}
         */
        DesiredStateVersionSort: "version.asc" | "version.desc";
        /**
         * @description Lifecycle status of a version of the model.
         * @example candidate
         * @enum {string}
         */
        DesiredStateVersionStatus: "active" | "candidate" | "retired" | "skipped_candidate";
        /** @description A resource that exists in the infrastructure and that a discovery resource found. */
        DiscoveredResource: {
            /** @description Id of the discovered resource. */
            discovered_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Discovered attributes, by name. */
            values: {
                [key: string]: unknown;
            };
            /** @description API path of the managed resource; null if the resource is not managed. Always null in the operation that returns a single resource. */
            managed_resource_uri: string | null;
            /**
             * @description Id of the discovery resource; null for old entries.
             * @example std::FileDiscovery[web1,name=etc]
             */
            discovery_resource_id: components["schemas"]["ResourceIdStr"] | null;
            /**
             * @description Type of the resource, such as `std::File`.
             * @example std::File
             */
            resource_type: string;
            /**
             * @description Name of the agent that manages the resource.
             * @example web1
             */
            agent: string;
            /**
             * @description Value of the identifying attribute.
             * @example /etc/hosts
             */
            resource_id_value: string;
            /** @description API path of the discovery resource; null if there is no discovery resource. */
            discovery_resource_uri: string | null;
        };
        /** @description Discovered resources. */
        DiscoveredResourceCreateBatchRequest: {
            /** @description The discovered resources. */
            discovered_resources: components["schemas"]["LinkedDiscoveredResource"][];
            /**
             * Format: uuid
             * @description Id of an active agent session. If it is missing or the session has ended, the server returns 400.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            sid: Uuid;
        };
        /** @description A discovered resource. */
        DiscoveredResourceCreateRequest: {
            /**
             * @description Id of the discovery resource: `Type[agent,attribute=value]`.
             * @example std::FileDiscovery[web1,name=etc]
             */
            discovery_resource_id: string;
            /** @description Discovered attributes, by name. */
            values: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Id of an active agent session. If it is missing or the session has ended, the server returns 400.
             * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
             */
            sid: Uuid;
        };
        /**
         * @description Sort order of discovered resources: a column and a direction.
         * @enum {string}
         */
        DiscoveredResourceSort: "discovered_resource_id.asc" | "discovered_resource_id.desc" | "agent.asc" | "agent.desc" | "resource_type.asc" | "resource_type.desc" | "resource_id_value.asc" | "resource_id_value.desc";
        /** @description A difference between the scheduler and the database. */
        Discrepancy: {
            /**
             * @description Id of the resource; null if the difference concerns the whole model.
             * @example std::Package[web1,name=nginx]
             */
            rid: components["schemas"]["ResourceIdStr"] | null;
            /**
             * @description Name of the field that differs; null if the difference does not concern a field.
             * @example compliance
             */
            field: string | null;
            /**
             * @description Value in the database, as a string.
             * @example compliant
             */
            expected: string;
            /**
             * @description Value in the scheduler, as a string.
             * @example has_update
             */
            actual: string;
        };
        /** @description A dry run: what a deployment would change. */
        DryRun: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Version of the model.
             * @example 5
             */
            model: number;
            /**
             * Format: date-time
             * @description When the dry run was requested.
             * @example 2025-11-21T09:31:00.000000+00:00
             */
            date: string | null;
            /**
             * @description Number of resources in the version.
             * @example 3
             */
            total: number;
            /**
             * @description Number of resources that are still to be checked; 0 when the dry run is finished.
             * @example 2
             */
            todo: number;
            /** @description The filter that was sent to `dryrunFiltered`; null if there was none. Since server 18.3.0, but not in 19.0.0. */
            resource_filter?: {
                [key: string]: unknown;
            } | null;
            /** @description The data that was sent to `dryrunFiltered`; null if there was none. Since server 18.3.0, but not in 19.0.0. */
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A dry run in the v1 list. */
        DryRunItemV1: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
             */
            id: Uuid;
            /**
             * @description Version of the model; named `model` in v2.
             * @example 5
             */
            version: number;
            /**
             * Format: date-time
             * @description When the dry run was requested.
             * @example 2025-11-21T10:31:00.000000+00:00
             */
            date: string;
            /**
             * @description Number of resources in the version.
             * @example 3
             */
            total: number;
            /**
             * @description Number of resources that are still to be checked; 0 when the dry run is finished.
             * @example 2
             */
            todo: number;
        };
        /** @description Result of a dry run. */
        DryRunReport: {
            /** @description The dry run. */
            summary: components["schemas"]["DryRun"];
            /** @description Differences, by resource. */
            diff: components["schemas"]["ResourceDiff"][];
        };
        /** @description Result of a dry run for one resource. */
        DryRunResource: {
            /** @description Id of the resource with its version. */
            id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Changes that a deployment would make, by attribute. */
            changes: {
                [key: string]: components["schemas"]["AttributeStateChange"];
            };
            /** @description Parts of the id. */
            id_fields: components["schemas"]["IdFields"];
            /** @description Reason why the resource was not checked; omitted if it was checked. */
            diff_status?: components["schemas"]["ResourceDiffStatus"];
        };
        /** @description A dry run as v1 returns it: the stored row with its results. */
        DryRunRow: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Version of the model.
             * @example 5
             */
            model: number;
            /**
             * Format: date-time
             * @description When the dry run was requested.
             * @example 2025-11-21T10:31:00.000000+00:00
             */
            date: string;
            /**
             * @description Number of resources in the version.
             * @example 3
             */
            total: number;
            /**
             * @description Number of resources that are still to be checked; 0 when the dry run is finished.
             * @example 2
             */
            todo: number;
            /** @description Results so far, by resource version id. */
            resources: {
                [key: string]: components["schemas"]["DryRunResource"];
            };
        };
        /** @description Value of a setting: a boolean, a number, a string, or a map of strings, integers and booleans. */
        EnvSettingValue: boolean | number | string | {
            [key: string]: string | number | boolean;
        };
        /** @description An environment: one model, with its versions, resources, agents and settings. */
        Environment: {
            /**
             * Format: uuid
             * @description Id of the environment.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            id: Uuid;
            /**
             * @description Name of the environment, unique within the project.
             * @example production
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the project that the environment belongs to.
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            project_id: Uuid;
            /**
             * @description URL of the repository that contains the model; empty if it is not set.
             * @example https://git.example.com/shop.git
             */
            repo_url: string;
            /**
             * @description Branch of the repository; empty if it is not set.
             * @example main
             */
            repo_branch: string;
            /** @description Settings that have a stored value, by id. All other settings have their default. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /**
             * @description Whether the environment is halted. A halted environment does not compile or deploy.
             * @example false
             */
            halted: boolean;
            /**
             * @description Whether the environment is marked for deletion.
             * @example false
             */
            is_marked_for_deletion: boolean;
            /**
             * @description Description; empty unless details were requested.
             * @example Runs the web shop
             */
            description: string | null;
            /**
             * @description Icon as a data URL; empty unless details were requested.
             * @example image/png;base64,iVBORw0KGgo=
             */
            icon: string | null;
        };
        /** @description Properties of a new environment. */
        EnvironmentCreateRequest: {
            /**
             * Format: uuid
             * @description Id of the project that the environment belongs to.
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            project_id: Uuid;
            /**
             * @description Name of the environment, unique within its project.
             * @example production
             */
            name: string;
            /**
             * @description URL of the git repository that contains the model. Allowed only together with `branch`.
             * @default null
             * @example https://git.example.com/shop.git
             */
            repository?: string | null;
            /**
             * @description Branch of the repository. Allowed only together with `repository`.
             * @default null
             * @example main
             */
            branch?: string | null;
            /**
             * Format: uuid
             * @description Id of the environment. If null or omitted, the server chooses one.
             * @default null
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment_id?: Uuid | null;
            /**
             * @description Free text, at most 255 characters. Default: empty.
             * @default
             * @example Runs the web shop
             */
            description?: string;
            /**
             * @description Image as `<type>;base64,<data>`, where the type is `image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`. At most 65,535 characters. Default: empty, which means no icon.
             * @default
             * @example image/png;base64,iVBORw0KGgo=
             */
            icon?: string;
        };
        /** @description Scope of a new token. */
        EnvironmentCreateTokenRequest: {
            /** @description Types of client that can use the token. */
            client_types: components["schemas"]["ClientType"][];
            /**
             * @description If true, issues a token without issue time and expiry, so the same request returns the same token, which cannot be revoked. Default: true; since server 18.2.0 false.
             * @example false
             */
            idempotent?: boolean;
            /**
             * @description Lifetime of the token in seconds. Since server 18.2.0; earlier servers reject it with 400. Cannot be combined with an idempotent token. Default: as configured in the signing section of the server.
             * @default null
             * @example 3600
             */
            expire?: number | null;
        };
        /**
         * @description Name of a metric. Extensions of the server can add names.
         * @enum {string}
         */
        EnvironmentMetric: ("orchestrator.compile_time" | "orchestrator.compile_waiting_time" | "orchestrator.compile_rate" | "resource.resource_count" | "resource.agent_count" | (string & {}));
        /** @description Metrics of an environment over a time window. */
        EnvironmentMetricsResult: {
            /**
             * Format: date-time
             * @description Start of the time window.
             * @example 2025-11-21T08:00:00.000000+00:00
             */
            start: string;
            /**
             * Format: date-time
             * @description End of the time window.
             * @example 2025-11-21T10:00:00.000000+00:00
             */
            end: string;
            /** @description End of each time slot. */
            timestamps: string[];
            /** @description One value per time slot, by name of the metric: a number, numbers by name, or null if nothing was measured. */
            metrics: {
                [key: string]: (number | {
                    [key: string]: number;
                } | null)[];
            };
        };
        /** @description New values of an environment. Fields that are null or omitted remain unchanged. */
        EnvironmentModifyRequest: {
            /**
             * @description Name of the environment, unique within its project. Required even if it does not change.
             * @example production
             */
            name: string;
            /**
             * @description URL of the git repository. If null or omitted, it remains unchanged.
             * @default null
             * @example https://git.example.com/shop.git
             */
            repository?: string | null;
            /**
             * @description Branch of the repository. If null or omitted, it remains unchanged.
             * @default null
             * @example main
             */
            branch?: string | null;
            /**
             * Format: uuid
             * @description Id of the project to move the environment to. If null or omitted, the project remains unchanged.
             * @default null
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            project_id?: Uuid | null;
            /**
             * @description Free text, at most 255 characters. If null or omitted, it remains unchanged.
             * @default null
             * @example Runs the web shop
             */
            description?: string | null;
            /**
             * @description Image as `<type>;base64,<data>`, at most 65,535 characters. See environmentCreate for the types. If null or omitted, the icon remains unchanged. An empty string removes it.
             * @default null
             * @example image/png;base64,iVBORw0KGgo=
             */
            icon?: string | null;
        };
        /** @description Definition of a setting: its type, default and effect. */
        EnvironmentSettingDefinitionAPI: {
            /**
             * @description Id of the setting.
             * @example auto_deploy
             */
            name: string;
            /**
             * @description Type of the value, as a free-form string: `bool`, `int`, `str`, `positive_float`, `enum` or `dict`.
             * @example bool
             */
            type: string;
            /** @description Value that applies while no value is stored. */
            default: components["schemas"]["EnvSettingValue"];
            /**
             * @description Effect of the setting, as described by the server.
             * @example Release new versions without being asked.
             */
            doc: string;
            /**
             * @description Whether a change triggers a recompile.
             * @example false
             */
            recompile: boolean;
            /**
             * @description Whether a change fetches the model again.
             * @example false
             */
            update_model: boolean;
            /**
             * @description Whether a change restarts agents.
             * @example true
             */
            agent_restart: boolean;
            /** @description Allowed values; null if any value of the type is allowed. */
            allowed_values: components["schemas"]["EnvSettingValue"][] | null;
            /**
             * @description Heading under which the setting is shown.
             * @example deploy
             */
            section: string | null;
            /**
             * @description Whether the setting is protected from changes through the API.
             * @example true
             */
            protected: boolean;
            /**
             * @description What protects the setting; null if it is not protected.
             * @example project.yml
             */
            protected_by: components["schemas"]["ProtectedBy"] | null;
        };
        /** @description Settings of an environment and the definitions of all settings. */
        EnvironmentSettingsReponse: {
            /** @description Values, by setting id. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Definitions of all known settings, by setting id. */
            definition: {
                [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
            };
        };
        /** @description New value of a setting. */
        EnvironmentSettingsSetRequest: {
            /** @description The value. Its type is the type in the definition of the setting. */
            value: components["schemas"]["EnvSettingValue"];
        };
        /** @description An environment as v1 returns it. */
        EnvironmentV1: {
            /**
             * Format: uuid
             * @description Id of the environment.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            id: Uuid;
            /**
             * @description Name of the environment, unique within the project.
             * @example production
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the project that the environment belongs to; named `project_id` in v2.
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            project: Uuid;
            /**
             * @description URL of the repository that contains the model; empty if it is not set.
             * @example https://git.example.com/shop.git
             */
            repo_url: string;
            /**
             * @description Branch of the repository; empty if it is not set.
             * @example main
             */
            repo_branch: string;
            /** @description Settings that have a stored value, by id. All other settings have their default. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /**
             * @description Whether the environment is halted. A halted environment does not compile or deploy.
             * @example false
             */
            halted: boolean;
            /**
             * @description Whether the environment is marked for deletion.
             * @example false
             */
            is_marked_for_deletion: boolean;
            /**
             * @description Description. Always empty in a list, even if one is stored.
             * @example
             */
            description: string | null;
            /**
             * @description Icon as a data URL. Always empty in a list, even if one is stored.
             * @example
             */
            icon: string | null;
        };
        /** @description Body of every error response that has a JSON body. */
        ErrorBody: {
            /**
             * @description Error message: a fixed text for the class of error, usually followed by a colon and details. Some v1 operations return only the details.
             * @example Invalid request: Field 'name' is required.
             */
            message: string;
            /** @description Details of a failed argument validation; otherwise omitted. */
            error_details?: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description Category of a compiler error.
         * @example runtime_error
         * @enum {string}
         */
        ErrorCategory: ("plugin_exception" | "parse_error" | "runtime_error" | (string & {}));
        /** @description Body of an error response that can be empty. The empty text stands for a response without content, although its content type is JSON. */
        ErrorBodyOrEmpty: (components['schemas']['ErrorBody'] | undefined);
        /** @description Free-form object in addition to the message of an error. Only the argument validation fills it. */
        ErrorDetails: {
            /** @description One item for each error found in the arguments. */
            validation_errors?: components["schemas"]["ValidationErrorItem"][];
        };
        /** @description Body of the response to a failed deploy request: an error message and the warnings that led to it. */
        ErrorWithWarnings: {
            /**
             * @description Error message.
             * @example Scheduler could not be reached
             */
            message: string;
            /** @description Warnings; omitted if there are no warnings. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description A loaded extension. */
        ExtensionStatus: {
            /**
             * @description Name of the extension.
             * @example core
             */
            name: string;
            /**
             * @description Version of the extension.
             * @example 18.0.0
             */
            version: string;
            /**
             * @description Python package that contains the extension.
             * @example inmanta-core
             */
            package: string;
        };
        /** @description A value that belongs to a resource. */
        Fact: {
            /**
             * Format: uuid
             * @description Id of the fact.
             * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
             */
            id: Uuid;
            /**
             * @description Name of the fact.
             * @example installed_version
             */
            name: string;
            /**
             * @description Value, always a string.
             * @example 1.26.2
             */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Source of the value, as a free-form string.
             * @example fact
             */
            source: string;
            /**
             * Format: date-time
             * @description When the value was last written.
             * @example 2025-11-21T09:06:00.000000+00:00
             */
            updated: string | null;
            /** @description Free-form details, by name; null if there are no details. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * @description Whether the value is requested again when it is old. The list of all facts returns true for every fact.
             * @example true
             */
            expires: boolean;
        };
        /**
         * @description Sort order of facts: a column and a direction.
         * @enum {string}
         */
        FactSort: "name.asc" | "name.desc" | "resource_id.asc" | "resource_id.desc";
        /** @description A feature of the server. */
        FeatureStatus: {
            /** @description Slice that the feature belongs to. */
            slice: string;
            /** @description Name of the feature. */
            name: string;
            /** @description Value of the feature; any JSON. */
            value: unknown;
        };
        /** @description Result of a GraphQL query. */
        GraphQLResult: {
            /** @description Data that the query requested; any JSON. */
            data: unknown;
            /** @description Errors, as plain strings; null if there are no errors. */
            errors: string[] | null;
            /** @description Free-form details from the GraphQL library. Only an empty object has been observed. */
            extensions: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A GraphQL query. */
        GraphqlRequest: {
            /**
             * @description The query. Up to server 18.0.1, its values must be part of the query text.
             * @example { environments { edges { node { name } } } }
             */
            query: string;
            /**
             * @description Values of the query's variables, by name. Since server 18.1.0; earlier servers reject it with 400.
             * @default null
             */
            variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Name of the operation to run, if the query has several. Since server 18.1.0; earlier servers reject it with 400.
             * @default null
             * @example One
             */
            operationName?: string | null;
        };
        /** @description Calls that are waiting for an agent. */
        HeartbeatCalls: {
            /** @description The calls. The agent responds to each call separately. */
            method_calls: components["schemas"]["AgentMethodCall"][];
        };
        /** @description Response of an agent to a call. */
        HeartbeatReplyData: {
            /**
             * @description HTTP status code that the agent would return to a direct request.
             * @example 200
             */
            code: number;
            /** @description Body that the agent would return to a direct request; any JSON. */
            result: unknown;
        };
        /** @description Parts of a resource version id. */
        IdFields: {
            /**
             * @description Type of the resource.
             * @example std::File
             */
            entity_type: string;
            /**
             * @description Name of the agent.
             * @example web1
             */
            agent_name: string;
            /**
             * @description Attribute that identifies the resource.
             * @example path
             */
            attribute: string;
            /**
             * @description Value of that attribute.
             * @example /etc/motd
             */
            attribute_value: string;
            /**
             * @description Version of the model; 0 in the report of the scheduler.
             * @example 5
             */
            version: number;
        };
        /**
         * @description Initial state that a compiler can give to a resource.
         * @example available
         * @enum {string}
         */
        InitialResourceState: "available" | "undefined";
        /** @description A module whose code agents need, as the compiler reports it. */
        InmantaModule: {
            /**
             * @description Name of the module.
             * @example std
             */
            name: string;
            /**
             * @description Version of the module: a hash of its files.
             * @example c9d1a4
             */
            version: string;
            /** @description Files of the module. */
            files_in_module: components["schemas"]["ModuleSourceMetadata"][];
            /** @description Python requirements of the module. */
            requirements: string[];
            /** @description Names of the agents that need the module. */
            for_agents: string[];
        };
        /** @description A resource in the latest released version that contains it, with its state. */
        LatestReleasedResource: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Parts of the id. */
            id_details: components["schemas"]["ResourceIdDetails"];
            /** @description Ids, without version, of the resources that must be deployed first. */
            requires: components["schemas"]["ResourceIdStr"][];
            /** @description State of the resource. */
            status: components["schemas"]["ReleasedResourceState"];
        };
        /** @description A discovered resource, as an agent reports it in a batch. */
        LinkedDiscoveredResource: {
            /** @description Id of the discovered resource. */
            discovered_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Discovered attributes, by name. */
            values: {
                [key: string]: unknown;
            };
            /**
             * @description Ignored by the server.
             * @default null
             */
            managed_resource_uri?: string | null;
            /** @description Id of the discovery resource. */
            discovery_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Ignored by the server, which computes the value. */
            discovery_resource_uri?: string | null;
        };
        /** @description A range in a model file. */
        Location: {
            /**
             * @description URI of the file.
             * @example main.cf
             */
            uri: string;
            /** @description Range in the file. */
            range: components["schemas"]["Range"];
        };
        /**
         * @description Level of a log line. The most severe level comes first.
         * @example INFO
         * @enum {string}
         */
        LogLevel: "CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG" | "TRACE";
        /** @description A log line in a resource action. The server accepts any JSON here; these are the keys that this version stores. */
        LogMessage: {
            /** @description Level of the log line. */
            level: components["schemas"]["LogLevel"];
            /**
             * @description Message, with placeholders replaced.
             * @example Failed to write /etc/motd
             */
            msg: string;
            /** @description Positional arguments of the log line. */
            args: unknown[];
            /** @description Keyword arguments of the log line. */
            kwargs: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the log line was written.
             * @example 2025-11-21T09:05:02.000000+00:00
             */
            timestamp: string;
        };
        /** @description Login credentials of a user. */
        LoginRequest: {
            /**
             * @description Name of the user.
             * @example alice
             */
            username: string;
            /**
             * Format: password
             * @description Password of the user.
             * @example example-password
             */
            password: string;
        };
        /** @description Result of a login. */
        LoginReturn: {
            /** @description Token to send as `Authorization: Bearer`. */
            token: string;
            /** @description The user who logged in. */
            user: components["schemas"]["User"];
            /**
             * @description Lifetime of the token in seconds; null if it does not expire. Since server 18.2.0.
             * @example 36000
             */
            expires_in?: number | null;
        };
        /** @description A file of a module. Its content is uploaded as a file. */
        ModuleSourceMetadata: {
            /**
             * @description Python name of the file, such as `inmanta_plugins.shop`.
             * @example inmanta_plugins.std
             */
            name: string;
            /**
             * @description SHA-1 hash of the content, which is the id of the uploaded file.
             * @example 46b1421b217a4018fa2426bafba616b2487def27
             */
            hash_value: string;
            /**
             * @description Whether the content is compiled Python code.
             * @example false
             */
            is_byte_code: boolean;
        };
        /** @description A message from the server about an environment. */
        Notification: {
            /**
             * Format: uuid
             * @description Id of the notification.
             * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the notification was created.
             * @example 2025-11-21T09:40:20.000000+00:00
             */
            created: string;
            /**
             * @description Title of the notification.
             * @example Compilation failed
             */
            title: string;
            /**
             * @description Message of the notification.
             * @example An exporting compile has failed
             */
            message: string;
            /** @description Severity of the notification. */
            severity: components["schemas"]["NotificationSeverity"];
            /**
             * @description API path of the object that the notification is about, such as `/api/v2/compilereport/<id>`; null if there is no object.
             * @example /api/v2/compilereport/e81b5d37-6a90-4f2c-8b14-05d7c9f3a682
             */
            uri: string | null;
            /**
             * Format: uuid
             * @description Id of the compile that the notification is about; null if there is no compile.
             * @example e81b5d37-6a90-4f2c-8b14-05d7c9f3a682
             */
            compile_id: Uuid | null;
            /**
             * @description Whether the notification was marked as read.
             * @example true
             */
            read: boolean;
            /**
             * @description Whether the notification was cleared.
             * @example true
             */
            cleared: boolean;
        };
        /**
         * @description Severity of a notification.
         * @example error
         * @enum {string}
         */
        NotificationSeverity: ("message" | "info" | "success" | "warning" | "error" | (string & {}));
        /**
         * @description Sort order of notifications: a column and a direction.
         * @enum {string}
         */
        NotificationSort: "created.asc" | "created.desc";
        /** @description The OpenAPI 3.0.2 document that the server generates about itself. Placeholders in paths are written `<name>`. Operations that are only for agents and compilers are missing. */
        OpenAPI: {
            /**
             * @description Version of the OpenAPI specification.
             * @example 3.0.2
             */
            openapi?: string;
            /** @description Title and version of the API. */
            info?: {
                [key: string]: unknown;
            };
            /** @description Operations, by path and HTTP method. */
            paths?: {
                [key: string]: unknown;
            };
            /** @description Schemas that the operations share. */
            components?: {
                [key: string]: unknown;
            };
            /** @description Addresses of the server. */
            servers?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Links to adjacent pages: percent-encoded, host-relative paths that start with `/api/v2`. Append them to scheme, host and port only. */
        PagingLinks: {
            /** @description This page, without `end` and `last_id`. */
            self: string;
            /**
             * @description Next page; omitted on the last page.
             * @example /api/v2/desiredstate?limit=1&sort=version.desc&end=5
             */
            next?: string;
            /** @description Previous page; omitted on the first page. */
            prev?: string;
            /** @description First page; omitted on the first page. */
            first?: string;
        };
        /** @description Position of a page in the whole list. */
        PagingMetadata: {
            /**
             * @description Number of rows that match the filters.
             * @example 2
             */
            total: number;
            /**
             * @description Number of rows before this page.
             * @example 4
             */
            before: number;
            /**
             * @description Number of rows after this page.
             * @example 1
             */
            after: number;
            /**
             * @description Effective limit, in rows.
             * @example 1000
             */
            page_size: number;
        };
        /** @description A value that the model reads from the server. */
        Parameter: {
            /**
             * Format: uuid
             * @description Id of the parameter.
             * @example 41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074
             */
            id: Uuid;
            /**
             * @description Name of the parameter.
             * @example region
             */
            name: string;
            /**
             * @description Value, always a string.
             * @example eu-west
             */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Source of the value, as a free-form string.
             * @example user
             */
            source: string;
            /**
             * Format: date-time
             * @description When the value was last written.
             * @example 2025-11-21T09:02:00.000000+00:00
             */
            updated: string | null;
            /** @description Free-form details, by name; null if there are no details. */
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A parameter or fact that an agent writes. */
        ParameterInput: {
            /**
             * @description Name of the parameter or fact.
             * @example installed_version
             */
            id: string;
            /**
             * @description Source of the value: a `ParameterSource`, not validated here.
             * @example fact
             */
            source: string;
            /**
             * @description Value, any JSON; converted to a string.
             * @example 1.26.2
             */
            value?: unknown;
            /**
             * @description Id of the resource that the fact belongs to; null or omitted for a parameter.
             * @example std::Package[web1,name=nginx]
             */
            resource_id?: string | null;
            /** @description Free-form details, by name. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether the value is requested again when it is old; true requires a resource.
             * @example true
             */
            expires?: boolean | null;
        };
        /** @description A parameter or fact as v1 returns it: the stored row. */
        ParameterRow: {
            /**
             * Format: uuid
             * @description Id of the parameter or fact.
             * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
             */
            id: Uuid;
            /**
             * @description Name of the parameter or fact.
             * @example installed_version
             */
            name: string;
            /**
             * @description Value, always a string.
             * @example 1.26.2
             */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Source of the value, as a free-form string.
             * @example fact
             */
            source: string;
            /**
             * @description Id of the resource that the fact belongs to; an empty string for a parameter.
             * @example std::Package[web1,name=nginx]
             */
            resource_id: string;
            /**
             * Format: date-time
             * @description When the value was last written.
             * @example 2025-11-21T09:05:02.000000+00:00
             */
            updated: string | null;
            /** @description Free-form details, by name; null if there are no details. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether the value is requested again when it is old.
             * @example true
             */
            expires: boolean;
        };
        /**
         * @description Sort order of parameters: a column and a direction.
         * @enum {string}
         */
        ParameterSort: "name.asc" | "name.desc" | "source.asc" | "source.desc" | "updated.asc" | "updated.desc";
        /**
         * @description Source of the value of a parameter.
         * @example fact
         * @enum {string}
         */
        ParameterSource: "fact" | "plugin" | "user" | "report";
        /** @description Where Python packages are fetched from. The keys contain hyphens. */
        PipConfig: {
            /**
             * @description URL of the package index; null if no index is set.
             * @example https://packages.example.com/simple
             */
            "index-url": string | null;
            /** @description URLs of additional package indexes. */
            "extra-index-url": string[];
            /**
             * @description Whether pre-releases are allowed; null lets pip decide.
             * @example false
             */
            pre: boolean | null;
            /**
             * @description Whether the configuration of the machine applies too.
             * @example true
             */
            "use-system-config": boolean;
        };
        /** @description Where agents fetch Python packages from, as the compiler specifies it. The server also accepts the keys with underscores. */
        PipConfigInput: {
            /**
             * @description URL of the package index; null if no index is set.
             * @default null
             * @example https://packages.example.com/simple
             */
            "index-url"?: string | null;
            /**
             * @description URLs of additional package indexes.
             * @default []
             */
            "extra-index-url"?: string[];
            /**
             * @description Whether pre-releases are allowed; null lets pip decide.
             * @default null
             * @example false
             */
            pre?: boolean | null;
            /**
             * @description Whether the configuration of the machine applies too.
             * @default false
             * @example false
             */
            "use-system-config"?: boolean;
        };
        /** @description A position in a file. */
        Position: {
            /**
             * @description Line number, starting at 0.
             * @example 3
             */
            line: number;
            /**
             * @description Character number in the line, starting at 0.
             * @example 9
             */
            character: number;
        };
        /** @description A project with its environments. */
        Project: {
            /**
             * Format: uuid
             * @description Id of the project.
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            id: Uuid;
            /**
             * @description Name of the project, unique on the server.
             * @example shop
             */
            name: string;
            /** @description Environments of the project. Always empty in the response to a rename. */
            environments: components["schemas"]["Environment"][];
        };
        /** @description Properties of a new project. */
        ProjectCreateRequest: {
            /**
             * @description Name of the project, unique on the server.
             * @example shop
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the project. If null or omitted, the server chooses one.
             * @default null
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            project_id?: Uuid | null;
        };
        /** @description New name of a project. */
        ProjectModifyRequest: {
            /**
             * @description New name of the project, unique on the server.
             * @example webshop
             */
            name: string;
        };
        /** @description A project with the ids of its environments (v1). */
        ProjectV1: {
            /**
             * Format: uuid
             * @description Id of the project.
             * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
             */
            id: Uuid;
            /**
             * @description Name of the project, unique on the server.
             * @example shop
             */
            name: string;
            /** @description Ids of the environments of the project. Always empty in the response to a rename. */
            environments: Uuid[];
        };
        /** @description Options for the release of a version. */
        PromoteDesiredStateVersionRequest: {
            /**
             * @deprecated
             * @description The server accepts and ignores it.
             * @default null
             * @example push_incremental_deploy
             */
            trigger_method?: components["schemas"]["PromoteTriggerMethod"] | null;
        };
        /**
         * @description Which resources are deployed after a promotion. This revision accepts and ignores it.
         * @example push_incremental_deploy
         * @enum {string}
         */
        PromoteTriggerMethod: "push_incremental_deploy" | "push_full_deploy" | "no_push";
        /**
         * @description What protects a setting from changes. A request can also use `project_yml`, the name that the Python client sends. Responses use `project.yml`.
         * @example project.yml
         * @enum {string}
         */
        ProtectedBy: "project.yml";
        /** @description Settings to store and protect. */
        ProtectedEnvironmentSettingsSetBatchRequest: {
            /** @description Values, by setting name. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description What protects the settings. */
            protected_by: components["schemas"]["ProtectedBy"];
        };
        /** @description The resource sets that change, and the data that their resources need. */
        PutPartialRequest: {
            /** @description Version and files of each module that the model uses, by module name. */
            module_version_info: {
                [key: string]: components["schemas"]["InmantaModule"];
            };
            /** @description The resources of the sets that change. The version in each id is 0. */
            resources: components["schemas"]["ResourceInput"][];
            /**
             * @description Free-form information about the version. A `type` and a `message` under `export_metadata` become its label.
             * @default null
             */
            version_info?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Initial state of each resource, by resource id: `undefined` if the resource depends on an unknown, otherwise `available`.
             * @default null
             */
            resource_state?: {
                [key: string]: components["schemas"]["InitialResourceState"];
            } | null;
            /**
             * @description Unknown parameters, because of which the model is incomplete.
             * @default null
             */
            unknowns?: components["schemas"]["UnknownInput"][] | null;
            /**
             * @description Name of the resource set of each resource, by resource id.
             * @default null
             */
            resource_sets?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Names of the resource sets that the new version no longer contains.
             * @default null
             */
            removed_resource_sets?: string[] | null;
            /**
             * @description How pip installs modules for this version. Null means that this is not specified.
             * @default null
             */
            pip_config?: components["schemas"]["PipConfigInput"] | null;
            /**
             * @description If true, a partial version can contain new handler code, which otherwise requires a full version. Use it only if all code works with the earlier versions. Default: false.
             * @default false
             * @example false
             */
            allow_handler_code_update?: boolean;
        };
        /** @description A range between two positions. */
        Range: {
            /** @description First position of the range. */
            start: components["schemas"]["Position"];
            /** @description Position after the end of the range. */
            end: components["schemas"]["Position"];
        };
        /**
         * @description A bound on a number or date: `lt`, `le`, `gt` or `ge`, a colon, and the number or the ISO 8601 date. A date without a time zone is in UTC. If there are several bounds, all of them apply.
         * @example ge:2025-11-21T09:00:00
         */
        RangeConstraint: (`${'lt' | 'le' | 'gt' | 'ge'}:${string}`);
        /** @description A released resource with all its details. */
        ReleasedResourceDetails: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * @description Type of the resource, such as `std::File`.
             * @example std::File
             */
            resource_type: string;
            /**
             * @description Name of the agent that manages the resource.
             * @example web1
             */
            agent: string;
            /**
             * @description Attribute that identifies the resource.
             * @example path
             */
            id_attribute: string;
            /**
             * @description Value of that attribute.
             * @example /etc/motd
             */
            id_attribute_value: string;
            /** @description Attributes of the resource, by name. The model defines their values. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the resource was last deployed; null if it was never deployed.
             * @example 2025-11-21T09:05:00.000000+00:00
             */
            last_deploy: string | null;
            /**
             * Format: date-time
             * @description When a version first contained the resource with these attributes.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            first_generated_time: string;
            /** @description State of the resource. */
            status: components["schemas"]["ReleasedResourceState"];
            /** @description State of each resource that this resource requires, by resource id. */
            requires_status: {
                [key: string]: components["schemas"]["ReleasedResourceState"];
            };
        };
        /**
         * @description State of a released resource.
         * @example deployed
         * @enum {string}
         */
        ReleasedResourceState: ("unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | "orphaned" | "non_compliant" | (string & {}));
        /**
         * @description Health of a part of the server.
         * @example OK
         * @enum {string}
         */
        ReportedStatus: ("OK" | "Warning" | "Error" | (string & {}));
        /** @description An action on resources: a deployment, a dry run, a fact collection and so on. */
        ResourceAction: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Version of the model that the action concerned.
             * @example 4
             */
            version: number;
            /** @description Ids of the resources that the action concerned, each with its version. */
            resource_version_ids: components["schemas"]["ResourceVersionIdStr"][];
            /**
             * Format: uuid
             * @description Id of the action.
             * @example d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
            /**
             * Format: date-time
             * @description When the action started.
             * @example 2025-11-21T09:05:00.311000+00:00
             */
            started: string;
            /**
             * Format: date-time
             * @description When the action ended; null while it is running.
             * @example 2025-11-21T09:05:00.498000+00:00
             */
            finished: string | null;
            /** @description Log lines, see `LogMessage`; null if there are no log lines. */
            messages: components["schemas"]["LogMessage"][] | null;
            /**
             * @description State of the resource after the action; null if it has no state.
             * @example failed
             */
            status: components["schemas"]["ResourceState"] | null;
            /** @description Changes by resource version id, then by attribute; null if there are no changes. */
            changes: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Overall change that the action made; null if it is unknown.
             * @example nochange
             */
            change: components["schemas"]["Change"] | null;
            /**
             * @deprecated
             * @description Deprecated. Always null.
             */
            send_event: boolean | null;
        };
        /**
         * @description Kind of action on a resource.
         * @example deploy
         * @enum {string}
         */
        ResourceActionKind: "store" | "push" | "pull" | "deploy" | "dryrun" | "getfact" | "other";
        /** @description Links of a page of resource actions. Both are always present, even if the next page is empty. */
        ResourceActionLinks: {
            /** @description Next page, with older actions; can be empty. */
            next: string;
            /** @description Previous page, with newer actions; can be empty. */
            prev: string;
        };
        /** @description A resource action as v1 returns it: the stored row. */
        ResourceActionRow: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Version of the model that the action concerned.
             * @example 4
             */
            version: number;
            /** @description Ids of the resources that the action concerned, each with its version. */
            resource_version_ids: components["schemas"]["ResourceVersionIdStr"][];
            /**
             * Format: uuid
             * @description Id of the action.
             * @example d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
            /**
             * Format: date-time
             * @description When the action started.
             * @example 2025-11-21T09:05:00.000000+00:00
             */
            started: string;
            /**
             * Format: date-time
             * @description When the action ended; null while it is running.
             * @example 2025-11-21T09:05:02.000000+00:00
             */
            finished: string | null;
            /** @description Log lines; null if there are no log lines. */
            messages: components["schemas"]["LogMessage"][] | null;
            /**
             * @description State of the resource after the action; null if it has no state.
             * @example deployed
             */
            status: components["schemas"]["ResourceState"] | null;
            /** @description Changes by resource version id, then by attribute; null if there are no changes. */
            changes: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
            /**
             * @description Overall change that the action made; null if it is unknown.
             * @example updated
             */
            change: components["schemas"]["Change"] | null;
        };
        /** @description Number of resources in each state. Orphaned resources are not counted. */
        ResourceDeploySummary: {
            /**
             * @description Number of resources that are counted.
             * @example 3
             */
            total: number;
            /** @description Number of resources by state; every state except `dry` is present. */
            by_state: {
                [key: string]: number;
            };
        };
        /** @description Difference of a resource between two states. */
        ResourceDiff: {
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Attributes that differ, by name. */
            attributes: {
                [key: string]: components["schemas"]["AttributeDiff"];
            };
            /** @description Kind of difference. */
            status: components["schemas"]["ResourceDiffStatus"];
        };
        /**
         * @description Kind of difference in a resource.
         * @example modified
         * @enum {string}
         */
        ResourceDiffStatus: ("added" | "modified" | "deleted" | "unmodified" | "agent_down" | "undefined" | "skipped_for_undefined" | (string & {}));
        /** @description A past definition of a resource. */
        ResourceHistory: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * Format: date-time
             * @description When this definition first appeared.
             * @example 2025-11-21T09:00:00.000000+00:00
             */
            date: string;
            /** @description Attributes of the resource, by name. The model defines their values. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * @description Hash of the attributes.
             * @example 9b74c9897bac770ffc029102a200c5de
             */
            attribute_hash: string;
            /** @description Ids, without version, of the resources that must be deployed first. */
            requires: components["schemas"]["ResourceIdStr"][];
        };
        /**
         * @description Sort order of the history of a resource: a column and a direction.
         * @enum {string}
         */
        ResourceHistorySort: "date.asc" | "date.desc";
        /** @description Parts of a resource id. */
        ResourceIdDetails: {
            /**
             * @description Type of the resource, such as `std::File`.
             * @example std::Service
             */
            resource_type: string;
            /**
             * @description Name of the agent that manages the resource.
             * @example web1
             */
            agent: string;
            /**
             * @description Attribute that identifies the resource.
             * @example name
             */
            attribute: string;
            /**
             * @description Value of that attribute.
             * @example nginx
             */
            resource_id_value: string;
        };
        /**
         * @description Id of a resource, `Type[agent,attribute=value]`. Percent-encode the whole id in a path.
         * @example std::File[web1,path=/etc/motd]
         */
        ResourceIdStr: string;
        /** @description A resource in a version that is being stored. Every key other than the listed ones is an attribute of the resource. */
        ResourceInput: {
            /** @description Id of the resource with the version that is being stored. */
            id: components["schemas"]["ResourceVersionIdStr"];
            /**
             * @description Version; must be equal to the version in `id`.
             * @example 5
             */
            version?: number;
            /** @description Ids of resources in the same model that must be deployed first. Since server 18.0.0, an id that the version does not have is rejected with 400. */
            requires?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Position of a page of resources in the whole list, with an optional summary of the deployment. */
        ResourceListMetadata: {
            /**
             * @description Number of rows that match the filters.
             * @example 3
             */
            total: number;
            /**
             * @description Number of rows before this page.
             * @example 2
             */
            before: number;
            /**
             * @description Number of rows after this page.
             * @example 1
             */
            after: number;
            /**
             * @description Effective limit, in rows.
             * @example 1000
             */
            page_size: number;
            /** @description Number of resources in each state; present only if it was requested. */
            deploy_summary?: components["schemas"]["ResourceDeploySummary"];
        };
        /**
         * @description Sort order of released resources: a column and a direction.
         * @enum {string}
         */
        ResourceListSort: "resource_type.asc" | "resource_type.desc" | "agent.asc" | "agent.desc" | "resource_id_value.asc" | "resource_id_value.desc" | "resource_id.asc" | "resource_id.desc" | "status.asc" | "status.desc";
        /** @description A log line of a resource, with the action that it belongs to. */
        ResourceLog: {
            /** @description Level of the log line. */
            level: components["schemas"]["LogLevel"];
            /**
             * @description Message, with placeholders replaced.
             * @example Failed to write /etc/motd
             */
            msg: string;
            /** @description Positional arguments of the log line. */
            args: unknown[];
            /** @description Keyword arguments of the log line. */
            kwargs: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the log line was written.
             * @example 2025-11-21T09:05:00.412000+00:00
             */
            timestamp: string;
            /**
             * Format: uuid
             * @description Id of the action.
             * @example d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
        };
        /**
         * @description Sort order of the log lines of a resource: a column and a direction.
         * @enum {string}
         */
        ResourceLogSort: "timestamp.asc" | "timestamp.desc";
        /** @description A resource as v1 returns it: the stored row. */
        ResourceRow: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * @description Type of the resource, such as `std::File`.
             * @example std::File
             */
            resource_type: string;
            /**
             * @description Value of the identifying attribute.
             * @example /etc/motd
             */
            resource_id_value: string;
            /**
             * @description Name of the agent that manages the resource.
             * @example web1
             */
            agent: string;
            /** @description Attributes of the resource, by name. They do not include the id and the version. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * @description Hash of the attributes; omitted if there is no hash.
             * @example 9b74c9897bac770ffc029102a200c5de
             */
            attribute_hash?: string | null;
            /**
             * @description Whether the value of an attribute is not known yet.
             * @example false
             */
            is_undefined: boolean;
            /**
             * Format: uuid
             * @description Id of the resource set (not its name).
             * @example 3d9f7c15-a86e-42b0-8f53-e4b1d0a6c782
             */
            resource_set: Uuid;
            /** @description Actions on the resource; present only in `getVersion` with `include_logs`. */
            actions?: components["schemas"]["ResourceActionRow"][];
        };
        /**
         * @description State of a resource.
         * @example deployed
         * @enum {string}
         */
        ResourceState: ("unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | "non_compliant" | (string & {}));
        /**
         * @description A state that the listed resources must have, or, with a leading `!`, must not have.
         * @enum {string}
         */
        ResourceStatusFilter: "unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | "orphaned" | "non_compliant" | "!unavailable" | "!skipped" | "!dry" | "!deployed" | "!failed" | "!deploying" | "!available" | "!cancelled" | "!undefined" | "!skipped_for_undefined" | "!orphaned" | "!non_compliant";
        /**
         * @description Id of a resource in one version: a resource id followed by `,v=` and the number of the version.
         * @example std::File[web1,path=/etc/motd],v=4
         */
        ResourceVersionIdStr: string;
        /** @description Roles of a user in each environment. */
        RoleAssignmentsPerEnvironment: {
            /** @description Names of the roles, by environment id. */
            assignments: {
                [key: string]: string[];
            };
        };
        /** @description Desired state of a resource. */
        SchedulerResourceIntent: {
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * @description Hash of the attributes.
             * @example 6f8db599de986fab7a21625b7916589c
             */
            attribute_hash: string;
            /** @description Attributes of the resource, by name. The model defines their values. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Parts of the id. The version is 0 here. */
            id: components["schemas"]["IdFields"];
        };
        /** @description State of a resource in the memory of the scheduler. */
        SchedulerResourceState: {
            /** @description Whether the resource matches the model. */
            compliance: components["schemas"]["Compliance"];
            /** @description Result of its last deployment. A server 18.0.0 does not send it. */
            last_deploy_result?: components["schemas"]["DeployResult"];
            /** @description Result of the last run of its handler. Seen on a server 18.0.0. */
            last_handler_run?: components["schemas"]["HandlerResult"];
            /**
             * @description Whether the resource was compliant after the last run of its handler; null if it is unknown. Seen on a server 18.0.0.
             * @example true
             */
            last_handler_run_compliant?: boolean | null;
            /** @description Whether its deployment is blocked. */
            blocked: components["schemas"]["Blocked"];
            /**
             * Format: date-time
             * @description When the resource was last deployed; null if it was never deployed.
             * @example 2025-11-21T09:05:02.000000+00:00
             */
            last_deployed: string | null;
        };
        /** @description State of the scheduler of an environment, compared with the database. */
        SchedulerStatusReport: {
            /** @description State in the memory of the scheduler, by resource id. Upstream declares it as a free-form object. */
            scheduler_state: {
                [key: string]: components["schemas"]["SchedulerResourceState"];
            };
            /** @description Desired state in the database, by resource id. Upstream declares it as a free-form object. */
            db_state: {
                [key: string]: components["schemas"]["SchedulerResourceIntent"];
            };
            /** @description State of each resource in the database, by resource id. */
            resource_states: {
                [key: string]: components["schemas"]["ResourceState"];
            };
            /** @description Differences: an empty object if there are no differences, otherwise an array about the whole model or arrays by resource id. */
            discrepancies: components["schemas"]["Discrepancy"][] | {
                [key: string]: components["schemas"]["Discrepancy"][];
            };
        };
        /** @description Value of a fact. */
        SetFactRequest: {
            /** @description Source of the value. */
            source: components["schemas"]["ParameterSource"];
            /**
             * @description The value, always a string.
             * @example 1.26.2
             */
            value: string;
            /**
             * @description Id of the resource that the fact belongs to: `Type[agent,attribute=value]`.
             * @example std::Package[web1,name=nginx]
             */
            resource_id: string;
            /**
             * @description Free-form metadata; the values are strings. If null or omitted, no metadata is set.
             * @default null
             */
            metadata?: {
                [key: string]: string;
            } | null;
            /**
             * @description Whether to recompile if the value changed. Default: false.
             * @default false
             * @example false
             */
            recompile?: boolean;
            /**
             * @description Whether the fact expires after the lifetime that the server sets. Default: true. The effect of null is unknown.
             * @default true
             * @example true
             */
            expires?: boolean | null;
        };
        /** @description User whose administrator rights are set. */
        SetIsAdminRequest: {
            /**
             * @description Name of the user.
             * @example bob
             */
            username: string;
            /**
             * @description Whether the user becomes an administrator.
             * @example true
             */
            is_admin: boolean;
        };
        /** @description Value of a parameter. */
        SetParameterRequest: {
            /** @description Source of the value. */
            source: components["schemas"]["ParameterSource"];
            /**
             * @description The value, always a string.
             * @example eu-west
             */
            value: string;
            /**
             * @description Free-form metadata; the values are strings. If null or omitted, no metadata is set.
             * @default null
             */
            metadata?: {
                [key: string]: string;
            } | null;
            /**
             * @description Whether to recompile if the value changed. Default: false.
             * @default false
             * @example true
             */
            recompile?: boolean;
        };
        /** @description A new password. */
        SetPasswordRequest: {
            /**
             * Format: password
             * @description New password: at least 8 characters, since server 18.2.0 at least 12 and at most 128.
             * @example new-example-password
             */
            password: string;
            /**
             * Format: password
             * @description The user's current password. Since server 18.2.0, and required there when users change their own password; ignored when an administrator changes the password of another user. Earlier servers reject it with 400. Default: null.
             * @default null
             * @example example-password
             */
            current_password?: string | null;
        };
        /** @description A slice, which is a part of the server. */
        SliceStatus: {
            /**
             * @description Name of the slice.
             * @example core.database
             */
            name: string;
            /** @description Status report of the slice. Keys and values differ between slices. */
            status: {
                [key: string]: unknown;
            };
            /** @description Health of the slice. */
            reported_status: components["schemas"]["ReportedStatus"];
            /** @description Explanation if the slice is not healthy; otherwise null. */
            message: string | null;
        };
        /** @description State of the server. */
        StatusResponse: {
            /**
             * @description Name of the product.
             * @example Inmanta Service Orchestrator
             */
            product: string;
            /**
             * @description Edition of the product.
             * @example Open Source Edition
             */
            edition: string;
            /**
             * @description Version of the product.
             * @example 18.0.0
             */
            version: string;
            /**
             * @description License: a string or a free-form object.
             * @example Apache License 2.0
             */
            license: string | {
                [key: string]: unknown;
            };
            /** @description Loaded extensions. */
            extensions: components["schemas"]["ExtensionStatus"][];
            /** @description Slices of the server. */
            slices: components["schemas"]["SliceStatus"][];
            /** @description Features and whether they are enabled. */
            features: components["schemas"]["FeatureStatus"][];
            /** @description Worst status of all slices. */
            status: components["schemas"]["ReportedStatus"];
            /**
             * @description Version of Python.
             * @example CPython 3.12.8
             */
            python_version: string;
            /**
             * @description Version of the database; null if the database cannot be reached.
             * @example 16.6
             */
            postgresql_version: string | null;
        };
        /** @description An unknown in a version that is being stored: a value that the model waits for. */
        UnknownInput: {
            /**
             * @description Name of the parameter or fact.
             * @example installed_version
             */
            parameter: string;
            /**
             * @description Expected source of the value.
             * @example fact
             */
            source: string;
            /**
             * @description Id of the resource that the fact belongs to; an empty string for a parameter.
             * @default
             * @example std::Package[web1,name=nginx]
             */
            resource?: string;
            /**
             * @description Free-form details, by name.
             * @default {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A value that the model waits for, as v1 returns it: the stored row. */
        UnknownParameterRow: {
            /**
             * Format: uuid
             * @description Id of the unknown.
             * @example f36b1a7e-9c40-4d58-b2e6-70d8a5c3f914
             */
            id: Uuid;
            /**
             * @description Name of the parameter or fact.
             * @example installed_version
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
             */
            environment: Uuid;
            /**
             * @description Expected source of the value.
             * @example fact
             */
            source: string;
            /**
             * @description Id of the resource that the fact belongs to; an empty string for a parameter.
             * @example std::Package[web1,name=nginx]
             */
            resource_id: string;
            /**
             * @description Version of the model.
             * @example 4
             */
            version: number;
            /** @description Free-form details; omitted if there are no details. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether the value has been received.
             * @example false
             */
            resolved: boolean;
        };
        /** @description Flags of a notification. At least one is required. */
        UpdateNotificationRequest: {
            /**
             * @description Whether the notification has been read. If null or omitted, the flag remains unchanged.
             * @default null
             * @example true
             */
            read?: boolean | null;
            /**
             * @description Whether the notification has been cleared. If null or omitted, the flag remains unchanged.
             * @default null
             * @example true
             */
            cleared?: boolean | null;
        };
        /** @description A user of the server. */
        User: {
            /**
             * @description Login name.
             * @example alice
             */
            username: string;
            /** @description What verifies the password. */
            auth_method: components["schemas"]["AuthMethod"];
            /**
             * @description Whether the user is an administrator, who is allowed to do everything.
             * @example true
             */
            is_admin: boolean;
        };
        /** @description A user with the roles of the user in each environment. */
        UserWithRoles: {
            /**
             * @description Login name.
             * @example alice
             */
            username: string;
            /** @description What verifies the password. */
            auth_method: components["schemas"]["AuthMethod"];
            /**
             * @description Whether the user is an administrator, who is allowed to do everything.
             * @example true
             */
            is_admin: boolean;
            /** @description Names of the roles, by environment id. */
            roles: {
                [key: string]: string[];
            };
        };
        /** @description An error that the argument validation found. Types and messages come from the validation library of the server (pydantic 2). */
        ValidationErrorItem: {
            /**
             * @description Type of the error, such as `uuid_parsing`.
             * @example uuid_parsing
             */
            type: string;
            /** @description Location of the error: name of the argument, then keys and array indexes. */
            loc: (string | number)[];
            /** @description Message that explains the error. */
            msg: string;
            /**
             * @description The rejected value.
             * @example shop
             */
            input: unknown;
            /**
             * Format: uri
             * @description URL of the page about this type of error.
             * @example https://errors.pydantic.dev/2.13/v/uuid_parsing
             */
            url?: string;
            /** @description Additional details of the error. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description State of a version. No response of this revision uses it.
         * @enum {string}
         */
        VersionState: ("success" | "failed" | "deploying" | "pending" | (string & {}));
        /** @description A resource in one version. */
        VersionedResource: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Parts of the id. */
            id_details: components["schemas"]["ResourceIdDetails"];
            /** @description Ids, without version, of the resources that must be deployed first. */
            requires: components["schemas"]["ResourceIdStr"][];
        };
        /** @description A resource in one version, with its attributes. */
        VersionedResourceDetails: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * @description Type of the resource, such as `std::File`.
             * @example std::File
             */
            resource_type: string;
            /**
             * @description Name of the agent that manages the resource.
             * @example web1
             */
            agent: string;
            /**
             * @description Attribute that identifies the resource.
             * @example path
             */
            id_attribute: string;
            /**
             * @description Value of that attribute.
             * @example /etc/motd
             */
            id_attribute_value: string;
            /** @description Attributes of the resource, by name. The model defines their values. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /**
             * @description Version of the model.
             * @example 4
             */
            version: number;
        };
        /**
         * @description Sort order of the resources of a version: a column and a direction.
         * @enum {string}
         */
        VersionedResourceSort: "resource_type.asc" | "resource_type.desc" | "agent.asc" | "agent.desc" | "resource_id_value.asc" | "resource_id_value.desc";
        /** @description Object that contains warnings. Its key is omitted if there are no warnings. */
        Warnings: {
            /** @description Messages that state what the server skipped or ignored. */
            warnings?: string[];
        };
        /** @description Response to a v1 write: empty, or only warnings. */
        WarningsOnly: {
            /** @description Warnings; omitted if there are no warnings. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `createEnvironment`: the new environment. */
        CreateEnvironmentResponse: {
            /** @description The environment. */
            environment: components["schemas"]["EnvironmentV1"];
        };
        /** @description Response of `createProject`: the new project. */
        CreateProjectResponse: {
            /** @description The project. */
            project: components["schemas"]["ProjectV1"];
        };
        /** @description Response of `createToken`: the new token. */
        CreateTokenResponse: {
            /** @description JSON Web Token. Send it as `Authorization: Bearer`. */
            token: string;
        };
        /** @description Response of `deploy`: the agents that were requested to deploy. */
        DeployResponse: {
            /** @description Names of the agents that were requested to deploy. */
            agents: string[];
            /** @description Warnings. Absent if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `diff`: the lines of the diff. */
        DiffResponse: {
            /** @description Lines of the diff, each with its line terminator. */
            diff: string[];
        };
        /** @description Response of `dryrunList`: the dry runs. */
        DryrunListResponse: {
            /** @description Dry runs, sorted by id. */
            dryruns: components["schemas"]["DryRunItemV1"][];
        };
        /** @description Response of `dryrunReport`: the dry run. */
        DryrunReportResponse: {
            /** @description The dry run. */
            dryrun: components["schemas"]["DryRunRow"];
        };
        /** @description Response of `dryrunRequest`: the new dry run. */
        DryrunRequestResponse: {
            /** @description The dry run. */
            dryrun: components["schemas"]["DryRunRow"];
        };
        /** @description Response of `getCompileQueue`: the waiting and running compiles. */
        GetCompileQueueResponse: {
            /** @description Compiles, oldest request first. */
            queue: components["schemas"]["CompileRun"][];
        };
        /** @description Response of `getDbStatus`: the statistics of the connection pool. */
        GetDbStatusResponse: {
            /** @description Statistics of the connection pool. */
            data: components["schemas"]["DataBaseReport"];
        };
        /** @description Response of `getFile`: the content of the file. */
        GetFileResponse: {
            /**
             * @description Content, base64-encoded.
             * @example V2VsY29tZSB0byB0aGUgd2ViIHNob3AK
             */
            content: string;
        };
        /** @description Response of `getParam`: the parameter or fact. */
        GetParamResponse: {
            /** @description The parameter or fact. */
            parameter: components["schemas"]["ParameterRow"];
        };
        /** @description Response of `getProject`: the project. */
        GetProjectResponse: {
            /** @description The project. */
            project: components["schemas"]["ProjectV1"];
        };
        /** @description Response of `getReport`: the compile. */
        GetReportResponse: {
            /** @description The compile. */
            report: components["schemas"]["CompileRowWithReports"];
        };
        /** @description Response of `getReports`: the compiles. */
        GetReportsResponse: {
            /** @description Compiles, latest start first. */
            reports: components["schemas"]["CompileRow"][];
        };
        /** @description Response of `getResource`: a resource of one version, with its actions. */
        GetResourceResponse: {
            /** @description The resource. */
            resource: components["schemas"]["ResourceRow"];
            /** @description Actions, newest first. Empty unless `logs` is true in the request. */
            logs: components["schemas"]["ResourceActionRow"][];
        };
        /** @description Response of `getServerStatus`: the status of the server. */
        GetServerStatusResponse: {
            /** @description The status. */
            data: components["schemas"]["StatusResponse"];
        };
        /** @description Response of `getSetting`: one value and all definitions. */
        GetSettingResponse: {
            /** @description Effective value. */
            value: components["schemas"]["EnvSettingValue"];
            /** @description Definitions of all known settings, by setting id; not the definition of a single setting. */
            metadata: {
                [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
            };
        };
        /** @description Response of `getState`: whether the agent is enabled. */
        GetStateResponse: {
            /**
             * @description Whether the agent is enabled.
             * @example true
             */
            enabled: boolean;
        };
        /** @description Response of `getVersion`: a version with its resources and unknowns. */
        GetVersionResponse: {
            /** @description The version. */
            model: components["schemas"]["ConfigurationModelRow"];
            /** @description Resources of the version. */
            resources: components["schemas"]["ResourceRow"][];
            /** @description Values that the version is waiting for. */
            unknowns: components["schemas"]["UnknownParameterRow"][];
        };
        /** @description Response of `listAgentProcesses`: the agent processes. */
        ListAgentProcessesResponse: {
            /** @description The processes. */
            processes: components["schemas"]["AgentProcessRow"][];
        };
        /** @description Response of `listAgents`: the agents. */
        ListAgentsResponse: {
            /** @description The agents. */
            agents: components["schemas"]["AgentV1"][];
            /**
             * Format: date-time
             * @description Current time on the server.
             * @example 2025-11-21T11:00:00.000000+00:00
             */
            servertime: string;
        };
        /** @description Response of `listEnvironments`: all environments. */
        ListEnvironmentsResponse: {
            /** @description Environments, sorted by project id, name and id. */
            environments: components["schemas"]["EnvironmentV1"][];
        };
        /** @description Response of `listParams`: the matching parameters and facts. */
        ListParamsResponse: {
            /** @description Parameters and facts. */
            parameters: components["schemas"]["ParameterRow"][];
            /**
             * @description How long a fact is valid, in seconds (server option `fact-expire`).
             * @example 3600
             */
            expire: number;
            /**
             * Format: date-time
             * @description Current time on the server.
             * @example 2025-11-21T11:00:00.000000+00:00
             */
            now: string;
        };
        /** @description Response of `listProjects`: all projects. */
        ListProjectsResponse: {
            /** @description Projects, sorted by name. */
            projects: components["schemas"]["ProjectV1"][];
        };
        /** @description Response of `listSettings`: stored values and all definitions. */
        ListSettingsResponse: {
            /** @description Stored values, by setting id. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Definitions of all known settings, by setting id; not the definition of a single setting. */
            metadata: {
                [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
            };
        };
        /** @description Response of `listVersions`: one range of versions. */
        ListVersionsResponse: {
            /** @description Versions, newest first. */
            versions: components["schemas"]["ConfigurationModelRow"][];
            /**
             * @description Effective offset.
             * @example 0
             */
            start: number;
            /**
             * @description Effective limit.
             * @example 20
             */
            limit: number;
            /**
             * @description Number of rows in this response.
             * @example 2
             */
            count: number;
        };
        /** @description Response of `modifyEnvironment`: the updated environment. */
        ModifyEnvironmentResponse: {
            /** @description The environment. */
            environment: components["schemas"]["EnvironmentV1"];
        };
        /** @description Response of `modifyProject`: the renamed project. */
        ModifyProjectResponse: {
            /** @description The project. */
            project: components["schemas"]["ProjectV1"];
        };
        /** @description Response of `releaseVersion`: the released version. */
        ReleaseVersionResponse: {
            /** @description The released version. */
            model: components["schemas"]["ConfigurationModelRow"];
        };
        /** @description Response of `setParam`: the parameter or fact that was written. */
        SetParamResponse: {
            /** @description The parameter or fact. */
            parameter: components["schemas"]["ParameterRow"];
            /** @description Warnings. Absent if there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description Response of `statFiles`: the ids of the missing files. */
        StatFilesResponse: {
            /** @description Ids that are not stored. */
            files: string[];
        };
        /** @description Response of `triggerGetStatus`: the state of the scheduler. */
        TriggerGetStatusResponse: {
            /** @description State of the scheduler. */
            data: components["schemas"]["SchedulerStatusReport"];
        };
        /** @description Response of `triggerReadVersion`: always 200. */
        TriggerReadVersionResponse: {
            /**
             * @description Always 200.
             * @example 200
             */
            data: number;
        };
    };
    responses: {
        /** @description An argument is missing, unknown or of the wrong type. Only a type error fills `error_details.validation_errors`; its messages come from the validation library of the server and change with it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Authentication is on and the request has no token, or has an `Authorization` header that is not `Bearer`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Authentication is on and the token is not accepted: it cannot be decoded, is expired, has another issuer or audience, is for other client types, or is bound to another environment. An invalid token is a 403, never a 401. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The environment does not exist. */
        EnvironmentNotFound: {
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
         * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
         * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
         */
        Environment: Uuid;
        /**
         * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
         * @example 20
         */
        PageLimit: number;
        /**
         * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
         * @example std::File[web1,path=/etc/motd]
         */
        ResourceIdInPath: components["schemas"]["ResourceIdStr"];
        /**
         * @description Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole.
         * @example std::Package[web1,name=nginx],v=4
         */
        ResourceVersionIdInPath: components["schemas"]["ResourceVersionIdStr"];
        /**
         * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. Servers from 19.0.0 on ignore it.
         * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
         */
        AgentSession: Uuid;
        /**
         * @description Number of the model version.
         * @example 4
         */
        VersionInPath: number;
        /**
         * @description Number of the model version.
         * @example 5
         */
        DryRunVersionInPath: number;
        /**
         * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
         * @example std::Package[web1,name=nginx]
         */
        FactResourceInPath: components["schemas"]["ResourceIdStr"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Validator of the body, from the web framework of the server. A GET request that sends it as `If-None-Match` is answered with 304 and no body while the response would be the same.
         * @example "46b1421b217a4018fa2426bafba616b2487def27"
         */
        EntityTag: string;
        /**
         * @description The token with the prefix `Bearer `. Not exposed to scripts of other origins: in browsers, read the token from the body.
         * @example Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl
         */
        LoginToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the project, unique on the server.
                     * @example shop
                     */
                    name: string;
                    /**
                     * Format: uuid
                     * @description Id of the new project. If null or omitted, the server generates one.
                     * @default null
                     * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                     */
                    project_id?: Uuid | null;
                };
            };
        };
        responses: {
            /** @description The project was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A project with this name exists, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
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
    modifyProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description New name, unique on the server.
                     * @example web-shop
                     */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The project was renamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Another project has this name, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project was deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The project still has environments. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvironmentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the project that the environment belongs to.
                     * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                     */
                    project_id: Uuid;
                    /**
                     * @description Name, unique in the project.
                     * @example production
                     */
                    name: string;
                    /**
                     * @description URL of the repository with the model. Must be combined with `branch`.
                     * @default null
                     * @example https://git.example.com/shop.git
                     */
                    repository?: string | null;
                    /**
                     * @description Branch of the repository. Must be combined with `repository`.
                     * @default null
                     * @example main
                     */
                    branch?: string | null;
                    /**
                     * Format: uuid
                     * @description Id of the new environment. If null or omitted, the server generates one.
                     * @default null
                     * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                     */
                    environment_id?: Uuid | null;
                };
            };
        };
        responses: {
            /** @description The environment was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEnvironmentResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the project already has an environment with this name; or only one of `repository` and `branch` was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The chosen id is in use, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    modifyEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name, unique in the project. Send the current name to keep it.
                     * @example production
                     */
                    name: string;
                    /**
                     * @description URL of the repository. Null keeps the current one.
                     * @default null
                     * @example https://git.example.com/shop.git
                     */
                    repository?: string | null;
                    /**
                     * @description Branch of the repository. Null keeps the current one.
                     * @default null
                     * @example release
                     */
                    branch?: string | null;
                };
            };
        };
        responses: {
            /** @description The environment was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyEnvironmentResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the project has another environment with this name. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No environment has this id. */
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
    deleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment was deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token is not accepted; or the setting `protected_environment` is true. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No environment has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The directory of the environment contains files of another system user, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    clearEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment was cleared. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token is not accepted; or the setting `protected_environment` is true. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No environment has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The directory of the environment contains files of another system user, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values and the definitions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSettingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getSetting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions can add settings.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value and the definitions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSettingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or no setting has this id. */
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
    setSetting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions can add settings.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description New value, of the type that the definition states. Null passes only the argument check.
                     * @example 600
                     */
                    value: (string | number | boolean | null) | {
                        [key: string]: string | number | boolean;
                    };
                };
            };
        };
        responses: {
            /** @description The value was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the value is invalid for the setting. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token is not accepted; or the setting is protected. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment does not exist; or no setting has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The value is null, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteSetting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions can add settings.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting was reset to its default. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token is not accepted; or the setting is protected. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment does not exist; or no setting has this id. */
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
    createToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Client types that the token is valid for. */
                    client_types: components["schemas"]["ClientType"][];
                    /**
                     * @description Whether the token has no issue time and no expiry. Default: true; since server 18.2.0 false.
                     * @example false
                     */
                    idempotent?: boolean;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or authentication is off on the server. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The signing key does not allow one of the client types, the signing key is missing, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    heartbeatReply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the live session.
                     * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                     */
                    sid: Uuid;
                    /**
                     * Format: uuid
                     * @description The `reply_id` of the call.
                     * @example 5c07e9b3-d482-4a1f-96ce-8f3b0d7a2e41
                     */
                    reply_id: Uuid;
                    /** @description Outcome of the call. */
                    data: components["schemas"]["HeartbeatReplyData"];
                };
            };
        };
        responses: {
            /** @description The outcome was delivered. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is not the id of a live session. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The server is 19.0.0 or later, which does not have this operation: agents use a WebSocket there. The body is an HTML page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    heartbeat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the session, generated by the agent as a version-1 UUID.
                     * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                     */
                    sid: Uuid;
                    /** @description Names of the agents in the process. */
                    endpoint_names: string[];
                    /**
                     * @description Name of the host that the process runs on.
                     * @example node1.example.com
                     */
                    nodename: string;
                    /**
                     * @description Whether the server responds immediately, even if no call is pending.
                     * @default false
                     * @example true
                     */
                    no_hang?: boolean;
                };
            };
        };
        responses: {
            /** @description Calls pending for the agent. The body is empty if no call arrived before the hold time expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatCalls"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or the server is 19.0.0 or later, which does not have this operation: agents use a WebSocket there, and the body is an HTML page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": string;
                };
            };
            /** @description The server is shutting down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getState: {
        parameters: {
            query: {
                /**
                 * @description Id of the live session.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid: Uuid;
                /**
                 * @description Name of the agent.
                 * @example web1
                 */
                agent: string;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the agent is enabled. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStateResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is missing or is not the id of a live session. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or the server is 19.0.0 or later, which does not have this operation: agents use a WebSocket there, and the body is an HTML page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": string;
                };
            };
        };
    };
    setParameters: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Parameters and facts to write. */
                    parameters: components["schemas"]["ParameterInput"][];
                    /**
                     * Format: uuid
                     * @description Id of the live session.
                     * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                     */
                    sid: Uuid;
                };
            };
        };
        responses: {
            /** @description All items were written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is not the id of a live session; or `expires` is true for an item without a resource. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description An item lacks `id` or `source`, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SHA-1 of the content, in lowercase hexadecimal.
                 * @example 8f41855dbf46f39fb11740de99873748c1865775
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No file has this id. */
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
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SHA-1 of the content, in lowercase hexadecimal.
                 * @example 8f41855dbf46f39fb11740de99873748c1865775
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Content, base64-encoded.
                     * @example V2VsY29tZSB0byB0aGUgd2ViIHNob3AK
                     */
                    content: string;
                };
            };
        };
        responses: {
            /** @description The file is stored. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or the SHA-1 of the content is not the id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The content is not valid base64, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    statFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description SHA-1 of the content, in lowercase hexadecimal.
                 * @example 8f41855dbf46f39fb11740de99873748c1865775
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is stored. The result is true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type. The response to HEAD has no body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the request has no token. The response to HEAD has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the token is not accepted. The response to HEAD has no body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No file has this id. The result is false. The body is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    statFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids (SHA-1) to check. */
                    files: string[];
                };
            };
        };
        responses: {
            /** @description The ids of the missing files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatFilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    diff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id (SHA-1) of the first file, or `0` for an empty file.
                     * @example 46b1421b217a4018fa2426bafba616b2487def27
                     */
                    file_id_1: string;
                    /**
                     * @description Id (SHA-1) of the second file, or `0` for an empty file.
                     * @example 8f41855dbf46f39fb11740de99873748c1865775
                     */
                    file_id_2: string;
                };
            };
        };
        responses: {
            /** @description The diff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description One of the files is not stored. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A file is not text in UTF-8. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getResource: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the actions. Default: false.
                 * @example true
                 */
                logs?: boolean;
                /**
                 * @description Only actions of this kind. If omitted, returns all kinds.
                 * @example deploy
                 */
                log_action?: components["schemas"]["ResourceActionKind"];
                /**
                 * @description Maximum number of actions to return. 0 means no limit. Default: 0. The limit of 1000 that the documentation states is not enforced.
                 * @example 10
                 */
                log_limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource with its version, `Type[agent,attribute=value],v=N`. Percent-encode the whole id.
                 * @example std::File[web1,path=/etc/motd],v=4
                 */
                id: components["schemas"]["ResourceVersionIdStr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourceResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the id is not a resource id with a version. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no such resource. */
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
    listVersions: {
        parameters: {
            query?: {
                /**
                 * @description Number of rows to skip, starting with the newest. Must be combined with `limit`. If omitted, no rows are skipped.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description Maximum number of rows to return, at most 1000. Must be combined with `start`. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description Only one of `start` and `limit` was sent, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    putVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Reserved version number.
                     * @example 5
                     */
                    version: number;
                    /** @description All resources of the version. */
                    resources: components["schemas"]["ResourceInput"][];
                    /** @description Modules whose code the agents need, by module name. */
                    module_version_info: {
                        [key: string]: components["schemas"]["InmantaModule"];
                    };
                    /**
                     * @description State of each resource, by resource id. Omitted resources are available.
                     * @default {}
                     */
                    resource_state?: {
                        [key: string]: components["schemas"]["InitialResourceState"];
                    };
                    /**
                     * @description Values that the model is waiting for.
                     * @default null
                     */
                    unknowns?: components["schemas"]["UnknownInput"][] | null;
                    /**
                     * @description Custom details. `export_metadata` with type and message creates labels in v2.
                     * @default null
                     */
                    version_info?: {
                        [key: string]: unknown;
                    } | null;
                    /**
                     * @description Version of the compiler. Servers up to 17 require it; servers from 18.0.0 on do not support it and return 400.
                     * @default null
                     * @example 17.0.0
                     */
                    compiler_version?: string | null;
                    /**
                     * @description Name of the resource set of each resource, by resource id. Null means no resource set.
                     * @default {}
                     */
                    resource_sets?: {
                        [key: string]: string | null;
                    };
                    /**
                     * @description Configuration of the source that agents fetch Python packages from.
                     * @default null
                     */
                    pip_config?: components["schemas"]["PipConfigInput"] | null;
                    /**
                     * @description Version constraints of the project, as a string.
                     * @default null
                     * @example inmanta-module-std~=8.0
                     */
                    project_constraints?: string | null;
                };
            };
        };
        responses: {
            /** @description The version is stored. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or `compiler_version` is missing (from 18.0.0 on: present), the number was not reserved or is not positive, a resource has another version, `requires` refers to a resource outside the model, or module versions conflict. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The version is already stored, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include actions with each resource. Default: false.
                 * @example true
                 */
                include_logs?: boolean;
                /**
                 * @description Only actions of this kind, such as `deploy`. If omitted, returns all kinds.
                 * @example deploy
                 */
                log_filter?: string;
                /**
                 * @description Maximum number of actions to fetch for the version, at most 1000. Default: no limit.
                 * @example 100
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the version.
                 * @example 4
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version with this number. */
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
    releaseVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the version.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Ignored.
                     * @default false
                     * @example true
                     */
                    push?: boolean;
                    /**
                     * @description Ignored.
                     * @default null
                     * @example push_full_deploy
                     */
                    agent_trigger_method?: components["schemas"]["AgentTriggerMethod"] | null;
                };
            };
        };
        responses: {
            /** @description The version was released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version with this number. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is already released, or older than the latest released version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the version.
                 * @example 3
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version was deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or the version is the active version. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version with this number. */
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
    deploy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Whether to deploy fully or incrementally.
                     * @default push_full_deploy
                     */
                    agent_trigger_method?: components["schemas"]["AgentTriggerMethod"];
                    /**
                     * @description Names of the agents that deploy. Null means all agents.
                     * @default null
                     */
                    agents?: string[] | null;
                };
            };
        };
        responses: {
            /** @description The agents were requested to deploy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist, no version is released, none of the names matches, or the scheduler cannot be reached. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorWithWarnings"];
                };
            };
        };
    };
    dryrunReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the dry run.
                 * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dry run. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryrunReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or no dry run has this id. */
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
    dryrunUpdate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the dry run.
                 * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Id of the resource with its version.
                     * @example std::File[web1,path=/etc/motd],v=5
                     */
                    resource: string;
                    /** @description Current and desired values, by attribute name. */
                    changes: {
                        [key: string]: components["schemas"]["AttributeStateChangeInput"];
                    };
                    /**
                     * Format: uuid
                     * @description Id of the live session.
                     * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                     */
                    sid: Uuid;
                };
            };
        };
        responses: {
            /** @description The report is stored. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is not the id of a live session. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    dryrunRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the version.
                 * @example 5
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dry run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryrunRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version with this number. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment is halted, or its scheduler cannot be started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    dryrunList: {
        parameters: {
            query?: {
                /**
                 * @description Only dry runs of this version. If omitted, returns the dry runs of all versions.
                 * @example 5
                 */
                version?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dry runs. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryrunListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version with this number. */
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
    notifyChangeGet: {
        parameters: {
            query?: {
                /**
                 * @description Whether to fetch the model again before the compile. Default: true.
                 * @example false
                 */
                update?: boolean;
                /**
                 * @description Whether to create the project and its virtual environment again before the compile. Since server 18.0.0; earlier servers reject it with 400. Default: false.
                 * @example true
                 */
                reinstall?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No environment has this id. */
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
    notifyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Whether to fetch the model again before the compile.
                     * @default true
                     * @example true
                     */
                    update?: boolean;
                    /**
                     * @description Custom details to store with the compile.
                     * @default {}
                     */
                    metadata?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Whether to create the project and its virtual environment again before the compile. Since server 18.0.0; earlier servers reject it with 400. Default: false.
                     * @example true
                     */
                    reinstall?: boolean;
                };
            };
        };
        responses: {
            /** @description The request was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No environment has this id. */
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
    isCompiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A compile is running. The result is true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No compile is running, or the environment does not exist. The result is false. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type. The response to HEAD has no body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the request has no token. The response to HEAD has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the token is not accepted. The response to HEAD has no body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReports: {
        parameters: {
            query?: {
                /**
                 * @description Only compiles that started after this date. Accepts any date format. UTC if it has no time zone.
                 * @example 2025-11-21T00:00:00+00:00
                 */
                start?: string;
                /**
                 * @description Only compiles that started before this date. Accepts any date format. UTC if it has no time zone.
                 * @example 2025-11-22T00:00:00+00:00
                 */
                end?: string;
                /**
                 * @description Maximum number of rows to return, at most 1000. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compiles. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportsResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description `start` or `end` is not a date, or another server error occurred. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the compile.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compile. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No compile has this id. The body is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCompileQueue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCompileQueueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getParam: {
        parameters: {
            query?: {
                /**
                 * @description Id of the resource that the fact belongs to. Default: none.
                 * @example std::Package[web1,name=nginx]
                 */
                resource_id?: string;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the parameter or fact.
                 * @example installed_version
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameter or fact. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetParamResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no such parameter, and then the body is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBodyOrEmpty"];
                };
            };
            /** @description With `resource_id`: the fact is missing or has expired, and the server requested it from the agent. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setParam: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the parameter or fact.
                 * @example installed_version
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Source of the value. */
                    source: components["schemas"]["ParameterSource"];
                    /**
                     * @description Value, always a string.
                     * @example 1.26.2
                     */
                    value: string;
                    /**
                     * @description Id of the resource that the fact belongs to. Null means a parameter.
                     * @default null
                     * @example std::Package[web1,name=nginx]
                     */
                    resource_id?: string | null;
                    /**
                     * @description Custom details, by name.
                     * @default {}
                     */
                    metadata?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Whether to recompile if the value changes.
                     * @default false
                     * @example false
                     */
                    recompile?: boolean;
                    /**
                     * @description Whether the value expires and is then requested again. True requires a resource. Null means that facts expire and parameters do not.
                     * @default null
                     * @example true
                     */
                    expires?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The value was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetParamResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `expires` is true and no resource is set. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description A text contains the character NUL, which the database cannot store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteParam: {
        parameters: {
            query?: {
                /**
                 * @description Id of the resource that the fact belongs to. Default: none.
                 * @example std::Package[web1,name=nginx]
                 */
                resource_id?: string;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the parameter or fact.
                 * @example installed_version
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameter or fact was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no such parameter, and then the body is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBodyOrEmpty"];
                };
            };
        };
    };
    listParams: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Metadata to match, as keys and values. All of them must match.
                     * @default {}
                     */
                    query?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Parameters and facts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListParamsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    listAgentProcesses: {
        parameters: {
            query?: {
                /**
                 * @description Only processes of this environment. If omitted, returns the processes of all environments.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                environment?: Uuid;
                /**
                 * @description Whether to include processes whose session has ended. Default: true.
                 * @example false
                 */
                expired?: boolean;
                /**
                 * @description Only processes whose session id is greater than this one.
                 * @example 00000000-0000-1000-8000-000000000000
                 */
                start?: Uuid;
                /**
                 * @description Only processes whose session id is less than this one.
                 * @example ffffffff-ffff-1fff-8fff-ffffffffffff
                 */
                end?: Uuid;
                /**
                 * @description Maximum number of rows to return, at most 1000. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processes. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAgentProcessesResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The given environment does not exist. */
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
    getAgentProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Session id of the process.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No process has this session id, or the process is no longer live. */
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
    listAgents: {
        parameters: {
            query?: {
                /**
                 * @description Only agents whose name is greater than this one. Cannot be combined with `end`.
                 * @example db1
                 */
                start?: string;
                /**
                 * @description Only agents whose name is less than this one. Cannot be combined with `start`.
                 * @example web9
                 */
                end?: string;
                /**
                 * @description Maximum number of rows to return, at most 1000. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAgentsResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000; or `start` and `end` were combined. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getServerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetServerStatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    projectList: {
        parameters: {
            query?: {
                /**
                 * @description Returns the stored `description` and `icon` of the environments. If false, both are empty strings. Default: false.
                 * @example true
                 */
                environment_details?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All projects; an empty array if there are none. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    projectCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreateRequest"];
            };
        };
        responses: {
            /** @description The new project, without environments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A project with this name already exists. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    projectGet: {
        parameters: {
            query?: {
                /**
                 * @description Returns the stored `description` and `icon` of the environments. If false, both are empty strings. Default: false.
                 * @example true
                 */
                environment_details?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist. */
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
    projectModify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectModifyRequest"];
            };
        };
        responses: {
            /** @description The renamed project; `environments` is always empty here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectModifyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Another project has this name. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    projectDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project.
                 * @example 5a8d3c10-2f64-4b7e-9d21-6c0f8e7a1b35
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project was deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The project still has environments. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    environmentList: {
        parameters: {
            query?: {
                /**
                 * @description Returns the stored `description` and `icon`. If false, both are empty strings, even if a value is stored. Default: false.
                 * @example true
                 */
                details?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All environments. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    environmentCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentCreateRequest"];
            };
        };
        responses: {
            /** @description The new environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentCreateResponse"];
                };
            };
            /** @description The name already exists in the project, only one of `repository` and `branch` is given, the icon is malformed, the description or icon is too long, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project `project_id` does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description An environment with the id `environment_id` already exists. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    environmentGet: {
        parameters: {
            query?: {
                /**
                 * @description Returns the stored `description` and `icon`. If false, both are empty strings, even if a value is stored. Default: false.
                 * @example true
                 */
                details?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist. */
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
    environmentModify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentModifyRequest"];
            };
        };
        responses: {
            /** @description The modified environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentModifyResponse"];
                };
            };
            /** @description The name already exists in the project, the target project does not exist, the icon is malformed, the description or icon is too long, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist. */
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
    environmentDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment was deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting `protected_environment` is on; or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server's state directory contains files of another user of the machine, which the server cannot remove. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    haltEnvironment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is halted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist. */
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
    resumeEnvironment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is resumed. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The environment is being deleted, or an argument is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist. */
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
    environmentClear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the environment.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is empty. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting `protected_environment` is on; or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server's state directory contains files of another user of the machine, which the server cannot remove. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    environmentTokenList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentTokenListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    environmentCreateToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentCreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentCreateTokenResponse"];
                };
            };
            /** @description The server runs without authentication, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The signing key does not allow one of the client types, or the server has no signing key. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    environmentTokenRevoke: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the token, its claim `jti`.
                 * @example 7d1c2b3a-4e5f-4a6b-8c9d-0e1f2a3b4c5d
                 */
                jti: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment has no such token, or does not exist. */
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
    environmentSettingsList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored values and all definitions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    environmentSettingGet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value and all definitions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The setting or the environment does not exist. */
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
    environmentSettingsSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentSettingsSetRequest"];
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsSetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting is protected, or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The setting or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The value does not match the type of the setting. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    environmentSettingDelete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server supports `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`. Extensions add more.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default applies again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingDeleteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting is protected, or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The setting or the environment does not exist. */
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
    protectedEnvironmentSettingsSetBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectedEnvironmentSettingsSetBatchRequest"];
            };
        };
        responses: {
            /** @description The settings were stored and protected. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    reserveVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reserved number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReserveVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    putPartial: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPartialRequest"];
            };
        };
        responses: {
            /** @description The number of the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutPartialResponse"];
                };
            };
            /** @description There is no earlier version; `resources` is not an array of objects whose ids end in `v=0`; a resource set is both updated and removed; a resource was moved to another set; module versions conflict; or an argument is missing or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description `resources` is missing, or a field is unknown. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    resourceList: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version.
                 * @example std::File[web1,path=/etc/motd]
                 */
                first_id?: string;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version.
                 * @example std::File[web1,path=/etc/motd]
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`.
                 * @example std::File
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`.
                 * @example std::Service
                 */
                end?: string;
                /**
                 * @description Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "std::File",
                 *       "std::Service"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Returns only resources in one of these states. A state with the prefix `!` returns only resources that are not in this state, for example `!orphaned`.
                 * @example [
                 *       "deployed",
                 *       "!orphaned"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["ResourceStatusFilter"][];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `resource_type.desc`. Any other column is rejected with 400.
                 * @example resource_type.desc
                 */
                sort?: components["schemas"]["ResourceListSort"];
                /**
                 * @description Adds `metadata.deploy_summary`: the number of resources in each state in the whole environment, regardless of filters and page, without orphaned resources. Default: false.
                 * @example true
                 */
                deploy_summary?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceListResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    resourceDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/motd]
                 */
                rid: components["parameters"]["ResourceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist or was never released, or the environment does not exist. */
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
    resourceHistory: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: attribute hash of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 9b74c9897bac770ffc029102a200c5de
                 */
                first_id?: string;
                /**
                 * @description Used with `end`: attribute hash of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 9b74c9897bac770ffc029102a200c5de
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `start`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `date.desc`. Any other column is rejected with 400.
                 * @example date.desc
                 */
                sort?: components["schemas"]["ResourceHistorySort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/motd]
                 */
                rid: components["parameters"]["ResourceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the history. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceHistoryResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    resourceLogs: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a date, in UTC if no time zone is given. Cannot be combined with `start`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Returns only log lines with this level or a more severe one (case-insensitive). Single value: a repeated parameter is rejected with 400.
                 * @example INFO
                 */
                "filter.minimal_log_level"?: components["schemas"]["LogLevel"];
                /**
                 * @description Returns only log lines whose timestamp is within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.timestamp"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Returns only rows whose message contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "motd"
                 *     ]
                 */
                "filter.message"?: string[];
                /**
                 * @description Returns only log lines with one of these kinds of action. Any other value is rejected with 400.
                 * @example [
                 *       "deploy",
                 *       "store"
                 *     ]
                 */
                "filter.action"?: components["schemas"]["ResourceActionKind"][];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `timestamp.desc`. Any other column is rejected with 400.
                 * @example timestamp.desc
                 */
                sort?: components["schemas"]["ResourceLogSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/motd]
                 */
                rid: components["parameters"]["ResourceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log lines. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceLogsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getResourceActions: {
        parameters: {
            query?: {
                /**
                 * @description Type of the resource.
                 * @example std::File
                 */
                resource_type?: string;
                /**
                 * @description Name of the agent of the resource.
                 * @example web1
                 */
                agent?: string;
                /**
                 * @description Name of an attribute. Must be combined with `attribute_value`.
                 * @example path
                 */
                attribute?: string;
                /**
                 * @description Prefix of the value of `attribute`. Must be combined with `attribute`.
                 * @example /etc
                 */
                attribute_value?: string;
                /**
                 * @description Returns only actions that have a log message with this level: CRITICAL, ERROR, WARNING, INFO, DEBUG or TRACE (case-insensitive).
                 * @example ERROR
                 */
                log_severity?: string;
                /**
                 * @description Actions per page. Maximum 1000; a larger value is rejected with 400. Default: 0, which means no limit and no links.
                 * @example 1
                 */
                limit?: number;
                /**
                 * @description Id of the action to start from, among the actions with the given timestamp. Must be combined with `first_timestamp` or `last_timestamp`.
                 * @example d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845
                 */
                action_id?: Uuid;
                /**
                 * @description Returns only actions that started later than this time and makes the order ascending. Cannot be combined with `last_timestamp`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                first_timestamp?: string;
                /**
                 * @description Returns only actions that started earlier than this time. Cannot be combined with `first_timestamp`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                last_timestamp?: string;
                /**
                 * @description Omits actions with one of these kinds of change, and actions whose change is null. The links do not carry this parameter.
                 * @example [
                 *       "nochange"
                 *     ]
                 */
                exclude_changes?: components["schemas"]["Change"][];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching actions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourceActionsResponse"];
                };
            };
            /** @description Only one of `attribute` and `attribute_value` is given, both timestamps are given, `action_id` is given without a timestamp, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getResourceEvents: {
        parameters: {
            query: {
                /**
                 * @description Omits actions with this kind of change.
                 * @example nochange
                 */
                exclude_change?: components["schemas"]["Change"];
                /**
                 * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. Servers from 19.0.0 on ignore it.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid: components["parameters"]["AgentSession"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole.
                 * @example std::Package[web1,name=nginx],v=4
                 */
                rvid: components["parameters"]["ResourceVersionIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Map from the resource id of each dependency to its actions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourceEventsResponse"];
                };
            };
            /** @description `rvid` is not a resource id with a version, the resource is not being deployed now, `sid` is not a live session, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource or the environment does not exist. */
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
    resourceDidDependencyChange: {
        parameters: {
            query: {
                /**
                 * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400. Servers from 19.0.0 on ignore it.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid: components["parameters"]["AgentSession"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource together with its version: `Type[agent,attribute=value],v=N`. It goes into the path percent-encoded as a whole.
                 * @example std::Package[web1,name=nginx],v=4
                 */
                rvid: components["parameters"]["ResourceVersionIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a dependency has changed. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceDidDependencyChangeResponse"];
                };
            };
            /** @description `rvid` is not a resource id with a version, the resource is not being deployed now, `sid` is not a live session, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource or the environment does not exist. */
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
    getComplianceReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetComplianceReportRequest"];
            };
        };
        responses: {
            /** @description State of each resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetComplianceReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Compliance reports are off, or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A resource is not in the version that is deployed, or the environment does not exist. */
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
    listDesiredStateVersions: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a version number. Cannot be combined with `end`.
                 * @example 3
                 */
                start?: number;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a version number. Cannot be combined with `start`.
                 * @example 5
                 */
                end?: number;
                /**
                 * @description Returns only versions whose number is within these bounds.
                 * @example [
                 *       "ge:3",
                 *       "lt:5"
                 *     ]
                 */
                "filter.version"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Returns only versions whose date is within these bounds.
                 * @example [
                 *       "ge:2025-11-20T00:00:00",
                 *       "lt:2025-11-22T00:00:00"
                 *     ]
                 */
                "filter.date"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Returns only versions with one of these statuses (case-sensitive).
                 * @example [
                 *       "active",
                 *       "candidate"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["DesiredStateVersionStatus"][];
                /**
                 * @description Returns only versions that are released (true) or not released (false). Single value: a repeated parameter is rejected with 400.
                 * @example true
                 */
                "filter.released"?: boolean;
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `version.desc`. Any other column is rejected with 400.
                 * @example version.desc
                 */
                sort?: components["schemas"]["DesiredStateVersionSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDesiredStateVersionsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getResourcesInVersion: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version.
                 * @example std::File[web1,path=/etc/motd]
                 */
                first_id?: string;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column. In the links of the server, this is the id without the version.
                 * @example std::File[web1,path=/etc/motd]
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`.
                 * @example std::File
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`.
                 * @example std::Service
                 */
                end?: string;
                /**
                 * @description Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "std::File"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `resource_type.desc`. Any other column is rejected with 400.
                 * @example resource_type.desc
                 */
                sort?: components["schemas"]["VersionedResourceSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 4
                 */
                version: components["parameters"]["VersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResourcesInVersionResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    promoteDesiredStateVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 4
                 */
                version: components["parameters"]["VersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PromoteDesiredStateVersionRequest"];
            };
        };
        responses: {
            /** @description The version is active. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is already released, or older than the latest released version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getDiffOfVersions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The lower version.
                 * @example 3
                 */
                from_version: number;
                /**
                 * @description The higher version.
                 * @example 4
                 */
                to_version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences; an empty array if the versions are equal. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDiffOfVersionsResponse"];
                };
            };
            /** @description `from_version` is not lower than `to_version`, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version or the environment does not exist. */
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
    versionedResourceDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 4
                 */
                version: components["parameters"]["VersionInPath"];
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/motd]
                 */
                rid: components["parameters"]["ResourceIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionedResourceDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version, the resource in the version, or the environment does not exist. */
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
    getPipConfig: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 4
                 */
                version: components["parameters"]["VersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, or null. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPipConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version or the environment does not exist. */
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
    deployFiltered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeployFilteredRequest"];
            };
        };
        responses: {
            /** @description The agents were requested to deploy these resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployFilteredResponse"];
                };
            };
            /** @description The filter is malformed or sets `modelVersion` or `isOrphan: true`, or an argument is unknown or of the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The environment is halted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The scheduler of the environment cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    dryrunFiltered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DryrunFilteredRequest"];
            };
        };
        responses: {
            /** @description The new dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryrunFilteredResponse"];
                };
            };
            /** @description The filter is malformed or matches resources of several versions, or an argument is unknown or of the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No resource matches the filter, or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment is halted, or its scheduler could not be started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listDryruns: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 5
                 */
                version: components["parameters"]["DryRunVersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dry runs. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDryrunsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version or the environment does not exist. */
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
    dryrunTrigger: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 5
                 */
                version: components["parameters"]["DryRunVersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Id of the new dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryrunTriggerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment is halted, or its scheduler could not be started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getDryrunDiff: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Number of the model version.
                 * @example 5
                 */
                version: components["parameters"]["DryRunVersionInPath"];
                /**
                 * @description Id of the dry run.
                 * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
                 */
                report_id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Summary and differences. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDryrunDiffResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The dry run does not exist for this version, or the environment does not exist. */
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
    getCompileReports: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                first_id?: Uuid;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a request time, in UTC if no time zone is given. Cannot be combined with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a request time, in UTC if no time zone is given. Cannot be combined with `start`.
                 * @example 2025-11-21T09:50:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Returns only compiles whose request time is within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.requested"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Returns only compiles that succeeded (true) or failed (false). Single value: a repeated parameter is rejected with 400.
                 * @example true
                 */
                "filter.success"?: boolean;
                /**
                 * @description Returns only compiles that have started (true) or have not started (false). Single value: a repeated parameter is rejected with 400.
                 * @example true
                 */
                "filter.started"?: boolean;
                /**
                 * @description Returns only compiles that are finished (true) or not finished (false). Single value: a repeated parameter is rejected with 400.
                 * @example true
                 */
                "filter.completed"?: boolean;
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `requested.desc`. Any other column is rejected with 400.
                 * @example requested.desc
                 */
                sort?: components["schemas"]["CompileReportSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCompileReportsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    compileDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the compile.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compile. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompileDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The compile does not exist in the environment, or the environment does not exist. */
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
    getCompileData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the compile.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The errors, or null. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCompileDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The compile does not exist. */
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
    getAgents: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, a boolean (`paused`) or a date (`last_failover`). Cannot be combined with `end`.
                 * @example db1
                 */
                start?: string | boolean;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, a boolean (`paused`) or a date (`last_failover`). Cannot be combined with `start`.
                 * @example web1
                 */
                end?: string | boolean;
                /**
                 * @description Used with `start`: name of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example db1
                 */
                first_id?: string;
                /**
                 * @description Used with `end`: name of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example web1
                 */
                last_id?: string;
                /**
                 * @description Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Returns only rows whose process name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "vm"
                 *     ]
                 */
                "filter.process_name"?: string[];
                /**
                 * @description Returns only agents in one of these states (case-sensitive).
                 * @example [
                 *       "up",
                 *       "paused"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["AgentStatus"][];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["AgentSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of agents. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getAgentProcessDetails: {
        parameters: {
            query?: {
                /**
                 * @description Requests a report from the process. Default: false.
                 * @example true
                 */
                report?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Session id of the process.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentProcessDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process does not exist in the environment, or the environment does not exist. */
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
    agentAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the agent.
                 * @example web1
                 */
                name: string;
                /**
                 * @description Action to perform on the agent.
                 * @example pause
                 */
                action: components["schemas"]["AgentAction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `name` is the internal scheduler agent, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The environment is halted and the action is `pause` or `unpause`; the environment is not halted and the action is one of the on-resume actions; or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    allAgentsAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Action to perform on the agents.
                 * @example unpause
                 */
                action: components["schemas"]["AllAgentAction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or in progress for `remove_all_agent_venvs`. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The environment is halted and the action is `pause` or `unpause`; the environment is not halted and the action is one of the on-resume actions; or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The action is `remove_all_agent_venvs` and no scheduler is running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getParameters: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074
                 */
                first_id?: Uuid;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, or a date if sorted by `updated`. Cannot be combined with `end`.
                 * @example region
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column, which is a string, or a date if sorted by `updated`. Cannot be combined with `start`.
                 * @example zone
                 */
                end?: string;
                /**
                 * @description Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "region"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Returns only rows whose source contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "user"
                 *     ]
                 */
                "filter.source"?: string[];
                /**
                 * @description Returns only parameters whose last update is within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.updated"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["ParameterSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of parameters. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetParametersResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    setParameter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the parameter.
                 * @example region
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetParameterRequest"];
            };
        };
        responses: {
            /** @description The stored parameter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetParameterResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description A text contains the character NUL, which the database cannot store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAllFacts: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
                 */
                first_id?: Uuid;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`.
                 * @example installed_version
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`.
                 * @example uptime
                 */
                end?: string;
                /**
                 * @description Returns only rows whose name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "version"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Returns only rows whose resource id contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id"?: string[];
                /**
                 * @description Returns only facts that expire (true) or do not expire (false). Single value: a repeated parameter is rejected with 400.
                 * @example true
                 */
                "filter.expires"?: boolean;
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `name.asc`. Any other column is rejected with 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["FactSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of facts. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllFactsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    setFact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the fact.
                 * @example installed_version
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFactRequest"];
            };
        };
        responses: {
            /** @description The stored fact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetFactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description A text contains the character NUL, which the database cannot store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getFacts: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::Package[web1,name=nginx]
                 */
                rid: components["parameters"]["FactResourceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFactsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The resource also has a value with a source other than `fact`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getFact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource, without a version: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
                 * @example std::Package[web1,name=nginx]
                 */
                rid: components["parameters"]["FactResourceInPath"];
                /**
                 * @description Id of the fact.
                 * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The fact does not exist for this resource, or the environment does not exist. */
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
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Used with `start`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                first_id?: Uuid;
                /**
                 * @description Used with `end`: id of the row at the bound. Defines the order of rows with equal values in the sort column.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a creation time, in UTC if no time zone is given. Cannot be combined with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a creation time, in UTC if no time zone is given. Cannot be combined with `start`.
                 * @example 2025-11-21T09:50:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Returns only rows whose title contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "compil"
                 *     ]
                 */
                "filter.title"?: string[];
                /**
                 * @description Returns only rows whose message contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "failed"
                 *     ]
                 */
                "filter.message"?: string[];
                /**
                 * @description Returns only notifications that are read (true) or unread (false). Single value: a repeated parameter is rejected with 400.
                 * @example false
                 */
                "filter.read"?: boolean;
                /**
                 * @description Returns only notifications that are cleared (true) or not cleared (false). Single value: a repeated parameter is rejected with 400.
                 * @example false
                 */
                "filter.cleared"?: boolean;
                /**
                 * @description Returns only notifications with one of these severities (case-sensitive).
                 * @example [
                 *       "error",
                 *       "warning"
                 *     ]
                 */
                "filter.severity"?: components["schemas"]["NotificationSeverity"][];
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `created.desc`. Any other column is rejected with 400.
                 * @example created.desc
                 */
                sort?: components["schemas"]["NotificationSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of notifications. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNotificationsResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the notification.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                notification_id: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNotificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The notification does not exist in the environment, or the environment does not exist. */
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
    updateNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the notification.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                notification_id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationRequest"];
            };
        };
        responses: {
            /** @description The updated notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateNotificationResponse"];
                };
            };
            /** @description Neither `read` nor `cleared` is given, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The notification does not exist in the environment, or the environment does not exist. */
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
    getEnvironmentMetrics: {
        parameters: {
            query: {
                /**
                 * @description Names of the metrics. At least one is required.
                 * @example [
                 *       "orchestrator.compile_time",
                 *       "resource.resource_count"
                 *     ]
                 */
                metrics: components["schemas"]["EnvironmentMetric"][];
                /**
                 * @description Start of the window, in UTC if no time zone is given.
                 * @example 2025-11-21T08:00:00Z
                 */
                start_interval: string;
                /**
                 * @description End of the window, later than its start, in UTC if no time zone is given.
                 * @example 2025-11-21T10:00:00Z
                 */
                end_interval: string;
                /**
                 * @description Number of slots. Must be above 0.
                 * @example 2
                 */
                nb_datapoints: number;
                /**
                 * @description Makes the slots end on full hours. Default: false.
                 * @example true
                 */
                round_timestamps?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics by slot. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEnvironmentMetricsResponse"];
                };
            };
            /** @description The window is empty or too short, `nb_datapoints` is not above 0, `metrics` is empty or contains an unknown metric, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The token and the user. */
            200: {
                headers: {
                    Authorization: components["headers"]["LoginToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The server runs without authentication, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user name or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    loginRenew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token and the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The server runs without authentication, or the token is not from `login`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user no longer exists, or the request has no token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    listUsers: {
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
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserRequest"];
            };
        };
        responses: {
            /** @description The new user, without administrator rights. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserResponse"];
                };
            };
            /** @description The server runs without authentication, the user name is empty, the password is shorter than 8 characters, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A user with this name already exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCurrentUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The token names no user, or the server runs without authentication. */
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
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example bob
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist. */
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
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example bob
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was changed. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the password does not have the required length, users change their own password without `current_password` (since server 18.2.0), or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The current password is wrong (since server 18.2.0), or the request has no token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist. */
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
    setIsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetIsAdminRequest"];
            };
        };
        responses: {
            /** @description The rights were changed. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the user does not exist, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All role names. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRolesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description The role was created. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, a role with this name already exists, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteRole: {
        parameters: {
            query: {
                /**
                 * @description Name of the role.
                 * @example operator
                 */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role was deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the role does not exist, the role is assigned to a user, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listRolesForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example bob
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles by environment. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRolesForUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example bob
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleRequest"];
            };
        };
        responses: {
            /** @description The role was assigned. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication; the user, the role or the environment does not exist; or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    unassignRole: {
        parameters: {
            query: {
                /**
                 * @description Environment in which the role is assigned.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                environment: Uuid;
                /**
                 * @description Name of the role.
                 * @example operator
                 */
                role: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example bob
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role was unassigned. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the role is not assigned to the user in this environment, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    discoveredResourcesGetBatch: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Lower bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `end`.
                 * @example std::File[web1,path=/etc/hosts]
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, regardless of the sort direction: a value of the sort column. Cannot be combined with `start`.
                 * @example std::Package[web1,name=nginx]
                 */
                end?: string;
                /**
                 * @description Column and direction to sort by (case-insensitive). Default: `discovered_resource_id.asc`. Any other column is rejected with 400. Only pagination on `discovered_resource_id` returns every row.
                 * @example discovered_resource_id.asc
                 */
                sort?: components["schemas"]["DiscoveredResourceSort"];
                /**
                 * @description Returns only rows whose type contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "std::File"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Returns only rows whose agent name contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Returns only rows whose identifying value contains one of these strings (case-insensitive). `%` and `_` are wildcards.
                 * @example [
                 *       "/etc"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Returns only resources that a released version manages (true) or that no released version manages (false). Single value: a repeated parameter is rejected with 400.
                 * @example false
                 */
                "filter.managed"?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of discovered resources. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveredResourcesGetBatchResponse"];
                };
            };
            /** @description The sort column, filter or bound is unknown, `start` and `end` are both given, `limit` is above 1000, or an argument is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The discovery feature is off, or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    discoveredResourcesGet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/hosts]
                 */
                discovered_resource_id: components["schemas"]["ResourceIdStr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovered resource. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveredResourcesGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The discovery feature is off, or authentication is on and the token is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The discovered resource does not exist in the environment, or the environment does not exist. */
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
    discoveredResourceCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/hosts]
                 */
                discovered_resource_id: components["schemas"]["ResourceIdStr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscoveredResourceCreateRequest"];
            };
        };
        responses: {
            /** @description Stored. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An id is not a resource id, `sid` is not a live session, or an argument is missing or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description `values` is missing. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    discoveredResourceDelete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the discovered resource: `Type[agent,attribute=value]`. The path contains the id percent-encoded as a whole.
                 * @example std::File[web1,path=/etc/hosts]
                 */
                discovered_resource_id: components["schemas"]["ResourceIdStr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The discovered resource or the environment does not exist. */
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
    discoveredResourceCreateBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscoveredResourceCreateBatchRequest"];
            };
        };
        responses: {
            /** @description Stored. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sid` is not a live session, or an argument is missing, is unknown or has the wrong type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    discoveredResourceDeleteBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscoveredResourceDeleteBatchRequest"];
            };
        };
        responses: {
            /** @description Deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getStateV2: {
        parameters: {
            query: {
                /**
                 * @description Name of the agent.
                 * @example web1
                 */
                agent: string;
            };
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the agent is enabled. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStateV2Response"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    isBoolFeatureEnabled: {
        parameters: {
            query: {
                /**
                 * @description Id of a live agent session. Required up to server 18.4.0, where a call without one is a 400; later servers ignore it.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid?: Uuid;
                /**
                 * @description Name of the part of the server, as `getServerStatus` lists it.
                 * @example core.resource
                 */
                slice_name: string;
                /**
                 * @description Name of the feature.
                 * @example resource_discovery
                 */
                feature_name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the feature is on. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsBoolFeatureEnabledResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The part has no such feature. */
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
    getApiDocs: {
        parameters: {
            query?: {
                /**
                 * @description `openapi` for the document, `swagger` for the page. Default: `swagger`.
                 * @example openapi
                 */
                format?: components["schemas"]["ApiDocsFormat"];
                /**
                 * @description Token to use instead of the one in the `Authorization` header, without the `Bearer` prefix.
                 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl
                 */
                token?: string;
                /**
                 * @description With `format=swagger`, the description that the page shows. Since server 18.1.0; earlier servers reject it with 400.
                 * @example API of the shop
                 */
                swagger_description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description of the API: JSON with `format=openapi`, otherwise an HTML page. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetApiDocsResponse"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getSchedulerStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both states. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSchedulerStatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment is halted, the environment does not exist, or no scheduler is running. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The scheduler did not start. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    graphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            /** @description The result of the query. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlResponse"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or, since server 18.1.0, the query failed as a whole, and the body is that of a successful query. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    graphqlSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlSchemaResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is healthy. */
            200: {
                headers: {
                    Etag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description A part of the server is not healthy. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReport"];
                };
            };
        };
    };
    setState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the agent. Null means all agents.
                     * @example web1
                     */
                    agent: string | null;
                    /**
                     * @description Whether to enable the agent.
                     * @example true
                     */
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    trigger: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the agent. Null means all agents.
                     * @example web1
                     */
                    id: string | null;
                    /**
                     * @description Whether to deploy only resources that are not in their desired state.
                     * @example false
                     */
                    incremental_deploy: boolean;
                    /** @description Ids of the resources. Null or omitted means all of the agent. Since server 18.3.0, but not in 19.0.0. */
                    resources?: components["schemas"]["ResourceIdStr"][] | null;
                };
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    triggerReadVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerReadVersionResponse"];
                };
            };
        };
    };
    doDryrun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the dry run.
                 * @example b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830
                 */
                id: Uuid;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the agent.
                     * @example web1
                     */
                    agent: string;
                    /**
                     * @description Version of the model.
                     * @example 5
                     */
                    version: number;
                    /** @description Ids of the resources. Null or omitted means all of the agent. Since server 18.3.0, but not in 19.0.0. */
                    resources?: components["schemas"]["ResourceIdStr"][] | null;
                };
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getParameter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the agent.
                     * @example web1
                     */
                    agent: string;
                    /** @description Id of the resource. */
                    resource_id: components["schemas"]["ResourceIdStr"];
                };
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyTimerUpdate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeExecutorVenvs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    triggerGetStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the operation uses. The response does not repeat it. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerGetStatusResponse"];
                };
            };
        };
    };
    getDbStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDbStatusResponse"];
                };
            };
        };
    };
}
