const ORDINALS: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** The ordinal of a number as `like` writes it: in words or digits, capitalised or not. */
export function ordinalLike(number: number, like: string): string {
  const words = ORDINALS[number - 1];
  if (/^\d/.test(like) || words === undefined) return `${number}${suffixOf(number)}`;
  return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function suffixOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
