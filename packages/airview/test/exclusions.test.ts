import { ConfigurationError, ConflictError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { ExclusionResource, isReferencingTypeError, ReferencingTypeError } from "../src/index.ts";
import {
  addControl,
  addExcludedResource,
  addLink,
  addPayments,
  addSystem,
  bodyOf,
  checkGeneration,
  createHandler,
  lines,
  rows,
} from "./server.ts";

/** Adds an excluded resource, and everything that it needs. */
function addExcluded(state = "PENDING"): { id: number; link: number; system: number } {
  const system = addSystem("cloud-posture");
  const control = addControl(system, "storage/encryption");
  const link = addLink(addPayments(), control);
  return { id: addExcludedResource(link, "eu-west-1/receipts", state), link, system };
}

describe("getExclusionsByState", () => {
  test("returns each resource once, although the server repeats it for every reference of its application", async () => {
    const handler = createHandler();
    const { id, link, system } = addExcluded();
    addExcludedResource(link, "active", "ACTIVE");
    const other = addExcludedResource(link, "eu-west-1/refunds", "PENDING");
    const exclusions = await handler.getExclusionsByState("PENDING");

    const shared = { technicalControlReference: "storage/encryption", applicationReference: "123456789012", state: "PENDING" } as const;
    expect(exclusions).toEqual([
      new ExclusionResource({ id, reference: "eu-west-1/receipts", ...shared }),
      new ExclusionResource({ id: other, reference: "eu-west-1/refunds", ...shared }),
    ]);
    expect(exclusions[0]).toBeInstanceOf(ExclusionResource);
    expect(lines()).toEqual(["GET /systems/?name=cloud-posture", `GET /systems/${system}/exclusion-resources/?state=PENDING`]);
    expect(await handler.backend.client.getExclusionResources({ systemId: system, state: "PENDING" })).toHaveLength(4);
  });

  test("creates the system if it does not exist, and then finds nothing", async () => {
    const handler = createHandler();
    expect(await handler.getExclusionsByState("ACTIVE")).toEqual([]);
    expect(lines()).toEqual([
      "GET /systems/?name=cloud-posture",
      checkGeneration,
      "POST /systems/",
      "GET /systems/21/exclusion-resources/?state=ACTIVE",
    ]);
  });

  test("names the available types when the application has no reference of the referencing type", async () => {
    const handler = createHandler({ referencingType: "azure_subscription_id" });
    const { id } = addExcluded();
    const error = await handler.getExclusionsByState("PENDING").catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ReferencingTypeError);
    expect(isReferencingTypeError(error)).toBe(true);
    expect(isReferencingTypeError(new TypeError("other"))).toBe(false);
    expect(error).toMatchObject({
      name: "ReferencingTypeError",
      code: "referencing_type_missing",
      platform: "airview",
      referencingType: "azure_subscription_id",
      availableTypes: ["_internal_reference", "aws_account_id"],
      exclusionResourceId: id,
    });
    expect((error as Error).message).toContain(
      'without a reference of type "azure_subscription_id": it has _internal_reference, aws_account_id.',
    );
  });

  test.each([
    ["no references", {}],
    ["references that are null", { applicationReferences: null }],
    ["references that are no array", { applicationReferences: { type: "aws_account_id", reference: "123456789012" } }],
    ["a reference that is null", { applicationReferences: [null] }],
  ])("names a resource with %s", async (_, references) => {
    const exclusion = { id: 7, reference: "eu-west-1/receipts", state: "PENDING", technicalControlReference: "x", ...references };
    const handler = createHandler({
      fetch: async (url) => Response.json(url.includes("exclusion-resources") ? [exclusion] : { id: 20, name: "cloud-posture" }),
    });
    await expect(handler.getExclusionsByState("PENDING")).rejects.toMatchObject({
      name: "ResponseFormatError",
      operation: "getExclusionResources",
      message: "[airview.getExclusionResources] exclusion resource 7 cannot be read: `applicationReferences` must be an array of objects.",
    });
  });

  test("an unknown state is an error before anything is sent; the server would return an empty list", async () => {
    const handler = createHandler();
    await expect(handler.getExclusionsByState("pending" as never)).rejects.toThrow(
      '`state` is "pending": it must be one of NONE, PENDING, ACTIVE',
    );
    expect(lines()).toEqual([]);
  });
});

describe("setExclusionResourceState", () => {
  test("sends one request with the ID in path and body, and does not look the system up", async () => {
    const handler = createHandler();
    const { id } = addExcluded();
    await expect(handler.setExclusionResourceState(id, "ACTIVE")).resolves.toBeUndefined();

    expect(lines()).toEqual([`PUT /exclusion-resources/${id}/`]);
    expect(bodyOf(`PUT /exclusion-resources/${id}/`)).toEqual({ id, state: "ACTIVE" });
    expect(rows("monitoredResources")).toMatchObject([{ id, exclusionState: "ACTIVE" }]);
  });

  test("an unknown ID is a conflict with a string as body", async () => {
    const handler = createHandler();
    const outcome = handler.setExclusionResourceState(404, "ACTIVE");
    await expect(outcome).rejects.toThrow(ConflictError);
    await expect(outcome).rejects.toMatchObject({ status: 409, body: "Conflict" });
  });

  test("an unknown state is an error before anything is sent", async () => {
    const handler = createHandler();
    await expect(handler.setExclusionResourceState(1, "DONE" as never)).rejects.toThrow(ConfigurationError);
    expect(lines()).toEqual([]);
  });
});
