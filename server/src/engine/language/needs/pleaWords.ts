/** Words that pleas are made of, folded. */
export interface PleaWords {
  /** Orders that ask for a favour by themselves ("vote", "repost"), and as they stand after "please" or "merci de". */
  readonly orders: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  /** Of these, those that ask readers to come. */
  readonly places: ReadonlySet<string>;
  /** Orders that are nouns elsewhere: they are orders only before "my", "our" or "this". */
  readonly nouns: ReadonlySet<string>;
  /** Orders that ask for a favour where its name follows: "leave", "take", "help". */
  readonly weakOrders: ReadonlySet<string>;
  readonly weakInfinitives: ReadonlySet<string>;
  /** What is asked for: votes, signatures, answers, hands, money. */
  readonly favours: ReadonlySet<string>;
  /** What a weak order brings people to, or has them do: "follow our page", "spread the word". */
  readonly things: ReadonlySet<string>;
  /** What people out of work ask for: it is a plea of one's own only where "I" asks. */
  readonly jobs: ReadonlySet<string>;
  /** "need", "looking", "short": who says so of oneself asks for what follows. */
  readonly needs: ReadonlySet<string>;
  /** "appreciated", "welcome": what stands before is asked for. */
  readonly welcomes: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly firstSingular: ReadonlySet<string>;
  /** What an order stands after: "please", "and". */
  readonly leads: ReadonlySet<string>;
  /** What an infinitive stands right after, and … */
  readonly infinitiveLeads: ReadonlySet<string>;
  /** … what makes it an order, a few words before: "merci", "could", "minutes". */
  readonly farLeads: ReadonlySet<string>;
  /** What follows an order: "for", "our", "this". A noun that looks like one has other words after it. */
  readonly objects: ReadonlySet<string>;
  /** What a sentence is about that only explains the plea: a contest, a deadline, a link. */
  readonly matters: ReadonlySet<string>;
  /** What gives something, or a reason: the post says more than its plea. */
  readonly gifts: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  /** After a denial: "don't forget to vote". */
  readonly urges: ReadonlySet<string>;
}
