/**
 * A model of an object that exists on the server, so its ID is known.
 *
 * @typeParam Model The model.
 */
export type Stored<Model extends { readonly id: number | undefined }> = Model & { readonly id: number };
