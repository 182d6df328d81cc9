/**
 * A model that the server knows, so that its id is there.
 *
 * @typeParam Model The model.
 */
export type Stored<Model extends { readonly id: number | undefined }> = Model & { readonly id: number };
