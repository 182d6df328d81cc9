import type { Call, CallOptions } from "@platform-clients/core";

import type { Squonk2Operations } from "../generated/operations.ts";
import { toScope } from "./asset-scope.ts";
import { alterAsset, createAsset } from "./assets.ts";
import type { AssetContext } from "./assets.ts";
import { argumentError, checkedCall, checkExclusive, checkNoArguments } from "./checks.ts";
import { toDays, toPeriod } from "./days.ts";
import { checkIntegers } from "./integers.ts";
import type { Squonk2Methods } from "./methods.ts";

/** The operations of which some arguments must be integers. */
const withIntegerArguments = [
  "alterProduct",
  "attachAsset",
  "createDefaultUnit",
  "createPersonalUnit",
  "createProduct",
  "createUnit",
  "deleteEventStream",
  "detachAsset",
  "getMerchant",
] as const satisfies readonly (keyof Squonk2Operations)[];

/** The operations whose period is easier to pass here. */
const ofPeriod = [
  "getCharges",
  "getOrganisationCharges",
  "getProductCharges",
  "getUnitCharges",
] as const satisfies readonly (keyof Squonk2Operations)[];

type CheckedOperations = Pick<Squonk2Operations, (typeof withIntegerArguments)[number]>;

type Start = (args?: object, options?: CallOptions) => Call<unknown>;

/**
 * Creates what this package adds to the operations.
 *
 * @typeParam FileInput What is accepted as the file of an asset.
 * @param context The operations, the server, and how files are opened.
 * @returns The methods.
 */
export function extend<FileInput extends {}>(context: AssetContext<FileInput>): Squonk2Methods<FileInput> & CheckedOperations {
  const { operations, server } = context;
  return {
    ...(replace(operations, withIntegerArguments, checkIntegers) as unknown as CheckedOperations),
    ...(replace(operations, ofPeriod, (operation, args) => ({ ...args, ...toPeriod(operation, args) })) as unknown as Pick<
      Squonk2Methods,
      (typeof ofPeriod)[number]
    >),
    ping: (args = {}, options) =>
      checkedCall("ping", args, () => {
        checkNoArguments("ping", args);
        return operations.getVersion({}, options);
      }),
    getAvailableUnits: (args = {}, options) =>
      checkedCall("getAvailableUnits", args, () => {
        checkNoArguments("getAvailableUnits", args);
        return operations.getUnits({}, options);
      }),
    getAvailableAssets: (args = {}, options) =>
      checkedCall("getAvailableAssets", args, () => operations.getAvailableAssets(toScope("getAvailableAssets", args), options)),
    createAsset: (args, options) => createAsset(context, args, options),
    alterAsset: (args, options) => alterAsset(context, args, options),
    getActions: (args = {}, options) =>
      checkedCall("getActions", args, () => {
        checkExclusive("getActions", args, [["m_id"], ["org_id"], ["unit_id"], ["product_id"]]);
        checkIntegers("getActions", args);
        return operations.getActions({ ...args, ...toDays("getActions", args) }, options);
      }),
    getApiUrl: () => server.apiUrl,
    setApiUrl(baseUrl, options = {}) {
      if (typeof options !== "object" || (options as object | null) === null)
        throw argumentError("setApiUrl", "The second parameter must be an object with the option `verifySslCert`.");
      const { verifySslCert = true } = options;
      server.change("squonk2.setApiUrl", { baseUrl, verifySslCert });
    },
  };
}

function replace<Name extends keyof Squonk2Operations>(
  operations: Squonk2Operations,
  names: readonly Name[],
  convert: (operation: string, args: object) => object,
): Readonly<Record<Name, Start>> {
  const replaced = names.map((name): [string, Start] => {
    const start = operations[name] as Start;
    return [name, (args = {}, options) => checkedCall(name, args, () => start(convert(name, args), options))];
  });
  return Object.fromEntries(replaced) as Readonly<Record<Name, Start>>;
}
