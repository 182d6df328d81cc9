import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createCheckout } from "./checkout.ts";
import { edited } from "./lint-cases.ts";
import type { Checkout } from "./checkout.ts";

let checkout: Checkout;
let generated: Record<string, string>;

beforeAll(async () => {
  checkout = createCheckout();
  await checkout.generate();
  generated = checkout.files();
});
afterAll(() => checkout.remove());

/** Restores the files that match the spec. */
function restore(): void {
  for (const name of Object.keys(checkout.files())) checkout.delete(name);
  for (const [name, text] of Object.entries(generated)) checkout.edit(name, text);
}

describe("the generated code", () => {
  it("says where each argument goes", () => {
    const text = generated["descriptors.ts"];
    expect(text).toContain('id: { in: "path", required: true, field: "id" },');
    expect(text).toContain('shop: { in: "header", name: "X-Shop", required: true, defaultFrom: "shop" },');
    expect(text).toContain('filter: { members: { color: { in: "query", name: "filter.color" }');
    expect(text).toContain('owner: { in: "field", required: true },');
  });

  it("has a closed, documented argument type", () => {
    const text = generated["operations.ts"];
    expect(text).toContain("  /** Id of the item. */\n  id: string;");
    expect(text).toContain("  /** The shop. Default: the client's `shop`. */\n  shop?: string | undefined;");
    expect(text).toContain("  filter?: {\n    /** The color. */\n    color?: Color | undefined;");
    expect(text).toContain("owner: Uuid;");
    expect(text).toContain('Secret number. Default: `"0000"`.');
    expect(text).toMatch(/from\?: string \| undefined;\n {2}to\?: undefined;/);
    expect(text).toContain("Saves an item, *\\/ or makes it.");
  });

  it("takes the envelope off and types the errors by status", () => {
    expect(generated["operations.ts"]).toContain(
      'saveItem(args: SaveItemArguments, options?: CallOptions): Call<Item, Failures<{ 404: unknown }>, Omit<Envelope, "data">>;',
    );
  });

  it("writes enums as const tables, open where the vendor may add values", () => {
    expect(generated["enums.ts"]).toContain(
      'export const Color = {\n  /** Like blood. */\n  red: "red",\n  "dark green": "dark green",\n} as const;',
    );
    expect(generated["enums.ts"]).toContain("export type Color = (typeof Color)[keyof typeof Color] | (string & {});");
  });

  it("names the kind of pages that a platform has", async () => {
    checkout.write(
      edited(
        ['{ $ref: "#/components/schemas/Envelope" }', '{ type: array, description: Items., items: { $ref: "#/components/schemas/Item" } }'],
        ["value: { data: { id: a-1, color: red }, total: 1 }", "value: [{ id: a-1, color: red }]"],
        ["      x-envelope: data\n", "      x-paging: { header: Link, parameter: from }\n"],
      ).replace(/ {4}Envelope:[^]*$/, ""),
    );
    await checkout.generate();
    const { "descriptors.ts": descriptors = "", "operations.ts": operations } = checkout.files();
    expect(descriptors).toContain('import { headerPages } from "@platform-clients/core";');
    expect(descriptors).toContain("Features = { pages: headerPages };");
    expect(descriptors).toContain('pagination: { header: "link", parameter: "from" },');
    expect(operations).toContain("PagedCall<Item, Failures<{ 404: unknown }>>;");
    checkout.write(edited());
    await checkout.generate();
  });

  it("is the same to the byte when generated twice", async () => {
    for (const name of Object.keys(generated)) checkout.edit(name, "");
    await checkout.generate();
    expect(checkout.files()).toEqual(generated);
  });
});

describe("--check", () => {
  beforeEach(restore);

  it("accepts files that match", async () => {
    expect(await checkout.generate("--check")).toMatchObject({ status: 0 });
  });

  it("names the files that differ and the command that updates them, and writes nothing", async () => {
    checkout.edit("enums.ts", "edited by hand");
    const { status, output } = await checkout.generate("--check");
    expect(status).toBe(1);
    expect(output).toContain("packages/airview/src/generated/enums.ts");
    expect(output).not.toContain("operations.ts");
    expect(output).toContain("Run: npm run generate");
    expect(checkout.files()["enums.ts"]).toBe("edited by hand");
  });
});

describe("a file that the spec does not need any more", () => {
  beforeEach(restore);

  it("is reported by --check and deleted by generate", async () => {
    checkout.edit("webhooks.ts", "left over");
    expect(await checkout.generate("--check")).toMatchObject({ status: 1 });
    await checkout.generate();
    expect(checkout.files()).not.toHaveProperty("webhooks.ts");
  });
});
