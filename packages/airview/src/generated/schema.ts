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
         * @description Gives every environment, in no promised order, or an empty array when there are none. To find one, compare abbreviations exactly: they
         *     are unique, names are not.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Creates an environment and gives it with its new id; the status is 200, not 201. The abbreviation must not be taken yet, so sending the
         *     same request again is refused with 400, also when the first one worked and only its reply was lost.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives the one system of exactly this name, upper and lower case told apart: a single object, not a list. When there is none, and also for
         *     an empty name, the answer is 404. The Python client reads every status but 200 as "no such system", so that a refused token makes it try
         *     to create one; better branch on 404 alone.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getSystemByName"];
        put?: never;
        /**
         * Create a system
         * @description Creates a system and gives it with its new id; the status is 200, not 201. The name must not be taken yet, so sending the same request
         *     again is refused with 400, also when the first one worked and only its reply was lost. Look it up by name then.
         *
         *     The stage is not checked by name when the request is validated: a wrong one makes the server fail (500; 400 on SQLite).
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives every application, or every one of a type, with its references; children stand beside their parents. There is no paging and no
         *     promised order.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getApplications"];
        put?: never;
        /**
         * Create an application
         * @description Creates an application with its references and gives it with its new id; the status is 200, not 201. The server adds a reference of type
         *     `_internal_reference`, made from the name: lower case, each run of other characters than letters and digits turned into `_`, and a
         *     number from `_0` to `_8` when that is taken. The eleventh application whose name comes out alike is therefore refused.
         *
         *     Names need not be unique. What keeps an application from being created twice is its references: with one, a repeated request is refused
         *     with 400; without any, it creates a second application.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives an application with all its references.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getApplication"];
        /**
         * Replace an application
         * @description Replaces the name, type, parent and environment of an application. A parent or an environment that is left out is cleared, just like one
         *     that is null: send the ones it has unless it should lose them. References stay as they are and cannot be changed.
         *
         *     The id is sent twice, in the path and in the body, and both must be the same.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives each environment that a direct child of the application runs in, once. The environment of the application itself is left out,
         *     contrary to what the path suggests. A child without an environment puts an empty object into the array. An unknown application gives an
         *     empty array, not 404.
         *
         *     Role at the gateway: ContentReader.
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
         * @description Gives the one application that is known by this reference of this type: a single object, not a list. When there is none, the answer is
         *     404.
         *
         *     Role at the gateway: ContentReader.
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
         * @description Gives a list of the technical controls of a system that have the reference. As the two together are unique, the list holds one control
         *     or none: an unknown control, and an unknown system, give an empty array and never 404. Take the first item.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getTechnicalControl"];
        put?: never;
        /**
         * Create a technical control
         * @description Creates a technical control in a system and gives it with its new id; the status is 200, not 201. The reference must not be taken in that
         *     system yet, so sending the same request again is refused with 400, also when the first one worked and only its reply was lost.
         *
         *     Null is refused for every field (422): leave out what is not set. Wrong names in `controlAction`, `qualityModel` and `severity` are not
         *     caught by validation; they make the server fail (500; 400 on SQLite). That holds for SECURITY as `controlAction`, too, which the
         *     Python client offers.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives a technical control by its id.
         *
         *     Role at the gateway: ContentReader.
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
         * @description Gives the link that applies a technical control to an application: a single object, not a list. When the two are not linked, or one of
         *     them does not exist, the answer is 404.
         *
         *     Role at the gateway: ContentReader.
         */
        get: operations["getApplicationControlLink"];
        put?: never;
        /**
         * Link an application to a control
         * @description Applies a technical control to an application and gives the link with its new id; the status is 200, not 201. When the two are linked
         *     already the answer is 409, so sending the same request again is refused, also when the first one worked and only its reply was lost. An
         *     application or a control that does not exist gives the very same 409: look the link up to tell the cases apart.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Stores what a system has found out about one resource under one link between application and control. The query says which resource it
         *     is, the body what was found. A resource that is not known yet is created; nothing tells whether it was.
         *
         *     On a known resource the time it was last seen always moves on, and the time of its last change only when the state differs. The
         *     additional data is replaced, by nothing when left out. The type stays that of the first report and is not even checked.
         *
         *     A link that does not exist gives 500, not 404.
         *
         *     Role at the gateway: ComplianceWriter.
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
         * Ask for resources to be excused from a control
         * @description Creates an exclusion for a link between application and control. Every resource it names goes to the state PENDING. One that is not known
         *     is created: monitoring state FIXED_AUTO, type UNKNOWN, never seen. Known resources are searched by reference alone, so one of the same
         *     reference under another link may be taken.
         *
         *     The answer is 201 with `null`: the new exclusion's id is never told, and no operation gives exclusions back. Find its resources with
         *     `getExclusionResources`.
         *
         *     A resource can be in one exclusion only, so sending the same request again is refused with 400; with an empty list of resources it
         *     creates a second exclusion.
         *
         *     Role at the gateway: ContentWriter.
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
         * @description Gives the resources under a system's controls that belong to an exclusion, or those of them in one state. There is no promised order, and
         *     an unknown system gives an empty array, not 404.
         *
         *     Each resource is repeated, once for every reference of its application. Applications created through this API have at least one
         *     reference and mostly two, so expect duplicates and tell resources apart by `id`.
         *
         *     Role at the gateway: ContentReader.
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
         * @description Sets how far the exclusion of a resource has got. Any state may follow any other, and a resource without an exclusion takes one, too.
         *
         *     The id is sent twice, in the path and in the body, and both must be the same. A resource that does not exist gives 409, not 404, with
         *     the bare JSON string `"Conflict"` in place of an error object.
         *
         *     Role at the gateway: ComplianceWriter.
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
         * @description Gives one entry for each application without a parent that has monitored resources, sorted by name. The counts include everything inside
         *     the application and are split by environment.
         *
         *     Role at the gateway: ComplianceReader.
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
         * @description Gives the controls that fail for an application or anything inside it, with the resources that fail them, sorted by the control's name
         *     and then by severity. Only FLAGGED resources count, and of these only the ones whose exclusion is not ACTIVE.
         *
         *     The `id` of an entry is that of the link between application and control. `getControlStatusDetail` does not want it, but the `id` of one
         *     of the entry's resources. An unknown application gives an empty array, not 404.
         *
         *     Role at the gateway: ComplianceReader.
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
         * @description Gives the controls of one quality model that apply to an application or anything inside it, each with the number of its resources and of
         *     those that are exempt. CANCELLED resources are not counted.
         *
         *     Without a quality model the array is empty, not complete: ask once for each that `getApplicationQualityModels` names. An unknown
         *     application gives an empty array, not 404.
         *
         *     Role at the gateway: ComplianceReader.
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
         * @description Gives the resources of an application, and of everything inside it, that one technical control watches. CANCELLED resources are left
         *     out; a resource whose exclusion is ACTIVE shows as SUPPRESSED, whatever was reported.
         *
         *     Without a control the array is empty, not complete. An unknown application gives an empty array, not 404.
         *
         *     Role at the gateway: ComplianceReader.
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
         * List the quality models that matter to an application
         * @description Gives each quality model of the controls that apply to an application or anything inside it, once. An unknown application gives an empty
         *     array, not 404.
         *
         *     Role at the gateway: ComplianceReader.
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
         * Get more about a failing control
         * @description Gives the application and the control that a monitored resource belongs to. In spite of the parameter's name it wants the id of a
         *     monitored resource, as found in the `resources` of a control status, not the id of the control status.
         *
         *     Most of the answer has no content yet: `frameworks` is always empty, `assignmentGroup`, `assignee` and the control's `url` are always
         *     null. An unknown id gives 500, not 404.
         *
         *     Role at the gateway: ComplianceReader.
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
         * @description Searches the installation's index and gives the pages that match, with the passages around the matches. An installation without a search
         *     backend, which is how it comes, gives an empty array for every text, and so does an empty text.
         *
         *     The shape of a hit was read from the server's sources; no installation with a search backend has been observed.
         *
         *     Role at the gateway: ContentReader.
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
         * @enum {string}
         */
        ApplicationType: "BUSINESS_APPLICATION" | "TECHNICAL_SERVICE" | "APPLICATION_SERVICE";
        /**
         * @description How bad a failing control is, as control statuses write it. Lower case here and nowhere else.
         * @enum {string}
         */
        ControlStatusSeverity: "high" | "medium" | "low";
        /**
         * @description How far the exclusion of a resource has got. Any state may follow any other.
         * @enum {string}
         */
        ExclusionResourceState: "NONE" | "PENDING" | "ACTIVE";
        /**
         * @description Whether a resource meets a control. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE).
         * @enum {string}
         */
        MonitoredResourceState: ("FLAGGED" | "SUPPRESSED" | "FIXED_AUTO" | "FIXED_OTHER" | "MONITORING" | "CANCELLED" | "UNRESPONSIVE" | (string & {}));
        /**
         * @description The kind of a monitored resource.
         * @enum {string}
         */
        MonitoredResourceType: ("UNKNOWN" | "VIRTUAL_MACHINE" | "CONTAINER" | "NETWORK" | "REPOSITORY" | "PIPELINE" | "OBJECT_STORAGE" | "DATABASE" | "FUNCTION" | "STORAGE" | (string & {}));
        /**
         * @description The quality that a technical control looks after.
         * @enum {string}
         */
        QualityModel: "LOG_EXCELLENCE" | "SECURITY" | "RELIABILITY" | "PERFORMANCE_EFFICIENCY" | "COST_OPTIMISATION" | "PORTABILITY" | "USABILITY_AND_COMPATIBILITY";
        /**
         * @description When a system looks at resources.
         * @enum {string}
         */
        SystemStage: "BUILD" | "MONITOR";
        /**
         * @description What a failing technical control leads to. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server takes (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT.
         * @enum {string}
         */
        TechnicalControlAction: ("LOG" | "INCIDENT" | "TASK" | "VULNERABILITY" | (string & {}));
        /**
         * @description How bad it is when a technical control fails. Control statuses write the same in lower case.
         * @enum {string}
         */
        TechnicalControlSeverity: "HIGH" | "MEDIUM" | "LOW";
        /** @description A place that applications run in. */
        Environment: {
            /** @description Id, given by the server. */
            id: number;
            /** @description Name in full. */
            name: string;
            /** @description Short name, unique among environments. The one to look an environment up by. */
            abbreviation: string;
        };
        /** @description An environment to be created. */
        EnvironmentCreate: {
            /** @description Name in full, at most 500 characters. Need not be unique. */
            name: string;
            /** @description Short name, at most 10 characters, unique among environments. */
            abbreviation: string;
        };
        /** @description A monitoring system that reports to AirView. */
        System: {
            /** @description Id, given by the server. */
            id: number;
            /** @description Name, unique among systems. */
            name: string;
            /** @description When the system looks at resources. */
            stage: components["schemas"]["SystemStage"];
        };
        /** @description A system to be created. */
        SystemCreate: {
            /** @description Name, unique among systems, at most 500 characters. Any characters are allowed. */
            name: string;
            /** @description When the system looks at resources. */
            stage: components["schemas"]["SystemStage"];
        };
        /** @description An application, perhaps inside another one. */
        Application: {
            /** @description Id, given by the server. */
            id: number;
            /** @description Name; need not be unique. */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /** @description Id of the application that this one is part of; null at the top. */
            parentId: number | null;
            /** @description Id of the environment that it runs in; null when none is set. */
            environmentId: number | null;
            /** @description The names by which other systems know the application, at most one of a type. An application created through this API also has one of type `_internal_reference`, made by the server from the name and listed first. */
            references: components["schemas"]["ApplicationReference"][];
        };
        /** @description An application to be created. */
        ApplicationCreate: {
            /** @description Name, at most 500 characters. Need not be unique, but the eleventh name that normalises alike is refused. */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /**
             * Format: int32
             * @description Id of an existing application that this one is part of. Null (the default) puts it at the top.
             */
            parentId?: number | null;
            /**
             * Format: int32
             * @description Id of the existing environment that it runs in. Null (the default) sets none.
             */
            environmentId?: number | null;
            /** @description The names by which other systems know the application, at most one of a type. Leave the field out when there are none: null makes the server fail (500). The server adds one of its own. */
            references?: components["schemas"]["ApplicationReferenceCreate"][];
        };
        /** @description The new values of an application. They replace the old ones altogether: what is left out is cleared. References cannot be changed. */
        ApplicationUpdate: {
            /**
             * Format: int32
             * @description Id of the application; the same as in the path.
             */
            id: number;
            /** @description Name, at most 500 characters. */
            name: string;
            /** @description Kind of the application. */
            applicationType: components["schemas"]["ApplicationType"];
            /**
             * Format: int32
             * @description Id of an existing application that this one is part of. Null, and leaving it out, moves it to the top.
             */
            parentId?: number | null;
            /**
             * Format: int32
             * @description Id of the existing environment that it runs in. Null, and leaving it out, clears it.
             */
            environmentId?: number | null;
        };
        /** @description A name by which some other system knows an application. */
        ApplicationReference: {
            /** @description What sort of name it is, such as `aws_account_id`. `_internal_reference` is the server's own. */
            type?: string;
            /** @description The name itself. Type and name together belong to one application only. */
            reference?: string;
        };
        /** @description A name by which some other system knows the application to be created. */
        ApplicationReferenceCreate: {
            /** @description What sort of name it is, such as `aws_account_id`. At most 500 of the characters that references may hold. */
            type: string;
            /** @description The name itself; no other application may have it under the same type. At most 500 of the characters that references may hold; empty text is allowed. */
            reference: string;
        };
        /** @description An environment as found among an application's children. It is an empty object when a child has no environment, so no field is sure. */
        ApplicationEnvironment: {
            /** @description Id of the environment. */
            id?: number;
            /** @description Name in full. */
            name?: string;
            /** @description Short name, unique among environments. */
            abbreviation?: string;
        };
        /** @description A check that a system runs on resources. */
        TechnicalControl: {
            /** @description Id, given by the server. */
            id: number;
            /** @description Name. */
            name: string;
            /** @description The system's own name for the control, unique within the system. */
            reference: string;
            /** @description What a failure leads to. The Python model calls it `type`. */
            controlAction: components["schemas"]["TechnicalControlAction"];
            /** @description Id of the system that runs the control. */
            systemId: number;
            /** @description The quality that the control looks after. */
            qualityModel: components["schemas"]["QualityModel"];
            /** @description How bad a failure is. */
            severity: components["schemas"]["TechnicalControlSeverity"];
            /** @description How long a result holds before the control is to be taken as failed; null when not set. The unit is stated nowhere, and the server only stores the number. */
            ttl: number | null;
            /** @description Whether a failure should stop the process that ran the check. */
            isBlocking: boolean;
            /** @description Whether resources may be taken off the control. */
            canDeleteResources: boolean;
            /** @description Id of the control that this one is part of; null when there is none. */
            parentId: number | null;
        };
        /** @description A technical control to be created. No field takes null; leave out what is not set. */
        TechnicalControlCreate: {
            /** @description Name, at most 500 characters. */
            name: string;
            /** @description The system's own name for the control, unique within the system. At most 500 of the characters that references may hold. */
            reference: string;
            /** @description What a failure leads to. The Python model calls it `type`; its member SECURITY is not taken. */
            controlAction: components["schemas"]["TechnicalControlAction"];
            /** @description The quality that the control looks after. */
            qualityModel: components["schemas"]["QualityModel"];
            /**
             * Format: int32
             * @description Id of the existing system that runs the control.
             */
            systemId: number;
            /** @description How bad a failure is. HIGH when left out. */
            severity?: components["schemas"]["TechnicalControlSeverity"];
            /**
             * Format: int32
             * @description How long a result holds before the control is to be taken as failed. The unit is stated nowhere, and the server only stores the number. Not set when left out.
             */
            ttl?: number;
            /**
             * @description Whether a failure should stop the process that ran the check. False when left out.
             * @default false
             */
            isBlocking?: boolean;
            /**
             * @description Whether resources may be taken off the control. True when left out.
             * @default true
             */
            canDeleteResources?: boolean;
            /**
             * Format: int32
             * @description Id of the existing control that this one is part of. None when left out.
             */
            parentId?: number;
        };
        /** @description A link that applies a technical control to an application. */
        ApplicationTechnicalControl: {
            /** @description Id of the link. Other operations call it `applicationTechnicalControlId`. */
            id: number;
            /** @description Id of the application. */
            applicationId: number;
            /** @description Id of the technical control. */
            technicalControlId: number;
        };
        /** @description A link to be made between an application and a technical control. */
        ApplicationTechnicalControlCreate: {
            /**
             * Format: int32
             * @description Id of an existing application.
             */
            applicationId: number;
            /**
             * Format: int32
             * @description Id of an existing technical control.
             */
            technicalControlId: number;
        };
        /** @description What a system has found out about a resource. Which resource it is stands in the query. */
        MonitoredResourceSave: {
            /** @description Whether the resource meets the control. The Python model calls it `status`. */
            monitoringState: components["schemas"]["MonitoredResourceState"];
            /** @description Kind of the resource. Kept from the first report; later ones do not change it. */
            type: components["schemas"]["MonitoredResourceType"];
            /**
             * @description Any text to keep with the report, at most 8000 characters. Empty when left out, which also wipes what was stored.
             * @default
             */
            additionalData?: string;
        };
        /** @description A wish to excuse resources from a control. No field takes null. */
        ExclusionCreate: {
            /**
             * Format: int32
             * @description Id of the existing link between application and control.
             */
            applicationTechnicalControlId: number;
            /** @description Why the resources should be excused. */
            summary: string;
            /** @description What is done about the risk meanwhile. */
            mitigation: string;
            /**
             * Format: int32
             * @description How likely the risk is. Scale and limits are unknown; the server checks none.
             */
            probability: number;
            /**
             * Format: int32
             * @description How much harm the risk would do. Scale and limits are unknown; the server checks none.
             */
            impact: number;
            /** @description References of the resources to excuse; may be empty. Unknown ones are created. */
            resources: string[];
            /** @description Whether the exclusion is a limited one. What follows from that is not documented. */
            isLimitedExclusion: boolean;
            /**
             * Format: date-time
             * @description When the exclusion ends, ISO 8601 with date and time; a date alone is refused. The server also takes a space for the `T`, and no seconds or no offset. It is stored without an offset, so send UTC.
             */
            endDate: string;
            /** @description Remarks; none when left out. */
            notes?: string;
        };
        /** @description A resource that an exclusion covers. */
        ExclusionResource: {
            /** @description Id of the monitored resource. */
            id: number;
            /** @description Reference of the control that the resource is excused from. */
            technicalControlReference: string;
            /** @description All references of the application that the resource belongs to, `_internal_reference` included. Pick the one of your own type. */
            applicationReferences: components["schemas"]["ApplicationReference"][];
            /** @description Reference of the resource. */
            reference: string;
            /** @description How far the exclusion has got. */
            state: components["schemas"]["ExclusionResourceState"];
        };
        /** @description The new state of an exclusion resource. */
        ExclusionResourceUpdate: {
            /**
             * Format: int32
             * @description Id of the exclusion resource; the same as in the path.
             */
            id: number;
            /** @description State to set; any state may follow any other. */
            state: components["schemas"]["ExclusionResourceState"];
        };
        /** @description How a top-level application and everything inside it is doing. */
        ApplicationStatus: {
            /** @description Id of the application. */
            id?: number;
            /** @description Name of the application. */
            applicationName?: string;
            /** @description Counts, one entry for each environment. */
            environments?: components["schemas"]["EnvironmentStatus"][];
        };
        /** @description A control that applies to an application, with counts of its resources. */
        ControlOverview: {
            /** @description Id of the technical control. */
            id?: number;
            /** @description Name of the technical control. */
            name?: string;
            /** @description What a failure leads to. */
            controlAction?: components["schemas"]["TechnicalControlAction"];
            /** @description How bad a failure is, in upper case. */
            severity?: components["schemas"]["TechnicalControlSeverity"];
            /** @description Name of the system that runs the control. */
            systemName?: string;
            /** @description When that system looks at resources. */
            systemStage?: components["schemas"]["SystemStage"];
            /** @description Number of monitored resources, CANCELLED ones not counted. */
            applied?: number;
            /** @description How many of these are under an ACTIVE exclusion. */
            exempt?: number;
        };
        /** @description A monitored resource of an application, as one control sees it. */
        ControlOverviewResource: {
            /** @description Id of the monitored resource. */
            id?: number;
            /** @description Kind of the resource; UNKNOWN when an exclusion created it. */
            type?: components["schemas"]["MonitoredResourceType"];
            /** @description Reference of the resource. */
            reference?: string;
            /** @description SUPPRESSED when its exclusion is ACTIVE, otherwise what was last reported. */
            state?: components["schemas"]["MonitoredResourceState"];
            /**
             * Format: date-time
             * @description When it was last reported, ISO 8601 with numeric offset; null when it never was. A server on SQLite leaves the offset out.
             */
            lastSeen?: string | null;
            /** @description Name of the application's environment in full, not its abbreviation; null when it has none. */
            environment?: string | null;
            /** @description Whether an exclusion of the resource is PENDING. */
            pending?: boolean;
        };
        /** @description A control that fails for an application, with the resources that fail it. */
        ControlStatus: {
            /** @description Id of the link between application and control, not of a status. */
            id?: number;
            /** @description Name of the technical control. */
            name?: string;
            /** @description How bad the failure is, in lower case. */
            severity?: components["schemas"]["ControlStatusSeverity"];
            /** @description The quality that the control looks after. */
            qualityModel?: components["schemas"]["QualityModel"];
            /** @description Name of the system that runs the control. */
            systemName?: string;
            /** @description When that system looks at resources. */
            systemStage?: components["schemas"]["SystemStage"];
            /** @description Abbreviation of the application's environment, not its name; null when it has none. */
            environment?: string | null;
            /** @description Name of the application. */
            application?: string;
            /**
             * Format: date-time
             * @description When the oldest of the failures was last changed, ISO 8601 with numeric offset. A server on SQLite leaves the offset out.
             */
            raisedDateTime?: string;
            /** @description Always empty. */
            tickets?: string[];
            /** @description The resources that fail the control. */
            resources?: components["schemas"]["ControlStatusResource"][];
        };
        /** @description More about the control that one resource fails. */
        ControlStatusDetail: {
            /** @description Id of the monitored resource, as asked for. */
            id?: number;
            /** @description Name of the application that the resource belongs to. */
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
            /** @description Id of the monitored resource. `getControlStatusDetail` wants this one. */
            id?: number;
            /** @description Reference of the resource. */
            name?: string;
            /** @description How far its exclusion has got, NONE or PENDING. Resources whose exclusion is ACTIVE are left out. */
            state?: components["schemas"]["ExclusionResourceState"];
        };
        /** @description Counts for one application in one environment. */
        EnvironmentStatus: {
            /** @description Name of the environment in full; null for resources of applications without one. */
            environment?: string | null;
            /** @description Number of FLAGGED resources without exclusion under controls of severity HIGH. */
            high?: number;
            /** @description Number of FLAGGED resources without exclusion under controls of severity MEDIUM. */
            medium?: number;
            /** @description Number of FLAGGED resources without exclusion under controls of severity LOW. */
            low?: number;
            /** @description Number of exempt controls. The exact rule of counting was not established. */
            exemptControls?: number;
            /** @description Number of failed controls. The exact rule of counting was not established. */
            failedControls?: number;
            /** @description Number of controls in all. The exact rule of counting was not established. */
            totalControls?: number;
        };
        /** @description A name with a link. */
        NamedUrl: {
            /** @description Name. */
            name?: string;
            /** @description Address to read more at; null when there is none. */
            url?: string | null;
        };
        /** @description A quality model that some control of an application looks after. */
        QualityModelItem: {
            /** @description The quality model. */
            name?: components["schemas"]["QualityModel"];
        };
        /** @description A page that matches a search. */
        SearchResult: {
            /** @description Path of the page; absent when the index has none. */
            path?: string;
            /** @description Title of the page; absent when the index has none. */
            title?: string;
            /** @description The passages that match, one a line; may be empty. */
            summary: string;
        };
        /**
         * @description The bare word that stands in place of an error object when an exclusion resource does not exist.
         * @constant
         */
        ConflictText: "Conflict";
        /** @description What the server says about a failure. */
        ErrorBody: {
            /** @description The HTTP status, repeated. */
            code: number;
            /** @description The status in words, such as `Not Found`. */
            status: string;
            /** @description Why the application refused. Only on a 400 of its own making; free text. */
            message?: string;
            errors?: components["schemas"]["ErrorLocations"];
        };
        /** @description Faults by the field's name on the wire. The key `_schema` stands for the whole body, when that is no object. */
        ErrorFields: {
            [key: string]: components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorItems"];
        };
        /** @description Faults in a list, by the item's index (from 0, as text), and then by field where the items are objects. */
        ErrorItems: {
            [key: string]: components["schemas"]["ErrorTexts"] | {
                [key: string]: components["schemas"]["ErrorTexts"];
            };
        };
        /** @description What is wrong with a request, by the part of it. Only on 422, and on the 400 of a body that is not JSON. */
        ErrorLocations: {
            /** @description Faults of the body, by field. A plain list of texts when the body is not JSON at all. */
            json?: components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorFields"];
            /** @description Faults of the query string, by parameter. */
            query?: components["schemas"]["ErrorFields"];
        };
        /** @description One text for each thing that is wrong. */
        ErrorTexts: string[];
    };
    responses: {
        /** @description Refused by the gateway because the token is missing or not valid. The body is unknown; AirView itself never sends this. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused by the gateway because the token lacks the operation's role. The body is unknown; AirView itself never sends this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such thing, or no such path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server stumbled over the request. */
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
         * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
        /** @description The environment to create. An id must not be sent. */
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
            /** @description The abbreviation is taken, or the body is not JSON. */
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
            /** @description A field is missing, null, unknown or of the wrong type. */
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
                 * @description Name of the system, matched exactly. Any characters are allowed. Without this parameter the server fails (500).
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
            /** @description The name was not given at all. */
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
        /** @description The system to create. An id must not be sent. */
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
            /** @description The name is taken, the name or the stage is missing, or the body is not JSON. */
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
            /** @description A field is null, unknown or of the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The stage is no `SystemStage` (400 on SQLite), or the name is longer than 500 characters. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplications: {
        parameters: {
            query?: {
                /**
                 * @description Only applications of this type; all when left out. An unknown or empty value makes the server fail (500; an empty array on SQLite).
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
            /** @description The type is no `ApplicationType`. SQLite gives an empty array instead. */
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
        /** @description The application to create. An id must not be sent. */
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
            /** @description The type is no `ApplicationType`; the parent or the environment does not exist; some application has one of the references already; two references are of one type, or one lacks its type or name; a value is longer than 500 characters; ten applications have such a name already; or the body is not JSON. */
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
            /** @description The name or the type is missing or null; a field is unknown or of the wrong JSON type; or a reference holds a character that references may not hold. */
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
                 * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
            /** @description No application has this id, or the id is no whole number from 0 up. */
            404: components["responses"]["NotFound"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, a whole number from 0 up. Goes into the body as `id`, too.
                 * @example 7
                 */
                applicationId: number;
            };
            cookie?: never;
        };
        /** @description The new values, all of them. */
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
            /** @description The id of the path is not that of the body; the parent or the environment does not exist; the name is longer than 500 characters; or the body is not JSON. */
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
            /** @description No application has this id, or the id is no whole number from 0 up. */
            404: components["responses"]["NotFound"];
            /** @description The name or the type is missing or null, or a field is unknown or of the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The type is no `ApplicationType` (creating answers 400 to that), or the body has no id. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the parent application. Anything but a number makes the server fail (500; an empty array on SQLite).
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
            /** @description The id is no number. SQLite gives an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationByReference: {
        parameters: {
            query: {
                /**
                 * @description What sort of name the reference is. Only the characters that references may hold. Without this parameter the server fails (500).
                 * @example aws_account_id
                 */
                type: string;
                /**
                 * @description The name to look for. Only the characters that references may hold. Without this parameter the server fails (500).
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
            /** @description The type or the reference holds a character that references may not hold. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The type or the reference was not given. */
            500: components["responses"]["ServerFault"];
        };
    };
    getTechnicalControl: {
        parameters: {
            query: {
                /**
                 * @description Id of the system that runs the control.
                 * @example 1
                 */
                systemId: number;
                /**
                 * @description The system's own name for the control. Only the characters that references may hold.
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
            /** @description The control, or nothing. */
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
            /** @description A parameter is missing, the system's id is no integer, or the reference holds a character that references may not hold. */
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
        /** @description The control to create. An id must not be sent. */
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
            /** @description The system has a control of this reference already; the system or the parent control does not exist; or the body is not JSON. */
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
            /** @description A required field is missing; a field is null, unknown or of the wrong JSON type; or the reference holds a character that references may not hold. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The action, the quality model or the severity is no name of its enum (400 on SQLite), or a value is longer than 500 characters. */
            500: components["responses"]["ServerFault"];
        };
    };
    getTechnicalControlById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the technical control. Anything but a number makes the server fail (500; 404 on SQLite).
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
            /** @description No technical control has this id. */
            404: components["responses"]["NotFound"];
            /** @description The id is no number. SQLite gives 404 instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationControlLink: {
        parameters: {
            query: {
                /**
                 * @description Id of the application.
                 * @example 7
                 */
                applicationId: number;
                /**
                 * @description Id of the technical control.
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
            /** @description A parameter is missing or no integer. */
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
        /** @description What to link. An id must not be sent; the server fails on one (500). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationTechnicalControlCreate"];
            };
        };
        responses: {
            /** @description The link was made. */
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
            /** @description The two are linked already, or one of them does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description An id is missing, null or no integer, or a field is unknown. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description An id for the link itself was sent. */
            500: components["responses"]["ServerFault"];
        };
    };
    saveMonitoredResource: {
        parameters: {
            query: {
                /**
                 * @description Id of the link between application and control.
                 * @example 31
                 */
                applicationTechnicalControlId: number;
                /**
                 * @description The system's own name for the resource, unique under the link. Only the characters that references may hold, so an AWS ARN, which holds colons, must be rewritten.
                 * @example eu-west-1/payment-receipts
                 */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was found. */
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
            /** @description A query parameter is missing or malformed, the state is missing, a field is null, or the body holds an unknown field (the link's id and the reference belong into the query). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The link does not exist; the type is missing; the state, or on creation the type, is no name of its enum; or the additional data is longer than 8000 characters. */
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
        /** @description The exclusion to create. An id must not be sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionCreate"];
            };
        };
        responses: {
            /** @description The exclusion was created. The body says nothing about it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description The link does not exist; a field other than it is missing; a resource has an exclusion already; or the body is not JSON. */
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
            /** @description The link's id is missing, a field is null or unknown, or the end is no date with a time. */
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
                 * @description Only resources in this state; all states when left out. An unknown, lower-case or empty value gives an empty array.
                 * @example PENDING
                 */
                state?: components["schemas"]["ExclusionResourceState"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the system. Anything but a number makes the server fail (500; an empty array on SQLite).
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
            /** @description The system's id is no number. SQLite gives an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    setExclusionResourceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the exclusion resource, which is that of the monitored resource; a whole number from 0 up. Goes into the body, too.
                 * @example 58
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The new state. Other fields of an exclusion resource would be ignored. */
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
            /** @description The id of the path is not that of the body, or the body is not JSON. */
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
            /** @description The id is no whole number from 0 up. An unknown id gives 409. */
            404: components["responses"]["NotFound"];
            /** @description No such resource. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictText"];
                };
            };
            /** @description The state is missing or null, or a field is unknown or of the wrong JSON type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state is no `ExclusionResourceState`, or the body has no id. */
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
                 * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
            /** @description The id is no whole number from 0 up. An unknown id gives an empty array. */
            404: components["responses"]["NotFound"];
        };
    };
    getApplicationControlOverviews: {
        parameters: {
            query?: {
                /**
                 * @description The quality model. Left out, the answer is an empty array. An unknown value makes the server fail (500; an empty array on SQLite).
                 * @example SECURITY
                 */
                qualityModel?: components["schemas"]["QualityModel"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
            /** @description The id is no whole number from 0 up. An unknown id gives an empty array. */
            404: components["responses"]["NotFound"];
            /** @description The quality model is no `QualityModel`. SQLite gives an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationMonitoredResources: {
        parameters: {
            query?: {
                /**
                 * @description Id of the technical control. Left out, the answer is an empty array. Anything but a number makes the server fail (500; an empty array on SQLite).
                 * @example 12
                 */
                technicalControlId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
            /** @description The id is no whole number from 0 up. An unknown id gives an empty array. */
            404: components["responses"]["NotFound"];
            /** @description The control's id is no number. SQLite gives an empty array instead. */
            500: components["responses"]["ServerFault"];
        };
    };
    getApplicationQualityModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, a whole number from 0 up. Anything else is a path that does not exist (404).
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
            /** @description The id is no whole number from 0 up. An unknown id gives an empty array. */
            404: components["responses"]["NotFound"];
        };
    };
    getControlStatusDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a monitored resource.
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
            /** @description No monitored resource has this id, or the id is no number. */
            500: components["responses"]["ServerFault"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The text to search for. Empty text finds nothing.
                 * @example encryption
                 */
                q: string;
                /**
                 * @description How many pages to give at most; 20 when left out. No upper limit is known.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Size of each passage around a match, presumably in characters; 100 when left out. No upper limit is known.
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
            /** @description The pages that match. */
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
            /** @description The text is missing, or the limit or the context size is no integer. */
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
