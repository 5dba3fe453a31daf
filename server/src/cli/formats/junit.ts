import type { Formatter } from "../../report/check-report.ts";

/** JUnit XML: a suite for each article, a failed case for each error or warning. */
export const junit: Formatter = (report) => {
  const suites = report.files.map(({ path, uri, findings }) => {
    const loud = findings.filter(
      ({ severity, suppression }) =>
        suppression === undefined && (severity === "error" || severity === "warning"),
    );
    const skipped = findings.flatMap(({ code, start, suppression }) => {
      if (suppression === undefined) return [];
      const { line, column } = report.positionOf(uri, start);
      return [
        `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${code} ${line}:${column}`)}">\n` +
          `      <skipped message="${escapeXml(suppression.justification)}"/>\n` +
          "    </testcase>\n",
      ];
    });
    const cases = loud.map((finding) => {
      const { line, column } = report.positionOf(uri, finding.start);
      const name = escapeXml(`${finding.code} ${line}:${column}`);
      return (
        `    <testcase classname="${escapeXml(path)}" name="${name}">\n` +
        `      <failure type="${finding.severity}" message="${escapeXml(finding.message)}"/>\n` +
        "    </testcase>\n"
      );
    });
    const clean = `    <testcase classname="${escapeXml(path)}" name="no findings"/>\n`;
    const count = Math.max(loud.length + skipped.length, 1);
    return (
      `  <testsuite name="${escapeXml(path)}" tests="${count}" failures="${loud.length}">\n` +
      `${cases.length + skipped.length === 0 ? clean : [...cases, ...skipped].join("")}  </testsuite>\n`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="second-source">\n${suites.join("")}</testsuites>\n`;
};

/** XML 1.0 has no way to write most control characters and lone surrogates; they become U+FFFD. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\u{FFFE}\u{FFFF}]/gu;

function escapeXml(words: string): string {
  return words
    .replace(UNWRITABLE, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
