// The fences of docs/design.md, "The rooms". A room may import what stands in its list and its own files, nothing else.
const rooms = {
  model: { may: [], why: "the nouns know no verb" },
  reader: {
    may: ["model"],
    why: "a sheet is read without knowing any framework, so that every framework sees the same table",
  },
  framework: { may: ["model"], why: "rules are data; they must load and match without a sheet or a host" },
  match: { may: ["model"], why: "which field gives which criterion is told by a table and a framework alone" },
  evidence: { may: ["model"], why: "what figures prove must not depend on what a framework or a heading says" },
  understanding: {
    may: ["model", "reader", "evidence"],
    why: "what a sheet means is told by its words and figures, before any framework is asked",
  },
  scoring: { may: ["model"], why: "scores must be computable without a host" },
  ranking: { may: ["model"], why: "ranks must be computable without a host" },
  checks: { may: ["model"], why: "a check states facts; it neither reads sheets nor words sentences" },
  fixes: { may: ["model", "reader"], why: "what puts a cell right follows from the finding and the sheet alone" },
  outputs: { may: ["model", "locales"], why: "a plan is data; it is made without touching a workbook" },
  session: {
    may: [
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
      "draft",
      "locales",
    ],
    why: "one run is the same in the pane, in a test and on the command line: it is handed its workbook",
  },
  draft: { may: ["model"], why: "a draft is text and tables before anybody compares it with anything" },
  paper: { may: ["model"], why: "a document is made from what is to stand in it, whoever asks for it" },
  excel: { may: ["model"], why: "the host's room carries out plans; it decides nothing" },
  locales: { may: ["model"], why: "sentences need types, not behaviour" },
  taskpane: {
    may: ["session", "model", "locales", "paper"],
    why: "the pane shows, asks and hands out documents; only its wiring knows the host",
  },
  cli: {
    may: ["model", "framework", "session", "excel", "paper", "locales", "draft"],
    why: "the command line runs the same session over the same host client",
  },
};

/** What others than the session's own room may call: sessions, the values they give, and what is said of those. */
const SESSION_FACE = [
  "createSession",
  "session",
  "scan",
  "catalogFrameworks",
  "answers",
  "confirmed",
  "tableFindings",
  "tableReading",
  "foundUnder",
  "draft/checkDraft",
];

const fences = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `${room}-stays-in-its-room`,
  comment: why,
  severity: "error",
  from: {
    path: `^src/${room}/`,
    ...(room === "taskpane" ? { pathNot: "^src/taskpane/(index\\.tsx$|diagnose/)" } : {}),
  },
  to: { path: "^src/", pathNot: [room, ...may].map((name) => `^src/${name}(/|\\.)`) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...fences,
    {
      name: "workbench-knows-no-add-in",
      comment: "the look-alike is a product of its own: it must not know the add-in it hosts",
      severity: "error",
      from: { path: "^packages/workbench/src/" },
      to: { path: "^src/" },
    },
    {
      name: "only-the-command-line-runs-the-workbench",
      comment: "what ships is the same in Excel and in its look-alike: it cannot tell one from the other",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "(^|/)packages/workbench/" },
    },
    {
      name: "command-line-asks-the-session",
      comment: "the command line adds nothing to what a session finds: it asks the session, not the parts behind it",
      severity: "error",
      from: { path: "^src/cli/" },
      to: {
        path: "^src/session/",
        pathNot: `^src/session/(${SESSION_FACE.join("|")})\\.ts$`,
      },
    },
    {
      name: "only-its-wiring-opens-workbooks",
      comment: "every command reaches a workbook by the one port that `openWorkbook` hands out",
      severity: "error",
      from: {
        path: "^src/cli/",
        pathNot: "^src/cli/(openWorkbook|fileWorkbook|sheetGrid|officeOver)\\.ts$",
      },
      to: { path: "^src/excel/|(^|/)packages/workbench/" },
    },
    {
      name: "wiring-knows-the-host",
      comment:
        "the pane's index wires the excel room in, and its diagnosis looks at it; they need no other room beyond the pane's own",
      severity: "error",
      from: { path: "^src/taskpane/(index\\.tsx$|diagnose/)" },
      to: {
        path: "^src/",
        pathNot: ["taskpane", "session", "model", "locales", "excel"].map((name) => `^src/${name}/`),
      },
    },
    {
      name: "pure-rooms-take-no-packages",
      comment: "the pure rooms run anywhere; the framework room alone validates with zod",
      severity: "error",
      from: {
        path: "^src/(model|reader|evidence|understanding|match|scoring|ranking|checks|fixes|outputs|session|locales)/",
      },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "framework-takes-only-zod",
      comment: "documents are validated with zod; nothing else of the framework room needs a package or a host",
      severity: "error",
      from: { path: "^src/framework/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod/" },
    },
    {
      name: "shipped-code-takes-no-dev-packages",
      comment: "the pane ships; development packages do not",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-cycles", comment: "data flows one way", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
