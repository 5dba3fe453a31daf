import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../server/src/reading/english/attributions/find-attributions.ts";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { findQuotations } from "../../server/src/reading/english/quotations/find-quotations.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { expectLinear, repeated } from "../support/growth.ts";

const tag = await loadTagger();

function read(text: string) {
  const paragraph = tag(text);
  return findAttributions(paragraph, findQuotations(paragraph), findNames(paragraph));
}

/** Each report, or each attitude, of a text as “source | cue | content”. */
function attributionsIn(text: string, wanted: "report" | "attitude" = "report"): string[] {
  return read(text)
    .attributions.filter(({ stance }) => stance === wanted)
    .map(({ source, cue, content }) => `${source.text} | ${cue.text} | ${content.text}`);
}

describe("source, cue and content", () => {
  it.each<[string, string[]]>([
    // what stands between or around
    [
      "Guards who have listened to the tape have said it was late.",
      ["Guards who have listened to the tape | have said | it was late"],
    ],
    ["Many of the bakers said it was late.", ["Many of the bakers | said | it was late"]],
    ["It was late, current and former guards said.", ["current and former guards | said | It was late"]],
    ["“It was late,” said a nurse who had seen it.", ["a nurse | said | “It was late,”"]],
    [
      "At least 60 ships sank, by the count of the Norwegian coast guard.",
      ["the Norwegian coast guard | by the count of | At least 60 ships sank"],
    ],
    [
      "It was late, a person briefed on the matter said.",
      ["a person briefed on the matter | said | It was late"],
    ],
    ["Ana Rhodes-Gil said it was late.", ["Ana Rhodes-Gil | said | it was late"]],
    ["Mr. Ian Hope, a baker, said it was late.", ["Mr. Ian Hope | said | it was late"]],
    ["“It was late,” said Mr French.", ["Mr French | said | “It was late,”"]],
    ["Transport Minister Said Lima is due here.", []],
    [
      "The Department for Media, Culture and Sport said it was late.",
      ["The Department for Media, Culture and Sport | said | it was late"],
    ],
    ["Ana Ruiz, of the Port Trust, who was there, said it was late.", ["Ana Ruiz | said | it was late"]],
    ["Gil, a baker (she was not part of the team there), said it was late.", ["Gil | said | it was late"]],
    [
      "At least 27 sank, the port said, revising down a toll of 31.",
      ["the port | said | At least 27 sank", "the port | said | revising down a toll of 31"],
    ],
    ["At least 27 sank, the port said, weeping.", ["the port | said | At least 27 sank"]],
    ["Experts blame poor brakes.", ["Experts | blame | poor brakes"]],
    ["It was late, per the court's records.", ["the court's records | per | It was late"]],
    ["He earns $40 per child, per day.", []],
    ["The captain, Per Hansen, lost his chess title on Monday.", []],
    [
      "It rose 3%, per the Mint, against 1% in May.",
      ["the Mint | per | It rose 3%", "the Mint | per | against 1% in May"],
    ],
    ["10:44 Mayor Ana Ruiz says it was late.", ["Mayor Ana Ruiz | says | it was late"]],
    ["The Grade I listed spire is tall.", []],
    [
      "Another source familiar with Ruiz’s thinking said it was late.",
      ["Another source familiar with Ruiz’s thinking | said | it was late"],
    ],
    ["“It was late,” the 36-year-old said.", ["the 36-year-old | said | “It was late,”"]],
    ["The 21-year-old told the paper it was late.", ["The 21-year-old | told | it was late"]],
    ["It was late, a report claims.", ["a report | claims | It was late"]],
    ["Opposition figures claim the sum is wrong.", ["Opposition figures | claim | the sum is wrong"]],
    ["Some claim he left early.", ["Some | claim | he left early"]],
    ["Many claim benefits.", []],
    ["For some reason he was late.", []],
    ["Critics fear it will fail.", ["Critics | fear | it will fail"]],
    [
      "It was late, according to its own yearly performance plan.",
      ["its own yearly performance plan | according to | It was late"],
    ],
    ["It went according to plan, and according to the rules he must go.", []],
    ["The Freedom Front Plus said it was late.", ["The Freedom Front Plus | said | it was late"]],
    [
      "An inquiry chaired by judge Ana Ruiz found that it was late.",
      ["An inquiry chaired by judge Ana Ruiz | found | that it was late"],
    ],
    [
      "Ruiz was last night warned by bakers that it was late.",
      ["bakers | was last night warned by | that it was late"],
    ],
    ["In the words of the mayor, it was late.", ["the mayor | In the words of | it was late"]],
    ["By the union's tally, 400 jobs will go.", ["the union | By the union's tally | 400 jobs will go"]],
    ["By Friday's count she was ahead.", []],
    ["The count of the votes goes on.", []],
    ["A firm called Oak Dairy has closed.", []],
    ["Analysts pegged the loss at $40m.", ["Analysts | pegged | the loss at $40m"]],
    [
      "Ruiz, speaking at a fair in Houston, Texas, warned that it was late.",
      ["Ruiz | warned | that it was late"],
    ],
    ["Ruiz, 34, from Hull, Yorkshire, said it was late.", ["Ruiz | said | it was late"]],
    [
      "Tom Lee, head of the museum, which was shut, told the paper it was late.",
      ["Tom Lee | told | it was late"],
    ],
    ["In a statement Captain Ruiz said it was late.", ["Captain Ruiz | said | it was late"]],
    [
      "Last week the Leeds Herald reported that it was late.",
      ["the Leeds Herald | reported | that it was late"],
    ],
    ["A Leeds Herald rolling poll shows it is late.", ["A Leeds Herald rolling poll | shows | it is late"]],
    ["In May Lee sent a letter saying it was late.", ["Lee | saying | it was late"]],
    [
      "The Ohio Contract Office (OCO) in Leeds said it was late.",
      ["The Ohio Contract Office (OCO) in Leeds | said | it was late"],
    ],
    ["Rosneft owns Yansk and Russia has said it was late.", ["Russia | has said | it was late"]],
    ["Tom Lee and Ana Ruiz said it was late.", ["Tom Lee and Ana Ruiz | said | it was late"]],
    [
      "Sen. Lee (Ohio) on Monday left the dam — a thing that kept the town busy all week — and said it was late.",
      ["Sen. Lee (Ohio) | said | it was late"],
    ],
    [
      "The attorney general of the state of Ohio is suing the school, claiming it was late.",
      ["The attorney general of the state of Ohio | claiming | it was late"],
    ],
    [
      "Opponents of letting trains into the valley argue that it was late.",
      ["Opponents of letting trains into the valley | argue | that it was late"],
    ],
    ["The self-taught baker said it was late.", ["The self-taught baker | said | it was late"]],
    ["Somebody has to pay, observed Ana Ruiz, a baker.", ["Ana Ruiz | observed | Somebody has to pay"]],
    [
      "Few crews have left, Ana Ruiz estimated, pointing out that it was late.",
      ["Ana Ruiz | estimated | Few crews have left", "Ana Ruiz | pointing out | that it was late"],
    ],
    [
      "“It is late,” said vice-director Pan Yue, in a letter.",
      ["vice-director Pan Yue | said | “It is late,”"],
    ],
    ["“It is late,” Ana Ruiz, from the Port Board (PB) told the paper.", ["Ana Ruiz | told | “It is late,”"]],
    [
      "“It is late,” the Leeds Herald quoted a baker as saying.",
      ["the Leeds Herald | quoted | “It is late,”", "a baker | as saying | “It is late,”"],
    ],
    ["“It is late,” the board was quoted as saying.", ["the board | as saying | “It is late,”"]],
    // the verb behind its subject
    ["The club said that it would appeal.", ["The club | said | that it would appeal"]],
    ["The club said it would appeal.", ["The club | said | it would appeal"]],
    [
      "Dr Ilse Brandt has repeatedly argued that the drug works.",
      ["Dr Ilse Brandt | has repeatedly argued | that the drug works"],
    ],
    [
      "The court said in a statement on Monday that the case was closed.",
      ["The court | said | that the case was closed"],
    ],
    [
      "The firm, which makes tyres, announced that it would move.",
      ["The firm | announced | that it would move"],
    ],
    [
      "Ana Ruiz, in turn, accused the board of hiding the report.",
      ["Ana Ruiz | accused | the board of hiding the report"],
    ],
    // the verb before its subject, behind its content
    ["The bridge is safe, said Ana Ruiz.", ["Ana Ruiz | said | The bridge is safe"]],
    ["The bridge is safe, the ministry reported.", ["the ministry | reported | The bridge is safe"]],
    ["“The bridge is safe,” Ruiz said.", ["Ruiz | said | “The bridge is safe,”"]],
    ["“The bridge is safe,” said Ruiz, who runs the port.", ["Ruiz | said | “The bridge is safe,”"]],
    [
      "Senator Ana Ruiz (Ohio) said the bridge was safe.",
      ["Senator Ana Ruiz (Ohio) | said | the bridge was safe"],
    ],
    ["But as the museum noted, the vase is Roman.", ["the museum | noted | the vase is Roman"]],
    ["“The bridge is safe”, she added.", ["she | added | “The bridge is safe”"]],
    ["Repairs were “quite a task”, Ruiz observed.", ["Ruiz | observed | Repairs were “quite a task”"]],
    ["Sales fell by 3%, figures show.", ["figures | show | Sales fell by 3%"]],
    [
      "Imports fell, figures from the customs office show.",
      ["figures from the customs office | show | Imports fell"],
    ],
    [
      "Turnout was the highest since 1980, the institute's analysis shows.",
      ["the institute's analysis | shows | Turnout was the highest since 1980"],
    ],
    ["Rents rose, a survey by the bank suggests.", ["a survey by the bank | suggests | Rents rose"]],
    ["The firm said it had identified 40 flaws.", ["The firm | said | it had identified 40 flaws"]],
    [
      "The museum said anonymous donors had paid for it.",
      ["The museum | said | anonymous donors had paid for it"],
    ],
    [
      "Forbes puts her wealth at just under $40 billion.",
      ["Forbes | puts | her wealth at just under $40 billion"],
    ],
    ["The agency put the toll at 300.", ["The agency | put | the toll at 300"]],
    ["The agency put the toll at 300 soldiers.", ["The agency | put | the toll at 300 soldiers"]],
    [
      "The guild puts the number of dead at 40 miners.",
      ["The guild | puts | the number of dead at 40 miners"],
    ],
    ["The union counted more than 3,000 marchers.", ["The union | counted | more than 3,000 marchers"]],
    ["Amnesty has documented 1,200 arrests.", ["Amnesty | has documented | 1,200 arrests"]],
    // in the middle of its content
    ["The vase, they believe, is Roman.", ["they | believe | The vase", "they | believe | is Roman"]],
    ["“The bridge,” Ruiz said, “is safe.”", ["Ruiz | said | “The bridge,”", "Ruiz | said | “is safe.”"]],
    [
      "The bridge, Ruiz said, will open in May.",
      ["Ruiz | said | The bridge", "Ruiz | said | will open in May"],
    ],
    // hearers
    [
      "The coach told reporters that nine players were ill.",
      ["The coach | told | that nine players were ill"],
    ],
    ["The coach told the BBC he would resign.", ["The coach | told | he would resign"]],
    ["The agency urged people to stay at home.", ["The agency | urged | people to stay at home"]],
    // several verbs, one subject
    ["The mayor condemned the march and said it was illegal.", ["The mayor | said | it was illegal"]],
    [
      "The bank said rates would rise, adding that growth was weak.",
      ["The bank | said | rates would rise", "The bank | adding | that growth was weak"],
    ],
    [
      "Lee called the play “a mess,” but Okafor said it was brave.",
      ["Lee | called | the play “a mess,”", "Okafor | said | it was brave"],
    ],
    // phrases
    ["According to the museum, the vase is Roman.", ["the museum | According to | the vase is Roman"]],
    ["The vase is Roman, according to the museum.", ["the museum | according to | The vase is Roman"]],
    [
      "The trip was, in the captain’s words, “a picnic.”",
      [
        "the captain | in the captain’s words | The trip was",
        "the captain | in the captain’s words | “a picnic.”",
      ],
    ],
    // passives
    ["The song was described by critics as dull.", ["critics | was described by | as dull"]],
    [
      "The bird is believed to be extinct.",
      ["is believed | is believed | The bird is believed to be extinct"],
    ],
    [
      "The vote was seen as a test of her strength.",
      ["was seen as | was seen as | The vote was seen as a test of her strength"],
    ],
    // an outlet between
    [
      "The newspaper quoted coach Ilse Brandt as saying nine players were ill.",
      [
        "The newspaper | quoted | coach Ilse Brandt as saying nine players were ill",
        "coach Ilse Brandt | as saying | nine players were ill",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("what stands between a subject and its verb", () => {
  it.each<[string, string[]]>([
    ["The vicar, Ann Poole, also said the roof leaked.", ["The vicar | said | the roof leaked"]],
    ["Downing Street said the vase was a copy.", ["Downing Street | said | the vase was a copy"]],
    ["Visiting Leeds, the mayor said the vase was a copy.", ["the mayor | said | the vase was a copy"]],
    ["The museum itself said the vase was a copy.", ["The museum | said | the vase was a copy"]],
    ["The airline two weeks ago said the route would close.", ["The airline | said | the route would close"]],
    ["Poole later Monday told the BBC: “We won.”", ["Poole | told | “We won.”"]],
    [
      "Senator Ana Ruiz (Ohio) on Friday said the dam leaked.",
      ["Senator Ana Ruiz (Ohio) | said | the dam leaked"],
    ],
    [
      "The rowers -- Lee, Poole and Marsh -- said the water was cold.",
      ["The rowers | said | the water was cold"],
    ],
    [
      "Ms Poole, citing “the mood in the town,” said the fair would go on.",
      ["Ms Poole | said | the fair would go on"],
    ],
    [
      "The town has two nurses, both of whom said the ward was full.",
      ["two nurses | said | the ward was full"],
    ],
    ["Mark Lee, the former coach, suggested we “wait and see”.", ["Mark Lee | suggested | “wait and see”"]],
    ["The incumbent said that the harbour was safe.", ["The incumbent | said | that the harbour was safe"]],
    ["The chief, Paul Lee, said it was over.", ["The chief | said | it was over"]],
    ["Said Lee: “The ferry was late.”", ["Lee | Said | “The ferry was late.”"]],
    ["But, said Lee, “the ferry was late.”", ["Lee | said | “the ferry was late.”"]],
    ["“It is cold,” Cross wrote. “Very cold.”", ["Cross | wrote | “It is cold,”"]],
    // told by another, and no less a report
    [
      "Lee said two people inside the club told him that the roof leaked.",
      [
        "Lee | said | two people inside the club told him that the roof leaked",
        "two people inside the club | told | that the roof leaked",
      ],
    ],
    // silent, or another's
    ["The incumbent, tired and old, left the hall.", []],
    ["Poole spent Thursday at sea.", []],
    ["The bakery closed two weeks ago.", []],
    ["Both of the boats sank, the coastguard said.", ["the coastguard | said | Both of the boats sank"]],
    ["It was cold, said the vicar, who left.", ["the vicar | said | It was cold"]],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["The coach spent her evenings praising the young keeper.", ["The coach | praising | the young keeper"]],
    ["The chancellor has spent Monday defending the budget.", ["The chancellor | defending | the budget"]],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text, "attitude")).toEqual(expected);
  });
});

describe("a place of two names within an apposition", () => {
  it.each([
    ["Ana Ruiz, a delegate from Houston, Texas, said it was late.", "Ana Ruiz"],
    ["On Monday, a delegate from Houston, Texas, said it was late.", "a delegate from Houston"],
    ["In Paris, a delegate from Houston, Texas, said it was late.", "a delegate from Houston"],
  ])("%s", (text, source) => {
    expect(attributionsIn(text)).toEqual([`${source} | said | it was late`]);
  });
});

describe("a speaker's label", () => {
  it.each<[string, string[]]>([
    ["Tom Okafor: “The river is ours.”", ["Tom Okafor | : | “The river is ours.”"]],
    ["OKAFOR: I think the river is ours.", ["OKAFOR | : | I think the river is ours"]],
    ["BREAKING: The river has burst its banks.", []],
    ["Update: “The river is ours.”", []],
    ["Okafor: the river has burst its banks.", []],
    ["Graham: The River Is Ours", ["Graham | : | The River Is Ours"]],
    ["Hillary Cruz: We will rebuild the pier", ["Hillary Cruz | : | We will rebuild the pier"]],
    ["Jordan: Rebels are at the border", []],
    ["Miami: Police have closed the port", []],
    ["Jackson: The Musical", []],
    ["The verdict: “The river is ours.”", []],
    ["Score: Okafor 3, Lee 2.", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("hearsay", () => {
  it.each<[string, string[]]>([
    [
      "The owner reportedly sold two mills to a rival.",
      ["reportedly | reportedly | The owner reportedly sold two mills to a rival"],
    ],
    [
      "Two labs have allegedly copied the trial, but the regulator is silent.",
      ["allegedly | allegedly | Two labs have allegedly copied the trial"],
    ],
    [
      "It is understood there have been three near misses.",
      ["is understood | is understood | there have been three near misses"],
    ],
    [
      "It was reliably gathered that the mill will close.",
      ["was reliably gathered | was reliably gathered | the mill will close"],
    ],
    ["The plan, as it is understood, is late.", []],
    ["It was gathered in May.", []],
    ["The allegedly stolen violin was found in Leeds.", []],
    ["A trainer was fined for allegedly doping a horse.", []],
    ["Police said he allegedly took the violin.", ["Police | said | he allegedly took the violin"]],
    ["The referee apparently missed the foul.", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });

  it("names nobody", () => {
    expect(read("The owner reportedly sold two mills.").attributions[0]?.source.class).toBe("vague");
  });
});

describe("what polls and studies show", () => {
  it.each<[string, string[]]>([
    [
      "In a poll released on Monday, six in ten voters backed the tram.",
      ["a poll | In | six in ten voters backed the tram"],
    ],
    [
      "In a survey of 900 nurses by the union, most wanted shorter shifts.",
      ["a survey of 900 nurses | In | most wanted shorter shifts"],
    ],
    ["In a stadium full of fans, six in ten left early.", []],
    ["The survey ship left in May, and the crew was tired.", []],
    ["Records show he sold the mill in 2010.", ["Records | show | he sold the mill in 2010"]],
    ["He sold the mill in 2010, records show.", ["records | show | He sold the mill in 2010"]],
    ["Polls show voters trust the mayor.", ["Polls | show | voters trust the mayor"]],
    ["Figures show a rise of 4% in exports.", ["Figures | show | a rise of 4% in exports"]],
    ["A study found a link between salt and strokes.", ["A study | found | a link between salt and strokes"]],
    [
      "Bees can sleep for hours, a study by the university found.",
      ["a study by the university | found | Bees can sleep for hours"],
    ],
    ["The jury found him guilty of arson.", []],
    ["A walker found the door had been forced.", []],
    ["The results were a surprise to the bakers.", []],
    ["The show results in laughter every night.", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("verbs that report with the words behind them", () => {
  it.each<[string, string[]]>([
    [
      "Ruiz made it clear that the bridge would stay shut.",
      ["Ruiz | made it clear | that the bridge would stay shut"],
    ],
    ["The coach made very clear he would not resign.", ["The coach | made very clear | he would not resign"]],
    [
      "The report raised the possibility that the valve had failed.",
      ["The report | raised the possibility | that the valve had failed"],
    ],
    ["A surgeon pointed out that the ward was empty.", ["A surgeon | pointed out | that the ward was empty"]],
    ["The judge let it be known that she was tired.", ["The judge | let it be known | that she was tired"]],
    ["It is clear that the bridge is safe.", []],
    ["The baker made the cake that won.", []],
    ["The glazier made clear glass for the palace.", []],
    ["The union has not made clear whether it will strike.", []],
    ["The storm raised the level of the lake.", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["The senator took aim at the drug makers.", ["The senator | took aim at | the drug makers"]],
    ["The bishop came out firmly against the bill.", ["The bishop | came out firmly against | the bill"]],
    ["The unions took issue with the figures.", ["The unions | took issue with | the figures"]],
    ["The minister cast doubt on the forecast.", ["The minister | cast doubt on | the forecast"]],
    ["The goalkeeper paid tribute to the fans.", ["The goalkeeper | paid tribute to | the fans"]],
    ["The sun came out in Leeds.", []],
    ["The nurse took the bus to work.", []],
    ["The farmer put his weight on the gate.", []],
    ["BRANDT HAILED AS HERO", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text, "attitude")).toEqual(expected);
  });
});

describe("what only looks like a report", () => {
  it.each<[string, string[]]>([
    ["The bank left rates alone in a widely-predicted move.", []],
    ["The club ended its highly criticised tour of Peru.", []],
    ["Surgeons used a machine called Atlas 2, which pumps blood.", []],
    ["She called the police.", []],
    ["The bridge is expected to be finished by summer 2026.", []],
    ["Lee called the play a mess.", ["Lee | called | the play a mess"]],
    ["Lee called him unfit.", ["Lee | called | him unfit"]],
    ["The coach called for calm.", ["The coach | called | for calm"]],
    [
      "The rock was estimated by astronomers to be 20 metres wide.",
      ["astronomers | was estimated by | to be 20 metres wide"],
    ],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("what stands behind the hearer, the noun and the sentence", () => {
  it.each<[string, string[]]>([
    ["Lee told the Herald, “We will row.”", ["Lee | told | “We will row.”"]],
    ["The vet told the court on Monday, “The horse was lame.”", ["The vet | told | “The horse was lame.”"]],
    ["Officials there said the dam was safe.", ["Officials | said | the dam was safe"]],
    ["Residents there said they were tired.", ["Residents | said | they were tired"]],
    [
      "The drug halves the risk of stroke. That is according to a study in Oslo.",
      ["a study in Oslo | according to | The drug halves the risk of stroke"],
    ],
    [
      "The firm will cut 400 jobs, that’s according to its founder.",
      ["its founder | according to | The firm will cut 400 jobs"],
    ],
    ["Everything went off on time. That is according to plan.", []],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("who speaks in a relative clause", () => {
  it.each<[string, string, string | null]>([
    ["The hall was built by Ana Ruiz, who said it would last.", "Ana Ruiz", "who"],
    ["Ruiz left the panel, which concluded that the dam was safe.", "the panel", "which"],
    ["Voters who want a bridge met in May.", "Voters", "who"],
    ["Ana Ruiz, who runs the port, said it was safe.", "Ana Ruiz", null],
  ])("%s", (text, source, relative) => {
    const { attributions } = read(text);
    expect(attributions.map((one) => [one.source.text, one.source.relative?.text ?? null])).toEqual([
      [source, relative],
    ]);
  });
});

describe("sources by their neighbours", () => {
  it.each<[string, string[]]>([
    [
      "Senator Ana Ruiz (Ohio) last week said the bridge was safe.",
      ["Senator Ana Ruiz (Ohio) | said | the bridge was safe"],
    ],
    [
      "The vote went ahead, with polls showing that the mayor would lose.",
      ["polls | showing | that the mayor would lose"],
    ],
    [
      "The two clubs have both argued that the rule is unfair.",
      ["The two clubs | have both argued | that the rule is unfair"],
    ],
    [
      "A study released on Monday found that bees were dying.",
      ["A study released on Monday | found | that bees were dying"],
    ],
    ["Saying that it was late, the judge left.", ["the judge | Saying | that it was late"]],
    ["Another said that the road was closed.", ["Another | said | that the road was closed"]],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text)).toEqual(expected);
  });
});

describe("no attribution", () => {
  it.each([
    "The chef added salt to the soup.",
    "No doctor has confirmed the cause.",
    "She put the kettle on at 5 pm.",
    "The agency put the bridge at 12 Mill Lane on its map.",
    "The vet counted to ten before she opened the cage.",
    "The mayor placed a wreath at 11 am.",
    "They placed bets at 12 shops.",
    "Campers who peg tents at 40 paces from the river were fined.",
    "The coach put the striker at 40 yards.",
    "The coach put the striker on the bench at half-time.",
    "She can count three medals to her name.",
    "They saw a film, a play, a show.",
    "She asked not to be identified.",
    "He insisted on anonymity.",
    "The fire claimed four lives.",
    "She declined to say where she had been.",
    "The minister did not say that taxes would rise.",
    "The sign is “closed”.",
    "He agreed to brief the board.",
    "Rain is expected to reach the coast.",
    "The trial is expected to last two weeks.",
    "She was last seen as the train left.",
    "The report was late.",
    "Prices rose according to plan.",
    "Her claims adjuster called in sick.",
    "G-III did not answer repeated calls.",
    "Hope Lane is closed.",
  ])("%s", (text) => {
    expect(attributionsIn(text)).toEqual([]);
  });
});

describe("attitudes", () => {
  it.each<[string, string[]]>([
    // what is wanted, known, backed
    ["Residents want a safer road, but the council has no money.", ["Residents | want | a safer road"]],
    ["Critics who oppose the dam met on Monday.", ["Critics | oppose | the dam"]],
    ["Some accused the referee of bias.", ["Some | accused | the referee of bias"]],
    [
      "The band plans to tour in May, praising its new drummer.",
      ["The band | plans | to tour in May", "The band | praising | its new drummer"],
    ],
    ["Voters supporting the reform cheered.", ["Voters | supporting | the reform"]],
    ["The bill, backed by the farmers, passed.", ["the farmers | backed by | The bill"]],
    // a verb with its preposition or particle
    ["The board sided with the players.", ["The board | sided with | the players"]],
    ["He ruled out a third term.", ["He | ruled out | a third term"]],
    // said to be refused, denied or still to come
    ["The coach refused to comment on the transfer.", ["The coach | refused | to comment on the transfer"]],
    [
      "The minister did not say whether taxes would rise.",
      ["The minister | did not say | whether taxes would rise"],
    ],
    ["The orchestra would not say who will conduct.", ["The orchestra | would not say | who will conduct"]],
    // nouns and adjectives
    ["Her opposition to the road has not changed.", ["Her | opposition to | the road"]],
    ["The mayor made a passionate call for calm.", ["The mayor | made a passionate call for | calm"]],
    [
      "The judge is confident that the trial will end in June.",
      ["The judge | is confident | that the trial will end in June"],
    ],
    ["Residents are worried about the noise.", ["Residents | are worried about | the noise"]],
    [
      "The mayor has made a promise to rebuild the pier.",
      ["The mayor | made a promise | to rebuild the pier"],
    ],
    ["The nurses’ claims about the ward were ignored.", ["The nurses | claims about | the ward"]],
    [
      "There was a suggestion by a curator that the vase was a fake.",
      ["a curator | suggestion | that the vase was a fake"],
    ],
    // nobody's
    [
      "The firm is accused of dumping waste.",
      ["is accused of | is accused of | The firm is accused of dumping waste"],
    ],
    ["Asked whether the dam was safe, Ruiz nodded.", ["Asked | Asked | whether the dam was safe"]],
  ])("%s", (text, expected) => {
    expect(attributionsIn(text, "attitude")).toEqual(expected);
    expect(attributionsIn(text)).toEqual([]);
  });

  it.each([
    "The chair is made of oak.",
    "Support beams for the roof arrived.",
    "The plan failed.",
    "It was heavy for a dog.",
    "She ran to the door.",
    "The church opposite the park is closed.",
    "The hope of spring is near.",
    "It needs rain.",
    "The order of play has changed.",
    "Doubt remains.",
    "The certain winner fell.",
    "A planned march was cancelled.",
    "The hall was opened by the queen.",
    "The team made a pass.",
    "He plans meals.",
    "The play opens in May.",
    "The vote was held in June.",
    "The ferry left the harbour and met the tug.",
    "The choir sang, holding candles.",
    "A bridge built in May stands near the station.",
  ])("none in “%s”", (text) => {
    expect(attributionsIn(text, "attitude")).toEqual([]);
  });
});

describe("how well the source is named", () => {
  it.each([
    ["Ana Ruiz said it was late.", "named"],
    ["Police said it was late.", "named"],
    ["The company said it was late.", "named"],
    ["Peru said it was late.", "named"],
    ["A spokesman for the port said it was late.", "named"],
    ["Economists at Acme Bank said it was late.", "named"],
    ["Apple’s chief executive, Tim Cook, said it was late.", "named"],
    ["Political analyst Ana Ruiz said it was late.", "named"],
    ["The researchers said it was late.", "named"],
    ["The airline’s chief executive said it was late.", "named"],
    ["The Scottish Executive said it was late.", "named"],
    ["A source close to the club said it was late.", "anonymous"],
    ["“It was late,” said a baker who requested anonymity.", "anonymous"],
    ["“It was late,” said a baker, who was granted anonymity.", "anonymous"],
    ["Officials said it was late.", "anonymous"],
    ["Peruvian officials said it was late.", "anonymous"],
    ["People familiar with the deal said it was late.", "anonymous"],
    ["A manager who asked not to be named said it was late.", "anonymous"],
    ["Diplomats briefed on the talks said it was late.", "anonymous"],
    ["Jane Roe’s aides said it was late.", "anonymous"],
    ["Aides to Jane Roe said it was late.", "anonymous"],
    ["Jane Roe advisers said it was late.", "anonymous"],
    ["Jane Roe supporters said it was late.", "vague"],
    ["Jane Roe’s lawyers said it was late.", "named"],
    ["Jane Roe, an adviser, said it was late.", "named"],
    ["An adviser, Jane Roe, said it was late.", "named"],
    ["Adviser Jane Roe said it was late.", "named"],
    ["Analysts said it was late.", "vague"],
    ["Figures suggest it was late.", "vague"],
    ["Some quarters said it was late.", "vague"],
    ["Figures from the customs office showed it was late.", "named"],
    ["Figure 10 indicates that it was late.", "named"],
    ["Nearly 52 percent of registered voters say it was late.", "named"],
    ["Around one quarter said it was late.", "named"],
    ["Two-thirds of farmers said it was late.", "named"],
    ["One in four users said it was late.", "named"],
    ["Another ally, Deputy Mayor Ana Ruiz, said it was late.", "named"],
    ["An aide to Jane Roe, Tom Barr, said it was late.", "named"],
    ["Some said it was late.", "vague"],
    ["Many of the bakers said it was late.", "vague"],
    ["Some Poole backers said it was late.", "vague"],
    ["The Leeds Herald quoted guests, who spoke on condition of anonymity.", "named"],
    ["Someone said it was late.", "vague"],
    ["The international community said it was late.", "vague"],
    ["The markets expected that it would rise.", "vague"],
    ["The wider world thought that it was late.", "vague"],
    ["The farming community said it was late.", "named"],
    ["Some bakers said it was late.", "vague"],
    ["Several passengers said it was late.", "vague"],
    ["Some 40 firms said it was late.", "named"],
    ["Several members of the Leeds Rowing Club said it was late.", "named"],
    ["Many doctors and other experts said it was late.", "vague"],
    ["Critics of the plan said it was late.", "vague"],
    ["Human rights groups said it was late.", "vague"],
    // people of whom any other is as good
    ["A man said it was late.", "anonymous"],
    ["One resident said it was late.", "anonymous"],
    ["Another Twitter user wrote that it was late.", "anonymous"],
    ["Two of the passengers said it was late.", "anonymous"],
    ["“It was late,” one of his friends said.", "anonymous"],
    ["One of the officials said it was late.", "anonymous"],
    ["It was late, according to a former employee.", "anonymous"],
    ["A woman in the crowd said it was late.", "anonymous"],
    ["Locals said it was late.", "vague"],
    ["Residents said it was late.", "vague"],
    ["Residents of Leeds said it was late.", "vague"],
    ["Witnesses said it was late.", "vague"],
    ["Some Instagram users said it was late.", "vague"],
    ["Brokers said it was late.", "vague"],
    ["The man said it was late.", "named"],
    ["His wife said it was late.", "named"],
    ["The passengers said it was late.", "named"],
    ["A man named John Poole said it was late.", "named"],
    ["A baker, John Poole, said it was late.", "named"],
    ["John Poole, a local resident, said it was late.", "named"],
    ["Locals including Mary Kerr said it was late.", "named"],
    ["Residents, including Mary Kerr, said it was late.", "named"],
    // people who can be found
    ["A doctor said it was late.", "anonymous"],
    ["Some doctors said it was late.", "vague"],
    ["Doctors said it was late.", "named"],
    ["A lawyer for the family said it was late.", "named"],
    ["A nurse at Leeds General Infirmary said it was late.", "named"],
    ["Organisers said it was late.", "named"],
    ["Prosecutors said it was late.", "named"],
    // documents
    ["A study found that it was late.", "vague"],
    ["A new study of 400 nurses has found that it was late.", "vague"],
    ["Research shows that it was late.", "vague"],
    ["It was late, according to a survey.", "vague"],
    ["It was late, a report says.", "vague"],
    ["One recent poll suggested it was late.", "vague"],
    ["A Norwegian study found that it was late.", "vague"],
    ["A study in March found that it was late.", "vague"],
    ["The study found that it was late.", "named"],
    ["The report said it was late.", "named"],
    ["A study by the University of Leeds found that it was late.", "named"],
    ["A study by researchers at the University of Leeds found that it was late.", "named"],
    ["A study published in Nature found that it was late.", "named"],
    ["A Gallup poll found that it was late.", "named"],
    ["A survey carried out by Acme Bank found that it was late.", "named"],
    ["It was late, according to a report by the watchdog.", "named"],
    ["It was late, according to research by Acme Bank.", "named"],
    ["It was late, according to data gathered by the Weather Office.", "named"],
    ["A report of the council shows that it was late.", "named"],
    ["It was late, according to figures of the treasury.", "named"],
    ["A study of the council found that it was late.", "vague"],
    ["A report of delays found that it was late.", "vague"],
    ["A government report said it was late.", "named"],
    ["Court documents showed it was late.", "named"],
    ["The charity’s report said it was late.", "named"],
  ])("%s → %s", (text, type) => {
    expect(read(text).attributions.map(({ source }) => source.class)).toEqual([type]);
  });

  it("lets a pronoun take the class of the source before it, and marks it", () => {
    const sources = read("Officials said it was late. They added that nobody came.").attributions.map(
      ({ source }) => source,
    );
    expect(sources.map(({ class: type, resumes }) => [type, resumes])).toEqual([
      ["anonymous", false],
      ["anonymous", true],
    ]);
  });

  it("marks another outlet's word, but not an outlet that speaks for itself", () => {
    expect(read("The Guardian reports that it was late.").attributions[0]?.secondary).toBe(true);
    expect(read("The Guardian denied that it was late.").attributions[0]?.secondary).toBe(false);
    expect(read("The Ugandan Media Council said it was late.").attributions[0]?.secondary).toBe(false);
  });

  it("takes what an outlet understands for its report, where anybody else only knows it", () => {
    expect(attributionsIn("The Irish Times understands the mill will close.")).toEqual([
      "The Irish Times | understands | the mill will close",
    ]);
    expect(attributionsIn("The mayor understands that it is late.")).toEqual([]);
  });

  it.each<[string, [string, string][]]>([
    // an adjective that stands for people
    ["The public believes the ferry is late.", [["The public", "vague"]]],
    ["The public say the trams are slow.", [["The public", "vague"]]],
    ["The public fears it will be late.", [["The public", "vague"]]],
    ["The Scottish public thinks the ferry is late.", [["The Scottish public", "vague"]]],
    ["Members of the public said it was late.", [["Members of the public", "vague"]]],
    ["Voters think the bridge was a mistake.", [["Voters", "vague"]]],
    ["The electorate thinks the mayor has failed.", [["The electorate", "vague"]]],
    ["The public works department said it was late.", [["The public works department", "named"]]],
    ["The public school opens in May.", []],
    ["She had a public say in it.", []],
    // a market has an address, the markets have none
    ["The market expects rates to fall to 3%.", [["The market", "vague"]]],
    ["The market in Leeds said it would close.", [["The market in Leeds", "named"]]],
    ["The street market on Mill Road fears it will close.", [["The street market on Mill Road", "named"]]],
    ["Kirkgate Market burned. The market expects to open in May.", [["The market", "named"]]],
    [
      "The markets fell, the market said. The market in Leeds said it would close.",
      [
        ["the market", "vague"],
        ["The market in Leeds", "named"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text).attributions.map(({ source }) => [source.text, source.class])).toEqual(expected);
  });

  it("marks words put at an earlier time, unless the sentence tells the occasion", () => {
    expect(read("Ruiz has previously said that it was late.").attributions[0]?.earlier).toBe(true);
    expect(read("Ruiz has previously said in an interview that it was late.").attributions[0]?.earlier).toBe(
      false,
    );
    expect(read("Ruiz has said that it was late.").attributions[0]?.earlier).toBe(false);
  });
});

describe("who speaks a quotation", () => {
  it.each<[string, (string | null)[]]>([
    ["“We lost,” Ruiz said.", ["Ruiz"]],
    ["“We lost,” Ruiz said. “We were tired.”", ["Ruiz", "Ruiz"]],
    ["Ruiz called the game “a shame” and Lee said it was “fair.”", ["Ruiz", "Lee"]],
    ["He said what he described as a “victory” was near.", ["he"]],
    ["“We lost. We were tired. That is all,” Ruiz told the paper.", ["Ruiz"]],
    ["The crowd sang. “We will be back one day.”", [null]],
    ["For now, Ana Gil has a plan. “We will be back one day.”", ["Ana Gil"]],
    ["Ana Gil met Bo Lee. “We will be back one day.”", [null]],
    ["The jury cleared Ana Gil. “We will be back one day.”", [null]],
    ["Ruiz said it was late. He met the board. “We have no choice.”", ["Ruiz"]],
    ["Our reporter Ana Gil is in Lima: “It has rained all day long.”", ["Ana Gil"]],
    ["A banner hung behind Ana Gil and Bo Lee: “It has rained all day long.”", [null]],
    ["Ruiz hailed his side’s “incredible resilience”.", ["Ruiz"]],
    ["Ruiz hailed “a very good night” and dismissed it as “a mere try”.", ["Ruiz", "Ruiz"]],
    ["Ruiz rejected claims that it was “a very bad night”.", [null]],
    ["“Now,” Ruiz said, “we rest. If they win” – he paused – “we leave.”", ["Ruiz", "Ruiz", "Ruiz"]],
    ["“They act like owls,” scoffed Ann Gil, 22. “They always did.”", ["Ann Gil", "Ann Gil"]],
    ["“They are owls!” laughed the old keeper.", ["the old keeper"]],
    ["It is late, as Ruiz believes, but Lima denies — “why would you wait?” asked Lee, a baker.", ["Lee"]],
    ["Minister Ana Ruiz called the fall in May’s figures “a very mild decline”.", ["Minister Ana Ruiz"]],
    ["The Smiths’ father called his son “a good friend of owls”.", ["The Smiths’ father"]],
    ["LEEDS - Mayor Ana Ruiz said it was “a very mild winter”.", ["Mayor Ana Ruiz"]],
    ["“All is new,” Ana Ruiz from the Mill Museum, told the paper.", ["Ana Ruiz from the Mill Museum"]],
    // the sentence before tells who
    ["Ruiz told the board that it was late. “We have no choice.”", ["Ruiz"]],
    ["Ruiz said the owls, which Lee says are old, had left. “They are gone.”", ["Ruiz"]],
    ["“We lost,” Ruiz said. Lee replied that it was cold. “You could see your breath.”", ["Ruiz", "Lee"]],
    ["Ruiz has apologised for the delay: “It was a very long night.”", ["Ruiz"]],
    ["Ruiz said it was late. A sign on the door read: “Owls only in here.”", ["A sign on the door"]],
    ["Reportedly it was late. “Owls have no choice.”", [null]],
    ["Ruiz said it was late. The board went home. “Owls have no choice.”", [null]],
    // nobody speaks
    ["They called the police in Leeds. “Owls only” stood on the door.", [null]],
    ["The owl laughed. “We will be back one day.”", [null]],
  ])("%s", (text, speakers) => {
    expect(read(text).quotations.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it("takes a few words that are nobody's for a term", () => {
    expect(read("They built a “smart” bridge there.").quotations[0]?.scare).toBe(true);
    expect(read("They called the bridge “smart.”").quotations[0]?.scare).toBe(false);
  });
});

it("never throws and keeps every span inside the paragraph", () => {
  const unit = fc.constantFrom(
    "said",
    "that",
    "“",
    "”",
    ",",
    ".",
    "Officials",
    "Ana Ruiz",
    "according to",
    "who",
    "and",
    "is seen as",
    "by",
    "quoted",
    "as saying",
    "'s",
    "words",
    "in",
    "\n",
    ":",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = units.join(" ");
      const { attributions, quotations } = read(text);
      for (const { source, cue, content, start, end } of attributions) {
        for (const part of [source, cue, content]) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(start <= part.start && part.end <= end && part.text !== "").toBe(true);
        }
      }
      for (const { speaker, speakerSpan } of quotations) {
        expect(speakerSpan === null ? null : text.slice(speakerSpan.start, speakerSpan.end)).toBe(speaker);
      }
    }),
  );
});

it("reads one long sentence in linear time", () => {
  for (const unit of ["the mayor said and ", "“a,” he said, ", "according to Ana, ", "officials of "]) {
    expectLinear(read, repeated(unit), 10_000);
  }
}, 40_000);
