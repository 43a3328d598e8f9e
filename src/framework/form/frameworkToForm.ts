import { type CriterionNode, criterionTree } from "../../model/criterionTree";
import type { CriterionId, Framework } from "../../model/framework";
import type { FormCell, FormWords, FrameworkForm } from "../../model/frameworkForm";
import { criterionSpecs, generalSpecs, groupSpecs, levelSpecs, type MemberSpec, unitSpecs } from "./sections";

/**
 * A framework as a worksheet to read, print and sign, and to copy into another workbook: `formToFramework` reads the
 * same framework back.
 */
export function frameworkToForm(framework: Framework, words: FormWords): FrameworkForm {
  const rows: (readonly FormCell[])[] = [[words.title], [framework.name.vi], []];
  const [headings, columnHeads]: [number[], number[]] = [[0], []];
  headings.push(rows.push([words.sections.general]) - 1);
  for (const spec of generalSpecs(words)) rows.push([null, spec.label, cellOf(framework, spec)]);
  const section = (
    title: string,
    specs: readonly MemberSpec[],
    items: readonly unknown[],
    numbers?: readonly string[],
  ) => {
    rows.push([]);
    headings.push(rows.push([title]) - 1);
    columnHeads.push(rows.push([words.number, ...specs.map(({ label }) => label)]) - 1);
    items.forEach((item, index) =>
      rows.push([numbers?.[index] ?? String(index + 1), ...specs.map((spec) => cellOf(item, spec))]),
    );
  };
  section(words.sections.criteria, criterionSpecs(words), framework.criteria, numbering(framework));
  if (framework.groups !== undefined) section(words.sections.groups, groupSpecs(words), framework.groups);
  if (framework.units !== undefined) section(words.sections.units, unitSpecs(words), framework.units);
  if (framework.classes !== null) section(words.sections.levels, levelSpecs(words), framework.classes.levels);
  return { rows, headings, columnHeads };
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
