/**
 * Words that hold sentences together and say little by themselves: articles, pronouns, prepositions, conjunctions, auxiliaries and what is left
 * of contractions ("it's" is two words to the index). Closed classes, written down by hand.
 */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none few many much more most less least several
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their
  theirs themselves one ones who whom whose which what whatever whoever somebody someone something anybody anyone anything nobody nothing everybody everyone
  everything there here where when why how
  about above across after against along among amid around as at before behind below beneath beside between beyond by despite down during except for from in
  inside into like near of off on onto out outside over past per since through throughout till to toward towards under until up upon via with within without
  and or nor but so yet if unless because although though while whereas whether than then
  am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
  not only also too very just even still already again ever never now
  s t d ll m re ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn can`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
