/** What stands right beside the name of a decorator, of an annotation or of a rule of a style sheet. */
const after = /^[ \u00a0](?:decorators?|annotations?|directives?|at-?rules?|pragmas?|rules? in (?:css|sass|scss))\b/i;
const before =
  /(?:^|[^\p{L}])(?:decorators?|annotations?|directives?|at-?rules?|d[ée]corateurs?|(?:la |une |les |des )?r[èe]gles? css)[ \u00a0]$/iu;

/** Names that people have as well: code where the words around speak of it. */
const names = new Set(
  `media supports container import include layer keyframes charset apply mixin extend forward property staticmethod classmethod
  abstractmethod contextmanager dataclass dataclasses override overrides deprecated autowired nullable entity bean inject injectable component
  input output viewchild hostlistener ngmodule restcontroller transactional beforeeach aftereach published observable mainactor
  escaping environmentobject composable param returns throws typedef`.split(/\s+/),
);
const languages =
  /(?:^|[^\p{L}])(?:css|sass|scss|less|java|kotlin|python|swift|swiftui|angular|spring|typescript|javascript|nestjs|jsdoc|phpdoc|junit|pytest|tailwind|django|jetpack|compiler|compilateur|stylesheets?|feuilles? de style)(?![\p{L}])/iu;
/** How far around a name these words are looked for, in UTF-16 units. */
const reach = 120;

/** Whether `@name`, from `at` to `to`, is a word of code in prose: "the @Override annotation", "@media in CSS". */
export function isCodeName(text: string, name: string, at: number, to: number): boolean {
  if (after.test(text.slice(to, to + 24)) || before.test(text.slice(Math.max(0, at - 24), at))) return true;
  return names.has(name.toLowerCase()) && languages.test(text.slice(Math.max(0, at - reach), to + reach));
}
