const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");
const { transform } = require("esbuild");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");
const { guidePage } = require("./scripts/bundle/guidePage.cjs");
const { componentsOf, thirdPartyNotices } = require("./scripts/bundle/thirdParty.cjs");

const paneFolder = join(__dirname, "src/taskpane");
const sample = "file=samples/hung-yen-xa-2023.xlsx";
const developmentOrigin = "https://localhost:3000";
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where Microsoft is moving it to (office-js-docs-pr #5882): tried second, and the first may redirect there. */
const nextOfficeJs = "https://officeapis.public.onecdn.static.microsoft/1/office.js";
const ownOfficeJs = "office/office.js";

/**
 * --mode production: the pane, as it is put on an office's server.
 * --mode development: the pane and the workbench page beside it.
 * --env page=beside: the workbench page beside the pane, in production too (npm start).
 * --env page=workbench: the workbench page alone, with the samples, for a folder beside the pane's files.
 * --env origin=https://…: the address that dist/manifest.xml names (default: the development one).
 * --env workbench=ADDRESS: where the workbench page stands, seen from the pane, for a link to it (npm run release).
 * --env maps: source maps beside the scripts (npm run dev).
 * --env officejs=self: Office.js is copied into dist/ and loaded from there instead of Microsoft's network.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const development = mode === "development";
  const officeJs = development || env.officejs === "self" ? ownOfficeJs : microsoftOfficeJs;
  const alone = env.page === "workbench";
  const beside = !alone && (development || env.page === "beside");
  const name = development ? "[name]" : "[name].[contenthash:10]";
  return {
    mode,
    context: __dirname,
    target: "browserslist",
    entry: {
      ...(alone ? {} : { taskpane: "./src/taskpane/bootstrap.ts", diagnose: "./src/taskpane/diagnose/page.ts" }),
      ...(alone || beside ? { workbench: "./packages/workbench/src/page/index.ts" } : {}),
    },
    output: {
      path: join(__dirname, "dist"),
      // guard.js, which no build touches, names the diagnosis.
      filename: ({ chunk }) => (chunk.name === "diagnose" ? "diagnose.js" : `${name}.js`),
      chunkFilename: `${name}.js`,
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "",
      // The command line and the release are made apart (scripts/buildCli.ts, scripts/release.ts).
      clean: { keep: /^(cli\/|xep-hang-)/ },
    },
    experiments: { css: true },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: compiledBySwc() },
        // Styles are files of their own, so that they weigh nothing in the scripts.
        { test: /\.css$/, type: "css" },
        // Some packages written as ES modules import files without their extension.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      ...(alone ? [workbenchPage("index.html", "../taskpane.html"), workbenchCopies()] : []),
      ...(alone ? [] : [panePage(env, officeJs, development), paneCopies(env, officeJs)]),
      ...(beside ? [workbenchPage("workbench.html", "taskpane.html")] : []),
      new BuildCard(officeJs, !development),
    ],
    // The page's own script may not evaluate text, so the maps are files.
    devtool: env.maps ? "cheap-module-source-map" : false,
    // What is built one after the other (npm run build, the tests' builds) shares what they have in common.
    cache: { type: "filesystem", name: mode, version: cacheVersion() },
    // The pane's first load is counted in bytes: what further passes save is worth their seconds.
    optimization:
      alone || env.page === "beside"
        ? { minimizer: [new QuickMinifier()] }
        : {
            minimizeOptions: { javascript: { ecma: 2020, compress: { passes: 4, unsafe_arrows: true }, module: true } },
          },
    performance: { hints: false },
    stats: "errors-warnings",
  };
};

/** What was built under another configuration or with other packages is not used again. */
function cacheVersion() {
  const files = [__filename, join(__dirname, "package-lock.json")];
  return files.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex");
}

function compiledBySwc() {
  return {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      // Old Safari fails on rare shapes of parameters: those are cured, and not every parameter rewritten (0.6 KB of the pane).
      env: { targets: require("./package.json").browserslist.join(", "), bugfixes: true },
    },
  };
}

function addressesOf(officeJs) {
  return officeJs === ownOfficeJs ? [ownOfficeJs] : [officeJs, nextOfficeJs];
}

/**
 * Office.js needs inline styles (as Fluent does), nothing evaluated, and no address but its own; on the web, where it does
 * not know the host's page, also a hidden frame of its own.
 */
function contentSecurityPolicy(officeJs) {
  const origins = officeJs === ownOfficeJs ? [] : addressesOf(officeJs).map((address) => new URL(address).origin);
  const scripts = ["'self'", ...origins].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `frame-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Univer draws on canvases and styles its elements itself; the pane stands in a frame of the same origin. */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "frame-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function panePage(env, officeJs, development) {
  return new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename: "taskpane.html",
    chunks: ["taskpane"],
    scriptLoading: "module",
    templateParameters: {
      workbench: development
        ? `workbench.html?${sample}`
        : env.workbench === undefined
          ? null
          : `${env.workbench}?${sample}`,
      version,
      officeJs: addressesOf(officeJs).join(" "),
      contentSecurityPolicy: contentSecurityPolicy(officeJs),
    },
  });
}

module.exports.contentSecurityPolicy = contentSecurityPolicy;
module.exports.officeJsFiles = officeJsFiles;
module.exports.addresses = { microsoftOfficeJs, nextOfficeJs, ownOfficeJs };

/** The page with a spreadsheet; `pane` is the add-in's page, seen from it. */
function workbenchPage(filename, pane) {
  return new HtmlPlugin({
    template: "packages/workbench/src/page/workbench.html",
    filename,
    chunks: ["workbench"],
    scriptLoading: "module",
    templateParameters: { pane, contentSecurityPolicy: workbenchPolicy },
  });
}

function workbenchCopies() {
  return new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "samples/*.xlsx" }] });
}

function paneCopies(env, officeJs) {
  const origin = manifestOrigin(env.origin);
  return new CopyPlugin({
    patterns: [
      { from: "assets/*.png" },
      { from: "src/framework/catalog/*.json", to: "catalog.json", transformAll: oneList },
      {
        from: "docs/guide/HUONG-DAN-SU-DUNG.md",
        to: "huong-dan.html",
        transform: (text) => guidePage(text.toString("utf8")),
      },
      { from: "hinh/*.png", context: "docs/guide" },
      // Kept from the minifier, which writes for newer engines than this file is for.
      { from: "src/taskpane/guard.js", to: "guard.js", transform: withoutComments, info: { minimized: true } },
      {
        from: "manifest.xml",
        transform: (content) => content.toString("utf8").replaceAll(developmentOrigin, origin),
      },
      ...(officeJs === ownOfficeJs ? officeJsFiles() : []),
    ],
  });
}

/** The built-in frameworks are data: the pane fetches them beside its script, not in it. */
function oneList(documents) {
  return JSON.stringify(documents.map(({ data }) => JSON.parse(data.toString("utf8"))));
}

function withoutComments(content) {
  return content.toString("utf8").replace(/\/\*[^]*?\*\/\s*/g, "");
}

function manifestOrigin(given) {
  if (given === undefined) return developmentOrigin;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`--env origin=${given}: an address such as https://xephang.example.gov.vn is needed`);
  }
  return given.replace(/\/+$/, "");
}

/**
 * The hidden frame by which the client asks whom it is in where it does not know the host's page (Office Online Server).
 * It names these files in other letters than the package has them, which matters to a server of Linux.
 */
const hiddenFrame = ["index.html", "AgaveErrorUX.js", "style/AgaveErrorUX.css"];
const hiddenFramePictures = ["agavedefaulticon96x96.png", "moe_status_icons.png"];

/** What the client loads by its own folder in Excel: one file a platform, its words, its (silent here) telemetry, its frame. */
function officeJsFiles() {
  const from = join(__dirname, "node_modules/@microsoft/office-js/dist");
  const names = [
    "office.js",
    ...["win32-16.01", "web-16.00", "mac-16.00", "ios-16.00"].map((host) => `excel-${host}.js`),
    ...["vi-vn", "en-us"].map((locale) => `${locale}/office_strings.js`),
    "telemetry/oteljs_agave.js",
    "o15apptofilemappingtable.js",
    ...hiddenFrame.map((name) => `AgaveErrorUX/${name}`),
    ...hiddenFramePictures.map((name) => `AgaveErrorUX/images/${name}`),
  ];
  const inPackage = (name) => (name.startsWith("AgaveErrorUX/") ? name.toLowerCase() : name);
  const missing = names.filter((name) => !existsSync(join(from, inPackage(name))));
  if (missing.length > 0) throw new Error(`@microsoft/office-js has no ${missing.join(", ")}`);
  return names.map((name) => ({ from: join(from, inPackage(name)), to: `office/${name}`, info: { minimized: true } }));
}

/** What puts the bundle's modules together in the browser is webpack's own, though no module of it is. */
const RUNTIME = dirname(require.resolve("webpack/package.json"));

/**
 * Writes build.json: the version, the scripts and styles that the pane loads before its first view, and what the bundle is
 * made of (our rooms, other people's packages with version and licence); and THIRD-PARTY.txt, the notices of what ships.
 */
class BuildCard {
  constructor(officeJs, isShipped) {
    this.officeJs = officeJs;
    this.isShipped = isShipped;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BuildCard", (compilation) => {
      let made = { rooms: [], folders: [] };
      compilation.hooks.finishModules.tap("BuildCard", (modules) => {
        made = madeOf([...modules].flatMap(({ resource }) => resource ?? []));
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BuildCard", stage }, () => {
        const { rooms, folders } = made;
        const shipped = [...folders, RUNTIME];
        const components = this.isShipped ? componentsOf(shipped) : [];
        const packages = [...new Set(folders.map(packageOf))].sort();
        const card = {
          version,
          officeJs: this.officeJs,
          firstLoad: firstLoad(compilation),
          rooms,
          packages,
          components,
        };
        compilation.emitAsset("build.json", new sources.RawSource(`${JSON.stringify(card, null, 2)}\n`));
        if (!this.isShipped) return;
        compilation.emitAsset("THIRD-PARTY.txt", new sources.RawSource(thirdPartyNotices(shipped)));
      });
    });
  }
}

/** The spreadsheet of the workbench page is ten times the pane: passes over it take minutes. */
class QuickMinifier {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("QuickMinifier", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "QuickMinifier", stage }, async (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
          const { code } = await transform(assets[name].source().toString(), { minify: true, legalComments: "none" });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}

function firstLoad(compilation) {
  const groups = [compilation.entrypoints.get("taskpane"), compilation.namedChunkGroups.get("pane")];
  const files = groups.flatMap((group) => (group === undefined ? [] : group.getFiles()));
  return ["guard.js", ...new Set(files)].filter((file) => /\.(js|css)$/.test(file));
}

function madeOf(files) {
  const rooms = files.flatMap((file) => {
    const [top, room] = relative(__dirname, file).split(sep);
    return top === "src" ? [room] : [];
  });
  const folders = files.flatMap((file) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file)?.[0] ?? []);
  return { rooms: [...new Set(rooms)].sort(), folders: [...new Set(folders)].sort() };
}

function packageOf(folder) {
  const path = folder.split(sep);
  return path.slice(path.lastIndexOf("node_modules") + 1).join("/");
}
