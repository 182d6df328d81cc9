import { createAirviewClient } from "@platform-clients/airview";
import * as airview from "@platform-clients/airview";
import { createAxoniusClient } from "@platform-clients/axonius";
import * as axonius from "@platform-clients/axonius";
import type { CallOptions } from "@platform-clients/core";
import { createCyberwatchClient } from "@platform-clients/cyberwatch";
import * as cyberwatch from "@platform-clients/cyberwatch";
import { createInmantaClient } from "@platform-clients/inmanta";
import * as inmanta from "@platform-clients/inmanta";
import { createSquonk2Client } from "@platform-clients/squonk2";
import * as squonk2 from "@platform-clients/squonk2";

/** The result for each platform: an empty string on success, or what failed. */
export type Findings = Readonly<Record<string, string>>;

type Guards = Pick<typeof airview, "isConfigurationError" | "isNotFoundError" | "isTimeoutError">;
type Ask = (options?: CallOptions) => PromiseLike<unknown>;

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const unit_id = "unit-9b0e5f1c-2d34-4a6b-8c7d-1e2f3a4b5c6d";

/**
 * Calls each platform's client where runtimes may differ, and sends the findings to the gateway.
 *
 * @param gateway URL of the gateway.
 * @param isBrowser Whether this is a page, which cannot send Cyberwatch's signed `Date` header.
 */
export async function exercise(gateway: string, isBrowser: boolean): Promise<void> {
  const findings: Findings = {
    airview: await outcome(airview, () => {
      const client = createAirviewClient({ baseUrl: `${gateway}/airview`, token: "Bearer any" });
      return (options) => client.getApplication({ applicationId: 7 }, options);
    }),
    axonius: await outcome(axonius, () => {
      const client = createAxoniusClient({ baseUrl: gateway, apiKey: "key", apiSecret: "secret" });
      return (options) => client.getAbout({}, options);
    }),
    cyberwatch: await (isBrowser ? rejection : outcome)(cyberwatch, () => {
      const client = createCyberwatchClient({ baseUrl: `${gateway}/cyberwatch`, apiKey: "my-key", secretKey: "my-secret" });
      return (options) => client.cveAnnouncement({ cveCode: "CVE-2019-3842" }, options);
    }),
    inmanta: await outcome(inmanta, () => {
      const client = createInmantaClient({ baseUrl: `${gateway}/inmanta`, token: "any", environment });
      return async (options) => {
        await client.environmentGet({ id: environment }, options);
        for await (const page of client.resourceList({ limit: 20 }, options).pages()) return page.items[0];
        return undefined;
      };
    }),
    squonk2: await outcome(squonk2, () => {
      const client = createSquonk2Client({ baseUrl: `${gateway}/squonk2`, token: "any" });
      return (options) => client.getUnit({ unit_id }, options);
    }),
  };
  await fetch(`${gateway}/findings`, { method: "POST", body: JSON.stringify(findings) });
}

// Makes a call that succeeds, one that returns 404, and one that gets no response.
async function outcome(guards: Guards, connect: () => Ask): Promise<string> {
  try {
    const ask = connect();
    const data = await ask();
    if (typeof data !== "object" || data === null) return `the call returned ${String(data)}`;
    const missing = await thrown(ask, { headers: { prefer: "code=404" } });
    if (!guards.isNotFoundError(missing)) return `expected NotFoundError, not ${describe(missing)}`;
    const late = await thrown(ask, { headers: { "x-gateway": "hang" }, timeout: 100, retry: false });
    return guards.isTimeoutError(late) ? "" : `expected TimeoutError, not ${describe(late)}`;
  } catch (error) {
    return describe(error);
  }
}

async function rejection({ isConfigurationError }: Guards, connect: () => Ask): Promise<string> {
  const error = await thrown(() => connect()());
  return isConfigurationError(error) ? "" : `expected ConfigurationError, not ${describe(error)}`;
}

async function thrown(ask: Ask, options?: CallOptions): Promise<unknown> {
  try {
    await ask(options);
    return undefined;
  } catch (error) {
    return error;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error) : `${String(error)} (cause: ${describe(error.cause)})`;
}
