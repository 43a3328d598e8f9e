import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { guidePage } from "../../scripts/bundle/guidePage.cjs";

const guide = readFileSync(join(__dirname, "../../docs/guide/HUONG-DAN-SU-DUNG.md"), "utf8");

test("the page has every heading, item and picture of the guide, and no marks of Markdown", () => {
  const { document } = new JSDOM(guidePage(guide)).window;
  const count = (pattern: RegExp) => guide.match(pattern)?.length;
  expect(document.querySelectorAll("h2")).toHaveLength(count(/^## /gm)!);
  expect(document.querySelectorAll("li")).toHaveLength(count(/^(\d+\.|-) /gm)!);
  expect(document.querySelectorAll("img")).toHaveLength(count(/!\[/g)!);
  expect(document.body.textContent).not.toMatch(/\*\*|^#|!\[|\| ---/m);
});

test("text cannot become markup, and what the page does not know stops the build", () => {
  expect(guidePage("# A\n\n<b>x</b> & y".replace("<b>", "a <b>"))).toContain("a &lt;b&gt;x&lt;/b&gt; &amp; y");
  expect(() => guidePage("# A\n\n```\ncode\n```")).toThrow("does not know");
  expect(() => guidePage("no title")).toThrow("no title");
});
