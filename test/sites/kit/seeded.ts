/** Draws the same for the same seed and name, so that a failing page can be made again. */
export class Seeded {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A whole number from 0 to `below` - 1. */
  draw(name: string, below: number): number {
    let hash = 2166136261 ^ this.#seed;
    for (let index = 0; index < name.length; index++) {
      hash = Math.imul(hash ^ name.charCodeAt(index), 16777619);
    }
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 2246822507);
    hash ^= hash >>> 13;
    return (hash >>> 0) % below;
  }

  /** A class name as build tools write them; another one for every seed. */
  className(name: string): string {
    return `x${(this.draw(`class ${name}`, 60466175) + 60466176).toString(36)}`;
  }

  /** The same attributes in another order. */
  shuffled<T extends object>(name: string, attributes: T): T {
    const entries = Object.entries(attributes);
    for (let index = entries.length - 1; index > 0; index--) {
      const other = this.draw(`${name} ${index}`, index + 1);
      const [a, b] = [entries[index], entries[other]];
      if (a && b) {
        entries[index] = b;
        entries[other] = a;
      }
    }
    return Object.fromEntries(entries) as T;
  }
}
