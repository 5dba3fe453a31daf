// What the articles of `npm run bench -- size` are put together from.

export const given =
  `Anna Ben Carla David Elena Felix Greta Hugo Irene Jonas Karin Louis Marta Nils Olga Paul Rosa Stefan Tomas Vera
Adele Bruno Celia Dario Edith Frank Gloria Henrik Ines Jakob Klara Leo Mona Niklas Ottilie Peter Ruth Simon Tessa Walter`.split(
    /\s+/,
  );

export const family =
  `Abel Brandt Calder Dorn Ebner Falk Greve Holm Ivers Jansen Keller Lund Marek Novak Olsen Pohl Quist Reuter Sander Thorn
Ulrich Vogel Weiss Young Zeller Almond Barlow Corbin Draper Ellwood Forster Gaines Harlan Ingram Jessup Kirby Langley Mercer Norris Oakley
Parrish Quincy Radley Selby Tanner Underhill Vance Whitlock Yardley Abbott Bishop Carver Dalton Everett Fleming Garner Hobbs Irving Jarvis
Keating Lawson Marlow Nash Osborn Palmer Ramsey Sutton Trent Upton Vaughn Walsh Yates Ashby Blythe Crane Denton Emery Finch Gould Hale`.split(
    /\s+/,
  );

export const places =
  `Bremen Lyon Turin Graz Gdansk Aarhus Ghent Porto Leeds Bergen Tartu Split Malmo Rouen Parma Basel Utrecht Cork Zaragoza Tampere
Leipzig Nantes Verona Linz Lublin Odense Bruges Braga Hull Stavanger Riga Zadar Uppsala Caen Padua Lausanne Delft Galway Murcia Oulu`.split(
    /\s+/,
  );

/** What a round of talks was like, paragraph by paragraph, with gaps; `other` is what some documents say otherwise. */
export const talks = [
  { usual: "Wage talks in {town} end without a result" },
  {
    usual:
      "{TOWN}, {day} — The second round of the talks between {country1} and {country2} on the {trade} crews ended in {town}. The {people1} delegation, led by {leader1}, left the town hall shortly before midnight.",
    other:
      "{TOWN}, {day} — The third round of the talks between {country1} and {country2} on the {trade} crews ended in {town}. The {people1} delegation, led by {rival1}, left the town hall shortly before midnight.",
  },
  {
    usual:
      "“This was slow but honest work by both sides, and we will go on as long as it takes,” {family1} said after the meeting. She thanked the hosts in {town}.",
    other:
      "“This was slow but fair work by both sides, and we will go on as long as it takes,” {family1} said after the meeting. She thanked the hosts in {town}.",
  },
  {
    usual:
      "More than {many} workers have lost their jobs since the dispute began in 2024, the {trade} union said. The {people2} delegation, headed by {leader2}, called the number too high.",
    other:
      "More than {more} workers have lost their jobs since the dispute began in 2024, the {trade} union said. The {people2} delegation, headed by {rival2}, called the number too high.",
  },
  {
    usual:
      "The {trade} company {firm} was founded in {seat} in {year}. It runs {few} ships between {country1} and {country2}.",
  },
];

/** Who may hold talks: a country and its people. */
export const sides = [
  ["France", "French"],
  ["Italy", "Italian"],
  ["Chile", "Chilean"],
  ["Peru", "Peruvian"],
  ["Norway", "Norwegian"],
  ["Portugal", "Portuguese"],
  ["Japan", "Japanese"],
  ["Kenya", "Kenyan"],
  ["Canada", "Canadian"],
  ["Greece", "Greek"],
  ["Poland", "Polish"],
  ["Brazil", "Brazilian"],
];

export const trades = ["ferry", "railway", "tram", "dredger", "lifeboat", "tanker", "airport", "tugboat"];

/** What a sentence may end with, part by part, so that no two articles are of the same words. */
export const asides = [
  "quickly slowly quietly openly rarely barely mostly partly plainly oddly calmly proudly sadly warmly coldly briefly".split(
    " ",
  ),
  "welcomed doubted followed noted mocked praised feared watched ignored repeated measured copied discussed remembered".split(
    " ",
  ),
  "neighbours pensioners engineers fishermen teachers gardeners drivers widows cyclists bakers choirs students shopkeepers sailors".split(
    " ",
  ),
  "upstream downtown abroad overnight outdoors uphill nearby indoors ashore afterwards beforehand elsewhere".split(
    " ",
  ),
];

/** Headlines and sentences, with gaps, on ten subjects. */
export const subjects = [
  {
    headline: "Council of {place1} argues over {thing}",
    sentences: [
      "The council of {place1} voted on {weekday} to spend {money} on {thing}.",
      "Mayor {person1} said the work would take {few} years and create {some} jobs.",
      "{quote} {family1} said.",
      "Opposition leader {person2} called the plan a {word} mistake and asked for another vote.",
      "According to the council, {many} residents signed a petition against it in {year}.",
      "{thing} has not been repaired for {some} years.",
      "Taxes in {place2} rose by {percent} last year, a report of the council shows.",
      "Several members left the room before the vote.",
      "{family2} said that {percent} of the budget had already been spent.",
      "The next meeting is on {day}.",
    ],
  },
  {
    headline: "{place1} beat {place2} after a late goal",
    sentences: [
      "{place1} won {few}–1 against {place2} in front of {many} spectators on {weekday}.",
      "Coach {person1} praised a {word} performance and his young goalkeeper {person2}.",
      "{quote} {family1} said.",
      "{family2} scored the first goal after {few} minutes.",
      "It was the {few}th win in a row for {place1}.",
      "The referee, {person3}, showed {few} yellow cards.",
      "{place2} have not won in {place1} since {year}.",
      "Tickets for the return match on {day} cost {some} euros.",
      "Experts expect a {word} second half of the season.",
      "The club sold {percent} more season tickets than last year.",
    ],
  },
  {
    headline: "Court in {place1} hears case over {thing}",
    sentences: [
      "A court in {place1} sentenced {person1} to {few} years in prison on {weekday}.",
      "Judge {person2} said the evidence left no doubt.",
      "{quote} lawyer {person3} said.",
      "The prosecutor had asked for {few} years.",
      "{family1} had kept {many} documents in {place2}.",
      "Witnesses described how {thing} was sold for {money}.",
      "The court heard {some} witnesses.",
      "The verdict can be appealed within {some} days.",
      "{family3} said that {percent} of the papers were missing.",
      "It was the largest trial in {place1} in decades.",
    ],
  },
  {
    headline: "Storm leaves {few} dead near {place1}",
    sentences: [
      "A storm killed {few} people and injured {some} near {place1} on {weekday}, the police said.",
      "Some {many} households were without electricity on {day}.",
      "{quote} said {person1}, who lives in {place2}.",
      "Rescue workers searched for {few} missing people.",
      "The fire brigade counted {many} calls within {few} hours.",
      "The damage is estimated at {money}.",
      "Meteorologist {person2} expects more rain in {place3}.",
      "People in {place1} remember a similar storm.",
      "{family2} said wind speeds had reached {some} kilometres an hour.",
      "Schools stay closed until {weekday}.",
    ],
  },
  {
    headline: "Maker of pumps in {place1} cuts jobs",
    sentences: [
      "The pump maker {family4} in {place1} will cut {many} jobs, chief executive {person1} said on {weekday}.",
      "Sales fell by {percent} to {money} in the first half of the year.",
      "{quote} {family1} told reporters.",
      "Analysts had expected a profit of {money}.",
      "The works in {place2} employ {many} people.",
      "Union official {person2} announced a strike for {day}.",
      "The share lost {percent} of its value.",
      "{person3} has advised the company for {few} years.",
      "{family2} said that {some} apprentices would be kept.",
      "Orders from abroad rose by {percent}.",
    ],
  },
  {
    headline: "Researchers in {place1} explain an old riddle",
    sentences: [
      "Researchers of the University of {place1} examined {many} samples from {place2}.",
      "The study, published on {weekday}, shows that {percent} of them contain lead.",
      "{quote} lead author {person1} said.",
      "Professor {person2}, who was not involved, called the method convincing.",
      "The samples were collected between {year} and {year}.",
      "The institute received {money} for the project.",
      "Scientists believe that the layer is {many} years old.",
      "{family1} plans to publish the data on {day}.",
      "Only {few} laboratories in Europe can measure it.",
      "A study from {year} had found the opposite.",
    ],
  },
  {
    headline: "Trains between {place1} and {place2} late again",
    sentences: [
      "Every {few}th train between {place1} and {place2} was late in {year}, the railway said on {weekday}.",
      "The line carries {many} passengers a day.",
      "{quote} said commuter {person1}.",
      "Transport minister {person2} promised {money} for new signals.",
      "Work on the tunnel will take {few} years longer than planned.",
      "A spokesman said that {percent} of the points were worn out.",
      "Bus drivers in {place3} went on strike on {day}.",
      "Fares will rise by {percent}.",
      "{family2} said the trains of {year} had been faster.",
      "Passengers were taken to {place1} in {some} buses.",
    ],
  },
  {
    headline: "Hospital in {place1} opens new ward",
    sentences: [
      "The hospital in {place1} opened a ward with {some} beds on {weekday}.",
      "Doctor {person1} said that {many} patients were treated there in {year}.",
      "{quote} {family1} said.",
      "Health officials reported {many} cases of flu in {place1}, {percent} more than a year ago.",
      "The ward cost {money}, twice as much as planned.",
      "Nurse {person2} has worked in the house since {year}.",
      "At least {few} people died of the infection, the ministry said.",
      "Vaccinations begin on {day}.",
      "{family2} said that {some} posts were vacant.",
      "Relatives complained about a {word} wait.",
    ],
  },
  {
    headline: "Museum in {place1} shows lost paintings",
    sentences: [
      "The museum in {place1} shows {some} paintings by {person1} from {day}.",
      "Director {person2} found them in a cellar in {place2} in {year}.",
      "{quote} {family2} said.",
      "The painter lived in {place3} for {few} years.",
      "The collection is insured for {money}.",
      "Last year {many} visitors came, {percent} more than before.",
      "The roof was repaired for {money}.",
      "Critics called the exhibition a {word} surprise.",
      "{family1} left {place1} after a quarrel over {thing}.",
      "Admission costs {few} euros on {weekday}.",
    ],
  },
  {
    headline: "Farmers around {place1} fear for the harvest",
    sentences: [
      "Farmers around {place1} expect {percent} less wheat than last year.",
      "It has not rained for {some} days, the weather service said on {weekday}.",
      "{quote} said farmer {person1}.",
      "The price of a tonne rose to {many} euros.",
      "The farmers’ union asked the government for {money}.",
      "Minister {person2} promised a {word} solution by {day}.",
      "In {year} the harvest was the worst in decades.",
      "Some {many} hectares are affected, according to the union.",
      "{family2} said that {percent} of the farms were in debt.",
      "The river near {place2} is lower than in {year}.",
    ],
  },
];

/** What quotations are put together from, one of each in turn. */
export const speech = [
  "we|they|our neighbours|the nurses|my colleagues|the drivers|both clubs|the lawyers|young families|the farmers|all of us|the critics|the engineers|the pupils|many parents|the owners|those people|the sailors",
  "never|often|always|once|finally|hardly|openly|quietly|soon|already|still|rarely",
  "forgot|explained|carried|painted|defended|counted|questioned|repaired|welcomed|ignored|promised|measured|guarded|sold|noticed|replaced|admired|refused",
  "letters|clocks|empty rooms|ideas|stories|old maps|meetings|engines|borrowed coats|tickets|frozen pipes|rules|boats|bills|quiet mornings|doors|red chairs|gates",
  "because|although|while|until|before|after|when|unless",
  "mayors|strangers|brothers|referees|experts|bakers|teachers|doctors|pilots|friends|singers|judges|painters|guards|tourists|cooks",
  "opened|found|wanted|lost|bought|heard|missed|drew|shared|closed|wrote|followed|feared|moved|tasted|described",
  "keys|newspapers|flour|answers|warm soup|plans|bridges|pages|candles|prices|ladders|reports|songs|roofs|lists|shadows",
  "at midnight|without warning|for nothing|by accident|upstairs|in faith|after dances|near rivers|carefully|against advice|again|in public|indoors|before holidays",
].map((words) => words.split("|"));
