import { describe, expect, it } from "vitest";
import { figureUnverifiable } from "../../server/src/rules/figure-unverifiable.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

const check = (marked: string, date?: string) =>
  expectMarked(figureUnverifiable, marked, date === undefined ? {} : { date });

describe("figure.unverifiable", () => {
  it.each([
    "The famine ⟦has claimed hundreds of thousands of lives⟧ and emptied whole valleys.",
    "An avalanche ⟦killed four people⟧ above the village on Sunday.",
    "Whole districts lie in ruins and ⟦millions have been displaced⟧.",
    "⟦At least 40 passengers were injured⟧ when the ferry hit the pier.",
    "The dam ⟦feeds roughly one-fifth of Kenyan farmland⟧.",
    "Turnout was low in 2012. In the caucuses on Tuesday ⟦34,000 people voted⟧.",
    "The mine closed in 1991. It reopened last spring, and a fall of rock ⟦killed 12 people⟧.",
    "The fire of 1871 began in a barn. The museum opened in 1994.\n\nA flood ⟦killed 300 people⟧.",
    "Inflation ⟦fell for the first time in 40 years⟧.",
    "Exports ⟦have fallen to their lowest level in five years⟧.",
    "The charity ⟦spent about $180 million⟧ on a tower that nobody uses.",
    "⟦More than 300,000 foreign students are studying⟧ at Australian universities.",
    "Unemployment in the valley ⟦is stuck at about 10%⟧.",
    "The storm ⟦destroyed 29 greenhouses⟧ outside Almería.",
    "The flood, which ⟦killed 31 villagers⟧, came at night.",
    "In a town of 3,000 people, ⟦40 residents were injured⟧ by hail.",
    "Its orchards ⟦provide nearly a third of the continent’s pears⟧.",
    "⟦About 9,000 farms have gone⟧ bankrupt since the drought began.",
    "Police ⟦have detained 22 fans⟧ over the brawl.",
    "He took the mill over in 1951. This year it ⟦has made 12,400 carpets⟧.",
    "He took the mill over in 1951. A fire there ⟦killed 12 workers⟧.",
    "⟦Eleven children were treated⟧ for burns.",
    "⟦Seven climbers were flown⟧ to a hospital in Sion.",
    "The blaze ⟦burned 2,600 hectares⟧ (6,425 acres) of pine.",
  ])("asks for a source: %s", (marked) => check(marked));

  it.each([
    // A source carries it.
    "The storm destroyed 29 greenhouses, the mayor, Ana Ruiz, said.",
    "The storm injured 40 residents, by the count of the ambulance service.",
    "The bakery treated 40 residents to cakes.",
    "According to the health ministry, 40 passengers were injured.",
    "The army accused the rebels of firing more than 150 rockets overnight.",
    "A survey of farmers was published on Monday. It found that 62 percent of orchards had frost damage.",
    "The fire service said that four people had died. The blaze, which killed four people, began in a kitchen.",
    "A survey was published on Monday. The weather was fine. So was the mood. Nobody hurried. Lunch was late. Still, 42 percent of orchards had frost damage.",
    "She points to the fact that 40% of the choir’s singers are women.",
    "The inquest heard that 12 passengers had died.",
    "More than 40 passengers had been injured, an inquiry in Oslo heard.",
    "A trading statement came out on Tuesday. It was short. The chain did well. Staff were told at noon. The cafés did best. More than 4,000 shops now stock its tea.",
    // A study that the article is about carries all shares.
    "Owls sleep badly, a study has found. It was fine. So was the mood. Nobody hurried. Lunch was late. Tea was hot. All had cake. All were well. None left. It was May. Still, 42 percent of owls snored.",
    "Nine in ten did well in a Phase III trial in Leeds. It was fine. So was the mood. Nobody hurried. Lunch was late. Tea was hot. All had cake. All were well. None left. It was May. Still, 42 percent of owls snored.",
    // A crowd the reporter saw, an audience that a counter counts.
    "Six thousand people packed the arena to cheer the skaters on.",
    "The choir played for 5,000 fans in Leeds on Tuesday.",
    "The clip has had more than 27 million views since Friday.",
    "The exhibition drew more than 140,000 visitors.",
    // As large as a staff or a town is known to be.
    "The brewer employs 77,000 people in Europe and Asia.",
    "The company, which employs 8,400 people, was founded in 1911.",
    "The rebels took Mubi, a town of 200,000 people.",
    "Indonesia, an archipelago of 270 million people, has 120 volcanoes.",
    "The insurer has more than 12,000 advisers.",
    "The village is home to some 6,000 residents.",
    "The airline spoke to its 28,000 pilots on Monday.",
    // Background in a relative clause.
    "They belong to a minority that makes up about a third of the population.",
    "The library, which lends 500,000 books each year, will move.",
    // By agreement or by law.
    "The miners’ union took a 20 percent stake in the mine.",
    "The government owns 51.4% of the bank.",
    // The writer’s own affair, or a family’s.
    "My quarrel with the council has cost me about $500,000.",
    "The singer’s mother lost two of her children in the fire, in which two of her brothers were injured.",
    // Measured, priced or timed.
    "He was glad to win his first match for over two months.",
    "It was her second record in seven days.",
    "She ran to her first title in 21.01 seconds.",
    "The moon is small, and the probe passed at about one-tenth of the distance.",
    "Their mother, a weaver from Galway, died at 43.",
    "The merger was worth $50 billion or more.",
    "The bill was rejected by 59.6 percent of voters.",
    "A petition has already received 250,000 signatures.",
    // A bank's and a market's figures.
    "Deposits rose 13 per cent, while the Sensex gained 0.7 per cent.",
    // Still to come.
    "Under the firm’s proposal, drivers would work 21 Sundays a year instead of 17, in return for a lump sum and a 2 per cent rise.",
    "More than 13,000 farmers in the valley will also benefit.",
    // Nobody asserts it.
    "Did the inspectors know of the fire that killed nine people?",
    // Someone's own words.
    "“We lost 4,000 sheep and half of our barns,” said Tom Reid, a farmer.",
    // Said in passing.
    "Both sides met for two days in Oslo.",
    "The two-hour film follows three sisters over 20 years.",
    "Maria Lopez, 35, runs a bakery 12 miles from the coast.",
    "She bought two loaves for £3.20 and walked six miles home.",
    "The 42-year-old striker scored 12 goals in 30 matches.",
    "Voters remember his “47 percent” remark.",
    // Results that are their own source.
    "Arsenal won 3-1 and moved six points clear.",
    "The party won 54 seats and 31 percent of the vote.",
    "Shares in the retailer rose 4.5% to $17.04.",
    "The film took $30.2m in its first weekend.",
    // Planned or imagined.
    "The bridge would cost about $2bn and carry 40,000 cars a day.",
    "The company plans to hire more than 5,000 people.",
    "Candidates need at least 1,237 delegates to win.",
    // History with its year, and what goes on with it.
    "The president spoke at the stadium on September 12, 1962. Some 40,000 people had come. The restored hall opened in 2019.",
    "“We choose to go to the Moon,” the president said at the stadium on September 12, 1962. Some 40,000 people had come to hear him. The restored hall opened in 2019.",
    "The fire of 1871 began in a barn. It killed 300 people and left 100,000 homeless. The museum opened in 1994.",
    "The 1906 earthquake killed about 3,000 people.",
    "He took the mill over in 1951. Within two years its output had risen by a third, to 11,400 tons a week.",
    "The mayor, Ana Ruiz, argued ferries cost £2m a year for 14,000 passengers.",
    "The club said it had four million members. With those who pay by the day, almost six million people use it.",
    // Passing or indefinite counts.
    "Several shops were closed, and dozens of children played in the square.",
    "One of the players left the field after 12 minutes.",
    "Preheat the oven to 180 degrees and bake for 25 minutes.",
    "The show runs for 12 nights at three theatres.",
  ])("is silent: %s", (text) => check(text, "2024-05-14"));

  it("does not count what the reporter adds to an accusation as the accuser's", () => {
    check(
      "The army accused the rebels of firing 29 rockets and 396 shells at the port in attacks that ⟦killed four people⟧.",
    );
  });

  it("is silent in the headline of an article that gives the figure", () => {
    check(
      "Avalanche kills four in the Alps\n\nAn avalanche ⟦killed four people⟧ above Chamonix on Sunday.\n\nThe road is closed until further notice, and a second slope is being watched by the guides.",
    );
  });

  it("marks the same figure once", () => {
    check(
      "An avalanche ⟦killed four people⟧ above the village on Sunday. The avalanche that killed four people was the third.",
    );
  });

  it("says in its message what was looked for", () => {
    const [finding] = checkRule(figureUnverifiable, "An avalanche killed four people on Sunday.");
    expect(finding?.message).toMatch(/“four people”.*no person, institution or document/);
  });
});
