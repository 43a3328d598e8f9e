import fc, { type GeneratorValue } from "fast-check";

/** Draws of one run: shrunk and replayed by fast-check as one value. */
export class Chance {
  constructor(private readonly draw: GeneratorValue) {}

  whole(least: number, most: number): number {
    return this.draw(fc.integer, { min: least, max: most });
  }

  /** True `percent` times of a hundred. */
  hits(percent: number): boolean {
    return this.whole(1, 100) > 100 - percent;
  }

  of<T>(...values: readonly T[]): T {
    const value = values[this.whole(0, values.length - 1)];
    if (value === undefined && values.length === 0) throw new Error("nothing to choose from");
    return value as T;
  }

  /** The members of one object, `percent` times of a hundred. */
  maybe<T extends object>(percent: number, make: () => T): T | Record<string, never> {
    return this.hits(percent) ? make() : {};
  }

  some<T>(values: readonly T[], least = 1): readonly T[] {
    const kept = values.filter(() => this.hits(50));
    return kept.length >= least ? kept : values.slice(0, least);
  }

  list<T>(least: number, most: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: this.whole(least, most) }, (_, index) => make(index));
  }
}
