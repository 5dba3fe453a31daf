import { expect, test } from "vitest";
import { deskOver } from "./support.ts";

const REPORT = `Cinema opens in Bergen

BERGEN, Norway, 3 October 2024 — “It is worth it,” the mayor said. A new cinema of Ida Holm and Per Lien cost $4,812,000 to build, the city council said.
`;

test("an article is told of when another begins or ceases to say the same, though its findings stay as they were", async () => {
  const desk = await deskOver({ "a.txt": REPORT, "b.txt": "Nothing to see here.\n" });
  const { service, uri } = desk;
  const pace = { pause: () => Promise.resolve(), isCancelled: () => false };
  const agreeing = () =>
    service.claims(uri("a.txt")).map(({ agreement }) => agreement.agree + agreement.copies);
  await service.update(pace);
  expect(Math.max(...agreeing())).toBe(0);
  await desk.open("b.txt", REPORT.replace("A new", "The new"));
  expect(await service.update(pace)).toContain(uri("a.txt"));
  expect(Math.max(...agreeing())).toBeGreaterThan(0);
  await desk.open("b.txt", "Nothing again.\n");
  expect(await service.update(pace)).toContain(uri("a.txt"));
  expect(Math.max(...agreeing())).toBe(0);
});
