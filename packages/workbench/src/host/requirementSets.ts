import sets from "./apiSets.json";
import { HostError } from "./hostError";

/** The sets that a host announces, by name: `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021, the oldest that Microsoft supports; sets of the page itself as the web announces them. */
export const EXCEL_2021: RequirementSets = {
  ExcelApi: "1.14",
  AddinCommands: "1.1",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
  DialogApi: "1.1",
  Settings: "1.1",
};

/** Class → member → the set that brought it ("ExcelApi 1.9"); a member that could be set later than read has `name=` too. */
const SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = sets;

/** Refuses a member that came with a later set than the host announces. Members that no set names are the client's own. */
export function requireAnnounced(announced: RequirementSets, type: string, member: string, isWrite: boolean): void {
  const members = SETS[type];
  const needed = (isWrite ? members?.[`${member}=`] : undefined) ?? members?.[member];
  if (needed === undefined) return;
  const [set = "", version = ""] = needed.split(" ");
  if (isSupported(announced, set, version)) return;
  throw new HostError(
    "ApiNotFound",
    `${type}.${member} needs ${needed}; this host announces ${set} ${announced[set] ?? "not at all"}.`,
  );
}

/** Versions are compared part by part: 1.10 is newer than 1.9. */
export function isSupported(announced: RequirementSets, set: string, version: string): boolean {
  const key = Object.keys(announced).find((name) => name.toLowerCase() === set.toLowerCase());
  const has = key === undefined ? undefined : announced[key];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
