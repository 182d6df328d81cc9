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
         * @description Gives every role of the instance, built-in ones included, as a bare array without envelope or paging. The order is the server's
         *     own; in the known samples the built-in roles (Admin, Viewer, Restricted, No Access) come first.
         *
         *     This is the only way to read a role: to find one by name or `uuid`, list all and pick. Names are compared with their case.
         */
        get: operations["listRoles"];
        /**
         * Add a role
         * @description Creates a role with the given name and permissions. Although the verb is PUT, this never replaces an existing role.
         *
         *     What the server does with a name that is taken, or with categories that it does not know, is unknown. The Python client therefore
         *     lists the roles first and refuses a name that exists, and takes category and action names from the labels. Sending the request
         *     twice can make a second role of the same name, or fail. An empty permissions object was accepted by a live instance; whether the
         *     server grants anything by itself, such as the view of the dashboard, is unknown.
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
                 * @description Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name.
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
         * @description Replaces name and permissions of the role. Both are always sent: the present name when only the permissions change, and the role's
         *     whole tree when only the name changes. What becomes of actions that are left out of the tree is unknown. Send the tree as
         *     it was read, nested, with the changes made in it.
         *
         *     The `uuid` stands in the path and once more in the body; whether the server insists on the second is unknown. How the server takes a
         *     change to a predefined role, or a name that another role has, is unknown too; the Python client refuses both before sending. An
         *     answer that is not JSON is accepted by the Python client here, though none has been seen.
         */
        post: operations["updateRole"];
        /**
         * Delete a role
         * @description Removes the role and answers with its name. No body is sent.
         *
         *     Sent twice, it leaves the server as once, but the second answer is likely to be an error, because the role is gone. What the server
         *     does with a predefined role, or with one that users still have, is unknown; the Python client refuses predefined ones before
         *     sending. An answer that is not JSON is accepted by the Python client here, though none has been seen.
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
         * Read the display texts, from which the permissions are known
         * @description Gives a flat map from dotted key to display text. Keys that start with `permissions.` name every category and action that the
         *     instance knows; all others belong to other areas and are of no use for roles. The order of the keys is the order in which
         *     categories and actions are shown.
         *
         *     The path lies directly under the prefix, not under `settings`. To learn which actions can be granted, read the feature flags as
         *     well: the category `compliance` is dropped while its module is off.
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
         * Read which optional modules are switched on
         * @description Gives the feature flags of the instance together with the description of their settings form. For roles only
         *     `config.cloud_compliance.enabled` counts: while it is false, the permission category `compliance` is not offered.
         *
         *     The Python client reads this right after the labels and keeps both for 300 seconds. Mind the two capitals in the last part of the path.
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
         * Read version and build of the instance, or check the credentials
         * @description Tells which product version the instance runs. The Python client calls it before anything else, to see whether the credentials are
         *     good, and ignores the body then: any status below 400 is a success, 404 means a product older than 3.9, and every other 4xx or 5xx
         *     is taken for bad credentials.
         *
         *     No method of the Python client's roles class makes this call; the login that has to precede them does.
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
        /** @description A role as the server gives it. Further keys are possible. */
        Role: {
            /** @description Identity given by the server; 24 hexadecimal digits in every known sample. */
            uuid: string;
            /** @description Name of the role; case counts. The built-in ones are Admin, Viewer, Restricted and No Access. */
            name: string;
            /** @description What the role may do. */
            permissions: components["schemas"]["PermissionTree"];
            /**
             * @description Whether the role is built in, and so not to be changed; false when absent.
             * @default false
             */
            predefined?: boolean;
        };
        /** @description A role to be made. */
        RoleAddRequest: {
            /** @description Name of the new role. Which lengths are allowed is unknown. */
            name: string;
            /** @description What the role may do; best every known action with true or false. */
            permissions: components["schemas"]["PermissionTree"];
        };
        /** @description A role as it is to be. */
        RoleUpdateRequest: {
            /** @description New name of the role, or the present one when it stays. */
            name: string;
            /** @description The whole tree, which takes the place of the present one. */
            permissions: components["schemas"]["PermissionTree"];
            /** @description Identity of the role, the same as in the path. */
            uuid: string;
        };
        /** @description What is left of a deleted role. */
        RoleDeleteResponse: {
            /** @description Name that the deleted role had. */
            name: string;
        };
        /** @description What a role may do, by category (such as `adapters` or `users_assets`). The categories are the instance's own; the labels name them. */
        PermissionTree: {
            [key: string]: components["schemas"]["CategoryPermissions"];
        };
        /** @description What a role may do in one category, by action. The action that labels call `connections.delete` is the key `delete` inside the key `connections`; no key holds a dot. */
        CategoryPermissions: {
            [key: string]: boolean | components["schemas"]["SubCategoryPermissions"];
        };
        /** @description What a role may do in one part of a category, by action. Nothing deeper has been seen. */
        SubCategoryPermissions: {
            [key: string]: boolean;
        };
        /** @description Display texts by dotted key, with `permissions.<category>`, `permissions.<category>.<action>` and `permissions.<category>.<part>.<action>` among them. The order of the keys carries meaning. */
        Labels: {
            [key: string]: string;
        };
        /** @description Optional modules of the instance, and the form in which they are set. */
        FeatureFlags: {
            /** @description The flags as they are set. */
            config: components["schemas"]["FeatureFlagsConfig"];
            /** @description The form in which the flags are set; of no use for roles. */
            schema: components["schemas"]["SettingsForm"];
        };
        /** @description Flags as they are set; there may be more than are described. */
        FeatureFlagsConfig: {
            /** @description The compliance module. */
            cloud_compliance: components["schemas"]["CloudComplianceFlag"];
            /** @description Date on which a trial ends, as text whose form is unknown; null or absent without one. */
            trial_end?: string | null;
            /** @description Date on which the licence ends, as text whose form is unknown; null or absent without one. */
            expiry_date?: string | null;
        };
        /** @description State of the compliance module. */
        CloudComplianceFlag: {
            /** @description Whether the module is on. While it is off, the permission category `compliance` is not offered. */
            enabled: boolean;
        };
        /** @description Description of a settings form; its parts are not described here. */
        SettingsForm: {
            [key: string]: unknown;
        };
        /** @description Version and build of the instance. Two key names hold spaces. */
        About: {
            /** @description When the product was built, as text whose form is unknown. */
            "Build Date": string;
            /** @description Version of the product, with underscores in place of dots; may be empty or absent. */
            "Installed Version"?: string;
            /** @description Version of the product under its older key. Either key may occur; the Python client looks at this one first. */
            Version?: string;
            /** @description Identity of the customer to whom the instance belongs. */
            "Customer ID": string;
            /** @description Version of an API client; seen in one sample of the vendor's documentation only. */
            api_client_version?: string;
        };
        /** @description A failure. Taken from the vendor's document for older endpoints; that this API uses it too is inferred. It can come with a good status as well: `status` equal to `error`, or an `error` that is not empty, means failure whatever the status line says. */
        ErrorBody: {
            /** @description The word `error`, in lower case. */
            status: components["schemas"]["ErrorStatus"];
            /** @description What went wrong, for people. */
            message: string;
            /** @description Further text about the failure; null in the only known sample. */
            additional_data?: string | null;
            /** @description Name of the exception class on the server; in some samples only. */
            type?: string;
            /** @description A failure in any JSON form. False, null, zero and whatever is empty do not count as one. */
            error?: unknown;
        };
        /**
         * @description What an answer says about itself. Only the word for failure is known.
         * @enum {string}
         */
        ErrorStatus: ("error" | (string & {}));
    };
    responses: {
        /** @description The request was refused. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No role has this `uuid`. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The product has no such path: it is older than 3.9 and does not serve this API. The body is unknown and is best ignored. */
        ProductTooOld: {
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
         * @description Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name.
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
        /** @description The role to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAddRequest"];
            };
        };
        responses: {
            /** @description The new role, with the `uuid` that the server gave it. The status 200 itself is a guess: the Python client takes anything below 400. Whether `predefined` is part of this answer is unknown. */
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
                 * @description Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name.
                 * @example 5f76721bebd8d8b5459b56d1
                 */
                uuid: components["parameters"]["RoleUuid"];
            };
            cookie?: never;
        };
        /** @description The role as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdateRequest"];
            };
        };
        responses: {
            /** @description The role after the change. The status 200 itself is a guess: the Python client takes anything below 400. */
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
                 * @description Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name.
                 * @example 5f76721bebd8d8b5459b56d1
                 */
                uuid: components["parameters"]["RoleUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name of the deleted role, and nothing else. The status 200 itself is a guess: the Python client takes anything below 400. */
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
            /** @description Facts about the instance; the credentials are good. */
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
            404: components["responses"]["ProductTooOld"];
            500: components["responses"]["ServerError"];
        };
    };
}
