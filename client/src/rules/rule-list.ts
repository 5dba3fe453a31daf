/** A rule as the settings describe it. */
export interface RuleEntry {
  readonly code: string;
  readonly summary: string;
}

const PREFIX = "secondSource.rules.";

/** The rules that the extension's manifest has settings for, in its order. */
export function ruleList(manifest: unknown): RuleEntry[] {
  return groupsIn(manifest).flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, { markdownDescription = "" }]) => ({
        code: key.slice(PREFIX.length),
        summary: markdownDescription.replace(/\. \[.*$/, ""),
      })),
  );
}

interface SettingsGroup {
  readonly properties?: Readonly<Record<string, { readonly markdownDescription?: string }>>;
}

function groupsIn(manifest: unknown): readonly SettingsGroup[] {
  const { contributes } = manifest as { contributes?: { configuration?: readonly SettingsGroup[] } };
  return contributes?.configuration ?? [];
}
