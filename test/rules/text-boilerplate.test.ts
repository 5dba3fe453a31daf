import { describe, expect, it } from "vitest";
import { textBoilerplate } from "../../server/src/rules/text-boilerplate.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const before =
  "Rivers stay high\n\nForecasters expect more rain in the north on Tuesday and a dry week after that.\n\n";
const after = "\n\nThe river at Oldbridge stood at 4.2 metres on Monday evening, the agency said.";

describe("text.boilerplate", () => {
  it.each([
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
    "Share this:",
    "Share on Facebook",
    "Also read: Bridge closed for repairs",
    "Related: Bridge closed for repairs",
    "READ MORE: Bridge closed for repairs",
    "Advertisement",
    "ADVERTISEMENT - SCROLL TO CONTINUE",
    "Ads by BrightBox",
    "Sign up for our newsletter",
    "Subscribe to the Morning Briefing newsletter",
    "Follow us on Facebook and Instagram",
    "Follow Jane Doe on Twitter @janedoe.",
    "This website uses cookies to improve your experience.",
    "12 comments",
    "3 min read",
    "Tags: rain, rivers, floods",
    "© 2025 Valley Post. All rights reserved.",
    "Home > News > Weather",
    "Photo: Jane Doe",
    "Image source, Getty Images",
    "Jane Doe/AFP via Getty Images",
    "Getty Images",
    "Blue Studios / Shutterstock.com",
    "A farmer wades through a field near Oldbridge. (Reuters/Jane Doe)",
    "FILE PHOTO: A bridge near Oldbridge.",
  ])("%s", (line) => {
    const text = before + line + after;
    const found = checkRule(textBoilerplate, text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([line]);
  });

  it.each([
    "Advertisement spending fell by 12 per cent last year.",
    "More news is expected on Monday.",
    "Comments from readers",
    "Share of votes",
    "Follow the money",
    "Jane Doe contributed reporting.",
    "Follow the mayor on Twitter, he said. She is fun.",
    "Read the river",
    "Search for survivors",
    "Sources: Valley Post, river agency",
    "By Tuesday evening the water had gone",
    "The picture was sold by Getty Images",
    "Subscribe to our newsletter, the mayor told residents, and you will hear it first.",
    "Related cases are heard in May.",
    "Cookies and cake",
    "Copyright law in 2025",
    "Watch out for falling trees, the agency said.",
    "The league said that all rights had been sold.",
    "Press conference",
    "Oldbridge 4, Newbridge 2",
    "___",
  ])("is silent: %s", (line) => {
    expect(checkRule(textBoilerplate, before + line + after)).toEqual([]);
  });

  it("finds a page's remains, each by itself", () => {
    const { text, spans } = unmark(
      `⟦Home News Rivers stay high⟧\n\n${before}⟦Also read⟧${after}\n\n⟦More news⟧\n\n⟦Bridge closed for repairs⟧\n\n⟦Post Comment⟧`,
    );
    expect(checkRule(textBoilerplate, text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  it("lets a Markdown picture and code be", () => {
    const text = "# Rivers stay high\n\n![A field under water](field.jpg)\n\n```\nlevel = 4.2\n```\n\n---\n";
    expect(checkRule(textBoilerplate, text)).toEqual([]);
  });
});
