import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pure = [
  "model",
  "reader",
  "evidence",
  "understanding",
  "framework",
  "match",
  "scoring",
  "ranking",
  "checks",
  "fixes",
  "outputs",
  "session",
  "locales",
];
const exports = [
  { selector: "ExportDefaultDeclaration", message: "A file's main thing has a name; export it by that name." },
  {
    selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
    message: "No barrel files: import from the file that has the thing.",
  },
];
/** A sheet has more rows than a call has room for arguments. */
const spread = {
  selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
  message: "A call has room for some hundred thousand arguments, a sheet has more rows: take model/extremes.ts.",
};
const shape = {
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 5],
  eqeqeq: "error",
  "no-console": "error",
  "no-restricted-syntax": ["error", ...exports],
};

export default tseslint.config(
  { ignores: ["dist", "node_modules", "test/artifacts", "**/*.js", "**/*.cjs", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...shape,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "process", "setTimeout"].map((name) => ({
          name,
          message:
            "The pure rooms have no clock, no locale data of the machine and no host: the same input gives the same result everywhere.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same input gives the same result." },
      ],
    },
  },
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", ...exports, spread] } },
  { files: ["src/excel/**"], ...officeAddinRules() },
  { files: ["src/taskpane/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["src/cli/**", "scripts/**", "test/**", "packages/*/test/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**", "packages/*/test/**"],
    rules: {
      "max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);

function officeAddinRules() {
  const rules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));
  return { plugins: { "office-addins": officeAddins }, rules };
}
