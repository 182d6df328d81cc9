export { describeContract } from "./describe-contract.ts";
export type { ContractOptions } from "./describe-contract.ts";
