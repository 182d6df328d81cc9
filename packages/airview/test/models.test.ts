import { ConfigurationError } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { Application, BackendConfig, ComplianceEvent, Environment, TechnicalControl } from "../src/index.ts";
import type { ComplianceEventFields } from "../src/index.ts";
import { encryption, payments, receiptsFlagged } from "./story.ts";

const fieldsOf = (model: object): object => Object.fromEntries(Object.entries(model));

describe("models", () => {
  test("have the Python client's defaults", () => {
    const none = { id: undefined, parentId: undefined };
    expect(fieldsOf(new Application({ name: "a", reference: "b" }))).toStrictEqual({
      name: "a",
      reference: "b",
      type: "BUSINESS_APPLICATION",
      environment: undefined,
      ...none,
    });
    expect(fieldsOf(new TechnicalControl(encryption()))).toStrictEqual({
      ...encryption(),
      ...none,
      ttl: undefined,
      isBlocking: undefined,
      canDeleteResources: undefined,
    });
    expect(fieldsOf(new Environment({ name: "a", abbreviation: "b" }))).toStrictEqual({ name: "a", abbreviation: "b", id: undefined });
    expect(new ComplianceEvent(receiptsFlagged()).additionalData).toBe("");
  });

  test("null counts as omitted, 0 and false do not", () => {
    const nothing = { id: null, parentId: null, ttl: null, isBlocking: null, canDeleteResources: null };
    expect(new TechnicalControl(encryption(nothing))).toStrictEqual(new TechnicalControl(encryption()));
    expect(new Application(payments({ environment: null, id: null, parentId: null })).environment).toBeUndefined();
    expect(new TechnicalControl(encryption({ id: 0, ttl: 0, isBlocking: false }))).toMatchObject({ id: 0, ttl: 0, isBlocking: false });
  });

  test("create models of nested fields", () => {
    const event = new ComplianceEvent(receiptsFlagged());
    expect(event.application).toBeInstanceOf(Application);
    expect(event.application.environment).toBeInstanceOf(Environment);
    expect(event.technicalControl).toBeInstanceOf(TechnicalControl);
  });

  test("can be restored from JSON", () => {
    const event = new ComplianceEvent(receiptsFlagged({ additionalData: "scan 7" }));
    expect(new ComplianceEvent(JSON.parse(JSON.stringify(event)) as ComplianceEventFields)).toEqual(event);
  });

  test.each([
    [
      "ComplianceEvent",
      () => new ComplianceEvent({ ...receiptsFlagged(), additional_data: "a" } as never),
      "additional_data",
      "additionalData",
    ],
    ["Application", () => new Application({ ...payments(), parentID: 1 } as never), "parentID", "parentId"],
    ["TechnicalControl", () => new TechnicalControl({ ...encryption(), quality_model: "a" } as never), "quality_model", "qualityModel"],
    ["BackendConfig", () => new BackendConfig({ base_url: "a" } as never), "base_url", "baseUrl"],
  ])("a %s refuses another spelling of a field, and names the right one", (model, create, given, meant) => {
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(`[airview.${model}] \`${given}\` is unknown: the field is called \`${meant}\`.`);
  });

  test("refuse fields that they do not have, and list their own", () => {
    expect(() => new Environment({ name: "a", abbreviation: "b", color: "c" } as never)).toThrow(
      "`color` is unknown: the fields are name, abbreviation, id.",
    );
    expect(() => new ComplianceEvent(receiptsFlagged({ application: { ...payments(), applicationType: "a" } as never }))).toThrow(
      "[airview.Application] `applicationType` is unknown: the fields are name, reference, type,",
    );
    expect(new Environment({ name: "a", abbreviation: "b", color: undefined } as never)).not.toHaveProperty("color");
  });

  test("a BackendConfig has all its fields", () => {
    const fields = {
      baseUrl: "https://airview.test",
      token: "Bearer abc",
      systemName: "a",
      systemStage: "BUILD",
      referencingType: "b",
    } as const;
    const { baseUrl, referencingType, systemName, systemStage, token } = new BackendConfig(fields);
    expect({ baseUrl, referencingType, systemName, systemStage, token }).toEqual(fields);
  });
});
