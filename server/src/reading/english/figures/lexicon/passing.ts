import { wordSet } from "../../word-set.ts";
/** Subjects whose numbers are public quotations of a market or a company's own results. */
export const quotedOnMarkets = wordSet(
  "shares share stock stocks index dow nasdaq ftse nikkei sensex nifty kospi topix dax yield yields futures crude crudes brent treasury treasuries " +
    "bonds bond currency currencies sterling euro dollar greenback dividend profit profits earnings turnover sales revenue revenues " +
    "takings interest box-office pre-tax ebitda market markets ratings provisions deposits advances margin margins casa npa npas",
);

/** What elections, leagues and charts count: the result is its own source. */
export const results = wordSet(
  "delegate superdelegate seat vote ballot elector point district precinct category nomination award prize copy " +
    "episode track album single issue volume edition grandchild email page question answer follower subscriber " +
    "state lead margin place position rank",
);

/** Words of an election night or a poll, beside which a percentage is a result. */
export const contests = wordSet(
  "won win wins winning lead leads led leading trail trails trailed lost beat defeated margin primary caucus " +
    "caucuses runoff ballot turnout poll polls polling polled respondents surveyed bids precincts voters favourable " +
    "favorable unfavorable vote voted voting unfavourable approval approve disapprove",
);

/** Verbs and particles before a number that is planned, required or imagined. */
export const hypothetical = wordSet(
  "will would shall should must can could may might ought if unless need needs needed require requires required " +
    "offering takes plan plans planned hope hopes hoped aim aims aimed want wants wanted expect expects expected propose " +
    "proposes proposed proposal offer offers offered pledge pledges pledged promise promises promised likely 'll ’ll " +
    "until called call calls calling goal goals imagine seeking seeks application permit target targets ceiling limit maximum minimum",
);

/** Documents and counts whose numbers are their own: what follows is read from them. */
export const documents = wordSet(
  "poll polls survey surveys study studies report reports data figures statistics census results filing filings " +
    "audit estimate estimates statement announcement bulletin forecast forecasts conference inquest research analysis records database tally count rankings ranking lawsuit indictment " +
    "documents",
);

export const polls = wordSet("poll polls survey surveys polling pollster pollsters");
