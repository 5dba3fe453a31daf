import { type ChildProcess, fork, spawn } from "node:child_process";
import { resolve } from "node:path";
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** The bundle under test: the one that is packed, unless another is named. */
const program = resolve(process.env["SECOND_SOURCE_SERVER"] ?? "dist/server.js");

export type Transport = "ipc" | "stdio";

/** A server process with a protocol connection to it. */
export interface ServerProcess {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What it wrote to stderr. */
  readonly complaints: () => string;
}

/** Starts the bundled server as an editor does. */
export function startServer(transport: Transport): ServerProcess {
  const child =
    transport === "ipc"
      ? fork(program, ["--node-ipc"], { stdio: ["ignore", "ignore", "pipe", "ipc"], execArgv: [] })
      : spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr?.on("data", (data: Buffer) => {
    complaints += data.toString();
  });
  return { process: child, connection: connectionTo(child, transport), complaints: () => complaints };
}

function connectionTo(child: ChildProcess, transport: Transport): ProtocolConnection {
  if (transport === "ipc") {
    return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  }
  if (child.stdout === null || child.stdin === null) throw new Error("The server has no standard streams.");
  return createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
}
