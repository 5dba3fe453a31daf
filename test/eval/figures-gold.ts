/** A quantity as a data set gives it: a number, or the two ends of an interval. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Digits behind the point as written in the data: a third is cut to 0.33 there. */
  readonly decimals: number;
  /** In the data set's own words, “-” where the number has none; `null` where the data set gives none at all. */
  readonly unit: string | null;
}

/** A text with all its quantities. */
export interface Case {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Reads CQE's formatted test sets, quantulum3's quantities.json or Recognizers-Text's NumberModel.json. */
export function casesOf(data: readonly unknown[]): Case[] {
  return data.flatMap((entry) => {
    const record = entry as Record<string, unknown>;
    if (Array.isArray(record["quantities"]))
      return [{ text: String(record["text"]), quantities: record["quantities"].map(fromCqe) }];
    if (Array.isArray(record["res"]))
      return [{ text: String(record["req"]), quantities: record["res"].map(fromQuantulum) }];
    if (Array.isArray(record["Results"]) && !String(record["NotSupported"]).includes("avascript"))
      return [{ text: String(record["Input"]), quantities: record["Results"].map(fromRecognizers) }];
    return [];
  });
}

/** “8-10” is an interval, “-20” a number. */
function fromCqe(quantity: Record<string, unknown>): Quantity {
  const written = String(quantity["value"]);
  const [, low = written, high = low] = /^(-?[^-]+)-([^-]+)$/.exec(written) ?? [];
  const decimals = low.split(".")[1]?.length ?? 0;
  return { low: Number(low), high: Number(high), decimals, unit: String(quantity["normalized_unit"]) };
}

/** quantulum3 gives an interval as its middle and half its width; a number that only counts has no dimension. */
function fromQuantulum(quantity: Record<string, unknown>): Quantity {
  const unit = String(quantity["unit"]);
  const [value, reach] = [Number(quantity["value"]), Number(quantity["uncertainty"] ?? 0)];
  const decimals = String(quantity["value"]).split(".")[1]?.length ?? 0;
  return { low: value - reach, high: value + reach, decimals, unit };
}

function fromRecognizers(result: Record<string, unknown>): Quantity {
  const resolution = result["Resolution"] as Record<string, unknown> | undefined;
  const written = String(resolution?.["value"]);
  const decimals = written.split(".")[1]?.length ?? 0;
  return { low: Number(written), high: Number(written), decimals, unit: null };
}
