import type { DefinedName } from "../openedBook";

/** A defined name that stands in the book, with what only the book knows of it. */
export interface BookName extends DefinedName {
  readonly id: string;
  readonly comment: string;
}

/** The book's defined names. */
export class Names {
  readonly #byId = new Map<string, BookName>();
  /** By name and scope; made when it is asked for, since some files have tens of thousands. */
  #byName: ReadonlyMap<string, BookName> | null = null;
  #next = 1;

  /** @param tell is called for every name that is set or goes */
  constructor(private readonly tell: (name: BookName, isGone: boolean) => void) {}

  all(): readonly BookName[] {
    return [...this.#byId.values()];
  }

  /** Excel compares names without case. */
  find(name: string, scope: string | null): BookName | null {
    // Of two with one name the first is found.
    this.#byName ??= new Map([...this.all()].reverse().map((each) => [keyOf(each.name, each.scope), each])); // prettier-ignore
    return this.#byName.get(keyOf(name, scope)) ?? null;
  }

  set({ id = `name${this.#next++}`, comment = "", formula, name, scope, hidden }: NameToSet): BookName {
    const set = { id, name, formula: formula.startsWith("=") ? formula : `=${formula}`, scope, hidden, comment };
    this.#byId.set(id, set);
    this.#byName = null;
    this.tell(set, false);
    return set;
  }

  remove(name: BookName): void {
    if (!this.#byId.delete(name.id)) return;
    this.#byName = null;
    this.tell(name, true);
  }
}

function keyOf(name: string, scope: string | null): string {
  return `${scope ?? ""} ${name.toLowerCase()}`;
}

export type NameToSet = DefinedName & { readonly id?: string; readonly comment?: string };
