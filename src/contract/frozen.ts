/** The same data for reading only, all the way down: what zod infers is writable, what the domain speaks of is not. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
