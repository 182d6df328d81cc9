import { ProductTypeEnum } from "../generated/enums.ts";
import type { ProductDmProjectTier, ProductDmStorage, ProductUnion } from "../generated/types.ts";

/**
 * Tells a project tier subscription from other products; it alone has `instance`, and `claim` once a project uses it.
 *
 * @param product A product of a list, or the `product` of `getProduct`.
 * @returns Whether it is one.
 */
export function isProjectTierProduct(product: ProductUnion): product is ProductDmProjectTier {
  return product.product.type === ProductTypeEnum.DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION;
}

/**
 * Tells a storage subscription from other products.
 *
 * @param product A product of a list, or the `product` of `getProduct`.
 * @returns Whether it is one.
 */
export function isStorageProduct(product: ProductUnion): product is ProductDmStorage {
  return product.product.type === ProductTypeEnum.DATA_MANAGER_STORAGE_SUBSCRIPTION;
}
