/** The property that marks our errors. It is registered globally, so two installed copies of this package recognise each other's errors. */
export const brand: unique symbol = Symbol.for("platform-clients.error") as never;
