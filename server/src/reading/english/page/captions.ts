import { capital, letter, letterOr } from "./letters.ts";

/** Agencies and picture houses that pictures are credited to. */
const houses =
  "AFP|AP|AP Photo|Associated Press|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty|Getty Images|Getty Images Europe|iStock|iStockphoto|Shutterstock|Shutterstock\\.com|Alamy|Alamy Stock Photo|PA|PA Wire|PA Images|PA Media|Press Association|dpa|DPA|ANSA|TASS|Xinhua|Anadolu|Anadolu Agency|Bloomberg|Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Wikimedia Commons|Adobe Stock|Depositphotos|Dreamstime|Rex|REX|Rex Features|NurPhoto|Zuma|ZUMA Press|ZUMA Wire|ANP|Corbis|Magnum|Magnum Photos|UPI|Kyodo|Kyodo News|Yonhap|USA TODAY Sports|USA Today Sports|Imago|IMAGO|Action Images|SIPA|Sipa USA|Maxar|Maxar Technologies|NASA|ESA|AAP|CP|The Canadian Press|Canadian Press";
const word = `${letterOr("\\d.'’&+-")}*`;
const name = `${letter}${word}(?: ${letterOr("\\d")}${word}){0,5}`;

/** A credit that ends a caption or is all of it: “Jane Doe/Reuters”, “Studio / Shutterstock.com”, “(AP Photo/J. Doe)”. */
export const credits: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.,:;)\\]] ?|\\b(?:by|via|from) |[—–|-] |\\(|\\[)(?:${name} ?(?:/|\\||via|for) ?)+(?:${houses})(?: via (?:${houses}))?[)\\].]?$`,
  ),
  new RegExp(
    `(?:^|[.!?”"'’)] ?|[—–|] ?|\\(|\\[)(?:${houses})(?: Photo)? ?/ ?${name}(?: ?/ ?${name})?[)\\].]?$`,
  ),
  new RegExp(`^(?:${houses})(?: ?[/|,] ?(?:${houses}|${name}))*$`),
  new RegExp(
    `[[(](?:photo(?:graph)?|image|picture|file|credit|courtesy|source)s?(?: by| credit| courtesy of|:)? ?:? ?${name}(?: ?[/|,] ?${name}){0,3}[)\\]]$`,
    "i",
  ),
  new RegExp(`\\[${name}/(?:Al Jazeera|${name})\\]$`),
  new RegExp(
    `^.{3,400}[.!?”"'’] (?:photo(?:graph)?|image|picture|credit)s?(?: credit)? ?: ?${name}(?: ?[/|,] ?${name}){0,3}$`,
    "i",
  ),
  new RegExp(`^© ?(?:${houses}|${name} ?/ ?${name})$`),
];

/** What every credit of a longer caption has near its end; most lines need no closer look. */
export const mayBeCredit: RegExp = new RegExp(`[/|:©[(]|\\b(?:via|for) ${letterOr(". ")}+$`);

/** A label that opens a caption or a credit. */
export const captionLabels: readonly RegExp[] = [
  /^(?:(?:file )?(?:photo(?:graph)?|picture|image)s?(?: (?:credit|source|caption|courtesy|by|copyright|for illustration|supplied))?s?|credits?|caption|pictured|in pictures?|featured image|illustrations?|graphics?|video grab|screenshot|screengrab|archive(?: photo)?|representational image|representative image) ?:(?: \S|$)/i,
  new RegExp(
    `^(?:photo(?:graph)?|image|picture)s? (?:by|courtesy of|supplied by|provided by|credit) ${capital}.{1,80}[^.]$`,
  ),
  /^(?:image|photo|picture|media) (?:source|caption|credit|copyright)(?:,| )(?: ?\S|$).{0,300}$/i,
  /^FILE(?: PHOTO)? ?[-–—:]/,
  /^(?:file photo|file image|stock image|stock photo|library image|library picture|photo supplied|image supplied)$/i,
];
