import { capital, letter, letterOr } from "./letters.ts";
import { month, weekday } from "./times.ts";

const name = `${capital}${letterOr(".'’-")}*`;
const particle = "(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|zu)";
const person = `${name}(?: (?:${name}|${particle})){1,4}`;
const people = `${person}(?:(?:,| and|, and| &) ${person}){0,4}`;
const post = "(?:(?:,| -| –| —| \\||,? in|,? at|,? for| •) .{2,80})?";

/** A line that names who wrote the article. */
export const bylines: readonly RegExp[] = [
  new RegExp(`^(?:By|BY|by|Words by|Story by|Report by|From|Text by|Analysis by)[: ] ?${people}${post}$`),
  new RegExp(
    `^(?:Written|Reported|Edited|Posted|Compiled|Reviewed|Authored|Published) by:? ${people}${post}$`,
  ),
  new RegExp(`^(?:Author|Authors|Reporter|Writer|Editor|Contributor)s?: ?${people}${post}$`),
  new RegExp(
    `^\\(?(?:Additional |Further )?(?:reporting|writing|editing|translation|research) (?:and (?:writing|editing) )?by ${letter}.{2,300}$`,
    "i",
  ),
  new RegExp(
    `^${people} contributed(?: reporting| writing| research)?(?: (?:to|for) (?:this|the) (?:report|story|article))?(?: from .{2,60})?\\.?$`,
  ),
  new RegExp(`^(?:By|BY) ${capital}{2,}(?: (?:${capital}|[.'’-])+){1,4}${post}$`),
  new RegExp(
    `^By (?:(?:Our|A|The) )?(?:${capital}${letterOr("'’-")}+ ){0,3}(?:Staff|Correspondent|Reporters?|Desk|Bureau|Agencies|Web Desk|News Service|Staff Reporter|Staff Writer|Special Correspondent|AFP|AP|Reuters|PTI|ANI|PA|Associated Press|The Associated Press|The Canadian Press)$`,
  ),
  new RegExp(
    `^(?:By|by|BY) (?:[Aa]n?|[Oo]ur|[Tt]he)(?: (?:own|${letter}{3,15})){0,3} (?:[Rr]eporters?|[Cc]orrespondents?|[Ww]riters?|[Ss]taff|[Nn]ewsroom|[Nn]ews ?desk)(?: in ${name}(?: ${name})?)?$`,
  ),
];

/** Words after “by”, in lower case, that make it a time, a means or a measure. */
export const notAuthors = new RegExp(
  `^by (?:${weekday}|${month}|the(?! (?:newsroom|news ?desk|staff)\\b)|then|now|noon|night|midnight|law|contrast|comparison|far|\\d)\\b`,
);
