/**
 * Names of papers, radios, channels and publishers that hosts do not spell out, folded, words joined: a work that comes
 * with one of them is credited.
 */
export const outlets: ReadonlySet<string> = new Set(
  `lemonde liberation lefigaro lacroix lesechos latribune lepoint lexpress lobs mediapart numerama usbeketrica courrierinternational
  telerama slate vice konbini brut arte franceinter franceculture franceinfo rfi rtl europe1 tf1 france2 france3 france5 bfm bfmtv
  leparisien ouestfrance sudouest ledauphine lavoixdunord letelegramme ladepeche nicematin socialter reporterre bastamag
  ledevoir lapresse radiocanada ledroit lesoleil lactualite letemps tribunedegeneve 24heures rts heidinews lesoir lalibre rtbf
  thenewyorktimes newyorktimes nyt nytimes thetimes guardian theguardian independent thetelegraph telegraph ft financialtimes
  economist theeconomist bbc bbcnews channel4 skynews itv thespectator newstatesman newyorker thenewyorker atlantic theatlantic
  wired vox verge theverge forbes fortune bloomberg reuters afp npr pbs cnn msnbc foxnews washingtonpost thewashingtonpost
  wsj wallstreetjournal latimes politico propublica techcrunch arstechnica hackernoon nature science scientificamerican
  newscientist natgeo nationalgeographic ted tedx harvardbusinessreview hbr mitsloan mckinsey deloitte gartner aeon
  insee ined cnrs inserm ademe oms who unesco ocde oecd onu ipcc giec adem unicef wwf greenpeace
  thinkerview heureka lefilm lequipe sofoot equipe gq madmoizelle causette axios quanta medium`
    .trim()
    .split(/\s+/),
);
