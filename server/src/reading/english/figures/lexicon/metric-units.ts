/** The prefixes of the metric system that texts use. */
const prefixes = "pico nano micro milli centi deci deca hecto kilo mega giga tera peta exa".split(" ");

/** Units that take prefixes: the name, then other spellings; each also with -s. */
const bases: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ["metre", "meter"],
  ["gram", "gramme"],
  ["litre", "liter"],
  ["tonne"],
  ["watt"],
  ["joule"],
  ["calorie"],
  ["volt"],
  ["electronvolt", "electron-volt"],
  ["ampere", "amp"],
  ["ohm"],
  ["newton"],
  ["pascal"],
  ["second"],
  ["bit"],
  ["byte"],
  ["pixel"],
  ["kelvin"],
  ["sievert"],
  ["gray"],
  ["becquerel"],
  ["curie"],
  ["tesla"],
];

/** Words after a unit of power that make it one of energy, and before one of length. */
const hours = ["hour", "hours"];
const powers = ["square", "cubic"];

/** Units whose plain name is an everyday word or a name: only with a prefix. */
const onlyPrefixed = new Set(["second", "gray", "curie", "tesla"]);

/** Written form, words joined by `-` → unit, for every prefix: “kilometers”, “square metres”, “gigawatt-hours”. */
export const metricUnits: readonly (readonly [form: string, unit: string])[] = bases.flatMap(
  ([name, ...spellings]) =>
    ["", ...prefixes].flatMap((prefix) => {
      const unit = `${prefix}${name}`;
      const forms = [name, ...spellings].flatMap((spelling) => [
        `${prefix}${spelling}`,
        `${prefix}${spelling}s`,
      ]);
      return [
        ...(prefix === "" && onlyPrefixed.has(name) ? [] : forms.map((form) => [form, unit] as const)),
        ...(name === "watt" ? energies(unit, forms) : []),
        ...(name === "metre" ? areas(unit, forms) : []),
      ];
    }),
);

function energies(unit: string, forms: readonly string[]): (readonly [string, string])[] {
  return forms.flatMap((form) => hours.map((hour) => [`${form}-${hour}`, `${unit}-hour`] as const));
}

function areas(unit: string, forms: readonly string[]): (readonly [string, string])[] {
  return forms.flatMap((form) => [
    ...powers.map((power) => [`${power}-${form}`, `${power}-${unit}`] as const),
    [`${form}-squared`, `square-${unit}`] as const,
    [`${form}-cubed`, `cubic-${unit}`] as const,
  ]);
}
