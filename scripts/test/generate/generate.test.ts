import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createCheckout, shop } from "./checkout.ts";
import type { Checkout } from "./checkout.ts";

let checkout: Checkout;
beforeEach(() => {
  checkout = createCheckout();
});
afterEach(() => checkout.remove());

describe("the generated code", () => {
  it("says where each argument goes", async () => {
    expect((await checkout.generate()).status).toBe(0);
    expect(checkout.files()["operations.ts"]).toContain(
      'saveItem: "PUT /items/{id} ~ ^shop:X-Shop!shop ?filter.color ?filter.size ?from ?to +id! +owner! +pin $pin @data"',
    );
  });

  it("has a closed, documented argument type", async () => {
    await checkout.generate();
    const text = checkout.files()["operations.ts"];
    expect(text).toContain("  /** Id of the item. */\n  id: string;");
    expect(text).toContain("  /** The shop. Left out: the client's `shop`. */\n  shop?: string | undefined;");
    expect(text).toContain("  filter?: {\n    /** The color. */\n    color?: Color | undefined;");
    expect(text).toContain("owner: Uuid;");
    expect(text).toContain('Secret number. Default: `"0000"`.');
    expect(text).toMatch(/from\?: string \| undefined;\n {2}to\?: undefined;/);
    expect(text).toContain("Saves an item, *\\/ or makes it.");
  });

  it("takes the envelope off and types the errors by status", async () => {
    await checkout.generate();
    expect(checkout.files()["operations.ts"]).toContain(
      "saveItem(args: SaveItemArguments, options?: CallOptions): Call<Item, Failures<{ 404: unknown }>, { total: number }>;",
    );
  });

  it("writes enums as const tables, open where the vendor may add values", async () => {
    await checkout.generate();
    expect(checkout.files()["enums.ts"]).toContain(
      'export const Color = {\n  /** Like blood. */\n  red: "red",\n  "dark green": "dark green",\n} as const;',
    );
    expect(checkout.files()["enums.ts"]).toContain("export type Color = (typeof Color)[keyof typeof Color] | (string & {});");
  });

  it("is the same to the byte when made twice", async () => {
    await checkout.generate();
    const first = checkout.files();
    for (const name of Object.keys(first)) checkout.edit(name, "");
    await checkout.generate();
    expect(checkout.files()).toEqual(first);
  });
});

describe("--check", () => {
  it("is content with files that match", async () => {
    await checkout.generate();
    expect(await checkout.generate("--check")).toMatchObject({ status: 0 });
  });

  it("names what drifted and the mending command, and mends nothing itself", async () => {
    await checkout.generate();
    checkout.edit("enums.ts", "edited by hand");
    const { status, output } = await checkout.generate("--check");
    expect(status).toBe(1);
    expect(output).toContain("packages/airview/src/generated/enums.ts");
    expect(output).not.toContain("operations.ts");
    expect(output).toContain("npm run generate");
    expect(checkout.files()["enums.ts"]).toBe("edited by hand");
  });
});

describe("a file that no spec asks for any more", () => {
  it("is drift, and goes when generating", async () => {
    await checkout.generate();
    checkout.edit("webhooks.ts", "left over");
    expect(await checkout.generate("--check")).toMatchObject({ status: 1 });
    await checkout.generate();
    expect(checkout.files()).not.toHaveProperty("webhooks.ts");
  });
});

describe("a bad spec", () => {
  const faults: [title: string, spec: string, expected: RegExp][] = [
    ["no operationId", shop.replace("      operationId: saveItem\n", ""), /openapi\.yaml:8:5 operation-operationId: /],
    [
      "arguments that collide",
      shop.replace("        x-shared-arguments: [id]\n", ""),
      /openapi\.yaml:9:\d+ platform\/argument-collision: Argument `id` of saveItem would mean two things: path parameter id and body field/,
    ],
    [
      "a dangling reference",
      shop.replace('$ref: "#/components/schemas/Envelope"', '$ref: "#/components/schemas/Nowhere"'),
      /openapi\.yaml:\d+:\d+ no-unresolved-refs: /,
    ],
    ["no x-idempotent", shop.replace("      x-idempotent: true\n", ""), /openapi\.yaml:8:5 platform\/idempotency-stated: /],
    [
      "an untyped object",
      shop.replace("        color: { $ref", "        extra: { type: object, description: Anything. }\n        color: { $ref"),
      /openapi\.yaml:\d+:\d+ platform\/typed-object: /,
    ],
    [
      "an object that allows everything",
      shop.replace(
        "        color: { $ref",
        "        extra: { type: object, description: Anything., additionalProperties: true }\n        color: { $ref",
      ),
      /openapi\.yaml:\d+:\d+ platform\/typed-object: This object has no type/,
    ],
    [
      "an envelope that the reply does not have",
      shop.replace("x-envelope: data", "x-envelope: dta"),
      /openapi\.yaml:\d+:\d+ platform\/paging-in-envelope: The 200 reply of saveItem has no property dta/,
    ],
    [
      "an argument whose name the table cannot hold",
      shop.replaceAll("name: from,", 'name: "from:to",').replace("[from]", '["from:to"]'),
      /"from:to" has a name that the operation table cannot hold/,
    ],
    ["broken YAML", shop.replace("paths:", "paths: ["), /openapi\.yaml:\d+:\d+ /],
    ["a schema name that generated code uses", shop.replaceAll("Envelope", "Call"), /Call has a name that generated code uses/],
  ];

  it.each(faults)("%s: one clear error with file, line and rule, exit 1, files untouched", async (_, spec, expected) => {
    await checkout.generate();
    const before = checkout.files();
    checkout.write(spec);
    const { status, output } = await checkout.generate();
    expect(output).toMatch(expected);
    expect(output).toContain("Nothing was written.");
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(checkout.files()).toEqual(before);
  });

  it("an unknown platform is named, with the known ones", async () => {
    const { status, output } = await checkout.generate("nowhere");
    expect(status).toBe(1);
    expect(output).toContain('Unknown platform "nowhere": it must be one of airview, axonius');
  });
});
