import type { Folder } from "./folder.ts";
import { appeal } from "./folders/appeal.ts";
import { borehole } from "./folders/borehole.ts";
import { boxOffice } from "./folders/box-office.ts";
import { budget } from "./folders/budget.ts";
import { busStrike } from "./folders/bus-strike.ts";
import { capsizing } from "./folders/capsizing.ts";
import { cargo } from "./folders/cargo.ts";
import { climateSummit } from "./folders/climate-summit.ts";
import { companyResults } from "./folders/company-results.ts";
import { concert } from "./folders/concert.ts";
import { copies } from "./folders/copies.ts";
import { council } from "./folders/council.ts";
import { countedAlike } from "./folders/counted-alike.ts";
import { court } from "./folders/court.ts";
import { crash } from "./folders/crash.ts";
import { cupFinal } from "./folders/cup-final.ts";
import { earthquake } from "./folders/earthquake.ts";
import { election } from "./folders/election.ts";
import { exams } from "./folders/exams.ts";
import { ferry } from "./folders/ferry.ts";
import { festival } from "./folders/festival.ts";
import { finalNight } from "./folders/final-night.ts";
import { flood } from "./folders/flood.ts";
import { football } from "./folders/football.ts";
import { fraudTrial } from "./folders/fraud-trial.ts";
import { handOver } from "./folders/hand-over.ts";
import { housingVote } from "./folders/housing-vote.ts";
import { inquiries } from "./folders/inquiries.ts";
import { kilnFire } from "./folders/kiln-fire.ts";
import { launch } from "./folders/launch.ts";
import { lighthouse } from "./folders/lighthouse.ts";
import { merger } from "./folders/merger.ts";
import { obituary } from "./folders/obituary.ts";
import { protest } from "./folders/protest.ts";
import { quakeNight } from "./folders/quake-night.ts";
import { quarter } from "./folders/quarter.ts";
import { rainfall } from "./folders/rainfall.ts";
import { rents } from "./folders/rents.ts";
import { repeatedVote } from "./folders/repeated-vote.ts";
import { retoldBridge } from "./folders/retold-bridge.ts";
import { retoldOrchestra } from "./folders/retold-orchestra.ts";
import { retoldReservoir } from "./folders/retold-reservoir.ts";
import { runoff } from "./folders/runoff.ts";
import { science } from "./folders/science.ts";
import { season } from "./folders/season.ts";
import { sentence } from "./folders/sentence.ts";
import { shareholderVote } from "./folders/shareholder-vote.ts";
import { sleepStudy } from "./folders/sleep-study.ts";
import { strike } from "./folders/strike.ts";
import { strikeBallot } from "./folders/strike-ballot.ts";
import { summit } from "./folders/summit.ts";
import { tennis } from "./folders/tennis.ts";
import { transfer } from "./folders/transfer.ts";
import { treasurer } from "./folders/treasurer.ts";
import { undatedRescue } from "./folders/undated-rescue.ts";
import { unrelated } from "./folders/unrelated.ts";
import { vaccine } from "./folders/vaccine.ts";
import { waterSummit } from "./folders/water-summit.ts";
import { wildfire } from "./folders/wildfire.ts";

/** Every small folder. */
export const folders: readonly Folder[] = [
  undatedRescue,
  lighthouse,
  companyResults,
  transfer,
  vaccine,
  budget,
  concert,
  cargo,
  season,
  sentence,
  rainfall,
  exams,
  rents,
  boxOffice,
  copies,
  council,
  court,
  crash,
  earthquake,
  election,
  ferry,
  festival,
  flood,
  football,
  merger,
  obituary,
  protest,
  science,
  strike,
  summit,
  unrelated,
  wildfire,
  countedAlike,
  tennis,
  inquiries,
  appeal,
  climateSummit,
  cupFinal,
  launch,
  repeatedVote,
  shareholderVote,
  strikeBallot,
  busStrike,
  capsizing,
  finalNight,
  fraudTrial,
  housingVote,
  quakeNight,
  quarter,
  runoff,
  sleepStudy,
  waterSummit,
  retoldBridge,
  retoldOrchestra,
  retoldReservoir,
  borehole,
  handOver,
  kilnFire,
  treasurer,
];
