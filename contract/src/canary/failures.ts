import { inspect } from "node:util";

/** What a stubbed server does with a request, given the secrets that the request contains. */
export type Failure = (secrets: readonly string[], signal: AbortSignal | undefined) => Response | Promise<Response>;

const elsewhere = "https://elsewhere.test";

/** Every way in which a call fails and the server, or fetch itself, repeats the secrets. */
export const failures: Readonly<Record<string, Failure>> = {
  "401 with JSON": (secrets) => Response.json({ message: `invalid: ${secrets.join(" ")}` }, { status: 401, headers: headersWith(secrets) }),
  "403 with JSON": (secrets) =>
    Response.json({ error: { message: secrets.join(), code: 403 } }, { status: 403, statusText: secrets[0] ?? "" }),
  "404 with JSON": (secrets) => Response.json({ detail: `no ${secrets.join("/")}` }, { status: 404, headers: headersWith(secrets) }),
  "422 with nested fields and keys": (secrets) => Response.json(validationErrors(secrets), { status: 422 }),
  "500 with HTML": (secrets) => new Response(html(secrets), { status: 500, headers: { "content-type": "text/html" } }),
  "503 with a text, twice": (secrets) => new Response(`busy: ${secrets.join("\n")}`, { status: 503, headers: { "retry-after": "1" } }),
  "409 with encoded secrets": (secrets) => new Response(encodings(secrets).join("\n"), { status: 409 }),
  "a network error": (secrets) => Promise.reject(networkError(secrets)),
  "a thrown object": (secrets) => Promise.reject(thrownObject(secrets)),
  "a redirect to another origin": (secrets) =>
    new Response(null, { status: 302, headers: { location: `${elsewhere}/cb/${secrets.join("")}?${query(secrets)}` } }),
  "a redirect with credentials": (secrets) =>
    new Response(null, { status: 307, headers: { location: `https://ann:${secrets[0] ?? ""}@elsewhere.test/` } }),
  "200 with broken JSON": (secrets) =>
    new Response(`{"data": [${secrets.join()}`, { status: 200, headers: { "content-type": "application/json", ...headersWith(secrets) } }),
  "200 that is too large": (secrets) =>
    new Response(`${JSON.stringify({ data: secrets })}${" ".repeat(4_000)}`, { headers: { "content-type": "application/json" } }),
  "a body that breaks off": (secrets) =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError(`terminated ${secrets.join()}`, { cause: networkError(secrets) })),
      }),
    ),
  "a timeout": async (secrets, signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(networkError(secrets)));
    }),
};

function headersWith(secrets: readonly string[]): Record<string, string> {
  return { "x-request-id": secrets[0] ?? "", "x-echo": secrets.join(" "), "www-authenticate": `Bearer error="${secrets.join()}"` };
}

function query(secrets: readonly string[]): string {
  return secrets.map((secret, index) => `access_token=${secret}&a${index}=${secret}`).join("&");
}

function validationErrors(secrets: readonly string[]): object {
  return {
    detail: secrets.map((secret) => ({ loc: ["body", secret], msg: `not allowed: ${secret}!`, input: { [secret]: { deep: [secret] } } })),
    ...Object.fromEntries(secrets.map((secret) => [`field ${secret}`, [{ [secret]: [[secret]] }]])),
  };
}

function html(secrets: readonly string[]): string {
  const entities = secrets.map((secret) => Array.from(secret, (character) => `&#x${character.charCodeAt(0).toString(16)};`).join(""));
  return `<html><body><pre>${[...secrets, ...entities].join("</pre><pre>")}</pre></body></html>`;
}

function encodings(secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) => {
    const bytes = Buffer.from(secret);
    const percent = Array.from(bytes, (byte) => `%${byte.toString(16)}`).join("");
    const escapes = Array.from(bytes, (byte) => `\\\\u00${byte.toString(16)}`).join("");
    const base64 = [bytes.toString("base64"), Buffer.from(`ann:${secret}`).toString("base64url")];
    return [percent, escapes, ...base64, bytes.toString("hex"), bytes.toString("hex").toUpperCase(), secret.toUpperCase()];
  });
}

function networkError(secrets: readonly string[]): Error {
  const text = secrets.join(" ");
  const inner = Object.assign(new Error(`cannot send ${text}`), {
    code: "ECONNRESET",
    request: { headers: { authorization: text } },
    [Symbol("request")]: text,
    [inspect.custom]: () => text,
    toJSON: () => ({ text }),
  });
  Object.defineProperty(inner, "hidden", { value: { text } });
  return new TypeError("fetch failed", { cause: new AggregateError([inner, new Error(text)], text, { cause: inner }) });
}

function thrownObject(secrets: readonly string[]): Error {
  return { request: { headers: new Map([["authorization", secrets.join()]]) } } as never;
}
