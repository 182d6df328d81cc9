import { createAirviewClient } from "@platform-clients/airview";
import { createRawClient } from "@platform-clients/airview/raw";
import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createFetchClient from "openapi-fetch";

import type { paths } from "../../../packages/airview/src/generated/schema.ts";

/** A library that makes the same call: GET of one JSON object with a bearer token and a query. */
export interface Contender {
  readonly name: string;
  /** The enabled features. */
  readonly note: string;
  readonly call: () => Promise<unknown>;
}

const baseUrl = "https://airview.example.com";
const token = "Bearer abc.def.ghi";

/**
 * Creates the clients to compare.
 *
 * @param stub The fetch function of all of them.
 * @returns The clients. The first is bare openapi-fetch, the baseline.
 */
export function contenders(stub: () => Promise<Response>): Contender[] {
  const bare = createFetchClient<paths>({ baseUrl, fetch: stub, headers: { authorization: token } });
  const ours = createAirviewClient({ baseUrl, token, fetch: stub });
  const raw = createRawClient(ours);
  const kyClient = ky.create({ prefixUrl: baseUrl, fetch: stub, headers: { authorization: token } });
  const ofetchClient = createFetch({ fetch: stub, Headers, AbortController }).create({
    baseURL: baseUrl,
    headers: { authorization: token },
    timeout: 30_000,
  });
  const axiosClient = axios.create({
    baseURL: baseUrl,
    adapter: "fetch",
    env: { fetch: stub },
    timeout: 30_000,
    headers: { authorization: token },
  } as Parameters<typeof axios.create>[0]);
  const openai = new OpenAI({ baseURL: baseUrl, apiKey: "abc.def.ghi", fetch: stub });
  return [
    {
      name: "openapi-fetch",
      note: "bare: no timeout, no retry, no error class",
      call: () => bare.GET("/systems/", { params: { query: { name: "Scanner" } } }),
    },
    { name: "platform-clients", note: "timeout, retry, typed errors", call: () => ours.getSystemByName({ name: "Scanner" }) },
    {
      name: "platform-clients raw",
      note: "raw call, same transport",
      call: () => raw.GET("/systems/", { params: { query: { name: "Scanner" } } }),
    },
    { name: "ky", note: "timeout, retry", call: () => kyClient.get("systems/", { searchParams: { name: "Scanner" } }).json() },
    { name: "ofetch", note: "timeout, retry", call: () => ofetchClient("/systems/", { query: { name: "Scanner" } }) },
    { name: "axios", note: "fetch adapter, timeout", call: () => axiosClient.get("/systems/", { params: { name: "Scanner" } }) },
    { name: "openai-node", note: "timeout, retry, typed errors", call: () => openai.get("/systems/", { query: { name: "Scanner" } }) },
  ];
}
