import { writeFileSync } from "node:fs";

/** How one case went. */
export interface CaseResult {
  readonly name: string;
  readonly milliseconds: number;
  /** What was thrown, with its stack; `null` if the case passed. */
  readonly error: string | null;
}

const cases: { readonly name: string; readonly body: () => Promise<void> | void }[] = [];
const deadline = 60_000;

/** Registers a case that runs inside the extension host, in the order of registration. */
export function test(name: string, body: () => Promise<void> | void): void {
  cases.push({ name, body });
}

/** What VS Code calls: runs every case and writes the results to the file named in the environment. */
export async function run(): Promise<void> {
  const results: CaseResult[] = [];
  const only = process.env["SECOND_SOURCE_CASES"] ?? "";
  for (const { name, body } of cases.filter((one) => one.name.includes(only))) {
    const begun = performance.now();
    const error = await withDeadline(body).then(() => null, describe);
    results.push({ name, milliseconds: performance.now() - begun, error });
    writeFileSync(process.env["SECOND_SOURCE_RESULTS"] ?? "results.json", JSON.stringify(results));
  }
}

async function withDeadline(body: () => Promise<void> | void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${deadline} ms`)), deadline);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
