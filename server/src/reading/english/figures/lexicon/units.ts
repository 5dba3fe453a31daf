import { metricUnits } from "./metric-units.ts";

/**
 * Each unit's singular name with the words and signs that write it; the plain names of metric units, with their
 * prefixes, are in `metric-units.ts`.
 */
const units: Readonly<Record<string, string>> = {
  percent: "% percent per-cent pct",
  "percentage-point": "percentage-point percentage-points percent-point percent-points per-cent-points pp",
  "basis-point": "basis-point basis-points bps",
  kilometre: "km kms",
  mile: "mile miles mi",
  "nautical-mile": "nautical-mile nautical-miles",
  centimetre: "cm cms",
  millimetre: "mm",
  decimetre: "dm",
  micrometre: "micron microns µm μm",
  nanometre: "nm",
  foot: "foot feet ft",
  inch: "inch inches",
  yard: "yard yards yds",
  fathom: "fathom fathoms",
  furlong: "furlong furlongs",
  "square-kilometre": "sq-km sq-kilometres sq-kilometers km² km2 km^2 km-squared",
  "square-mile": "square-mile square-miles sq-mi sq-mile sq-miles",
  "square-metre": "sq-m sq-metre sq-metres sq-meters m² m2 m^2 m-squared sqm square-m",
  "square-centimetre": "sq-cm cm² cm2",
  "square-foot": "square-foot square-feet sq-ft sq-foot sq-feet sqft ft²",
  "square-inch": "square-inch square-inches sq-in",
  "square-yard": "square-yard square-yards sq-yd sq-yards",
  "cubic-metre": "cu-m m³ m3",
  "cubic-kilometre": "km³ km3",
  "cubic-centimetre": "cc ccs cm³ cm3",
  "cubic-foot": "cubic-foot cubic-feet cu-ft",
  "cubic-inch": "cubic-inch cubic-inches cu-in",
  "cubic-yard": "cubic-yard cubic-yards",
  "cubic-mile": "cubic-mile cubic-miles",
  acre: "acre acres",
  hectare: "hectare hectares ha",
  tonne: "metric-ton metric-tons metric-tonne metric-tonnes",
  ton: "ton tons short-ton short-tons long-ton long-tons",
  kiloton: "kiloton kilotons",
  megaton: "megaton megatons",
  gigaton: "gigaton gigatons",
  kilogram: "kg kgs kilo kilos",
  milligram: "mg",
  microgram: "mcg µg μg",
  pound: "lb lbs",
  stone: "stone",
  "pound-foot": "lb-ft lb.-ft lbft ft-lb ft-lbs pound-foot pound-feet foot-pound foot-pounds",
  "pound-per-square-inch": "psi pounds-per-square-inch pound-per-square-inch",
  bushel: "bushel bushels",
  carat: "carat carats karat karats",
  pint: "pint pints",
  quart: "quart quarts",
  teaspoon: "teaspoon teaspoons tsp",
  tablespoon: "tablespoon tablespoons tbsp",
  centilitre: "cl",
  "fluid-ounce": "fl-oz fluid-ounce fluid-ounces",
  ounce: "oz ounce ounces",
  millilitre: "ml",
  gallon: "gallon gallons",
  barrel: "barrel barrels",
  "barrel-per-day": "bpd b/d barrels-per-day barrels-a-day",
  degree: "degree degrees deg °",
  "degree-celsius":
    "degrees-celsius degree-celsius deg-celsius °-celsius °c ºc ℃ celsius celcius degrees-celcius degrees-c deg-c °-c degrees-centigrade degree-centigrade centigrade",
  "degree-fahrenheit":
    "degrees-fahrenheit degree-fahrenheit deg-fahrenheit °-fahrenheit °f ºf ℉ fahrenheit degrees-f deg-f °-f",
  "mile-per-hour": "mph mi/h",
  "kilometre-per-hour": "kph kmh kmph km/h km/hr",
  "part-per-million": "ppm parts-per-million part-per-million",
  "part-per-billion": "ppb parts-per-billion part-per-billion",
  "frame-per-second": "fps frames-per-second",
  "revolution-per-minute": "rpm revolutions-per-minute",
  "milliampere-hour": "mah",
  "mile-per-gallon": "mpg",
  "gram-per-kilometre": "g/km",
  "metre-per-second": "m/s",
  "metre-per-second-squared": "m/s² m/s2",
  knot: "knots",
  "light-year": "light-year light-years",
  second: "second seconds sec secs",
  minute: "minute minutes min mins",
  hour: "hour hours hr hrs",
  day: "day days",
  week: "week weeks wk wks",
  month: "month months mth mths",
  year: "year years yr yrs",
  decade: "decade decades",
  century: "century centuries",
  terawatt: "tw",
  kilowatt: "kw",
  megawatt: "mw",
  gigawatt: "gw",
  "terawatt-hour": "twh",
  "gigawatt-hour": "gwh",
  "megawatt-hour": "mwh",
  "kilowatt-hour": "kwh",
  "watt-hour": "wh",
  kilojoule: "kj",
  hertz: "hz hertz",
  kilohertz: "khz kilohertz",
  megahertz: "mhz megahertz",
  gigahertz: "ghz gigahertz",
  "kilobit-per-second": "kbps kbit/s kb/s",
  "megabit-per-second": "mbps mbit/s mb/s",
  "gigabit-per-second": "gbps gbit/s gb/s",
  kilobyte: "kb",
  megabyte: "mb",
  gigabyte: "gb",
  terabyte: "tb",
  kibibyte: "kibibyte kibibytes",
  mebibyte: "mebibyte mebibytes",
  gibibyte: "gibibyte gibibytes",
  megapixel: "mp",
  horsepower: "hp bhp horsepower",
  kilovolt: "kv",
  megaelectronvolt: "mev",
  gigaelectronvolt: "gev",
  teraelectronvolt: "tev",
  kilopascal: "kpa",
  hectopascal: "hpa",
  millibar: "mbar millibar millibars",
  "newton-metre": "newton-metres newton-metre newton-meters newton-meter",
  millisievert: "msv",
  milligray: "mgy",
  "light-minute": "light-minute light-minutes",
  parsec: "parsec parsecs",
  "astronomical-unit": "astronomical-unit astronomical-units",
  "dot-per-inch": "dpi",
  "pixel-per-inch": "ppi",
  "tonne-per-day": "tpd",
  kilocalorie: "kcal",
  calorie: "cal",
  decibel: "db decibel decibels dba",
  "milligram-per-decilitre": "mg/dl",
  "milligram-per-litre": "mg/l",
  "microgram-per-litre": "µg/l μg/l",
  cent: "cent cents ¢",
  penny: "pence penny",
  radian: "radian radians",
};

/** Written form, words joined by `-`, lower case → unit. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...metricUnits,
  ...Object.entries(units).flatMap(([unit, forms]) => forms.split(" ").map((form) => [form, unit] as const)),
]);

/** Units that may be written with a stop: “40 ft. of rope”. */
export const abbreviations: ReadonlySet<string> = new Set(
  "ft in yd yds mi sq lb lbs oz gal hr hrs min mins sec secs yr yrs km cm mm kg deg".split(" "),
);

/** What rates are for each of, as written after “a” or “per” → its name in a unit: “$2 a share”. */
export const singularRates: ReadonlyMap<string, string> = new Map([
  ...(
    "share barrel year month week day hour minute second tonne ton ounce gallon litre pound kilogram gram acre " +
    "hectare mile kilometre metre person head household family employee worker student pupil passenger unit " +
    "night head child adult ticket copy user customer game match episode hundred dozen kilowatt-hour bottle " +
    "pint gallon seat vehicle car bushel page minute decade century quarter"
  )
    .split(" ")
    .map((name) => [name, name] as const),
  ["annum", "year"],
  ["capita", "person"],
  ["kilo", "kilogram"],
  ["kg", "kilogram"],
  ["kilometer", "kilometre"],
  ["km", "kilometre"],
  ["meter", "metre"],
  ["liter", "litre"],
  ["hr", "hour"],
]);

/** Adverbs behind an amount that say for what time each it is; “monthly” is oftener an adjective. */
export const adverbRates: ReadonlyMap<string, string> = new Map([["annually", "year"]]);

/** Letters that stand for the second part of a unit right behind a stroke: “km/s”, “mg/l”. */
export const ratesAfterStroke: ReadonlyMap<string, string> = new Map([
  ["s", "second"],
  ["sec", "second"],
  ["ms", "millisecond"],
  ["millisecond", "millisecond"],
  ["min", "minute"],
  ["h", "hour"],
  ["l", "litre"],
  ["mo", "month"],
  ["yr", "year"],
  ["lb", "pound"],
  ["oz", "ounce"],
  ["mwh", "megawatt-hour"],
  ["kwh", "kilowatt-hour"],
]);

/** Units that the sides of a thing are measured in. */
export const lengthUnits: ReadonlySet<string> = new Set(
  "kilometre mile metre centimetre millimetre foot inch yard".split(" "),
);

/** Units of time: what they measure is a duration or an age. */
export const timeUnits: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);
