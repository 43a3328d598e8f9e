import type { ClassLevel } from "../model/framework";

/** The colour of a class as the sheet shows it; its name always stands beside it. */
export function ClassMark({ level }: { readonly level: ClassLevel }) {
  return level.color === null ? null : (
    <span className="class-mark" style={{ backgroundColor: level.color }} aria-hidden />
  );
}
