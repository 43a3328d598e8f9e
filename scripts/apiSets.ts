// Writes packages/workbench/src/host/apiSets.json: for every member of the classes that the workbench's host answers, the requirement
// set that brought it, as @types/office-js says in its comments. Run it again when that package's version changes:
//   npx tsx scripts/apiSets.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ANSWERED_TYPES } from "@xep-hang/workbench/host/answeredMembers";

const TYPINGS = join(import.meta.dirname, "../node_modules/@types/office-js/index.d.ts");
const OUT = join(import.meta.dirname, "../packages/workbench/src/host/apiSets.json");

type Sets = Record<string, Record<string, string>>;

/** The table as it follows from the typings, for the classes named. */
export function apiSets(classes: readonly string[]): Sets {
  const source = ts.createSourceFile("office.d.ts", readFileSync(TYPINGS, "utf8"), ts.ScriptTarget.Latest);
  const excel = source.statements.filter(ts.isModuleDeclaration).filter((module) => module.name.text === "Excel");
  const declared = excel.flatMap((module) =>
    module.body && ts.isModuleBlock(module.body) ? module.body.statements : [],
  );
  const sets: Sets = {};
  for (const name of [...classes].sort()) {
    const members = declared
      .filter(ts.isClassDeclaration)
      .filter((statement) => statement.name?.text === name)
      .flatMap((statement) => [...statement.members]);
    const entries = members.flatMap((member) => memberSets(member, source));
    if (entries.length > 0) sets[name] = Object.fromEntries(entries);
  }
  return sets;
}

function memberSets(member: ts.ClassElement, source: ts.SourceFile): readonly (readonly [string, string])[] {
  const name = member.name?.getText(source);
  const comments = ts.getLeadingCommentRanges(source.text, member.pos) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join("\n");
  const set = /\[\s*Api set:\s*([^\]]+?)\s*\]/i.exec(text)?.[1];
  return name === undefined || set === undefined ? [] : spelledOut(name, set);
}

/** "ExcelApi 1.1 for get, 1.8 for set" and "…; 1.2 for setting it" become two entries, `name` and `name=`. */
function spelledOut(name: string, set: string): readonly (readonly [string, string])[] {
  const [, api = "", first = ""] = /^(\w+) (\d+\.\d+)/.exec(set) ?? [];
  if (api === "") return [];
  const later = /(\d+\.\d+) for set/.exec(set)?.[1];
  const read = [name, `${api} ${first}`] as const;
  return later === undefined || later === first ? [read] : [read, [`${name}=`, `${api} ${later}`]];
}

if (process.argv[1]?.includes("apiSets") === true) {
  writeFileSync(OUT, `${JSON.stringify(apiSets(ANSWERED_TYPES), null, 2)}\n`);
}
