const words = (list: string): string[] => list.trim().split(/\s+/);

/** Nouns for somebody's attitude or word, by what they take: “support for”, “plan to”, “claim that”. */
const NOUNS: Readonly<Record<string, string>> = {
  for: `support call calls demand demands request plea pleas praise admiration preference enthusiasm hope hopes 
    respect contempt disdain advocacy endorsement backing sympathy calling disregard push case argument`,
  to: `opposition objection objections promise pledge vow plan plans decision refusal threat
    threats proposal reluctance eagerness vows pledges promises aversion
    resistance call calls intent unwillingness hostility`,
  of: `criticism criticisms endorsement view views opinion praise support condemnation denunciation rejection
    approval disapproval dismissal assessment description characterisation characterization portrayal mockery
    accusation accusations fear fears warning defense defence embrace understanding interpretation`,
  on: "attack attacks position view views comment comments thoughts opinion position",
  about: `concern concerns question questions worry worries doubt doubts comments comment skepticism
    scepticism joke jokes complaint complaints feelings claims claim statement statements fears anxiety optimism
    ambivalence beliefs`,
  over: "concern concerns anger outrage worry worries fury",
  against: "argument case threat threats rant complaint accusations allegations",
  with: "agreement disagreement frustration satisfaction dissatisfaction sympathy",
  that: `claim claims assertion assertions allegation allegations accusation belief view hope hopes fear fears
    suggestion insistence argument contention conclusion admission prediction promise pledge statement concern concerns
    assumption doubt doubts conviction opinion acknowledgement acknowledgment expectation warning warnings assurance
    complaint complaints announcement vow`,
};

/** The prepositions and conjunctions that a noun of attitude takes. */
export const ATTITUDE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = inverted(NOUNS);

/** Adjectives for what somebody feels, knows or wants, by what they take: “worried about”, “eager to”. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  that: `confident convinced certain sure worried concerned afraid hopeful optimistic pessimistic sceptical skeptical
    doubtful aware pleased proud sorry disappointed surprised shocked outraged angry upset furious
    frustrated anxious adamant unaware grateful unsure unconvinced mindful positive`,
  to: `eager keen unwilling reluctant anxious determined opposed committed grateful hesitant content 
    loath averse desperate sympathetic`,
  of: `critical supportive dismissive fond tired afraid wary proud certain sure confident sceptical skeptical aware
    unaware suspicious mindful contemptuous disdainful ashamed convinced scared fearful leery jealous envious
    appreciative`,
  about: `worried concerned optimistic pessimistic sceptical skeptical anxious angry upset excited enthusiastic
    unhappy uneasy nervous furious unsure passionate candid adamant serious`,
  with: " unhappy satisfied dissatisfied disappointed frustrated angry furious comfortable uncomfortable",
  in: "interested confident disappointed",
  for: "grateful thankful sorry hopeful desperate",
  by: "outraged alarmed troubled impressed disturbed frustrated angered encouraged surprised",
};

/** The prepositions and conjunctions that an adjective of attitude takes. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = inverted(ADJECTIVES);

function inverted(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const by = new Map<string, Set<string>>();
  for (const [link, list] of Object.entries(lists)) {
    for (const word of words(list)) by.set(word, (by.get(word) ?? new Set()).add(link));
  }
  return by;
}
