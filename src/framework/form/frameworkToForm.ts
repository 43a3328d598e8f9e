import { type CriterionNode, criterionTree } from "../../model/criterionTree";
import type { CriterionId, Framework } from "../../model/framework";
import type { FormCell, FormRowKind, FormWords, FrameworkForm } from "../../model/frameworkForm";
import { criterionSpecs, generalSpecs, groupSpecs, levelSpecs, type MemberSpec, unitSpecs } from "./sections";

type Row = readonly [kind: FormRowKind, cells: readonly FormCell[]];

const BLANK_ROW: Row = ["blank", []];

/**
 * A framework as a worksheet to read, print and sign, and to copy into another workbook: `formToFramework` reads the
 * same framework back. Every section and every label is there, and columns that a table does not use are named above it,
 * so that what an officer deletes by accident is missed. The first column holds running numbers only: it can go.
 */
export function frameworkToForm(framework: Framework, words: FormWords): FrameworkForm {
  const { sections } = words;
  const table = (title: string, specs: readonly MemberSpec[], items: readonly unknown[], numbers = counted(items)) =>
    tableRows(
      title,
      specs,
      items.map((item, index) => [numbers[index] ?? "", item] as const),
      words,
    );
  const rows: readonly Row[] = [
    alone("title", words.title),
    alone("name", framework.name.vi),
    BLANK_ROW,
    alone("heading", sections.general),
    ...generalSpecs(words).map((spec): Row => ["member", [null, spec.label, cellOf(framework, spec)]]),
    ...table(sections.criteria, criterionSpecs(words), framework.criteria, numbering(framework)),
    ...table(sections.groups, groupSpecs(words), framework.groups ?? []),
    ...table(sections.units, unitSpecs(words), framework.units ?? []),
    ...table(sections.levels, levelSpecs(words), framework.classes?.levels ?? []),
    BLANK_ROW,
    alone("end", words.end),
  ];
  return { rows: rows.map(([, cells]) => cells), kinds: rows.map(([kind]) => kind) };
}

function alone(kind: FormRowKind, text: string): Row {
  return [kind, [null, text]];
}

function tableRows(
  title: string,
  specs: readonly MemberSpec[],
  items: readonly (readonly [number: string, item: unknown])[],
  words: FormWords,
): readonly Row[] {
  const heading = [BLANK_ROW, alone("heading", title)];
  if (items.length === 0) return [...heading, alone("none", words.none)];
  const used = specs.filter((spec) => items.some(([, item]) => cellOf(item, spec) !== null));
  const unused = specs.filter((spec) => !used.includes(spec)).map(({ label }) => label);
  return [
    ...heading,
    ...(unused.length === 0 ? [] : [alone("note", `${words.unused} ${unused.join("; ")}`)]),
    ["columnHeads", [words.number, ...used.map(({ label }) => label)]],
    ...items.map(([number, item]): Row => {
      const isMain = items.some(([other]) => other.startsWith(`${number}.`));
      return [isMain ? "mainItem" : "item", [number, ...used.map((spec) => cellOf(item, spec))]];
    }),
  ];
}

function cellOf(item: unknown, { path, codec }: MemberSpec): FormCell {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    item,
  );
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value === undefined || value === null || isEmptyList ? null : codec.write(value);
}

function counted(items: readonly unknown[]): readonly string[] {
  return items.map((_, index) => String(index + 1));
}

/** "1", "1.1" by the tree, in the order of the document. */
function numbering(framework: Framework): readonly string[] {
  const numbers = new Map<CriterionId, string>();
  const number = (nodes: readonly CriterionNode[], above: string) => {
    nodes.forEach(({ criterion, components }, index) => {
      const own = `${above}${index + 1}`;
      numbers.set(criterion.id, own);
      number(components, `${own}.`);
    });
  };
  number(criterionTree(framework), "");
  return framework.criteria.map(({ id }) => numbers.get(id) ?? "");
}
