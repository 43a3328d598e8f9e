import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";

const folder = join(__dirname, "../../src/taskpane");
const guard = readFileSync(join(folder, "guard.js"), "utf8");

/** The page as an engine of that name sees it; `modules` says whether it knows module scripts. */
function shownIn(userAgent: string, modules: boolean): { readonly tooOld: string; readonly opening: string } {
  const page = new JSDOM('<div id="opening"></div><div id="too-old" style="display: none"></div>', {
    runScripts: "outside-only",
    resources: new ResourceLoader({ userAgent }),
  });
  const script = page.window.HTMLScriptElement.prototype as { noModule?: boolean };
  if (modules) script.noModule = false;
  else delete script.noModule;
  page.window.eval(guard);
  const shown = (id: string) => page.window.document.getElementById(id)!.style.display;
  const both = { tooOld: shown("too-old"), opening: shown("opening") };
  page.window.close();
  return both;
}

it("is ES5, so that the engines it speaks to can read it", () => {
  expect(() => parse(guard, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
  expect(() => parse(`${guard}\nlet x = 1;`, { ecmaVersion: 5, sourceType: "script" })).toThrow();
});

it.each([
  ["Internet Explorer 11 inside Office", "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko", false],
  ["the old Edge", "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041", true],
  ["an engine without modules", "Mozilla/5.0 (Macintosh) AppleWebKit/600 Safari/600", false],
])("shows the message in %s", (_, agent, modules) => {
  expect(shownIn(agent, modules)).toEqual({ tooOld: "block", opening: "none" });
});

it.each([
  ["WebView2", "Mozilla/5.0 (Windows NT 10.0) Chrome/109.0.0.0 Safari/537.36 Edg/109.0.1518.140"],
  ["Safari", "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/15.0 Safari/605.1.15"],
])("stays silent in %s", (_, agent) => {
  expect(shownIn(agent, true)).toEqual({ tooOld: "none", opening: "" });
});

describe("whoever has not started after 20 s says why", () => {
  function shownAfter(stage: string | null): string[] {
    const page = new JSDOM(readFileSync(join(folder, "taskpane.html"), "utf8"), { runScripts: "outside-only" });
    const script = page.window.HTMLScriptElement.prototype as { noModule?: boolean };
    script.noModule = false;
    const timers: { readonly work: () => void; readonly after: number }[] = [];
    page.window.setTimeout = ((work: () => void, after: number) => timers.push({ work, after })) as never;
    page.window.eval(guard);
    expect(timers.map(({ after }) => after)).toEqual([20_000]);
    if (stage !== null) page.window.eval(`window.xepHangStart.stage = "${stage}"`);
    for (const { work } of timers) work();
    const notices = [...page.window.document.querySelectorAll<HTMLElement>(".notice")];
    return notices.filter(({ style }) => style.display === "block").map(({ id }) => id);
  }

  it.each([
    ["no script has run", null, ["no-scripts"]],
    ["Excel has not answered", "waiting", ["no-answer"]],
    ["Office.js is still loading, which says so itself", "loading", []],
    ["the pane is open", "ended", []],
  ] as const)("%s", (_, stage, shown) => {
    expect(shownAfter(stage)).toEqual(shown);
  });

  it("lets the officer try again", () => {
    const page = new JSDOM(readFileSync(join(folder, "taskpane.html"), "utf8")).window.document;
    expect(
      [...page.querySelectorAll("#no-scripts .retry, #no-answer .retry")].map((button) => button.textContent),
    ).toEqual(["Thử lại", "Thử lại"]);
  });
});

it("stands in the page before the pane's scripts, with its message in both languages", () => {
  const page = new JSDOM(readFileSync(join(folder, "taskpane.html"), "utf8")).window.document;
  const message = page.getElementById("too-old")!;
  expect(message.textContent).toContain("Cần Excel 2021");
  expect(message.querySelector('[lang="en"]')!.textContent).toContain("This version of Excel");
  const scripts = [...page.querySelectorAll("script")].map((script) => [script.getAttribute("src"), script.type]);
  expect(scripts).toEqual([["guard.js", ""]]);
});
