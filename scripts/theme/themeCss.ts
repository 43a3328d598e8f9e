import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The variables of Fluent's light and dark theme that a style sheet uses, as a style sheet. Throws on one that Fluent has not. */
export function themeCss(styles: string): string {
  const names = [...new Set([...styles.matchAll(/var\(--(\w+)\)/g)].map(([, name = ""]) => name))].sort();
  const light = valuesOf(webLightTheme, names);
  const dark = valuesOf(webDarkTheme, names).filter((line) => !light.includes(line));
  return [
    "/* Made by scripts/makeTheme.ts from Fluent's themes; do not edit. */\n",
    rule(".app", light),
    rule('.app[data-theme="dark"]', dark),
  ].join("\n");
}

function valuesOf(theme: Theme, names: readonly string[]): readonly string[] {
  const values = theme as unknown as Readonly<Record<string, string | number | undefined>>;
  return names.map((name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Fluent has no --${name}`);
    return `  --${name}: ${String(value).replaceAll("'", '"')};`;
  });
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.join("\n")}\n}\n`;
}
