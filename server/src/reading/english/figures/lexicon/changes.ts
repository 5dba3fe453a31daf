/** Verbs of a change, in the forms that stand right before its size: “rose 3% to 512p”, “was up 12 at 90”. */
export const changing: ReadonlySet<string> = new Set(
  (
    "rise rises rose risen rising fall falls fell fallen falling gain gains gained gaining climb climbs climbed " +
    "climbing drop drops dropped dropping slip slips slipped slipping add adds added adding jump jumps jumped " +
    "jumping slide slides slid sliding surge surges surged surging tumble tumbles tumbled tumbling sink sank sunk " +
    "lose loses lost losing dip dips dipped dipping ease eases eased easing shed sheds shedding plunge plunges " +
    "plunged plunging soar soars soared soaring decline declines declined declining advance advances advanced " +
    "advancing increase increases increased increasing decrease decreases decreased decreasing grow grows grew " +
    "grown growing leap leaps leaped leapt rally rallies rallied retreat retreats retreated firm firmed up down " +
    "edged improve improves improved weaken weakens weakened"
  ).split(" "),
);

/** Verbs for who has more of a vote than whom. */
export const contesting: ReadonlySet<string> = new Set(
  (
    "win wins won winning lose loses lost losing lead leads led leading trail trails trailed trailing beat beats " +
    "beating defeat defeats defeated defeating edge edges edged edging carry carries carried oust ousted top topped"
  ).split(" "),
);
