import { keptXml } from "./keptXml";

export interface Relation {
  readonly id: string;
  /** The last word of its type: “worksheet”, “drawing”, “chart”. */
  readonly kind: string;
  /** The other part's name, without a stroke in front. */
  readonly part: string;
}

/** What a part is related to inside the package; files outside it are not among them. */
export function relationsOf(part: string, textOf: (name: string) => string | null): readonly Relation[] {
  const [, folder = "", file = ""] = /^(.*?)([^/]*)$/.exec(part) ?? [];
  const xml = textOf(`${folder}_rels/${file}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  keptXml(xml, {
    open: (_, { Id: id, Type: type = "", Target: target, TargetMode: mode }) => {
      if (id !== undefined && target !== undefined && mode !== "External") {
        relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), part: partAt(target, folder) });
      }
      return {};
    },
  });
  return relations;
}

/** “../charts/chart1.xml” as seen from “xl/drawings/”. */
function partAt(target: string, folder: string): string {
  const steps = target.startsWith("/") ? target.split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
