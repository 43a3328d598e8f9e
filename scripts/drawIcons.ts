import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../test/browser/support/findBrowser";

const project = join(__dirname, "..");
const assets = join(project, "assets");
const drawings = ["icon", "rank", "check", "summary", "frameworks"];
/** Office asks for 16, 32 and 80; the others keep the drawing sharp where Windows scales the screen. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws assets/<name>-<size>.png from assets/<name>.svg, with the browser that the tests use. */
async function drawIcons(): Promise<void> {
  const { path, env } = await findBrowser(join(project, "node_modules/.cache/xep-hang"));
  const browser = await chromium.launch({
    executablePath: path,
    args: [...browserArguments],
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage();
  for (const name of drawings) {
    const drawing = await readFile(join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(assets, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
  console.log(`${drawings.length} × ${sizes.length} icons drawn`);
}

void drawIcons();
