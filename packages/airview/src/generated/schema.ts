// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
export interface paths {
    "/environments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all environments
         * @description Returns every environment, in no guaranteed order, or an empty array if none exists. To find an environment, compare
         *     abbreviations exactly: they are unique, names are not.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Creates an environment and returns it with its new ID. The status is 200, not 201. The abbreviation must not be in use. A
         *     repeated request is therefore rejected with 400, even if the first one succeeded and only its response was lost.
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a system by its name
         * @description Returns the one system with exactly this name (case-sensitive): a single object, not an array. Returns 404 if there is no
         *     such system, and for an empty name. The Python client reads every status except 200 as "no such system", so with a rejected
         *     token it tries to create a system. Check for 404 only.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getSystemByName"];
        put?: never;
        /**
         * Create a system
         * @description Creates a system and returns it with its new ID. The status is 200, not 201. The name must not be in use. A repeated request
         *     is therefore rejected with 400, even if the first one succeeded and only its response was lost. In that case, find the
         *     system by name.
         *
         *     Request validation does not check the stage against the enum: an unknown stage makes the server fail (500; 400 on SQLite).
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["createSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Returns every application, or every application of one type, with its references. Parents and children are in the same
         *     array. There is no pagination and no guaranteed order.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getApplications"];
        put?: never;
        /**
         * Create an application
         * @description Creates an application with its references and returns it with its new ID. The status is 200, not 201. The server adds a
         *     reference of type `_internal_reference`, derived from the name: the name in lower case, each run of characters other than
         *     letters and digits replaced by `_`, with a suffix from `_0` to `_8` if that value is already in use. The eleventh
         *     application whose name gives the same value is therefore rejected.
         *
         *     Names need not be unique. References are what prevents an application from being created twice: with at least one reference,
         *     a repeated request is rejected with 400; without any, it creates a second application.
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one application
         * @description Returns an application with all its references.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getApplication"];
        /**
         * Replace an application
         * @description Replaces the name, type, parent and environment of an application. If the parent or the environment is omitted or null, it
         *     is cleared: to keep the current values, send them. References do not change and cannot be changed.
         *
         *     The ID is sent twice, in the path and in the body, and both must be equal.
         *
         *     Required role at the gateway: ContentWriter.
         */
        put: operations["updateApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the environments of an application's children
         * @description Returns each environment that a direct child of the application runs in, once. Contrary to what the path suggests, the
         *     environment of the application itself is not included. A child without an environment adds an empty object to the array. An
         *     unknown application returns an empty array, not 404.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getApplicationEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referenced-applications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an application by a reference
         * @description Returns the one application that has this reference of this type: a single object, not an array. Returns 404 if there is no
         *     such application.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getApplicationByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technical-controls/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a technical control by system and reference
         * @description Returns an array of the technical controls of a system that have the reference. Because the two together are unique, the
         *     array contains one control or none: an unknown control or an unknown system returns an empty array and never 404. Use the
         *     first item.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getTechnicalControl"];
        put?: never;
        /**
         * Create a technical control
         * @description Creates a technical control in a system and returns it with its new ID. The status is 200, not 201. The reference must not
         *     be in use in that system. A repeated request is therefore rejected with 400, even if the first one succeeded and only its
         *     response was lost.
         *
         *     Null is rejected for every field (422): omit fields that are not set. Validation does not catch unknown names in
         *     `controlAction`, `qualityModel` and `severity`; they make the server fail (500; 400 on SQLite). This includes SECURITY as
         *     `controlAction`, which the Python client offers.
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["createTechnicalControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technical-controls/{controlId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one technical control
         * @description Returns a technical control by its ID.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getTechnicalControlById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application-technical-controls/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the link between an application and a control
         * @description Returns the link that applies a technical control to an application: a single object, not an array. Returns 404 if the two
         *     are not linked or one of them does not exist.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getApplicationControlLink"];
        put?: never;
        /**
         * Link an application to a control
         * @description Applies a technical control to an application and returns the link with its new ID. The status is 200, not 201. If the two
         *     are already linked, the server returns 409. A repeated request is therefore rejected, even if the first one succeeded and
         *     only its response was lost. An application or a control that does not exist returns the same 409: to distinguish the cases,
         *     look up the link.
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["linkApplicationToControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitored-resources/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the state of a resource
         * @description Stores what a system found out about one resource under one link between application and control. The query identifies the
         *     resource; the body contains the findings. A resource that is not known yet is created; the response does not show whether it
         *     was.
         *
         *     For a known resource, the last-seen time is always updated, and the time of its last change only if the state differs. The
         *     additional data is replaced; if omitted, it is cleared. The type remains that of the first report and is not checked.
         *
         *     A link that does not exist returns 500, not 404. Requests that create the same resource at the same time violate its unique key: one
         *     creates it, the others return 500 with the body of every other fault. Sent again, they update it.
         *
         *     Required role at the gateway: ComplianceWriter.
         */
        put: operations["saveMonitoredResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exclusions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request that resources are excluded from a control
         * @description Creates an exclusion for a link between application and control. Every resource it names changes to the state PENDING. If a
         *     resource is not known, it is created with monitoring state FIXED_AUTO, type UNKNOWN and no last-seen time. Known resources
         *     are found by reference alone, so a resource with the same reference under another link may be used.
         *
         *     The response is 201 with `null`: the ID of the new exclusion is never returned, and no operation returns exclusions. Find
         *     its resources with `getExclusionResources`.
         *
         *     A resource can be in one exclusion only, so a repeated request is rejected with 400. With an empty list of resources, a
         *     repeated request creates a second exclusion.
         *
         *     Required role at the gateway: ContentWriter.
         */
        post: operations["createExclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/{systemId}/exclusion-resources/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the excluded resources of a system
         * @description Returns the resources under a system's controls that belong to an exclusion, or only those in one state. There is no
         *     guaranteed order. An unknown system returns an empty array, not 404.
         *
         *     Each resource is repeated once for every reference of its application. Applications created through this API have at least
         *     one reference and usually two, so expect duplicates and identify resources by `id`.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["getExclusionResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exclusion-resources/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the state of an exclusion resource
         * @description Sets the exclusion state of a resource. Any state can follow any other. A resource without an exclusion also accepts a
         *     state.
         *
         *     The ID is sent twice, in the path and in the body, and both must be equal. A resource that does not exist returns 409, not
         *     404, with the bare JSON string `"Conflict"` instead of an error object.
         *
         *     Required role at the gateway: ComplianceWriter.
         */
        put: operations["setExclusionResourceState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application-statuses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count failures for every top-level application
         * @description Returns one entry for each application without a parent that has monitored resources, sorted by name. The counts include
         *     everything inside the application and are split by environment.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getApplicationStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/control-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the failing controls of an application
         * @description Returns the controls that fail for an application or anything inside it, with the resources that fail them, sorted by
         *     control name and then by severity. Only FLAGGED resources whose exclusion is not ACTIVE count.
         *
         *     The `id` of an entry is the ID of the link between application and control. `getControlStatusDetail` does not take that ID;
         *     it takes the `id` of one of the entry's resources. An unknown application returns an empty array, not 404.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getApplicationControlStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/control-overviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the controls of an application under one quality model
         * @description Returns the controls of one quality model that apply to an application or anything inside it, each with the number of its
         *     resources and the number of exempt ones. CANCELLED resources are not counted.
         *
         *     Without a quality model the array is empty, not complete: send one request for each quality model that
         *     `getApplicationQualityModels` returns. An unknown application returns an empty array, not 404.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getApplicationControlOverviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/monitored-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources of an application under one control
         * @description Returns the resources of an application, and of everything inside it, that one technical control monitors. CANCELLED
         *     resources are excluded. A resource whose exclusion is ACTIVE has the state SUPPRESSED, regardless of the reported state.
         *
         *     Without a control the array is empty, not complete. An unknown application returns an empty array, not 404.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getApplicationMonitoredResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/quality-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quality models that apply to an application
         * @description Returns each quality model of the controls that apply to an application or anything inside it, once. An unknown application
         *     returns an empty array, not 404.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getApplicationQualityModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control-statuses/{controlStatusId}/control-status-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get details of a failing control
         * @description Returns the application and the control that a monitored resource belongs to. Despite the parameter's name, it takes the ID
         *     of a monitored resource, as in the `resources` of a control status, not the ID of the control status.
         *
         *     Most fields of the response are not filled yet: `frameworks` is always empty; `assignmentGroup`, `assignee` and the
         *     control's `url` are always null. An unknown ID returns 500, not 404.
         *
         *     Required role at the gateway: ComplianceReader.
         */
        get: operations["getControlStatusDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for text
         * @description Searches the index of the installation and returns the matching pages, with the passages around the matches. An installation
         *     without a search backend, which is the default, returns an empty array for every query. An empty query also returns an empty
         *     array.
         *
         *     The shape of a search result was derived from the server's source code; no installation with a search backend has been
         *     observed.
         *
         *     Required role at the gateway: ContentReader.
         */
        get: operations["search"];
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
        /**
         * @description The kind of an application.
         * @example BUSINESS_APPLICATION
         * @enum {string}
         */
        ApplicationType: "BUSINESS_APPLICATION" | "TECHNICAL_SERVICE" | "APPLICATION_SERVICE";
        /**
         * @description Severity of a failing control in control statuses. In lower case here only.
         * @example high
         * @enum {string}
         */
        ControlStatusSeverity: "high" | "medium" | "low";
        /**
         * @description State of the exclusion of a resource. Any state can follow any other.
         * @example PENDING
         * @enum {string}
         */
        ExclusionResourceState: "NONE" | "PENDING" | "ACTIVE";
        /**
         * @description Whether a resource meets a control. No state is called "passed": report FIXED_AUTO or FIXED_OTHER. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE).
         * @example FLAGGED
         * @enum {string}
         */
        MonitoredResourceState: ("FLAGGED" | "SUPPRESSED" | "FIXED_AUTO" | "FIXED_OTHER" | "MONITORING" | "CANCELLED" | "UNRESPONSIVE" | (string & {}));
        /**
         * @description The kind of a monitored resource.
         * @example OBJECT_STORAGE
         * @enum {string}
         */
        MonitoredResourceType: ("UNKNOWN" | "VIRTUAL_MACHINE" | "CONTAINER" | "NETWORK" | "REPOSITORY" | "PIPELINE" | "OBJECT_STORAGE" | "DATABASE" | "FUNCTION" | "STORAGE" | (string & {}));
        /**
         * @description The quality aspect that a technical control covers.
         * @example SECURITY
         * @enum {string}
         */
        QualityModel: "LOG_EXCELLENCE" | "SECURITY" | "RELIABILITY" | "PERFORMANCE_EFFICIENCY" | "COST_OPTIMISATION" | "PORTABILITY" | "USABILITY_AND_COMPATIBILITY";
        /**
         * @description When a system checks resources.
         * @example MONITOR
         * @enum {string}
         */
        SystemStage: "BUILD" | "MONITOR";
        /**
         * @description The consequence of a failing technical control. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server accepts (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT.
         * @example TASK
         * @enum {string}
         */
        TechnicalControlAction: ("LOG" | "INCIDENT" | "TASK" | "VULNERABILITY" | (string & {}));
        /**
         * @description Severity of a failing technical control. Control statuses use the same names in lower case.
         * @example HIGH
         * @enum {string}
         */
        TechnicalControlSeverity: "HIGH" | "MEDIUM" | "LOW";
        /** @description An environment that applications run in. */
        Environment: {
            /**
             * Format: int32
             * @description ID, assigned by the server.
             * @example 1
             */
            id: number;
            /**
             * @description Full name.
             * @example Production
             */
            name: string;
            /**
             * @description Short name, unique among environments. Use it to look up an environment.
             * @example PRD
             */
            abbreviation: string;
        };
        /** @description An environment to create. */
        EnvironmentCreate: {
            /**
             * @description Full name, at most 500 characters. Need not be unique.
             * @example Production
             */
            name: string;
            /**
             * @description Short name, at most 10 characters, unique among environments.
             * @example PRD
             */
            abbreviation: string;
        };
        /** @description A monitoring system that reports to AirView. */
        System: {
            /**
             * Format: int32
             * @description ID, assigned by the server.
             * @example 1
             */
            id: number;
            /**
             * @description Name, unique among systems.
             * @example cloud-posture-monitor
             */
            name: string;
            /** @description When the system checks resources. */
            stage: components["schemas"]["SystemStage"];
        };
        /** @description A system to create. */
        SystemCreate: {
            /**
             * @description Name, unique among systems, at most 500 characters. Any characters are allowed.
             * @example cloud-posture-monitor
             */
            name: string;
            /** @description When the system checks resources. */
            stage: components["schemas"]["SystemStage"];
        };
        /** @description An application, which can be inside another one. */
        Application: {
            /**
             * Format: int32
             * @description ID, assigned by the server.
             * @example 7
             */
            id: number;
            /**
             * @description Name. Need not be unique.
             * @example Payments API
             */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /**
             * Format: int32
             * @description ID of the application that this one is part of. Null means a top-level application.
             * @example 3
             */
            parentId: number | null;
            /**
             * Format: int32
             * @description ID of the environment that it runs in. Null if none is set.
             * @example 1
             */
            environmentId: number | null;
            /** @description The names by which other systems identify the application, at most one of each type. An application created through this API also has one of type `_internal_reference`, derived by the server from the name and listed first. */
            references: components["schemas"]["ApplicationReference"][];
        };
        /** @description An application to create. */
        ApplicationCreate: {
            /**
             * @description Name, at most 500 characters. Need not be unique, but the eleventh name that normalises to the same value is rejected.
             * @example Payments API
             */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /**
             * Format: int32
             * @description ID of an existing application that this one is part of. Null (the default) makes it a top-level application.
             * @example 3
             */
            parentId?: number | null;
            /**
             * Format: int32
             * @description ID of the existing environment that it runs in. Null (the default) sets none.
             * @example 1
             */
            environmentId?: number | null;
            /** @description The names by which other systems identify the application, at most one of each type. Omit the field if there are none: null makes the server fail (500). The server adds one of its own. */
            references?: components["schemas"]["ApplicationReferenceCreate"][];
        };
        /** @description The new values of an application. They replace all old values: an omitted field is cleared. References cannot be changed. */
        ApplicationUpdate: {
            /**
             * Format: int32
             * @description ID of the application; the same as in the path.
             * @example 7
             */
            id: number;
            /**
             * @description Name, at most 500 characters.
             * @example Payments API
             */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /**
             * Format: int32
             * @description ID of an existing application that this one is part of. Null or an omitted field moves it to the top level.
             * @example 3
             */
            parentId?: number | null;
            /**
             * Format: int32
             * @description ID of the existing environment that it runs in. Null or an omitted field clears it.
             * @example 1
             */
            environmentId?: number | null;
        };
        /** @description A name by which another system identifies an application. */
        ApplicationReference: {
            /**
             * @description Type of the name, such as `aws_account_id`. `_internal_reference` is the server's own type.
             * @example aws_account_id
             */
            type?: string;
            /**
             * @description The name itself. The combination of type and name belongs to one application only.
             * @example 123456789012
             */
            reference?: string;
        };
        /** @description A name by which another system identifies the application to create. */
        ApplicationReferenceCreate: {
            /**
             * @description Type of the name, such as `aws_account_id`. At most 500 characters, only those that are allowed in references.
             * @example aws_account_id
             */
            type: string;
            /**
             * @description The name itself. No other application may have it under the same type. At most 500 characters, only those that are allowed in references; an empty string is allowed.
             * @example 123456789012
             */
            reference: string;
        };
        /** @description An environment of an application's children. It is an empty object if a child has no environment, so any field can be missing. */
        ApplicationEnvironment: {
            /**
             * Format: int32
             * @description ID of the environment.
             * @example 1
             */
            id?: number;
            /**
             * @description Full name.
             * @example Production
             */
            name?: string;
            /**
             * @description Short name, unique among environments.
             * @example PRD
             */
            abbreviation?: string;
        };
        /** @description A check that a system runs on resources. */
        TechnicalControl: {
            /**
             * Format: int32
             * @description ID, assigned by the server.
             * @example 12
             */
            id: number;
            /**
             * @description Name.
             * @example Storage is encrypted at rest
             */
            name: string;
            /**
             * @description The system's own name for the control, unique within the system.
             * @example storage/encryption-at-rest
             */
            reference: string;
            /** @description The consequence of a failure. The Python model calls it `type`. */
            controlAction: components["schemas"]["TechnicalControlAction"];
            /**
             * Format: int32
             * @description ID of the system that runs the control.
             * @example 1
             */
            systemId: number;
            /** @description Quality model of the control. */
            qualityModel: components["schemas"]["QualityModel"];
            /** @description Severity of a failure. */
            severity: components["schemas"]["TechnicalControlSeverity"];
            /**
             * Format: int32
             * @description How long a result remains valid before the control counts as failed. Null if not set. The unit is not documented, and the server only stores the number.
             * @example 86400
             */
            ttl: number | null;
            /**
             * @description Whether a failure should stop the process that ran the check.
             * @example false
             */
            isBlocking: boolean;
            /**
             * @description Whether resources can be removed from the control.
             * @example true
             */
            canDeleteResources: boolean;
            /**
             * Format: int32
             * @description ID of the control that this one is part of. `null` when it is not part of another.
             * @example 4
             */
            parentId: number | null;
        };
        /** @description A technical control to create. No field accepts null; omit fields that are not set. */
        TechnicalControlCreate: {
            /**
             * @description Name, at most 500 characters.
             * @example Storage is encrypted at rest
             */
            name: string;
            /**
             * @description The system's own name for the control, unique within the system. At most 500 characters, only those that are allowed in references.
             * @example storage/encryption-at-rest
             */
            reference: string;
            /** @description The consequence of a failure. The Python model calls it `type`; its member SECURITY is not accepted. */
            controlAction: components["schemas"]["TechnicalControlAction"];
            /** @description Quality model of the control. */
            qualityModel: components["schemas"]["QualityModel"];
            /**
             * Format: int32
             * @description ID of the existing system that runs the control.
             * @example 1
             */
            systemId: number;
            /** @description Severity of a failure. Default: HIGH. */
            severity?: components["schemas"]["TechnicalControlSeverity"];
            /**
             * Format: int32
             * @description How long a result remains valid before the control counts as failed. The unit is not documented, and the server only stores the number. If omitted, it is not set.
             * @example 86400
             */
            ttl?: number;
            /**
             * @description Whether a failure should stop the process that ran the check. Default: false.
             * @default false
             * @example false
             */
            isBlocking?: boolean;
            /**
             * @description Whether resources can be removed from the control. Default: true.
             * @default true
             * @example true
             */
            canDeleteResources?: boolean;
            /**
             * Format: int32
             * @description ID of the existing control that this one is part of. If omitted, there is none.
             * @example 4
             */
            parentId?: number;
        };
        /** @description A link that applies a technical control to an application. */
        ApplicationTechnicalControl: {
            /**
             * Format: int32
             * @description ID of the link. Other operations call it `applicationTechnicalControlId`.
             * @example 31
             */
            id: number;
            /**
             * Format: int32
             * @description ID of the application.
             * @example 7
             */
            applicationId: number;
            /**
             * Format: int32
             * @description ID of the technical control.
             * @example 12
             */
            technicalControlId: number;
        };
        /** @description A link to create between an application and a technical control. */
        ApplicationTechnicalControlCreate: {
            /**
             * Format: int32
             * @description ID of an existing application.
             * @example 7
             */
            applicationId: number;
            /**
             * Format: int32
             * @description ID of an existing technical control.
             * @example 12
             */
            technicalControlId: number;
        };
        /** @description What a system found out about a resource. The query identifies the resource. */
        MonitoredResourceSave: {
            /** @description Whether the resource meets the control. The Python model calls it `status`. */
            monitoringState: components["schemas"]["MonitoredResourceState"];
            /** @description Kind of the resource. Stored from the first report; later reports do not change it. */
            type: components["schemas"]["MonitoredResourceType"];
            /**
             * @description Any text to store with the report, at most 8000 characters. If omitted, it is empty, and a stored text is deleted.
             * @default
             * @example Default encryption is switched off.
             */
            additionalData?: string;
        };
        /** @description A request to exclude resources from a control. No field accepts null. */
        ExclusionCreate: {
            /**
             * Format: int32
             * @description ID of the existing link between application and control.
             * @example 31
             */
            applicationTechnicalControlId: number;
            /** @description Why the resources should be excluded. */
            summary: string;
            /**
             * @description How the risk is mitigated in the meantime.
             * @example Access is limited to the payments role and logged.
             */
            mitigation: string;
            /**
             * Format: int32
             * @description Probability of the risk. Scale and limits are unknown; the server checks none.
             * @example 1
             */
            probability: number;
            /**
             * Format: int32
             * @description Impact of the risk. Scale and limits are unknown; the server checks none.
             * @example 3
             */
            impact: number;
            /** @description References of the resources to exclude. Can be empty. Unknown resources are created. */
            resources: string[];
            /**
             * @description Whether the exclusion is a limited one. The effect is not documented.
             * @example true
             */
            isLimitedExclusion: boolean;
            /**
             * Format: date-time
             * @description When the exclusion ends, ISO 8601 with date and time; a date without a time is rejected. The server also accepts a space instead of the `T`, and a time without seconds or without an offset. It stores the time without an offset, so send UTC.
             * @example 2026-06-30T22:00:00Z
             */
            endDate: string;
            /**
             * @description Remarks. Optional.
             * @example Agreed with the security team.
             */
            notes?: string;
        };
        /** @description A resource that an exclusion covers. */
        ExclusionResource: {
            /**
             * Format: int32
             * @description ID of the monitored resource.
             * @example 58
             */
            id: number;
            /**
             * @description Reference of the control that the resource is excluded from.
             * @example storage/encryption-at-rest
             */
            technicalControlReference: string;
            /** @description All references of the application that the resource belongs to, including `_internal_reference`. Select the one of your own type. */
            applicationReferences: components["schemas"]["ApplicationReference"][];
            /**
             * @description Reference of the resource.
             * @example eu-west-1/payment-receipts
             */
            reference: string;
            /** @description State of the exclusion. */
            state: components["schemas"]["ExclusionResourceState"];
        };
        /** @description The new state of an exclusion resource. */
        ExclusionResourceUpdate: {
            /**
             * Format: int32
             * @description ID of the exclusion resource; the same as in the path.
             * @example 58
             */
            id: number;
            /** @description State to set. Any state can follow any other. */
            state: components["schemas"]["ExclusionResourceState"];
        };
        /** @description The status of a top-level application and everything inside it. */
        ApplicationStatus: {
            /**
             * Format: int32
             * @description ID of the application.
             * @example 3
             */
            id?: number;
            /**
             * @description Name of the application.
             * @example Payments Platform
             */
            applicationName?: string;
            /** @description Counts, one entry for each environment. */
            environments?: components["schemas"]["EnvironmentStatus"][];
        };
        /** @description A control that applies to an application, with counts of its resources. */
        ControlOverview: {
            /**
             * Format: int32
             * @description ID of the technical control.
             * @example 12
             */
            id?: number;
            /**
             * @description Name of the technical control.
             * @example Storage is encrypted at rest
             */
            name?: string;
            /** @description The consequence of a failure. */
            controlAction?: components["schemas"]["TechnicalControlAction"];
            /** @description Severity of a failure, in upper case. */
            severity?: components["schemas"]["TechnicalControlSeverity"];
            /**
             * @description Name of the system that runs the control.
             * @example cloud-posture-monitor
             */
            systemName?: string;
            /** @description When that system checks resources. */
            systemStage?: components["schemas"]["SystemStage"];
            /**
             * @description Number of monitored resources, excluding CANCELLED ones.
             * @example 2
             */
            applied?: number;
            /**
             * @description Number of these resources that are under an ACTIVE exclusion.
             * @example 0
             */
            exempt?: number;
        };
        /** @description A monitored resource of an application, as seen by one control. */
        ControlOverviewResource: {
            /**
             * Format: int32
             * @description ID of the monitored resource.
             * @example 58
             */
            id?: number;
            /** @description Kind of the resource. UNKNOWN if an exclusion created it. */
            type?: components["schemas"]["MonitoredResourceType"];
            /**
             * @description Reference of the resource.
             * @example eu-west-1/payment-receipts
             */
            reference?: string;
            /** @description SUPPRESSED if its exclusion is ACTIVE, otherwise the last reported state. */
            state?: components["schemas"]["MonitoredResourceState"];
            /**
             * Format: date-time
             * @description When it was last reported, ISO 8601 with a numeric offset. Null if it was never reported. A server on SQLite omits the offset.
             * @example 2026-03-02T08:15:00+00:00
             */
            lastSeen?: string | null;
            /**
             * @description Full name of the application's environment, not its abbreviation. Null if it has none.
             * @example Production
             */
            environment?: string | null;
            /**
             * @description Whether an exclusion of the resource is PENDING.
             * @example true
             */
            pending?: boolean;
        };
        /** @description A control that fails for an application, with the resources that fail it. */
        ControlStatus: {
            /**
             * Format: int32
             * @description ID of the link between application and control, not of a status.
             * @example 31
             */
            id?: number;
            /**
             * @description Name of the technical control.
             * @example Storage is encrypted at rest
             */
            name?: string;
            /** @description Severity of the failure, in lower case. */
            severity?: components["schemas"]["ControlStatusSeverity"];
            /** @description Quality model of the control. */
            qualityModel?: components["schemas"]["QualityModel"];
            /**
             * @description Name of the system that runs the control.
             * @example cloud-posture-monitor
             */
            systemName?: string;
            /** @description When that system checks resources. */
            systemStage?: components["schemas"]["SystemStage"];
            /**
             * @description Abbreviation of the application's environment, not its name. Null if it has none.
             * @example PRD
             */
            environment?: string | null;
            /**
             * @description Name of the application.
             * @example Payments API
             */
            application?: string;
            /**
             * Format: date-time
             * @description When the oldest of the failures was last changed, ISO 8601 with a numeric offset. A server on SQLite omits the offset.
             * @example 2026-03-02T08:15:00+00:00
             */
            raisedDateTime?: string;
            /** @description Always empty. */
            tickets?: string[];
            /** @description The resources that fail the control. */
            resources?: components["schemas"]["ControlStatusResource"][];
        };
        /** @description Details of the control that one resource fails. */
        ControlStatusDetail: {
            /**
             * Format: int32
             * @description ID of the monitored resource, as requested.
             * @example 58
             */
            id?: number;
            /**
             * @description Name of the application that the resource belongs to.
             * @example Payments API
             */
            applicationName?: string;
            /** @description The technical control; its `url` is always null. */
            control?: components["schemas"]["NamedUrl"];
            /** @description Always empty. */
            frameworks?: components["schemas"]["NamedUrl"][];
            /** @description Always null. */
            assignmentGroup?: string | null;
            /** @description Always null. */
            assignee?: string | null;
        };
        /** @description A resource that fails a control. */
        ControlStatusResource: {
            /**
             * Format: int32
             * @description ID of the monitored resource. `getControlStatusDetail` takes this ID.
             * @example 58
             */
            id?: number;
            /**
             * @description Reference of the resource.
             * @example eu-west-1/payment-receipts
             */
            name?: string;
            /** @description State of its exclusion, NONE or PENDING. Resources whose exclusion is ACTIVE are not included. */
            state?: components["schemas"]["ExclusionResourceState"];
        };
        /** @description Counts for one application in one environment. */
        EnvironmentStatus: {
            /**
             * @description Full name of the environment. Null for resources of applications without one.
             * @example Production
             */
            environment?: string | null;
            /**
             * @description Number of FLAGGED resources without an exclusion under controls of severity HIGH.
             * @example 1
             */
            high?: number;
            /**
             * @description Number of FLAGGED resources without an exclusion under controls of severity MEDIUM.
             * @example 0
             */
            medium?: number;
            /**
             * @description Number of FLAGGED resources without an exclusion under controls of severity LOW.
             * @example 0
             */
            low?: number;
            /**
             * @description Number of technical controls with a resource whose exclusion is ACTIVE.
             * @example 0
             */
            exemptControls?: number;
            /**
             * @description Number of technical controls with a FLAGGED resource without an exclusion.
             * @example 1
             */
            failedControls?: number;
            /**
             * @description Number of technical controls with a resource.
             * @example 1
             */
            totalControls?: number;
        };
        /** @description A name with a link. */
        NamedUrl: {
            /**
             * @description Name.
             * @example Storage is encrypted at rest
             */
            name?: string;
            /** @description URL of further information. `null` when there is no such page. */
            url?: string | null;
        };
        /** @description A quality model that a control of an application covers. */
        QualityModelItem: {
            /** @description The quality model. */
            name?: components["schemas"]["QualityModel"];
        };
        /** @description A page that matches a search. */
        SearchResult: {
            /**
             * @description Path of the page. Absent if the index has none.
             * @example /controls/storage-encryption
             */
            path?: string;
            /**
             * @description Title of the page. Absent if the index has none.
             * @example Encrypting storage
             */
            title?: string;
            /** @description The matching passages, one per line. Can be empty. */
            summary: string;
        };
        /**
         * @description The bare string that is returned instead of an error object if an exclusion resource does not exist.
         * @example Conflict
         * @constant
         */
        ConflictText: "Conflict";
        /** @description An error response of the server. */
        ErrorBody: {
            /**
             * @description The HTTP status, repeated.
             * @example 400
             */
            code: number;
            /**
             * @description The status as text, such as `Not Found`.
             * @example Bad Request
             */
            status: string;
            /**
             * @description Why the application rejected the request. Only on a 400 sent by the application itself; free text.
             * @example Environment with this abbreviation already exists
             */
            message?: string;
            errors?: components["schemas"]["ErrorLocations"];
        };
        /** @description Faults by the field's name on the wire. The key `_schema` represents the whole body if the body is not an object. */
        ErrorFields: {
            [key: string]: components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorItems"];
        };
        /** @description Faults in a list, by the item's index (from 0, as a string), and then by field if the items are objects. */
        ErrorItems: {
            [key: string]: components["schemas"]["ErrorTexts"] | {
                [key: string]: components["schemas"]["ErrorTexts"];
            };
        };
        /** @description The faults of a request, by the part of the request. Only on 422, and on the 400 for a body that is not JSON. */
        ErrorLocations: {
            /** @description Faults of the body, by field. An array of strings if the body is not JSON at all. */
            json?: components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorFields"];
            /** @description Faults of the query string, by parameter. */
            query?: components["schemas"]["ErrorFields"];
        };
        /** @description One message for each fault. */
        ErrorTexts: string[];
    };
    responses: {
        /** @description The gateway rejects the request because the token is missing or invalid. The body is unknown; AirView itself never sends this status. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The gateway rejects the request because the token lacks the operation's role. The body is unknown; AirView itself never sends this status. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The object or the path does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed while processing the request. */
        ServerFault: {
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
         * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
         * @example 7
         */
        ApplicationId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEnvironments: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Environment"][];
                };
            };
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
        /** @description The environment to create. The request must not contain an ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentCreate"];
            };
        };
        responses: {
            /** @description The environment was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            /** @description The abbreviation is in use, or the body is not JSON. */
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
            /** @description A field is missing, null, unknown or has the wrong type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The name is longer than 500 characters or the abbreviation longer than 10. SQLite stores such values. */
            500: components["responses"]["ServerFault"];
        };
    };
    getSystemByName: {
        parameters: {
            query: {
                /**
                 * @description Name of the system, matched exactly. Any characters are allowed. If the parameter is missing, the server fails (500).
                 * @example cloud-posture-monitor
                 */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No system has this name. */
            404: components["responses"]["NotFound"];
            /** @description The name parameter is missing. */
            500: components["responses"]["ServerFault"];
        };
    };
    createSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The system to create. The request must not contain an ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemCreate"];
            };
        };
        responses: {
            /** @description The system was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description The name is in use, the name or the stage is missing, or the body is not JSON. */
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
            /** @description A field is null, unknown or has the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The stage is not a `SystemStage` (400 on SQLite), or the name is longer than 500 characters. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplications: {
        parameters: {
            query?: {
                /**
                 * @description Returns only applications of this type. If omitted, returns all. An unknown or empty value makes the server fail (500; an empty array on SQLite).
                 * @example BUSINESS_APPLICATION
                 */
                applicationType?: components["schemas"]["ApplicationType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The type is not an `ApplicationType`. SQLite returns an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application to create. The request must not contain an ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCreate"];
            };
        };
        responses: {
            /** @description The application was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The type is not an `ApplicationType`; the parent or the environment does not exist; an application already has one of the references; two references have the same type, or one lacks its type or name; a value is longer than 500 characters; ten applications already have such a name; or the body is not JSON. */
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
            /** @description The name or the type is missing or null; a field is unknown or has the wrong JSON type; or a reference contains a character that is not allowed in references. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The references are null. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
                 * @example 7
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No application has this ID, or the ID is not an integer of 0 or more. */
            404: components["responses"]["NotFound"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. It is also sent in the body as `id`.
                 * @example 7
                 */
                applicationId: number;
            };
            cookie?: never;
        };
        /** @description All new values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationUpdate"];
            };
        };
        responses: {
            /** @description The application was replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The ID in the path differs from the ID in the body; the parent or the environment does not exist; the name is longer than 500 characters; or the body is not JSON. */
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
            /** @description No application has this ID, or the ID is not an integer of 0 or more. */
            404: components["responses"]["NotFound"];
            /** @description The name or the type is missing or null, or a field is unknown or has the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The type is not an `ApplicationType` (create returns 400 in that case), or the body has no ID. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the parent application. A value that is not a number makes the server fail (500; an empty array on SQLite).
                 * @example 3
                 */
                applicationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments of the children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationEnvironment"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ID is not a number. SQLite returns an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationByReference: {
        parameters: {
            query: {
                /**
                 * @description Type of the reference. It may contain only the characters that are allowed in references. If the parameter is missing, the server fails (500).
                 * @example aws_account_id
                 */
                type: string;
                /**
                 * @description The reference to find. It may contain only the characters that are allowed in references. If the parameter is missing, the server fails (500).
                 * @example 123456789012
                 */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No application has this reference of this type. */
            404: components["responses"]["NotFound"];
            /** @description The type or the reference contains a character that is not allowed in references. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The type or the reference is missing. */
            500: components["responses"]["ServerFault"];
        };
    };
    getTechnicalControl: {
        parameters: {
            query: {
                /**
                 * @description ID of the system that runs the control.
                 * @example 1
                 */
                systemId: number;
                /**
                 * @description The system's own name for the control. It may contain only the characters that are allowed in references.
                 * @example storage/encryption-at-rest
                 */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The control, or an empty array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicalControl"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A parameter is missing, the system ID is not an integer, or the reference contains a character that is not allowed in references. */
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
    createTechnicalControl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The control to create. The request must not contain an ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TechnicalControlCreate"];
            };
        };
        responses: {
            /** @description The control was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicalControl"];
                };
            };
            /** @description The system already has a control with this reference; the system or the parent control does not exist; or the body is not JSON. */
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
            /** @description A required field is missing; a field is null, unknown or has the wrong JSON type; or the reference contains a character that is not allowed in references. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The action, the quality model or the severity is not a member of its enum (400 on SQLite), or a value is longer than 500 characters. */
            500: components["responses"]["ServerFault"];
        };
    };
    getTechnicalControlById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the technical control. A value that is not a number makes the server fail (500; 404 on SQLite).
                 * @example 12
                 */
                controlId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The control. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicalControl"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No technical control has this ID. */
            404: components["responses"]["NotFound"];
            /** @description The ID is not a number. SQLite returns 404 instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationControlLink: {
        parameters: {
            query: {
                /**
                 * @description ID of the application.
                 * @example 7
                 */
                applicationId: number;
                /**
                 * @description ID of the technical control.
                 * @example 12
                 */
                technicalControlId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationTechnicalControl"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The two are not linked. */
            404: components["responses"]["NotFound"];
            /** @description A parameter is missing or not an integer. */
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
    linkApplicationToControl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to link. The request must not contain an ID of the link; the server fails if it does (500). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationTechnicalControlCreate"];
            };
        };
        responses: {
            /** @description The link was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationTechnicalControl"];
                };
            };
            /** @description The body is not JSON. */
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
            /** @description The two are already linked, or one of them does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description An ID is missing, null or not an integer, or a field is unknown. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The request contains an ID for the link itself. */
            500: components["responses"]["ServerFault"];
        };
    };
    saveMonitoredResource: {
        parameters: {
            query: {
                /**
                 * @description ID of the link between application and control.
                 * @example 31
                 */
                applicationTechnicalControlId: number;
                /**
                 * @description The system's own name for the resource, unique under the link. It may contain only the characters that are allowed in references, so an AWS ARN, which contains colons, must be rewritten.
                 * @example eu-west-1/payment-receipts
                 */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The findings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoredResourceSave"];
            };
        };
        responses: {
            /** @description The state was stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not JSON. */
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
            /** @description A query parameter is missing or malformed, the state is missing, a field is null, or the body contains an unknown field (the link ID and the reference belong in the query). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The link does not exist; another request created the resource at the same moment; the type is missing; the state, or on creation the type, is not a member of its enum; or the additional data is longer than 8000 characters. */
            500: components["responses"]["ServerFault"];
        };
    };
    createExclusion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The exclusion to create. The request must not contain an ID. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionCreate"];
            };
        };
        responses: {
            /** @description The exclusion was created. The body contains no information about it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description The link does not exist; a field other than the link ID is missing; a resource already has an exclusion; or the body is not JSON. */
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
            /** @description The link ID is missing, a field is null or unknown, or the end is not a date with a time. */
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
    getExclusionResources: {
        parameters: {
            query?: {
                /**
                 * @description Returns only resources in this state. If omitted, returns all states. An unknown, lower-case or empty value returns an empty array.
                 * @example PENDING
                 */
                state?: components["schemas"]["ExclusionResourceState"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the system. A value that is not a number makes the server fail (500; an empty array on SQLite).
                 * @example 1
                 */
                systemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources, duplicates included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionResource"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The system ID is not a number. SQLite returns an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    setExclusionResourceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the exclusion resource, which is the ID of the monitored resource; an integer of 0 or more. It is also sent in the body.
                 * @example 58
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The new state. The server ignores other fields of an exclusion resource. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionResourceUpdate"];
            };
        };
        responses: {
            /** @description The state was set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The ID in the path differs from the ID in the body, or the body is not JSON. */
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
            /** @description The ID is not an integer of 0 or more. An unknown ID returns 409. */
            404: components["responses"]["NotFound"];
            /** @description The resource does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictText"];
                };
            };
            /** @description The state is missing or null, or a field is unknown or has the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state is not an `ExclusionResourceState`, or the body has no ID. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The top-level applications with their counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationStatus"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getApplicationControlStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
                 * @example 7
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failing controls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlStatus"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ID is not an integer of 0 or more. An unknown ID returns an empty array. */
            404: components["responses"]["NotFound"];
        };
    };
    getApplicationControlOverviews: {
        parameters: {
            query?: {
                /**
                 * @description The quality model. If omitted, the response is an empty array. An unknown value makes the server fail (500; an empty array on SQLite).
                 * @example SECURITY
                 */
                qualityModel?: components["schemas"]["QualityModel"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
                 * @example 7
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The controls with their counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlOverview"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ID is not an integer of 0 or more. An unknown ID returns an empty array. */
            404: components["responses"]["NotFound"];
            /** @description The quality model is not a `QualityModel`. SQLite returns an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationMonitoredResources: {
        parameters: {
            query?: {
                /**
                 * @description ID of the technical control. If omitted, the response is an empty array. A value that is not a number makes the server fail (500; an empty array on SQLite).
                 * @example 12
                 */
                technicalControlId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
                 * @example 7
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlOverviewResource"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ID is not an integer of 0 or more. An unknown ID returns an empty array. */
            404: components["responses"]["NotFound"];
            /** @description The control ID is not a number. SQLite returns an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationQualityModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, an integer of 0 or more. Any other value is a path that does not exist (404).
                 * @example 7
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quality models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ID is not an integer of 0 or more. An unknown ID returns an empty array. */
            404: components["responses"]["NotFound"];
        };
    };
    getControlStatusDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of a monitored resource.
                 * @example 58
                 */
                controlStatusId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application and the control. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlStatusDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No monitored resource has this ID, or the ID is not a number. */
            500: components["responses"]["ServerFault"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The text to search for. An empty string finds nothing.
                 * @example encryption
                 */
                q: string;
                /**
                 * @description Maximum number of pages to return. Default: 20. No upper limit is known.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Size of each passage around a match, presumably in characters. Default: 100. No upper limit is known.
                 * @example 100
                 */
                contextSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The query is missing, or the limit or the context size is not an integer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The search backend failed. */
            500: components["responses"]["ServerFault"];
        };
    };
}
