import { Badge } from "@fluentui/react-components";
import type { ClassLevel } from "../../model/framework";
import { readableColors } from "../../model/readableColor";
import { useSpeech } from "../speech";

/** A class as the sheet shows it: its name on its colour, in the ink that can be read there. */
export function ClassBadge({ level: { name, color } }: { readonly level: Pick<ClassLevel, "name" | "color"> }) {
  const { language } = useSpeech();
  const colors = color === null ? null : readableColors(color);
  return (
    <Badge
      appearance={colors === null ? "tint" : "filled"}
      color="informative"
      className="class-mark"
      style={colors === null ? undefined : { backgroundColor: colors.fill, color: colors.font }}
    >
      {name[language]}
    </Badge>
  );
}
