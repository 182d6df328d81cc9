// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
/** Format of messages on an event stream and in the action log. */
export const EventStreamFormat = {
  /** Messages as JSON strings. */
  JSON_STRING: "JSON_STRING",
  /** Messages as protocol-buffer strings (according to its name). The server's default. */
  PROTOCOL_STRING: "PROTOCOL_STRING",
} as const;
/** Format of messages on an event stream and in the action log. */
export type EventStreamFormat = (typeof EventStreamFormat)[keyof typeof EventStreamFormat];

/** Protocol of the event-stream service, or the reason why it is not available. */
export const EventStreamProtocol = {
  /** The service has an internal error (according to its name). */
  ERROR_INTERNAL: "ERROR_INTERNAL",
  /** No event-stream service is installed. */
  SERVICE_NOT_PRESENT: "SERVICE_NOT_PRESENT",
  /** Streams are WebSockets. The only value with which streams can be used. */
  WEBSOCKET: "WEBSOCKET",
} as const;
/** Protocol of the event-stream service, or the reason why it is not available. The server may add values: any other text fits too. */
export type EventStreamProtocol = (typeof EventStreamProtocol)[keyof typeof EventStreamProtocol] | (string & {});

/** The kind of service of a merchant. */
export const MerchantKind = {
  /** A Squonk2 Data Manager. */
  DATA_MANAGER: "DATA_MANAGER",
} as const;
/** The kind of service of a merchant. The server may add values: any other text fits too. */
export type MerchantKind = (typeof MerchantKind)[keyof typeof MerchantKind] | (string & {});

/** What an asset belongs to. Sent by name. */
export const AssetScopeEnum = {
  /** One user: the one who creates it. */
  USER: "USER",
  /** One product; members of its unit can change it. */
  PRODUCT: "PRODUCT",
  /** One unit; its members can change it. */
  UNIT: "UNIT",
  /** One organisation; its members can change it. */
  ORGANISATION: "ORGANISATION",
  /** Everyone; anyone can change it. */
  GLOBAL: "GLOBAL",
} as const;
/** What an asset belongs to. Sent by name. */
export type AssetScopeEnum = (typeof AssetScopeEnum)[keyof typeof AssetScopeEnum];

/** The type of subscription of a product. */
export const ProductTypeEnum = {
  /** A Data Manager project of a certain flavour. */
  DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION",
  /** Storage on a Data Manager. */
  DATA_MANAGER_STORAGE_SUBSCRIPTION: "DATA_MANAGER_STORAGE_SUBSCRIPTION",
} as const;
/** The type of subscription of a product. The server may add values: any other text fits too. */
export type ProductTypeEnum = (typeof ProductTypeEnum)[keyof typeof ProductTypeEnum] | (string & {});

/** The tier of a project subscription. */
export const ProductFlavour = {
  /** For evaluation. The only flavour available to evaluators, and only in their personal unit. */
  EVALUATION: "EVALUATION",
  /** The bronze tier. */
  BRONZE: "BRONZE",
  /** The silver tier. */
  SILVER: "SILVER",
  /** The gold tier. */
  GOLD: "GOLD",
} as const;
/** The tier of a project subscription. The server may add values: any other text fits too. */
export type ProductFlavour = (typeof ProductFlavour)[keyof typeof ProductFlavour] | (string & {});

/** The purpose of a charge. */
export const ChargeSummaryType = {
  /** Running jobs and applications. */
  PROCESSING: "PROCESSING",
  /** Storing data. */
  STORAGE: "STORAGE",
} as const;
/** The purpose of a charge. The server may add values: any other text fits too. */
export type ChargeSummaryType = (typeof ChargeSummaryType)[keyof typeof ChargeSummaryType] | (string & {});

/** Privacy of the products of an organisation or unit. Sent by name. */
export const DefaultProductPrivacyEnum = {
  /** Products are always private. */
  ALWAYS_PRIVATE: "ALWAYS_PRIVATE",
  /** Products are always public. */
  ALWAYS_PUBLIC: "ALWAYS_PUBLIC",
  /** Products are private unless made public. */
  DEFAULT_PRIVATE: "DEFAULT_PRIVATE",
  /** Products are public unless made private. */
  DEFAULT_PUBLIC: "DEFAULT_PUBLIC",
} as const;
/** Privacy of the products of an organisation or unit. Sent by name. */
export type DefaultProductPrivacyEnum = (typeof DefaultProductPrivacyEnum)[keyof typeof DefaultProductPrivacyEnum];
