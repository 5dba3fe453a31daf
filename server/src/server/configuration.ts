import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver/node";
import { readSettings, type Settings } from "../service/settings.ts";
import type { ClientFacts } from "./client-facts.ts";

const SECTION = "secondSource";

/** The client's settings: asked for where it can be asked, else as it sends them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: ClientFacts;
  readonly #reported = new Set<string>();
  #sent: unknown;

  constructor(connection: Connection, client: ClientFacts) {
    this.#connection = connection;
    this.#client = client;
    this.#sent = client.settings;
  }

  /** Calls `changed` with the settings whenever they change. */
  follow(changed: (settings: Settings) => void): void {
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      const sent: unknown = settings;
      if (typeof sent === "object" && sent !== null && SECTION in sent) this.#sent = sent[SECTION];
      void this.read().then(changed);
    });
    if (this.#client.registersConfiguration) {
      this.#connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error: unknown) =>
          this.#connection.console.warn(`Settings are not followed: ${String(error)}`),
        );
    }
  }

  /** The settings as they are; what is wrong in them is logged once and its default used. */
  async read(): Promise<Settings> {
    const { settings, problems } = readSettings(await this.#section());
    for (const problem of problems) {
      if (this.#reported.has(problem)) continue;
      this.#reported.add(problem);
      this.#connection.console.warn(problem);
    }
    return settings;
  }

  async #section(): Promise<unknown> {
    if (!this.#client.tellsConfiguration) return this.#sent;
    try {
      return await this.#connection.workspace.getConfiguration(SECTION);
    } catch (error) {
      this.#connection.console.warn(`The settings could not be read: ${String(error)}`);
      return {};
    }
  }
}
