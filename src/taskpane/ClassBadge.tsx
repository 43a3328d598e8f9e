import type { ClassLevel } from "../model/framework";
import { readableColors } from "../model/readableColor";
import { useSpeech } from "./speech";

/** A class as the sheet shows it: its name on its colour, in the ink that can be read there. */
export function ClassBadge({ level: { name, color } }: { readonly level: Pick<ClassLevel, "name" | "color"> }) {
  const { language } = useSpeech();
  if (color === null) return <span className="class-badge plain-class">{name[language]}</span>;
  const { fill, font } = readableColors(color);
  return (
    <span className="class-badge" style={{ backgroundColor: fill, color: font }}>
      {name[language]}
    </span>
  );
}
