// Measures an iteration over the items of a list, and the same with a loop by hand over the same pages.
import { createInmantaClient } from "@platform-clients/inmanta";

import { median, ratiosToFirst, report } from "./measure.ts";

const items = 1_000_000;
const limit = 1_000;
const rounds = 5;
const baseUrl = "https://inmanta.example.com";
const token = "abc.def.ghi";
const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

/** One page, as the server sends it. */
interface Page {
  readonly data: readonly { readonly resource_id: string }[];
  readonly links: { readonly next?: string };
}

const data = JSON.stringify(
  Array.from({ length: limit }, (_, index) => ({
    resource_id: `std::File[web${index % 20},path=/etc/service/${index}.conf]`,
    requires: [`std::Directory[web${index % 20},path=/etc/service]`],
    status: "deployed",
    resource_id_details: {
      resource_type: "std::File",
      agent: `web${index % 20}`,
      attribute: "path",
      resource_id_value: `/etc/service/${index}.conf`,
    },
  })),
);
const headers = { "content-type": "application/json" };

async function stub(input: unknown): Promise<Response> {
  const before = Number(new URL(String(input)).searchParams.get("first_id") ?? 0);
  const after = items - before - limit;
  const next = `/api/v2/resource?limit=${limit}&first_id=${before + limit}&start=std`;
  const links = JSON.stringify(after > 0 ? { next } : {});
  const metadata = JSON.stringify({ total: items, before, after, page_size: limit });
  return new Response(`{"data":${data},"links":${links},"metadata":${metadata}}`, { headers });
}

async function byHand(): Promise<number> {
  let count = 0;
  let url: string | undefined = `${baseUrl}/api/v2/resource?limit=${limit}`;
  const fetch: (url: string, init: RequestInit) => Promise<Response> = stub;
  while (url !== undefined) {
    const response: Response = await fetch(url, { headers: { authorization: `Bearer ${token}`, "x-inmanta-tid": environment } });
    if (!response.ok) throw new Error(`The server returned ${response.status}`);
    const page = (await response.json()) as Page;
    for (const { resource_id } of page.data) if (resource_id !== "") count += 1;
    url = page.links.next === undefined ? undefined : new URL(page.links.next, baseUrl).href;
  }
  return count;
}

const inmanta = createInmantaClient({ baseUrl, token, environment, fetch: stub });

async function byItem(): Promise<number> {
  let count = 0;
  for await (const { resource_id } of inmanta.resourceList({ limit })) if (resource_id !== "") count += 1;
  return count;
}

async function byPage(): Promise<number> {
  let count = 0;
  for await (const page of inmanta.resourceList({ limit }).pages()) {
    for (const { resource_id } of page.items) if (resource_id !== "") count += 1;
  }
  return count;
}

async function checked(work: () => Promise<number>): Promise<void> {
  const count = await work();
  if (count !== items) throw new Error(`${count} items were read, not ${items}`);
}

const works = Object.entries({ "by hand": byHand, "by item": byItem, "by page": byPage });
const ratios = await ratiosToFirst(
  works.map(([name, work]) => ({ name, run: () => checked(work) })),
  rounds,
);
report(Object.fromEntries(works.map(([name]) => [name, median(ratios.get(name) ?? [])])));
