// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
export interface paths {
    "/api/settings/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Returns every role of the instance, including built-in ones, without pagination.
         *
         *     This is the only way to read a role: to find one by name or `uuid`, list all roles and select it. The Python client also accepts a
         *     bare array of attributes here, without the envelope; no such response has been seen.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Add a role
         * @description Creates a role with the given name and permissions, and with a data scope if one is given.
         *
         *     The Python client always sends `data_scope_restriction`; without a scope it is not enabled and its scope is null. If a role of the
         *     same name was deleted recently, the server can report an error with the text `Invalid input` although it adds the role.
         *     A repeated request can create a second role with the same name, or fail.
         */
        post: operations["addRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/roles/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b56d1
                 */
                uuid: components["parameters"]["RoleUuid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a role or change its permissions or data scope
         * @description Replaces the name, the permissions and the data scope of the role. All are always sent, also those that do not change. The `uuid` is
         *     only in the path. How the server handles a change to a predefined role, or a name that another role has, is unknown; the Python client
         *     rejects both before sending.
         */
        put: operations["updateRole"];
        post?: never;
        /**
         * Delete a role
         * @description Deletes the role and returns its name in `meta`. The request has no body. A repeated request has no further effect, but its response is
         *     likely to be an error, because the role no longer exists.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the labels that define the permissions
         * @description Returns a flat map from dotted key to display text, as in the first generation. Keys that start with `permissions.` name every category
         *     and action that the instance supports. The order of the keys is the display order.
         *
         *     Unlike in the first generation, the category `compliance` counts whether or not its module is enabled: the Python client no longer
         *     reads the feature flags.
         */
        get: operations["getLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/data_scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all data scopes
         * @description Returns every data scope with the roles that use it. The Python client first reads a feature flag and refuses if data scopes are not
         *     enabled on the instance; what the server returns then is unknown.
         */
        get: operations["listDataScopes"];
        put?: never;
        /**
         * Create a data scope
         * @description Creates a data scope of saved queries that are asset scopes. The Python client refuses a scope without any query. A repeated request can
         *     create a second scope with the same name, or fail.
         */
        post: operations["createDataScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/data_scope/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b5701
                 */
                uuid: components["parameters"]["DataScopeUuid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a data scope
         * @description Replaces name, description and queries of the data scope. The Python client sends the `uuid` in the path and again in the attributes;
         *     whether the server requires the second is unknown.
         */
        put: operations["updateDataScope"];
        post?: never;
        /**
         * Delete a data scope
         * @description Deletes the data scope. The request has no body. How the server handles a scope that a role uses is unknown.
         */
        delete: operations["deleteDataScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns a page of users. The Python client requests pages of 2,000 until one is empty: pass the number of users so far as `offset`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/get_constants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read constants of the instance, or check the credentials
         * @description Returns an object of many parts, which are not described here. The Python client calls it to check the credentials and ignores the
         *     response: a 401 means that they are invalid.
         */
        get: operations["getConstants"];
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
        /** @description All roles. */
        RoleListResponse: {
            /** @description The roles, in the order of the server. */
            data: components["schemas"]["RoleResource"][];
        };
        /** @description One role. */
        RoleResponse: {
            /** @description The role. */
            data: components["schemas"]["RoleResource"];
        };
        /** @description A role as a JSON:API resource. */
        RoleResource: {
            /**
             * @description ID of the object. If absent, it is the `uuid` of the attributes.
             * @example 5f76721bebd8d8b5459b56c8
             */
            id?: string;
            /**
             * @description Kind of the resource. The Python client rejects every other.
             * @example roles_details_schema
             * @constant
             */
            type: "roles_details_schema";
            /** @description The role itself. */
            attributes: components["schemas"]["Role"];
        };
        /** @description A role as returned by the server. It can contain further keys. */
        Role: {
            /**
             * @description ID assigned by the server; 24 hexadecimal digits in every known sample.
             * @example 5f76721bebd8d8b5459b56c8
             */
            uuid: string;
            /**
             * @description Name of the role, case-sensitive. The built-in ones are Admin, Viewer, Restricted and No Access.
             * @example Admin
             */
            name: string;
            /** @description Permissions of the role. */
            permissions: components["schemas"]["PermissionTree"];
            /** @description The data scope of the role. Null or absent: none. */
            data_scope_restriction?: components["schemas"]["DataScopeRestriction"] | null;
            /**
             * @description Whether the role is built in and therefore must not be changed. False if absent.
             * @default false
             * @example true
             */
            predefined?: boolean;
            /**
             * Format: date-time
             * @description When the role was last changed. The time zone can be missing; it is then UTC.
             * @example 2025-01-06T09:30:00+00:00
             */
            last_updated?: string | null;
            /**
             * @description How many users have the role. 0 if absent.
             * @default 0
             * @example 2
             */
            users_count?: number;
        };
        /** @description Which data scope limits what a role can see. */
        DataScopeRestriction: {
            /**
             * @description Whether a scope limits the role. False if absent.
             * @example false
             */
            enabled?: boolean;
            /**
             * @description ID of the data scope. Null or absent without one.
             * @example 5f76721bebd8d8b5459b5701
             */
            data_scope?: string | null;
        };
        /** @description The data scope of a role. */
        DataScopeRestrictionRequest: {
            /**
             * @description Whether a scope limits the role.
             * @example true
             */
            enabled: boolean;
            /**
             * @description ID of the data scope, or null.
             * @example 5f76721bebd8d8b5459b5701
             */
            data_scope: string | null;
        };
        /** @description A role to create, or the new state of one. */
        RoleRequest: {
            /** @description The role. */
            data: components["schemas"]["RoleRequestResource"];
        };
        /** @description A role to send, as a JSON:API resource. */
        RoleRequestResource: {
            /**
             * @description Kind of the resource.
             * @example roles_schema
             * @constant
             */
            type: "roles_schema";
            /** @description The role itself. */
            attributes: components["schemas"]["RoleRequestAttributes"];
        };
        /** @description What can be set of a role. */
        RoleRequestAttributes: {
            /**
             * @description Name of the role. The allowed lengths are unknown.
             * @example test2
             */
            name: string;
            /** @description The whole tree, which replaces the current one. Preferably, list every known action with true or false. */
            permissions: components["schemas"]["PermissionTree"];
            /** @description The data scope. The Python client always sends it; whether the server requires it is unknown. */
            data_scope_restriction: components["schemas"]["DataScopeRestrictionRequest"];
        };
        /** @description The answer to a deletion. */
        RoleDeleteResponse: {
            /** @description Null, or an empty resource of the type `metadata_schema`. */
            data?: components["schemas"]["MetadataResource"] | null;
            /** @description What was deleted. */
            meta: components["schemas"]["RoleDeleteMeta"];
        };
        /** @description The name of a deleted role. */
        RoleDeleteMeta: {
            /**
             * @description Name of the deleted role.
             * @example test3
             */
            name: string;
        };
        /** @description A resource without attributes. */
        MetadataResource: {
            /** @description Kind of the resource; `metadata_schema`. */
            type: string;
        };
        /** @description An answer that only carries metadata. */
        MetadataResponse: {
            /** @description Null, or an empty resource of the type `metadata_schema`. */
            data?: components["schemas"]["MetadataResource"] | null;
            /** @description Facts about what was done. */
            meta?: components["schemas"]["Metadata"];
        };
        /** @description Facts about what was done. Its contents are unknown, except for `name`, which the deletion of a role returns. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Permissions of a role, by category (such as `adapters` or `users_assets`). Each instance has its own categories; the labels name them. */
        PermissionTree: {
            [key: string]: components["schemas"]["CategoryPermissions"];
        };
        /** @description Permissions of a role in one category, by action. The action that labels call `connections.delete` is the key `delete` inside the key `connections`; no key contains a dot. */
        CategoryPermissions: {
            [key: string]: boolean | components["schemas"]["SubCategoryPermissions"];
        };
        /** @description Permissions of a role in one part of a category, by action. No deeper nesting has been seen. */
        SubCategoryPermissions: {
            [key: string]: boolean;
        };
        /** @description Display texts by dotted key, including `permissions.<category>`, `permissions.<category>.<action>` and `permissions.<category>.<part>.<action>`. The order of the keys is significant. */
        Labels: {
            [key: string]: string;
        };
        /** @description All data scopes. */
        DataScopeListResponse: {
            /** @description The data scopes. */
            data: components["schemas"]["DataScopesResource"];
        };
        /** @description All data scopes, as one JSON:API resource. */
        DataScopesResource: {
            /**
             * @description Kind of the resource. The Python client rejects every other.
             * @example data_scope_details_schema
             * @constant
             */
            type: "data_scope_details_schema";
            /** @description The data scopes themselves. */
            attributes: components["schemas"]["DataScopes"];
        };
        /** @description The data scopes of an instance. */
        DataScopes: {
            /** @description The data scopes. */
            scopes: components["schemas"]["DataScope"][];
            /** @description Settings of data scopes. */
            settings?: components["schemas"]["DataScopeSettings"];
        };
        /** @description Settings of data scopes. Their contents are unknown. */
        DataScopeSettings: {
            [key: string]: unknown;
        };
        /** @description Saved queries that limit what roles can see. */
        DataScope: {
            /**
             * @description ID assigned by the server.
             * @example 5f76721bebd8d8b5459b5701
             */
            uuid: string;
            /**
             * @description Name of the data scope.
             * @example Europe
             */
            name: string;
            /**
             * @description Description. Can be empty or absent.
             * @example Devices in Europe
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2025-01-06T09:30:00+00:00
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2025-01-06T09:30:00+00:00
             */
            last_updated?: string;
            /**
             * @description Who changed it last. A JSON object as a string, with `user_name`, `source`, `first_name` and `last_name`.
             * @example {"user_name": "ann", "source": "internal"}
             */
            updated_by?: string;
            /** @description The roles that use it, as the Python client shows them. */
            associated_roles?: string[];
            /** @description The saved queries for devices. */
            devices_queries?: string[];
            /** @description The saved queries for users. */
            users_queries?: string[];
        };
        /** @description A data scope to create. */
        DataScopeRequest: {
            /** @description The data scope. */
            data: components["schemas"]["DataScopeRequestResource"];
        };
        /** @description A data scope to create, as a JSON:API resource. */
        DataScopeRequestResource: {
            /**
             * @description Kind of the resource.
             * @example data_scope_request_schema
             * @constant
             */
            type: "data_scope_request_schema";
            /** @description The data scope itself. */
            attributes: components["schemas"]["DataScopeRequestAttributes"];
        };
        /** @description What can be set of a data scope. */
        DataScopeRequestAttributes: {
            /**
             * @description Name of the data scope.
             * @example Europe
             */
            name: string;
            /**
             * @description Description. May be empty.
             * @example Devices in Europe
             */
            description: string;
            /** @description The saved queries for devices, which must be asset scopes. */
            devices_queries: string[];
            /** @description The saved queries for users, which must be asset scopes. */
            users_queries: string[];
        };
        /** @description The new state of a data scope. */
        DataScopeUpdateRequest: {
            /** @description The data scope. */
            data: components["schemas"]["DataScopeUpdateResource"];
        };
        /** @description The new state of a data scope, as a JSON:API resource. */
        DataScopeUpdateResource: {
            /**
             * @description Kind of the resource.
             * @example data_scope_request_schema
             * @constant
             */
            type: "data_scope_request_schema";
            /** @description The data scope itself. */
            attributes: components["schemas"]["DataScopeUpdateAttributes"];
        };
        /** @description What is sent to change a data scope. */
        DataScopeUpdateAttributes: {
            /**
             * @description ID of the data scope, the same as in the path.
             * @example 5f76721bebd8d8b5459b5701
             */
            uuid: string;
            /**
             * @description Name of the data scope.
             * @example Europe
             */
            name: string;
            /**
             * @description Description. May be empty.
             * @example Devices in Europe
             */
            description: string;
            /** @description The saved queries for devices, which must be asset scopes. */
            devices_queries: string[];
            /** @description The saved queries for users, which must be asset scopes. */
            users_queries: string[];
        };
        /** @description A page of users. */
        UserListResponse: {
            /** @description The users. */
            data: components["schemas"]["UserResource"][];
            /** @description Facts about the pages. */
            meta?: components["schemas"]["Metadata"];
        };
        /** @description A user as a JSON:API resource. */
        UserResource: {
            /**
             * @description ID of the object. If absent, it is the `uuid` of the attributes.
             * @example 5f76721bebd8d8b5459b5901
             */
            id?: string;
            /**
             * @description Kind of the resource. The Python client rejects every other.
             * @example users_details_schema
             * @constant
             */
            type: "users_details_schema";
            /** @description The user itself. */
            attributes: components["schemas"]["User"];
        };
        /** @description A user as returned by the server. It can contain further keys. */
        User: {
            /**
             * @description ID assigned by the server.
             * @example 5f76721bebd8d8b5459b5901
             */
            uuid: string;
            /**
             * @description Name for the login.
             * @example ann
             */
            user_name: string;
            /**
             * @description ID of the role of the user.
             * @example 5f76721bebd8d8b5459b56d1
             */
            role_id: string;
            /**
             * @description Name of the role of the user.
             * @example test1
             */
            role_name?: string | null;
            /**
             * @description Email address.
             * @example ann@example.com
             */
            email?: string | null;
            /**
             * @description First name.
             * @example Ann
             */
            first_name?: string | null;
            /**
             * @description Last name.
             * @example Example
             */
            last_name?: string | null;
            /** @description Title. */
            title?: string | null;
            /** @description Department. */
            department?: string | null;
            /**
             * @description Where the user comes from; `internal` for users of the instance itself.
             * @example internal
             */
            source?: string;
            /** @description Name of a picture. */
            pic_name?: string | null;
            /**
             * Format: date-time
             * @description When the user last logged in. The time zone can be missing; it is then UTC.
             * @example 2025-01-06T09:30:00+00:00
             */
            last_login?: string | null;
            /**
             * Format: date-time
             * @description When the user was last changed. The time zone can be missing; it is then UTC.
             * @example 2025-01-06T09:30:00+00:00
             */
            last_updated?: string | null;
            /** @description Whether rules that assign roles do not apply to the user. */
            ignore_role_assignment_rules?: boolean | null;
            /** @description The data scopes that the user may take on. */
            allowed_scopes_impersonation?: string[];
        };
        /** @description Constants of the instance. Its parts are not described here. */
        Constants: {
            [key: string]: unknown;
        };
        /** @description A failure. The shape is that of JSON:API; that the server uses it is inferred: the Python client reads only the status. */
        ErrorBody: {
            /** @description The failures. */
            errors: components["schemas"]["ErrorObject"][];
        };
        /** @description One failure. */
        ErrorObject: {
            /**
             * @description The HTTP status, as a string.
             * @example 401
             */
            status?: string;
            /**
             * @description A short description.
             * @example Unauthorized
             */
            title?: string;
            /** @description A longer description. */
            detail?: string;
        };
    };
    responses: {
        /** @description The request was rejected. The body is inferred. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or invalid. The Python client takes every 401 for that. The body is inferred. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The user of the credentials lacks the required permission. That this status occurs, and its body, are guesses. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No object has this ID. The body is inferred. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed. The body is unknown; it may be HTML instead of JSON. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
         * @example 5f76721bebd8d8b5459b56d1
         */
        RoleUuid: string;
        /**
         * @description ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
         * @example 5f76721bebd8d8b5459b5701
         */
        DataScopeUuid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The role to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description The new role. The status 200 is a guess. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b56d1
                 */
                uuid: components["parameters"]["RoleUuid"];
            };
            cookie?: never;
        };
        /** @description The new state of the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description The role after the change. The status 200 is a guess. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b56d1
                 */
                uuid: components["parameters"]["RoleUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name of the deleted role. The status 200 is a guess. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDeleteResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Labels"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDataScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All data scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataScopeListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createDataScope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The data scope to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataScopeRequest"];
            };
        };
        responses: {
            /** @description The scope was created. The response only carries `meta`; its contents are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDataScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b5701
                 */
                uuid: components["parameters"]["DataScopeUuid"];
            };
            cookie?: never;
        };
        /** @description The new state of the data scope. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataScopeUpdateRequest"];
            };
        };
        responses: {
            /** @description The scope was changed. The response only carries `meta`; its contents are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name.
                 * @example 5f76721bebd8d8b5459b5701
                 */
                uuid: components["parameters"]["DataScopeUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scope was deleted. The response only carries `meta`; its contents are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many users come before the page. Default of the Python client: 0; that of the server is unknown.
                 * @example 0
                 */
                "page[offset]"?: number;
                /**
                 * @description The largest number of users in the page. Default of the Python client: 2,000, which it also takes for the maximum; the default of the server is unknown.
                 * @example 2000
                 */
                "page[limit]"?: number;
                /**
                 * @description Whether the response has `meta` with facts about the pages. The Python client always sends true; what `meta` then contains is unknown.
                 * @example true
                 */
                get_metadata?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of the page; an empty array after the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getConstants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The constants; the credentials are valid. The part of the example is made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Constants"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
}
