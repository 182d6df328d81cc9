import type { Fetch } from "@platform-clients/core";

/**
 * Sends forms byte by byte as they were given. Left to fetch, every line break in a text would become CR LF, so that the content of an
 * asset would change on its way; and undici's own fetch would send a form as the text `[object FormData]`.
 *
 * @param fetch The fetch function; none for the global one at the time of each call.
 * @returns A fetch function that encodes forms itself.
 */
export function exactForms(fetch: Fetch | undefined): Fetch {
  return (url, init) => {
    const send = fetch ?? globalThis.fetch;
    if (!(init.body instanceof FormData)) return send(url, init);
    const boundary = `form-${randomHex()}`;
    const headers = { ...(init.headers as Record<string, string>), "content-type": `multipart/form-data; boundary=${boundary}` };
    return send(url, { ...init, headers, body: encode(init.body, boundary) });
  };
}

function encode(form: FormData, boundary: string): Blob {
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`);
    if (typeof value !== "string")
      parts.push(`; filename="${quote(value.name)}"\r\nContent-Type: ${value.type || "application/octet-stream"}`);
    parts.push("\r\n\r\n", value, "\r\n");
  }
  return new Blob([...parts, `--${boundary}--\r\n`]);
}

// Pages without TLS have no `crypto.randomUUID`.
function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// As the standard for multipart/form-data has it.
function quote(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
