import { describe, expect, it } from "vitest";
import { roleAnachronism } from "../../server/src/rules/role-anachronism.ts";
import { bundledFacts as facts } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

describe("role.anachronism, with the bundled packs, finds", () => {
  it.each([
    ["2021-06-14", "⟦U.S. Secretary of State John Kerry⟧ said on Monday that the talks would go on."],
    ["2013-06-10", "⟦IMF Managing Director Dominique Strauss-Kahn⟧ said on Monday that growth had slowed."],
    ["2021-06-14", "⟦External Affairs Minister Sushma Swaraj⟧ said on Monday that the flight had landed."],
    ["2019-06-10", "⟦Turkish Prime Minister Recep Tayyip Erdogan⟧ said on Monday that prices would fall."],
    ["2010-06-14", "⟦British Home Secretary Jack Straw⟧ said on Monday that the bill would pass."],
    ["2017-06-12", "⟦Secretary of Defense Ash Carter⟧ said on Monday that the ships had left."],
    ["2008-06-16", "⟦NATO Secretary General George Robertson⟧ said on Monday that troops would stay."],
    ["2024-03-11", "⟦Spain’s foreign minister, Josep Borrell,⟧ said on Monday that the vote was close."],
    ["2021-06-14", "⟦World Bank President Jim Yong Kim⟧ said on Monday that poverty had grown."],
    ["2005-06-13", "⟦FBI Director Louis Freeh⟧ said on Monday that the case was closed."],
    ["2015-06-15", "⟦Canadian Finance Minister Ralph Goodale⟧ said on Monday that rates would rise."],
    ["2016-06-13", "⟦Polish Foreign Minister Radek Sikorski⟧ said on Monday that the border was open."],
    ["2023-06-12", "⟦House Speaker Nancy Pelosi⟧ said on Monday that the vote was off."],
  ])("%s: %s", (date, marked) => {
    const { text, spans } = unmark(marked);
    const findings = checkRule(roleAnachronism, text, { facts, date });
    expect(findings.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  });
});

describe("role.anachronism, with the bundled packs, is silent", () => {
  it.each([
    ["2004-06-01", "National Security Agency Director Michael Hayden said on Tuesday that it was late."],
    ["2011-06-01", "President Jim Yong Kim of Dartmouth College said on Wednesday that it was late."],
    ["2016-06-13", "Florida Attorney General Pam Bondi said on Monday that it was late."],
    ["2010-06-14", "CAF president Issa Hayatou said on Monday that it was late."],
    ["2003-06-16", "King Abdullah said on Monday that it was late."],
    ["2003-06-16", "Japanese Defense Minister Shigeru Ishiba said on Monday that it was late."],
    ["2010-06-14", "Bank of Canada Governor Mark Carney said on Monday that it was late."],
    ["2006-08-21", "Czech Prime Minister Mirek Topolanek said on Monday that it was late."],
    ["2006-08-21", "Czech Prime Minister Jiri Paroubek said on Monday that it was late."],
    ["2010-06-14", "U.N. refugee chief Antonio Guterres said on Monday that it was late."],
    ["2002-06-10", "Commission President Romano Prodi said on Monday that it was late."],
    ["2017-06-12", "House Majority Leader Kevin McCarthy said on Monday that it was late."],
    ["2009-06-15", "Senate Minority Leader Mitch McConnell said on Monday that it was late."],
    ["2015-06-15", "Deputy Secretary of State Antony Blinken said on Monday that it was late."],
    ["2005-06-13", "Secretary of State for Defence John Reid said on Monday that it was late."],
    ["2003-06-16", "NATO Secretary-General Lord Robertson said on Monday that it was late."],
    ["2016-10-10", "French Economy Minister Michel Sapin said on Monday that it was late."],
    ["2025-02-03", "Austrian Chancellor Alexander Schallenberg said on Monday that it was late."],
    ["2012-05-14", "DOSB President Thomas Bach said on Monday that it was late."],
    ["2005-11-14", "Ben Bernanke, chairman of the Council of Economic Advisers, said on Monday it was late."],
    ["2019-10-14", "Acting Homeland Security Secretary Kevin McAleenan said on Monday that it was late."],
    ["2001-06-11", "Latvian Prime Minister Andris Berzins said on Monday that it was late."],
    ["2013-06-10", "Latvian President Andris Berzins said on Monday that it was late."],
    ["2026-06-15", "Fed Chair Jerome Powell said on Monday that it was late."],
    ["2008-09-15", "Treasury Secretary Hank Paulson said on Monday that it was late."],
    ["2010-10-11", "FIFA president Joseph Blatter said on Monday that it was late."],
    ["2007-03-12", "First Deputy Prime Minister Sergei Ivanov said on Monday that it was late."],
    ["2014-03-03", "Ukraine’s interim president, Oleksandr Turchynov, said on Monday that it was late."],
    ["2016-11-14", "President-elect Donald Trump said on Monday that it was late."],
    ["2013-02-25", "Pope Benedict XVI said on Monday that it was late."],
    ["2002-12-23", "Incoming Senate majority leader Bill Frist said on Monday that it was late."],
    ["2004-11-15", "National Security Adviser Condoleezza Rice said on Monday that it was late."],
    ["2023-11-13", "Foreign Secretary David Cameron said on Monday that it was late."],
    ["2001-03-12", "North Rhine-Westphalia’s finance minister, Peer Steinbrück, said on Monday it was late."],
    ["2026-03-16", "Swiss President Guy Parmelin said on Monday that it was late."],
    ["2008-06-16", "British Defence Minister Bob Ainsworth said on Monday that it was late."],
    ["2022-06-13", "Ukraine’s ground forces commander, Oleksandr Syrskyi, said on Monday it was late."],
    ["2012-06-11", "Historian Michael Howard said on Monday that it was late."],
    ["2015-06-15", "Presenter Ian Wright and coach Stephen Smith said on Monday that it was late."],
  ])("%s: %s", (date, text) => expect(checkRule(roleAnachronism, text, { facts, date })).toEqual([]));
});
