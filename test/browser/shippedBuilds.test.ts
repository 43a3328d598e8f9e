import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBundle } from "../../scripts/bundle/checkBundle";
import { lintManifest } from "../../scripts/manifest/lintManifest";
import { readProject } from "../../scripts/manifest/readProject";
import { project, publishedOrigin, stage } from "./support/stage";
import { WorkbenchVisit } from "./support/workbenchVisit";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJs = join(project, "node_modules/@microsoft/office-js/dist");

let visit: WorkbenchVisit;

/** What the page of another build asked for, the workbench around it aside. */
function requestsOf(build: string): readonly string[] {
  const own = `${stage().workbench}/`;
  return visit.visitor.requests.filter((address) => !address.startsWith(own) || address.startsWith(`${own}${build}/`));
}

it("the production build passes its checks", () => {
  expect(checkBundle(stage().builds.production).problems).toEqual([]);
  expect(checkBundle(stage().builds.selfHosted).problems).toEqual([]);
});

it("the manifest names the office's own address where one is given, and the developer's otherwise", () => {
  const { production, selfHosted } = stage().builds;
  const [forAll, forOffice] = [production, selfHosted].map((folder) =>
    readFileSync(join(folder, "manifest.xml"), "utf8"),
  );
  expect(lintManifest(forOffice!, readProject(project), { production: true })).toEqual([]);
  expect(forOffice).toContain(`${publishedOrigin}/taskpane.html?view=rank`);
  expect(forAll).toBe(readFileSync(join(project, "manifest.xml"), "utf8"));
});

describe("in the workbench", () => {
  afterEach(() => visit.leave());

  it("the production build works and asks nobody but its own origin and Microsoft's network for Office.js", async () => {
    visit = await WorkbenchVisit.open("hung-yen-xa-2023", "pane=production/taskpane.html", {}, async (context) => {
      await context.route(`${cdn}**`, (route) => {
        const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        return route.fulfill({ path: join(officeJs, file) });
      });
    });
    await visit.rank();
    for (const name of ["Rà soát", "Kết quả", "Bộ tiêu chí"]) {
      await visit.pane.getByRole("tab", { name }).click();
      await visit.pane.getByRole("tab", { name, selected: true }).waitFor();
    }
    const addresses = requestsOf("production");
    const foreign = addresses.filter((address) => !address.startsWith(stage().workbench));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((address) => !address.startsWith(cdn))).toEqual([]);
  });

  it("the self-hosted build works without any other server", async () => {
    visit = await WorkbenchVisit.open("hung-yen-xa-2023", "pane=self-hosted/taskpane.html");
    await visit.rank();
    const addresses = requestsOf("self-hosted");
    expect(addresses.some((address) => address.endsWith("/self-hosted/office/office.js"))).toBe(true);
    expect(addresses.filter((address) => !address.startsWith(stage().workbench))).toEqual([]);
  });

  it("says so when Office.js cannot be reached", async () => {
    // Nothing answers for Microsoft's network here.
    visit = await WorkbenchVisit.open("hung-yen-xa-2023", "pane=production/taskpane.html");
    await visit.pane.getByRole("heading", { name: "Không tải được thư viện Office.js" }).waitFor();
    expect(await visit.pane.getByText("appsforoffice.microsoft.com").isVisible()).toBe(true);
  });
});
