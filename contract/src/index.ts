export { describeContract } from "./describe-contract.ts";
export type { ContractOptions } from "./describe-contract.ts";
export { readContract } from "./document.ts";
export type { ContractDocument, ContractOperation, Json } from "./document.ts";
export { createValidator } from "./validator.ts";
export { describeCanary } from "./canary/describe-canary.ts";
export type { CanaryOptions, CanarySubject } from "./canary/describe-canary.ts";
