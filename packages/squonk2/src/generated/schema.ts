// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
export interface paths {
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's version
         * @description Returns the version of the Account Server. Requires no token and changes nothing, so it can be used as a liveness probe. (Upstream declares 401 and 403 for this operation; whether the server ever sends them here is unknown.)
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's event stream
         * @description Returns the stream that the caller has created, with the URL to connect to. A 404 is not a fault: the caller has no stream yet (or no service is installed); call `createEventStream` next. Open a WebSocket at `location` to read; messages are text frames in the stream's format. The query `stream_from_ordinal=1` on that URL has been seen to replay from the beginning.
         */
        get: operations["getEventStream"];
        put?: never;
        /**
         * Create the caller's event stream
         * @description Creates a stream for the caller, who can have only one, and returns the URL to connect to. The response to a second attempt is unknown: after a lost response, use `getEventStream`. If `format` is omitted, the server uses `PROTOCOL_STRING`. An installation without an event-stream service returns 404.
         */
        post: operations["createEventStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-stream/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version of the event-stream service
         * @description Returns which event-stream service is installed and which protocol it uses. Requires no token. Call this first: streams can be used only if `protocol` is `WEBSOCKET`. A missing service is reported in two ways: inside a 200, as protocol `SERVICE_NOT_PRESENT`, and by the declared 404. Handle both.
         */
        get: operations["getEventStreamVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-stream/{event_stream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream's number, as returned by `createEventStream` and `getEventStream`. 1 or more.
                 * @example 42
                 */
                event_stream_id: components["parameters"]["EventStreamIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an event stream
         * @description Deletes the stream. Only the user who created it can do so. Deleting it again does not change the server; the response is then probably 404, but this is not documented.
         */
        delete: operations["deleteEventStream"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assets
         * @description Returns the assets that are visible to the caller, or those of one scope: a user, a product, a unit or an organisation. Give
         *     at most one scope; the effect of several is unknown.
         *
         *     The Python client takes one `scope_id` and selects the query parameter by its prefix. It treats any value that is not an ID
         *     in lower case as a username, including an ID in upper case.
         *
         *     Upstream declares 201 as the only success status. This is assumed to be an error, because upstream's own Python client
         *     accepts only 200; no server was observed. The content of secret assets is not returned.
         */
        get: operations["getAvailableAssets"];
        put?: never;
        /**
         * Create an asset
         * @description Creates an asset from either a string or a file and returns its ID. Merchants can fetch it only after it is attached
         *     (`attachAsset`). Scopes other than `USER` and `GLOBAL` require a `scope_id`; for `USER` the server sets the caller. Names
         *     are unique within their scope, so a retry after a lost response is rejected although the first attempt succeeded.
         *
         *     The body is a multipart form, never JSON and never URL-encoded. The form must set its own Content-Type, with the boundary. A
         *     string needs no additional file part and is stored as sent. Note that the FormData of browsers and of Node converts each
         *     line break of a string to CR LF, which would change the asset. (The Python client adds a file part with an empty file name,
         *     which counts as no file, only to force a multipart body.)
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an asset
         * @description Returns one asset with its content. The content of a secret asset is not returned; what is returned instead, if anything, is unknown. As with the list, upstream declares 201 as the only success status, which is assumed to be an error. No 404 is declared: which status an unknown ID returns (400 or 403) is unknown.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Deletes the asset. Rejected while it is attached to any merchant: detach it first. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Deleting it again does not change the server; no 404 is declared, so the status in that case (400 or 403) is unknown.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        /**
         * Change an asset's content or description
         * @description Replaces the content with either a string or a file, if given, and the description, if given. Omitted fields do not change. Merchants that fetched the asset before keep the old content. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. The body is a multipart form, as in `createAsset`. A request that changes nothing is not accepted here, because the server's behaviour for a form without parts is unknown. The response body is not declared; do not rely on one.
         */
        patch: operations["alterAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/attach": {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
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
         * Attach an asset to a merchant
         * @description Lets the merchant fetch the asset. There is no body; the merchant's number is in the query. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Whether a second attach request is rejected, ignored or counted twice is unknown.
         */
        patch: operations["attachAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/detach": {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
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
         * Detach an asset from a merchant
         * @description Reverses `attachAsset`. There is no body; the merchant's number is in the query. The merchant may already have fetched the content. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators. Detaching it again does not change the server; the response in that case is unknown.
         */
        patch: operations["detachAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
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
         * Enable an asset
         * @description Clears the asset's `disabled` flag. There is no body. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators.
         */
        patch: operations["enableAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
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
         * Disable an asset
         * @description Sets the asset's `disabled` flag, without deleting or detaching it. There is no body. The effect on merchants that fetched it before is not documented. Allowed for anyone with `GLOBAL`, the user with `USER`, members of the unit with `UNIT` and `PRODUCT`, members with `ORGANISATION`, and administrators.
         */
        patch: operations["disableAsset"];
        trace?: never;
    };
    "/merchant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the merchants
         * @description Returns all merchants registered with the Account Server. `attachAsset` and `detachAsset` take their numbers.
         */
        get: operations["getMerchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchant/{m_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The merchant's number, as returned by `getMerchants`. 1 or more.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a merchant
         * @description Returns one merchant. No 404 is declared: which status an unknown number returns (400 or 403) is unknown.
         */
        get: operations["getMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products
         * @description Returns all products that are visible to the caller, across all units and organisations. Each item is an envelope: the product's ID, name and type are at `product.id`, `product.name` and `product.type`. Storage subscriptions and project tiers are in the same list; only the latter have `instance`, and `claim` once a project uses them.
         */
        get: operations["getAvailableProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description Returns one product with its organisation, unit, storage and coins. It is wrapped twice: the ID is at `product.product.id`. The coins here are numbers; `used` excludes today. No 404 is declared: which status an unknown ID returns (400 or 403) is unknown.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Deletes the product. Rejected while it is claimed: delete its Data Manager project first. The status in that case is unknown; of the declared ones, only 403 would fit. Deleting it again does not change the server; expect 404 in that case.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product's name, allowance or limit
         * @description Sets the given fields and leaves the others unchanged. Neither allowance nor limit can be decreased, and the limit cannot be below the allowance. The Python client would send a zero, which is below the minimum of 1. For members of the unit or of its organisation, and administrators. The status of a rejected request is unknown; no 400 is declared. The response body is not declared; do not rely on one.
         */
        patch: operations["alterProduct"];
        trace?: never;
    };
    "/product/unit/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the products of a unit
         * @description Returns the products of one unit, in the same envelopes as `getAvailableProducts`.
         */
        get: operations["getProductsForUnit"];
        put?: never;
        /**
         * Create a product in a unit
         * @description Creates a product and returns its ID, which a Data Manager requires to create a project. The required fields depend on the
         *     type:
         *
         *     - `DATA_MANAGER_STORAGE_SUBSCRIPTION` requires an `allowance` and accepts a `limit`, but no `flavour`;
         *     - `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION` requires a `flavour` and accepts neither `allowance` nor `limit`.
         *
         *     For administrators, and members of the unit or of its organisation. Evaluators can only create products of flavour
         *     `EVALUATION`, and only in their personal unit. Whether names must be unique is unknown: a repeated request can create two
         *     products.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/organisation/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the products of an organisation
         * @description Returns the products of all units of one organisation, in the same envelopes as `getAvailableProducts`. Whether this includes products of units that are not visible to the caller is unknown.
         */
        get: operations["getProductsForOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the product types
         * @description Returns the types of product that can be created, with their flavours. Type and flavour are plain strings here, so a server can return values that are not in the enums of this specification.
         */
        get: operations["getProductTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product-default-storage-cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default cost of storage
         * @description Returns the cost of storage on this server for products without a price of their own. The number is a decimal string.
         */
        get: operations["getProductDefaultStorageCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the charges of all organisations
         * @description Returns the total charges of all organisations in a period, by purpose and by organisation. For administrators. Takes either dates or a prior billing period; with neither, uses the current period. How one prior period applies to units with different billing days is not documented. The Python client has this call since version 7.0.0 (source: `as_api.py` of im-squonk2-client 7.0.0).
         */
        get: operations["getCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/product/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of a product
         * @description Lists the charges of a product in a period: one entry for each job or application that ran, one for each day of storage. For
         *     members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, uses the current
         *     period.
         *
         *     Coins are decimal strings here. A processing charge without `closed` is still running, and its coins are not committed. The
         *     storage item whose `additional_data` has `current_bytes` is today's: its coins are the burn rate so far, not a settled
         *     charge.
         */
        get: operations["getProductCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/unit/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of a unit
         * @description Returns the total charges of a unit in a period, by purpose and by product. For members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, uses the current period. `summary` is an object that contains the array in `charges`, whereas in `getOrganisationCharges` it is the array itself.
         */
        get: operations["getUnitCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/organisation/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of an organisation
         * @description Returns the total charges of an organisation in a period, by purpose and by unit. For members of the organisation; not possible for the Default Organisation. Takes either dates or a prior billing period; with neither, uses the current period. Units with different billing days have different periods, so each unit's entry contains its own. `summary` is the array itself, whereas in `getUnitCharges` it is an object that contains the array.
         */
        get: operations["getOrganisationCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organisations
         * @description Returns the organisations that are visible to the caller, each with its members. With a `name`, returns only the organisation with exactly that name, still as a list. A name without a match returns either 404 or an empty list; which one is unknown.
         */
        get: operations["getOrganisations"];
        put?: never;
        /**
         * Create an organisation
         * @description Creates an organisation with an owner and returns its ID. For administrators. The Python client documents a billing day here; organisations have none, units do. Whether two organisations can have the same name is unknown: a repeated request creates a second one or is rejected.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an organisation
         * @description Returns one organisation with its members. For its members, its creator and administrators; membership in one of its units is not enough.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        /**
         * Delete an organisation
         * @description Deletes the organisation. For administrators. Rejected while it has units. Deleting it again does not change the server; no 404 is declared, so the status in that case (400 or 403) is unknown, and so is which of the two reports that it has units.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation's name or product privacy
         * @description Sets the given fields and leaves the others unchanged. A new privacy applies to units created afterwards; existing units keep theirs. For members, the creator and administrators. The response body is not declared; do not rely on one.
         */
        patch: operations["alterOrganisation"];
        trace?: never;
    };
    "/default/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Default Organisation
         * @description Returns the organisation that contains all personal units. For any user with a token. It has no owner, and upstream declares none of the fields as always present, so check that a field exists before you use it.
         */
        get: operations["getDefaultOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/{org_id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the units of an organisation
         * @description Returns the organisation and those of its units that the caller can access, including public ones. (Up to version 3, the Python client called this `get_units`; that name now refers to the list over all organisations.)
         */
        get: operations["getOrganisationUnits"];
        put?: never;
        /**
         * Create a unit in an organisation
         * @description Creates a unit, whose owner is the caller, and returns its ID. For members of the organisation and administrators. All subscriptions in it are billed on `billing_day`. Whether two units can have the same name is unknown: a repeated request creates a second one or is rejected.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units of all organisations
         * @description Returns the units that are visible to the caller, grouped: `units` contains one entry for each organisation, and each entry has an `organisation` and its own `units`. There is no count at the top level. With a `name`, returns only units with exactly that name; a name without a match can return 404 instead of an empty list.
         */
        get: operations["getUnits"];
        /**
         * Create the caller's personal unit (older form)
         * @deprecated
         * @description The older form of `createPersonalUnit`; use that operation instead. Creates the caller's one personal unit in the Default Organisation. If the caller already has one, the request is presumably rejected, so a retry after a lost response fails although the first attempt succeeded.
         */
        put: operations["createDefaultUnit"];
        post?: never;
        /**
         * Delete the caller's personal unit (older form)
         * @deprecated
         * @description The older form of `deletePersonalUnit`; use that operation instead. Takes no ID: it applies to the caller's own unit. Rejected while the unit has products.
         */
        delete: operations["deleteDefaultUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a unit
         * @description Returns one unit with its members. For members of the unit or of its organisation, the creator of either, and administrators.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit
         * @description Deletes the unit. Rejected while it has products, and always for personal units: delete those with `deletePersonalUnit`. For members of the unit or of its organisation, and administrators. Deleting it again does not change the server; expect 404 in that case.
         */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /**
         * Change a unit's name or product privacy
         * @description Sets the given fields and leaves the others unchanged. The privacy must not conflict with the organisation's; the status in case of a conflict is unknown. For members of the unit or of its organisation, and administrators. The response body is not declared; do not rely on one.
         */
        patch: operations["alterUnit"];
        trace?: never;
    };
    "/personal-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's personal unit
         * @description Returns the caller's personal unit. A 404 is not a fault: the caller has none. A 403 here, while other calls succeed, has been seen with a token obtained without the scope `openid`.
         */
        get: operations["getPersonalUnit"];
        /**
         * Create the caller's personal unit
         * @description Creates the caller's one personal unit in the Default Organisation and returns the IDs of both. Despite the method PUT, it does not replace: if the caller already has one, the request is presumably rejected (a test double from upstream returns 409 in that case, which is not declared), so a retry after a lost response fails although the first attempt succeeded. In that case, use `getPersonalUnit`.
         */
        put: operations["createPersonalUnit"];
        post?: never;
        /**
         * Delete the caller's personal unit
         * @description Deletes the personal unit. Takes no ID: it applies to the caller's own. Rejected while the unit has products. Deleting it again does not change the server; expect 404 in that case.
         */
        delete: operations["deletePersonalUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's account
         * @description Returns the caller's identity, administrator status and roles. The documentation of the Python client requires an administrator; upstream's own description of the server does not.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/{org_id}/user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the members of an organisation
         * @deprecated
         * @description Returns the members of an organisation. For its members and administrators. Upstream has deprecated it in favour of `getOrganisation`, whose response has `users`.
         */
        get: operations["getOrganisationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/{org_id}/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a user to an organisation
         * @description Adds the user as a member of the organisation. For its members and administrators. There is no request body. Upstream declares 201, its Python client also accepts 200, and a test double from upstream returns 204: any 2xx is success; do not rely on a body.
         */
        put: operations["addUserToOrganisation"];
        post?: never;
        /**
         * Remove a user from an organisation
         * @description Removes the user from the members of the organisation. For its members and administrators. Removing the user again does not change the server; no 404 is declared, so the response in that case is unknown.
         */
        delete: operations["removeUserFromOrganisation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/{unit_id}/user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the members of a unit
         * @deprecated
         * @description Returns the members of a unit. For members of the unit or of its organisation, and administrators. Upstream has deprecated it in favour of `getUnit`, whose response has `users`.
         */
        get: operations["getUnitUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/{unit_id}/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a user to a unit
         * @description Adds the user as a member of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. There is no request body. Upstream declares 201, its Python client also accepts 200, and a test double from upstream returns 204: any 2xx is success; do not rely on a body.
         */
        put: operations["addUserToUnit"];
        post?: never;
        /**
         * Remove a user from a unit
         * @description Removes the user from the members of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. Removing the user again does not change the server; no 404 is declared, so the response in that case is unknown.
         */
        delete: operations["removeUserFromUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions on the server
         * @description Returns the log of actions, for administrators. If the dates are omitted, it covers today until tomorrow, not everything. The log can be filtered by one merchant, organisation, unit or product; only one of the four can be given. The Python client has this call since version 7.0.0 (source: `as_api.py` of im-squonk2-client 7.0.0). It always sends the format, and any of the four filters together.
         */
        get: operations["getActions"];
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
        /** @description An error response of the Account Server. */
        AsError: {
            /**
             * @description The reason, as a text that can be shown to a user. The wording is not stable; check the status instead.
             * @example The request is not possible in the present state
             */
            error: string;
        };
        /** @description An error response of the server's framework, sent before the request reaches the Account Server. Inferred from the framework; not declared upstream, and not observed. */
        Problem: {
            /**
             * @description URI of the kind of problem, usually `about:blank`.
             * @example about:blank
             */
            type?: string;
            /**
             * @description Name of the status.
             * @example Bad Request
             */
            title?: string;
            /**
             * @description The HTTP status code, repeated.
             * @example 400
             */
            status?: number;
            /**
             * @description Details of the error.
             * @example '29' is greater than the maximum of 28 - 'billing_day'
             */
            detail?: string;
        };
        /**
         * @description A timestamp as an ISO 8601 string. Declared upstream as a date-time; whether a time zone is always present is unknown, so a string without one is valid here and is interpreted as UTC.
         * @example 2026-03-09T08:20:00Z
         */
        Timestamp: string;
        /**
         * @description ID of an asset: `asset-` and a UUID in lower case.
         * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
         */
        AssetId: string;
        /**
         * @description ID of an organisation: `org-` and a UUID in lower case.
         * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
         */
        OrganisationId: string;
        /**
         * @description ID of a product: `product-` and a UUID in lower case.
         * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
         */
        ProductId: string;
        /**
         * @description ID of a unit: `unit-` and a UUID in lower case.
         * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
         */
        UnitId: string;
        /** @description A username: word characters, with single `@`, `.` or `-` between them. */
        UserId: string;
        /** @description The server's version. */
        StateGetVersionResponse: {
            /**
             * @description A semantic version on official builds, any string on others.
             * @example 4.4.0
             */
            version: string;
        };
        /**
         * @description Format of messages on an event stream and in the action log.
         * @example JSON_STRING
         * @enum {string}
         */
        EventStreamFormat: "JSON_STRING" | "PROTOCOL_STRING";
        /**
         * @description Protocol of the event-stream service, or the reason why it is not available.
         * @example WEBSOCKET
         * @enum {string}
         */
        EventStreamProtocol: ("ERROR_INTERNAL" | "SERVICE_NOT_PRESENT" | "WEBSOCKET" | (string & {}));
        /** @description Information about the event-stream service. */
        EventStreamVersionGetResponse: {
            /**
             * @description The service's version.
             * @example 1.3.0
             */
            version: string;
            /** @description The protocol of streams. Continue only if it is `WEBSOCKET`. */
            protocol: components["schemas"]["EventStreamProtocol"];
            /**
             * @description Name of the implementation.
             * @example fastapi-ws-event-stream
             */
            name: string;
        };
        /** @description A user's event stream. */
        EventStreamGetPostResponse: {
            /**
             * @description The stream's number, for `deleteEventStream`.
             * @example 42
             */
            id: number;
            /**
             * @description The stream's name.
             * @example maria
             */
            name: string;
            /**
             * Format: uri
             * @description URL to connect to, normally `ws://` or `wss://`.
             * @example wss://example.com/event-stream/2f6b0c9e
             */
            location: string;
            /**
             * @description The format of messages, a name of `EventStreamFormat`, although declared as a plain string.
             * @example JSON_STRING
             */
            format: string;
        };
        /** @description The stream to create. */
        EventStreamPostBodyBody: {
            /**
             * @description Format of messages. Default on the server: `PROTOCOL_STRING`.
             * @default PROTOCOL_STRING
             */
            format?: components["schemas"]["EventStreamFormat"];
        };
        /**
         * @description The kind of service of a merchant.
         * @example DATA_MANAGER
         * @enum {string}
         */
        MerchantKind: ("DATA_MANAGER" | (string & {}));
        /** @description A merchant registered with the Account Server. */
        MerchantDetail: {
            /**
             * @description The merchant's number, 1 or more.
             * @example 1
             */
            id: number;
            /** @description When the merchant was registered. */
            created: components["schemas"]["Timestamp"];
            /** @description The kind of service. */
            kind: components["schemas"]["MerchantKind"];
            /**
             * @description The merchant's name.
             * @example Chemistry Data Manager
             */
            name: string;
            /**
             * @description Host name of its API, without scheme or path.
             * @example data-manager.example.com
             */
            api_hostname: string;
        };
        /** @description One merchant. */
        MerchantGetResponse: components["schemas"]["MerchantDetail"];
        /** @description All merchants. */
        MerchantsGetResponse: {
            /**
             * @description Number of merchants in the list.
             * @example 2
             */
            count?: number;
            /** @description The merchants. */
            merchants: components["schemas"]["MerchantDetail"][];
        };
        /** @description The merchant that an action concerns. */
        MerchantSummary: {
            /**
             * @description The merchant's number, 1 or more.
             * @example 1
             */
            id: number;
            /** @description The kind of service. */
            kind: components["schemas"]["MerchantKind"];
            /**
             * @description The merchant's name.
             * @example Chemistry Data Manager
             */
            name: string;
        };
        /**
         * @description What an asset belongs to. Sent by name.
         * @example UNIT
         * @enum {string}
         */
        AssetScopeEnum: "USER" | "PRODUCT" | "UNIT" | "ORGANISATION" | "GLOBAL";
        /** @description An asset. */
        AssetDetail: {
            /**
             * @description Username of the creator.
             * @example maria
             */
            creator: string;
            /** @description The asset's ID. */
            id: components["schemas"]["AssetId"];
            /**
             * @description The asset's name, unique within its scope.
             * @example docking-config
             */
            name: string;
            /** @description What it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /**
             * @description The username, or the ID of the product, unit or organisation it belongs to. Upstream declares it required; its value on `GLOBAL` assets is unknown, so do not rely on it there.
             * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
             */
            scope_id?: string;
            /**
             * @description Whether responses omit the content.
             * @example false
             */
            secret: boolean;
            /**
             * @description Whether it is currently disabled.
             * @example false
             */
            disabled: boolean;
            /**
             * @description The content as a string. Not returned for secret assets. Upstream declares it required; its value on a secret asset, if any, is unknown.
             * @example exhaustiveness: 16
             */
            content?: string;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description When its content was last changed. Optional; presumably absent if it was never changed. */
            content_modified?: components["schemas"]["Timestamp"];
            /**
             * @description The purpose of the asset. Optional.
             * @example Settings for docking jobs
             */
            description?: string;
            /** @description The merchants it is attached to. */
            merchants: components["schemas"]["MerchantDetail"][];
        };
        /** @description Assets that are visible to the caller. */
        AssetGetResponse: {
            /** @description The assets. */
            assets: components["schemas"]["AssetDetail"][];
            /**
             * @description Number of assets in the list.
             * @example 1
             */
            count: number;
        };
        /** @description One asset. */
        AssetGetByIdResponse: components["schemas"]["AssetDetail"];
        /** @description The asset to create. Its content is either a string or a file. */
        AssetPostBodyBody: {
            /**
             * @description Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens.
             * @example docking-config
             */
            name: string;
            /** @description What it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /**
             * @description The ID of the product, unit or organisation it belongs to. Not allowed with `GLOBAL`; with `USER` the server sets the caller.
             * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
             */
            scope_id?: string;
            /**
             * @description Whether responses omit the content. Sent as `true` or `false`. The Python client's default is false.
             * @example false
             */
            secret: boolean;
            /**
             * @description The purpose of the asset. Omit it instead of sending an empty string.
             * @example Settings for docking jobs
             */
            description?: string;
            /**
             * @description The content, as a string. The server's handling of an empty string is unknown; the Python client never sends one. No size limit is known.
             * @example exhaustiveness: 8
             */
            content_string: string;
        } | {
            /**
             * @description Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens.
             * @example licence-key
             */
            name: string;
            /** @description What it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /** @description The ID of the product, unit or organisation it belongs to. Not allowed with `GLOBAL`; with `USER` the server sets the caller. */
            scope_id?: string;
            /**
             * @description Whether responses omit the content. Sent as `true` or `false`. The Python client's default is false.
             * @example true
             */
            secret: boolean;
            /**
             * @description The purpose of the asset. Omit it instead of sending an empty string.
             * @example Licence of the docking program
             */
            description?: string;
            /**
             * Format: binary
             * @description The content, as a file part. Set a file name: a part whose file name is empty counts as no file. No size limit is known.
             * @example LICENCE-0000-EXAMPLE
             */
            content_file: Blob;
        };
        /** @description The changes to an asset. Its new content is either a string or a file. */
        AssetPatchBodyBody: {
            /**
             * Format: binary
             * @description The new content, as a file part. Set a file name: a part whose file name is empty counts as no file. No size limit is known.
             * @example exhaustiveness: 16
             */
            content_file: Blob;
            /**
             * @description The new description. If omitted, the current one remains.
             * @example Settings for docking jobs
             */
            description?: string;
        } | {
            /**
             * @description The new content, as a string. The server's handling of an empty string is unknown; the Python client never sends one.
             * @example exhaustiveness: 16
             */
            content_string: string;
            /**
             * @description The new description. If omitted, the current one remains.
             * @example Settings for docking jobs
             */
            description?: string;
        } | {
            /**
             * @description The new description.
             * @example Settings for all docking jobs
             */
            description: string;
        };
        /** @description The asset that was created. */
        AssetPostResponse: {
            /** @description The new asset's ID. */
            id: components["schemas"]["AssetId"];
        };
        /**
         * @description The type of subscription of a product.
         * @example DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION
         * @enum {string}
         */
        ProductTypeEnum: ("DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION" | "DATA_MANAGER_STORAGE_SUBSCRIPTION" | (string & {}));
        /**
         * @description The tier of a project subscription.
         * @example SILVER
         * @enum {string}
         */
        ProductFlavour: ("EVALUATION" | "BRONZE" | "SILVER" | "GOLD" | (string & {}));
        /** @description A product type that the server supports. */
        ProductType: {
            /**
             * @description The type, a name of `ProductTypeEnum`, although declared as a plain string here.
             * @example DATA_MANAGER_STORAGE_SUBSCRIPTION
             */
            type: string;
            /**
             * @description The flavour, a name of `ProductFlavour`, although declared as a plain string here. Optional.
             * @example EVALUATION
             */
            flavour?: string;
            /** @description The kind of merchant that fulfils it. Optional. */
            service_kind?: components["schemas"]["MerchantKind"];
        };
        /** @description The product types that the server supports. */
        ProductsGetTypesResponse: {
            /**
             * @description Number of types in the list.
             * @example 3
             */
            count: number;
            /** @description The types. A type with flavours occurs once for each flavour. */
            product_types: components["schemas"]["ProductType"][];
        };
        /** @description The cost of storage for products without a price of their own. */
        ProductsGetDefaultStorageCost: {
            /** @description The cost, with its unit. */
            default_storage_cost: components["schemas"]["ProductsGetDefaultStorageCostDefaultStorageCost"];
        };
        /** @description A cost with its unit. */
        ProductsGetDefaultStorageCostDefaultStorageCost: {
            /**
             * @description The number, as a decimal string.
             * @example 0.2
             */
            cost: string;
            /**
             * @description The unit of the number.
             * @example GB/day
             */
            units: string;
            /**
             * @description A human-readable explanation of the cost.
             * @example Coins for each GB stored, per day
             */
            description: string;
        };
        /** @description The properties that identify a product. */
        ProductDetail: {
            /** @description The product's ID. */
            id: components["schemas"]["ProductId"];
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description The type of subscription. */
            type: components["schemas"]["ProductTypeEnum"];
            /** @description Its tier. Project tier subscriptions have one, storage subscriptions do not. */
            flavour?: components["schemas"]["ProductFlavour"];
            /**
             * @description Its name. Optional.
             * @example Docking Runs
             */
            name?: string;
        };
        /** @description A product's coins in the current billing period, as numbers (charge responses contain strings instead). */
        ProductCoinsDetail: {
            /**
             * @description Coins that can be spent in a billing period before `allowance_multiplier` applies.
             * @example 1000
             */
            allowance: number;
            /**
             * @description Coins at which `at_limit` becomes true. Not below the allowance.
             * @example 1000
             */
            limit: number;
            /**
             * @description Coins used in this billing period, excluding today.
             * @example 12.9
             */
            used: number;
            /**
             * @description Whether the limit is reached.
             * @example false
             */
            at_limit: boolean;
            /**
             * @description Coins that storage currently uses per day.
             * @example 0.4
             */
            current_burn_rate: number;
            /**
             * @description Predicted coins for this billing period.
             * @example 23.5
             */
            billing_prediction: number;
            /**
             * @description The share of storage in that prediction, in coins.
             * @example 7.6
             */
            billing_prediction_storage_contribution: number;
            /**
             * @description Day of the month, 1 to 28, on which billing periods begin.
             * @example 5
             */
            billing_day: number;
            /**
             * @description Factor on coins spent above the allowance.
             * @example 1.5
             */
            allowance_multiplier: number;
            /**
             * @description Factor on coins spent above the limit.
             * @example 2
             */
            overspend_multiplier: number;
            /**
             * @description Days left in this billing period.
             * @example 19
             */
            remaining_days: number;
        };
        /** @description The storage that a product uses on its Data Manager. */
        ProductDmStorageDetail: {
            /** @description The amount of stored data. */
            size: components["schemas"]["ProductDmStorageDetailSize"];
            /** @description The cost of the storage. */
            coins: components["schemas"]["ProductDmStorageDetailCoins"];
        };
        /** @description Amounts of storage. Sizes are human-readable strings such as "1.2 GB"; do not calculate with them. */
        ProductDmStorageDetailSize: {
            /**
             * @description Peak amount of stored data, human-readable.
             * @example 1.9 GB
             */
            peak: string;
            /**
             * @description Current amount of stored data, human-readable.
             * @example 1.8 GB
             */
            current: string;
            /**
             * @description The size of one unit of storage, human-readable.
             * @example 1.0 GB
             */
            unit_size: string;
            /**
             * @description Units of storage in use.
             * @example 2
             */
            units_used: number;
        };
        /** @description The cost of storage in coins. */
        ProductDmStorageDetailCoins: {
            /**
             * @description Coins used by storage.
             * @example 0.8
             */
            used: number;
            /**
             * @description Coins that one unit of storage costs.
             * @example 0.2
             */
            unit_cost: number;
        };
        /** @description The jobs and applications that run on the product's account. */
        ProductInstanceDetail: {
            /** @description The cost of running them. */
            coins: components["schemas"]["ProductInstanceDetailCoins"];
        };
        /** @description The cost of running jobs and applications, in coins. */
        ProductInstanceDetailCoins: {
            /**
             * @description Coins used by running jobs and applications.
             * @example 15.5
             */
            used: number;
        };
        /** @description The claim on a product. A claimed product cannot be deleted. */
        ProductClaimDetail: {
            /**
             * @description ID of the claimer, for example of a Data Manager project.
             * @example project-9e2c7a54-1b6d-4f80-93ae-5d7c0b8f2e61
             */
            id: string;
            /**
             * @description Name of the claimer. Optional.
             * @example Kinase docking
             */
            name?: string;
        };
        /** @description The properties that identify a storage subscription. */
        ProductDmStorageProduct: components["schemas"]["ProductDetail"] & {
            /**
             * @description Always `DATA_MANAGER_STORAGE_SUBSCRIPTION`.
             * @example DATA_MANAGER_STORAGE_SUBSCRIPTION
             * @constant
             */
            type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
        };
        /** @description A storage subscription. `product.type` is `DATA_MANAGER_STORAGE_SUBSCRIPTION`. */
        ProductDmStorage: {
            /** @description The properties that identify it; its type distinguishes it from a project tier subscription. */
            product: components["schemas"]["ProductDmStorageProduct"];
            /** @description The organisation it belongs to. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description The unit it belongs to. */
            unit: components["schemas"]["UnitAllDetail"];
            /** @description The storage in use. */
            storage: components["schemas"]["ProductDmStorageDetail"];
            /** @description Its coins in the current billing period. */
            coins: components["schemas"]["ProductCoinsDetail"];
            /**
             * @description Whether a merchant can claim it.
             * @example false
             */
            claimable: boolean;
        };
        /** @description The properties that identify a project tier subscription. */
        ProductDmProjectTierProduct: components["schemas"]["ProductDetail"] & {
            /**
             * @description Always `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`.
             * @example DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION
             * @constant
             */
            type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
        };
        /** @description A project tier subscription. `product.type` is `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`. It has all fields of a storage subscription, plus `instance`, and `claim` once a project uses it. */
        ProductDmProjectTier: {
            /** @description The properties that identify it; its type distinguishes it from a storage subscription. */
            product: components["schemas"]["ProductDmProjectTierProduct"];
            /** @description The organisation it belongs to. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description The unit it belongs to. */
            unit: components["schemas"]["UnitAllDetail"];
            /** @description The storage in use. */
            storage: components["schemas"]["ProductDmStorageDetail"];
            /** @description Its coins in the current billing period. */
            coins: components["schemas"]["ProductCoinsDetail"];
            /** @description The jobs and applications that run on the product's account. */
            instance: components["schemas"]["ProductInstanceDetail"];
            /**
             * @description Whether a merchant can claim it.
             * @example true
             */
            claimable: boolean;
            /** @description The claim on the product. Absent while it is not claimed. */
            claim?: components["schemas"]["ProductClaimDetail"];
        };
        /** @description A product of either kind. `product.type` distinguishes them, one level down; so does `instance`, which only project tiers have. (Otherwise the shapes overlap: do not use the first one that matches.) */
        ProductUnion: components["schemas"]["ProductDmProjectTier"] | components["schemas"]["ProductDmStorage"];
        /** @description Products that are visible to the caller. */
        ProductsGetResponse: {
            /**
             * @description Number of products in the list.
             * @example 2
             */
            count: number;
            /** @description The products. The ID of each one is at `product.id`. */
            products: components["schemas"]["ProductUnion"][];
        };
        /** @description One product, wrapped twice: its ID is at `product.product.id`. */
        ProductUnitGetResponse: {
            /** @description The product, in the same form as an item of the lists. */
            product: components["schemas"]["ProductUnion"];
        };
        /** @description The product to create. The required fields depend on its type: storage has an allowance, a project tier has a flavour. */
        UnitProductPostBodyBody: components["schemas"]["UnitProductPostBodyStorage"] | components["schemas"]["UnitProductPostBodyProjectTier"];
        /** @description A storage subscription to create. */
        UnitProductPostBodyStorage: {
            /**
             * @description Its name, at most 80 characters.
             * @example Screening Storage
             */
            name: string;
            /**
             * @description The type of product: a storage subscription.
             * @enum {string}
             */
            type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
            /**
             * @description Coins per billing period, 1 or more.
             * @example 200
             */
            allowance: number;
            /**
             * @description Maximum coins per billing period, not below the allowance. Default: the allowance.
             * @example 300
             */
            limit?: number;
        };
        /** @description A project tier subscription to create. Accepts neither allowance nor limit. */
        UnitProductPostBodyProjectTier: {
            /**
             * @description Its name, at most 80 characters.
             * @example Docking Runs
             */
            name: string;
            /**
             * @description The type of product: a project tier subscription.
             * @enum {string}
             */
            type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
            /** @description Its tier. Evaluators can only use `EVALUATION`. */
            flavour: components["schemas"]["ProductFlavour"];
        };
        /** @description The product that was created. */
        UnitProductPostResponse: {
            /** @description The new product's ID, which the Data Manager requires to create a project for it. */
            id: components["schemas"]["ProductId"];
        };
        /** @description The changes to a product. Omitted fields do not change. */
        ProductPatchBodyBody: {
            /**
             * @description The new name, at most 80 characters.
             * @example Screening Storage 2026
             */
            name?: string;
            /**
             * @description The new allowance in coins per billing period, 1 or more. Cannot be decreased.
             * @example 250
             */
            allowance?: number;
            /**
             * @description The new limit in coins per billing period, not below the allowance. Cannot be decreased.
             * @example 400
             */
            limit?: number;
        };
        /**
         * @description The purpose of a charge.
         * @example PROCESSING
         * @enum {string}
         */
        ChargeSummaryType: ("PROCESSING" | "STORAGE" | (string & {}));
        /** @description The coins charged for one purpose. */
        ChargeSummary: {
            /** @description The purpose. */
            type: components["schemas"]["ChargeSummaryType"];
            /**
             * @description Coins, as a decimal string.
             * @example 15.50
             */
            coins: string;
        };
        /** @description Free-form data that the merchant adds to a charge. The fields listed here are those that upstream's own tools read; none is guaranteed, others can occur, and the types of the listed ones are inferred. On storage charges, `current_bytes` marks the current day, whose coins can still change (the burn rate); settled days have `peak_bytes`. */
        ChargeAdditionalData: {
            /**
             * @description Processing: collection of the job that ran.
             * @example docking
             */
            job_collection?: string;
            /**
             * @description Processing: name of the job within its collection.
             * @example smina
             */
            job_job?: string;
            /**
             * @description Processing: version of the job.
             * @example 1.2.0
             */
            job_version?: string;
            /**
             * @description Processing: start time.
             * @example 2026-03-12T14:50:31Z
             */
            started?: string;
            /**
             * @description Storage: peak size of the stored data on that day, in bytes. Whether it is a number or a string is unknown.
             * @example 1900000000
             */
            peak_bytes?: number | string;
            /**
             * @description Storage: size of the stored data so far today, in bytes. Whether it is a number or a string is unknown.
             * @example 1800000000
             */
            current_bytes?: number | string;
        };
        /** @description The charge for one job or application run. */
        ProcessingChargeItem: {
            /**
             * @description The charge's number.
             * @example 1841
             */
            id: number;
            /**
             * @description Its sequence number. What it counts is not documented.
             * @example 3
             */
            sqn: number;
            /**
             * @description Name of the job or application. Optional.
             * @example smina-docking
             */
            name?: string;
            /**
             * @description Username of the user who ran it.
             * @example tom.reed
             */
            username: string;
            /** @description When the charge was made. */
            timestamp: components["schemas"]["Timestamp"];
            /**
             * @description Coins, as a decimal string.
             * @example 12.50
             */
            coins: string;
            /** @description Additional data from the merchant. Optional. */
            additional_data?: components["schemas"]["ChargeAdditionalData"];
        };
        /** @description One job or application run, with its merchant and its charge. */
        ProcessingCharges: {
            /**
             * @description Name of the merchant it ran on.
             * @example Chemistry Data Manager
             */
            merchant_name: string;
            /** @description Kind of the merchant it ran on. */
            merchant_kind: components["schemas"]["MerchantKind"];
            /**
             * @description Host name of that merchant's API.
             * @example data-manager.example.com
             */
            merchant_api_hostname: string;
            /** @description When it ended. Absent while it is running; its coins are not committed until then. */
            closed?: components["schemas"]["Timestamp"];
            /**
             * @description Whether the charge is final.
             * @example true
             */
            final: boolean;
            /**
             * @description Whether charges were received after the final one. Optional.
             * @example false
             */
            post_final_charges?: boolean;
            /** @description The charge. */
            charge: components["schemas"]["ProcessingChargeItem"];
        };
        /** @description The charge for one day of storage. */
        StorageChargeItem: {
            /**
             * @description The item's number.
             * @example 1
             */
            item_number: number;
            /**
             * Format: date
             * @description The day.
             * @example 2026-03-16
             */
            date: string;
            /**
             * @description Coins, as a decimal string.
             * @example 0.40
             */
            coins: string;
            /**
             * @description Current coins per day, as a decimal string. Optional.
             * @example 0.40
             */
            current_burn_rate?: string;
            /** @description When the day was settled. Optional. */
            closed?: components["schemas"]["Timestamp"];
            /** @description Additional data from the merchant. Optional. */
            additional_data?: components["schemas"]["ChargeAdditionalData"];
        };
        /** @description The charges for storage, by day. */
        StorageCharges: {
            /**
             * @description Number of items.
             * @example 2
             */
            num_items: number;
            /** @description The days. Upstream declares it required, but one of its tools handles its absence, so it is optional here. */
            items?: components["schemas"]["StorageChargeItem"][];
        };
        /** @description The individual charges of a product. */
        ProductChargesGetResponse: {
            /**
             * @description The product's ID.
             * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
             */
            product_id: string;
            /** @description Type of the product. */
            product_type: components["schemas"]["ProductTypeEnum"];
            /**
             * @description Day of the month, 1 to 28, on which billing periods begin.
             * @example 5
             */
            billing_day: number;
            /**
             * @description Whether a merchant can claim the product.
             * @example true
             */
            claimable: boolean;
            /** @description The claim on the product. Optional. */
            claim?: components["schemas"]["ProductClaimDetail"];
            /**
             * @description Number of charges. Which of the two lists it counts is not documented.
             * @example 4
             */
            count: number;
            /**
             * Format: date
             * @description First day of the period.
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period.
             * @example 2026-04-05
             */
            until: string;
            /**
             * @description Total coins, as a decimal string.
             * @example 16.30
             */
            coins: string;
            /** @description The charges for running jobs and applications. */
            processing_charges: components["schemas"]["ProcessingCharges"][];
            /** @description The charges for storage. */
            storage_charges: components["schemas"]["StorageCharges"];
        };
        /** @description The coins of a unit, by purpose. An object that contains the array, whereas the organisation's response has the array itself. */
        UnitChargeSummary: {
            /** @description The coins, by purpose. */
            charges: components["schemas"]["ChargeSummary"][];
        };
        /** @description The coins of one product of a unit. */
        UnitProductChargeSummary: {
            /**
             * @description The product's ID.
             * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
             */
            product_id: string;
            /**
             * @description Type of the product, a name of `ProductTypeEnum`, although declared as a plain string here.
             * @example DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION
             */
            product_type: string;
            /** @description The coins, by purpose. */
            charges: components["schemas"]["ChargeSummary"][];
        };
        /** @description The total charges of a unit, by purpose and by product. */
        UnitChargesGetResponse: {
            /**
             * @description Whether the caller is a member of the unit.
             * @example true
             */
            caller_is_member: boolean;
            /**
             * @description The unit's ID.
             * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
             */
            unit_id: string;
            /**
             * @description The unit's name. Optional.
             * @example Kinase Screening
             */
            name?: string;
            /**
             * @description Username of the unit's owner.
             * @example maria
             */
            owner_id: string;
            /**
             * @description Whether the unit is hidden from non-members.
             * @example true
             */
            private: boolean;
            /** @description When the unit was created. */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Total coins, as a decimal string.
             * @example 21.50
             */
            coins: string;
            /**
             * @description Number of products in the list.
             * @example 2
             */
            count: number;
            /**
             * @description Day of the month, 1 to 28, on which billing periods begin.
             * @example 5
             */
            billing_day: number;
            /**
             * Format: date
             * @description First day of the period.
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period.
             * @example 2026-04-05
             */
            until: string;
            /** @description The coins of the unit, by purpose. */
            summary: components["schemas"]["UnitChargeSummary"];
            /** @description The coins, by product. */
            products: components["schemas"]["UnitProductChargeSummary"][];
        };
        /** @description The coins of one unit of an organisation. */
        OrganisationUnitChargeSummary: {
            /**
             * @description The unit's ID.
             * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
             */
            unit_id: string;
            /**
             * @description The unit's name.
             * @example Kinase Screening
             */
            name: string;
            /**
             * @description Day of the month, 1 to 28, on which the unit's billing periods begin.
             * @example 5
             */
            billing_day: number;
            /**
             * Format: date
             * @description First day of the unit's period. Units with other billing days have other periods.
             * @example 2026-03-05
             */
            from: string;
            /**
             * Format: date
             * @description First day after the unit's period.
             * @example 2026-04-05
             */
            until: string;
            /** @description The coins of the unit, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
        };
        /** @description The total charges of an organisation, by purpose and by unit. */
        OrganisationChargesGetResponse: {
            /**
             * @description The organisation's ID.
             * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
             */
            organisation_id: string;
            /**
             * @description The organisation's name.
             * @example Helix Research
             */
            name: string;
            /**
             * @description Total coins, as a decimal string.
             * @example 21.50
             */
            coins: string;
            /** @description The coins of the organisation, by purpose. The array itself, whereas a unit's response has an object that contains it. */
            summary: components["schemas"]["ChargeSummary"][];
            /** @description The coins, by unit. */
            unit_charges: components["schemas"]["OrganisationUnitChargeSummary"][];
        };
        /** @description The coins of one organisation. */
        OrganisationChargeSummary: {
            /**
             * @description The organisation's ID.
             * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
             */
            organisation_id: string;
            /**
             * @description The organisation's name.
             * @example Helix Research
             */
            name: string;
            /** @description The coins of the organisation, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
        };
        /** @description The total charges of all organisations, by purpose and by organisation. */
        ChargesGetResponse: {
            /**
             * @description Total coins, as a decimal string.
             * @example 21.50
             */
            coins: string;
            /**
             * @description Number of organisations in the list.
             * @example 1
             */
            count: number;
            /** @description The coins of all organisations, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
            /** @description The coins, by organisation. */
            organisation_charges: components["schemas"]["OrganisationChargeSummary"][];
        };
        /**
         * @description Privacy of the products of an organisation or unit. Sent by name.
         * @example DEFAULT_PRIVATE
         * @enum {string}
         */
        DefaultProductPrivacyEnum: "ALWAYS_PRIVATE" | "ALWAYS_PUBLIC" | "DEFAULT_PRIVATE" | "DEFAULT_PUBLIC";
        /** @description An organisation, without its members. */
        OrganisationDetail: {
            /**
             * @description Whether the caller is a member.
             * @example true
             */
            caller_is_member: boolean;
            /** @description The organisation's ID. */
            id: components["schemas"]["OrganisationId"];
            /**
             * @description The organisation's name.
             * @example Helix Research
             */
            name: string;
            /**
             * @description Username of its owner. Absent for the Default Organisation.
             * @example maria
             */
            owner_id?: string;
            /**
             * @description Whether it is hidden from non-members.
             * @example true
             */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description Privacy of new products. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description An organisation with its members. */
        OrganisationAllDetail: {
            /**
             * @description Whether the caller is a member.
             * @example true
             */
            caller_is_member: boolean;
            /** @description The organisation's ID. */
            id: components["schemas"]["OrganisationId"];
            /**
             * @description The organisation's name.
             * @example Helix Research
             */
            name: string;
            /**
             * @description Username of its owner. Absent for the Default Organisation.
             * @example maria
             */
            owner_id?: string;
            /**
             * @description Whether it is hidden from non-members.
             * @example true
             */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description Privacy of new products. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description One organisation. */
        OrganisationGetResponse: components["schemas"]["OrganisationAllDetail"];
        /** @description Organisations that are visible to the caller. */
        OrganisationsGetResponse: {
            /**
             * @description Number of organisations in the list.
             * @example 1
             */
            count: number;
            /** @description The organisations. */
            organisations: components["schemas"]["OrganisationAllDetail"][];
        };
        /** @description The Default Organisation. Upstream declares none of its fields as always present. */
        OrganisationGetDefaultResponse: {
            /**
             * @description Whether the caller is a member.
             * @example false
             */
            caller_is_member?: boolean;
            /** @description The organisation's ID. */
            id?: components["schemas"]["OrganisationId"];
            /**
             * @description The organisation's name.
             * @example Default
             */
            name?: string;
            /**
             * @description Whether it is hidden from non-members.
             * @example false
             */
            private?: boolean;
            /** @description When it was created. */
            created?: components["schemas"]["Timestamp"];
            /** @description Privacy of new products. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The organisation to create. */
        OrganisationPostBodyBody: {
            /**
             * @description Its name, at most 80 characters.
             * @example Helix Research
             */
            name: string;
            /**
             * @description Username of its owner.
             * @example maria
             */
            owner: string;
            /** @description Privacy of its products. The server's default is unknown. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The changes to an organisation. Omitted fields do not change. */
        OrganisationPatchBodyBody: {
            /**
             * @description The new name.
             * @example Helix Research Ltd
             */
            name?: string;
            /** @description Privacy of the products of new units; existing units keep theirs. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The organisation that was created. */
        OrganisationPostResponse: {
            /** @description The new organisation's ID. */
            id: components["schemas"]["OrganisationId"];
        };
        /** @description A unit, without its members. */
        UnitDetail: {
            /**
             * @description Whether the caller is a member.
             * @example true
             */
            caller_is_member: boolean;
            /** @description The unit's ID. */
            id: components["schemas"]["UnitId"];
            /**
             * @description The unit's name.
             * @example Kinase Screening
             */
            name: string;
            /**
             * @description Username of its owner.
             * @example maria
             */
            owner_id: string;
            /**
             * @description Whether it is hidden from non-members.
             * @example true
             */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Day of the month, 1 to 28, on which its billing periods begin.
             * @example 5
             */
            billing_day: number;
            /** @description Privacy of new products. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description A unit with its members. */
        UnitAllDetail: {
            /**
             * @description Whether the caller is a member.
             * @example true
             */
            caller_is_member: boolean;
            /** @description The unit's ID. */
            id: components["schemas"]["UnitId"];
            /**
             * @description The unit's name.
             * @example Kinase Screening
             */
            name: string;
            /**
             * @description Username of its owner.
             * @example maria
             */
            owner_id: string;
            /**
             * @description Whether it is hidden from non-members.
             * @example true
             */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Day of the month, 1 to 28, on which its billing periods begin.
             * @example 5
             */
            billing_day: number;
            /** @description Privacy of new products. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description One unit. */
        UnitGetResponse: components["schemas"]["UnitAllDetail"];
        /** @description An organisation and those of its units that are visible to the caller. */
        OrganisationUnitsGetResponse: {
            /**
             * @description Number of units in the list.
             * @example 1
             */
            count?: number;
            /** @description The organisation. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description Its units. */
            units: components["schemas"]["UnitAllDetail"][];
        };
        /** @description Units that are visible to the caller, grouped by organisation. */
        UnitsGetResponse: {
            /** @description The groups, one for each organisation, each with its own `units`. There is no count at this level. */
            units: components["schemas"]["OrganisationUnitsGetResponse"][];
        };
        /** @description The unit to create. */
        OrganisationUnitPostBodyBody: {
            /**
             * @description Its name, at most 80 characters.
             * @example Kinase Screening
             */
            name: string;
            /**
             * @description Day of the month, 1 to 28, on which its subscriptions are billed.
             * @example 5
             */
            billing_day: number;
            /** @description Privacy of its products. The server's default is unknown. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The unit that was created. */
        OrganisationUnitPostResponse: {
            /** @description The new unit's ID. */
            id: components["schemas"]["UnitId"];
        };
        /** @description The changes to a unit. Omitted fields do not change. */
        UnitPatchBodyBody: {
            /**
             * @description The new name.
             * @example Kinase Screening 2026
             */
            name?: string;
            /** @description Privacy of its products. Must not conflict with the organisation's setting. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The personal unit to create. */
        PersonalUnitPutBodyBody: {
            /**
             * @description Day of the month, 1 to 28, on which its subscriptions are billed.
             * @example 15
             */
            billing_day: number;
        };
        /** @description The personal unit that was created. */
        PersonalUnitPutResponse: {
            /**
             * @description ID of the Default Organisation, which contains all personal units.
             * @example org-0d9e8f71-6a2b-4c35-8e4d-1f2a3b4c5d6e
             */
            organisation_id: string;
            /** @description The new unit's ID. */
            id: components["schemas"]["UnitId"];
        };
        /** @description A user. */
        UserDetail: {
            /**
             * @description The username.
             * @example maria
             */
            id: string;
        };
        /** @description The members of an organisation or of a unit. */
        UsersGetResponse: {
            /**
             * @description Number of users in the list.
             * @example 2
             */
            count: number;
            /** @description The requested organisation. Declared for both lists of members; optional. */
            organisation?: components["schemas"]["OrganisationDetail"];
            /** @description The requested unit, if it was a unit. Optional. */
            unit?: components["schemas"]["UnitDetail"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description The caller's account. */
        UserAccountDetail: {
            /** @description The caller. */
            user: components["schemas"]["UserDetail"];
            /**
             * @description Whether the caller is an administrator of the Account Server.
             * @example false
             */
            caller_has_admin_privilege: boolean;
            /** @description The caller's roles on the Account Server, by name. */
            account_server_roles: string[];
        };
        /** @description The caller's account. */
        UserAccountGetResponse: components["schemas"]["UserAccountDetail"];
        /** @description One entry of the action log. */
        ActionDetail: {
            /**
             * @description The entry's number.
             * @example 9001
             */
            id: number;
            /**
             * @description The action. The possible values are not documented.
             * @example PROCESSING_CHARGE
             */
            action: string;
            /** @description The message, in the requested format. Its structure is not documented. */
            content: string;
            /** @description When the action was performed. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The merchant concerned, if any. */
            merchant?: components["schemas"]["MerchantSummary"];
            /**
             * @description ID of the product concerned, if any.
             * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
             */
            product_id?: string;
            /**
             * @description ID of the unit concerned, if any.
             * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
             */
            unit_id?: string;
            /**
             * @description ID of the organisation concerned, if any.
             * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
             */
            org_id?: string;
        };
        /** @description Entries of the action log. */
        ActionGetResponse: {
            /** @description The entries. */
            actions: components["schemas"]["ActionDetail"][];
            /**
             * @description Number of entries in the list.
             * @example 1
             */
            count: number;
        };
    };
    responses: {
        /** @description The server rejects the request. `error` is a text that can be shown to a user; the wording in the examples is not the server's. The second media type is inferred: the server's framework is known to respond in that format if a value fails its own checks, before the request reaches the Account Server. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, expired or not valid here. No body is declared for this status; do not rely on one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller lacks the required permission, or the token lacks a scope. `error` is a text that can be shown to a user; the wording in the examples is not the server's. The second media type is inferred, for requests rejected by the server's framework. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The asset does not exist. The wording in the example is not the server's. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description The organisation does not exist, or the caller is not allowed to see it. The wording in the example is not the server's. */
        OrganisationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description The product does not exist. The wording in the example is not the server's. */
        ProductNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description The unit does not exist, or the caller is not allowed to see it. The wording in the example is not the server's. */
        UnitNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description The caller has no personal unit. The wording in the example is not the server's. */
        PersonalUnitNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description No event-stream service is installed. The wording in the example is not the server's. */
        EventStreamServiceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
    };
    parameters: {
        /**
         * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
         * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
         */
        AssetIdPath: components["schemas"]["AssetId"];
        /**
         * @description The stream's number, as returned by `createEventStream` and `getEventStream`. 1 or more.
         * @example 42
         */
        EventStreamIdPath: number;
        /**
         * @description The merchant's number, as returned by `getMerchants`. 1 or more.
         * @example 1
         */
        MerchantIdPath: number;
        /**
         * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here.
         * @example 1
         */
        MerchantIdQuery: number;
        /**
         * @description The organisation's ID. Lower-case hexadecimal.
         * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
         */
        OrganisationIdPath: components["schemas"]["OrganisationId"];
        /**
         * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
         * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
         */
        ProductIdPath: components["schemas"]["ProductId"];
        /**
         * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
         * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
         */
        UnitIdPath: components["schemas"]["UnitId"];
        /**
         * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
         * @example tom.reed
         */
        UserIdPath: components["schemas"]["UserId"];
        /**
         * @description First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.)
         * @example 2026-03-05
         */
        ChargesFrom: string;
        /**
         * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC.
         * @example 2026-04-05
         */
        ChargesUntil: string;
        /**
         * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown.
         * @example -1
         */
        PriorBillingPeriod: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is running; the body contains its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateGetVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getEventStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventStreamGetPostResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller has no stream, or no event-stream service is installed. The wording in the example is not the server's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsError"];
                };
            };
        };
    };
    createEventStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The stream to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventStreamPostBodyBody"];
            };
        };
        responses: {
            /** @description The stream was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventStreamGetPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventStreamServiceNotFound"];
        };
    };
    getEventStreamVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Information about the service. The service can still be absent; check `protocol`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventStreamVersionGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EventStreamServiceNotFound"];
        };
    };
    deleteEventStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream's number, as returned by `createEventStream` and `getEventStream`. 1 or more.
                 * @example 42
                 */
                event_stream_id: components["parameters"]["EventStreamIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stream does not exist, or no event-stream service is installed. The wording in the example is not the server's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsError"];
                };
            };
        };
    };
    getAvailableAssets: {
        parameters: {
            query?: {
                /**
                 * @description Only assets of this user, by username, 3 to 80 characters.
                 * @example maria
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only assets of this product.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id?: components["schemas"]["ProductId"];
                /**
                 * @description Only assets of this unit.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id?: components["schemas"]["UnitId"];
                /**
                 * @description Only assets of this organisation.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id?: components["schemas"]["OrganisationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The asset to create, as a multipart form. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AssetPostBodyBody"];
            };
        };
        responses: {
            /** @description The asset was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetGetByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    alterAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        /** @description What to change, as a multipart form. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AssetPatchBodyBody"];
            };
        };
        responses: {
            /** @description The asset was changed. No body is declared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssetNotFound"];
        };
    };
    attachAsset: {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is attached. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    detachAsset: {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but does not document a call without it, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is detached. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    enableAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is enabled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    disableAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's ID, as returned by `createAsset`. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is disabled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getMerchants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantsGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The merchant's number, as returned by `getMerchants`. 1 or more.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAvailableProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductUnitGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductNotFound"];
        };
    };
    alterProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductPatchBodyBody"];
            };
        };
        responses: {
            /** @description The product was changed. No body is declared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductNotFound"];
        };
    };
    getProductsForUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit's products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnitNotFound"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /** @description The product to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitProductPostBodyBody"];
            };
        };
        responses: {
            /** @description The product was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitProductPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getProductsForOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation's products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    getProductTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsGetTypesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getProductDefaultStorageCost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsGetDefaultStorageCost"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getCharges: {
        parameters: {
            query?: {
                /**
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges, by purpose and by organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargesGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Declared upstream without a stated condition. The wording in the example is not the server's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsError"];
                };
            };
        };
    };
    getProductCharges: {
        parameters: {
            query?: {
                /**
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The product's ID, as returned by `createProduct`. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges, one by one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductChargesGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getUnitCharges: {
        parameters: {
            query?: {
                /**
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges, by purpose and by product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChargesGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOrganisationCharges: {
        parameters: {
            query?: {
                /**
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, in UTC. Must be before `until`. Without dates and without `pbp`, the current billing period is used. (The server also accepts other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, in UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the previous one, down to -23. Use it instead of `from` and `until`; the effect of combining them is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges, by purpose and by unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChargesGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    getOrganisations: {
        parameters: {
            query?: {
                /**
                 * @description The exact name of one organisation. Omit it instead of sending an empty string.
                 * @example Helix Research
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organisation to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPostBodyBody"];
            };
        };
        responses: {
            /** @description The organisation was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    alterOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatchBodyBody"];
            };
        };
        responses: {
            /** @description The organisation was changed. No body is declared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    getDefaultOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Default Organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationGetDefaultResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The Default Organisation does not exist. The wording in the example is not the server's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsError"];
                };
            };
        };
    };
    getOrganisationUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation and its units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganisationNotFound"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /** @description The unit to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationUnitPostBodyBody"];
            };
        };
        responses: {
            /** @description The unit was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitPostResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getUnits: {
        parameters: {
            query?: {
                /**
                 * @description The exact name of a unit. Omit it instead of sending an empty string.
                 * @example Kinase Screening
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units, grouped by organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnitNotFound"];
        };
    };
    createDefaultUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The personal unit to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalUnitPutBodyBody"];
            };
        };
        responses: {
            /** @description The personal unit was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalUnitPutResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteDefaultUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal unit was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonalUnitNotFound"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnitNotFound"];
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnitNotFound"];
        };
    };
    alterUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPatchBodyBody"];
            };
        };
        responses: {
            /** @description The unit was changed. No body is declared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnitNotFound"];
        };
    };
    getPersonalUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonalUnitNotFound"];
        };
    };
    createPersonalUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The personal unit to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalUnitPutBodyBody"];
            };
        };
        responses: {
            /** @description The personal unit was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalUnitPutResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deletePersonalUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personal unit was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonalUnitNotFound"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccountGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOrganisationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addUserToOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is a member. Accepted by the Python client, not declared upstream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user is now a member. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    removeUserFromOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's ID. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getUnitUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addUserToUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is a member. Accepted by the Python client, not declared upstream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user is now a member. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    removeUserFromUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit's ID, as returned by `createUnit`. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. Can contain `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getActions: {
        parameters: {
            query?: {
                /**
                 * @description Format of the content of each entry. Default: `PROTOCOL_STRING`.
                 * @example JSON_STRING
                 */
                format?: components["schemas"]["EventStreamFormat"];
                /**
                 * @description First day, inclusive, as `YYYY-MM-DD`, in UTC. Default: today.
                 * @example 2026-03-12
                 */
                from?: string;
                /**
                 * @description The day after the last day (exclusive), as `YYYY-MM-DD`, in UTC. Default: tomorrow.
                 * @example 2026-03-18
                 */
                until?: string;
                /**
                 * @description Only actions that concern this merchant, by number, 1 or more.
                 * @example 1
                 */
                m_id?: number;
                /**
                 * @description Only actions that concern this organisation.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id?: components["schemas"]["OrganisationId"];
                /**
                 * @description Only actions that concern this unit.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id?: components["schemas"]["UnitId"];
                /**
                 * @description Only actions that concern this product.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id?: components["schemas"]["ProductId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionGetResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
