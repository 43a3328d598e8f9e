import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Every formula is calculated on loading, whatever value the file says it has. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * The same workbooks as LibreOffice calculates them, by one start of it for all. Throws where it is not there: a proof that
 * was not made is none (`apt-get install libreoffice-calc`, as .ci/run does); hence `npm run test:office` of its own.
 */
export function recalculated(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "calc-"));
  try {
    const [user, out] = [join(folder, "profile", "user"), join(folder, "out")];
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = books.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "pipe",
    });
    return books.map((_, index) => readFileSync(join(out, `${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
