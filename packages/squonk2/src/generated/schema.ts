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
         * @description Answers the version of the Account Server. Needs no token and changes nothing, so it serves as a liveness probe. (Upstream declares 401 and 403 all the same; whether the server ever sends them here is unknown.)
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
         * @description Answers the stream that the caller has made, with the URL to connect to. A 404 is no fault: the caller has none yet (or no service is installed), and `createEventStream` is the next step. Open a WebSocket at `location` to read; messages are text frames in the stream's format, and the query `stream_from_ordinal=1` on that URL has been seen to replay from the beginning.
         */
        get: operations["getEventStream"];
        put?: never;
        /**
         * Create the caller's event stream
         * @description Makes a stream for the caller, who can have only one, and answers the URL to connect to. How a second attempt is answered is unknown: after a lost reply, use `getEventStream`. Without a `format` the server takes `PROTOCOL_STRING`. An installation without event-stream service answers 404.
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
         * @description Answers which event-stream service is installed and how it is reached. Needs no token. Ask this first: streams can be used only if `protocol` is `WEBSOCKET`. A missing service is reported in two ways: inside a 200, as protocol `SERVICE_NOT_PRESENT`, and by the declared 404. Expect both.
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
                 * @description The stream's number, as `createEventStream` and `getEventStream` answer it. 1 or more.
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
         * @description Removes the stream. Only the user who made it may do so. Deleting it again leaves the server as it is; that the answer is then 404 is likely, but not documented.
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
         * @description Answers the assets that the caller can see, or those of one scope: a user, a product, a unit or an organisation. Give one scope at
         *     most; what several would do together is unknown.
         *
         *     The Python client takes one `scope_id` and picks the query by its prefix. Anything that is no id in lower case it takes for a
         *     username, an id in upper case included.
         *
         *     Upstream declares 201 as the only success. That is taken for a slip, since their own Python client accepts 200 alone; the server
         *     was not seen. Secret assets do not reveal their content.
         */
        get: operations["getAvailableAssets"];
        put?: never;
        /**
         * Create an asset
         * @description Makes an asset out of a text or a file, exactly one of the two, and answers its id. Merchants get it only once it is attached
         *     (`attachAsset`). A scope other than `USER` and `GLOBAL` wants a `scope_id`; with `USER` the server fills in the caller. Names are
         *     unique within their scope, so a repeat after a lost reply is refused although the first attempt worked.
         *
         *     The body is a multipart form, never JSON and never URL-encoded. Let the form set its own Content-Type, with the boundary. A text
         *     needs no file part beside it, and arrives as it is written: mind that the FormData of browsers and of Node turns each line break of
         *     a text into CR LF, which would change the asset. (The Python client adds one with an empty file name, which counts as no file, only to force a
         *     multipart body.)
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an asset
         * @description Answers one asset with its content, unless it is secret: then the content is withheld, and what stands in its place is unknown. As with the list, upstream declares 201 as the only success, which is taken for a slip. No 404 is declared: how an unknown id is answered (400 or 403) is unknown.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Removes the asset. Refused while it is attached to any merchant: detach it first. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Deleting again leaves the server as it is; no 404 is declared, so how that is answered (400 or 403) is unknown.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        /**
         * Change an asset's content or description
         * @description Replaces the content by a text or a file, one of the two at most, and the description if given. What is left out stays. Merchants that fetched the asset before keep the old content. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. The body is a multipart form, as in `createAsset`. A request that changes nothing is not accepted here, because how the server takes a form without any part is unknown. The answer's body is not declared; do not expect one.
         */
        patch: operations["alterAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/attach": {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
         * @description Lets the merchant fetch the asset. There is no body; the merchant's number goes into the query. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Whether attaching twice is refused, ignored or counted twice is unknown.
         */
        patch: operations["attachAsset"];
        trace?: never;
    };
    "/asset/{asset_id}/detach": {
        parameters: {
            query: {
                /**
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
         * @description Ends what `attachAsset` began. There is no body; the merchant's number goes into the query. The merchant may have fetched the content already. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators. Detaching again leaves the server as it is; how it is answered is unknown.
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
         * @description Clears the asset's `disabled` mark. There is no body. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators.
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
         * @description Sets the asset's `disabled` mark, without deleting or detaching it. There is no body. What merchants that fetched it before make of this is not documented. Who may: anyone for `GLOBAL`, the user for `USER`, members of the unit for `UNIT` and `PRODUCT`, members for `ORGANISATION`, and administrators.
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
         * @description Answers all merchants registered with the Account Server. Their numbers are what `attachAsset` and `detachAsset` want.
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
                 * @description The merchant's number, as `getMerchants` lists it. 1 or more.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a merchant
         * @description Answers one merchant. No 404 is declared: how an unknown number is answered (400 or 403) is unknown.
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
         * @description Answers all products that the caller can see, across all units and organisations. Each item is an envelope: the product's id, name and type are at `product.id`, `product.name` and `product.type`. Storage subscriptions and project tiers stand mixed; only the latter have `instance`, and `claim` once a project uses them.
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
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description Answers one product with its organisation, unit, storage and coins. It is wrapped twice: the id is at `product.product.id`. The coins here are numbers, `used` leaves out today. No 404 is declared: how an unknown id is answered (400 or 403) is unknown.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Removes the product. Refused while it is claimed: delete its Data Manager project first. Which status carries that refusal is unknown; of those declared only 403 would fit. Deleting again leaves the server as it is; expect 404 then.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product's name, allowance or limit
         * @description Sets what is given and leaves the rest. Neither allowance nor limit can go down, and the limit cannot lie below the allowance. The Python client would send a zero, which is below the minimum of 1. For members of the unit or of its organisation, and administrators. Which status carries a refusal is unknown; no 400 is declared. The answer's body is not declared; do not expect one.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the products of a unit
         * @description Answers the products of one unit, in the same envelopes as `getAvailableProducts`.
         */
        get: operations["getProductsForUnit"];
        put?: never;
        /**
         * Create a product in a unit
         * @description Makes a product and answers its id, which a Data Manager then needs to create a project. What must be given depends on the type:
         *
         *     - `DATA_MANAGER_STORAGE_SUBSCRIPTION` needs an `allowance` and takes a `limit`, but no `flavour`;
         *     - `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION` needs a `flavour` and takes neither `allowance` nor `limit`.
         *
         *     For administrators, and members of the unit or of its organisation. Evaluators may only make products of flavour `EVALUATION`,
         *     and only in their personal unit. Whether names must be unique is unknown: sent twice, it may make two products.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the products of an organisation
         * @description Answers the products of all units of one organisation, in the same envelopes as `getAvailableProducts`. Whether the products of units that the caller cannot see are among them is unknown.
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
         * List the types of product
         * @description Answers the types of product that can be created, with their flavours. Type and flavour are plain text here, so that a server may know more than the enums of this specification.
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
         * @description Answers what storage costs on this server unless a product has a price of its own. The number is a decimal as text.
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
         * @description Sums up what all organisations were charged in a period, by purpose and by organisation. For administrators. Takes either dates or a prior billing period; with neither, the current period. How one prior period is meant across units with different billing days is not documented. No Python client makes this call.
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
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of a product
         * @description Lists what a product was charged in a period: one entry for each thing that ran, one for each day of storage. For members of the
         *     unit or of its organisation. Takes either dates or a prior billing period; with neither, the current period.
         *
         *     Coins are decimal text here. A processing charge without `closed` is still running, and its coins are not committed. The storage
         *     item whose `additional_data` has `current_bytes` is today's: its coins are the burn rate so far, not a settled charge.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of a unit
         * @description Sums up what a unit was charged in a period, by purpose and by product. For members of the unit or of its organisation. Takes either dates or a prior billing period; with neither, the current period. `summary` is an object that holds the list in `charges`, whereas `getOrganisationCharges` has the list itself there.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the charges of an organisation
         * @description Sums up what an organisation was charged in a period, by purpose and by unit. For members of the organisation; not possible for the Default Organisation. Takes either dates or a prior billing period; with neither, the current period. Units with different billing days have different periods, so each unit's entry says its own. `summary` is the list itself, whereas `getUnitCharges` has an object around it.
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
         * @description Answers the organisations that the caller can see, each with its members. With a `name` only the organisation of exactly that name is answered, still as a list. A name that matches nothing may answer 404 rather than an empty list; which one is unknown.
         */
        get: operations["getOrganisations"];
        put?: never;
        /**
         * Create an organisation
         * @description Makes an organisation with an owner and answers its id. For administrators. The Python client documents a billing day here; there is none, units have it. Whether two organisations may bear one name is unknown: sent twice, it makes a second one or is refused.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an organisation
         * @description Answers one organisation with its members. For its members, who created it, and administrators; being a member of one of its units is not enough.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        /**
         * Delete an organisation
         * @description Removes the organisation. For administrators. Refused while it has units. Deleting again leaves the server as it is; no 404 is declared, so how that is answered (400 or 403) is unknown, and so is which of the two carries the refusal.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation's name or product privacy
         * @description Sets what is given and leaves the rest. A new privacy applies to units made from then on; units that exist keep theirs. For members, who created it, and administrators. The answer's body is not declared; do not expect one.
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
         * @description Answers the organisation that holds all personal units. For any user with a token. It has no owner, and upstream declares none of the fields as always present, so check what you read.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the units of an organisation
         * @description Answers the organisation and those of its units that the caller can access, public ones included. (Up to version 3 the Python client called this `get_units`; that name now stands for the list over all organisations.)
         */
        get: operations["getOrganisationUnits"];
        put?: never;
        /**
         * Create a unit in an organisation
         * @description Makes a unit, whose owner is the caller, and answers its id. For members of the organisation and administrators. All subscriptions in it are billed on `billing_day`. Whether two units may bear one name is unknown: sent twice, it makes a second one or is refused.
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
         * @description Answers the units that the caller can see, grouped: `units` holds one entry for each organisation, and each entry has an `organisation` and `units` of its own. There is no count at the top. With a `name` only units of exactly that name are answered; a name that matches nothing may answer 404 rather than an empty list.
         */
        get: operations["getUnits"];
        /**
         * Create the caller's personal unit (older form)
         * @deprecated
         * @description The older form of `createPersonalUnit`, which is to be used instead. Makes the caller's one personal unit in the Default Organisation. Where the caller has one already it is taken to be refused, so a repeat after a lost reply fails although the first attempt worked.
         */
        put: operations["createDefaultUnit"];
        post?: never;
        /**
         * Delete the caller's personal unit (older form)
         * @deprecated
         * @description The older form of `deletePersonalUnit`, which is to be used instead. Takes no id: it acts on the caller's own unit. Refused while the unit has products.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a unit
         * @description Answers one unit with its members. For members of the unit or of its organisation, who created either, and administrators.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit
         * @description Removes the unit. Refused while it has products, and always for personal units: those go by `deletePersonalUnit`. For members of the unit or of its organisation, and administrators. Deleting again leaves the server as it is; expect 404 then.
         */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /**
         * Change a unit's name or product privacy
         * @description Sets what is given and leaves the rest. The privacy must not conflict with the organisation's; which status carries that refusal is unknown. For members of the unit or of its organisation, and administrators. The answer's body is not declared; do not expect one.
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
         * @description Answers the caller's personal unit. A 404 is no fault: the caller has none. A 403 here, while other calls work, has been seen to mean a token fetched without the scope `openid`.
         */
        get: operations["getPersonalUnit"];
        /**
         * Create the caller's personal unit
         * @description Makes the caller's one personal unit in the Default Organisation, and answers the ids of both. In spite of the verb it is not for replacing: where the caller has one already it is taken to be refused (a test double of upstream's answers 409 then, which is not declared), so a repeat after a lost reply fails although the first attempt worked. Use `getPersonalUnit` then.
         */
        put: operations["createPersonalUnit"];
        post?: never;
        /**
         * Delete the caller's personal unit
         * @description Removes the personal unit. Takes no id: it acts on the caller's own. Refused while the unit has products. Deleting again leaves the server as it is; expect 404 then.
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
         * @description Answers who the caller is, whether as administrator, and with which roles. The Python client's text demands an administrator; upstream's own description of the server does not.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the members of an organisation
         * @deprecated
         * @description Answers the members of an organisation. For its members and administrators. Upstream has deprecated it in favour of `getOrganisation`, whose answer has `users`.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a user to an organisation
         * @description Makes the user a member of the organisation. For its members and administrators. There is no request body. Upstream declares 201, their Python client takes 200 too, and a test double of theirs answers 204: any 2xx is success, and no body is to be expected.
         */
        put: operations["addUserToOrganisation"];
        post?: never;
        /**
         * Remove a user from an organisation
         * @description Ends the user's membership of the organisation. For its members and administrators. Removing again leaves the server as it is; no 404 is declared, so how that is answered is unknown.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        /**
         * List the members of a unit
         * @deprecated
         * @description Answers the members of a unit. For members of the unit or of its organisation, and administrators. Upstream has deprecated it in favour of `getUnit`, whose answer has `users`.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a user to a unit
         * @description Makes the user a member of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. There is no request body. Upstream declares 201, their Python client takes 200 too, and a test double of theirs answers 204: any 2xx is success, and no body is to be expected.
         */
        put: operations["addUserToUnit"];
        post?: never;
        /**
         * Remove a user from a unit
         * @description Ends the user's membership of the unit. Not possible for personal units. For members of the unit or of its organisation, and administrators. Removing again leaves the server as it is; no 404 is declared, so how that is answered is unknown.
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
         * List what was done on the server
         * @description Answers the log of actions, for administrators. Without dates it covers today until tomorrow, not everything. It can be narrowed to one merchant, organisation, unit or product; only one of the four may be given. Python clients later than the one documented here have this call as well.
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
        /** @description What the Account Server says when it refuses a request. */
        AsError: {
            /** @description Why, in words fit to show to a user. The wording is not stable; branch on the status. */
            error: string;
        };
        /** @description A refusal by the server's framework, before the Account Server itself sees the request. Inferred from the framework; not declared upstream, and not observed. */
        Problem: {
            /** @description URI of the kind of problem, usually `about:blank`. */
            type?: string;
            /** @description Name of the status. */
            title?: string;
            /** @description The HTTP status once more. */
            status?: number;
            /** @description What exactly is wrong. */
            detail?: string;
        };
        /** @description A moment as ISO 8601 text. Declared upstream as a date-time; whether a zone is always given is unknown, so text without one is valid here and is to be read as UTC. */
        Timestamp: string;
        /** @description Id of an asset: `asset-` and a UUID in lower case. */
        AssetId: string;
        /** @description Id of an organisation: `org-` and a UUID in lower case. */
        OrganisationId: string;
        /** @description Id of a product: `product-` and a UUID in lower case. */
        ProductId: string;
        /** @description Id of a unit: `unit-` and a UUID in lower case. */
        UnitId: string;
        /** @description A username: word characters, with single `@`, `.` or `-` between them. */
        UserId: string;
        /** @description The server's version. */
        StateGetVersionResponse: {
            /** @description A semantic version on official builds, any text on others. */
            version: string;
        };
        /**
         * @description How messages are written on an event stream and in the action log.
         * @enum {string}
         */
        EventStreamFormat: "JSON_STRING" | "PROTOCOL_STRING";
        /**
         * @description How the event-stream service is reached, or why it cannot be.
         * @enum {string}
         */
        EventStreamProtocol: ("ERROR_INTERNAL" | "SERVICE_NOT_PRESENT" | "WEBSOCKET" | (string & {}));
        /** @description What the event-stream service says of itself. */
        EventStreamVersionGetResponse: {
            /** @description The service's version. */
            version: string;
            /** @description The protocol of streams. Go on only if it is `WEBSOCKET`. */
            protocol: components["schemas"]["EventStreamProtocol"];
            /** @description Name of the implementation. */
            name: string;
        };
        /** @description A user's event stream. */
        EventStreamGetPostResponse: {
            /** @description The stream's number, for `deleteEventStream`. */
            id: number;
            /** @description The stream's name. */
            name: string;
            /** @description URL to connect to, normally `ws://` or `wss://`. */
            location: string;
            /** @description The format of messages, a name of `EventStreamFormat`, though declared as plain text. */
            format: string;
        };
        /** @description The stream to create. */
        EventStreamPostBodyBody: {
            /**
             * @description How messages shall be written. The server's default is `PROTOCOL_STRING`.
             * @default PROTOCOL_STRING
             */
            format?: components["schemas"]["EventStreamFormat"];
        };
        /**
         * @description What kind of service a merchant is.
         * @enum {string}
         */
        MerchantKind: ("DATA_MANAGER" | (string & {}));
        /** @description A merchant registered with the Account Server. */
        MerchantDetail: {
            /** @description The merchant's number, 1 or more. */
            id: number;
            /** @description When the merchant was registered. */
            created: components["schemas"]["Timestamp"];
            /** @description What kind of service it is. */
            kind: components["schemas"]["MerchantKind"];
            /** @description The merchant's name. */
            name: string;
            /** @description Host name of its API, without scheme or path. */
            api_hostname: string;
        };
        /** @description One merchant. */
        MerchantGetResponse: components["schemas"]["MerchantDetail"];
        /** @description All merchants. */
        MerchantsGetResponse: {
            /** @description Number of merchants in the list. */
            count?: number;
            /** @description The merchants. */
            merchants: components["schemas"]["MerchantDetail"][];
        };
        /** @description The merchant that an action concerns. */
        MerchantSummary: {
            /** @description The merchant's number, 1 or more. */
            id: number;
            /** @description What kind of service it is. */
            kind: components["schemas"]["MerchantKind"];
            /** @description The merchant's name. */
            name: string;
        };
        /**
         * @description Whom an asset belongs to. Sent by name.
         * @enum {string}
         */
        AssetScopeEnum: "USER" | "PRODUCT" | "UNIT" | "ORGANISATION" | "GLOBAL";
        /** @description An asset. */
        AssetDetail: {
            /** @description Username of who created it. */
            creator: string;
            /** @description The asset's id. */
            id: components["schemas"]["AssetId"];
            /** @description The asset's name, unique within its scope. */
            name: string;
            /** @description Whom it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /** @description The username, or the id of the product, unit or organisation it belongs to. Upstream declares it required; what it holds on `GLOBAL` assets is unknown, so do not count on it there. */
            scope_id?: string;
            /** @description Whether the content is withheld in answers. */
            secret: boolean;
            /** @description Whether it is disabled at present. */
            disabled: boolean;
            /** @description The content as text. Withheld for secret assets. Upstream declares it required; what stands here on a secret asset, if anything, is unknown. */
            content?: string;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description When its content last changed. Optional; presumably absent while it never has. */
            content_modified?: components["schemas"]["Timestamp"];
            /** @description What it is for. Optional. */
            description?: string;
            /** @description The merchants it is attached to. */
            merchants: components["schemas"]["MerchantDetail"][];
        };
        /** @description Assets that the caller can see. */
        AssetGetResponse: {
            /** @description The assets. */
            assets: components["schemas"]["AssetDetail"][];
            /** @description Number of assets in the list. */
            count: number;
        };
        /** @description One asset. */
        AssetGetByIdResponse: components["schemas"]["AssetDetail"];
        /** @description The asset to create: its content is either a text or a file. */
        AssetPostBodyBody: {
            /** @description Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
            name: string;
            /** @description Whom it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /** @description The id of the product, unit or organisation it belongs to. Not with `GLOBAL`; with `USER` the server fills in the caller. */
            scope_id?: string;
            /** @description Whether to withhold the content in answers. Written as `true` or `false`. The Python client's default is false. */
            secret: boolean;
            /** @description What it is for. Leave it out rather than empty. */
            description?: string;
            /** @description The content, as text. How an empty text is taken is unknown; the Python client never sends one. No size limit is known. */
            content_string: string;
        } | {
            /** @description Its name, unique within its scope: 1 to 63 lower-case letters, digits and hyphens. */
            name: string;
            /** @description Whom it belongs to. */
            scope: components["schemas"]["AssetScopeEnum"];
            /** @description The id of the product, unit or organisation it belongs to. Not with `GLOBAL`; with `USER` the server fills in the caller. */
            scope_id?: string;
            /** @description Whether to withhold the content in answers. Written as `true` or `false`. The Python client's default is false. */
            secret: boolean;
            /** @description What it is for. Leave it out rather than empty. */
            description?: string;
            /**
             * Format: binary
             * @description The content, as a file part. Give it a file name: a part whose file name is empty counts as no file. No size limit is known.
             */
            content_file: Blob;
        };
        /** @description What to change of an asset; its new content is either a text or a file. */
        AssetPatchBodyBody: {
            /**
             * Format: binary
             * @description The new content, as a file part. Give it a file name: a part whose file name is empty counts as no file. No size limit is known.
             */
            content_file: Blob;
            /** @description The new description. The present one stays if this is left out. */
            description?: string;
        } | {
            /** @description The new content, as text. How an empty text is taken is unknown; the Python client never sends one. */
            content_string: string;
            /** @description The new description. The present one stays if this is left out. */
            description?: string;
        } | {
            /** @description The new description. */
            description: string;
        };
        /** @description The asset that was created. */
        AssetPostResponse: {
            /** @description The new asset's id. */
            id: components["schemas"]["AssetId"];
        };
        /**
         * @description What a product is a subscription to.
         * @enum {string}
         */
        ProductTypeEnum: ("DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION" | "DATA_MANAGER_STORAGE_SUBSCRIPTION" | (string & {}));
        /**
         * @description The tier of a project subscription.
         * @enum {string}
         */
        ProductFlavour: ("EVALUATION" | "BRONZE" | "SILVER" | "GOLD" | (string & {}));
        /** @description A type of product that the server knows. */
        ProductType: {
            /** @description The type, a name of `ProductTypeEnum`, though declared as plain text here. */
            type: string;
            /** @description The flavour, a name of `ProductFlavour`, though declared as plain text here. Optional. */
            flavour?: string;
            /** @description The kind of merchant that honours it. Optional. */
            service_kind?: components["schemas"]["MerchantKind"];
        };
        /** @description The types of product that the server knows. */
        ProductsGetTypesResponse: {
            /** @description Number of types in the list. */
            count: number;
            /** @description The types; one with flavours stands here once for each. */
            product_types: components["schemas"]["ProductType"][];
        };
        /** @description What storage costs unless a product says otherwise. */
        ProductsGetDefaultStorageCost: {
            /** @description The cost, with its unit. */
            default_storage_cost: components["schemas"]["ProductsGetDefaultStorageCostDefaultStorageCost"];
        };
        /** @description A cost with its unit. */
        ProductsGetDefaultStorageCostDefaultStorageCost: {
            /** @description The number, a decimal as text. */
            cost: string;
            /** @description What the number counts. */
            units: string;
            /** @description The cost explained in words. */
            description: string;
        };
        /** @description What identifies a product. */
        ProductDetail: {
            /** @description The product's id. */
            id: components["schemas"]["ProductId"];
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description What it is a subscription to. */
            type: components["schemas"]["ProductTypeEnum"];
            /** @description Its tier. Project tier subscriptions have one, storage subscriptions have none. */
            flavour?: components["schemas"]["ProductFlavour"];
            /** @description Its name. Optional. */
            name?: string;
        };
        /** @description A product's coins in the current billing period, as numbers (charge answers give text instead). */
        ProductCoinsDetail: {
            /** @description Coins that may be spent in a billing period before `allowance_multiplier` applies. */
            allowance: number;
            /** @description Coins at which `at_limit` sets in. Not below the allowance. */
            limit: number;
            /** @description Coins used in this billing period, today excluded. */
            used: number;
            /** @description Whether the limit is reached. */
            at_limit: boolean;
            /** @description Coins that storage uses per day at present. */
            current_burn_rate: number;
            /** @description Coins that this billing period is expected to come to. */
            billing_prediction: number;
            /** @description How much of that prediction is storage, in coins. */
            billing_prediction_storage_contribution: number;
            /** @description Day of the month, 1 to 28, on which billing periods begin. */
            billing_day: number;
            /** @description Factor on coins spent above the allowance. */
            allowance_multiplier: number;
            /** @description Factor on coins spent above the limit. */
            overspend_multiplier: number;
            /** @description Days left in this billing period. */
            remaining_days: number;
        };
        /** @description The storage that a product uses on its Data Manager. */
        ProductDmStorageDetail: {
            /** @description How much is stored. */
            size: components["schemas"]["ProductDmStorageDetailSize"];
            /** @description What it costs. */
            coins: components["schemas"]["ProductDmStorageDetailCoins"];
        };
        /** @description Amounts of storage. Sizes are written for people, such as "1.2 GB"; do not calculate with them. */
        ProductDmStorageDetailSize: {
            /** @description The most that was stored, written for people. */
            peak: string;
            /** @description What is stored now, written for people. */
            current: string;
            /** @description The size of one unit of storage, written for people. */
            unit_size: string;
            /** @description Units of storage in use. */
            units_used: number;
        };
        /** @description The cost of storage in coins. */
        ProductDmStorageDetailCoins: {
            /** @description Coins used by storage. */
            used: number;
            /** @description Coins that one unit of storage costs. */
            unit_cost: number;
        };
        /** @description The running of jobs and applications on the product's account. */
        ProductInstanceDetail: {
            /** @description What it costs. */
            coins: components["schemas"]["ProductInstanceDetailCoins"];
        };
        /** @description The cost of running things, in coins. */
        ProductInstanceDetailCoins: {
            /** @description Coins used by running things. */
            used: number;
        };
        /** @description What has claimed the product. A product that is claimed cannot be deleted. */
        ProductClaimDetail: {
            /** @description Id of the claimer, for example of a Data Manager project. */
            id: string;
            /** @description Name of the claimer. Optional. */
            name?: string;
        };
        /** @description A storage subscription. `product.type` is `DATA_MANAGER_STORAGE_SUBSCRIPTION`. */
        ProductDmStorage: {
            /** @description What identifies it; its type tells it from a project tier subscription. */
            product: components["schemas"]["ProductDetail"] & {
                /**
                 * @description Always `DATA_MANAGER_STORAGE_SUBSCRIPTION`.
                 * @constant
                 */
                type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
            };
            /** @description The organisation it belongs to. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description The unit it belongs to. */
            unit: components["schemas"]["UnitAllDetail"];
            /** @description The storage in use. */
            storage: components["schemas"]["ProductDmStorageDetail"];
            /** @description Its coins in the current billing period. */
            coins: components["schemas"]["ProductCoinsDetail"];
            /** @description Whether a merchant can claim it. */
            claimable: boolean;
        };
        /** @description A project tier subscription. `product.type` is `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`. It has all that a storage subscription has, and `instance`, and `claim` once a project uses it. */
        ProductDmProjectTier: {
            /** @description What identifies it; its type tells it from a storage subscription. */
            product: components["schemas"]["ProductDetail"] & {
                /**
                 * @description Always `DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION`.
                 * @constant
                 */
                type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
            };
            /** @description The organisation it belongs to. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description The unit it belongs to. */
            unit: components["schemas"]["UnitAllDetail"];
            /** @description The storage in use. */
            storage: components["schemas"]["ProductDmStorageDetail"];
            /** @description Its coins in the current billing period. */
            coins: components["schemas"]["ProductCoinsDetail"];
            /** @description The running of jobs and applications. */
            instance: components["schemas"]["ProductInstanceDetail"];
            /** @description Whether a merchant can claim it. */
            claimable: boolean;
            /** @description What has claimed it; absent while nothing has. */
            claim?: components["schemas"]["ProductClaimDetail"];
        };
        /** @description A product of either kind. `product.type` tells them apart, one level down; so does `instance`, which only project tiers have. (The shapes overlap otherwise: do not take the first that fits.) */
        ProductUnion: components["schemas"]["ProductDmProjectTier"] | components["schemas"]["ProductDmStorage"];
        /** @description Products that the caller can see. */
        ProductsGetResponse: {
            /** @description Number of products in the list. */
            count: number;
            /** @description The products. Each one's id is at `product.id`. */
            products: components["schemas"]["ProductUnion"][];
        };
        /** @description One product, wrapped twice: its id is at `product.product.id`. */
        ProductUnitGetResponse: {
            /** @description The product, as an item of the lists. */
            product: components["schemas"]["ProductUnion"];
        };
        /** @description The product to create. What it needs depends on its type: storage has an allowance, a project tier has a flavour. */
        UnitProductPostBodyBody: {
            /** @description Its name, at most 80 characters. */
            name: string;
            /**
             * @description The type of product, here a storage subscription.
             * @constant
             */
            type: "DATA_MANAGER_STORAGE_SUBSCRIPTION";
            /** @description Coins per billing period, 1 or more. */
            allowance: number;
            /** @description Coins per billing period at most, not below the allowance. The allowance itself if left out. */
            limit?: number;
        } | {
            /** @description Its name, at most 80 characters. */
            name: string;
            /**
             * @description The type of product, here a project tier subscription.
             * @constant
             */
            type: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION";
            /** @description Its tier. Evaluators may only take `EVALUATION`. */
            flavour: components["schemas"]["ProductFlavour"];
        };
        /** @description The product that was created. */
        UnitProductPostResponse: {
            /** @description The new product's id, to be given to the Data Manager that makes a project of it. */
            id: components["schemas"]["ProductId"];
        };
        /** @description What to change of a product. What is left out stays. */
        ProductPatchBodyBody: {
            /** @description The new name, at most 80 characters. */
            name?: string;
            /** @description The new allowance in coins per billing period, 1 or more. Cannot go down. */
            allowance?: number;
            /** @description The new limit in coins per billing period, not below the allowance. Cannot go down. */
            limit?: number;
        };
        /**
         * @description What coins were charged for.
         * @enum {string}
         */
        ChargeSummaryType: ("PROCESSING" | "STORAGE" | (string & {}));
        /** @description The coins charged for one purpose. */
        ChargeSummary: {
            /** @description What was charged for. */
            type: components["schemas"]["ChargeSummaryType"];
            /** @description Coins, a decimal as text. */
            coins: string;
        };
        /** @description What the merchant adds to a charge, free in form. The fields named here are those that upstream's own tools read; none is promised, any other may be there, and the types of these are inferred. On storage, `current_bytes` marks the running day, whose coins are still moving (the burn rate); settled days have `peak_bytes`. */
        ChargeAdditionalData: {
            /** @description Processing: collection of the job that ran. */
            job_collection?: string;
            /** @description Processing: name of the job within its collection. */
            job_job?: string;
            /** @description Processing: version of the job. */
            job_version?: string;
            /** @description Processing: when it started. */
            started?: string;
            /** @description Storage: the most that was stored that day, in bytes. Whether as number or text is unknown. */
            peak_bytes?: number | string;
            /** @description Storage: what is stored so far today, in bytes. Whether as number or text is unknown. */
            current_bytes?: number | string;
        };
        /** @description The charge for running one thing. */
        ProcessingChargeItem: {
            /** @description The charge's number. */
            id: number;
            /** @description Its sequence number. What it counts is not documented. */
            sqn: number;
            /** @description Name of what ran. Optional. */
            name?: string;
            /** @description Who ran it. */
            username: string;
            /** @description When the charge was made. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Coins, a decimal as text. */
            coins: string;
            /** @description What the merchant adds. Optional. */
            additional_data?: components["schemas"]["ChargeAdditionalData"];
        };
        /** @description One thing that ran, with its merchant and its charge. */
        ProcessingCharges: {
            /** @description Name of the merchant it ran on. */
            merchant_name: string;
            /** @description Kind of the merchant it ran on. */
            merchant_kind: components["schemas"]["MerchantKind"];
            /** @description Host name of that merchant's API. */
            merchant_api_hostname: string;
            /** @description When it ended. Absent while it runs; its coins are not committed until then. */
            closed?: components["schemas"]["Timestamp"];
            /** @description Whether the charge is final. */
            final: boolean;
            /** @description Whether charges came in after the final one. Optional. */
            post_final_charges?: boolean;
            /** @description The charge. */
            charge: components["schemas"]["ProcessingChargeItem"];
        };
        /** @description The charge for one day of storage. */
        StorageChargeItem: {
            /** @description The item's number. */
            item_number: number;
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description Coins, a decimal as text. */
            coins: string;
            /** @description Coins per day at present, a decimal as text. Optional. */
            current_burn_rate?: string;
            /** @description When the day was settled. Optional. */
            closed?: components["schemas"]["Timestamp"];
            /** @description What the merchant adds. Optional. */
            additional_data?: components["schemas"]["ChargeAdditionalData"];
        };
        /** @description The charges for storage, by day. */
        StorageCharges: {
            /** @description Number of items. */
            num_items: number;
            /** @description The days. Upstream declares it required, yet a tool of theirs copes with its absence, so it is optional here. */
            items?: components["schemas"]["StorageChargeItem"][];
        };
        /** @description The charges of a product, one by one. */
        ProductChargesGetResponse: {
            /** @description The product's id. */
            product_id: string;
            /** @description What the product is a subscription to. */
            product_type: components["schemas"]["ProductTypeEnum"];
            /** @description Day of the month, 1 to 28, on which billing periods begin. */
            billing_day: number;
            /** @description Whether a merchant can claim the product. */
            claimable: boolean;
            /** @description What has claimed the product. Optional. */
            claim?: components["schemas"]["ProductClaimDetail"];
            /** @description Number of charges. Which of the two lists it counts is not documented. */
            count: number;
            /**
             * Format: date
             * @description First day of the period.
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period.
             */
            until: string;
            /** @description Coins altogether, a decimal as text. */
            coins: string;
            /** @description The charges for running things. */
            processing_charges: components["schemas"]["ProcessingCharges"][];
            /** @description The charges for storage. */
            storage_charges: components["schemas"]["StorageCharges"];
        };
        /** @description The coins of a unit, by purpose. An object that holds the list, where the organisation's answer has the list itself. */
        UnitChargeSummary: {
            /** @description The coins, by purpose. */
            charges: components["schemas"]["ChargeSummary"][];
        };
        /** @description The coins of one product of a unit. */
        UnitProductChargeSummary: {
            /** @description The product's id. */
            product_id: string;
            /** @description What it is a subscription to, a name of `ProductTypeEnum`, though declared as plain text here. */
            product_type: string;
            /** @description The coins, by purpose. */
            charges: components["schemas"]["ChargeSummary"][];
        };
        /** @description The charges of a unit, summed by purpose and by product. */
        UnitChargesGetResponse: {
            /** @description Whether the caller is a member of the unit. */
            caller_is_member: boolean;
            /** @description The unit's id. */
            unit_id: string;
            /** @description The unit's name. Optional. */
            name?: string;
            /** @description Username of the unit's owner. */
            owner_id: string;
            /** @description Whether the unit is hidden from those who are no members. */
            private: boolean;
            /** @description When the unit was created. */
            created: components["schemas"]["Timestamp"];
            /** @description Coins altogether, a decimal as text. */
            coins: string;
            /** @description Number of products in the list. */
            count: number;
            /** @description Day of the month, 1 to 28, on which billing periods begin. */
            billing_day: number;
            /**
             * Format: date
             * @description First day of the period.
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period.
             */
            until: string;
            /** @description The coins of the unit, by purpose. */
            summary: components["schemas"]["UnitChargeSummary"];
            /** @description The coins, by product. */
            products: components["schemas"]["UnitProductChargeSummary"][];
        };
        /** @description The coins of one unit of an organisation. */
        OrganisationUnitChargeSummary: {
            /** @description The unit's id. */
            unit_id: string;
            /** @description The unit's name. */
            name: string;
            /** @description Day of the month, 1 to 28, on which the unit's billing periods begin. */
            billing_day: number;
            /**
             * Format: date
             * @description First day of the unit's period; units with other billing days have other periods.
             */
            from: string;
            /**
             * Format: date
             * @description First day after the unit's period.
             */
            until: string;
            /** @description The coins of the unit, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
        };
        /** @description The charges of an organisation, summed by purpose and by unit. */
        OrganisationChargesGetResponse: {
            /** @description The organisation's id. */
            organisation_id: string;
            /** @description The organisation's name. */
            name: string;
            /** @description Coins altogether, a decimal as text. */
            coins: string;
            /** @description The coins of the organisation, by purpose. The list itself, where a unit's answer has an object around it. */
            summary: components["schemas"]["ChargeSummary"][];
            /** @description The coins, by unit. */
            unit_charges: components["schemas"]["OrganisationUnitChargeSummary"][];
        };
        /** @description The coins of one organisation. */
        OrganisationChargeSummary: {
            /** @description The organisation's id. */
            organisation_id: string;
            /** @description The organisation's name. */
            name: string;
            /** @description The coins of the organisation, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
        };
        /** @description The charges of all organisations, summed by purpose and by organisation. */
        ChargesGetResponse: {
            /** @description Coins altogether, a decimal as text. */
            coins: string;
            /** @description Number of organisations in the list. */
            count: number;
            /** @description The coins of all organisations, by purpose. */
            summary: components["schemas"]["ChargeSummary"][];
            /** @description The coins, by organisation. */
            organisation_charges: components["schemas"]["OrganisationChargeSummary"][];
        };
        /**
         * @description How private the products of an organisation or unit are. Sent by name.
         * @enum {string}
         */
        DefaultProductPrivacyEnum: "ALWAYS_PRIVATE" | "ALWAYS_PUBLIC" | "DEFAULT_PRIVATE" | "DEFAULT_PUBLIC";
        /** @description An organisation, without its members. */
        OrganisationDetail: {
            /** @description Whether the caller is a member. */
            caller_is_member: boolean;
            /** @description The organisation's id. */
            id: components["schemas"]["OrganisationId"];
            /** @description The organisation's name. */
            name: string;
            /** @description Username of its owner. Absent for the Default Organisation. */
            owner_id?: string;
            /** @description Whether it is hidden from those who are no members. */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description How private new products are. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description An organisation with its members. */
        OrganisationAllDetail: {
            /** @description Whether the caller is a member. */
            caller_is_member: boolean;
            /** @description The organisation's id. */
            id: components["schemas"]["OrganisationId"];
            /** @description The organisation's name. */
            name: string;
            /** @description Username of its owner. Absent for the Default Organisation. */
            owner_id?: string;
            /** @description Whether it is hidden from those who are no members. */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description How private new products are. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description One organisation. */
        OrganisationGetResponse: components["schemas"]["OrganisationAllDetail"];
        /** @description Organisations that the caller can see. */
        OrganisationsGetResponse: {
            /** @description Number of organisations in the list. */
            count: number;
            /** @description The organisations. */
            organisations: components["schemas"]["OrganisationAllDetail"][];
        };
        /** @description The Default Organisation. Upstream declares none of its fields as always present. */
        OrganisationGetDefaultResponse: {
            /** @description Whether the caller is a member. */
            caller_is_member?: boolean;
            /** @description The organisation's id. */
            id?: components["schemas"]["OrganisationId"];
            /** @description The organisation's name. */
            name?: string;
            /** @description Whether it is hidden from those who are no members. */
            private?: boolean;
            /** @description When it was created. */
            created?: components["schemas"]["Timestamp"];
            /** @description How private new products are. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The organisation to create. */
        OrganisationPostBodyBody: {
            /** @description Its name, at most 80 characters. */
            name: string;
            /** @description Username of its owner. */
            owner: string;
            /** @description How private its products shall be. What the server takes if it is left out is unknown. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description What to change of an organisation. What is left out stays. */
        OrganisationPatchBodyBody: {
            /** @description The new name. */
            name?: string;
            /** @description How private the products of new units shall be; units that exist keep theirs. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The organisation that was created. */
        OrganisationPostResponse: {
            /** @description The new organisation's id. */
            id: components["schemas"]["OrganisationId"];
        };
        /** @description A unit, without its members. */
        UnitDetail: {
            /** @description Whether the caller is a member. */
            caller_is_member: boolean;
            /** @description The unit's id. */
            id: components["schemas"]["UnitId"];
            /** @description The unit's name. */
            name: string;
            /** @description Username of its owner. */
            owner_id: string;
            /** @description Whether it is hidden from those who are no members. */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description Day of the month, 1 to 28, on which its billing periods begin. */
            billing_day: number;
            /** @description How private new products are. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description A unit with its members. */
        UnitAllDetail: {
            /** @description Whether the caller is a member. */
            caller_is_member: boolean;
            /** @description The unit's id. */
            id: components["schemas"]["UnitId"];
            /** @description The unit's name. */
            name: string;
            /** @description Username of its owner. */
            owner_id: string;
            /** @description Whether it is hidden from those who are no members. */
            private: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description Day of the month, 1 to 28, on which its billing periods begin. */
            billing_day: number;
            /** @description How private new products are. */
            default_product_privacy: components["schemas"]["DefaultProductPrivacyEnum"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description One unit. */
        UnitGetResponse: components["schemas"]["UnitAllDetail"];
        /** @description An organisation and those of its units that the caller can see. */
        OrganisationUnitsGetResponse: {
            /** @description Number of units in the list. */
            count?: number;
            /** @description The organisation. */
            organisation: components["schemas"]["OrganisationAllDetail"];
            /** @description Its units. */
            units: components["schemas"]["UnitAllDetail"][];
        };
        /** @description Units that the caller can see, grouped by organisation. */
        UnitsGetResponse: {
            /** @description The groups, one for each organisation, each with `units` of its own. There is no count at this level. */
            units: components["schemas"]["OrganisationUnitsGetResponse"][];
        };
        /** @description The unit to create. */
        OrganisationUnitPostBodyBody: {
            /** @description Its name, at most 80 characters. */
            name: string;
            /** @description Day of the month, 1 to 28, on which its subscriptions are billed. */
            billing_day: number;
            /** @description How private its products shall be. What the server takes if it is left out is unknown. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The unit that was created. */
        OrganisationUnitPostResponse: {
            /** @description The new unit's id. */
            id: components["schemas"]["UnitId"];
        };
        /** @description What to change of a unit. What is left out stays. */
        UnitPatchBodyBody: {
            /** @description The new name. */
            name?: string;
            /** @description How private its products shall be. Must not conflict with what the organisation demands. */
            default_product_privacy?: components["schemas"]["DefaultProductPrivacyEnum"];
        };
        /** @description The personal unit to create. */
        PersonalUnitPutBodyBody: {
            /** @description Day of the month, 1 to 28, on which its subscriptions are billed. */
            billing_day: number;
        };
        /** @description The personal unit that was created. */
        PersonalUnitPutResponse: {
            /** @description Id of the Default Organisation, which holds all personal units. */
            organisation_id: string;
            /** @description The new unit's id. */
            id: components["schemas"]["UnitId"];
        };
        /** @description A user. */
        UserDetail: {
            /** @description The username. */
            id: string;
        };
        /** @description The members of an organisation or of a unit. */
        UsersGetResponse: {
            /** @description Number of users in the list. */
            count: number;
            /** @description The organisation asked about. Declared for both lists of members; optional. */
            organisation?: components["schemas"]["OrganisationDetail"];
            /** @description The unit asked about, when it was a unit. Optional. */
            unit?: components["schemas"]["UnitDetail"];
            /** @description The members. */
            users: components["schemas"]["UserDetail"][];
        };
        /** @description The caller's account. */
        UserAccountDetail: {
            /** @description Who the caller is. */
            user: components["schemas"]["UserDetail"];
            /** @description Whether the caller is an administrator of the Account Server. */
            caller_has_admin_privilege: boolean;
            /** @description The caller's roles on the Account Server, by name. */
            account_server_roles: string[];
        };
        /** @description The caller's account. */
        UserAccountGetResponse: components["schemas"]["UserAccountDetail"];
        /** @description One entry of the action log. */
        ActionDetail: {
            /** @description The entry's number. */
            id: number;
            /** @description What was done. The possible values are not documented. */
            action: string;
            /** @description The message, written in the format asked for. Its layout is not documented. */
            content: string;
            /** @description When it was done. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The merchant concerned, if any. */
            merchant?: components["schemas"]["MerchantSummary"];
            /** @description Id of the product concerned, if any. */
            product_id?: string;
            /** @description Id of the unit concerned, if any. */
            unit_id?: string;
            /** @description Id of the organisation concerned, if any. */
            org_id?: string;
        };
        /** @description Entries of the action log. */
        ActionGetResponse: {
            /** @description The entries. */
            actions: components["schemas"]["ActionDetail"][];
            /** @description Number of entries in the list. */
            count: number;
        };
    };
    responses: {
        /** @description The request cannot be carried out as it stands. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred: the server's framework is known to answer that way when a value fails its own checks, before the Account Server sees it. */
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
        /** @description The caller may not do this, or the token lacks a scope. `error` is a text fit to show to a user; the wording in the examples is ours. The second media type is inferred, for refusals by the server's framework. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such asset. The wording in the example is ours. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description There is no such organisation, or the caller may not know of it. The wording in the example is ours. */
        OrganisationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description There is no such product. The wording in the example is ours. */
        ProductNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description There is no such unit, or the caller may not know of it. The wording in the example is ours. */
        UnitNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description The caller has no personal unit. The wording in the example is ours. */
        PersonalUnitNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsError"];
            };
        };
        /** @description No event-stream service is installed. The wording in the example is ours. */
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
         * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
         * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
         */
        AssetIdPath: components["schemas"]["AssetId"];
        /**
         * @description The stream's number, as `createEventStream` and `getEventStream` answer it. 1 or more.
         * @example 42
         */
        EventStreamIdPath: number;
        /**
         * @description The merchant's number, as `getMerchants` lists it. 1 or more.
         * @example 1
         */
        MerchantIdPath: number;
        /**
         * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here.
         * @example 1
         */
        MerchantIdQuery: number;
        /**
         * @description The organisation's id. Lower-case hexadecimal.
         * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
         */
        OrganisationIdPath: components["schemas"]["OrganisationId"];
        /**
         * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
         * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
         */
        ProductIdPath: components["schemas"]["ProductId"];
        /**
         * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
         * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
         */
        UnitIdPath: components["schemas"]["UnitId"];
        /**
         * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
         * @example tom.reed
         */
        UserIdPath: components["schemas"]["UserId"];
        /**
         * @description First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.)
         * @example 2026-03-05
         */
        ChargesFrom: string;
        /**
         * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC.
         * @example 2026-04-05
         */
        ChargesUntil: string;
        /**
         * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown.
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
            /** @description The server is up, and this is its version. */
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
            /** @description The caller has no stream, or no event-stream service is installed. The wording in the example is ours. */
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
            /** @description The stream was made. */
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
            /** @description What is known of the service. It may be absent all the same; look at `protocol`. */
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
                 * @description The stream's number, as `createEventStream` and `getEventStream` answer it. 1 or more.
                 * @example 42
                 */
                event_stream_id: components["parameters"]["EventStreamIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such stream, or no event-stream service is installed. The wording in the example is ours. */
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
            /** @description The asset was made. */
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
                 * @example asset-f3b81d6c-4e09-4a72-b5d8-3c6a9e0f7214
                 */
                asset_id: components["parameters"]["AssetIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is gone. */
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The number of the merchant to attach to or detach from. 1 or more. Upstream declares it optional, but says nothing of what a call without it does, so it is required here.
                 * @example 1
                 */
                m_id: components["parameters"]["MerchantIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The asset's id, as `createAsset` answers it. Lower-case hexadecimal.
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
                 * @description The merchant's number, as `getMerchants` lists it. 1 or more.
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
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
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
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
                 * @example product-5a9d3e70-2c8b-4d16-9f7e-0b4c6d8e1a35
                 */
                product_id: components["parameters"]["ProductIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product is gone. */
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
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
            /** @description The product was made. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown.
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
            /** @description Declared upstream without saying when. The wording in the example is ours. */
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
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The product's id, as `createProduct` answers it. Lower-case hexadecimal.
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
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
                 * @description First day of the period, inclusive, as `YYYY-MM-DD`, taken as UTC. Must lie before `until`. Without dates and without `pbp` the current billing period is meant. (The server also reads other notations; this one is unambiguous.)
                 * @example 2026-03-05
                 */
                from?: components["parameters"]["ChargesFrom"];
                /**
                 * @description The day after the last day of the period (exclusive), as `YYYY-MM-DD`, taken as UTC.
                 * @example 2026-04-05
                 */
                until?: components["parameters"]["ChargesUntil"];
                /**
                 * @description Prior billing period, counted backwards: 0 is the current one (the default), -1 the one before, down to -23. Meant instead of `from` and `until`; what all of them together would do is unknown.
                 * @example -1
                 */
                pbp?: components["parameters"]["PriorBillingPeriod"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's id. Lower-case hexadecimal.
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
                 * @description The exact name of one organisation. Leave it out rather than empty.
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
            /** @description The organisation was made. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation is gone. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
            /** @description There is no Default Organisation. The wording in the example is ours. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
            /** @description The unit was made. */
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
                 * @description The exact name of a unit. Leave it out rather than empty.
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
            /** @description The personal unit was made. */
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
            /** @description The personal unit is gone. */
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit is gone. */
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
            /** @description The personal unit was made. */
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
            /** @description The personal unit is gone. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
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
            /** @description The user is a member now. */
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
                 * @description The organisation's id. Lower-case hexadecimal.
                 * @example org-4c1f0a52-7d3b-4e86-9a1c-2b5d8e6f7a90
                 */
                org_id: components["parameters"]["OrganisationIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no member any more. */
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
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
            /** @description The user is a member now. */
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
                 * @description The unit's id, as `createUnit` answers it. Lower-case hexadecimal.
                 * @example unit-8b7e2d14-95c6-4f3a-b0d8-6e1c9a7f5b23
                 */
                unit_id: components["parameters"]["UnitIdPath"];
                /**
                 * @description The username, 3 to 80 characters. May hold `@`, `.` and `-` between other characters. Not a UUID.
                 * @example tom.reed
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no member any more. */
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
                 * @description How the content of each entry is written. The default is `PROTOCOL_STRING`.
                 * @example JSON_STRING
                 */
                format?: components["schemas"]["EventStreamFormat"];
                /**
                 * @description First day, inclusive, as `YYYY-MM-DD`, taken as UTC. The default is today.
                 * @example 2026-03-12
                 */
                from?: string;
                /**
                 * @description The day after the last day (exclusive), as `YYYY-MM-DD`, taken as UTC. The default is tomorrow.
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
