import type { HostObject } from "./hostObject";

/** Objects that the client asked to keep between its requests, by the id it was given for each. */
export class KeptObjects {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  /** The id under which an object can be asked for again. */
  idOf(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `kept-${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  get(id: string): HostObject | null {
    return this.#objects.get(id) ?? null;
  }

  forget(id: string): void {
    const object = this.#objects.get(id);
    if (object !== undefined) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  forgetAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  get count(): number {
    return this.#objects.size;
  }

  /** Replaces every kept object by what it has become, for instance after rows were inserted above it. */
  update(moved: (object: HostObject) => HostObject): void {
    for (const [id, object] of this.#objects) {
      const now = moved(object);
      if (now === object) continue;
      this.#ids.delete(object);
      this.#ids.set(now, id);
      this.#objects.set(id, now);
    }
  }
}
