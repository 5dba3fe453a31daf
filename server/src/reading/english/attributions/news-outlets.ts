/** Agencies and outlets that other newsrooms take over from, in lower case and without their article. */
const OUTLETS: ReadonlySet<string> = new Set(
  `reuters|afp|agence france-presse|associated press|ap|bloomberg|bloomberg news|tass|ria|ria novosti|interfax|xinhua|
  kyodo|anadolu|dpa|efe|ansa|pti|ani|upi|ukrinform|unian|suspilne|yonhap|bbc|bbc news|cnn|nbc|nbc news|abc news|cbs|
  cbs news|fox news|msnbc|npr|pbs|sky news|itv|itv news|channel 4 news|al jazeera|al arabiya|france 24|rt|sputnik|
  deutsche welle|dw|rfi|rai|nhk|euronews|axios|politico|semafor|the hill|buzzfeed|buzzfeed news|vice|vice news|vox|
  huffpost|huffington post|guardian|observer|times|sunday times|telegraph|daily telegraph|daily mail|mail|independent|
  financial times|ft|economist|daily mirror|mirror|sun|daily express|evening standard|metro|new york times|
  nyt|washington post|wall street journal|wsj|usa today|los angeles times|chicago tribune|boston globe|new yorker|
  atlantic|time|newsweek|forbes|fortune|business insider|insider|wired|nikkei|asahi shimbun|yomiuri shimbun|
  south china morning post|global times|straits times|times of india|hindustan times|indian express|dawn|
  le monde|le figaro|liberation|libération|der spiegel|spiegel|bild|die welt|die zeit|handelsblatt|
  el país|el pais|el mundo|la repubblica|corriere della sera|la stampa|kommersant|vedomosti|izvestia|novaya gazeta|
  meduza|moscow times|kyiv independent|kyiv post|ukrainska pravda|pravda|haaretz|jerusalem post|times of israel|
  sydney morning herald|age|globe and mail|toronto star|cbc|ctv|irish times|rte|rté|scotsman|espn|
  the athletic|athletic|variety|hollywood reporter|deadline|billboard|rolling stone|tmz|people|propublica|intercept|
  daily beast|breitbart|drudge report|new york post|daily news|miami herald|la times`
    .split("|")
    .map((name) => name.trim()),
);

/** Names that are an outlet only with their article: “the Sun”, “The Age”. */
const NEEDS_ARTICLE: ReadonlySet<string> = new Set(
  "times sun mail mirror age observer independent economist atlantic hill metro insider people time".split(
    " ",
  ),
);

/** “Russian media”, “the Italian news agency Apcom”, but not “the Media Council”. */
const SHAPE =
  /\b(?:[Mm]edia(?=$|,| (?:and|outside|inside|across|reports?|outlets?|sources?|accounts?|organi[sz]ations?)\b)|[Nn]ews agenc(?:y|ies)|[Nn]ews outlets?|newspapers?|[Nn]ews ?sites?|[Nn]ews websites?|[Nn]ews channels?|broadcasters?|tabloids?|wire services?|state (?:TV|television|radio)|(?:local|foreign|national|British|American) press)\b/u;

const NAME_SHAPE =
  /\b\p{Lu}\p{L}+ (?:News|Post|Times|Herald|Tribune|Gazette|(?<!(?:Medical|Law|Economic|Political|Clinical|Scientific|Psychological|Nursing) )Journal|Chronicle|Telegraph|Observer|Daily|Weekly|Courier|Inquirer|Examiner|Dispatch|Sentinel|Register|Broadcasting|TV|Radio)\b/u;

/** What takes up an outlet already named: “the newspaper”. */
const TAKES_UP: ReadonlySet<string> = new Set(
  "newspaper|news agency|news outlet|news site|news website|news channel|broadcaster|tabloid|wire service".split(
    "|",
  ),
);

/** Whether a source is a news outlet, by name, by the shape of its name, or as “local media”. */
export function isOutlet(source: string): boolean {
  const article = /^the /i.test(source);
  const bare = source.replace(/^the /i, "").replace(/[’']s$/, "");
  const lower = bare.toLowerCase();
  if ((article && TAKES_UP.has(lower)) || /^Media and \p{Lu}| and broadcaster$/u.test(bare)) return false;
  if (OUTLETS.has(lower)) return (article || !NEEDS_ARTICLE.has(lower)) && /^\p{Lu}/u.test(bare);
  if (
    /\b(?:reporter|editor|journalist|spokes\w+|executive|owner|anchor|host|presenter|pundit|correspondent|columnist|writer|author|comedian|critic|strategist|lawyer|ministry|minister)\b/i.test(
      source,
    )
  ) {
    return false;
  }
  return (
    SHAPE.test(source.split(/ (?:for|of|at|from|with|by) /, 1)[0] ?? "") ||
    (bare.split(/\s+/, 6).length <= 4 && NAME_SHAPE.test(bare))
  );
}
