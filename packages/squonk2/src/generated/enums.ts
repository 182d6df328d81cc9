// Generated from specs/squonk2 by `npm run generate`. Do not edit: change the spec.
/** How messages are written on an event stream and in the action log. */
export const EventStreamFormat = {
  /** Messages as JSON text. */
  JSON_STRING: "JSON_STRING",
  /** Messages as protocol-buffer text (so its name says). The server's default. */
  PROTOCOL_STRING: "PROTOCOL_STRING",
} as const;
/** How messages are written on an event stream and in the action log. */
export type EventStreamFormat = (typeof EventStreamFormat)[keyof typeof EventStreamFormat];

/** How the event-stream service is reached, or why it cannot be. */
export const EventStreamProtocol = {
  /** The service answers with a fault of its own (so its name says). */
  ERROR_INTERNAL: "ERROR_INTERNAL",
  /** No event-stream service is installed. */
  SERVICE_NOT_PRESENT: "SERVICE_NOT_PRESENT",
  /** Streams are WebSockets. The only value on which streams can be used. */
  WEBSOCKET: "WEBSOCKET",
} as const;
/** How the event-stream service is reached, or why it cannot be. The server may add values: any other text fits too. */
export type EventStreamProtocol = (typeof EventStreamProtocol)[keyof typeof EventStreamProtocol] | (string & {});

/** What kind of service a merchant is. */
export const MerchantKind = {
  /** A Squonk2 Data Manager. */
  DATA_MANAGER: "DATA_MANAGER",
} as const;
/** What kind of service a merchant is. The server may add values: any other text fits too. */
export type MerchantKind = (typeof MerchantKind)[keyof typeof MerchantKind] | (string & {});

/** Whom an asset belongs to. Sent by name. */
export const AssetScopeEnum = {
  /** One user, the one who creates it. */
  USER: "USER",
  /** One product; members of its unit may change it. */
  PRODUCT: "PRODUCT",
  /** One unit; its members may change it. */
  UNIT: "UNIT",
  /** One organisation; its members may change it. */
  ORGANISATION: "ORGANISATION",
  /** Everybody; anyone may change it. */
  GLOBAL: "GLOBAL",
} as const;
/** Whom an asset belongs to. Sent by name. */
export type AssetScopeEnum = (typeof AssetScopeEnum)[keyof typeof AssetScopeEnum];

/** What a product is a subscription to. */
export const ProductTypeEnum = {
  /** A Data Manager project of a certain flavour. */
  DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION: "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION",
  /** Storage on a Data Manager. */
  DATA_MANAGER_STORAGE_SUBSCRIPTION: "DATA_MANAGER_STORAGE_SUBSCRIPTION",
} as const;
/** What a product is a subscription to. The server may add values: any other text fits too. */
export type ProductTypeEnum = (typeof ProductTypeEnum)[keyof typeof ProductTypeEnum] | (string & {});

/** The tier of a project subscription. */
export const ProductFlavour = {
  /** For trying out. The only flavour that evaluators get, and only in their personal unit. */
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

/** What coins were charged for. */
export const ChargeSummaryType = {
  /** Running things. */
  PROCESSING: "PROCESSING",
  /** Keeping data. */
  STORAGE: "STORAGE",
} as const;
/** What coins were charged for. The server may add values: any other text fits too. */
export type ChargeSummaryType = (typeof ChargeSummaryType)[keyof typeof ChargeSummaryType] | (string & {});

/** How private the products of an organisation or unit are. Sent by name. */
export const DefaultProductPrivacyEnum = {
  /** Products are private, without a choice. */
  ALWAYS_PRIVATE: "ALWAYS_PRIVATE",
  /** Products are public, without a choice. */
  ALWAYS_PUBLIC: "ALWAYS_PUBLIC",
  /** Products are private unless made public. */
  DEFAULT_PRIVATE: "DEFAULT_PRIVATE",
  /** Products are public unless made private. */
  DEFAULT_PUBLIC: "DEFAULT_PUBLIC",
} as const;
/** How private the products of an organisation or unit are. Sent by name. */
export type DefaultProductPrivacyEnum = (typeof DefaultProductPrivacyEnum)[keyof typeof DefaultProductPrivacyEnum];
