import * as v from "valibot";
import { type ChecklistEntry, defaultChecklist, readBackKinds } from "../notes/checklist.ts";
import { verdicts } from "../notes/note.ts";
import { type VerdictLabels, verdictLabels } from "../notes/verdict-labels.ts";
import type { SeveritySettings } from "../rules/raised-findings.ts";
import type { Severity } from "../rules/rule.ts";
import { isObject } from "../text/is-object.ts";

/** The settings below `secondSource`, as the service uses them. */
export interface Settings {
  /** Glob patterns; `null` where the user names none and the built-in ones hold. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
  /** Language modes whose documents are articles although no folder selects them. */
  readonly languages: readonly string[];
  /** The largest article that is read, in bytes. */
  readonly maxFileSize: number;
  readonly severities: SeveritySettings;
  /** The name that notes carry. */
  readonly author: string | null;
  /** What the newsroom calls the verdicts. */
  readonly verdictLabels: VerdictLabels;
  /** What is to be done before an article is cleared. */
  readonly checklist: readonly ChecklistEntry[];
  readonly codeLens: boolean;
  /** Whether the day that a relative date means stands behind it. */
  readonly inlayDates: boolean;
  /** Whether an article whose text does not tell its date is from the day its file was last changed. */
  readonly useFileTime: boolean;
  /** The SPARQL endpoint that facts are imported from; `null` where the client names none. */
  readonly wikidataEndpoint: string | null;
  /** What the endpoint is told of who asks; `null`: nothing but the program's name. */
  readonly wikidataContact: string | null;
  /** Files and folders of fact packs, absolute or relative to the workspace folders. */
  readonly packPaths: readonly string[];
  /** Whether the packs that ship with the product are used. */
  readonly bundledPacks: boolean;
  /** Forms of names that the newsroom replaces → what it writes. */
  readonly houseStyle: Readonly<Record<string, string>>;
}

/** The settings that could be read, and one sentence for each that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

const patterns = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)));
const ownVerdictLabels = v.record(v.picklist(verdicts), v.pipe(v.string(), v.nonEmpty()));
const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const checklist = v.pipe(
  v.array(
    v.object({
      label: line,
      description: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), ""),
      reads: v.optional(v.nullable(v.picklist(readBackKinds)), null),
    }),
  ),
  v.maxLength(100),
  v.check(
    (entries) => new Set(entries.map(({ label }) => label)).size === entries.length,
    "a label stands there twice",
  ),
);
const form = v.pipe(v.string(), v.trim(), v.regex(/\p{L}/u, "a name must have a letter"), v.maxLength(256));
const houseStyle = v.pipe(
  v.record(form, form),
  v.check(
    (forms) => Object.values(forms).every((preferred) => !Object.hasOwn(forms, preferred)),
    "a form cannot be both preferred and replaced",
  ),
);
const levels: readonly unknown[] = ["error", "warning", "information", "hint", "off"] satisfies (
  | Severity
  | "off"
)[];

/** Reads the section `secondSource` of the client's settings. A setting that cannot be read keeps its default. */
export function readSettings(section: unknown): ReadSettings {
  const given = isObject(section) ? section : {};
  const problems: string[] = [];
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    const value = name.split(".").reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), given);
    if (value === undefined || value === null) return otherwise;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    problems.push(`secondSource.${name}: ${result.issues[0].message}. Its default is used.`);
    return otherwise;
  };
  const listed = (name: string): readonly string[] | null => {
    const value = read(name, patterns, []);
    return value.length === 0 ? null : value;
  };
  const settings: Settings = {
    include: listed("include"),
    exclude: listed("exclude"),
    languages: read("languages", v.array(v.string()), ["plaintext", "markdown", "article"]),
    maxFileSize: read("maxFileSize", v.pipe(v.number(), v.minValue(1)), 2048) * 1024,
    severities: severitiesIn(given["rules"], problems),
    author: read<string | null>("notes.author", v.string(), null) || null,
    verdictLabels: { ...verdictLabels, ...read("notes.verdictLabels", ownVerdictLabels, {}) },
    checklist: read("checklist", checklist, defaultChecklist),
    codeLens: read("codeLens.enabled", v.boolean(), true),
    inlayDates: read("inlayHints.dates", v.boolean(), false),
    useFileTime: read("dates.useFileTime", v.boolean(), false),
    wikidataEndpoint: read<string | null>("facts.wikidata.endpoint", v.string(), null) || null,
    wikidataContact: read<string | null>("facts.wikidata.contact", v.string(), null) || null,
    packPaths: read("facts.paths", patterns, []),
    bundledPacks: read("facts.bundled", v.boolean(), true),
    houseStyle: read("names.houseStyle", houseStyle, {}),
  };
  return { settings, problems };
}

/** Rules are settings with dots in their names, which clients send as objects in objects or as they are. */
function severitiesIn(rules: unknown, problems: string[], prefix = ""): SeveritySettings {
  if (rules === undefined || rules === null) return {};
  if (!isObject(rules)) {
    problems.push(
      `secondSource.rules${prefix && `.${prefix}`}: expected one of ${levels.join(", ")}. Its default is used.`,
    );
    return {};
  }
  const entries = Object.entries(rules).flatMap(([key, value]): [string, Severity | "off"][] => {
    const code = prefix === "" ? key : `${prefix}.${key}`;
    if (isLevel(value)) return [[code, value]];
    return value === "default" ? [] : Object.entries(severitiesIn(value, problems, code));
  });
  return Object.fromEntries(entries);
}

function isLevel(value: unknown): value is Severity | "off" {
  return levels.includes(value);
}
