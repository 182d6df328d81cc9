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
         * @description Gives all projects, sorted by name, each with the ids of its environments. v2: `projectList`. A token that is bound to an environment is refused with 403.
         */
        get: operations["listProjects"];
        /**
         * Create a project
         * @description Makes a project and gives it an id, or takes the id that the caller chose. PUT creates here, and POST renames. A name that is taken gives 500, not 409, so a repeated call fails. v2: `projectCreate`. A token that is bound to an environment is refused with 403.
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
         * @description Gives one project with the ids of its environments. v2: `projectGet`. A token that is bound to an environment is refused with 403.
         */
        get: operations["getProject"];
        put?: never;
        /**
         * Rename a project
         * @description Gives a project another name. The reply always says `environments: []`, even when the project has environments. v2: `projectModify`. A token that is bound to an environment is refused with 403.
         */
        post: operations["modifyProject"];
        /**
         * Delete a project
         * @description Removes a project that has no environments left. A second call gives 404. v2: `projectDelete`. A token that is bound to an environment is refused with 403.
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
         * @description Gives all environments of all projects, sorted by project id, name and id. Description and icon are empty here, whatever is stored. v2: `environmentList`. A token that is bound to an environment is refused with 403.
         */
        get: operations["listEnvironments"];
        /**
         * Create an environment
         * @description Makes an environment inside a project. `repository` and `branch` go together: one without the other is a 400. PUT creates here, and POST modifies. v2: `environmentCreate`. A token that is bound to an environment is refused with 403.
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
         * Rename an environment or move its repository
         * @description Changes name, repository and branch. `name` is always needed, also to change the rest only; `repository` and `branch` keep their value when they are null or left out. v2: `environmentModify`. A token that is bound to an environment is refused with 403.
         */
        post: operations["modifyEnvironment"];
        /**
         * Delete an environment
         * @description Removes an environment and everything in it: versions, resources, facts, compiles, notifications and settings. There is no way back. The setting `protected_environment` forbids it. A second call gives 404. v2: `environmentDelete`. A token that is bound to an environment is refused with 403.
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
         * Empty an environment
         * @description Removes nearly all that is in an environment, such as versions, resources, agents, parameters, compiles and notifications. The environment and its settings stay. It is halted while this goes on. The setting `protected_environment` forbids it. v2: `environmentClear`.
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
         * @description Gives the settings that have a stored value, and the definitions of all known settings. A setting that is missing from `settings` has the default of its definition. v2: `environmentSettingsList`. Accepts tokens for api, agent and compiler clients.
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
         * @description Gives the value of one setting, its default when none is stored. Reading a setting without a stored value stores its default. `metadata` holds the definitions of all settings. v2: `environmentSettingGet`. Accepts tokens for api and agent clients.
         */
        get: operations["getSetting"];
        put?: never;
        /**
         * Set a setting
         * @description Stores the value of one setting. Depending on its definition, a change recompiles the model or restarts agents. Text that reads as the right type is accepted. An unfit value is a 400 here and a 500 in v2; null passes the argument check and mostly ends in a 500, where v2 says 400. v2: `environmentSettingsSet`. Accepts tokens for api, agent and compiler clients.
         */
        post: operations["setSetting"];
        /**
         * Reset a setting
         * @description Puts one setting back to its default. Calling it again changes nothing. v2: `environmentSettingDelete`. Accepts tokens for api and agent clients.
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
         * @description Makes a JSON Web Token that is bound to the environment. An idempotent token has neither issue time nor expiry, so the same request gives the same token; it stays valid until the signing key changes. The other kind expires if the signing key has a lifetime. The server stores nothing. v2: `environmentCreateToken`. Accepts tokens for api and compiler clients.
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
         * Answer a call of the server
         * @description Hands the outcome of a call that came with a heartbeat back to the server. Only calls with a `reply_id` are answered, and only the first answer counts: a second one, a late one, or one that nobody waits for gives 200 and is dropped. The call has no `X-Inmanta-tid` header. With authentication on, only agent tokens are accepted.
         */
        put: operations["heartbeatReply"];
        /**
         * Announce an agent session and fetch pending calls
         * @description Long poll of an agent process. The first call with a new `sid` opens the session; send it with `no_hang: true`, so that it returns at once. Later calls are held until the server has a call for the agent or the hold time has run out, by default about 22 seconds (server option `agent-hold`). The reply lists calls that the agent is to answer with `heartbeatReply`. Each call is handed out once: after a lost reply they are gone, so do not repeat a heartbeat blindly. With authentication on, only agent tokens are accepted.
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
         * Ask whether an agent is enabled
         * @description An agent process asks, after it has come back, whether one of its agents is enabled. Needs a live session. With authentication on, only agent tokens are accepted.
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
         * @description An agent writes parameters and facts that it found. Items are not checked as a whole: one without `id` or `source` ends in a 500. Needs a live session, so an API client gets 400; use `setParameter` and `setFact` there. Accepts tokens for api, compiler and agent clients.
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
         * @description Gives the content of a file as base64 inside JSON. Accepts tokens for api, agent and compiler clients.
         */
        get: operations["getFile"];
        /**
         * Store a file
         * @description Stores content under its SHA-1. The content travels as base64 inside JSON. Storing the same file again is fine. The server takes bodies of up to 100 MiB. The seed documentation leaves this call out, but there is no other way to store a file; the Python client calls it `upload_file`. Accepts tokens for api, agent and compiler clients.
         */
        put: operations["uploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Ask whether a file is stored
         * @description The status is the whole answer: 200 when the file is stored, 404 when it is not. A reply to HEAD has no body. Accepts tokens for api, agent and compiler clients.
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
         * Ask which files are missing
         * @description Gives back those ids for which no file is stored: upload these. POST, although it only reads. Accepts tokens for api, agent and compiler clients.
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
         * @description Gives a unified diff of two stored files. The id `0`, or an empty text, stands for an empty file. POST, although it only reads. A token that is bound to an environment is refused with 403.
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
         * @description Gives a resource of one version, with its actions, newest first, when `logs` is true; otherwise `logs` is empty. The id needs its version (`,v=4`). v2: `versionedResourceDetails`, `resourceLogs`. Accepts tokens for api and agent clients.
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
         * @description Gives the versions of the model, newest first. `start` is an offset (0 is the newest), not the number of a version. `start` and `limit` go together: one alone is a 500. `count` is the number of rows in the reply, not the total. v2: `listDesiredStateVersions`.
         */
        get: operations["listVersions"];
        /**
         * Store a version
         * @description Stores a whole version of the model under a number that `reserveVersion` (v2) gave. With the setting `auto_deploy` on it is released at once. Servers up to 17 demand `compiler_version`, though it looks optional; those from 18.0.0 on refuse it. Either fault is a 400. Every resource carries the version in its id. Files that the modules need must have been uploaded. A number can be stored only once: a second call gives 500. With authentication on, only compiler tokens are accepted, and API tokens get 403; with it off, anyone may call.
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
         * @description Gives one version with all its resources and unknowns. With `include_logs` every resource carries its actions. `limit` bounds the number of actions fetched for the whole version, not the number of resources. v2: `getResourcesInVersion`.
         */
        get: operations["getVersion"];
        put?: never;
        /**
         * Release a version
         * @description Makes a version the active one and has it deployed. A version that was released before, or that is older than the latest released one, gives 409, so a repeated call fails. `push` and `agent_trigger_method` are accepted and ignored. v2: `promoteDesiredStateVersion`. Accepts tokens for api and compiler clients.
         */
        post: operations["releaseVersion"];
        /**
         * Delete a version
         * @description Removes a version and its resources. The active version cannot be removed (400). A second call gives 404.
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
         * @description Asks the agents to deploy the active version at once. Names that the model does not have give a warning as long as one name fits. Each call starts a deployment. The same verb and path is also a call that the server makes to agents, see the webhook `trigger`.
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
         * @description Gives one dry run with the results so far; it is done when `todo` is 0. Looked up by its id alone: any environment that exists will do. v2: `getDryrunDiff`.
         */
        get: operations["dryrunReport"];
        /**
         * Report a dry run of one resource
         * @description An agent stores what a deployment of one resource would change. Needs a live session. Only the first report of a resource counts. The documentation does not name `sid`, but the server demands it. With authentication on, only agent tokens are accepted.
         */
        put: operations["dryrunUpdate"];
        /**
         * Start a dry run
         * @description Starts a dry run of a version: agents find out what a deployment would change, without changing it. Each call starts another dry run. Read its result with `dryrunReport` until `todo` is 0. The body is `{}` or left out. v2: `dryrunTrigger`.
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
         * @description Gives the dry runs of an environment, sorted by id, without their results. v2: `listDryruns`.
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
         * @description Asks for a recompile, although it is a GET: never prefetch it, cache it or repeat it blindly. When the setting `server_compile` is off, the reply is a 200 with a warning and nothing is compiled. `notifyChange` does the same as POST.
         */
        get: operations["notifyChangeGet"];
        put?: never;
        /**
         * Recompile
         * @description Asks for a recompile. A 200 does not promise one: when the setting `server_compile` is off, the reply carries a warning and nothing is compiled; in a halted environment the compile waits. Follow it with `isCompiling` and `getCompileReports`. `metadata` is stored with the compile; `type` and `message` are filled in when they are left out.
         */
        post: operations["notifyChange"];
        delete?: never;
        options?: never;
        /**
         * Ask whether a compile runs
         * @description The status is the whole answer: 200 while a compile runs, 204 when none does. An unknown environment is also a 204. A reply to HEAD has no body. The Python client takes 204 for an error; it is none. A token that is bound to an environment is refused with 403.
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
         * @description Gives the compiles of an environment, latest start first, without step reports. `start` and `end` are exclusive bounds on the start time. v2: `getCompileReports`.
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
         * @description Gives one compile with its step reports. When requests were merged, it is the compile that ran in place of this one. Needs no environment. v2: `compileDetails`. A token that is bound to an environment is refused with 403.
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
         * @description Gives the compiles that wait or run, oldest request first. The envelope key is `queue`, not `data`.
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
         * @description Gives one parameter or fact. With `resource_id` it is the fact of that resource; when it is missing or has expired, the server asks the agent for it and answers 503: try again later. Without `resource_id` the first parameter or fact of that name is given. The 410 of the documentation is never sent. v2: `getParameters`, `getFacts`. Accepts tokens for api, compiler and agent clients.
         */
        get: operations["getParam"];
        /**
         * Set a parameter or fact
         * @deprecated
         * @description Deprecated: use `setParameter` and `setFact` (v2). Writes a parameter, or a fact when `resource_id` is given; facts expire by default, parameters cannot. With `recompile` a change starts a compile. The outer `metadata` of the reply holds warnings, the inner one belongs to the parameter. Accepts tokens for api, compiler and agent clients.
         */
        put: operations["setParam"];
        post?: never;
        /**
         * Delete a parameter or fact
         * @description Removes a parameter, or a fact when `resource_id` is given, and recompiles the model. `resource_id` travels in the query. A second call gives 404. Accepts tokens for api, compiler and agent clients.
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
         * @description Gives parameters and facts whose metadata fits the query; every key must match exactly. An empty query gives all. POST, although it only reads. v2: `getParameters`, `getAllFacts`. Accepts tokens for api and compiler clients.
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
         * @description Gives the processes that agents run in, with the agents in each. Expired processes are included by default. `start` and `end` are exclusive bounds on the session id. v2: `getAgentProcessDetails`. A token that is bound to an environment is refused with 403.
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
         * @description Asks a live process for a report about itself and hands its answer on: body and status are those of the agent. The keys are an open set. v2: `getAgentProcessDetails` with `report`. A token that is bound to an environment is refused with 403.
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
         * @description Deprecated: use `getAgents` (v2). Gives the agents of an environment. `start` and `end` are exclusive bounds on the name, and exclude each other. `last_failover` is an empty text where v2 has null.
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
         * @description Tells product, version, extensions, slices and features. A v1 path, yet the reply has the `data` envelope. The seed documentation leaves this call out; the Python client calls it `get_server_status`. For a check without a token use `health`. A token that is bound to an environment is refused with 403.
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
         * @description All projects by name, each with its environments as whole objects, also by name. The list comes in one piece: there are no links and no metadata. An environment token is refused with a 403.
         */
        get: operations["projectList"];
        /**
         * Create a project
         * @description Creates a project, under the id that is given or one that the server chooses. Names are unique over the server; a name that is taken is a 500, not a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
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
         * @description One project with its environments as whole objects. An environment token is refused with a 403.
         */
        get: operations["projectGet"];
        put?: never;
        /**
         * Rename a project
         * @description Gives the project another name. The reply says that the project has no environments, whatever it has: read it again when they matter. A name that another project bears is a 500. An environment token is refused with a 403.
         */
        post: operations["projectModify"];
        /**
         * Delete an empty project
         * @description Removes a project that has no environments; delete those first. Sent again it answers a 404. An environment token is refused with a 403.
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
         * @description The environments of all projects, by project id, name and id, in one piece: no links, no metadata. Without `details`, `description` and `icon` are empty texts, not null and not absent. `settings` holds only settings that have a stored value. An environment token is refused with a 403.
         */
        get: operations["environmentList"];
        /**
         * Create an environment
         * @description Creates an environment inside a project. `repository` and `branch` go together: give both or neither. Names are unique within the project; a name that is taken is a 400, an id that is taken a 500. An environment token is refused with a 403.
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
         * @description One environment. Without `details`, `description` and `icon` are empty texts. `settings` holds only settings that have a stored value.
         */
        get: operations["environmentGet"];
        put?: never;
        /**
         * Change an environment
         * @description Changes the name, repository, project, description or icon. `name` must be sent even when it stays as it is; the other fields keep their value when they are absent or null. An empty `icon` removes the icon. A target project that does not exist is a 400, not a 404. An environment token is refused with a 403.
         */
        post: operations["environmentModify"];
        /**
         * Delete an environment
         * @description Removes the environment and everything in it for good. Refused while the setting `protected_environment` is on. Sent again it answers a 404. An environment token is refused with a 403.
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
         * @description Stops all orchestration: agents are paused and cannot be unpaused, and requested compiles wait in the queue. While the environment is halted, the agent actions `pause` and `unpause` are refused and the on-resume actions are allowed. Halting a halted environment is fine. No body is needed.
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
         * @description Starts orchestration again and unpauses the agents that were active when the environment was halted, or that were told to with `unpause_on_resume`. No body is needed.
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
         * Empty an environment
         * @description Removes everything that the environment holds, but keeps the environment and its settings. It is halted for the time this takes. Refused while the setting `protected_environment` is on.
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
        get?: never;
        put?: never;
        /**
         * Issue a token for an environment
         * @description Issues a JWT that is good for this environment only, for the client types named. The result is the bare text of the token. An idempotent token (the default) has neither a time of issue nor an expiry, so the same request gives the same token again; otherwise it expires as the signing section of the server says. The server does not keep a list of tokens at this revision. A client type that the signing key does not allow, or does not know, is a 500. Accepts tokens for api and compiler clients.
         */
        post: operations["environmentCreateToken"];
        delete?: never;
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
         * @description The settings that have a stored value, and the definitions of all settings that the server knows, by name. A setting without a stored value is not in `settings`: its default is in `definition`. Accepts tokens for api, agent and compiler clients.
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
         * @description The value of one setting, its default when none is stored. `settings` has the one name that was asked for; `definition` has the definitions of all settings. Accepts tokens for api and agent clients.
         */
        get: operations["environmentSettingGet"];
        put?: never;
        /**
         * Set a setting
         * @description Stores the value of a setting. A value that does not fit the type of the setting is a 500 here (the first API version answers a 400), null is a 400. A setting that `project.yml` protects is refused with a 403. The result is null; warnings, if any, are in `metadata.warnings`. Accepts tokens for api, agent and compiler clients.
         */
        post: operations["environmentSettingsSet"];
        /**
         * Put a setting back to its default
         * @description Removes the stored value, so that the default holds again. A setting that `project.yml` protects is refused with a 403. The result is null; warnings, if any, are in `metadata.warnings`. Accepts tokens for api and agent clients.
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
         * @description For compilers: stores several settings at once and protects them, so that users can no longer change them. Any other setting that was protected for the same reason is unprotected. With authentication on only a compiler token is accepted; with it off the call is open. The server takes the value `project.yml` and also the name `project_yml`, which the Python client sends; replies say `project.yml`.
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
         * @description For compilers: takes the next version number of the environment, to be used in putVersion. Each call takes another number; one that is not used stays unused. No partial version may be put between this call and putVersion. With authentication on only a compiler token is accepted; with it off the call is open. No body is needed.
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
         * @description For compilers: stores a new version that replaces only the resource sets which it mentions and takes the rest from the latest version, so an earlier version must exist. The server takes the version number itself; the ids of the resources say `v=0`. Concurrent calls are safe when their resource sets do not overlap, but not beside reserveVersion and putVersion. `resources` is required in effect: without it, or with a field that the server does not know, the answer is a 500. With authentication on only a compiler token is accepted; with it off the call is open.
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
         * @description The resources of the latest released version, and orphans of earlier ones, with their deployment state. `limit` sizes the pages; follow `links.next` for more. Orphaned resources are listed too, unless `filter.status` negates `orphaned` or names wanted states without it. `requires` holds ids without a version.
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
         * @description The latest released state of one resource, with the states of the resources that it requires. An id that was stored but never released is a 404, like an unknown one.
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
         * @description The different sets of attributes that the resource has had, each with the date when it first appeared. `limit` sizes the pages; follow `links.next` for more. There are no filters. An unknown resource is an empty list, not a 404.
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
         * List the log of a resource
         * @description The log lines of one resource, each with the action it belongs to. `limit` sizes the pages; follow `links.next` for more. There is no tie-break here: lines with equal timestamps at the border of two pages can be skipped. An unknown resource is an empty list, not a 404.
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
         * Search the log of resource actions
         * @description Actions on resources (store, deploy, dry run and so on), latest start first, or earliest first when `first_timestamp` is given. Without `limit` (or with 0) everything comes at once, however much it is. With `limit` the reply has `links`: `next` leads to earlier actions, `prev` to later ones. Both are there even on the last page; only an empty page has none, so paging ends there. The links lose `exclude_changes`: later pages come unfiltered. There is no `metadata`, and no link to the first page.
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
         * List what happened to the dependencies
         * @description For agents: the deploy actions of each resource that this one requires, since its own last successful deployment, latest first, over all versions. To be asked only while the resource is being deployed. Needs a live agent session; ordinary clients get a 400. With authentication on, only agent tokens are accepted.
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
         * Ask whether a dependency has changed
         * @description For agents: did a resource that this one requires change since its last deployment? To be asked only while the resource is being deployed. Needs a live agent session; ordinary clients get a 400. With authentication on, only agent tokens are accepted.
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
    "/api/v2/desiredstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List model versions
         * @description The versions of the desired state, latest first, with their status. `limit` sizes the pages; follow `links.next` for more. `labels` is empty unless the export metadata of the version has both a type and a message.
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
         * @description The resources that belong to one version. `limit` sizes the pages; follow `links.next` for more. An unknown version is an empty list, not a 404. `requires` holds ids without a version.
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
         * @description Releases a version, which makes it the active one. A version that is released already, or older than the latest released one, is a 409, so a repeated call fails even though the first one worked. An unknown version is a 404 whose message lacks the usual prefix.
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
         * @description The resources that differ between two versions: added, modified or deleted, with the values of their attributes, also as text that is easy to compare. Resources that are equal are left out. The first version must be the smaller one.
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
         * @description One resource as it was in one version, released or not.
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
         * @description How pip is to install modules for this version. The result is null when the version was stored without. The names have hyphens: `index-url`, `extra-index-url`, `pre`, `use-system-config`. Accepts tokens for agent and api clients.
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
    "/api/v2/dryrun/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dry runs of a version
         * @description The dry runs of one version, latest first, in one piece: no links, no metadata. `todo` counts the resources that have not been looked at yet.
         */
        get: operations["listDryruns"];
        put?: never;
        /**
         * Start a dry run
         * @description Lets the agents compare a version with the real state of things, without changing anything. The result is the id of the dry run; it is done when `todo` in listDryruns is 0. Each call starts another dry run. No body is needed.
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
         * Get the outcome of a dry run
         * @description What a deployment of the version would change, in the form of getDiffOfVersions. Every resource is listed: those that would stay as they are have the status `unmodified`.
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
         * @description The compiles of an environment, latest request first: waiting, running and finished ones. `limit` sizes the pages; follow `links.next` for more. Steps and exported errors come with compileDetails only.
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
         * @description One compile with the output of its steps and the errors that it exported. `compile_data` is null when it exported none.
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
         * @description The errors that a compile exported. The result is null when it exported none. The call has no environment; an environment token is refused with a 403.
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
         * @description The agents of an environment, by name. `limit` sizes the pages; follow `links.next` for more. `process_id` and `process_name` are always null at this revision, so filtering on `process_name` finds nothing.
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
         * @description One agent process of the environment. `state` is null unless `report` is true and the process is live; the process itself answers it then.
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
         * @description `pause` and `unpause` work while the environment is not halted; `keep_paused_on_resume` and `unpause_on_resume` work while it is, and say what happens when it is resumed. An agent that the environment does not have is accepted without a word. The internal scheduler agent is refused. No body is needed.
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
         * Act on all agents
         * @description Does to all agents of the environment what agentAction does to one. `remove_all_agent_venvs` drops their Python environments: deployments that are running finish first, and the removal itself goes on after the reply, possibly for long. No body is needed.
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
         * @description The parameters of an environment, by name; facts are not among them. `limit` sizes the pages; follow `links.next` for more.
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
         * @description Creates the parameter or gives it another value. A parameter that the model was waiting for makes the server recompile in any case; otherwise it does so when `recompile` is true and the value has changed. Warnings, if any, are in `metadata.warnings` beside the result; the `metadata` inside it is the parameter's own. Accepts tokens for api, compiler and agent clients.
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
         * @description The facts of all resources, by name. `limit` sizes the pages; follow `links.next` for more. `expires` is always true in this list, even for facts that were stored with false; `filter.expires` does look at the stored value, and getFacts and getFact show it.
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
         * @description Creates the fact of a resource or gives it another value. A fact that the model was waiting for makes the server recompile in any case; otherwise it does so when `recompile` is true and the value has changed. Warnings, if any, are in `metadata.warnings` beside the result. Accepts tokens for api, compiler and agent clients.
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
         * @description The facts of one resource, by name, in one piece: no links, no metadata. An unknown resource is an empty list. A row of the resource whose source is not `fact`, which setParam can make, turns the whole call into a 500.
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
         * @description One fact of one resource, by its id.
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
         * @description The notifications of an environment, latest first. `limit` sizes the pages; follow `links.next` for more.
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
         * @description One notification. `uri` is a path of this API, such as that of a compile report.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark a notification
         * @description Sets the flags `read` and `cleared`; absent and null ones stay as they are. Giving neither is a 400.
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
         * @description Metrics over a window of time, cut into `nb_datapoints` equal slots. The metrics under `resource.` hold an object of numbers in each slot, the others a number; null means no data (0 in the case of `orchestrator.compile_rate`). The window must be at least `nb_datapoints` minutes long. With `round_timestamps` the slots end on full hours; the window may then get wider and the slots more than asked for, and the window must be at least `nb_datapoints` hours long.
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
         * @description Exchanges user name and password for a token, to be sent as `Authorization: Bearer <token>`. Needs no token itself. A wrong name and a wrong password give the same 401. A server that runs without authentication answers a 400, unlike its own documentation, which speaks of a 401.
         */
        post: operations["login"];
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
         * @description All users with their roles in each environment, in one piece: no links, no metadata. Works without authentication too; the list is empty then. An environment token is refused with a 403.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a user
         * @description Adds a user to the user database of the server. A name that is taken is a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
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
         * Get the user of the token
         * @description The user whom the token of the request names. A token that names no user, and a server without authentication, give a 404. An environment token is refused with a 403.
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
         * @description Removes a user. Sent again it answers a 404. An environment token is refused with a 403.
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
         * @description Gives a user another password. The old one is not asked for. An environment token is refused with a 403.
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
         * Grant or take administrator rights
         * @description Makes a user an administrator or an ordinary user. The name of the user is a field of the body, not part of the path. An unknown user is a 400, not a 404. An environment token is refused with a 403.
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
         * @description The names of all roles, sorted, in one piece: no links, no metadata. An environment token is refused with a 403.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Adds a role. A name that is taken is a 400, not a 409, so a repeated call fails even though the first one worked. An environment token is refused with a 403.
         */
        post: operations["createRole"];
        /**
         * Delete a role
         * @description Removes a role that nobody holds. The name goes into the query, not into the path. An unknown role is a 400, not a 404, and so is the same call sent again. An environment token is refused with a 403.
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
         * @description The roles that a user holds in each environment. An unknown user has none: that is no error. An environment token is refused with a 403.
         */
        get: operations["listRolesForUser"];
        put?: never;
        /**
         * Give a user a role
         * @description Lets a user hold a role in one environment. An unknown user, role or environment is a 400. What the server answers when the user holds the role already is not established. An environment token is refused with a 403.
         */
        post: operations["assignRole"];
        /**
         * Take a role from a user
         * @description Ends that a user holds a role in one environment. Environment and role go into the query. A role that the user does not hold is a 400, and so is the same call sent again. An environment token is refused with a 403.
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
         * @description What the agents have found out there, managed or not; `managed_resource_uri` leads to the resource that manages it. `limit` sizes the pages; follow `links.next` for more. Page only on `discovered_resource_id`: the other columns have no tie-break, so rows that are equal in them and do not fit on the page cannot be reached, and no next link appears although `metadata.total` is larger.
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
         * @description One discovered resource. `managed_resource_uri` is always null here; only the list fills it.
         */
        get: operations["discoveredResourcesGet"];
        put?: never;
        /**
         * Store a discovered resource
         * @description For agents: stores one resource that was found. `values` is required in effect: without it the answer is a 500. Needs a live agent session; ordinary clients get a 400. What happens to a resource that is stored already is not established. With authentication on, only agent tokens are accepted.
         */
        post: operations["discoveredResourceCreate"];
        delete?: never;
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
         * @description For agents: stores several resources that were found. The path ends in a slash; without it the server answers a 405 with an HTML page. Needs a live agent session; ordinary clients get a 400. What happens to resources that are stored already is not established. With authentication on, only agent tokens are accepted.
         */
        post: operations["discoveredResourceCreateBatch"];
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
         * @description What the server says of its own API. With `format=openapi` an OpenAPI 3.0.2 document inside the envelope, otherwise an HTML page without one. The document writes path placeholders as `<name>`, marks no argument as required, and leaves out calls that only agents and compilers make. Browsers cannot set a header on a page, so the token may come in the query; it wins over the header. An environment token is refused with a 403.
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
         * @description What the scheduler of an environment has in memory, what the database says, and where they differ: an empty object when they agree, otherwise a list (of faults of the whole model) or resource id to list. Starts the scheduler when it is down. The answer may be that of the scheduler itself, whatever its status.
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
         * @description Runs a query; `environments`, `notifications` and `resources` can be asked for, as Relay connections. The outcome is inside the envelope: the result has `data` and `errors`. A query with errors is a 200 too, and the errors are plain texts. Only `query` is taken: `variables` and `operationName` are a 400 at this revision. Read from the handler, not run. An environment token is refused with a 403.
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
         * @description The schema as the standard introspection gives it, under `__schema`. An environment token is refused with a 403.
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
         * Ask whether the server is well
         * @description A 200 when every part of the server is well, a 500 when one is not; the body is the same. Never needs a token.
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
         * Report on the process
         * @description The server wants a report about the process that the agent runs in.
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
         * @description The server enables or disables one agent of the process, or all of them.
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
         * @description The server tells the scheduler to deploy. The same verb and path as the operation `deploy`, sent the other way.
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
         * @description The server tells the scheduler that a version was released. Carries no arguments: the body is `{}` or null. The path ends in a slash.
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
         * @description The server tells the scheduler to find out what a deployment of a version would change. Results go back through `dryrunUpdate`.
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
         * @description The server wants the facts of a resource. They go back later, through `setParameters`. Comes without `reply_id`: nothing is sent back.
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
         * Take over changed timer settings
         * @description The server tells the scheduler that settings of its timers have changed. Carries no arguments: the body is `{}` or null. Comes without `reply_id`: nothing is sent back.
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
         * Remove the Python environments of executors
         * @description The server tells the scheduler to throw away the Python environments of its executors. Users ask for this through `allAgentsAction`. Comes without `reply_id`: nothing is sent back.
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
         * Report on the scheduler
         * @description The server wants the state of the scheduler, held against the database. Time limit unknown.
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
         * Report on the database connections
         * @description The server wants the figures of the pool of database connections. Carries no arguments: the body is `{}` or null. Time limit unknown.
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
        /** @description A new user. */
        AddUserRequest: {
            /** @description Name of the user, not empty. */
            username: string;
            /**
             * Format: password
             * @description Password, at least 8 characters.
             */
            password: string;
        };
        /** @description An agent of an environment. */
        Agent: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Name of the agent. */
            name: string;
            /**
             * Format: date-time
             * @description When its process last changed; null when it never did.
             */
            last_failover: string | null;
            /** @description Whether the agent is paused. */
            paused: boolean;
            /**
             * Format: uuid
             * @description Always null.
             */
            process_id: Uuid | null;
            /** @description Always null. */
            process_name: string | null;
            /** @description Whether resuming the halted environment unpauses it; null while the environment is not halted. */
            unpause_on_resume: boolean | null;
            /** @description State of the agent. */
            status: components["schemas"]["AgentStatus"];
        };
        /**
         * @description What to do with an agent.
         * @enum {string}
         */
        AgentAction: "pause" | "unpause" | "keep_paused_on_resume" | "unpause_on_resume";
        /** @description An agent inside a process: the stored row. */
        AgentInstanceRow: {
            /**
             * Format: uuid
             * @description Id of the instance.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the session of the process.
             */
            process: Uuid;
            /** @description Name of the agent. */
            name: string;
            /**
             * Format: date-time
             * @description When it left; null while it is there.
             */
            expired: string | null;
            /**
             * Format: uuid
             * @description Id of the environment.
             */
            tid: Uuid;
        };
        /** @description One call that the server makes to an agent; see the webhooks of this document. */
        AgentMethodCall: {
            /** @description HTTP verb of the call. */
            method: string;
            /** @description Path and query of the call. */
            url: string;
            /** @description Headers of the call: `X-Inmanta-tid` when the call has one, `traceparent` when tracing is on. */
            headers: {
                [key: string]: string;
            };
            /** @description Arguments of the call; null when it has none. */
            body: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uuid
             * @description Id to answer under; left out when no answer is wanted.
             */
            reply_id?: Uuid;
        };
        /** @description A process that agents run in. */
        AgentProcess: {
            /**
             * Format: uuid
             * @description Id of the session that the process has with the server.
             */
            sid: Uuid;
            /** @description Machine that the process runs on. */
            hostname: string;
            /**
             * Format: uuid
             * @description Id of the environment that it serves.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the server first heard from it.
             */
            first_seen: string | null;
            /**
             * Format: date-time
             * @description When the server last heard from it.
             */
            last_seen: string | null;
            /**
             * Format: date-time
             * @description When its session ended; null while it lives.
             */
            expired: string | null;
            /** @description Report of the process, see `AgentReport`; null when none was asked for or none came. */
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
        /** @description A process that agents run in, as v1 shows it: the stored row. */
        AgentProcessRow: {
            /**
             * Format: uuid
             * @description Id of the session that the process has with the server.
             */
            sid: Uuid;
            /** @description Machine that the process runs on. */
            hostname: string;
            /**
             * Format: uuid
             * @description Id of the environment that it serves.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When the server first heard from it.
             */
            first_seen: string | null;
            /**
             * Format: date-time
             * @description When the server last heard from it.
             */
            last_seen: string | null;
            /**
             * Format: date-time
             * @description When its session ended; null while it lives.
             */
            expired: string | null;
            /**
             * Format: uuid
             * @description Copy of `sid`.
             */
            id: Uuid;
            /** @description Agents in the process. */
            endpoints: components["schemas"]["AgentInstanceRow"][];
        };
        /** @description What a process tells about itself. The set of keys is open; a value is the text `ERROR` when it could not be found out. */
        AgentReport: {
            /** @description Id of the environment that it serves. */
            environment: string;
            /** @description Operating system, as text. */
            platform: string;
            /** @description Machine that it runs on. */
            hostname: string;
            /** @description Version of Python, as text. */
            python: string;
            /** @description Process id, as text. */
            pid: string;
            /** @description Resource usage of the process, by name; times in seconds. */
            resources: {
                [key: string]: number;
            } | string;
        };
        /**
         * @description Orders in which agents can be listed: a column and a direction.
         * @enum {string}
         */
        AgentSort: "name.asc" | "name.desc" | "process_name.asc" | "process_name.desc" | "paused.asc" | "paused.desc" | "last_failover.asc" | "last_failover.desc" | "status.asc" | "status.desc";
        /**
         * @description State of an agent.
         * @enum {string}
         */
        AgentStatus: ("paused" | "up" | "down" | (string & {}));
        /**
         * @description How much agents deploy.
         * @enum {string}
         */
        AgentTriggerMethod: "push_incremental_deploy" | "push_full_deploy";
        /** @description An agent as v1 shows it. */
        AgentV1: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Name of the agent. */
            name: string;
            /** @description When its process last changed; empty text when it never did. */
            last_failover: string;
            /** @description Whether the agent is paused. */
            paused: boolean;
            /**
             * Format: uuid
             * @description Always null.
             */
            process_id: Uuid | null;
            /** @description Always null. */
            process_name: string | null;
            /** @description Whether resuming the halted environment unpauses it; null while the environment is not halted. */
            unpause_on_resume: boolean | null;
            /** @description State of the agent. */
            status: components["schemas"]["AgentStatus"];
            /** @description Always empty. */
            primary: string;
            /** @description Copy of `status`. */
            state: components["schemas"]["AgentStatus"];
        };
        /**
         * @description What to do with all agents.
         * @enum {string}
         */
        AllAgentAction: "pause" | "unpause" | "keep_paused_on_resume" | "unpause_on_resume" | "remove_all_agent_venvs";
        /**
         * @description Format of the API document.
         * @enum {string}
         */
        ApiDocsFormat: "openapi" | "swagger";
        /** @description A role in an environment. */
        AssignRoleRequest: {
            /**
             * Format: uuid
             * @description Environment in which the role is to hold.
             */
            environment: Uuid;
            /** @description Name of the role. */
            role: string;
        };
        /** @description How an attribute differs between two states. */
        AttributeDiff: {
            /** @description Value before; any JSON. */
            from_value: unknown;
            /** @description Value after; any JSON. */
            to_value: unknown;
            /** @description Value before, as text made for comparing. */
            from_value_compare: string;
            /** @description Value after, as text made for comparing. */
            to_value_compare: string;
        };
        /** @description Current and desired value of an attribute. */
        AttributeStateChange: {
            /** @description Value found; any JSON, null by default. */
            current?: unknown;
            /** @description Value wanted; any JSON, null by default. */
            desired?: unknown;
        };
        /** @description Current and desired value of an attribute, as an agent reports it. */
        AttributeStateChangeInput: {
            /** @description Value found; any JSON, null by default. */
            current?: unknown;
            /** @description Value wanted; any JSON, null by default. */
            desired?: unknown;
        };
        /**
         * @description Who checks the password of a user.
         * @enum {string}
         */
        AuthMethod: "database" | "oidc";
        /**
         * @description Who decides about access: the server option `server.authorization-provider`. It travels in no call.
         * @enum {string}
         */
        AuthorizationProviderName: ("legacy" | "policy-engine" | (string & {}));
        /**
         * @description Whether something holds the deployment of a resource back.
         * @enum {string}
         */
        Blocked: ("blocked" | "not_blocked" | "temporarily_blocked" | (string & {}));
        /**
         * @description What an action did to a resource.
         * @enum {string}
         */
        Change: "nochange" | "created" | "purged" | "updated";
        /**
         * @description Kind of client that a token is for.
         * @enum {string}
         */
        ClientType: "api" | "agent" | "compiler";
        /** @description What the compiler reported about a compile. */
        CompileData: {
            /** @description Errors that the compiler found. */
            errors: components["schemas"]["CompilerError"][];
        };
        /** @description A compile with its step reports. */
        CompileDetails: {
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester gave to the compile, to find it again; null when none was given.
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started: string | null;
            /** @description Whether the compiled model is exported to the server. */
            do_export: boolean;
            /** @description Whether the project was fetched anew before compiling. */
            force_update: boolean;
            /** @description What started the compile: `type`, `message` and whatever else the requester gave. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request asked for. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile ran with; before the start, requested and mergeable ones together. */
            environment_variables: {
                [key: string]: string;
            };
            /** @description Whether this is a partial compile. */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default one. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile makes a notification; null leaves the choice to the server. */
            notify_failed_compile: boolean | null;
            /** @description Text of that notification; null for the default text. */
            failed_compile_message: string | null;
            /** @description Link name to URLs. Empty in the core server; extensions fill it. */
            links: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description When it ended; null while it waits or runs.
             */
            completed: string | null;
            /** @description Whether the compile succeeded; null while it waits or runs. */
            success: boolean | null;
            /** @description Version that the compile stored; null when it stored none. */
            version: number | null;
            /** @description What the compiler reported; null when it reported nothing. */
            compile_data: components["schemas"]["CompileData"] | null;
            /** @description Reports of the single steps; null when there are none. */
            reports: components["schemas"]["CompileRunReport"][] | null;
        };
        /** @description A compile in the list of reports. */
        CompileReport: {
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester gave to the compile, to find it again; null when none was given.
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started: string | null;
            /** @description Whether the compiled model is exported to the server. */
            do_export: boolean;
            /** @description Whether the project was fetched anew before compiling. */
            force_update: boolean;
            /** @description What started the compile: `type`, `message` and whatever else the requester gave. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request asked for. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile ran with; before the start, requested and mergeable ones together. */
            environment_variables: {
                [key: string]: string;
            };
            /** @description Whether this is a partial compile. */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default one. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile makes a notification; null leaves the choice to the server. */
            notify_failed_compile: boolean | null;
            /** @description Text of that notification; null for the default text. */
            failed_compile_message: string | null;
            /** @description Link name to URLs. Empty in the core server; extensions fill it. */
            links: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description When it ended; null while it waits or runs.
             */
            completed: string | null;
            /** @description Whether the compile succeeded; null while it waits or runs. */
            success: boolean | null;
            /** @description Version that the compile stored; null when it stored none. */
            version: number | null;
        };
        /**
         * @description Orders in which compile reports can be listed: a column and a direction.
         * @enum {string}
         */
        CompileReportSort: "requested.asc" | "requested.desc";
        /** @description A compile as v1 shows it: the stored row. */
        CompileRow: {
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester gave to the compile, to find it again; null when none was given.
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started: string | null;
            /**
             * Format: date-time
             * @description When it ended; null while it waits or runs.
             */
            completed: string | null;
            /** @description Whether the compiled model is exported to the server. */
            do_export: boolean;
            /** @description Whether the project was fetched anew before compiling. */
            force_update: boolean;
            /** @description What started the compile: `type`, `message` and whatever else the requester gave. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that the request asked for. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile ran with; null before the start. */
            used_environment_variables: {
                [key: string]: string;
            } | null;
            /** @description Whether the compile succeeded; left out while it waits or runs. */
            success?: boolean | null;
            /** @description Whether the server has finished its own work after the compile. */
            handled: boolean;
            /** @description Version that the compile stored; null when it stored none. */
            version: number | null;
            /**
             * Format: uuid
             * @description Id of the compile that ran in its place, when several requests were merged; otherwise null.
             */
            substitute_compile_id: Uuid | null;
            /** @description What the compiler reported, as stored; null when it reported nothing. */
            compile_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether this is a partial compile. */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default one. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile makes a notification; null leaves the choice to the server. */
            notify_failed_compile: boolean | null;
            /** @description Text of that notification; null for the default text. */
            failed_compile_message: string | null;
            /** @description Internal marker of the server; its meaning was not established. */
            soft_delete: boolean;
            /** @description Link name to URLs. Empty in the core server; extensions fill it. */
            links: {
                [key: string]: string[];
            };
            /** @description Environment variables that the compile ran with; before the start, requested and mergeable ones together. */
            environment_variables: {
                [key: string]: string;
            };
        };
        /** @description A compile as v1 shows it, with its step reports. */
        CompileRowWithReports: {
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester gave to the compile, to find it again; null when none was given.
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started: string | null;
            /**
             * Format: date-time
             * @description When it ended; null while it waits or runs.
             */
            completed: string | null;
            /** @description Whether the compiled model is exported to the server. */
            do_export: boolean;
            /** @description Whether the project was fetched anew before compiling. */
            force_update: boolean;
            /** @description What started the compile: `type`, `message` and whatever else the requester gave. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that the request asked for. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile ran with; null before the start. */
            used_environment_variables: {
                [key: string]: string;
            } | null;
            /** @description Whether the compile succeeded; left out while it waits or runs. */
            success?: boolean | null;
            /** @description Whether the server has finished its own work after the compile. */
            handled: boolean;
            /** @description Version that the compile stored; null when it stored none. */
            version: number | null;
            /**
             * Format: uuid
             * @description Id of the compile that ran in its place, when several requests were merged; otherwise null.
             */
            substitute_compile_id: Uuid | null;
            /** @description What the compiler reported, as stored; null when it reported nothing. */
            compile_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether this is a partial compile. */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default one. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile makes a notification; null leaves the choice to the server. */
            notify_failed_compile: boolean | null;
            /** @description Text of that notification; null for the default text. */
            failed_compile_message: string | null;
            /** @description Internal marker of the server; its meaning was not established. */
            soft_delete: boolean;
            /** @description Link name to URLs. Empty in the core server; extensions fill it. */
            links: {
                [key: string]: string[];
            };
            /** @description Environment variables that the compile ran with; before the start, requested and mergeable ones together. */
            environment_variables: {
                [key: string]: string;
            };
            /** @description Reports of the single steps. */
            reports: components["schemas"]["CompileStepRow"][];
        };
        /** @description A compile that waits or runs. */
        CompileRun: {
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id that the requester gave to the compile, to find it again; null when none was given.
             */
            remote_id: Uuid | null;
            /**
             * Format: uuid
             * @description Id of the environment that is compiled.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started: string | null;
            /** @description Whether the compiled model is exported to the server. */
            do_export: boolean;
            /** @description Whether the project was fetched anew before compiling. */
            force_update: boolean;
            /** @description What started the compile: `type`, `message` and whatever else the requester gave. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Environment variables that were merged from several requests. */
            mergeable_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the request asked for. */
            requested_environment_variables: {
                [key: string]: string;
            };
            /** @description Environment variables that the compile ran with; before the start, requested and mergeable ones together. */
            environment_variables: {
                [key: string]: string;
            };
            /** @description Whether this is a partial compile. */
            partial: boolean;
            /** @description Names of the resource sets that a partial compile removes. */
            removed_resource_sets: string[];
            /** @description Name of the exporter plugin to run; null for the default one. */
            exporter_plugin: string | null;
            /** @description Whether a failed compile makes a notification; null leaves the choice to the server. */
            notify_failed_compile: boolean | null;
            /** @description Text of that notification; null for the default text. */
            failed_compile_message: string | null;
            /** @description Link name to URLs. Empty in the core server; extensions fill it. */
            links: {
                [key: string]: string[];
            };
            /** @description What the compiler reported; null when it reported nothing. */
            compile_data: components["schemas"]["CompileData"] | null;
        };
        /** @description Report of one step of a compile. */
        CompileRunReport: {
            /**
             * Format: uuid
             * @description Id of the step report.
             */
            id: Uuid;
            /**
             * Format: date-time
             * @description When the step began.
             */
            started: string;
            /**
             * Format: date-time
             * @description When the step ended; null while it runs.
             */
            completed: string | null;
            /** @description Command that was run; empty when the server did the step itself. */
            command: string;
            /** @description Name of the step. */
            name: string;
            /** @description What the step wrote to standard error. */
            errstream: string;
            /** @description What the step wrote to standard output. */
            outstream: string;
            /** @description Exit code; null while it runs. */
            returncode: number | null;
        };
        /** @description Report of one step of a compile as v1 shows it: the stored row. */
        CompileStepRow: {
            /**
             * Format: uuid
             * @description Id of the step report.
             */
            id: Uuid;
            /**
             * Format: date-time
             * @description When the step began.
             */
            started: string;
            /**
             * Format: date-time
             * @description When the step ended; left out while it runs.
             */
            completed?: string | null;
            /** @description Command that was run; empty when the server did the step itself. */
            command: string;
            /** @description Name of the step. */
            name: string;
            /** @description What the step wrote to standard error. */
            errstream: string;
            /** @description What the step wrote to standard output. */
            outstream: string;
            /** @description Exit code; left out while it runs. */
            returncode?: number | null;
            /**
             * Format: uuid
             * @description Id of the compile.
             */
            compile: Uuid;
        };
        /** @description An error that the compiler found. Further keys depend on the kind of error. */
        CompilerError: {
            /** @description Kind of error. */
            category: components["schemas"]["ErrorCategory"];
            /** @description Name of the exception. */
            type: string;
            /** @description Text of the error. */
            message: string;
            /** @description Where it lies in the model; null when that is not known. */
            location: components["schemas"]["Location"] | null;
        };
        /**
         * @description Outcome of a compile, as found under `inmanta:compile:state` in the export metadata of a version.
         * @enum {string}
         */
        Compilestate: ("success" | "failed" | (string & {}));
        /**
         * @description Whether a resource is as the model wants it.
         * @enum {string}
         */
        Compliance: ("compliant" | "has_update" | "non_compliant" | "undefined" | (string & {}));
        /** @description A version of the model as v1 shows it: the stored row. */
        ConfigurationModelRow: {
            /** @description Number of the version. */
            version: number;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            date: string | null;
            /** @description Version that a partial compile built on; null for a full compile. */
            partial_base: number | null;
            /** @description Where agents fetch Python packages from; null when the version states nothing. */
            pip_config: components["schemas"]["PipConfig"] | null;
            /** @description Whether it was released for deployment. */
            released: boolean;
            /** @description What the exporter told about the version; `export_metadata` holds type, message and, under `inmanta:compile:state`, a `Compilestate`. */
            version_info: {
                [key: string]: unknown;
            } | null;
            /** @description Whether a partial compile can build on it. */
            is_suitable_for_partial_compiles: boolean;
            /** @description Number of resources. */
            total: number;
            /** @description Ids of resources that cannot be deployed. */
            undeployable: components["schemas"]["ResourceIdStr"][];
            /** @description Ids of resources that are skipped because they depend on undeployable ones. */
            skipped_for_undeployable: components["schemas"]["ResourceIdStr"][];
            /** @description Version constraints of the project, as text; null when there are none. */
            project_constraints: string | null;
        };
        /**
         * @description Labels that access policies use for operations. They travel in no call.
         * @enum {string}
         */
        CoreAuthorizationLabel: ("agent.read" | "agent.write" | "user.read" | "user.write" | "user.change-password" | "compile-report.read" | "compiler.execute" | "compiler.status.read" | "deploy" | "desired-state.read" | "desired-state.write" | "discovered-resources.read" | "docs.read" | "dryrun.read" | "dryrun.write" | "agent.pause-resume" | "environment.halt-resume" | "environment.read" | "environment.create" | "environment.modify" | "environment.delete" | "environment.clear" | "environment.setting.read" | "environment.setting.write" | "fact.read" | "fact.write" | "file.read" | "file.write" | "graphql.read" | "metrics.read" | "notification.read" | "notification.write" | "parameter.read" | "parameter.write" | "pip-config.read" | "project.read" | "project.create" | "project.modify" | "project.delete" | "resource.read" | "status.read" | "token" | "role.read" | "role.write" | "role-assignment.read" | "role-assignment.write" | "role.is-admin" | (string & {}));
        /** @description A new role. */
        CreateRoleRequest: {
            /** @description Name of the role, unique on the server. */
            name: string;
        };
        /** @description The user that a login token belongs to. */
        CurrentUser: {
            /** @description Login name. */
            username: string;
        };
        /** @description State of a pool of database connections. */
        DataBaseReport: {
            /** @description Whether the pool is connected. */
            connected: boolean;
            /** @description Name of the database. */
            database: string;
            /** @description Machine of the database. */
            host: string;
            /** @description Most connections that the pool may open. */
            max_pool: number;
            /** @description Connections that the pool could still hand out. */
            free_pool: number;
            /** @description Connections open now. */
            open_connections: number;
            /** @description Open connections that nobody uses. */
            free_connections: number;
            /** @description For how long the pool has been used up; unit not stated upstream, seconds by the look of it. */
            pool_exhaustion_time: number;
        };
        /**
         * @description Outcome of the last deployment of a resource.
         * @enum {string}
         */
        DeployResult: ("new" | "deployed" | "failed" | "skipped" | (string & {}));
        /** @description A label on a version, made from what the exporter told about it. */
        DesiredStateLabel: {
            /** @description Kind of label. */
            name: string;
            /** @description Text of the label. */
            message: string;
        };
        /** @description A version of the model in the list of versions. */
        DesiredStateVersion: {
            /** @description Number of the version. */
            version: number;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            date: string;
            /** @description Number of resources. */
            total: number;
            /** @description Labels of the version. */
            labels: components["schemas"]["DesiredStateLabel"][];
            /** @description Place of the version in the life of the model. */
            status: components["schemas"]["DesiredStateVersionStatus"];
            /** @description Whether it was released for deployment. */
            released: boolean;
        };
        /**
         * @description Orders in which model versions can be listed: a column and a direction.
         * @enum {string}
         */
        DesiredStateVersionSort: "version.asc" | "version.desc";
        /**
         * @description Place of a version in the life of the model.
         * @enum {string}
         */
        DesiredStateVersionStatus: "active" | "candidate" | "retired" | "skipped_candidate";
        /** @description A resource that exists in the outside world and was found by a discovery resource. */
        DiscoveredResource: {
            /** @description Id of the resource that was found. */
            discovered_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Attributes that were found, by name. */
            values: {
                [key: string]: unknown;
            };
            /** @description API path of the managed resource; null when unmanaged, and always null in the call for a single one. */
            managed_resource_uri: string | null;
            /** @description Id of the resource that found it; null for old entries. */
            discovery_resource_id: components["schemas"]["ResourceIdStr"] | null;
            /** @description Type of the resource, such as `std::File`. */
            resource_type: string;
            /** @description Name of the agent that manages the resource. */
            agent: string;
            /** @description Value of the identifying attribute. */
            resource_id_value: string;
            /** @description API path of the resource that found it; null without one. */
            discovery_resource_uri: string | null;
        };
        /** @description Discovered resources. */
        DiscoveredResourceCreateBatchRequest: {
            /** @description The resources. */
            discovered_resources: components["schemas"]["LinkedDiscoveredResource"][];
            /**
             * Format: uuid
             * @description Id of a live agent session. Without one, or once the session is gone, the answer is a 400.
             */
            sid: Uuid;
        };
        /** @description A discovered resource. */
        DiscoveredResourceCreateRequest: {
            /** @description Resource that made the discovery: `Type[agent,attribute=value]`. */
            discovery_resource_id: string;
            /** @description What was found: attribute to value. */
            values: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Id of a live agent session. Without one, or once the session is gone, the answer is a 400.
             */
            sid: Uuid;
        };
        /**
         * @description Orders in which discovered resources can be listed: a column and a direction.
         * @enum {string}
         */
        DiscoveredResourceSort: "discovered_resource_id.asc" | "discovered_resource_id.desc" | "agent.asc" | "agent.desc" | "resource_type.asc" | "resource_type.desc" | "resource_id_value.asc" | "resource_id_value.desc";
        /** @description One difference between scheduler and database. */
        Discrepancy: {
            /** @description Id of the resource; null when it concerns the whole model. */
            rid: components["schemas"]["ResourceIdStr"] | null;
            /** @description Field that differs; null when it is not about a field. */
            field: string | null;
            /** @description Value in the database, as text. */
            expected: string;
            /** @description Value in the scheduler, as text. */
            actual: string;
        };
        /** @description A dry run: what a deployment would change. */
        DryRun: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Version of the model. */
            model: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            date: string | null;
            /** @description Resources in the version. */
            total: number;
            /** @description Resources still to be checked; 0 when it is done. */
            todo: number;
        };
        /** @description A dry run in the v1 list. */
        DryRunItemV1: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             */
            id: Uuid;
            /** @description Version of the model; v2 calls it `model`. */
            version: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            date: string;
            /** @description Resources in the version. */
            total: number;
            /** @description Resources still to be checked; 0 when it is done. */
            todo: number;
        };
        /** @description Result of a dry run. */
        DryRunReport: {
            /** @description The dry run itself. */
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
            /** @description Why the resource was not checked; left out when it was. */
            diff_status?: components["schemas"]["ResourceDiffStatus"];
        };
        /** @description A dry run as v1 shows it: the stored row, with its results. */
        DryRunRow: {
            /**
             * Format: uuid
             * @description Id of the dry run.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Version of the model. */
            model: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            date: string;
            /** @description Resources in the version. */
            total: number;
            /** @description Resources still to be checked; 0 when it is done. */
            todo: number;
            /** @description Results so far, by resource version id. */
            resources: {
                [key: string]: components["schemas"]["DryRunResource"];
            };
        };
        /** @description Value of a setting: boolean, number, text, or a map of texts, integers and booleans. */
        EnvSettingValue: boolean | number | string | {
            [key: string]: string | number | boolean;
        };
        /** @description An environment: one model, with its versions, resources, agents and settings. */
        Environment: {
            /**
             * Format: uuid
             * @description Id of the environment.
             */
            id: Uuid;
            /** @description Name, unique inside the project. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the project that it belongs to.
             */
            project_id: Uuid;
            /** @description URL of the repository with the model; empty when none is set. */
            repo_url: string;
            /** @description Branch of the repository; empty when none is set. */
            repo_branch: string;
            /** @description Settings that have a stored value, by id; the others have their default. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Whether the environment is halted: no compiles, no deployments. */
            halted: boolean;
            /** @description Whether the environment is about to be deleted. */
            is_marked_for_deletion: boolean;
            /** @description Description; empty unless details were asked for. */
            description: string | null;
            /** @description Icon as a data URL; empty unless details were asked for. */
            icon: string | null;
        };
        /** @description What a new environment is made from. */
        EnvironmentCreateRequest: {
            /**
             * Format: uuid
             * @description Project that the environment belongs to.
             */
            project_id: Uuid;
            /** @description Name of the environment, unique within its project. */
            name: string;
            /**
             * @description URL of the git repository that holds the model. Only together with `branch`.
             * @default null
             */
            repository?: string | null;
            /**
             * @description Branch of the repository. Only together with `repository`.
             * @default null
             */
            branch?: string | null;
            /**
             * Format: uuid
             * @description Id that the environment is to have. Null or absent: the server chooses one.
             * @default null
             */
            environment_id?: Uuid | null;
            /**
             * @description Free text, at most 255 characters. Default empty.
             * @default
             */
            description?: string;
            /**
             * @description Picture as `<type>;base64,<data>`, where the type is `image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`. At most 65,535 characters. Default empty: no icon.
             * @default
             */
            icon?: string;
        };
        /** @description What a token is to be good for. */
        EnvironmentCreateTokenRequest: {
            /** @description Kinds of client that may use the token. */
            client_types: components["schemas"]["ClientType"][];
            /**
             * @description Issue a token without time of issue and expiry, so that the same request gives the same token. Default true.
             * @default true
             */
            idempotent?: boolean;
        };
        /**
         * @description Name of a metric. Extensions of the server may add names.
         * @enum {string}
         */
        EnvironmentMetric: ("orchestrator.compile_time" | "orchestrator.compile_waiting_time" | "orchestrator.compile_rate" | "resource.resource_count" | "resource.agent_count" | (string & {}));
        /** @description Metrics of an environment over a stretch of time. */
        EnvironmentMetricsResult: {
            /**
             * Format: date-time
             * @description Beginning of the stretch.
             */
            start: string;
            /**
             * Format: date-time
             * @description End of the stretch.
             */
            end: string;
            /** @description End of each slot. */
            timestamps: string[];
            /** @description One value per slot, by name of the metric: a number, numbers by name, or null where nothing was measured. */
            metrics: {
                [key: string]: (number | {
                    [key: string]: number;
                } | null)[];
            };
        };
        /** @description New values of an environment; absent and null fields stay as they are. */
        EnvironmentModifyRequest: {
            /** @description Name of the environment, unique within its project. Required even when it does not change. */
            name: string;
            /**
             * @description URL of the git repository. Null or absent: unchanged.
             * @default null
             */
            repository?: string | null;
            /**
             * @description Branch of the repository. Null or absent: unchanged.
             * @default null
             */
            branch?: string | null;
            /**
             * Format: uuid
             * @description Project to move the environment to. Null or absent: it stays.
             * @default null
             */
            project_id?: Uuid | null;
            /**
             * @description Free text, at most 255 characters. Null or absent: unchanged.
             * @default null
             */
            description?: string | null;
            /**
             * @description Picture as `<type>;base64,<data>`, at most 65,535 characters; see environmentCreate for the types. Null or absent: unchanged; empty: removed.
             * @default null
             */
            icon?: string | null;
        };
        /** @description What a setting is: its type, default and effect. */
        EnvironmentSettingDefinitionAPI: {
            /** @description Id of the setting. */
            name: string;
            /** @description Type of the value, as free text: `bool`, `int`, `str`, `positive_float`, `enum` or `dict`. */
            type: string;
            /** @description Value in force while none is stored. */
            default: components["schemas"]["EnvSettingValue"];
            /** @description What the setting does, in the words of the server. */
            doc: string;
            /** @description Whether a change starts a recompile. */
            recompile: boolean;
            /** @description Whether a change fetches the model anew. */
            update_model: boolean;
            /** @description Whether a change restarts agents. */
            agent_restart: boolean;
            /** @description Values to choose from; null when any value of the type will do. */
            allowed_values: components["schemas"]["EnvSettingValue"][] | null;
            /** @description Heading under which the setting is shown. */
            section: string | null;
            /** @description Whether the setting is protected from changes through the API. */
            protected: boolean;
            /** @description What protects it; null when nothing does. */
            protected_by: components["schemas"]["ProtectedBy"] | null;
        };
        /** @description Settings of an environment and the definitions of all settings. */
        EnvironmentSettingsReponse: {
            /** @description Values, by id of the setting. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Definitions of all known settings, by id. */
            definition: {
                [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
            };
        };
        /** @description The new value of a setting. */
        EnvironmentSettingsSetRequest: {
            /** @description The value; its type is the one in the definition of the setting. */
            value: components["schemas"]["EnvSettingValue"];
        };
        /** @description An environment as v1 shows it. */
        EnvironmentV1: {
            /**
             * Format: uuid
             * @description Id of the environment.
             */
            id: Uuid;
            /** @description Name, unique inside the project. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the project that it belongs to; v2 calls it `project_id`.
             */
            project: Uuid;
            /** @description URL of the repository with the model; empty when none is set. */
            repo_url: string;
            /** @description Branch of the repository; empty when none is set. */
            repo_branch: string;
            /** @description Settings that have a stored value, by id; the others have their default. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Whether the environment is halted: no compiles, no deployments. */
            halted: boolean;
            /** @description Whether the environment is about to be deleted. */
            is_marked_for_deletion: boolean;
            /** @description Description; empty in a list, whatever is stored. */
            description: string | null;
            /** @description Icon as a data URL; empty in a list, whatever is stored. */
            icon: string | null;
        };
        /** @description Body of every error that has a JSON body. */
        ErrorBody: {
            /** @description What went wrong: a fixed text for the class of error and, mostly, a colon and details. Some v1 calls send the details alone. */
            message: string;
            /** @description Details of a failed argument check; left out otherwise. */
            error_details?: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description Kind of compiler error.
         * @enum {string}
         */
        ErrorCategory: ("plugin_exception" | "parse_error" | "runtime_error" | (string & {}));
        /** @description Free object beside the message of an error; only the argument check fills it. */
        ErrorDetails: {
            /** @description One item per fault found in the arguments. */
            validation_errors?: components["schemas"]["ValidationErrorItem"][];
        };
        /** @description Body of a failed deploy request: an error message, with the warnings that led to it. */
        ErrorWithWarnings: {
            /** @description What went wrong. */
            message: string;
            /** @description Warnings; left out when there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
        /** @description An extension that is loaded. */
        ExtensionStatus: {
            /** @description Name of the extension. */
            name: string;
            /** @description Version of the extension. */
            version: string;
            /** @description Python package that it comes from. */
            package: string;
        };
        /** @description A value that belongs to a resource. */
        Fact: {
            /**
             * Format: uuid
             * @description Id of the fact.
             */
            id: Uuid;
            /** @description Name of the fact. */
            name: string;
            /** @description Value, always text. */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Where the value comes from, as free text. */
            source: string;
            /**
             * Format: date-time
             * @description When it was last written.
             */
            updated: string | null;
            /** @description Free details, by name; null when there are none. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Whether the value is asked for again when it is old. The list of all facts says true for every fact. */
            expires: boolean;
        };
        /**
         * @description Orders in which facts can be listed: a column and a direction.
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
            /** @description What the query asked for; any JSON. */
            data: unknown;
            /** @description Errors, as plain texts; null when there are none. */
            errors: string[] | null;
            /** @description Free details of the GraphQL library; an empty object as far as seen. */
            extensions: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A GraphQL query. */
        GraphqlRequest: {
            /** @description The query, with its values written into it. */
            query: string;
        };
        /** @description Calls that wait for an agent. */
        HeartbeatCalls: {
            /** @description The calls, to be answered one by one. */
            method_calls: components["schemas"]["AgentMethodCall"][];
        };
        /** @description What an agent answers to a call. */
        HeartbeatReplyData: {
            /** @description HTTP status that the agent would have answered with. */
            code: number;
            /** @description Body that the agent would have answered with; any JSON. */
            result: unknown;
        };
        /** @description Parts of a resource version id. */
        IdFields: {
            /** @description Type of the resource. */
            entity_type: string;
            /** @description Name of the agent. */
            agent_name: string;
            /** @description Attribute that identifies the resource. */
            attribute: string;
            /** @description Value of that attribute. */
            attribute_value: string;
            /** @description Version of the model; 0 inside the report of the scheduler. */
            version: number;
        };
        /**
         * @description States in which a compiler may hand in a resource.
         * @enum {string}
         */
        InitialResourceState: "available" | "undefined";
        /** @description A module whose code agents need, as the compiler reports it. */
        InmantaModule: {
            /** @description Name of the module. */
            name: string;
            /** @description Version of the module: a hash over its files. */
            version: string;
            /** @description Files of the module. */
            files_in_module: components["schemas"]["ModuleSourceMetadata"][];
            /** @description Python requirements of the module. */
            requirements: string[];
            /** @description Names of the agents that need it. */
            for_agents: string[];
        };
        /** @description A resource of the latest released version it is part of, with its state. */
        LatestReleasedResource: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Parts of the id. */
            id_details: components["schemas"]["ResourceIdDetails"];
            /** @description Ids of the resources that must be deployed before; without version. */
            requires: components["schemas"]["ResourceIdStr"][];
            /** @description State of the resource. */
            status: components["schemas"]["ReleasedResourceState"];
        };
        /** @description A resource that was found, as an agent reports it in a batch. */
        LinkedDiscoveredResource: {
            /** @description Id of the resource that was found. */
            discovered_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Attributes that were found, by name. */
            values: {
                [key: string]: unknown;
            };
            /**
             * @description Ignored by the server.
             * @default null
             */
            managed_resource_uri?: string | null;
            /** @description Id of the resource that found it. */
            discovery_resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Ignored by the server, which computes it. */
            discovery_resource_uri?: string | null;
        };
        /** @description A stretch of a model file. */
        Location: {
            /** @description File, as a URI. */
            uri: string;
            /** @description Stretch inside the file. */
            range: components["schemas"]["Range"];
        };
        /**
         * @description Level of a log line, most serious first.
         * @enum {string}
         */
        LogLevel: "CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG" | "TRACE";
        /** @description A log line inside a resource action. The server takes any JSON here; these keys are what this version stores. */
        LogMessage: {
            /** @description Level of the line. */
            level: components["schemas"]["LogLevel"];
            /** @description Text, placeholders filled in. */
            msg: string;
            /** @description Positional values of the line. */
            args: unknown[];
            /** @description Named values of the line. */
            kwargs: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the line was written.
             */
            timestamp: string;
        };
        /** @description Who logs in. */
        LoginRequest: {
            /** @description Name of the user. */
            username: string;
            /**
             * Format: password
             * @description Password of the user.
             */
            password: string;
        };
        /** @description Outcome of a login. */
        LoginReturn: {
            /** @description Token to send as `Authorization: Bearer`. */
            token: string;
            /** @description The user that logged in. */
            user: components["schemas"]["User"];
        };
        /** @description One file of a module; its content is uploaded as a file. */
        ModuleSourceMetadata: {
            /** @description Python name of the file, such as `inmanta_plugins.shop`. */
            name: string;
            /** @description SHA-1 of the content: the id of the uploaded file. */
            hash_value: string;
            /** @description Whether the content is compiled Python. */
            is_byte_code: boolean;
        };
        /** @description A message of the server about an environment. */
        Notification: {
            /**
             * Format: uuid
             * @description Id of the notification.
             */
            id: Uuid;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created: string;
            /** @description Title. */
            title: string;
            /** @description Text. */
            message: string;
            /** @description How serious it is. */
            severity: components["schemas"]["NotificationSeverity"];
            /** @description API path of the object that it is about, such as `/api/v2/compilereport/<id>`; null when there is none. */
            uri: string | null;
            /**
             * Format: uuid
             * @description Id of the compile that it is about; null when there is none.
             */
            compile_id: Uuid | null;
            /** @description Whether it was marked as read. */
            read: boolean;
            /** @description Whether it was put away. */
            cleared: boolean;
        };
        /**
         * @description How serious a notification is.
         * @enum {string}
         */
        NotificationSeverity: ("message" | "info" | "success" | "warning" | "error" | (string & {}));
        /**
         * @description Orders in which notifications can be listed: a column and a direction.
         * @enum {string}
         */
        NotificationSort: "created.asc" | "created.desc";
        /** @description The OpenAPI 3.0.2 document that the server makes of itself. Placeholders in paths are written `<name>`, and calls for agents and compilers alone are missing. */
        OpenAPI: {
            /** @description Version of the OpenAPI specification. */
            openapi?: string;
            /** @description Title and version of the API. */
            info?: {
                [key: string]: unknown;
            };
            /** @description Operations, by path and verb. */
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
        /** @description Links to neighbouring pages: host-relative paths that begin with `/api/v2`, percent-encoded. Join them to scheme, host and port only. */
        PagingLinks: {
            /** @description This page; leaves out `end` and `last_id`. */
            self: string;
            /** @description Next page; left out on the last one. */
            next?: string;
            /** @description Previous page; left out on the first one. */
            prev?: string;
            /** @description First page; left out on the first one. */
            first?: string;
        };
        /** @description Where a page lies in the whole list. */
        PagingMetadata: {
            /** @description Rows that match the filters. */
            total: number;
            /** @description Rows before this page. */
            before: number;
            /** @description Rows after this page. */
            after: number;
            /** @description Limit in force, in rows. */
            page_size: number;
        };
        /** @description A value that the model reads from the server. */
        Parameter: {
            /**
             * Format: uuid
             * @description Id of the parameter.
             */
            id: Uuid;
            /** @description Name of the parameter. */
            name: string;
            /** @description Value, always text. */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Where the value comes from, as free text. */
            source: string;
            /**
             * Format: date-time
             * @description When it was last written.
             */
            updated: string | null;
            /** @description Free details, by name; null when there are none. */
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A parameter or fact that an agent writes. */
        ParameterInput: {
            /** @description Name of the parameter or fact. */
            id: string;
            /** @description Where the value comes from: a `ParameterSource`, not checked here. */
            source: string;
            /** @description Value, any JSON; turned into text. */
            value?: unknown;
            /** @description Id of the resource of a fact; null or left out for a parameter. */
            resource_id?: string | null;
            /** @description Free details, by name. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the value is asked for again when it is old; true needs a resource. */
            expires?: boolean | null;
        };
        /** @description A parameter or fact as v1 shows it: the stored row. */
        ParameterRow: {
            /**
             * Format: uuid
             * @description Id of the parameter or fact.
             */
            id: Uuid;
            /** @description Name. */
            name: string;
            /** @description Value, always text. */
            value: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Where the value comes from, as free text. */
            source: string;
            /** @description Id of the resource of a fact; empty for a parameter. */
            resource_id: string;
            /**
             * Format: date-time
             * @description When it was last written.
             */
            updated: string | null;
            /** @description Free details, by name; null when there are none. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the value is asked for again when it is old. */
            expires: boolean;
        };
        /**
         * @description Orders in which parameters can be listed: a column and a direction.
         * @enum {string}
         */
        ParameterSort: "name.asc" | "name.desc" | "source.asc" | "source.desc" | "updated.asc" | "updated.desc";
        /**
         * @description Where the value of a parameter comes from.
         * @enum {string}
         */
        ParameterSource: "fact" | "plugin" | "user" | "report";
        /** @description Where Python packages are fetched from. Keys are hyphenated. */
        PipConfig: {
            /** @description URL of the package index; null for none. */
            "index-url": string | null;
            /** @description URLs of further indexes. */
            "extra-index-url": string[];
            /** @description Whether pre-releases are allowed; null leaves it to pip. */
            pre: boolean | null;
            /** @description Whether the configuration of the machine counts too. */
            "use-system-config": boolean;
        };
        /** @description Where agents fetch Python packages from, as the compiler states it. The server also takes the keys with underscores. */
        PipConfigInput: {
            /**
             * @description URL of the package index; null for none.
             * @default null
             */
            "index-url"?: string | null;
            /**
             * @description URLs of further indexes.
             * @default []
             */
            "extra-index-url"?: string[];
            /**
             * @description Whether pre-releases are allowed; null leaves it to pip.
             * @default null
             */
            pre?: boolean | null;
            /**
             * @description Whether the configuration of the machine counts too.
             * @default false
             */
            "use-system-config"?: boolean;
        };
        /** @description A position in a file. */
        Position: {
            /** @description Line, counted from 0. */
            line: number;
            /** @description Character in the line, counted from 0. */
            character: number;
        };
        /** @description A project with its environments. */
        Project: {
            /**
             * Format: uuid
             * @description Id of the project.
             */
            id: Uuid;
            /** @description Name, unique on the server. */
            name: string;
            /** @description Environments of the project. Always empty in the reply to a rename. */
            environments: components["schemas"]["Environment"][];
        };
        /** @description What a new project is made from. */
        ProjectCreateRequest: {
            /** @description Name of the project, unique on the server. */
            name: string;
            /**
             * Format: uuid
             * @description Id that the project is to have. Null or absent: the server chooses one.
             * @default null
             */
            project_id?: Uuid | null;
        };
        /** @description The new name of a project. */
        ProjectModifyRequest: {
            /** @description New name of the project, unique on the server. */
            name: string;
        };
        /** @description A project with the ids of its environments (v1). */
        ProjectV1: {
            /**
             * Format: uuid
             * @description Id of the project.
             */
            id: Uuid;
            /** @description Name, unique on the server. */
            name: string;
            /** @description Ids of its environments. Always empty in the reply to a rename. */
            environments: Uuid[];
        };
        /** @description How a version is to be released. */
        PromoteDesiredStateVersionRequest: {
            /**
             * @deprecated
             * @description Accepted and ignored.
             * @default null
             */
            trigger_method?: components["schemas"]["PromoteTriggerMethod"] | null;
        };
        /**
         * @description How much is deployed after a promotion. Accepted and ignored by this revision.
         * @enum {string}
         */
        PromoteTriggerMethod: "push_incremental_deploy" | "push_full_deploy" | "no_push";
        /**
         * @description What protects a setting from changes. A request may also say `project_yml`, the name that the Python client sends; replies say `project.yml`.
         * @enum {string}
         */
        ProtectedBy: "project.yml";
        /** @description Settings to store and protect. */
        ProtectedEnvironmentSettingsSetBatchRequest: {
            /** @description Name of the setting to its value. */
            settings: {
                [key: string]: components["schemas"]["EnvSettingValue"];
            };
            /** @description Why the settings are protected. */
            protected_by: components["schemas"]["ProtectedBy"];
        };
        /** @description The resource sets that change, and what their resources need. */
        PutPartialRequest: {
            /** @description Name of each module to the version and files of it that the model uses. */
            module_version_info: {
                [key: string]: components["schemas"]["InmantaModule"];
            };
            /** @description The resources of the sets that change. The version in each id is 0. */
            resources: components["schemas"]["ResourceInput"][];
            /**
             * @description Free information about the version. A `type` and a `message` under `export_metadata` become its label.
             * @default null
             */
            version_info?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Resource id to its first state: `undefined` when the resource depends on an unknown, otherwise `available`.
             * @default null
             */
            resource_state?: {
                [key: string]: components["schemas"]["InitialResourceState"];
            } | null;
            /**
             * @description Parameters that were not known, which left the model incomplete.
             * @default null
             */
            unknowns?: components["schemas"]["UnknownInput"][] | null;
            /**
             * @description Resource id to the name of its resource set.
             * @default null
             */
            resource_sets?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Resource sets that the new version leaves out.
             * @default null
             */
            removed_resource_sets?: string[] | null;
            /**
             * @description How pip is to install modules for this version. Null: not stated.
             * @default null
             */
            pip_config?: components["schemas"]["PipConfigInput"] | null;
            /**
             * @description Let a partial version bring new handler code, which otherwise needs a full one. Only when all code works with the earlier versions. Default false.
             * @default false
             */
            allow_handler_code_update?: boolean;
        };
        /** @description From one position to another. */
        Range: {
            /** @description First position. */
            start: components["schemas"]["Position"];
            /** @description Position after the last one. */
            end: components["schemas"]["Position"];
        };
        /**
         * @description A bound on a number or date: `lt`, `le`, `gt` or `ge`, a colon and the number or the ISO 8601 date, which is UTC when it names no zone. Several bounds must all hold.
         * @example ge:2025-11-21T09:00:00
         */
        RangeConstraint: (`${'lt' | 'le' | 'gt' | 'ge'}:${string}`);
        /** @description A released resource in full. */
        ReleasedResourceDetails: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Type of the resource, such as `std::File`. */
            resource_type: string;
            /** @description Name of the agent that manages the resource. */
            agent: string;
            /** @description Attribute that identifies the resource. */
            id_attribute: string;
            /** @description Value of that attribute. */
            id_attribute_value: string;
            /** @description Attributes of the resource, by name; their values are whatever the model states. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was last deployed; null when it never was.
             */
            last_deploy: string | null;
            /**
             * Format: date-time
             * @description When a version first held it with these attributes.
             */
            first_generated_time: string;
            /** @description State of the resource. */
            status: components["schemas"]["ReleasedResourceState"];
            /** @description State of each resource that it requires, by resource id. */
            requires_status: {
                [key: string]: components["schemas"]["ReleasedResourceState"];
            };
        };
        /**
         * @description State of a released resource.
         * @enum {string}
         */
        ReleasedResourceState: ("unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | "orphaned" | (string & {}));
        /**
         * @description Health of a part of the server.
         * @enum {string}
         */
        ReportedStatus: ("OK" | "Warning" | "Error" | (string & {}));
        /** @description One action on resources: a deployment, a dry run, a fact collection and so on. */
        ResourceAction: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Version of the model that the action was about. */
            version: number;
            /** @description Resources that the action was about, each with its version. */
            resource_version_ids: components["schemas"]["ResourceVersionIdStr"][];
            /**
             * Format: uuid
             * @description Id of the action.
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
            /**
             * Format: date-time
             * @description When the action began.
             */
            started: string;
            /**
             * Format: date-time
             * @description When the action ended; null while it runs.
             */
            finished: string | null;
            /** @description Log lines, see `LogMessage`; null when there are none. */
            messages: components["schemas"]["LogMessage"][] | null;
            /** @description State of the resource after the action; null when it has none. */
            status: components["schemas"]["ResourceState"] | null;
            /** @description Changes by resource version id, then by attribute; null when there are none. */
            changes: {
                [key: string]: unknown;
            } | null;
            /** @description What the action did on the whole; null when it is not known. */
            change: components["schemas"]["Change"] | null;
            /**
             * @deprecated
             * @description Deprecated; always null.
             */
            send_event: boolean | null;
        };
        /**
         * @description Kind of action on a resource.
         * @enum {string}
         */
        ResourceActionKind: "store" | "push" | "pull" | "deploy" | "dryrun" | "getfact" | "other";
        /** @description Links of a page of resource actions. Both are always there, even when the next page is empty. */
        ResourceActionLinks: {
            /** @description Next, older page; may be empty. */
            next: string;
            /** @description Previous, newer page; may be empty. */
            prev: string;
        };
        /** @description A resource action as v1 shows it: the stored row. */
        ResourceActionRow: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Version of the model that the action was about. */
            version: number;
            /** @description Resources that the action was about, each with its version. */
            resource_version_ids: components["schemas"]["ResourceVersionIdStr"][];
            /**
             * Format: uuid
             * @description Id of the action.
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
            /**
             * Format: date-time
             * @description When the action began.
             */
            started: string;
            /**
             * Format: date-time
             * @description When the action ended; null while it runs.
             */
            finished: string | null;
            /** @description Log lines; null when there are none. */
            messages: components["schemas"]["LogMessage"][] | null;
            /** @description State of the resource after the action; null when it has none. */
            status: components["schemas"]["ResourceState"] | null;
            /** @description Changes by resource version id, then by attribute; null when there are none. */
            changes: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
            /** @description What the action did on the whole; null when it is not known. */
            change: components["schemas"]["Change"] | null;
        };
        /** @description How many resources are in which state. Orphaned resources are not counted. */
        ResourceDeploySummary: {
            /** @description Resources counted. */
            total: number;
            /** @description Number of resources by state; every state except `dry` is present. */
            by_state: {
                [key: string]: number;
            };
        };
        /** @description How a resource differs between two states. */
        ResourceDiff: {
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Differing attributes, by name. */
            attributes: {
                [key: string]: components["schemas"]["AttributeDiff"];
            };
            /** @description Kind of difference. */
            status: components["schemas"]["ResourceDiffStatus"];
        };
        /**
         * @description Kind of difference of a resource.
         * @enum {string}
         */
        ResourceDiffStatus: ("added" | "modified" | "deleted" | "unmodified" | "agent_down" | "undefined" | "skipped_for_undefined" | (string & {}));
        /** @description One past shape of a resource. */
        ResourceHistory: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /**
             * Format: date-time
             * @description When this shape first appeared.
             */
            date: string;
            /** @description Attributes of the resource, by name; their values are whatever the model states. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Hash over the attributes. */
            attribute_hash: string;
            /** @description Ids of the resources that must be deployed before; without version. */
            requires: components["schemas"]["ResourceIdStr"][];
        };
        /**
         * @description Orders in which the history of a resource can be listed: a column and a direction.
         * @enum {string}
         */
        ResourceHistorySort: "date.asc" | "date.desc";
        /** @description Parts of a resource id. */
        ResourceIdDetails: {
            /** @description Type of the resource, such as `std::File`. */
            resource_type: string;
            /** @description Name of the agent that manages the resource. */
            agent: string;
            /** @description Attribute that identifies the resource. */
            attribute: string;
            /** @description Value of that attribute. */
            resource_id_value: string;
        };
        /**
         * @description Id of a resource, `Type[agent,attribute=value]`. Percent-encode the whole id in a path.
         * @example std::File[web1,path=/etc/motd]
         */
        ResourceIdStr: string;
        /** @description A resource of a version that is being stored. Every key beyond the named ones is an attribute of the resource. */
        ResourceInput: {
            /** @description Id of the resource with the version that is being stored. */
            id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Version; must be the one in `id`. */
            version?: number;
            /** @description Ids of resources of the same model that come first. An unknown one gives no more than a log line. */
            requires?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Where a page of resources lies in the whole list, with an optional summary of the deployment. */
        ResourceListMetadata: {
            /** @description Rows that match the filters. */
            total: number;
            /** @description Rows before this page. */
            before: number;
            /** @description Rows after this page. */
            after: number;
            /** @description Limit in force, in rows. */
            page_size: number;
            /** @description How many resources are in which state; only when it was asked for. */
            deploy_summary?: components["schemas"]["ResourceDeploySummary"];
        };
        /**
         * @description Orders in which released resources can be listed: a column and a direction.
         * @enum {string}
         */
        ResourceListSort: "resource_type.asc" | "resource_type.desc" | "agent.asc" | "agent.desc" | "resource_id_value.asc" | "resource_id_value.desc" | "resource_id.asc" | "resource_id.desc" | "status.asc" | "status.desc";
        /** @description One log line of a resource, with the action that it belongs to. */
        ResourceLog: {
            /** @description Level of the line. */
            level: components["schemas"]["LogLevel"];
            /** @description Text, placeholders filled in. */
            msg: string;
            /** @description Positional values of the line. */
            args: unknown[];
            /** @description Named values of the line. */
            kwargs: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the line was written.
             */
            timestamp: string;
            /**
             * Format: uuid
             * @description Id of the action.
             */
            action_id: Uuid;
            /** @description Kind of action. */
            action: components["schemas"]["ResourceActionKind"];
        };
        /**
         * @description Orders in which the log lines of a resource can be listed: a column and a direction.
         * @enum {string}
         */
        ResourceLogSort: "timestamp.asc" | "timestamp.desc";
        /** @description A resource as v1 shows it: the stored row. */
        ResourceRow: {
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Type of the resource, such as `std::File`. */
            resource_type: string;
            /** @description Value of the identifying attribute. */
            resource_id_value: string;
            /** @description Name of the agent that manages the resource. */
            agent: string;
            /** @description Attributes of the resource, by name; id and version are not among them. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Hash over the attributes; left out when there is none. */
            attribute_hash?: string | null;
            /** @description Whether an attribute waits for a value that is not known yet. */
            is_undefined: boolean;
            /**
             * Format: uuid
             * @description Id of the resource set (not its name).
             */
            resource_set: Uuid;
            /** @description Actions on the resource; only in `getVersion` with `include_logs`. */
            actions?: components["schemas"]["ResourceActionRow"][];
        };
        /**
         * @description State of a resource.
         * @enum {string}
         */
        ResourceState: ("unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | (string & {}));
        /**
         * @description A state that a listed resource must have, or with `!` in front must not have.
         * @enum {string}
         */
        ResourceStatusFilter: "unavailable" | "skipped" | "dry" | "deployed" | "failed" | "deploying" | "available" | "cancelled" | "undefined" | "skipped_for_undefined" | "orphaned" | "!unavailable" | "!skipped" | "!dry" | "!deployed" | "!failed" | "!deploying" | "!available" | "!cancelled" | "!undefined" | "!skipped_for_undefined" | "!orphaned";
        /**
         * @description Id of a resource in one version: a resource id followed by `,v=` and the number of the version.
         * @example std::File[web1,path=/etc/motd],v=4
         */
        ResourceVersionIdStr: string;
        /** @description Roles of a user in each environment. */
        RoleAssignmentsPerEnvironment: {
            /** @description Names of the roles, by id of the environment. */
            assignments: {
                [key: string]: string[];
            };
        };
        /** @description What the model wants of a resource. */
        SchedulerResourceIntent: {
            /** @description Id of the resource. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Hash over the attributes. */
            attribute_hash: string;
            /** @description Attributes of the resource, by name; their values are whatever the model states. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Parts of the id; the version is 0 here. */
            id: components["schemas"]["IdFields"];
        };
        /** @description State of a resource in the memory of the scheduler. */
        SchedulerResourceState: {
            /** @description Whether the resource is as the model wants it. */
            compliance: components["schemas"]["Compliance"];
            /** @description Outcome of its last deployment. */
            last_deploy_result: components["schemas"]["DeployResult"];
            /** @description Whether something holds its deployment back. */
            blocked: components["schemas"]["Blocked"];
            /**
             * Format: date-time
             * @description When it was last deployed; null when it never was.
             */
            last_deployed: string | null;
        };
        /** @description State of the scheduler of an environment, held against the database. */
        SchedulerStatusReport: {
            /** @description State that the scheduler holds in memory, by resource id. Upstream types it as a free object. */
            scheduler_state: {
                [key: string]: components["schemas"]["SchedulerResourceState"];
            };
            /** @description What the database wants, by resource id. Upstream types it as a free object. */
            db_state: {
                [key: string]: components["schemas"]["SchedulerResourceIntent"];
            };
            /** @description State of each resource in the database, by resource id. */
            resource_states: {
                [key: string]: components["schemas"]["ResourceState"];
            };
            /** @description Differences: an empty object when there are none, otherwise a list about the whole model or lists by resource id. */
            discrepancies: components["schemas"]["Discrepancy"][] | {
                [key: string]: components["schemas"]["Discrepancy"][];
            };
        };
        /** @description The value of a fact. */
        SetFactRequest: {
            /** @description Where the value comes from. */
            source: components["schemas"]["ParameterSource"];
            /** @description The value, always a text. */
            value: string;
            /** @description Resource that the fact is about: `Type[agent,attribute=value]`. */
            resource_id: string;
            /**
             * @description Free metadata, texts only. Null or absent: none.
             * @default null
             */
            metadata?: {
                [key: string]: string;
            } | null;
            /**
             * @description Recompile when the value has changed. Default false.
             * @default false
             */
            recompile?: boolean;
            /**
             * @description Whether the fact expires after the lifetime that the server sets. Default true. What null does is not established.
             * @default true
             */
            expires?: boolean | null;
        };
        /** @description Whose rights to set. */
        SetIsAdminRequest: {
            /** @description Name of the user. */
            username: string;
            /** @description Whether the user is to be an administrator. */
            is_admin: boolean;
        };
        /** @description The value of a parameter. */
        SetParameterRequest: {
            /** @description Where the value comes from. */
            source: components["schemas"]["ParameterSource"];
            /** @description The value, always a text. */
            value: string;
            /**
             * @description Free metadata, texts only. Null or absent: none.
             * @default null
             */
            metadata?: {
                [key: string]: string;
            } | null;
            /**
             * @description Recompile when the value has changed. Default false.
             * @default false
             */
            recompile?: boolean;
        };
        /** @description A new password. */
        SetPasswordRequest: {
            /**
             * Format: password
             * @description New password, at least 8 characters.
             */
            password: string;
        };
        /** @description A part of the server. */
        SliceStatus: {
            /** @description Name of the slice. */
            name: string;
            /** @description What the slice tells about itself; keys and values differ from slice to slice. */
            status: {
                [key: string]: unknown;
            };
            /** @description Health of the slice. */
            reported_status: components["schemas"]["ReportedStatus"];
            /** @description Explanation when it is not healthy; null otherwise. */
            message: string | null;
        };
        /** @description State of the server. */
        StatusResponse: {
            /** @description Name of the product. */
            product: string;
            /** @description Edition of the product. */
            edition: string;
            /** @description Version of the product. */
            version: string;
            /** @description License: a text or a free object. */
            license: string | {
                [key: string]: unknown;
            };
            /** @description Extensions that are loaded. */
            extensions: components["schemas"]["ExtensionStatus"][];
            /** @description Parts of the server. */
            slices: components["schemas"]["SliceStatus"][];
            /** @description Features and whether they are on. */
            features: components["schemas"]["FeatureStatus"][];
            /** @description Worst status of all slices. */
            status: components["schemas"]["ReportedStatus"];
            /** @description Version of Python. */
            python_version: string;
            /** @description Version of the database; null when it cannot be reached. */
            postgresql_version: string | null;
        };
        /** @description A value that the model being stored waits for. */
        UnknownInput: {
            /** @description Name of the parameter or fact. */
            parameter: string;
            /** @description Where the value is to come from. */
            source: string;
            /**
             * @description Id of the resource whose fact it is; empty for a parameter.
             * @default
             */
            resource?: string;
            /**
             * @description Free details, by name.
             * @default {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A value that the model waits for, as v1 shows it: the stored row. */
        UnknownParameterRow: {
            /**
             * Format: uuid
             * @description Id of the unknown.
             */
            id: Uuid;
            /** @description Name of the parameter or fact. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the environment that it belongs to.
             */
            environment: Uuid;
            /** @description Where the value is to come from. */
            source: string;
            /** @description Id of the resource whose fact it is; empty for a parameter. */
            resource_id: string;
            /** @description Version of the model. */
            version: number;
            /** @description Free details; left out when there are none. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the value has come in. */
            resolved: boolean;
        };
        /** @description Flags of a notification; at least one of them. */
        UpdateNotificationRequest: {
            /**
             * @description Whether it has been read. Null or absent: unchanged.
             * @default null
             */
            read?: boolean | null;
            /**
             * @description Whether it has been cleared. Null or absent: unchanged.
             * @default null
             */
            cleared?: boolean | null;
        };
        /** @description A user of the server. */
        User: {
            /** @description Login name. */
            username: string;
            /** @description Who checks the password. */
            auth_method: components["schemas"]["AuthMethod"];
            /** @description Whether the user may do everything. */
            is_admin: boolean;
        };
        /** @description A user with the roles in each environment. */
        UserWithRoles: {
            /** @description Login name. */
            username: string;
            /** @description Who checks the password. */
            auth_method: components["schemas"]["AuthMethod"];
            /** @description Whether the user may do everything. */
            is_admin: boolean;
            /** @description Names of the roles, by id of the environment. */
            roles: {
                [key: string]: string[];
            };
        };
        /** @description One fault that the argument check found. Types and texts belong to the validation library of the server (pydantic 2). */
        ValidationErrorItem: {
            /** @description Name of the kind of fault, such as `uuid_parsing`. */
            type: string;
            /** @description Where the fault is: name of the argument, then keys and list positions. */
            loc: (string | number)[];
            /** @description Explanation of the fault. */
            msg: string;
            /** @description The value that was refused. */
            input: unknown;
            /** @description Page about this kind of fault. */
            url?: string;
            /** @description Further details of the fault. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description State of a version. No reply of this revision uses it.
         * @enum {string}
         */
        VersionState: ("success" | "failed" | "deploying" | "pending" | (string & {}));
        /** @description A resource of one version. */
        VersionedResource: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Parts of the id. */
            id_details: components["schemas"]["ResourceIdDetails"];
            /** @description Ids of the resources that must be deployed before; without version. */
            requires: components["schemas"]["ResourceIdStr"][];
        };
        /** @description A resource of one version, with its attributes. */
        VersionedResourceDetails: {
            /** @description Id of the resource, without version. */
            resource_id: components["schemas"]["ResourceIdStr"];
            /** @description Type of the resource, such as `std::File`. */
            resource_type: string;
            /** @description Name of the agent that manages the resource. */
            agent: string;
            /** @description Attribute that identifies the resource. */
            id_attribute: string;
            /** @description Value of that attribute. */
            id_attribute_value: string;
            /** @description Attributes of the resource, by name; their values are whatever the model states. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Id of the resource with its version. */
            resource_version_id: components["schemas"]["ResourceVersionIdStr"];
            /** @description Version of the model. */
            version: number;
        };
        /**
         * @description Orders in which the resources of a version can be listed: a column and a direction.
         * @enum {string}
         */
        VersionedResourceSort: "resource_type.asc" | "resource_type.desc" | "agent.asc" | "agent.desc" | "resource_id_value.asc" | "resource_id_value.desc";
        /** @description Holder of warnings; the key that holds it is left out when there are none. */
        Warnings: {
            /** @description Texts that tell what the server skipped or ignored. */
            warnings?: string[];
        };
        /** @description Reply of a v1 write: empty, or warnings only. */
        WarningsOnly: {
            /** @description Warnings; left out when there are none. */
            metadata?: components["schemas"]["Warnings"];
        };
    };
    responses: {
        /** @description An argument is missing, unknown or of the wrong type. Only a type fault fills `error_details.validation_errors`; its texts belong to the validation library of the server and change with it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Authentication is on and the request brought no token, or an `Authorization` header that is not `Bearer`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Authentication is on and the token does not fit: it cannot be decoded, is expired, has another issuer or audience, is made for other client types, or is bound to another environment. A bad token is a 403, never a 401. */
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
         * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
         * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400.
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
    headers: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Projects, sorted by name. */
                        projects: components["schemas"]["ProjectV1"][];
                    };
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
                    /** @description Name of the project, unique on the server. */
                    name: string;
                    /**
                     * Format: uuid
                     * @description Id to give to the project; the server makes one when it is null or left out.
                     * @default null
                     */
                    project_id?: Uuid | null;
                };
            };
        };
        responses: {
            /** @description The project was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The project. */
                        project: components["schemas"]["ProjectV1"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A project of that name exists, or the server failed otherwise. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The project. */
                        project: components["schemas"]["ProjectV1"];
                    };
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
                    /** @description New name, unique on the server. */
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
                    "application/json": {
                        /** @description The project. */
                        project: components["schemas"]["ProjectV1"];
                    };
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
            /** @description Another project has that name, or the server failed otherwise. */
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
            /** @description The project was removed. The body is empty. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Environments, sorted by project id, name and id. */
                        environments: components["schemas"]["EnvironmentV1"][];
                    };
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
                     * @description Id of the project that it will belong to.
                     */
                    project_id: Uuid;
                    /** @description Name, unique inside the project. */
                    name: string;
                    /**
                     * @description URL of the repository with the model; only together with `branch`.
                     * @default null
                     */
                    repository?: string | null;
                    /**
                     * @description Branch of the repository; only together with `repository`.
                     * @default null
                     */
                    branch?: string | null;
                    /**
                     * Format: uuid
                     * @description Id to give to the environment; the server makes one when it is null or left out.
                     * @default null
                     */
                    environment_id?: Uuid | null;
                };
            };
        };
        responses: {
            /** @description The environment was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environment. */
                        environment: components["schemas"]["EnvironmentV1"];
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the project has an environment of that name; or only one of `repository` and `branch` was given. */
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
            /** @description The chosen id is in use, or the server failed otherwise. */
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
                    /** @description Name, unique inside the project; the present one to keep it. */
                    name: string;
                    /**
                     * @description URL of the repository; null keeps the present one.
                     * @default null
                     */
                    repository?: string | null;
                    /**
                     * @description Branch; null keeps the present one.
                     * @default null
                     */
                    branch?: string | null;
                };
            };
        };
        responses: {
            /** @description The environment was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environment. */
                        environment: components["schemas"]["EnvironmentV1"];
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the project has another environment of that name. */
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
            /** @description The environment was removed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token does not fit; or the setting `protected_environment` is true. */
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
            /** @description The folder of the environment holds files of another system user, or the server failed otherwise. */
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
            /** @description The environment was emptied. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token does not fit; or the setting `protected_environment` is true. */
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
            /** @description The folder of the environment holds files of another system user, or the server failed otherwise. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values and definitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stored values, by id of the setting. */
                        settings: {
                            [key: string]: components["schemas"]["EnvSettingValue"];
                        };
                        /** @description Definitions of all known settings, by id: not the one of a single setting. */
                        metadata: {
                            [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
                        };
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Value and definitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Value in force. */
                        value: components["schemas"]["EnvSettingValue"];
                        /** @description Definitions of all known settings, by id: not the one of a single setting. */
                        metadata: {
                            [key: string]: components["schemas"]["EnvironmentSettingDefinitionAPI"];
                        };
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New value, of the type that the definition says. Null is accepted by the argument check only. */
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
            /** @description An argument is missing, unknown or of the wrong type; or the value does not fit the setting. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Authentication is on and the token does not fit; or the setting is protected. */
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
            /** @description The value is null, or the server failed otherwise. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the setting, such as `auto_deploy`. Extensions add settings, so the set is open.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting has its default again. */
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
            /** @description Authentication is on and the token does not fit; or the setting is protected. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Kinds of client that the token is for. */
                    client_types: components["schemas"]["ClientType"][];
                    /**
                     * @description Whether the token has neither issue time nor expiry.
                     * @default true
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
                    "application/json": {
                        /** @description JSON Web Token, to be sent as `Authorization: Bearer`. */
                        token: string;
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or authentication is switched off on the server. */
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
            /** @description The signing key does not allow one of the client types, there is no signing key, or the server failed otherwise. */
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
                     */
                    sid: Uuid;
                    /**
                     * Format: uuid
                     * @description Id that came with the call.
                     */
                    reply_id: Uuid;
                    /** @description Outcome of the call. */
                    data: components["schemas"]["HeartbeatReplyData"];
                };
            };
        };
        responses: {
            /** @description The answer was delivered. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is no live session. */
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
    heartbeat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                     * @description Id of the session, made by the agent: a version-1 uuid.
                     */
                    sid: Uuid;
                    /** @description Names of the agents in the process. */
                    endpoint_names: string[];
                    /** @description Machine that the process runs on. */
                    nodename: string;
                    /**
                     * @description Whether to reply at once, even when no call waits.
                     * @default false
                     */
                    no_hang?: boolean;
                };
            };
        };
        responses: {
            /** @description Calls that wait for the agent. The body is empty when none came before the hold time ran out. */
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
            404: components["responses"]["EnvironmentNotFound"];
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the agent is enabled. */
                        enabled: boolean;
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is missing or no live session. */
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
    setParameters: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                     */
                    sid: Uuid;
                };
            };
        };
        responses: {
            /** @description All were written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsOnly"];
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is no live session; or `expires` is true for an item without a resource. */
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
            /** @description An item lacks `id` or `source`, or the server failed otherwise. */
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
                 * @description SHA-1 of the content, in lower-case hexadecimal.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Content, base64. */
                        content: string;
                    };
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
                 * @description SHA-1 of the content, in lower-case hexadecimal.
                 * @example 8f41855dbf46f39fb11740de99873748c1865775
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Content, base64. */
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
            /** @description The content is no base64, or the server failed otherwise. */
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
                 * @description SHA-1 of the content, in lower-case hexadecimal.
                 * @example 8f41855dbf46f39fb11740de99873748c1865775
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type. A reply to HEAD has no body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the request brought no token. A reply to HEAD has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the token does not fit. A reply to HEAD has no body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No file has this id. The body is empty. */
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
                    /** @description Ids (SHA-1) to look for. */
                    files: string[];
                };
            };
        };
        responses: {
            /** @description The missing ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Ids that are not stored. */
                        files: string[];
                    };
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
                    /** @description Id (SHA-1) of the first file, or `0` for an empty one. */
                    file_id_1: string;
                    /** @description Id (SHA-1) of the second file, or `0` for an empty one. */
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
                    "application/json": {
                        /** @description Lines of the diff, each with its line end. */
                        diff: string[];
                    };
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
        };
    };
    getResource: {
        parameters: {
            query?: {
                /**
                 * @description Whether to give the actions too. Default: no.
                 * @example true
                 */
                logs?: boolean;
                /**
                 * @description Only actions of this kind. Default: all kinds.
                 * @example deploy
                 */
                log_action?: components["schemas"]["ResourceActionKind"];
                /**
                 * @description Most actions to give. 0, the default, is no limit; the limit of 1000 that the documentation names is not enforced.
                 * @example 10
                 */
                log_limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the resource with its version, `Type[agent,attribute=value],v=N`; percent-encode it whole.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The resource. */
                        resource: components["schemas"]["ResourceRow"];
                        /** @description Actions, newest first; empty unless asked for. */
                        logs: components["schemas"]["ResourceActionRow"][];
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or the id is no resource id with a version. */
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
                 * @description Rows to skip, from the newest; only together with `limit`. Default: none.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description Most rows to give, at most 1000; only together with `start`. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Versions, newest first. */
                        versions: components["schemas"]["ConfigurationModelRow"][];
                        /** @description Offset in force. */
                        start: number;
                        /** @description Limit in force. */
                        limit: number;
                        /** @description Rows in this reply. */
                        count: number;
                    };
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
            /** @description Only one of `start` and `limit` was given, or the server failed otherwise. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Number that was reserved. */
                    version: number;
                    /** @description All resources of the version. */
                    resources: components["schemas"]["ResourceInput"][];
                    /** @description Modules whose code the agents need, by name. */
                    module_version_info: {
                        [key: string]: components["schemas"]["InmantaModule"];
                    };
                    /**
                     * @description State of each resource, by resource id; left-out ones are available.
                     * @default {}
                     */
                    resource_state?: {
                        [key: string]: components["schemas"]["InitialResourceState"];
                    };
                    /**
                     * @description Values that the model waits for.
                     * @default null
                     */
                    unknowns?: components["schemas"]["UnknownInput"][] | null;
                    /**
                     * @description Free details; `export_metadata` with type and message makes labels in v2.
                     * @default null
                     */
                    version_info?: {
                        [key: string]: unknown;
                    } | null;
                    /**
                     * @description Version of the compiler. Servers up to 17 demand it; those from 18.0.0 on do not know it and answer 400.
                     * @default null
                     */
                    compiler_version?: string | null;
                    /**
                     * @description Name of the resource set of each resource, by resource id; null for none.
                     * @default {}
                     */
                    resource_sets?: {
                        [key: string]: string | null;
                    };
                    /**
                     * @description Where agents fetch Python packages from.
                     * @default null
                     */
                    pip_config?: components["schemas"]["PipConfigInput"] | null;
                    /**
                     * @description Version constraints of the project, as text.
                     * @default null
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
            /** @description An argument is missing, unknown or of the wrong type; or `compiler_version` is missing (from 18.0.0 on: given), the number was not reserved or is not positive, a resource names another version, `requires` leads out of the model, or module versions conflict. */
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
            /** @description The version is stored already, or the server failed otherwise. */
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
                 * @description Whether to give actions with each resource. Default: no.
                 * @example true
                 */
                include_logs?: boolean;
                /**
                 * @description Only actions of this kind, such as `deploy`. Default: all kinds.
                 * @example deploy
                 */
                log_filter?: string;
                /**
                 * @description Most actions to fetch for the version, at most 1000. Default: no limit.
                 * @example 100
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The version. */
                        model: components["schemas"]["ConfigurationModelRow"];
                        /** @description Its resources. */
                        resources: components["schemas"]["ResourceRow"][];
                        /** @description Values that it waits for. */
                        unknowns: components["schemas"]["UnknownParameterRow"][];
                    };
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
            /** @description The environment does not exist; or it has no version of that number. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                     */
                    push?: boolean;
                    /**
                     * @description Ignored.
                     * @default null
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
                    "application/json": {
                        /** @description The released version. */
                        model: components["schemas"]["ConfigurationModelRow"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version of that number. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is released already, or older than the latest released one. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The version was removed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type; or the version is the active one. */
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
            /** @description The environment does not exist; or it has no version of that number. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                     * @description How much to deploy.
                     * @default push_full_deploy
                     */
                    agent_trigger_method?: components["schemas"]["AgentTriggerMethod"];
                    /**
                     * @description Names of the agents that shall deploy; null for all.
                     * @default null
                     */
                    agents?: string[] | null;
                };
            };
        };
        responses: {
            /** @description The agents were asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Names of the agents that were asked. */
                        agents: string[];
                        /** @description Warnings; left out when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist, nothing was released, none of the names fits, or the scheduler cannot be reached. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The dry run. */
                        dryrun: components["schemas"]["DryRunRow"];
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Id of the resource with its version. */
                    resource: string;
                    /** @description Current and desired value, by attribute. */
                    changes: {
                        [key: string]: components["schemas"]["AttributeStateChangeInput"];
                    };
                    /**
                     * Format: uuid
                     * @description Id of the live session.
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
            /** @description An argument is missing, unknown or of the wrong type; or `sid` is no live session. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description The dry run. */
                        dryrun: components["schemas"]["DryRunRow"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version of that number. */
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
                 * @description Only dry runs of this version. Default: all versions.
                 * @example 5
                 */
                version?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Dry runs, sorted by id. */
                        dryruns: components["schemas"]["DryRunItemV1"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no version of that number. */
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
                 * @description Whether to fetch the model anew first. Default: yes.
                 * @example false
                 */
                update?: boolean;
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
            /** @description The request was taken. */
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
                     * @description Whether to fetch the model anew first.
                     * @default true
                     */
                    update?: boolean;
                    /**
                     * @description Free details to store with the compile.
                     * @default {}
                     */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The request was taken. */
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
            /** @description A compile runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No compile runs, or the environment does not exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An argument is missing, unknown or of the wrong type. A reply to HEAD has no body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the request brought no token. A reply to HEAD has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authentication is on and the token does not fit. A reply to HEAD has no body. */
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
                 * @description Only compiles that began after this date: any date text. Without a zone it is UTC.
                 * @example 2025-11-21T00:00:00+00:00
                 */
                start?: string;
                /**
                 * @description Only compiles that began before this date: any date text. Without a zone it is UTC.
                 * @example 2025-11-22T00:00:00+00:00
                 */
                end?: string;
                /**
                 * @description Most rows to give, at most 1000. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Compiles, latest start first. */
                        reports: components["schemas"]["CompileRow"][];
                    };
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
            /** @description `start` or `end` is no date, or the server failed otherwise. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The compile. */
                        report: components["schemas"]["CompileRowWithReports"];
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Compiles, oldest request first. */
                        queue: components["schemas"]["CompileRun"][];
                    };
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
                 * @description Id of the resource whose fact it is. Default: none.
                 * @example std::Package[web1,name=nginx]
                 */
                resource_id?: string;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The parameter or fact. */
                        parameter: components["schemas"]["ParameterRow"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment does not exist; or it has no such parameter, in which case the body is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With `resource_id`: the fact is missing or has expired, and the agent was asked for it. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Where the value comes from. */
                    source: components["schemas"]["ParameterSource"];
                    /** @description Value, always text. */
                    value: string;
                    /**
                     * @description Id of the resource whose fact it is; null for a parameter.
                     * @default null
                     */
                    resource_id?: string | null;
                    /**
                     * @description Free details, by name.
                     * @default {}
                     */
                    metadata?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Whether to recompile when the value changed.
                     * @default false
                     */
                    recompile?: boolean;
                    /**
                     * @description Whether the value is asked for again when it is old; true needs a resource. Null: facts do, parameters do not.
                     * @default null
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
                    "application/json": {
                        /** @description The parameter or fact. */
                        parameter: components["schemas"]["ParameterRow"];
                        /** @description Warnings; left out when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `expires` is true without a resource. */
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
    deleteParam: {
        parameters: {
            query?: {
                /**
                 * @description Id of the resource whose fact it is. Default: none.
                 * @example std::Package[web1,name=nginx]
                 */
                resource_id?: string;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description It was removed. */
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
            /** @description The environment does not exist; or it has no such parameter, in which case the body is empty. */
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
    listParams: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                     * @description Metadata to match: key to value, all of them.
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
                    "application/json": {
                        /** @description Parameters and facts. */
                        parameters: components["schemas"]["ParameterRow"][];
                        /** @description How long a fact is fresh, in seconds (server option `fact-expire`). */
                        expire: number;
                        /**
                         * Format: date-time
                         * @description Time of the server.
                         */
                        now: string;
                    };
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
                 * @description Only processes of this environment. Default: all.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                environment?: Uuid;
                /**
                 * @description Whether to include processes whose session has ended. Default: yes.
                 * @example false
                 */
                expired?: boolean;
                /**
                 * @description Only session ids above this one.
                 * @example 00000000-0000-1000-8000-000000000000
                 */
                start?: Uuid;
                /**
                 * @description Only session ids below this one.
                 * @example ffffffff-ffff-1fff-8fff-ffffffffffff
                 */
                end?: Uuid;
                /**
                 * @description Most rows to give, at most 1000. Default: 1000.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The processes. */
                        processes: components["schemas"]["AgentProcessRow"][];
                    };
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
            /** @description The environment that was given does not exist. */
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
                 * @description Id of the session of the process.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No process has this session id, or it no longer lives. */
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
                 * @description Only names above this one; not together with `end`.
                 * @example db1
                 */
                start?: string;
                /**
                 * @description Only names below this one; not together with `start`.
                 * @example web9
                 */
                end?: string;
                /**
                 * @description Most rows to give, at most 1000. Default: 1000.
                 * @example 20
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents. */
                        agents: components["schemas"]["AgentV1"][];
                        /**
                         * Format: date-time
                         * @description Time of the server.
                         */
                        servertime: string;
                    };
                };
            };
            /** @description An argument is missing, unknown or of the wrong type; or `limit` is above 1000; or `start` and `end` were given together. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The status. */
                        data: components["schemas"]["StatusResponse"];
                    };
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
                 * @description Fill in `description` and `icon` of the environments; without it both are empty texts. Default false.
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
            /** @description All projects; an empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The projects, by name. */
                        data: components["schemas"]["Project"][];
                    };
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
                    "application/json": {
                        /** @description The new project, without environments. */
                        data: components["schemas"]["Project"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A project of that name exists already. */
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
                 * @description Fill in `description` and `icon` of the environments; without it both are empty texts. Default false.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The project. */
                        data: components["schemas"]["Project"];
                    };
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
                    "application/json": {
                        /** @description The renamed project; `environments` is always empty here. */
                        data: components["schemas"]["Project"];
                    };
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
            /** @description Another project bears that name. */
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
            /** @description The project is gone. No body. */
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
    environmentList: {
        parameters: {
            query?: {
                /**
                 * @description Fill in `description` and `icon`; without it both are empty texts, whatever is stored. Default false.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environments, by project id, name and id. */
                        data: components["schemas"]["Environment"][];
                    };
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
                    "application/json": {
                        /** @description The new environment. */
                        data: components["schemas"]["Environment"];
                    };
                };
            };
            /** @description The name is taken inside the project, only one of `repository` and `branch` is given, the icon is malformed, the description or icon is too long, or an argument is missing, unknown or ill-typed. */
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
            /** @description No project has the id `project_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description An environment has the id `environment_id` already. */
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
                 * @description Fill in `description` and `icon`; without it both are empty texts, whatever is stored. Default false.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environment. */
                        data: components["schemas"]["Environment"];
                    };
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
            /** @description The environment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environment as it is now. */
                        data: components["schemas"]["Environment"];
                    };
                };
            };
            /** @description The name is taken inside the project, the target project does not exist, the icon is malformed, the description or icon is too long, or an argument is missing, unknown or ill-typed. */
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
            /** @description The environment is gone. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting `protected_environment` is on; or authentication is on and the token does not fit. */
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
            /** @description The server's state folder holds files that belong to another user of the machine, so they cannot be removed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
    resumeEnvironment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment works again. No body. */
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
            /** @description The setting `protected_environment` is on; or authentication is on and the token does not fit. */
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
            /** @description The server's state folder holds files that belong to another user of the machine, so they cannot be removed. */
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
    environmentCreateToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description The JWT, without the word `Bearer`. */
                        data: string;
                    };
                };
            };
            /** @description The server runs without authentication, or an argument is missing, unknown or ill-typed. */
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
    environmentSettingsList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stored values and all definitions. */
                        data: components["schemas"]["EnvironmentSettingsReponse"];
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The value and all definitions. */
                        data: components["schemas"]["EnvironmentSettingsReponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No setting has this name, or the environment does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more.
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
                    "application/json": {
                        /** @description Always null. */
                        data: null;
                        /** @description Warnings of the server; absent when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting is protected, or authentication is on and the token does not fit. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No setting has this name, or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The value does not fit the setting. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Name of the setting. The core server knows `auto_deploy`, `auto_full_compile`, `autostart_agent_deploy_interval`, `autostart_agent_repair_interval`, `autostart_on_start`, `available_versions_to_keep`, `environment_metrics_retention`, `notification_retention`, `protected_environment`, `recompile_backoff`, `reset_deploy_progress_on_start`, `resource_action_logs_retention` and `server_compile`; extensions add more.
                 * @example auto_deploy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Always null. */
                        data: null;
                        /** @description Warnings of the server; absent when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The setting is protected, or authentication is on and the token does not fit. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No setting has this name, or the environment does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The settings are stored and protected. No body. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description The version number. */
                        data: number;
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description The version number. */
                        data: number;
                    };
                };
            };
            /** @description There is no version to build on; `resources` is not a list of objects whose ids end in `v=0`; a resource set is both updated and removed; a resource has moved to another set; module versions conflict; or an argument is missing or ill-typed. */
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
            /** @description `resources` is missing, or there is a field that the server does not know. */
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here.
                 * @example std::File[web1,path=/etc/motd]
                 */
                first_id?: string;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here.
                 * @example std::File[web1,path=/etc/motd]
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`.
                 * @example std::File
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`.
                 * @example std::Service
                 */
                end?: string;
                /**
                 * @description Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "std::File",
                 *       "std::Service"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Keep only resources in one of these states; a state after `!` keeps those that are not in it, for example `!orphaned`.
                 * @example [
                 *       "deployed",
                 *       "!orphaned"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["ResourceStatusFilter"][];
                /**
                 * @description Column and direction to sort by. Default `resource_type.desc`. The server takes any case; a column outside this list is a 400.
                 * @example resource_type.desc
                 */
                sort?: components["schemas"]["ResourceListSort"];
                /**
                 * @description Add `metadata.deploy_summary`: the number of resources in each state over the whole environment, whatever the filters and the page, orphans left out. Default false.
                 * @example true
                 */
                deploy_summary?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The resources of this page. */
                        data: components["schemas"]["LatestReleasedResource"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["ResourceListMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The resource. */
                        data: components["schemas"]["ReleasedResourceDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource is unknown or was never released, or the environment does not exist. */
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
                 * @description Goes with `start`: attribute hash of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 9b74c9897bac770ffc029102a200c5de
                 */
                first_id?: string;
                /**
                 * @description Goes with `end`: attribute hash of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 9b74c9897bac770ffc029102a200c5de
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `start`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Column and direction to sort by. Default `date.desc`. The server takes any case; a column outside this list is a 400.
                 * @example date.desc
                 */
                sort?: components["schemas"]["ResourceHistorySort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The attribute sets of this page. */
                        data: components["schemas"]["ResourceHistory"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a date; without a zone it is UTC. Not together with `start`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Keep only lines of this level and more severe ones. The server takes any case. One value only: giving it twice is a 400.
                 * @example INFO
                 */
                "filter.minimal_log_level"?: components["schemas"]["LogLevel"];
                /**
                 * @description Keep only lines whose timestamp lies within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.timestamp"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Keep only rows whose message contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "motd"
                 *     ]
                 */
                "filter.message"?: string[];
                /**
                 * @description Keep only lines of one of these kinds of action; another value is a 400.
                 * @example [
                 *       "deploy",
                 *       "store"
                 *     ]
                 */
                "filter.action"?: components["schemas"]["ResourceActionKind"][];
                /**
                 * @description Column and direction to sort by. Default `timestamp.desc`. The server takes any case; a column outside this list is a 400.
                 * @example timestamp.desc
                 */
                sort?: components["schemas"]["ResourceLogSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The log lines of this page. */
                        data: components["schemas"]["ResourceLog"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Name of an attribute. Only together with `attribute_value`.
                 * @example path
                 */
                attribute?: string;
                /**
                 * @description What the value of `attribute` begins with. Only together with `attribute`.
                 * @example /etc
                 */
                attribute_value?: string;
                /**
                 * @description Keep only actions that have a log message of this level: CRITICAL, ERROR, WARNING, INFO, DEBUG or TRACE, in any case.
                 * @example ERROR
                 */
                log_severity?: string;
                /**
                 * @description Actions per page, at most 1000; more is a 400. 0, the default, means no limit and no links.
                 * @example 1
                 */
                limit?: number;
                /**
                 * @description Action to start from, among those with the timestamp that is given. Only together with `first_timestamp` or `last_timestamp`.
                 * @example d7e29b40-5c16-4f8a-b3d1-9a0e6f7c2845
                 */
                action_id?: Uuid;
                /**
                 * @description Keep only actions that started later than this; turns the order to ascending. Not together with `last_timestamp`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                first_timestamp?: string;
                /**
                 * @description Keep only actions that started earlier than this. Not together with `first_timestamp`.
                 * @example 2025-11-21T09:10:00.000000+00:00
                 */
                last_timestamp?: string;
                /**
                 * @description Leave out actions with one of these kinds of change; actions whose change is null go as well. Not carried by the links.
                 * @example [
                 *       "nochange"
                 *     ]
                 */
                exclude_changes?: components["schemas"]["Change"][];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The actions. */
                        data: components["schemas"]["ResourceAction"][];
                        /** @description Links to earlier and later actions; absent without `limit` and on an empty page. */
                        links?: components["schemas"]["ResourceActionLinks"];
                    };
                };
            };
            /** @description `attribute` without `attribute_value` or the reverse, both timestamps, `action_id` without a timestamp, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Leave out actions with this kind of change.
                 * @example nochange
                 */
                exclude_change?: components["schemas"]["Change"];
                /**
                 * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid: components["parameters"]["AgentSession"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description Resource id of each dependency to its actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Resource id of the dependency to its actions. */
                        data: {
                            [key: string]: components["schemas"]["ResourceAction"][];
                        };
                    };
                };
            };
            /** @description `rvid` is no id with a version, the resource is not being deployed now, there is no live session `sid`, or an argument is unknown or ill-typed. */
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
                 * @description Id of a live agent session, as opened by the heartbeat. Without one, or once the session is gone, the answer is a 400.
                 * @example 6f2c1d80-c6d4-11f0-9b1c-0242ac120002
                 */
                sid: components["parameters"]["AgentSession"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when a dependency has changed. */
                        data: boolean;
                    };
                };
            };
            /** @description `rvid` is no id with a version, the resource is not being deployed now, there is no live session `sid`, or an argument is unknown or ill-typed. */
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
    listDesiredStateVersions: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Default and maximum 1000; more is a 400. Zero or a negative number switches the limit off: everything comes in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a version number. Not together with `end`.
                 * @example 3
                 */
                start?: number;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a version number. Not together with `start`.
                 * @example 5
                 */
                end?: number;
                /**
                 * @description Keep only versions whose number lies within these bounds.
                 * @example [
                 *       "ge:3",
                 *       "lt:5"
                 *     ]
                 */
                "filter.version"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Keep only versions whose date lies within these bounds.
                 * @example [
                 *       "ge:2025-11-20T00:00:00",
                 *       "lt:2025-11-22T00:00:00"
                 *     ]
                 */
                "filter.date"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Keep only versions of one of these statuses; case matters.
                 * @example [
                 *       "active",
                 *       "candidate"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["DesiredStateVersionStatus"][];
                /**
                 * @description Keep only versions that were released (true) or were not (false). One value only: giving it twice is a 400.
                 * @example true
                 */
                "filter.released"?: boolean;
                /**
                 * @description Column and direction to sort by. Default `version.desc`. The server takes any case; a column outside this list is a 400.
                 * @example version.desc
                 */
                sort?: components["schemas"]["DesiredStateVersionSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The versions of this page. */
                        data: components["schemas"]["DesiredStateVersion"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here.
                 * @example std::File[web1,path=/etc/motd]
                 */
                first_id?: string;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column. The links of the server carry the id without the version here.
                 * @example std::File[web1,path=/etc/motd]
                 */
                last_id?: string;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`.
                 * @example std::File
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`.
                 * @example std::Service
                 */
                end?: string;
                /**
                 * @description Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "std::File"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Column and direction to sort by. Default `resource_type.desc`. The server takes any case; a column outside this list is a 400.
                 * @example resource_type.desc
                 */
                sort?: components["schemas"]["VersionedResourceSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The resources of this page. */
                        data: components["schemas"]["VersionedResource"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The version is released already, or older than the latest released one. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The differences; an empty list when the versions are alike. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One entry for each resource that differs. */
                        data: components["schemas"]["ResourceDiff"][];
                    };
                };
            };
            /** @description `from_version` is not smaller than `to_version`, or an argument is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The resource. */
                        data: components["schemas"]["VersionedResourceDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version, the resource in it, or the environment does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The settings; null when there are none. */
                        data: components["schemas"]["PipConfig"] | null;
                    };
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
    listDryruns: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The dry runs, latest first. */
                        data: components["schemas"]["DryRun"][];
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The id.
                         */
                        data: Uuid;
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Summary and differences. */
                        data: components["schemas"]["DryRunReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The version has no dry run with this id, or the environment does not exist. */
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                first_id?: Uuid;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example c2a7f9e1-38b4-4d16-a05c-8e9b1f7d2463
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a time of request; without a zone it is UTC. Not together with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a time of request; without a zone it is UTC. Not together with `start`.
                 * @example 2025-11-21T09:50:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Keep only compiles whose time of request lies within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.requested"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Keep only compiles that succeeded (true) or failed (false). One value only: giving it twice is a 400.
                 * @example true
                 */
                "filter.success"?: boolean;
                /**
                 * @description Keep only compiles that have started (true) or have not (false). One value only: giving it twice is a 400.
                 * @example true
                 */
                "filter.started"?: boolean;
                /**
                 * @description Keep only compiles that are finished (true) or are not (false). One value only: giving it twice is a 400.
                 * @example true
                 */
                "filter.completed"?: boolean;
                /**
                 * @description Column and direction to sort by. Default `requested.desc`. The server takes any case; a column outside this list is a 400.
                 * @example requested.desc
                 */
                sort?: components["schemas"]["CompileReportSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The compiles of this page. */
                        data: components["schemas"]["CompileReport"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The compile. */
                        data: components["schemas"]["CompileDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment has no compile with this id, or does not exist. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The errors; null when the compile exported none. */
                        data: components["schemas"]["CompileData"] | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No compile has this id. */
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
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, a boolean (`paused`) or a date (`last_failover`). Not together with `end`.
                 * @example db1
                 */
                start?: string | boolean;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, a boolean (`paused`) or a date (`last_failover`). Not together with `start`.
                 * @example web1
                 */
                end?: string | boolean;
                /**
                 * @description Goes with `start`: name of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example db1
                 */
                first_id?: string;
                /**
                 * @description Goes with `end`: name of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example web1
                 */
                last_id?: string;
                /**
                 * @description Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Keep only rows whose process name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "vm"
                 *     ]
                 */
                "filter.process_name"?: string[];
                /**
                 * @description Keep only agents in one of these states; case matters.
                 * @example [
                 *       "up",
                 *       "paused"
                 *     ]
                 */
                "filter.status"?: components["schemas"]["AgentStatus"][];
                /**
                 * @description Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["AgentSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents of this page. */
                        data: components["schemas"]["Agent"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Ask the process for its report. Default false.
                 * @example true
                 */
                report?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The process. */
                        data: components["schemas"]["AgentProcess"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment has no process with this id, or does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                 * @description What to do with the agent.
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
            /** @description `name` is the internal scheduler agent, or an argument is unknown or ill-typed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The environment is halted and the action is `pause` or `unpause`; it is not halted and the action is one of the on-resume ones; or authentication is on and the token does not fit. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description What to do with the agents.
                 * @example unpause
                 */
                action: components["schemas"]["AllAgentAction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or under way for `remove_all_agent_venvs`. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The environment is halted and the action is `pause` or `unpause`; it is not halted and the action is one of the on-resume ones; or authentication is on and the token does not fit. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["EnvironmentNotFound"];
            /** @description `remove_all_agent_venvs` while no scheduler runs. */
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074
                 */
                first_id?: Uuid;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 41c8f2d6-0e7b-4a35-9d82-c6b5a3f1e074
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, or a date when sorted by `updated`. Not together with `end`.
                 * @example region
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column, which is a text, or a date when sorted by `updated`. Not together with `start`.
                 * @example zone
                 */
                end?: string;
                /**
                 * @description Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "region"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Keep only rows whose source contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "user"
                 *     ]
                 */
                "filter.source"?: string[];
                /**
                 * @description Keep only parameters that were last written within these bounds.
                 * @example [
                 *       "ge:2025-11-21T09:00:00",
                 *       "lt:2025-11-21T10:00:00"
                 *     ]
                 */
                "filter.updated"?: components["schemas"]["RangeConstraint"][];
                /**
                 * @description Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["ParameterSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The parameters of this page. */
                        data: components["schemas"]["Parameter"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The parameter as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The parameter as stored. */
                        data: components["schemas"]["Parameter"];
                        /** @description Warnings of the server; absent when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
                 */
                first_id?: Uuid;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example 8a5e0d93-b2c7-4f14-86a9-1d3f7e6c0b25
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`.
                 * @example installed_version
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`.
                 * @example uptime
                 */
                end?: string;
                /**
                 * @description Keep only rows whose name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "version"
                 *     ]
                 */
                "filter.name"?: string[];
                /**
                 * @description Keep only rows whose resource id contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "nginx"
                 *     ]
                 */
                "filter.resource_id"?: string[];
                /**
                 * @description Keep only facts that expire (true) or do not (false). One value only: giving it twice is a 400.
                 * @example true
                 */
                "filter.expires"?: boolean;
                /**
                 * @description Column and direction to sort by. Default `name.asc`. The server takes any case; a column outside this list is a 400.
                 * @example name.asc
                 */
                sort?: components["schemas"]["FactSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The facts of this page. */
                        data: components["schemas"]["Fact"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The fact as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The fact as stored. */
                        data: components["schemas"]["Fact"];
                        /** @description Warnings of the server; absent when there are none. */
                        metadata?: components["schemas"]["Warnings"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
        };
    };
    getFacts: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The facts, by name. */
                        data: components["schemas"]["Fact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The resource also has a value whose source is not `fact`. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The fact. */
                        data: components["schemas"]["Fact"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource has no fact with this id, or the environment does not exist. */
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
                 * @description Goes with `start`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                first_id?: Uuid;
                /**
                 * @description Goes with `end`: id of the row at the bound, which settles the order among rows that are equal in the sort column.
                 * @example a95d4e02-6f1b-4c73-9e80-2b7f5c8d3a16
                 */
                last_id?: Uuid;
                /**
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a time of creation; without a zone it is UTC. Not together with `end`.
                 * @example 2025-11-21T09:00:00.000000+00:00
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a time of creation; without a zone it is UTC. Not together with `start`.
                 * @example 2025-11-21T09:50:00.000000+00:00
                 */
                end?: string;
                /**
                 * @description Keep only rows whose title contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "compil"
                 *     ]
                 */
                "filter.title"?: string[];
                /**
                 * @description Keep only rows whose message contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "failed"
                 *     ]
                 */
                "filter.message"?: string[];
                /**
                 * @description Keep only notifications that were read (true) or were not (false). One value only: giving it twice is a 400.
                 * @example false
                 */
                "filter.read"?: boolean;
                /**
                 * @description Keep only notifications that were cleared (true) or were not (false). One value only: giving it twice is a 400.
                 * @example false
                 */
                "filter.cleared"?: boolean;
                /**
                 * @description Keep only notifications of one of these severities; case matters.
                 * @example [
                 *       "error",
                 *       "warning"
                 *     ]
                 */
                "filter.severity"?: components["schemas"]["NotificationSeverity"][];
                /**
                 * @description Column and direction to sort by. Default `created.desc`. The server takes any case; a column outside this list is a 400.
                 * @example created.desc
                 */
                sort?: components["schemas"]["NotificationSort"];
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The notifications of this page. */
                        data: components["schemas"]["Notification"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The notification. */
                        data: components["schemas"]["Notification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment has no notification with this id, or does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description The notification as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The notification as it is now. */
                        data: components["schemas"]["Notification"];
                    };
                };
            };
            /** @description Neither `read` nor `cleared` is given, or an argument is unknown or ill-typed. */
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
            /** @description The environment has no notification with this id, or does not exist. */
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
                 * @description Names of the metrics, at least one.
                 * @example [
                 *       "orchestrator.compile_time",
                 *       "resource.resource_count"
                 *     ]
                 */
                metrics: components["schemas"]["EnvironmentMetric"][];
                /**
                 * @description Begin of the window; without a zone it is UTC.
                 * @example 2025-11-21T08:00:00Z
                 */
                start_interval: string;
                /**
                 * @description End of the window, later than its begin; without a zone it is UTC.
                 * @example 2025-11-21T10:00:00Z
                 */
                end_interval: string;
                /**
                 * @description Number of slots, above 0.
                 * @example 2
                 */
                nb_datapoints: number;
                /**
                 * @description Let the slots end on full hours. Default false.
                 * @example true
                 */
                round_timestamps?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics, slot by slot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The metrics, slot by slot. */
                        data: components["schemas"]["EnvironmentMetricsResult"];
                    };
                };
            };
            /** @description The window is empty or too short, `nb_datapoints` is not above 0, no metric or an unknown one is named, or an argument is missing, unknown or ill-typed. */
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
                    /**
                     * @description `Bearer ` and the token. Not exposed to scripts of other origins: browsers take the token from the body.
                     * @example Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl
                     */
                    Authorization?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The token and the user. */
                        data: components["schemas"]["LoginReturn"];
                    };
                };
            };
            /** @description The server runs without authentication, or an argument is missing, unknown or ill-typed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description User name or password is wrong. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The users. */
                        data: components["schemas"]["UserWithRoles"][];
                    };
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
                    "application/json": {
                        /** @description The new user, without administrator rights. */
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The server runs without authentication, the user name is empty, the password is shorter than 8 characters, or an argument is missing, unknown or ill-typed. */
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
            /** @description There is a user of that name. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The user. */
                        data: components["schemas"]["CurrentUser"];
                    };
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
            /** @description The user is gone. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, or an argument is unknown or ill-typed. */
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
            /** @description There is no user of that name. */
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
            /** @description The password is changed. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the password is shorter than 8 characters, or an argument is missing, unknown or ill-typed. */
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
            /** @description There is no user of that name. */
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
            /** @description The rights are set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, there is no such user, or an argument is missing, unknown or ill-typed. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The names, sorted. */
                        data: string[];
                    };
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
            /** @description The role exists. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, there is a role of that name, or an argument is missing, unknown or ill-typed. */
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
            /** @description The role is gone. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, there is no such role, somebody holds it, or an argument is missing, unknown or ill-typed. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The roles by environment. */
                        data: components["schemas"]["RoleAssignmentsPerEnvironment"];
                    };
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
            /** @description The user holds the role. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication; the user, the role or the environment does not exist; or an argument is missing, unknown or ill-typed. */
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
                 * @description Environment in which the role holds.
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
            /** @description The user no longer holds the role. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server runs without authentication, the user does not hold the role there, or an argument is missing, unknown or ill-typed. */
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
                 * @description Lower bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `end`.
                 * @example std::File[web1,path=/etc/hosts]
                 */
                start?: string;
                /**
                 * @description Upper bound of the page, exclusive, whichever way the list is sorted: a value of the sort column. Not together with `start`.
                 * @example std::Package[web1,name=nginx]
                 */
                end?: string;
                /**
                 * @description Column and direction to sort by. Default `discovered_resource_id.asc`. The server takes any case; a column outside this list is a 400. Only `discovered_resource_id` pages without loss.
                 * @example discovered_resource_id.asc
                 */
                sort?: components["schemas"]["DiscoveredResourceSort"];
                /**
                 * @description Keep only rows whose type contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "std::File"
                 *     ]
                 */
                "filter.resource_type"?: string[];
                /**
                 * @description Keep only rows whose agent name contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "web"
                 *     ]
                 */
                "filter.agent"?: string[];
                /**
                 * @description Keep only rows whose identifying value contains one of these texts, in any case. `%` and `_` work as wildcards.
                 * @example [
                 *       "/etc"
                 *     ]
                 */
                "filter.resource_id_value"?: string[];
                /**
                 * @description Keep only resources that a released version manages (true) or that none does (false). One value only: giving it twice is a 400.
                 * @example false
                 */
                "filter.managed"?: boolean;
            };
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The discovered resources of this page. */
                        data: components["schemas"]["DiscoveredResource"][];
                        /** @description Links to the neighbouring pages. */
                        links: components["schemas"]["PagingLinks"];
                        /** @description Where this page lies in the list. */
                        metadata: components["schemas"]["PagingMetadata"];
                    };
                };
            };
            /** @description A sort column, filter or bound that the call does not know, `start` together with `end`, a `limit` above 1000, or an argument that is unknown or ill-typed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The discovery feature is off, or authentication is on and the token does not fit. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the discovered resource: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The discovered resource. */
                        data: components["schemas"]["DiscoveredResource"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The discovery feature is off, or authentication is on and the token does not fit. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The environment has no discovered resource with this id, or does not exist. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
                 * @example 0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60
                 */
                "X-Inmanta-tid": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description Id of the discovered resource: `Type[agent,attribute=value]`. It goes into the path percent-encoded as a whole.
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
            /** @description One of the ids is no resource id, there is no live session `sid`, or an argument is missing or ill-typed. */
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
    discoveredResourceCreateBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
            /** @description There is no live session `sid`, or an argument is missing, unknown or ill-typed. */
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
    getApiDocs: {
        parameters: {
            query?: {
                /**
                 * @description `openapi` for the document, `swagger` for the page. Default `swagger`.
                 * @example openapi
                 */
                format?: components["schemas"]["ApiDocsFormat"];
                /**
                 * @description Token to use instead of the one in the `Authorization` header, without the word `Bearer`.
                 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl
                 */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description of the API: JSON with `format=openapi`, otherwise a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description An OpenAPI 3.0.2 document. */
                        data: components["schemas"]["OpenAPI"];
                    };
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Both states. */
                        data: components["schemas"]["SchedulerStatusReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The environment is halted or does not exist, or no scheduler is running. */
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
            /** @description The outcome of the query. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The outcome of the query. */
                        data: components["schemas"]["GraphQLResult"];
                    };
                };
            };
            /** @description A field other than `query`, or `query` is missing or no text. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Outcome of the introspection. */
                        data: {
                            /** @description Types, queries and directives, in the form of the GraphQL specification. */
                            __schema?: {
                                [key: string]: unknown;
                            };
                        };
                    };
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
            /** @description The server is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Always null. */
                        data: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description A part of the server is not well. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Always null. */
                        data: null;
                    };
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
                    /** @description Name of the agent; null for all. */
                    agent: string | null;
                    /** @description Whether the agent shall be enabled. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Name of the agent; null for all. */
                    id: string | null;
                    /** @description Whether to deploy only what is not as it should be. */
                    incremental_deploy: boolean;
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description Always 200. */
                        data: number;
                    };
                };
            };
        };
    };
    doDryrun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Name of the agent. */
                    agent: string;
                    /** @description Version of the model. */
                    version: number;
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    /** @description Name of the agent. */
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                 * @description Id of the environment that the call works on. Not echoed in the reply. An id that does not exist is a 404.
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
                    "application/json": {
                        /** @description State of the scheduler. */
                        data: components["schemas"]["SchedulerStatusReport"];
                    };
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
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Figures of the pool. */
                        data: components["schemas"]["DataBaseReport"];
                    };
                };
            };
        };
    };
}
