const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `
  say says said saying|tell tells told telling|write writes wrote written writing|think thinks thought thinking
  see sees saw seen seeing|find finds found finding|show shows showed shown showing|feel feels felt feeling
  swear swears swore sworn swearing|read reads read reading|forecast forecasts forecast forecasting forecasted
  signal signals signaled signalled signaling signalling|know knows knew known knowing
  understand understands understood understanding|forget forgets forgot forgotten forgetting
  hear hears heard hearing|mean means meant meaning|choose chooses chose chosen choosing
  seek seeks sought seeking|bet bets bet betting|foresee foresees foresaw foreseen foreseeing
  forbid forbids forbade forbidden forbidding|speak speaks spoke spoken speaking|shoot shoots shot shooting
  lay lays laid laying|stand stands stood standing|hit hits hit hitting|fire fires fired firing
  prefer prefers preferred preferring|compel compels compelled compelling|label labels labelled labeled labelling labeling
  go goes went gone going|make makes made making|mock mocks mocked mocking|bring brings brought bringing
  lie lies lied lying|spell spells spelled spelt spelling|rebut rebuts rebutted rebutting|dream dreams dreamed dreamt dreaming
  take takes took taken taking|come comes came coming|give gives gave given giving|let lets letting
  leave leaves left leaving|hold holds held holding|send sends sent sending|spread spreads spreading
  draw draws drew drawn drawing|cast casts casting|shed sheds shedding|throw throws threw thrown throwing
  put puts putting|pay pays paid paying|lend lends lent lending|commit commits committed committing|panic panics panicked panicking|weigh weighs weighed weighing
  `
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(" "))
    .map(([lemma = "", ...forms]): [string, string[]] => [lemma, forms]),
);

/** Verbs of one stressed syllable that double their last letter: “planned”, “slamming”. */
const DOUBLING = new Set(
  "plan slam rip pan rap peg beg brag ban quip admit aver fret regret tag hug opt refer infer concur defer".split(
    " ",
  ),
);

/** Every form of an English verb, the dictionary form first, in lower case. */
export function formsOf(lemma: string): readonly string[] {
  return [lemma, ...(IRREGULAR.get(lemma) ?? regular(lemma))];
}

function regular(lemma: string): string[] {
  if (lemma.endsWith("ee")) return [`${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith("e")) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const stem = DOUBLING.has(lemma) ? `${lemma}${lemma.slice(-1)}` : lemma;
  return [/(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
}
