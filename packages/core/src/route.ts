/** Where an argument goes. */
export interface Place {
  /** The part of the request. */
  readonly in: "path" | "query" | "header" | "field" | "body";
  /** The name on the wire. */
  readonly wire: string;
}

/** One argument of an operation. */
export interface Slot {
  /** Where it goes; more than one place when path and body share it. */
  readonly places: readonly Place[];
  /** Whether the call is refused without it. */
  readonly required: boolean;
  /** The client option that fills it when it is left out. */
  readonly option?: string | undefined;
}

/** How a body travels. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "bytes";

/** What a successful reply holds. `auto` goes by the reply's Content-Type; `none` is not read. */
export type ReplyKind = "json" | "text" | "blob" | "none" | "auto";

/** One operation as the call path needs it. */
export interface Route {
  /** The operation's name. */
  readonly operation: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path with its placeholders. */
  readonly path: string;
  /** Whether it may be sent twice. */
  readonly idempotent: boolean;
  /** Whether credentials are sent. */
  readonly auth: boolean;
  /** The arguments by name. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Names of arguments that are groups of dotted ones (`filter` of `filter.status`). */
  readonly groups: ReadonlySet<string>;
  /** Names of the arguments without which the call is refused. */
  readonly required: readonly string[];
  /** Whether arguments that are not listed go into the body. */
  readonly open: boolean;
  /** How the body travels; nothing when there is none. */
  readonly bodyKind: BodyKind | undefined;
  /** What a successful reply holds. */
  readonly replyKind: ReplyKind;
  /** Whether an empty reply is fine although the reply kind is `json`. */
  readonly mayBeEmpty: boolean;
  /** The property of the reply that is the result. */
  readonly envelope: string | undefined;
  /** Where in the reply the link to the next page is. */
  readonly next: readonly string[] | undefined;
  /** Query parameters that the server forgets in its paging links. */
  readonly keep: readonly string[];
  /** Names of arguments that are credentials. */
  readonly secrets: ReadonlySet<string>;
}

/**
 * The operations of a platform, as the generator writes them: `VERB /path` and then one token for each fact.
 *
 * `~` idempotent (on GET and HEAD it is understood, `-` denies it) · `?name` query · `^name:Wire` header · `+name` body field · `*name` whole body ·
 * `/name:wire` path argument of another name · `!` behind a name: required, `!option`: filled from that client option · `$name` secret ·
 * `+*` further body fields · `!auth` without credentials · `%kind` body · `=kind` reply, with `?` when it may be empty · `@name` envelope · `>path.to.link+keep` paging
 */
export interface OperationTable {
  /** The platform's short name. */
  readonly platform: string;
  /** One row for each operation. */
  readonly rows: Readonly<Record<string, string>>;
}

const kinds = { "?": "query", "^": "header", "+": "field", "*": "body", "/": "path" } as const;

/**
 * Reads one row of an {@link OperationTable}.
 *
 * @param operation The operation's name.
 * @param row Its row.
 * @returns What the call path needs to know.
 */
export function parseRoute(operation: string, row: string): Route {
  const [method = "", path = "", ...tokens] = row.split(" ");
  const slots = new Map<string, { places: Place[]; required: boolean; option?: string | undefined }>();
  const groups = new Set<string>();
  const secrets = new Set<string>();
  const read = method === "GET" || method === "HEAD";
  let idempotent = read;
  let open = false;
  let auth = true;
  let bodyKind: BodyKind | undefined;
  let replyKind: ReplyKind = method === "HEAD" ? "none" : "json";
  let mayBeEmpty = false;
  let envelope: string | undefined;
  let next: string[] | undefined;
  let keep: string[] = [];

  const add = (name: string, place: Place, required: boolean, option?: string): void => {
    const slot = slots.get(name) ?? { places: [], required: false };
    slot.places.push(place);
    slot.required ||= required;
    if (option) slot.option = option;
    slots.set(name, slot);
    const dot = name.indexOf(".");
    if (dot > 0) groups.add(name.slice(0, dot));
  };

  const renamed = new Map(
    tokens.filter((token) => token[0] === "/").map((token) => token.slice(1).split(":").toReversed() as [string, string]),
  );
  for (const [, wire = ""] of path.matchAll(/\{([^}]+)\}/g)) add(renamed.get(wire) ?? wire, { in: "path", wire }, true);
  for (const token of tokens) {
    const rest = token.slice(1);
    switch (token[0]) {
      case "~":
        idempotent = true;
        break;
      case "-":
        idempotent = false;
        break;
      case "$":
        secrets.add(rest);
        break;
      case "%":
        bodyKind = rest as BodyKind;
        break;
      case "=":
        mayBeEmpty = rest.endsWith("?");
        replyKind = (mayBeEmpty ? rest.slice(0, -1) : rest) as ReplyKind;
        break;
      case "@":
        envelope = rest;
        break;
      case ">": {
        const [link = "", ...kept] = rest.split("+");
        next = link.split(".");
        keep = kept;
        break;
      }
      case "/":
        break;
      default: {
        if (token === "+*") {
          open = true;
          bodyKind ??= "json";
          break;
        }
        if (token === "!auth") {
          auth = false;
          break;
        }
        const [spelling = "", option] = rest.split("!");
        const [name = "", wire = name] = spelling.split(":");
        const place = kinds[token[0] as keyof typeof kinds];
        if (place === "field" || place === "body") bodyKind ??= "json";
        add(name, { in: place, wire }, option !== undefined, option);
      }
    }
  }
  const required = [...slots].filter(([, slot]) => slot.required).map(([name]) => name);
  return {
    operation,
    method,
    path,
    idempotent,
    auth,
    slots,
    groups,
    required,
    open,
    bodyKind,
    replyKind,
    mayBeEmpty,
    envelope,
    next,
    keep,
    secrets,
  };
}
