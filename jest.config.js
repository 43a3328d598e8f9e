// Packages that ship only ES modules are compiled like our own code.
const esmPackages = [
  "d3-[a-z-]+",
  "internmap",
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

const base = {
  testEnvironment: "node",
  // Copies of the project in which Stryker breaks it.
  modulePathIgnorePatterns: ["<rootDir>/.mutation/"],
  moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/taskpane/support/icons.ts" },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  // A worker a core: jest would leave one idle, and two cores are all that a small machine has.
  maxWorkers: "100%",
  // No test is about time; a busy machine, where a build of the release takes minutes, must not turn one red.
  testTimeout: 600_000,
  projects: [
    {
      ...base,
      displayName: "core",
      testMatch: ["<rootDir>/{test,packages/*/test}/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/batches/",
        "<rootDir>/test/browser/",
        "<rootDir>/test/fences/",
        "<rootDir>/test/formulas/libreOffice",
        "<rootDir>/test/layout/",
      ],
    },
    {
      ...base,
      // The same tests, a folder or so in one registry of modules, as `npm test` runs them (test/support/batches.ts).
      displayName: "batches",
      testMatch: ["<rootDir>/test/batches/*.test.ts"],
    },
    {
      ...base,
      // What holds of the source: compilers and linters are run over it. npm run test:fences.
      displayName: "fences",
      testMatch: ["<rootDir>/test/fences/**/*.test.ts"],
    },
    {
      ...base,
      // Needs LibreOffice, which no package brings: npm run test:office.
      displayName: "office",
      testMatch: ["<rootDir>/test/formulas/libreOffice.test.ts"],
    },
    {
      ...base,
      // Needs LibreOffice Writer and poppler, and the fonts of an office: npm run test:layout, by hand.
      displayName: "layout",
      testMatch: ["<rootDir>/test/layout/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/globalSetup.ts",
      globalTeardown: "<rootDir>/test/browser/support/globalTeardown.ts",
    },
  ],
};
