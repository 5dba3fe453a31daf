import { month, weekday } from "./times.ts";

const name = "\\p{Lu}[\\p{L}.'’-]*";
const particle = "(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|zu)";
const person = `${name}(?: (?:${name}|${particle})){1,4}`;
const people = `${person}(?:(?:,| and|, and| &) ${person}){0,4}`;
const post = "(?:(?:,| -| –| —| \\||,? in|,? at|,? for| •) .{2,80})?";

/** A line that names who wrote the article. */
export const bylines: readonly RegExp[] = [
  new RegExp(
    `^(?:By|BY|by|Words by|Story by|Report by|From|Text by|Analysis by)[: ] ?${people}${post}$`,
    "u",
  ),
  new RegExp(
    `^(?:Written|Reported|Edited|Posted|Compiled|Reviewed|Authored|Published) by:? ${people}${post}$`,
    "u",
  ),
  new RegExp(`^(?:Author|Authors|Reporter|Writer|Editor|Contributor)s?: ?${people}${post}$`, "u"),
  /^\(?(?:Additional |Further )?(?:reporting|writing|editing|translation|research) (?:and (?:writing|editing) )?by [\p{Lu}].{2,300}$/iu,
  new RegExp(`^(?:By|BY) \\p{Lu}{2,}(?: [\\p{Lu}.'’-]+){1,4}${post}$`, "u"),
  /^By (?:(?:Our|A|The) )?(?:[\p{Lu}][\p{L}'’-]+ ){0,3}(?:Staff|Correspondent|Reporters?|Desk|Bureau|Agencies|Web Desk|News Service|Staff Reporter|Staff Writer|Special Correspondent|AFP|AP|Reuters|PTI|ANI|PA|Associated Press|The Associated Press|The Canadian Press)$/u,
];

/** Words after “by”, in lower case, that make it a time, a means or a measure. */
export const notAuthors = new RegExp(
  `^by (?:${weekday}|${month}|the|then|now|noon|night|midnight|law|contrast|comparison|far|\\d)\\b`,
);
