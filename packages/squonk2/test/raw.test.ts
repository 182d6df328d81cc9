import { describe, expect, it } from "vitest";

import { createSquonk2Client } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { fakeFetch } from "./fake-fetch.ts";
import { unit } from "./fixtures/ids.ts";

const baseUrl = "https://squonk.example.com/as";

describe("createRawClient", () => {
  it("sends requests with the credentials of the client", async () => {
    const fetch = fakeFetch(() => Response.json({ id: unit }));
    const raw = createRawClient(createSquonk2Client({ baseUrl, token: "abc", fetch }));
    const { data } = await raw.GET("/unit/{unit_id}", { params: { path: { unit_id: unit } } });
    expect(data).toEqual({ id: unit });
    expect(fetch.sent).toMatchObject([{ method: "GET", url: `${baseUrl}/unit/${unit}`, headers: { authorization: "Bearer abc" } }]);
  });

  it("returns an error status as `error`", async () => {
    const fetch = fakeFetch(() => Response.json({ error: "The Unit still has Products" }, { status: 403 }));
    const raw = createRawClient(createSquonk2Client({ baseUrl, fetch }));
    const { error, response } = await raw.DELETE("/unit/{unit_id}", { params: { path: { unit_id: unit } } });
    expect(response.status).toBe(403);
    expect(error).toEqual({ error: "The Unit still has Products" });
  });

  it("uses the server that the client has when it is called", async () => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, fetch });
    client.setApiUrl("https://second.example.com/as");
    await createRawClient(client).GET("/merchant");
    expect(fetch.sent[0]?.url).toBe("https://second.example.com/as/merchant");
  });

  it("follows a change of the server after its creation", async () => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, fetch });
    const raw = createRawClient(client);
    client.setApiUrl("https://second.example.com/as");
    await raw.GET("/merchant");
    expect(fetch.sent[0]?.url).toBe("https://second.example.com/as/merchant");
  });
});
