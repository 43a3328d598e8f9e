import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { themeCss } from "./theme/themeCss";

// Writes src/taskpane/theme.css: of Fluent's two themes, the variables that pane.css names.
const folder = join(__dirname, "../src/taskpane");
writeFileSync(join(folder, "theme.css"), themeCss(readFileSync(join(folder, "pane.css"), "utf8")));
