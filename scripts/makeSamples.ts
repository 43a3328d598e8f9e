import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { sampleBooks } from "./samples/sampleBooks";

/** Makes `samples/*.xlsx` from the published tables in `samples/data`. The same data give the same bytes. */
async function makeSamples(): Promise<void> {
  for (const { file, book } of sampleBooks()) {
    writeFileSync(join(__dirname, "../samples", file), await saveXlsx(book));
    console.log(`samples/${file}`);
  }
}

void makeSamples();
