import { ProductTypeEnum } from "../generated/enums.ts";
import type { ProductDmProjectTier, ProductDmStorage, ProductUnion } from "../generated/models.ts";

/**
 * Tells whether a product is a project tier subscription. Only these have `instance`, and `claim` once a project uses them.
 *
 * @param product An item of a list of products, or the `product` of `getProduct`.
 * @returns Whether its `product.type` says so.
 */
export function isProjectTierProduct(product: ProductUnion): product is ProductDmProjectTier {
  return product.product.type === ProductTypeEnum.DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION;
}

/**
 * Tells whether a product is a storage subscription.
 *
 * @param product An item of a list of products, or the `product` of `getProduct`.
 * @returns Whether its `product.type` says so.
 */
export function isStorageProduct(product: ProductUnion): product is ProductDmStorage {
  return product.product.type === ProductTypeEnum.DATA_MANAGER_STORAGE_SUBSCRIPTION;
}
