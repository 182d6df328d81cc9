import { expect, it } from "vitest";

import { propertyExamples } from "../lint/property-examples.ts";
import { describeScore, lowScores, readScores, scoreSpec } from "../lint/spec-scores.ts";

const stored = { score: 80, constraintClarity: 0.6, propertyExamples: 70 };

it("accepts a score that is as high as the stored one, and any score of a new spec", () => {
  expect(lowScores("garage", stored, stored)).toEqual([]);
  expect(lowScores("garage", { score: 1, constraintClarity: 0, propertyExamples: 0 }, undefined)).toEqual([]);
});

it("names each measure that fell, and the command that stores it", () => {
  const score = { score: 79.9, constraintClarity: 0.59, propertyExamples: 70 };
  expect(lowScores("garage@v3", score, stored)).toEqual([
    "garage@v3: score fell from 80 to 79.9. If it must fall, store it: npm run lint:specs -- --update-scores garage",
    "garage@v3: constraint clarity fell from 0.6 to 0.59. If it must fall, store it: npm run lint:specs -- --update-scores garage",
  ]);
});

it("refuses a measure below the least one, even if it is stored", () => {
  const score = { score: 80, constraintClarity: 0.4, propertyExamples: 59 };
  expect(lowScores("garage", score, score)).toEqual([
    "garage: constraint clarity is 0.4; it must be at least 0.5.",
    "garage: property examples in percent is 59; it must be at least 60.",
  ]);
});

it("counts the properties that have an example or refer to a schema that has one", () => {
  const color = { type: "string", examples: ["red"] };
  const properties = {
    color: { $ref: "#/components/schemas/Color" },
    name: { type: "string", example: "Ada" },
    properties: { type: "object", additionalProperties: true, properties: { seats: { type: "integer" } } },
  };
  const car = { type: "object", properties, examples: [{ type: "object", properties: { none: {} } }] };
  const document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {}, components: { schemas: { Car: car, Color: color } } };
  expect(propertyExamples(document as Parameters<typeof propertyExamples>[0])).toEqual({ properties: 4, withExample: 2 });
});

it("measures a spec, which is as good as its stored score", async () => {
  const score = await scoreSpec("axonius");
  expect(lowScores("axonius", score, readScores()["axonius"])).toEqual([]);
  expect(describeScore(score)).toMatch(/^score [89]\d\.\d, constraint clarity 0\.\d\d, property examples \d+ %$/);
});
