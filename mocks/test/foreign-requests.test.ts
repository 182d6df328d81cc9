import { describe, expect, it } from "vitest";

import { faults, get, ok, start, strings } from "./foreign.ts";

describe("a parameter that is not sent", () => {
  const point = { type: "object", required: ["x"], properties: { x: { type: "integer" } } };

  it.each([
    ["a list in a header", { name: "hdr", in: "header", schema: strings }],
    ["an object in a header", { name: "hdr", in: "header", schema: point }],
    ["a list with another delimiter", { name: "q", in: "query", style: "pipeDelimited", explode: true, schema: strings }],
    ["a nullable list with a delimiter", { name: "q", in: "query", style: "spaceDelimited", schema: { ...strings, nullable: true } }],
    ["a deep object", { name: "q", in: "query", style: "deepObject", explode: true, schema: point }],
    ["an object of parameters", { name: "q", in: "query", explode: true, schema: point }],
    ["a path parameter that the path lacks", { name: "ghost", in: "path", required: true, schema: strings }],
  ])("is no fault: %s", async (_, parameter) => {
    await using mock = await start({ "/a": get({ parameters: [parameter] }) });
    const response = await mock.fetch(`${mock.url}/a`);
    expect([response.status, faults(response)]).toEqual([200, []]);
  });

  it("is a fault if it is required", async () => {
    await using mock = await start({ "/a": get({ parameters: [{ name: "hdr", in: "header", required: true, schema: strings }] }) });
    const response = await mock.fetch(`${mock.url}/a`);
    expect([response.status, faults(response)]).toEqual([422, ["Error: Request header must have required property 'hdr'"]]);
  });

  it("does not hide the faults of those that are sent", async () => {
    const numbers = { type: "array", items: { type: "integer" } };
    const parameters = ["one", "two"].map((name) => ({ name, in: "header", schema: numbers }));
    await using mock = await start({ "/a": get({ parameters }) });
    const send = (headers: Record<string, string>): Promise<Response> => mock.fetch(`${mock.url}/a`, { headers });
    expect((await send({})).status).toBe(200);
    expect((await send({ one: "1,2" })).status).toBe(200);
    expect(faults(await send({ one: "1,x" }))).toEqual(["Error: Request header parameter one.1 must be integer"]);
    expect(faults(await send({ two: "x" }))).toEqual(["Error: Request header parameter two.0 must be integer"]);
  });

  it("does not hide those of values with delimiters and of deep objects", async () => {
    const parameters = [
      { name: "list", in: "query", style: "pipeDelimited", explode: false, schema: { type: "array", items: { type: "integer" } } },
      { name: "deep", in: "query", style: "deepObject", explode: true, schema: point },
    ];
    await using mock = await start({ "/a": get({ parameters }) });
    const send = (query: string): Promise<Response> => mock.fetch(`${mock.url}/a?${query}`);
    expect((await send("list=1|2&deep[x]=3")).status).toBe(200);
    expect(faults(await send("list=1|x"))).toEqual(["Error: Request query parameter list.1 must be integer"]);
    expect(faults(await send("deep[x]=y"))).toEqual(["Error: Request query parameter deep.x must be integer"]);
  });

  it("is read where an object consists of parameters", async () => {
    const parameters = [{ name: "point", in: "query", required: true, schema: point }];
    await using mock = await start({ "/a": get({ parameters }) });
    expect((await mock.fetch(`${mock.url}/a?x=1`)).status).toBe(200);
  });
});

describe("a path", () => {
  const path = (name: string, schema: object = { type: "string" }): object =>
    get({ parameters: [{ name, in: "path", required: true, schema }] });

  it.each([
    ["/d/{constructor}", "constructor", "/d/1"],
    ["/d/{__proto__}", "__proto__", "/d/1"],
    ["/ünï/{naïve}", "naïve", "/ünï/été"],
    ["/%C3%BCn%C3%AF/{id}", "id", "/ünï/1"],
    ["/a b/{id}", "id", "/a%20b/1"],
    ["/v1/{id}:cancel", "id", "/v1/1:cancel"],
    ["/v1/{id}:cancel", "id", "/v1/1%3Acancel"],
    ["/d/{ID}", "ID", "/d/a,b"],
  ])("%s with the parameter %s is found as %s", async (template, name, sent) => {
    await using mock = await start({ [template]: path(name) });
    const response = await mock.fetch(mock.url + sent);
    expect([response.status, faults(response)]).toEqual([200, []]);
  });

  it("with a slash in a parameter stays one segment, and its parameters are checked", async () => {
    const schema = { type: "string", enum: ["a/b"] };
    await using mock = await start({ "/größe/{id}": path("id", schema) });
    expect((await mock.fetch(`${mock.url}/größe/a%2Fb`)).status).toBe(200);
    expect((await mock.fetch(`${mock.url}/größe/b`)).status).toBe(422);
    expect((await mock.fetch(`${mock.url}/größe/a/b`)).status).toBe(404);
  });

  it("can have a list as parameter", async () => {
    await using mock = await start({ "/d/{ids}": path("ids", { type: "array", items: { type: "integer" } }) });
    expect((await mock.fetch(`${mock.url}/d/1,2`)).status).toBe(200);
    expect(faults(await mock.fetch(`${mock.url}/d/1,x`))).toEqual(["Error: Request path parameter ids.1 must be integer"]);
  });
});

describe("a body whose media has no schema", () => {
  it.each(["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream", "*/*"])(
    "is accepted: %s",
    async (type) => {
      await using mock = await start({ "/a": { post: { requestBody: { content: { [type]: {} } }, responses: ok } } });
      const form = new FormData();
      form.set("a", "1");
      const init = type.startsWith("multipart")
        ? { body: form }
        : { body: '{"a":1}', headers: { "content-type": type.replace("*/*", "text/plain") } };
      const response = await mock.fetch(`${mock.url}/a`, { method: "POST", ...init });
      expect([response.status, faults(response)]).toEqual([200, []]);
    },
  );
});
