/** Attributes by name; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes and what is in it. Text is text: nothing is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** `{0} of {1}` with its fields filled in. */
export function filled(words: string, ...values: readonly (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (field, index: string) => String(values[Number(index)] ?? field));
}
