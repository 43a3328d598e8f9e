// For whoever works on the pane: `npm run dev` serves pane and workbench with source maps, and every open page follows a
// change of the sources by itself.
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { configurationFor } from "./bundle/bundle";
import { localCertificate } from "./serve/certificate";

const project = join(__dirname, "..");
const cache = join(project, "node_modules/.cache/xep-hang");
const port = 3000;

async function serve(): Promise<void> {
  const origin = `https://localhost:${port}`;
  const folder = join(cache, "watched");
  const compiler = webpack(configurationFor({ mode: "development", folder, env: { origin, maps: true } }));
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: { type: "https", options: await localCertificate(join(cache, "certificate")) },
      static: { directory: join(project, "samples"), publicPath: "/samples" },
      hot: true,
      client: { overlay: { errors: true, warnings: false } },
    },
    compiler,
  );
  await server.start();
  console.log(`${origin}/workbench.html?file=samples/hung-yen-xa-2023.xlsx`);
}

void serve();
