/** A privacy of products, of an organisation or a unit. */
export type Privacy = "ALWAYS_PRIVATE" | "ALWAYS_PUBLIC" | "DEFAULT_PRIVATE" | "DEFAULT_PUBLIC";

/** A user who has roles. Every other user is an evaluator. */
export interface Account {
  id: string;
  admin: boolean;
  roles: string[];
}

/** A merchant, as responses have it. */
export interface Merchant {
  id: number;
  created: string;
  kind: string;
  name: string;
  api_hostname: string;
}

/** An organisation. */
export interface Organisation {
  id: string;
  name: string;
  /** The Default Organisation has none. */
  owner_id?: string;
  private: boolean;
  created: string;
  default_product_privacy: Privacy;
  /** Usernames. */
  users: string[];
}

/** A unit. */
export interface Unit {
  id: string;
  organisation_id: string;
  name: string;
  owner_id: string;
  private: boolean;
  created: string;
  /** 1 to 28. */
  billing_day: number;
  default_product_privacy: Privacy;
  /** Usernames. */
  users: string[];
  /** Whether it is the personal unit of its owner. */
  personal: boolean;
}

/** How much a product stores from a day on. */
export interface StoredSize {
  from: string;
  bytes: number;
}

/** A product. Its storage charges follow from the sizes: one for each day since it was created. */
export interface Product {
  id: string;
  unit_id: string;
  created: string;
  type: string;
  flavour?: string;
  name: string;
  allowance: number;
  limit: number;
  claimable: boolean;
  claim?: { id: string; name?: string };
  /** In the order of days. Before the first one, it stores nothing. */
  sizes: StoredSize[];
}

/** A charge for a job or an application. */
export interface ProcessingCharge {
  product_id: string;
  merchant_id: number;
  /** Absent while it is running. */
  closed?: string;
  final: boolean;
  charge: {
    id: number;
    sqn: number;
    name: string;
    username: string;
    timestamp: string;
    /** A decimal number. */
    coins: string;
    additional_data: Record<string, string>;
  };
}

/** What an asset belongs to. */
export type Scope = "USER" | "PRODUCT" | "UNIT" | "ORGANISATION" | "GLOBAL";

/** An asset. */
export interface Asset {
  id: string;
  creator: string;
  name: string;
  scope: Scope;
  /** The username or the ID that it belongs to. `GLOBAL` has none. */
  scope_id?: string;
  secret: boolean;
  disabled: boolean;
  content: string;
  created: string;
  content_modified?: string;
  description?: string;
  /** The numbers of the merchants it is attached to. */
  merchants: number[];
}

/** An event stream. */
export interface EventStream {
  id: number;
  owner: string;
  location: string;
  format: string;
}

/** The data of the mock. */
export interface Squonk2State {
  version: string;
  /** The user of requests whose token does not name one. */
  caller: string;
  accounts: Account[];
  merchants: Merchant[];
  /** The ID of the Default Organisation, or an empty string without one. */
  default_organisation: string;
  organisations: Organisation[];
  units: Unit[];
  product_types: { type: string; flavour?: string; service_kind: string }[];
  default_storage_cost: { cost: string; units: string; description: string };
  products: Product[];
  processing_charges: ProcessingCharge[];
  assets: Asset[];
  /** The event-stream service. Missing unless `protocol` is `WEBSOCKET`. */
  event_stream_service: { version: string; protocol: string; name: string };
  event_streams: EventStream[];
}
