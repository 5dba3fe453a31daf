import { describe, expect, it } from "vitest";
import { sourceVague } from "../../server/src/rules/source-vague.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const spansIn = (text: string) => checkRule(sourceVague, text).map(({ start, end }) => ({ start, end }));

describe("source.vague marks nobody in particular", () => {
  it.each([
    "⟦Analysts say⟧ the team will be sold.",
    "⟦Observers note⟧ that even small clubs now pay agents.",
    "⟦Some doctors and experts have suggested⟧ that the drug fails.",
    "⟦Many believe⟧ the old bridge is haunted.",
    "⟦Critics argued⟧ that the opera was too long.",
    "⟦Human rights groups warned⟧ that the camp was full.",
    "Prices will fall, ⟦according to traders⟧.",
    "The film ⟦was seen as⟧ a return to form.",
    "The painter ⟦is widely regarded as⟧ a genius.",
    "The bird ⟦is believed⟧ to be extinct.",
    "At least nine climbers ⟦are feared⟧ to have died.",
    "Officials from the World Bank ⟦are expected⟧ to attend as guests.",
    "⟦Residents said⟧ the crane fell at noon.",
    "⟦Some Chilean and Peruvian figures have suggested⟧ that the pact should be signed in June.",
    "⟦Senior party figures have warned⟧ that the vote could be delayed.",
    "⟦Industry figures said⟧ the mill would close.",
    "⟦A study found⟧ that owls sleep badly.",
    "Owls sleep badly, ⟦according to a new survey⟧.",
    "An owl moves in\n\n⟦Neighbours said⟧ the owl was loud.\n\nIt slept by day.\n\nNeighbours said it was new.",
    "⟦Analysts warned⟧ that the port was full. It was shut in May.",
    "⟦Reports said⟧ that the port was full.",
    "⟦Critics say⟧ it was late. The mayor, Ana Ruiz, said it was not.",
    "It ⟦is believed⟧ the crew had left. It is late.",
    "It ⟦is estimated⟧ 40 owls live there.",
    "It ⟦was gathered⟧ that the mill will close.",
    "Trade fell. ⟦Some bakers said⟧ it was the rain. ⟦Many suggested⟧ that the mill was to blame.",
    "The firm ⟦reportedly⟧ sold the mill. The Guardian said it was old.",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(spansIn(text)).toEqual(spans);
  });
});

describe("source.vague is silent", () => {
  it.each([
    "Rain is expected to reach the coast by noon.",
    "The trial is expected to last two weeks.",
    "The mayor is expected to speak on Monday.",
    "Economists at Acme Bank said growth would slow.",
    "Analyst Ana Ruiz of Acme Bank said growth would slow.",
    "The researchers said the drug failed.",
    "Proponents, including Ana Ruiz, said it would help.",
    "“Analysts say so,” said Ana Ruiz.",
    "The group said it would tour in May.",
    "Analysts met in Davos.",
    "Nearly 52 percent of registered voters say they would move.",
    "Around one quarter said they liked neither.",
    "Three-quarters said they liked both, and three-quarters of voters said so twice.",
    "The all professional news reader says the weather will follow.",
    "Figure 10 indicates that few will buy one.",
    "Sales fell, figures from the customs office show.",
    "Official figures suggest that fewer people ski.",
    "The latest government figures show that fewer people ski.",
    "Senior figures in the Labour Party said the vote was lost.",
    "The suspect was last seen as the train left.",
    "The play was described by critic Ana Ruiz as dull.",
    "People accused of theft may appeal.",
    "The expert witness said the knife was his.",
    "She is believed.",
    "Most confirmed measles cases were in the south.",
    "Some reported accidents were never filed.",
    "Few are calling for a new vote.",
    "Few believe that the mill will open again.",
    "A study found that owls sleep badly. The study, published in Nature, followed 40 owls.",
    "A study by Acme University found that owls sleep badly.",
    "The residents said the crane fell at noon.",
    "Ana Ruiz said residents believed that the crane was old.",
    "Sales fell, analysts believe, according to the customs office.",
    "Doctors said the boy would live.",
    "Court documents showed that the crane was old.",
    "Harbour Watchers' survey found that ferries were late.",
    "Ferries are late, a survey has found. The study by German researchers, Kern Sea, asked 40 crews.",
    "Analysts warned that the port was full. “It has no room,” said Ana Ruiz, an economist at Acme Bank.",
    "The port is full.\n\nOther Nordic leaders said it was full.\n\n“It has no room,” Finnish minister Ana Ruiz told the forum.",
    "The port is full, say shipping analysts. Ship tracker Harbourwatch said 40 crews were waiting.",
    "Ana Ruiz spoke for an hour. Then someone asked how the port could be saved.",
    "Two donors could not be found. Others did not return calls and emails.",
    "“It is late,” said Carl Prats, who runs the port. Few crews have left, Mr Prats estimated, pointing out that many had no fuel.",
    "Some 60% said they did not like the new ferry. Many suggested that the old one was better.",
    "The Guardian reported that the mill was sold. The price was reportedly low.",
    "It is said at noon.",
    "“It is late,” said Ana Ruiz. Ruiz and others said they would not wait.",
    "Ferries are late, according to figures revealed by the Harbour Board on Monday.",
    "Ferries are late, according to a poll. The Hull Post-Harbour Consult poll of 900 crews was out on Monday.",
    "Ferries are late, according to police reports.",
    "Sure, official data suggest that ferries are late.",
    "The map is there to help people find what they want.",
    "Ferries are late, research suggests. A quarter never sail, according to a report by the Kern Sea Institute.",
  ])("%s", (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});
