import { reply } from "../state/model.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { Merchant, Squonk2State } from "./state.ts";

/**
 * Finds a merchant, or refuses.
 *
 * @param state The data.
 * @param id Its number.
 * @returns The merchant.
 */
export function merchantOf(state: Squonk2State, id: number): Merchant {
  const merchant = state.merchants.find((one) => one.id === id);
  if (merchant === undefined) throw new Refusal("unknown", "The Merchant does not exist");
  return merchant;
}

/**
 * Creates the handlers of merchants, and of what the server is.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function merchantHandlers(state: Squonk2State): Handlers {
  return {
    getVersion: () => reply({ version: state.version }),
    getMerchants: () => reply({ count: state.merchants.length, merchants: state.merchants }),
    getMerchant: ({ params }) => reply(merchantOf(state, Number(params["m_id"]))),
  };
}
