import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Redactor } from "../src/redaction/redactor.ts";

const secret = `p<&"'>\\s/7+ké€😀=`;
const token = "tk-58c1e0a7d3.Zq_x";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const map = (text: string, spell: (character: string) => string): string => Array.from(text, spell).join("");
const units = (text: string, spell: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, index) => spell(text.charCodeAt(index))).join("");
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const entities = (text: string, apostrophe: string): string => map(text, (one) => (one === "'" ? apostrophe : (named[one] ?? one)));
const code = (character: string): number => character.codePointAt(0) ?? 0;

/** What servers, proxies and logs make of a string. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded, every byte": (text) => Array.from(bytes(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as a form field": (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "as JSON": json,
  "as JSON with ASCII only": (text) =>
    units(json(text), (unit) => (unit < 128 ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, "0")}`)),
  "as JSON in JSON": (text) => json(json(text)),
  "as JSON in JSON in JSON": (text) => json(json(json(text))),
  "as JSON, percent-encoded": (text) => encodeURIComponent(json(text)),
  "as escapes of JavaScript": (text) => map(text, (one) => `\\u{${code(one).toString(16)}}`),
  "as HTML with &#39;": (text) => entities(text, "&#39;"),
  "as HTML with &#x27;": (text) => entities(text, "&#x27;"),
  "as HTML with &apos;": (text) => entities(text, "&apos;"),
  "as decimal entities": (text) => map(text, (one) => `&#${code(one)};`),
  "as hexadecimal entities": (text) => map(text, (one) => `&#x${code(one).toString(16)};`),
  "as hexadecimal entities in capitals": (text) => map(text, (one) => `&#X${code(one).toString(16).toUpperCase()};`),
  "as HTML of HTML": (text) => entities(entities(text, "&#39;"), "&#39;"),
  "in base64": base64,
  "in base64 without padding": (text) => base64(text).replaceAll("=", ""),
  "in base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "in base64, percent-encoded": (text) => encodeURIComponent(base64(text)),
  "in hex": (text) => Buffer.from(text).toString("hex"),
  "in hex in capitals": (text) => Buffer.from(text).toString("hex").toUpperCase(),
};

describe.each([
  ["a token", token],
  ["a secret of special characters", secret],
])("%s is removed", (_, value) => {
  const redactor = new Redactor([value]);

  it.each(Object.entries(forms))("%s", (__, spell) => {
    const spelled = spell(value);
    expect(redactor.text(`<${spelled}>`)).toBe("<[redacted]>");
    expect(redactor.text(`a%20b ${spelled}, ${spelled}\\n`)).toBe("a%20b [redacted], [redacted]\\n");
    const body = { [`k${spelled}`]: 1, list: ["kept", { text: `[${spelled}]` }], kept: "a%20b" };
    expect(redactor.value(body)).toEqual({ "k[redacted]": 1, list: ["kept", { text: "[[redacted]]" }], kept: "a%20b" });
    expect(redactor.value(body, JSON.stringify(body))).toEqual(redactor.value(body));
  });
});

describe("base64 of a longer text", () => {
  it.each(["", "a", "ab", "abc", "ann:", "12345"])("behind %j loses the part that depends on the secret", (before) => {
    for (const after of ["", "x", "xy", "xyz", " and more"]) {
      for (const value of [token, secret]) {
        const encoded = base64(before + value + after);
        const safe = new Redactor([value]).text(encoded);
        const [head = "", tail = ""] = safe.split("[redacted]");
        expect(encoded.startsWith(head) && encoded.endsWith(tail)).toBe(true);
        expect(Buffer.from(head, "base64").toString()).toBe(before.slice(0, Buffer.from(head, "base64").length));
        expect(tail.length).toBeLessThanOrEqual(Math.ceil((after.length * 4) / 3) + 2);
      }
    }
  });
});

describe("a long secret", () => {
  const long = Array.from({ length: 200 }, (_, index) => `eyJ${index * 7919}.`).join("");

  it("is removed alone where all of it is, also from property names", () => {
    expect(new Redactor([long]).text(`bad ${long}!`)).toBe("bad [redacted]!");
    expect(new Redactor([long]).value({ [`is ${long}`]: "kept" })).toEqual({ "is [redacted]": "kept" });
  });

  it("takes the whole string with it where only its beginning is, or where it is encoded", () => {
    for (const part of [
      long.slice(0, 200),

      base64(long),
      base64(long).slice(0, 400),
    ])
      expect(new Redactor([long]).value(["kept", `bad ${part}`])).toEqual(["kept", "[redacted]"]);
  });
});

describe("what is not a secret", () => {
  it("stays the same object", () => {
    const body = { message: "no crate 4711", path: "/a%20b\n", list: [1, true, null, "<&amp;>"] };
    expect(new Redactor([token, secret]).value(body)).toBe(body);
    expect(new Redactor([token, secret]).value(body, JSON.stringify(body))).toBe(body);
  });

  it("stays where only a neighbour is secret", () => {
    const kept = { kept: true };
    const body = { kept, list: [kept, token] };
    const safe = new Redactor([token]).value(body) as typeof body;
    expect(safe).toEqual({ kept, list: [kept, "[redacted]"] });
    expect(safe.list[0]).toBe(kept);
  });

  it("is cut where it is nested too deeply to copy", () => {
    let body: unknown = token;
    for (let depth = 0; depth < 50_000; depth += 1) body = [body];
    expect(JSON.stringify(new Redactor([token]).value({ body, other: token }))).not.toContain(token);
  });
});

describe("secrets that are numbers, short, or overlap", () => {
  it("are removed", () => {
    expect(new Redactor(["40717"]).value({ pin: 40_717, other: 140_717.5, kept: 4071, text: "40717" })).toEqual({
      pin: "[redacted]",
      other: "[redacted]",
      kept: 4071,
      text: "[redacted]",
    });
    expect(new Redactor(["abcd", "cdef", "xyz"]).text("1abcdef2 XYZ")).toBe("1[redacted]2 [redacted]");
    expect(new Redactor(["errors"]).value({ errors: ["errors"] })).toEqual({ errors: ["[redacted]"] });
  });
});

describe("any secret in any text", () => {
  const anySecret = fc.oneof(fc.string({ minLength: 3, maxLength: 40 }), fc.string({ minLength: 3, maxLength: 40, unit: "grapheme" }));

  it("is removed in every form, and nothing else is", () => {
    fc.assert(
      fc.property(anySecret, fc.constantFrom(...Object.entries(forms)), fc.string({ unit: "grapheme" }), (value, [name, spell], around) => {
        const encoded = /base64|hex$|hex in/.test(name);
        fc.pre(value.trim() === value && value.length >= 3 && (!encoded || bytes(value).length >= 6));
        fc.pre(name !== "in capitals" || value.toUpperCase().toLowerCase() === value.toLowerCase());
        const spelled = spell(value);
        const safe = new Redactor([value]).text(`\u00a7${spelled}\u00a7`);
        expect(safe).toBe("\u00a7[redacted]\u00a7");
        fc.pre(!around.toLowerCase().includes(value.toLowerCase()) && !/[%\\&+]/.test(around + value));
        fc.pre(!/[0-9A-Za-z/_-]{6}/.test(around));
        expect(new Redactor([value]).text(around)).toBe(around);
      }),
      { numRuns: 3_000 },
    );
  });

  it("is removed in time that is linear in the text, whatever the text is", () => {
    const patterns = ["%25", "\\\\", "&amp;", "a", token.slice(0, -1), `${token} `, "\\u0041", "=", base64(token)];
    for (const pattern of patterns) {
      const redactor = new Redactor([token, "a".repeat(250), "%25%25%25", "\\\\\\\\"]);
      const text = pattern.repeat(Math.ceil(60_000 / pattern.length));
      expect(redactor.text(text)).not.toContain(token);
    }
  }, 5_000);
});
