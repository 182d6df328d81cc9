// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
export interface paths {
    "/api/V4.0/settings/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Returns every role of the instance, including built-in ones, as a bare array without an envelope or pagination. The server
         *     determines the order; in the known samples the built-in roles (Admin, Viewer, Restricted, No Access) come first.
         *
         *     This is the only way to read a role: to find one by name or `uuid`, list all roles and select it. Name comparison is
         *     case-sensitive.
         */
        get: operations["listRoles"];
        /**
         * Add a role
         * @description Creates a role with the given name and permissions. Although the method is PUT, this never replaces an existing role.
         *
         *     How the server handles a name that is in use, or categories that it does not know, is unknown. The Python client therefore
         *     lists the roles first, rejects a name that exists, and takes category and action names from the labels. A repeated request
         *     can create a second role with the same name, or fail. A live instance accepted an empty permissions object; whether the
         *     server grants anything automatically, such as the dashboard view, is unknown.
         */
        put: operations["addRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/V4.0/settings/roles/{uuid}": {
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
        put?: never;
        /**
         * Rename a role or change its permissions
         * @description Replaces the name and permissions of the role. Both are always sent: the current name if only the permissions change, and
         *     the role's whole tree if only the name changes. What happens to actions that are missing from the tree is unknown. Send
         *     the tree as read, nested, with the changes applied.
         *
         *     The `uuid` is in the path and again in the body; whether the server requires the second is unknown. How the server handles
         *     a change to a predefined role, or a name that another role has, is also unknown; the Python client rejects both before
         *     sending. The Python client accepts a response that is not JSON here, although none has been seen.
         */
        post: operations["updateRole"];
        /**
         * Delete a role
         * @description Deletes the role and returns its name. The request has no body.
         *
         *     A repeated request has no further effect on the server, but its response is likely to be an error, because the role no
         *     longer exists. How the server handles a predefined role, or one that is assigned to users, is unknown; the Python client
         *     rejects predefined ones before sending. The Python client accepts a response that is not JSON here, although none has been
         *     seen.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/V4.0/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the labels that define the permissions
         * @description Returns a flat map from dotted key to display text. Keys that start with `permissions.` name every category and action
         *     that the instance supports; all other keys belong to other areas and are not used for roles. The order of the keys is the
         *     display order of categories and actions.
         *
         *     The path is directly under the prefix, not under `settings`. To find out which actions can be granted, also read the
         *     feature flags: the category `compliance` is dropped while its module is off.
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
    "/api/V4.0/settings/plugins/gui/FeatureFlags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which optional modules are enabled
         * @description Returns the feature flags of the instance together with the description of their settings form. For roles, only
         *     `config.cloud_compliance.enabled` is relevant: while it is false, the permission category `compliance` is not available.
         *
         *     The Python client reads this immediately after the labels and caches both for 300 seconds. Note the two capitals in the
         *     last path segment.
         */
        get: operations["getFeatureFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/V4.0/settings/meta/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the version and build of the instance, or check the credentials
         * @description Returns the product version of the instance. The Python client calls it before anything else to check the credentials, and
         *     then ignores the body: any status below 400 is a success, and every 4xx or 5xx except 404 is treated as invalid
         *     credentials. A 404 means that the product does not have this generation of the API: for the Python client, that it is older
         *     than 3.9.
         *
         *     No method of the Python client's roles class makes this call; the login that must precede them does.
         */
        get: operations["getAbout"];
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
            /**
             * @description Whether the role is built in and therefore must not be changed. False if absent.
             * @default false
             * @example true
             */
            predefined?: boolean;
        };
        /** @description A role to create. */
        RoleAddRequest: {
            /**
             * @description Name of the new role. The allowed lengths are unknown.
             * @example test2
             */
            name: string;
            /** @description Permissions of the role. Preferably, list every known action with true or false. */
            permissions: components["schemas"]["PermissionTree"];
        };
        /** @description The new state of a role. */
        RoleUpdateRequest: {
            /**
             * @description New name of the role, or the current one if it does not change.
             * @example test3
             */
            name: string;
            /** @description The whole tree, which replaces the current one. */
            permissions: components["schemas"]["PermissionTree"];
            /**
             * @description ID of the role, the same as in the path.
             * @example 5f76721bebd8d8b5459b56d1
             */
            uuid: string;
        };
        /** @description The name of a deleted role. */
        RoleDeleteResponse: {
            /**
             * @description Name of the deleted role.
             * @example test3
             */
            name: string;
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
        /** @description Optional modules of the instance, and the form that configures them. */
        FeatureFlags: {
            /** @description The current flags. */
            config: components["schemas"]["FeatureFlagsConfig"];
            /** @description The form that configures the flags. Not used for roles. */
            schema: components["schemas"]["SettingsForm"];
        };
        /** @description Current flags. There can be more than those described here. */
        FeatureFlagsConfig: {
            /** @description The compliance module. */
            cloud_compliance: components["schemas"]["CloudComplianceFlag"];
            /** @description Date on which a trial ends, as a string of unknown format. Null or absent without one. */
            trial_end?: string | null;
            /** @description Date on which the licence ends, as a string of unknown format. Null or absent without one. */
            expiry_date?: string | null;
        };
        /** @description State of the compliance module. */
        CloudComplianceFlag: {
            /**
             * @description Whether the module is enabled. While it is disabled, the permission category `compliance` is not available.
             * @example false
             */
            enabled: boolean;
        };
        /** @description Description of a settings form. Its parts are not described here. */
        SettingsForm: {
            [key: string]: unknown;
        };
        /** @description Version and build of the instance. Two key names contain spaces. */
        About: {
            /**
             * @description When the product was built, as a string of unknown format.
             * @example Mon Jan 11 08:30:00 UTC 2021
             */
            "Build Date": string;
            /**
             * @description Version of the product, with underscores instead of dots. Can be empty or absent.
             * @example 3_10_1
             */
            "Installed Version"?: string;
            /** @description Version of the product under its older key. Either key can occur; the Python client reads this one first. */
            Version?: string;
            /**
             * @description ID of the customer to whom the instance belongs.
             * @example example-customer
             */
            "Customer ID": string;
            /** @description Version of an API client; seen in one sample of the vendor's documentation only. */
            api_client_version?: string;
        };
        /** @description A failure. The shape is taken from the vendor's document for older endpoints; that this API also uses it is inferred. It can also come with a success status: `status` equal to `error`, or a non-empty `error`, means failure regardless of the status code. */
        ErrorBody: {
            /** @description The string `error`, in lower case. */
            status: components["schemas"]["ErrorStatus"];
            /**
             * @description A human-readable error message.
             * @example Unauthorized
             */
            message: string;
            /** @description Further text about the failure. Null in the only known sample. */
            additional_data?: string | null;
            /** @description Name of the exception class on the server. Only in some samples. */
            type?: string;
            /** @description A failure in any JSON form. False, null, zero and empty values do not count as a failure. */
            error?: unknown;
        };
        /**
         * @description The outcome that a response reports about itself. Only the value for failure is known.
         * @example error
         * @enum {string}
         */
        ErrorStatus: ("error" | (string & {}));
    };
    responses: {
        /** @description The request was rejected. No response of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or invalid. The vendor's older endpoints also return 401 for ordinary mistakes in a request, so the status does not always mean invalid credentials. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The user of the credentials lacks the required permission. Which permission is required is unknown. That this status occurs, and its body, are guesses. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No role has this `uuid`. No response of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up. */
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
                    "application/json": components["schemas"]["Role"][];
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
                "application/json": components["schemas"]["RoleAddRequest"];
            };
        };
        responses: {
            /** @description The new role, with the `uuid` that the server assigned. The status 200 itself is a guess: the Python client accepts any status below 400. Whether `predefined` is part of this response is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
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
                "application/json": components["schemas"]["RoleUpdateRequest"];
            };
        };
        responses: {
            /** @description The role after the change. The status 200 itself is a guess: the Python client accepts any status below 400. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
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
            /** @description The name of the deleted role, and nothing else. The status 200 itself is a guess: the Python client accepts any status below 400. */
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
    getFeatureFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureFlags"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Information about the instance; the credentials are valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
}
