/** What one language gives away of a remark. All folded. */
export interface RemarkWords {
  /** Words that open a turn in a conversation that is under way: "ok", "yeah", "mais". */
  readonly openings: ReadonlySet<string>;
  /** Words that people write to one another and in no publication: "lol", "u", "tkt". */
  readonly chat: ReadonlySet<string>;
  /** The person spoken to. */
  readonly you: ReadonlySet<string>;
  /** The same, to whom one does not know. */
  readonly formalYou: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  /** Words that point at what everybody present sees: "this", "she", where no sentence has named it yet. */
  readonly pointers: ReadonlySet<string>;
  /** What may stand before a pointer that opens: "if she", "did he". */
  readonly before: ReadonlySet<string>;
  /** After one of these a pointer points at nothing: "il faut", "ce que". */
  readonly impersonal: ReadonlySet<string>;
  /** What is liked or disliked on the spot; "I love", "j’adore". */
  readonly verdicts: ReadonlySet<string>;
  /** What people rank by what is in front of them: "best", "pire". */
  readonly ranks: ReadonlySet<string>;
  /** Who speaks for a house ranks it itself: "our", "nos". */
  readonly house: ReadonlySet<string>;
  /** Who says that something is out hands on their own: "new", "en ligne". */
  readonly released: ReadonlySet<string>;
  /** What stands beside a remark: a song, a film, a photo. After a pointer. */
  readonly things: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
  /** Who is hailed by what goes to everybody, first or after a greeting: "hey guys", "bonjour à tous". */
  readonly everybody: ReadonlySet<string>;
  /** Words for readers in general, and what one asks of them. A remark has none. */
  readonly audience: ReadonlySet<string>;
}
