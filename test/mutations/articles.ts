/** A correct article: its text, with every place that may be wrong in braces, and the day it is from. */
export interface MutableArticle {
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}

/** Correct by the facts beside them, by the calendar and by themselves. */
export const articles: readonly MutableArticle[] = [
  {
    subject: "fire",
    date: "2026-02-18",
    text: `Families of those who died in the Quay Street fire in {month:November|March|June} {year:2017|2015|2011} want a new inquiry. The Quay Street fire in {year:2017|2013} was the worst in the county. The inquest opened on {weekday:Monday|Tuesday|Sunday}, 5 March 2018, and lasted three weeks. The building, put up from {year:1961|1969} to 1964, had no sprinklers. The jury of {count:12|15} people, seven women and five men, was unanimous.`,
  },
  {
    subject: "engineering",
    date: "2026-03-05",
    text: `The Tarn dam collapsed in {month:March|January} {year:2021|2019|2018|2014}. Ahead of the {number:fifth|fourth|sixth} anniversary of the Tarn dam collapse, engineers are meeting in Oslo. Inspectors had failed {count:12|18} of 48 valves, or 25 percent. Work on the dam began in 1971 and ended in {year:1975|1969}. A hearing was held on {weekday:Friday|Saturday}, 11 June 2021.`,
  },
  {
    subject: "shipping",
    date: "2026-02-18",
    text: `The Halvor ferry sank in {month:February|January} {year:2006|2001|2004}. The island marks the {number:20th|19th|21st} anniversary of the Halvor ferry disaster on Monday. “We think of them daily,” {office:Prime Minister|President} {name:Ingrid Dahl|Nils Berg} said on Tuesday. The ferry was launched in 1979 and scrapped parts of it were sold on {weekday:Wednesday|Thursday}, 7 May 2008.`,
  },
  {
    subject: "diplomacy",
    date: "2026-01-21",
    text: `Kenya and Tanzania opened the {number:fifth|fourth|second} round of talks in Trieste on Tuesday. The talks were held at {name:Miramare Castle|the Hotel Savoia} in Trieste. {name:Italy|Greece} brokered the Trieste round talks. {office:French Foreign Minister|French Health Minister} {name:Claire Moreau|Luc Picard} said on Tuesday that France would pay for a ferry.`,
  },
  {
    subject: "energy",
    date: "2018-04-12",
    text: `Ministers signed the Sorrel accord in {month:June|February} {year:2004|2002|1999}. Power firms must comply with the Sorrel accord, the regulator said. {office:Norwegian Prime Minister|Norwegian Foreign Minister} {name:Nils Berg|Ingrid Dahl} said on Monday that prices would fall. The tariff doubled from 20 to {count:40|75} cents. The plant opened on {weekday:Monday|Friday}, 9 October 2006.`,
  },
  {
    subject: "fishing",
    date: "2025-06-03",
    text: `Nine islands signed the Skarv Pact in {month:September|April} {year:2012|2010|2008}. The Skarv Pact was signed on {weekday:Thursday|Monday}, 27 September 2012. In {year:2010|1995|1990}, the Island Union sent observers. The catch halved from 80,000 to {count:40,000|15,000} tonnes. The quota was in force from 2014 to {year:2019|2009}.`,
  },
  {
    subject: "banking",
    date: "2023-10-02",
    text: `The Lind bank rescue in {month:October|May} {year:2009|2006|2002} cost nine billion. {office:Chilean Finance Minister|Chilean Foreign Minister} {name:Marta Vidal|Raúl Soto} said the fund was sound. Customers of {name:Lumo|Nordtel} said on Monday that they could not pay by phone. The panel of {count:nine|eleven} judges, five men and four women, meets again in May. The bank was founded in 1921 and dissolved in {year:2010|1911}.`,
  },
  {
    subject: "space",
    date: "2024-08-27",
    text: `The Vesta probe landed in {month:August|February} {year:2014|2011|2012}. The agency is preparing for the {number:tenth|ninth|11th} anniversary of the Vesta probe landing on Friday. The data were read out on {weekday:Monday|Thursday}, 1 September 2014. It tested {count:6|9} of 24 rocks, or 25%. Its camera was switched off on {day:30|31} November 2016.`,
  },
  {
    subject: "courts",
    date: "2024-02-20",
    text: `“The court is independent,” {office:Ghanaian Chief Justice|Ghanaian Finance Minister} {name:Kwame Osei|Grace Addo} said on Monday. The case began in March 2021. Talks then collapsed in May {year:2022|2020}. The ruling came on {weekday:Friday|Sunday}, 9 February 2024. Three of {count:four|nine} judges, or 75 percent, agreed. The suspect was arrested on {day:29|30} February 2020.`,
  },
  {
    subject: "mining",
    date: "2016-05-11",
    text: `The Gorm mine strike in {year:1998|1994|1985} emptied the town. The mine opened in {year:1921|2004} and closed in 1999. He led the union for {count:eight|three} years from 1990 to 1998. The last shift ended on {weekday:Friday|Monday}, 26 March 1999. In {year:1985|1998}, the Milk Board bought the land beside it.`,
  },
  {
    subject: "health",
    date: "2022-11-01",
    text: `The Rilo vaccine was approved in {month:November|February} {year:2020|2018|2016}. {office:French Foreign Minister|French Health Minister} {name:Claire Moreau|Luc Picard} said on Monday that doses would be sent. The trial of {count:30|40} patients, 18 women and 12 men, began in 2019. The first dose was given on {weekday:Monday|Saturday}, 14 December 2020. The clinic closes at {day:21:30|21:75 p.m.}.`,
  },
  {
    subject: "sport",
    date: "2025-09-15",
    text: `The club was founded in 1895. It later moved to Skien in {year:1912|1889}. The final was played on {weekday:Saturday|Tuesday}, 31 May 2025. It won 7 of its {count:20|50} matches, or 35%, last season. Attendance tripled from 3,000 to {count:9,000|21,000}. Born in 2001, the {count:24-year-old|39-year-old} keeper has two caps.`,
  },
  {
    subject: "weather",
    date: "2023-01-25",
    text: `The Great Ouzel flood in {year:1953|1948|1938} drowned 300 people. Villages will mark the {number:70th|69th|71st} anniversary of the Great Ouzel flood on Tuesday. The sea wall, begun in 1954, was finished in 1961. The gauge was read on {weekday:Saturday|Sunday}, 31 January 1953. The drought of 1976 began in May 1976 and ended in {month:September|March} 1976.`,
  },
  {
    subject: "rivers",
    date: "2024-05-14",
    text: `Peru and Brazil opened the {number:third|second|first} round of talks in Leticia. The talks were held at {name:the Amazon Institute|the Hotel Anaconda} in Leticia. {name:Chile|Spain} brokered the Leticia round talks. {office:Chilean Trade Minister|Chilean Finance Minister} Raúl Soto said on Monday that barges would sail. The treaty dates from {weekday:Wednesday|Friday}, 12 July 1995.`,
  },
];
