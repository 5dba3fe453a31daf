import { byFirstWord, type Phrases } from "./match.ts";

/** A day that returns every year: on a date, on the nth weekday of a month (-1: the last), or some days from Easter. */
export interface YearlyDay {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly easter?: number;
}

const date = (month: number, day: number): YearlyDay => ({ month, day });
const nth = (count: number, weekday: number, month: number): YearlyDay => ({ month, weekday, nth: count });
const easter = (days: number): YearlyDay => ({ easter: days });

/** Feasts that fall on one day wherever their name is used; longer names first. */
export const HOLIDAYS: Phrases<YearlyDay> = byFirstWord(
  Object.entries({
    "new year's day": date(1, 1),
    "new year's eve": date(12, 31),
    "martin luther king jr. day": nth(3, 1, 1),
    "martin luther king day": nth(3, 1, 1),
    "burns night": date(1, 25),
    "australia day": date(1, 26),
    "groundhog day": date(2, 2),
    "valentine's day": date(2, 14),
    "presidents' day": nth(3, 1, 2),
    "st. patrick's day": date(3, 17),
    "st patrick's day": date(3, 17),
    "april fools' day": date(4, 1),
    "earth day": date(4, 22),
    "anzac day": date(4, 25),
    "may day": date(5, 1),
    "memorial day": nth(-1, 1, 5),
    juneteenth: date(6, 19),
    "canada day": date(7, 1),
    "bastille day": date(7, 14),
    "labor day": nth(1, 1, 9),
    "columbus day": nth(2, 1, 10),
    halloween: date(10, 31),
    "all saints' day": date(11, 1),
    "bonfire night": date(11, 5),
    "armistice day": date(11, 11),
    "veterans day": date(11, 11),
    "thanksgiving day": nth(4, 4, 11),
    "fourth of july": date(7, 4),
    thanksgiving: nth(4, 4, 11),
    "christmas eve": date(12, 24),
    "christmas day": date(12, 25),
    christmas: date(12, 25),
    "boxing day": date(12, 26),
    "shrove tuesday": easter(-47),
    "ash wednesday": easter(-46),
    "palm sunday": easter(-7),
    "maundy thursday": easter(-3),
    "good friday": easter(-2),
    "easter sunday": easter(0),
    "easter monday": easter(1),
    easter: easter(0),
    "whit monday": easter(50),
  }).map(([name, day]) => [name.match(/\w+|[^\w\s]/g) ?? [], day] as const),
);
