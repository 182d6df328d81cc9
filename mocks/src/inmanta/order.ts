import { microseconds } from "./filters.ts";

/** The value of a column. */
export type Value = string | number | boolean | null;

/** A column that a list can be sorted by, or that makes the order unique. */
export interface Column<Row> {
  readonly read: (row: Row) => Value;
  /** Default: `text`. */
  readonly type?: "text" | "number" | "flag" | "date";
  /** Whether rows can have no value. Then a bound without a value is the least value. Default: `false`. */
  readonly isOptional?: boolean;
}

/** An end of a page, as links have it. */
export interface Bound {
  readonly value: string | null;
  readonly id: string | null;
}

/** A row with what it is sorted by. */
export interface Entry<Row> {
  readonly row: Row;
  readonly key: Value;
  readonly id: Value;
}

/** The order of rows by a column and, if there is one, an id. `null` is the least value. */
export class Order<Row> {
  readonly #column: Column<Row>;
  readonly #id: Column<Row> | undefined;

  /**
   * @param column The column.
   * @param id The column that makes the order unique.
   */
  constructor(column: Column<Row>, id: Column<Row> | undefined) {
    this.#column = column;
    this.#id = id;
  }

  /**
   * Sorts rows.
   *
   * @param rows The rows.
   * @returns The rows in ascending order.
   */
  ascending(rows: readonly Row[]): Entry<Row>[] {
    const { read, type } = this.#column;
    const entries = rows.map((row) => ({ row, key: toKey(type, read(row)), id: this.#id?.read(row) ?? null }));
    return entries.toSorted((one, other) => compareValues(one.key, other.key) || compareValues(one.id, other.id));
  }

  /**
   * Selects the rows above a bound.
   *
   * @param entries The rows.
   * @param bound The bound.
   * @returns Those above it: all of them, if it is not set.
   */
  above(entries: readonly Entry<Row>[], bound: Bound): readonly Entry<Row>[] {
    const compare = this.#comparison(bound);
    return isSet(bound) ? entries.filter((entry) => compare(entry) > 0) : entries;
  }

  /**
   * Selects the rows below a bound.
   *
   * @param entries The rows.
   * @param bound The bound.
   * @returns Those below it: all of them, if it is not set.
   */
  below(entries: readonly Entry<Row>[], bound: Bound): readonly Entry<Row>[] {
    const compare = this.#comparison(bound);
    return isSet(bound) ? entries.filter((entry) => compare(entry) < 0) : entries;
  }

  /**
   * Creates the bound at a row.
   *
   * @param entry The row.
   * @returns The bound.
   */
  boundOf(entry: Entry<Row>): Bound {
    const value = this.#column.read(entry.row);
    return { value: value === null ? null : pythonText(value), id: entry.id === null ? null : String(entry.id) };
  }

  #comparison({ id, value }: Bound): (entry: Entry<Row>) => number {
    const { isOptional = false, type } = this.#column;
    const isFree = value === null && !isOptional;
    const key = isFree ? null : parseKey(type, value);
    const hasId = id !== null && this.#id !== undefined;
    return (entry) => (isFree ? 0 : compareValues(entry.key, key)) || (hasId ? compareValues(entry.id, id) : 0);
  }
}

/**
 * Checks whether a bound is set.
 *
 * @param bound The bound.
 * @returns Whether it has a value or an id.
 */
export function isSet(bound: Bound): boolean {
  return bound.value !== null || bound.id !== null;
}

/**
 * Writes a value as Python does.
 *
 * @param value The value.
 * @returns The text.
 */
export function pythonText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}

function toKey(type: Column<unknown>["type"], value: Value): Value {
  return type === "date" && typeof value === "string" ? microseconds(value) : value;
}

function parseKey(type: Column<unknown>["type"], text: string | null): Value {
  if (text === null) return null;
  if (type === "date") return microseconds(text);
  if (type === "flag") return text.toLowerCase() === "true";
  return type === "number" ? Number(text) : text;
}

// Text by code unit, nearly as a database with the C collation compares.
function compareValues(one: Value, other: Value): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}
