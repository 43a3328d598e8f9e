import { generateRandomId, type Injector } from "@univerjs/core";
import {
  type IDefinedNamesServiceParam,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "../openedBook";
import type { Run } from "./sheet";

/** A defined name that stands in the book, with what only the book knows of it. */
export interface BookName extends DefinedName {
  readonly id: string;
  readonly comment: string;
}

/** The book's defined names. They live in Univer, so that formulas use them and inserted rows move them. */
export class Names {
  readonly #service: IDefinedNamesService;

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly run: Run,
  ) {
    this.#service = injector.get(IDefinedNamesService);
  }

  all(): readonly BookName[] {
    return Object.values(this.#service.getDefinedNameMap(this.unitId) ?? {}).map(bookName);
  }

  /** Excel compares names without case. */
  find(name: string, scope: string | null): BookName | null {
    const wanted = name.toLowerCase();
    return this.all().find((each) => each.name.toLowerCase() === wanted && each.scope === scope) ?? null;
  }

  set(name: DefinedName & { readonly id?: string; readonly comment?: string }): BookName {
    const param: IDefinedNamesServiceParam = {
      id: name.id ?? generateRandomId(),
      name: name.name,
      formulaOrRefString: name.formula,
      comment: name.comment ?? "",
      localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: name.hidden,
    };
    this.run(SetDefinedNameMutation.id, { unitId: this.unitId, ...param });
    return bookName(param);
  }

  remove(name: BookName): void {
    const { id, formula: formulaOrRefString } = name;
    this.run(RemoveDefinedNameMutation.id, { unitId: this.unitId, id, name: name.name, formulaOrRefString });
  }
}

function bookName(param: IDefinedNamesServiceParam): BookName {
  const { id, name, formulaOrRefString: formula, comment, localSheetId, hidden } = param;
  const scope = localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
  return {
    id,
    name,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    scope,
    hidden: hidden === true,
    comment: comment ?? "",
  };
}
