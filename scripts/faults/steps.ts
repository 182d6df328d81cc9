import type { Step } from "./server.ts";

const json = { "content-type": "application/json" };

/**
 * Responds with a status and a body.
 *
 * @param status The status.
 * @param body A string or bytes are sent unchanged, anything else as JSON, `undefined` as an empty body.
 * @param headers Additional headers.
 * @returns The step.
 */
export function answer(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  const payload = body === undefined ? "" : typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return ({ response }) => response.writeHead(status, { ...json, ...headers }).end(payload);
}

/**
 * Writes raw bytes to the connection.
 *
 * @param text What is written.
 * @param then What happens to the connection afterwards. Default: it stays open.
 * @returns The step.
 */
export function raw(text: string, then: "reset" | "end" | "stay" = "stay"): Step {
  return ({ socket }) => {
    socket.write(text, () => {
      if (then === "end") socket.end();
      // The client must have read the bytes before the reset discards them.
      if (then === "reset") setTimeout(() => socket.resetAndDestroy(), 20);
    });
  };
}

/** Resets the connection. */
export const reset: Step = ({ socket }) => void socket.resetAndDestroy();

/** Never responds. */
export const stall: Step = () => undefined;

/** The beginning of a response: half a header. */
export const halfHeaders = "HTTP/1.1 200 OK\r\nContent-Type: applica";

/** The beginning of a response: the headers and a part of the body. */
export const halfBody = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n[{"id":';

/**
 * Redirects.
 *
 * @param location The target, or what returns it for the URL of the server.
 * @param status The status.
 * @returns The step.
 */
export function redirect(location: string | ((url: string) => string), status = 302): Step {
  return ({ response, server }) => {
    response.writeHead(status, { location: typeof location === "string" ? location : location(server.url) }).end();
  };
}

/**
 * Sends a body without an end, in parts, as fast as the client reads it.
 *
 * @param status The status.
 * @param headers Additional headers.
 * @param limit After so many bytes the body ends.
 * @returns The step.
 */
export function flood(status: number, headers: Readonly<Record<string, string>> = {}, limit = Infinity): Step {
  const chunk = Buffer.alloc(64 * 1024, "a");
  return ({ response, socket }) => {
    response.writeHead(status, { ...json, ...headers });
    let sent = 0;
    const write = (): void => {
      while (!socket.destroyed) {
        sent += chunk.length;
        if (sent > limit) return void response.end();
        if (!response.write(chunk)) return void response.once("drain", write);
      }
    };
    response.write('["');
    write();
  };
}

/**
 * Sends one byte of a body at a time.
 *
 * @param interval Milliseconds between two bytes.
 * @returns The step.
 */
export function drip(interval: number): Step {
  return ({ response, socket }) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(" "), interval);
    socket.on("close", () => clearInterval(timer));
  };
}
