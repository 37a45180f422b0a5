/** An object store or index to make, as data. */
export interface StorePlan {
  readonly name: string;
  /** `null`: keys are counted up. */
  readonly keyPath: string | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly multiEntry?: boolean;
  }[];
}

/**
 * One version of the database made from the version before. Pure data and pure functions, never changed once
 * released; `test/unit/store/examples` holds one frozen example per version.
 */
export interface Step {
  readonly to: number;
  readonly create: readonly StorePlan[];
  readonly drop: readonly string[];
  /** By store: an old record as a new one, or `null` to let it go. */
  readonly change: Readonly<Record<string, (old: unknown) => unknown>>;
  /** Records that follow from those of another store as they were before; `null` for none. */
  readonly derive?: readonly {
    readonly from: string;
    readonly into: string;
    readonly make: (old: unknown) => unknown;
  }[];
}
