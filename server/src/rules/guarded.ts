import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** Wraps a rule so that an exception in it silences that rule alone. */
export function guarded(rule: Rule, failed: (message: string) => void): Rule {
  const attempt = (uri: string, look: () => readonly Finding[]): readonly Finding[] => {
    try {
      return look();
    } catch (error) {
      failed(`Rule ${rule.code} failed on ${uri}: ${String(error)}`);
      return [];
    }
  };
  const { check, compare, ...said } = rule;
  return {
    ...said,
    ...(check === undefined
      ? {}
      : { check: (context) => attempt(context.analysis.uri, () => check(context)) }),
    ...(compare === undefined
      ? {}
      : { compare: (context) => attempt(context.article.uri, () => compare(context)) }),
  };
}
