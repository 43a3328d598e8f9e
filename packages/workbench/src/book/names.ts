import type { DefinedName } from "../openedBook";

/** A defined name that stands in the book, with what only the book knows of it. */
export interface BookName extends DefinedName {
  readonly id: string;
  readonly comment: string;
}

/** The book's defined names. */
export class Names {
  readonly #byId = new Map<string, BookName>();
  #next = 1;

  /** @param tell is called for every name that is set or goes */
  constructor(private readonly tell: (name: BookName, isGone: boolean) => void) {}

  all(): readonly BookName[] {
    return [...this.#byId.values()];
  }

  /** Excel compares names without case. */
  find(name: string, scope: string | null): BookName | null {
    const wanted = name.toLowerCase();
    return this.all().find((each) => each.name.toLowerCase() === wanted && each.scope === scope) ?? null;
  }

  set({ id = `name${this.#next++}`, comment = "", formula, name, scope, hidden }: NameToSet): BookName {
    const set = { id, name, formula: formula.startsWith("=") ? formula : `=${formula}`, scope, hidden, comment };
    this.#byId.set(id, set);
    this.tell(set, false);
    return set;
  }

  remove(name: BookName): void {
    if (this.#byId.delete(name.id)) this.tell(name, true);
  }
}

export type NameToSet = DefinedName & { readonly id?: string; readonly comment?: string };
