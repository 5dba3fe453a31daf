/** Words in capitals before a colon or dash that are no place. */
export const labels: ReadonlySet<string> = new Set(
  "advisory|alert|analysis|announcement|answer|audio|backgrounder|blog|breaking|breaking news|caution|clarification|column|comment|correction|correspondent|developing|disclaimer|disclosure|editor's note|editorial|exclusive|explained|explainer|fact check|fact box|factbox|faq|feature|file|file photo|focus|from|gallery|good morning|highlights|important|in brief|in pictures|in numbers|insight|interview|investigation|just in|key points|listen|live|live blog|live updates|longread|more|must read|new|news|news analysis|news in brief|note|notice|obituary|on this day|opinion|photo|photos|pictured|podcast|poll|profile|question|quiz|ranked|read|read more|reaction|recap|related|report|result|results|review|revealed|score|scores|see also|source|sources|special report|spoiler|spoiler alert|sport|spotlight|summary|timeline|tip|top story|transcript|trending|update|updated|urgent|verdict|video|view|warning|watch|watch live|weather|what we know|wrap|a|q|i|nato|un|eu|uk|us|usa|who|fbi|cia|nasa|bbc|cnn".split(
    "|",
  ),
);
