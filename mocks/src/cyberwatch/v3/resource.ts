import type { ModelRequest } from "../../state/model.ts";
import { reply } from "../../state/model.ts";
import { found } from "../failure.ts";
import type { Handlers } from "../respond.ts";
import { respondWithPage } from "./paging.ts";

/** A list of things with the usual operations. */
export interface Resource<T extends { id: number }> {
  /** Names of the operations. */
  readonly operations: {
    readonly list?: string;
    readonly get?: string;
    readonly create?: string;
    readonly update?: string;
    readonly remove?: string;
  };
  /** The path parameter with the ID. */
  readonly parameter: string;
  /** How a 404 calls it, e.g. `Agent`. */
  readonly label: string;
  /** Returns the items. Removed ones are taken out of this array. */
  items(): T[];
  /** Returns an item as responses have it. */
  show(item: T): unknown;
  /** Returns an item as lists have it. Default: as everywhere. */
  showInList?(item: T): unknown;
  /** Whether a list with this query has the item. Default: yes. */
  matches?(item: T, query: URLSearchParams): boolean;
  /** Makes an item. */
  create?(body: Fields): T;
  /** Changes an item. */
  update?(item: T, body: Fields): void;
  /** Removes what depends on the item. It gets the body too. */
  beforeRemoval?(item: T, body: Fields): void;
}

/** The body of a request. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Creates the handlers of a resource.
 *
 * @param resource The resource.
 * @returns The handlers.
 */
export function resourceHandlers<T extends { id: number }>(resource: Resource<T>): Handlers {
  const { label, operations, parameter } = resource;
  const find = ({ params }: ModelRequest): T =>
    found(
      resource.items().find(({ id }) => String(id) === params[parameter]),
      `Couldn't find ${label} with 'id'=${params[parameter]}`,
    );
  const fields = ({ body }: ModelRequest): Fields => (body ?? {}) as Fields;
  const all: Record<keyof Resource<T>["operations"], Handlers[string]> = {
    list: (request) =>
      respondWithPage(
        request,
        resource.items().filter((item) => resource.matches?.(item, request.query) ?? true),
        (item) => resource.showInList?.(item) ?? resource.show(item),
      ),
    get: (request) => reply(resource.show(find(request))),
    create(request) {
      const item = resource.create?.(fields(request));
      if (item === undefined) throw new Error(`${label} cannot be created.`);
      resource.items().push(item);
      return reply(resource.show(item), 201);
    },
    update(request) {
      const item = find(request);
      resource.update?.(item, fields(request));
      return reply(resource.show(item));
    },
    remove(request) {
      const item = find(request);
      const shown = structuredClone(resource.show(item));
      resource.beforeRemoval?.(item, fields(request));
      const items = resource.items();
      items.splice(items.indexOf(item), 1);
      return reply(shown);
    },
  };
  return Object.fromEntries(Object.entries(operations).map(([kind, name]) => [name, all[kind as keyof typeof all]]));
}
