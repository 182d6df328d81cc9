export { readContract } from "./document.ts";
export type { ContractDocument } from "./document.ts";
export { describeContract } from "./describe-contract.ts";
export type { ContractOptions } from "./describe-contract.ts";
