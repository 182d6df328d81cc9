import type { Squonk2Operations } from "../generated/operations.ts";
import { toScope } from "./asset-scope.ts";
import { alterAsset, createAsset } from "./assets.ts";
import type { AssetContext } from "./assets.ts";
import { checkedCall, checkExclusive, checkNoArguments } from "./checks.ts";
import { toDays, toPeriod } from "./days.ts";
import { checkIntegers, withIntegers } from "./integers.ts";
import type { Squonk2Methods } from "./methods.ts";

/** The operations whose arguments are only checked. */
type CheckedOperations = Pick<
  Squonk2Operations,
  | "alterProduct"
  | "attachAsset"
  | "createDefaultUnit"
  | "createPersonalUnit"
  | "createProduct"
  | "createUnit"
  | "deleteEventStream"
  | "detachAsset"
  | "getMerchant"
>;

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
    ...checkedOperations(operations),
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
    getCharges: (args = {}, options) =>
      checkedCall("getCharges", args, () => operations.getCharges({ ...args, ...toPeriod("getCharges", args) }, options)),
    getOrganisationCharges: (args, options) =>
      checkedCall("getOrganisationCharges", args, () =>
        operations.getOrganisationCharges({ ...args, ...toPeriod("getOrganisationCharges", args) }, options),
      ),
    getProductCharges: (args, options) =>
      checkedCall("getProductCharges", args, () =>
        operations.getProductCharges({ ...args, ...toPeriod("getProductCharges", args) }, options),
      ),
    getUnitCharges: (args, options) =>
      checkedCall("getUnitCharges", args, () => operations.getUnitCharges({ ...args, ...toPeriod("getUnitCharges", args) }, options)),
    getActions: (args = {}, options) =>
      checkedCall("getActions", args, () => {
        checkExclusive("getActions", args, [["m_id"], ["org_id"], ["unit_id"], ["product_id"]]);
        checkIntegers("getActions", args);
        return operations.getActions({ ...args, ...toDays("getActions", args) }, options);
      }),
    getApiUrl: () => server.apiUrl,
    setApiUrl: (baseUrl, { verifySslCert = true } = {}) => server.change("squonk2.setApiUrl", { baseUrl, verifySslCert }),
  };
}

function checkedOperations(operations: Squonk2Operations): CheckedOperations {
  return {
    alterProduct: (args, options) => withIntegers("alterProduct", args, () => operations.alterProduct(args, options)),
    attachAsset: (args, options) => withIntegers("attachAsset", args, () => operations.attachAsset(args, options)),
    createDefaultUnit: (args, options) => withIntegers("createDefaultUnit", args, () => operations.createDefaultUnit(args, options)),
    createPersonalUnit: (args, options) => withIntegers("createPersonalUnit", args, () => operations.createPersonalUnit(args, options)),
    createProduct: (args, options) => withIntegers("createProduct", args, () => operations.createProduct(args, options)),
    createUnit: (args, options) => withIntegers("createUnit", args, () => operations.createUnit(args, options)),
    deleteEventStream: (args, options) => withIntegers("deleteEventStream", args, () => operations.deleteEventStream(args, options)),
    detachAsset: (args, options) => withIntegers("detachAsset", args, () => operations.detachAsset(args, options)),
    getMerchant: (args, options) => withIntegers("getMerchant", args, () => operations.getMerchant(args, options)),
  };
}
